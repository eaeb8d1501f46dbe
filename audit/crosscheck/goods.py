"""Of what there is so much, in two reports on one event: "40 tonnes of rice" here, "40 tonnes of wheat" there.

pairs of one amount that each report gives once ─ the words behind "of" ─ unknown to the other report? ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import value_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, one_spelling
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_OF = re.compile(r" of ([a-z]{3,15})\b(?: ([a-z]{3,15})\b)?")


def two_goods(aligned: Alignment) -> Iterator[Judged]:
    """Pairs of claims of two reports that give one weight or volume of two goods."""
    for couple in aligned.couples:
        for p in couple.figures:
            once = value_of(p.x) == value_of(p.y) in aligned.once
            if p.weight != "same" or not (once and couple.shared):
                continue
            if words := _two(p):
                spans = _span(p.a, p.x), _span(p.b, p.y)
                yield Judged(p.a, p.b, "contradicts", words, _SCORE, *spans)


def _two(p: Pair) -> str:
    """The two goods, in words; "" where no row has the sort of amount, or either report knows the other's goods."""
    if p.x.interval.sort not in lexicon("crosscheck")["goods"]["sorts"]:
        return ""
    one, other = _goods(p.a, p.x), _goods(p.b, p.y)
    if not (one and other) or one_spelling(one, other) or not _general().isdisjoint((*one, *other)):
        return ""
    if _known(p.b, one) or _known(p.a, other):
        return ""
    return f"{p.x.printed} of {one[0]} in one, of {other[0]} in the other"


def _goods(one: Stated, figure: Figure) -> tuple[str, ...]:
    """The words for what there is so much of, as printed."""
    found = _OF.match(one.document.text, figure.end)
    return tuple(word for word in found.groups() if word and fold(word)) if found else ()


def _span(one: Stated, figure: Figure) -> Span:
    """The amount and what it is of: "62 tonnes of steel"."""
    found = _OF.match(one.document.text, figure.end)
    return Span(figure.start, found.end(1) if found else figure.end)


def _known(one: Stated, goods: tuple[str, ...]) -> bool:
    """Whether the report has a word for these goods somewhere."""
    text = one.document.text.lower()
    return any(word.removesuffix("s") in text for word in goods) or any(fold(word) in one.around for word in goods)


@cache
def _general() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["goods"]["general"])
