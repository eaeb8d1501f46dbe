"""Of whom and of where a figure is, by the words beside it.

"seven of the 19 ministers are women"      seven of women
"1,120 in Lemnia"                          Lemnia
"the Free Column was behind 21 per cent"   a name, whose words say nothing of what is counted
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from audit.crosscheck.measured import roles
from audit.crosscheck.once import kept
from audit.crosscheck.words import Word
from audit.knowledge import lexicon
from audit.model import Quantity

HEAD = 4  # words after a figure that say what is counted: "17 people killed in …"
_SHARE = re.compile(r"(?i)\s{1,3}(?:out )?of (?:the |its |all |their )?")
_IN_BEHIND = re.compile(
    r"(?:\s[a-z]{2,15}){0,3}?\sin\s(?:the\s)?([A-Z][\w’'-]{1,30})(?![\w’'-])(?!,?\s(?:and|or)\s[A-Z])(?!\s[A-Z\d])"
)
_IN_BEFORE = re.compile(r"\b[Ii]n\s(?:the\s)?([A-Z][\w’'-]{1,30}),?\s(?:(?:some|about|at least|only)\s)?\Z")
_NEAR = 40  # characters before a figure in which "in" and a name stand


def in_names(text: str, line: Sequence[Word]) -> frozenset[int]:
    """Where the words of names of several words begin: the Free Column frees nobody. A headline may be all capitals."""
    if sum(w.capital for w in line) * 2 > len(line):
        return frozenset()
    joined = [(a, b) for a, b in pairwise(line) if a.capital and b.capital and text[a.end : b.start] == " "]
    return frozenset(w.start for pair in joined for w in pair)


def place(text: str, quantity: Quantity) -> str:
    """The one name that "in" sets beside the figure: "1,120 in Lemnia", "In Lemnia 707 people died"."""
    found = _IN_BEHIND.match(text, quantity.end) or _IN_BEFORE.search(
        text, max(0, quantity.start - _NEAR), quantity.start
    )
    return found[1] if found and found[1].lower() not in times() else ""


def is_whole(text: str, quantity: Quantity) -> bool:
    """Whether the words right beside the figure say that it is of all: "a worldwide total of 121", "63 worldwide"."""
    before, behind = _wholes()
    near = max(0, quantity.start - _NEAR)
    return bool(behind.match(text, quantity.end) or before.search(text, near, quantity.start))


@cache
def _wholes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = lexicon("compare")["whole"]
    before, behind = ("|".join(map(re.escape, table[side])) for side in ("before", "behind"))
    amount = r"(?:of|was|is|at|to|above|below|over|under|around|about|more than|less than|fewer than)\s"
    return (
        re.compile(rf"(?i)\b(?:{before})\s(?:[a-z]{{2,15}}\s){{0,2}}?{amount}(?:{amount})?[^\w\s]?\s?\Z"),
        re.compile(rf"(?i)\s(?:[a-z]{{2,15}}\s){{0,2}}?(?:{behind})\b"),
    )


@cache
def times() -> frozenset[str]:
    """Months and weekdays: "in March" is no place."""
    calendar = lexicon("calendar")
    return frozenset(map(str.lower, (*calendar["months"], *calendar["weekdays"])))


def whose(
    text: str, at: int, all_: Sequence[Quantity], head: Sequence[Word], line: Sequence[Word], unit: str
) -> frozenset[str]:
    """Of whom the figure is: "seven of the 19 ministers are women" are seven women, and ministers of both sexes."""
    if at + 1 < len(all_) and _SHARE.fullmatch(text, all_[at].end, all_[at + 1].start):
        split = bisect_left([w.start for w in line], all_[at + 1].end)
        return _roles_of(text, line[split : split + HEAD])
    shared = at > 0 and _SHARE.fullmatch(text, all_[at - 1].end, all_[at].start)
    found = _roles_of(text, head[:1] if shared else head)
    return found if shared else found | _roles_in(unit)


def _roles_of(text: str, line: Sequence[Word]) -> frozenset[str]:
    return kept(frozenset(role for w in line if (role := roles().get(text[w.start : w.end].lower()))))


def _roles_in(unit: str) -> frozenset[str]:
    return kept(frozenset(role for word in unit.lower().split() if (role := roles().get(word))))
