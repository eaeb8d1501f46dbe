"""A sum that is printed without its currency, beside one that has it: "2.8 billion less" and "8.2 billion kroner".

Figure, Figure ─ one is money, the other a bare number with a scale word ─▶ both as money
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_MONEY = "money "
_BY_YEAR = " per year"
_LARGE = re.compile(r"(?i)\d\s?(?:million|billion|trillion|mln|bln|m|bn|tn)\b|\b(?:million|billion|trillion)\b")


def of_one_currency(x: Figure, y: Figure) -> tuple[Figure, Figure]:
    """Two figures of which one may leave out the currency of the other, as sums of that currency; others as they are.

    A headline and a sentence that goes on ("2.8 billion less than this year") have no room for it.
    """
    for one, other in ((x, y), (y, x)):
        if other.interval.sort.startswith(_MONEY) and bare(one):
            as_money = replace(one, interval=replace(one.interval, sort=other.interval.sort))
            return (as_money, y) if one is x else (x, as_money)
    return x, y


def of_one_rate(x: Figure, y: Figure, a: Stated, b: Stated) -> tuple[Figure, Figure]:
    """Two figures of which one is printed by the year and the other is said to be so ("350 million a year", "annual
    savings of 530 million"), as such a rate; others as they are."""
    if x.interval.sort == y.interval.sort + _BY_YEAR and not b.tokens.isdisjoint(_yearly()):
        return x, _by_year(y)
    if y.interval.sort == x.interval.sort + _BY_YEAR and not a.tokens.isdisjoint(_yearly()):
        return _by_year(x), y
    return x, y


def _by_year(one: Figure) -> Figure:
    return replace(
        one, interval=replace(one.interval, sort=one.interval.sort + _BY_YEAR), narrow=one.narrow - _narrow()
    )


@cache
def _yearly() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["yearly"]["words"])


@cache
def _narrow() -> frozenset[str]:
    return frozenset(map(fold, _yearly()))


def bare(figure: Figure) -> bool:
    """Whether a figure may be a sum: millions of nothing that is named, by a measure that is told in money."""
    quantity = figure.quantity
    if quantity.kind != "number" or quantity.unit != "-" or _LARGE.search(figure.printed) is None:
        return False
    return bool(figure.measures) and figure.measures <= _of_money()


@cache
def _of_money() -> frozenset[str]:
    """The measures that are told in money (lexicons/measures.toml)."""
    return frozenset(row["id"] for row in lexicon("measures")["measure"] if "money" in row.get("kinds", ()))
