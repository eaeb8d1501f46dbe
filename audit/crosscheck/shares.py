"""A part of a whole, and a place among so many, told in two ways.

"agreed on 11 of 16 articles"  ─  "14 of the 16 articles"       two parts of one whole
"second of 163 countries"      ─  "number two among 158"        one place in two orders
"none of the 62 survived"      ─  "two of the 62 survived"      two parts, one of them in words
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold

_NEAR = 16  # characters before a figure in which "all" stands
_ALL = re.compile(r"(?i)\ball (?:of )?(?:the |its |their |these |those )?\Z")
_FEW = re.compile(r"(?i)\A(?:only |just )?(none|one) of (?:the |its |their |these |those )?\Z")
_LEAST = {"none": 0, "one": 1}
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
            if whole.quantity.unit.split(" ")[-1] == "point":
                continue  # "91 of 100 points": a score, and no part of anything
            if one.weight == "apart" and part.interval.sort == other.interval.sort == "number":
                return f"{part.printed} of {whole.printed} against {other.printed} of {of.printed}"
    return _in_words(a, b, pairs) or _two_totals(pairs)


def _in_words(a: Stated, b: Stated, pairs: tuple[Pair, ...]) -> str:
    """Two parts of one whole of which one is none of it or one, where one verb tells of both."""
    if a.claim.act is None or b.claim.act is None or fold(a.claim.act) != fold(b.claim.act):
        return ""  # none survived, and all were killed
    for p in pairs:
        one, other = _share(a, p.x), _share(b, p.y)
        same = p.weight == "same" and p.why is None and bool(few_of(a, p.x) or few_of(b, p.y))
        if same and one is not None and other is not None and one[0] != other[0]:
            return f"{one[1]} of {p.x.printed} against {other[1]} of {p.y.printed}"
    return ""


def one_apart(a: Stated, b: Stated) -> bool:
    """Whether a claim speaks of one of a whole, and the other of another part of it or of all."""
    for x in a.figures:
        for y in b.figures:
            words = (few_of(a, x), few_of(b, y)) if x.interval == y.interval else ("", "")
            if words[0] != words[1] and "one" in words:
                return True
    return False


def _share(one: Stated, whole: Figure) -> tuple[Decimal, str] | None:
    """How many of a whole a claim speaks of, as a number and in its words; None where it does not say so."""
    few = few_of(one, whole)
    if few:
        return Decimal(_LEAST[few]), few
    for part, of in _parts(one):
        if of == whole and part.interval.point is not None:
            return part.interval.point, "all" if part == whole else part.printed
    return None


def few_of(one: Stated, whole: Figure) -> str:
    """The word of a claim that begins with none or one of a whole: "none of the 62"; else ""."""
    found = _FEW.search(one.document.text[max(0, one.claim.start) : whole.start][: _NEAR * 2])
    return found[1].lower() if found and whole.start - one.claim.start <= _NEAR * 2 else ""


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
