"""How long each pattern of the package takes on hostile texts of 10 and 100 KB: `python -m tests.bench.patterns`.

Ten times the text may take some ten times as long; a pattern that takes over thirty times is printed, with the text.
"""

from __future__ import annotations

from tests.patterns import patterns, slowest

SHORT, LONG = 10_000, 100_000
MOST = 30.0  # times: a linear pattern takes ten, and the clock of a busy machine adds some
SUSPECT = 0.005  # seconds: what takes less on the long text is too quick for a ratio


def main() -> None:
    found = list(patterns(("audit.",)))
    bad = 0
    for name, pattern in found:
        short, _ = slowest(pattern, SHORT)
        if short > 0.5:  # seconds: it would take minutes on the long text
            print(f"{name}: {short:.2f} s on {SHORT:,} characters")
            bad += 1
            continue
        long, unit = slowest(pattern, LONG)
        if long > SUSPECT and long > MOST * max(short, SUSPECT / MOST):
            print(f"{name}: {long / short:.0f} times as long for ten times the text, of {unit!r}")
            bad += 1
    print(f"{len(found)} patterns, {bad} of them more than linear")


if __name__ == "__main__":
    main()
