"""Whether the letter of "2.7m" stands beside words that speak of many people, and so for millions of them."""

from __future__ import annotations

import re

from audit.claims.figures.context import hedge_before, words_before
from audit.claims.figures.words import listed
from audit.knowledge import lexicon

_NEXT = re.compile(r"(?:[ ]([a-z]{2,14})\b)?(?:[ ]([a-z]{2,14})\b)?")


def of_people(text: str, start: int, end: int) -> bool:
    """Whether people are counted by the figure between `start` and `end`, by the words right before and behind it."""
    crowds = lexicon("units")["crowds"]
    behind = _NEXT.match(text, end)
    near = tuple(filter(None, behind.groups())) if behind else ()
    if near and near[0] in crowds["behind"]:
        return True
    if not listed("units", "lengths").isdisjoint(near):
        return False  # "killed 3m below the ridge"
    hedge = hedge_before(text, start)
    words = words_before(text, start)
    words = words[: -hedge[1]] if hedge else words
    last, earlier = words[-1] if words else "", words[-2] if len(words) > 1 else ""
    return (last in crowds["verbs"] and earlier not in crowds["passive"]) or earlier in crowds["subjects"]
