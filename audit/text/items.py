"""Lists that run on in one line: "1) one 2) two", "a. one b. two", bullets."""

from __future__ import annotations

import re

WORD = 40  # characters looked at before an item

_ITEM = re.compile(
    r"(?:(?<=\s)|(?<=\A))[•⁃]?\s?\(?(?P<mark>\d{1,3}|[a-z])(?P<close>\.\)|[.)])\s(?=\S)|⁃(?P<tight>\d{1,3})\.\s"
)


def items(words: str) -> list[int]:
    """Where the items of a list that runs on in one line begin: "1) one 2) two" and "a. one b. two"."""
    if not (") " in words or "1. " in words or "a. " in words or "•" in words or "⁃" in words):
        return []  # no list in one line is without one of these
    cuts: list[int] = []
    run: list[tuple[int, int, str]] = []
    for match in _ITEM.finditer(words):
        mark = match["mark"] or match["tight"]
        number = int(mark) if mark.isdigit() else ord(mark) - 96
        shape = ("n" if mark.isdigit() else "l") + (match["close"] or ".")
        at = match.start() + (1 if words[match.start()].isspace() else 0)
        if run and run[-1][1] + 1 == number and run[-1][2] == shape:
            run.append((at, number, shape))
            continue
        cuts += _run_cuts(run)
        before = words[max(0, at - WORD) : at].rstrip()
        free = not before or before[-1] in ".!?:"
        first = number == 1 or ")" in shape or match[0].strip()[0] in "•⁃"
        run = [(at, number, shape)] if free and first else []
    return cuts + _run_cuts(run)


def _run_cuts(run: list[tuple[int, int, str]]) -> list[int]:
    return [at for at, _, _ in run] if len(run) > 1 else []
