"""`python -m tests.bench NAME …` runs the benchmark `tests/bench/NAME.py`; without a name it lists them."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

NAMES = sorted(
    path.stem for path in Path(__file__).parent.glob("[!_]*.py") if "def main(" in path.read_text(encoding="utf-8")
)


def main() -> None:
    """Hand the rest of the command line to the benchmark that is named."""
    if len(sys.argv) < 2 or sys.argv[1] not in NAMES:
        sys.exit(f"usage: python -m tests.bench {{{','.join(NAMES)}}} …")
    import_module(f"tests.bench.{sys.argv[1]}").main(sys.argv[2:])


if __name__ == "__main__":
    main()
