"""A part of a whole, and a place among so many, told in two ways.

"agreed on 11 of 16 articles"  ─  "14 of the 16 articles"       two parts of one whole
"second of 163 countries"      ─  "number two among 158"        one place in two orders
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.stated import Stated

_NEAR = 16  # characters before a figure in which "all" stands
_ALL = re.compile(r"(?i)\ball (?:of )?(?:the |its |their |these |those )?\Z")
_OF = re.compile(r"\s{1,3}(?:out )?of (?:the |its |all |their |these |those )?", re.IGNORECASE)


def two_parts(a: Stated, b: Stated, pairs: tuple[Pair, ...]) -> str:
    """Two parts of one whole, or one place among two numbers, in words; "" where there is none. `pairs` are the figures
    of both claims side by side."""
    found = {(p.x.start, p.y.start): p for p in pairs}
    for part, whole in _parts(a):
        for other, of in _parts(b):
            one, all_ = found.get((part.start, other.start)), found.get((whole.start, of.start))
            if one is None or all_ is None or all_.weight != "same" or all_.why or one.why:
                continue
            if one.weight == "apart" and part.interval.sort == other.interval.sort == "number":
                return f"{part.printed} of {whole.printed} against {other.printed} of {of.printed}"
    return _two_totals(pairs)


def _parts(one: Stated) -> Iterator[tuple[Figure, Figure]]:
    """The figures of a claim that "of" joins: "11 of the 16"; and "all 16" as all of them."""
    for first, second in zip(one.figures, one.figures[1:], strict=False):
        if _OF.fullmatch(one.document.text, first.end, second.start) and second.interval.sort == "number":
            yield first, second
    for whole in one.figures:
        if whole.interval.sort == "number" and all_of(one, whole):
            yield whole, whole


def all_of(one: Stated, figure: Figure) -> bool:
    """Whether a claim speaks of all of so many: "all three checkpoints"."""
    return _ALL.search(one.document.text, max(one.claim.start, figure.start - _NEAR), figure.start) is not None


def _two_totals(pairs: tuple[Pair, ...]) -> str:
    """One place among two numbers of places."""
    for p in pairs:
        one, other = p.x.quantity, p.y.quantity
        totals = one.total is not None and other.total is not None and one.total != other.total
        if totals and p.weight == "same" and p.why is None:
            return f"{p.x.printed} against {p.y.printed}"
    return ""
