"""Whether each pattern of the package reads hostile texts of 10 and 100 KB in a time that grows as they do.

    python -m tests.bench patterns

A text of 100 KB may take as long as ten of 10 KB. A pattern that takes over three times as long is printed with the
text; so is one that does not end in `LIMIT` seconds on 10 KB. By hand: some ten minutes.
"""

from __future__ import annotations

import argparse
import math
import re

from tests.patterns import hostile, patterns, search, slowest

SHORT, LONG = 10_000, 100_000
MOST = 3.0  # times as long for one long text as for ten short ones: a linear pattern takes as long, a quadratic one ten
SUSPECT = 0.05  # seconds of processor time: what takes less on the long text is too quick for a ratio
LIMIT = 2.0  # seconds on the short text: the slowest linear pattern takes a quarter of one


def growth(pattern: re.Pattern[str]) -> tuple[float, str]:
    """How many times as long one long text takes as ten short ones, on the unit that is slowest; 0 where it is too
    quick to tell, infinity where it does not end."""
    seconds, unit = slowest(pattern, SHORT, LIMIT)
    if seconds > LIMIT:
        return math.inf, unit
    seconds, unit = slowest(pattern, LONG, 100 * LIMIT)
    if seconds < SUSPECT:
        return 0.0, unit
    long = min(seconds, search(pattern, hostile(unit, LONG) + "\x00", 100 * LIMIT))
    short = sum(search(pattern, hostile(unit, SHORT) + "\x00", LIMIT) for _ in range(LONG // SHORT))
    return long / short if short else 0.0, unit


def main(arguments: list[str]) -> None:
    """Print the patterns that are more than linear, and how many there are of all."""
    argparse.ArgumentParser(prog="python -m tests.bench patterns", description=__doc__).parse_args(arguments)
    found = list(patterns())
    bad = 0
    for name, pattern in found:
        times, unit = growth(pattern)
        if times > MOST:
            print(f"{name}: {times:.1f} times the time of as much text in ten parts, of {unit!r}", flush=True)
            bad += 1
    print(f"{len(found)} patterns, {bad} of them more than linear")
