"""The table of verdicts against gold, as docs/verdicts-table.md keeps it.

    python -m tests.bench verdicts > docs/verdicts-table.md

Gold are the planted errors of tests/planted.py: pairs whose truth is known because they were made. Both halves.
"""

from __future__ import annotations

import inspect
import re
from collections import Counter

from audit import settings
from audit.crosscheck.compare import compare
from tests.planted import KINDS, pairs, score

RELATIONS = ("agrees", "contradicts", "updates", "silent")
HALVES = (1, 2)
COUNT = 1_000


def main(arguments: list[str]) -> None:
    """Print the table in Markdown."""
    print("# Verdicts against gold\n\nMade by `python -m tests.bench verdicts`. The gold are planted errors, whose")
    print(f"truth is known because they were made: {COUNT * len(HALVES):,} pairs in two halves. The second half")
    print("has sentences, places and things of its own: rules are tried on the first.\n")
    print("| half | precision | recall | wrong digits accepted |\n| --- | --- | --- | --- |")
    for half in HALVES:
        found = score(half, COUNT)
        print(f"| {half} | {found.precision:.3f} | {found.recall:.3f} | {found.accepted} |")
    print(
        "\n## What is said of each kind\n\n| claim | "
        + " | ".join(RELATIONS)
        + " |\n| --- |"
        + " --- |" * len(RELATIONS)
    )
    said: Counter[tuple[str, str]] = Counter()
    for half in HALVES:
        for one in pairs(half, COUNT):
            said["true", compare(one.claim, one.evidence).relation] += 1
            said[f"another {one.kind}", compare(one.wrong, one.evidence).relation] += 1
    for row in ("true", *(f"another {kind}" for kind in KINDS)):
        print(f"| {row} | " + " | ".join(str(said[row, relation]) for relation in RELATIONS) + " |")
    print("\n## Thresholds\n\n| setting | value | what it is; P, D, N, O, G as in settings.py |\n| --- | --- | --- |")
    for name, value, words in thresholds():
        print(f"| `{name}` | {value} | {words} |")


def thresholds() -> list[tuple[str, str, str]]:
    """The thresholds of the cross-check as settings.py has them: name, value, and the comment beside it."""
    source = inspect.getsource(settings.Matching) + inspect.getsource(settings.Origins)
    return [(m[1], m[2], m[3].strip()) for m in re.finditer(r"(?m)^    (\w+): \w+ = ([\d._]+)\s+# (.+)$", source)]
