"""The values of a claim beside its quantities: what a reader would check although nothing is counted with it.

    claim ─ years of its dates, ordinals, shares in per cent, stretches of time, first places, bare numerals ─▶ Quantity

`kind` tells what each is: year ordinal share duration rank numeral. They are made when a claim is shown, and never
compared as amounts: "Resolution 1267" and "the second carriage" count nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise

from audit.claims.words import Phrases, Word, words
from audit.knowledge import lexicon
from audit.model import Claim, Date, Quantity, Span

_NUMERAL = re.compile(r"(?<![\w.,-])\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?![\w-]|[.,]\d)")
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_STRETCH = re.compile(r"P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?\Z")
_HOURS = re.compile(r"PT(\d{1,6})([HMS])\Z")
_AND = re.compile(r",?\s(?:and\s)?\Z")  # between the parts of one stretch of time
_OF_A = re.compile(r"\s(?:of\s)?(?:an?\s)?\Z")  # "a quarter of a century"
_LONGEST = 2_000  # characters of a claim that are searched: a longer one is a table
_HUNDRED = Decimal(100)


@cache
def _ordinals() -> Phrases:
    return Phrases((word, Decimal(at)) for at, word in enumerate(lexicon("values")["ordinals"]["words"], 1))


@cache
def _places() -> Phrases:
    table = lexicon("values")["places"]
    return Phrases((wording, Decimal(row)) for row, wordings in table.items() for wording in wordings)


def values(text: str, claim: Claim) -> tuple[Quantity, ...]:
    """The further values of `claim`, in order of place; none stands twice at one place."""
    end = min(claim.end, claim.start + _LONGEST)
    line = words(text, claim.start, end)
    found = [*_of_quantities(claim), *_of_dates(text, claim), *_ordered(line), *_placed(claim, line)]
    found += _told(claim, line)
    taken = [*claim.quantities, *claim.dates, *found]
    found += (
        _one(Span(*match.span()), Decimal(match[0].replace(",", "")), "numeral")
        for match in _NUMERAL.finditer(text, claim.start, end)
        if not any(span.start < match.end() and match.start() < span.end for span in taken)
    )
    unique = {(one.start, one.end, one.value): one for one in sorted(found, key=_order)}
    told = {(x.start, x.value) for x in claim.quantities}
    return tuple(one for one in unique.values() if (one.start, one.value) not in told)


def _order(one: Quantity) -> tuple[int, int, str]:
    return one.start, one.end, one.kind


def _one(span: Span | Word, value: Decimal, kind: str, unit: str = "-") -> Quantity:
    return Quantity(span.start, span.end, value, None, None, unit, "=", None, kind)


def _of_quantities(claim: Claim) -> Iterator[Quantity]:
    """A share in per cent; the total behind a rank."""
    for one in claim.quantities:
        if one.kind == "fraction" and 0 < one.value < 1:
            yield _share(one, round(one.value * _HUNDRED, 2))
        if one.total is not None:
            yield _one(one, one.total, "total")


def _share(span: Span, percent: Decimal) -> Quantity:
    """A share told in words: "a third" is 33 per cent, and "two thirds" 67."""
    low = int(percent)
    high = low if low == percent else low + 1
    return replace(_one(span, percent, "share", "percentage"), low=Decimal(low), high=Decimal(high))


@cache
def _words() -> Phrases:
    """Shares and nothing, told in words, as per cent and 0."""
    rows = lexicon("directions")["fractions"]
    shares = [(word, (row["percent"], "share")) for row in rows for word in row["words"]]
    return Phrases([*shares, *((word, (0, "none")) for word in lexicon("values")["nothing"]["words"])])


def _told(claim: Claim, line: tuple[Word, ...]) -> Iterator[Quantity]:
    """ "a fall of two thirds", "by 13 votes to none", where no figure was read."""
    for i in range(len(line)):
        found = _words().at(line, i)
        span = Span(line[i].start, line[found[0] - 1].end) if found else None
        if found is None or span is None or not isinstance(found[1], tuple):
            continue
        if not any(one.start < span.end and span.start < one.end for one in (*claim.quantities, *claim.dates)):
            value, kind = found[1]
            yield _share(span, Decimal(str(value))) if kind == "share" else _one(span, Decimal(0), kind)


def _of_dates(text: str, claim: Claim) -> Iterator[Quantity]:
    """The years that are printed in the dates, and stretches of time in their smallest unit."""
    for one in claim.dates:
        for match in _YEAR.finditer(text, one.start, one.end):
            yield _one(Span(*match.span()), Decimal(match[0]), "year", "year")
        if one.kind == "DURATION":
            yield from _stretch(one)
    lasting = [one for one in claim.dates if one.kind == "DURATION"]
    for one, other in pairwise(lasting):
        if _AND.fullmatch(text, one.end, other.start):  # "four years and two months" is 50 months
            yield from _stretch(Date(one.start, other.end, "DURATION", one.value + other.value[1:]))
    for part in (one for one in claim.quantities if 0 < one.value < 1):
        whole = next((one for one in lasting if one.start >= part.end), None)
        if whole and _OF_A.fullmatch(text, part.end, whole.start):  # "a quarter of a century" is 25 years
            yield from (replace(one, value=one.value * part.value) for one in _stretch(whole))


def _stretch(one: Date) -> Iterator[Quantity]:
    """ "P4Y2M" is 50 months, "P1W1D" 8 days."""
    parts, hours = _STRETCH.match(one.value), _HOURS.match(one.value)
    if hours:
        yield _one(one, Decimal(hours[1]), "duration", {"H": "hour", "M": "minute", "S": "second"}[hours[2]])
    if parts is None or not any(parts.groups()):
        return
    years, months, weeks, days = (int(part or 0) for part in parts.groups())
    if parts[4]:
        yield _one(one, Decimal(days + 7 * weeks), "duration", "day")
    elif parts[3]:
        yield _one(one, Decimal(weeks), "duration", "week")
    elif parts[2]:
        yield _one(one, Decimal(months + 12 * years), "duration", "month")
    else:
        yield _one(one, Decimal(years), "duration", "year")


def _ordered(line: tuple[Word, ...]) -> Iterator[Quantity]:
    """ "the second carriage", "a 24th victim"."""
    for i, word in enumerate(line):
        printed = _ORDINAL.fullmatch(word.lower)
        found = _ordinals().at(line, i)
        if printed:
            yield _one(word, Decimal(printed[1]), "ordinal")
        elif found:
            yield _one(word, Decimal(str(found[1])), "ordinal")


def _placed(claim: Claim, line: tuple[Word, ...]) -> Iterator[Quantity]:
    """A place in an order told without a figure: "topped the list" is the first."""
    if any(one.kind == "rank" for one in claim.quantities):
        return
    for i in range(len(line)):
        found = _places().at(line, i)
        if found:
            yield _one(Span(line[i].start, line[found[0] - 1].end), Decimal(str(found[1])), "rank")
