"""Of what a share is a share: "one in five citizens", "41 percent of the firms", "Of Orsk's firms, 41 percent"."""

from __future__ import annotations

import re

from audit.crosscheck.categories import sort_of
from audit.crosscheck.figure import Figure
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon

_LEAD = 100  # characters before a share in which the whole stands
_BEFORE = re.compile(
    r"\b[Oo]f (?:the |all |its |their )?(?:[A-Z][\w’'-]{1,30} )?([a-z]{3,20})(?: [\w’'-]{1,20}){0,4}?,"
    r" (?:only |just |some |about |nearly )?\Z"
)
_BEHIND = re.compile(r"(?: of)?(?: the| all| its| their)? ([a-z]{3,20})\b")


def two_bases(one: tuple[Stated, Figure], other: tuple[Stated, Figure]) -> bool:
    """Whether two shares are of two sorts of things, of persons and of firms."""
    a, b = _base(*one), _base(*other)
    return bool(a and b) and a != b


def _base(one: Stated, figure: Figure) -> str:
    """The sort of what a share is of; "" where no row knows it."""
    text = one.document.text
    before = _BEFORE.search(text, max(one.claim.sentence.start, figure.start - _LEAD), figure.start)
    found = before or _BEHIND.match(text, figure.end)
    if found is None:
        return ""
    return "persons" if found[1].removesuffix("s") in lexicon("crosscheck")["bases"]["persons"] else sort_of(found[1])
