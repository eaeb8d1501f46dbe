"""The values of a claim beside its quantities: what a reader would check although nothing is counted with it.

    claim ─ years of its dates, ordinals, shares in per cent, stretches of time, first places, bare numerals ─▶ Quantity

`kind` tells what each is: year ordinal share duration rank numeral. They are made when a claim is shown, and never
compared as amounts: "Resolution 1267" and "the second carriage" count nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise

from audit.claims.figures.words import unit_of
from audit.claims.words import Phrases, Word, words
from audit.knowledge import lexicon
from audit.model import Claim, Date, Quantity, Span

_NUMERAL = re.compile(r"(?<![\w.,-])\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?![\w-]|[.,]\d)")
_SCORE = re.compile(r"(?<![\w.,/–-])(\d{1,3})[–-](\d{1,3})(?![\w/–-]|[.,]\d)")
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_STRETCH = re.compile(r"P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?\Z")
_HOURS = re.compile(r"PT(\d{1,6})([HMS])\Z")
_AND = re.compile(r",?\s(?:and\s)?\Z")  # between the parts of one stretch of time
_OF_A = re.compile(r"\s(?:of\s)?(?:an?\s)?\Z")  # "a quarter of a century"
_ARTICLES = ("a", "an")
_ARTICLED = 2  # words of "a third"
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
    found = [*_of_quantities(claim), *_of_dates(text, claim), *_ordered(claim, line), *_placed(claim, line)]
    found += _told(claim, line)
    taken = [*claim.quantities, *claim.dates, *found]
    found += (
        _one(Span(*match.span()), Decimal(match[0].replace(",", "")), "numeral")
        for match in _NUMERAL.finditer(text, claim.start, end)
        if not any(span.start < match.end() and match.start() < span.end for span in taken)
        and not (match.start() == claim.start and text[match.end() : match.end() + 1] in (".", ")"))  # of a list
    )
    found += _scored(text, claim, taken)
    unique = {(one.start, one.end, one.value): one for one in sorted(found, key=_order)}
    told = {(x.start, x.value) for x in claim.quantities}
    return tuple(one for one in unique.values() if (one.start, one.value) not in told)


def _scored(text: str, claim: Claim, taken: Sequence[Span]) -> Iterator[Quantity]:
    """ "Voted 8-1": both sides of a vote or a match."""
    for match in _SCORE.finditer(text, claim.start, min(claim.end, claim.start + _LONGEST)):
        if not any(span.start < match.end() and match.start() < span.end for span in taken):
            yield from (_one(Span(*match.span(side)), Decimal(match[side]), "numeral") for side in (1, 2))


def _order(one: Quantity) -> tuple[int, int, str]:
    return one.start, one.end, one.kind


def _one(span: Span | Word, value: Decimal, kind: str, unit: str = "-") -> Quantity:
    return Quantity(span.start, span.end, value, None, None, unit, "=", None, kind)


def _of_quantities(claim: Claim) -> Iterator[Quantity]:
    """A share in per cent, with its bound; the total behind a rank, with what is ranked. A total that is a quantity of
    the claim already ("87 of the 150 seats") is not told again."""
    told = {one.value for one in claim.quantities}
    for one in claim.quantities:
        if one.kind == "fraction" and 0 < one.value < 1 and unit_of(one.unit) is None:  # "half a cent" is half of none
            yield replace(_share(one, round(one.value * _HUNDRED, 2)), comparator=one.comparator, change=one.change)
        if one.total is not None and one.total not in told:
            yield _one(one, one.total, "total", one.unit)


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
        value, kind = found[1]
        if kind == "share" and found[0] - i == _ARTICLED and line[i].lower in _ARTICLES and _ordinal(line, i + 1):
            continue  # "a fourth defendant" is the fourth; of a share ("a fourth of them") the quantities tell
        if not any(one.start < span.end and span.start < one.end for one in (*claim.quantities, *claim.dates)):
            yield _share(span, Decimal(str(value))) if kind == "share" else _one(span, Decimal(0), kind)


def _of_dates(text: str, claim: Claim) -> Iterator[Quantity]:
    """The years that are printed in the dates, and stretches of time in their smallest unit."""
    for one in claim.dates:
        for match in _YEAR.finditer(text, one.start, one.end):
            yield _one(Span(*match.span()), Decimal(match[0]), "year", "year")
        if one.kind == "DURATION" and not any(_in(one, other) and _parted(other) for other in claim.quantities):
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


def _ordered(claim: Claim, line: tuple[Word, ...]) -> Iterator[Quantity]:
    """ "the second carriage", "a 24th victim"; neither "a third of them" nor "in the third quarter of 2024"."""
    taken = [one for one in claim.quantities if one.kind != "rank"]
    for i, word in enumerate(line):
        found, dates = _ordinal(line, i), () if word.lower[0].isdigit() else claim.dates
        if found and not any(_in(word, one) for one in (*taken, *dates)):
            yield _one(word, found, "ordinal")


def _ordinal(line: tuple[Word, ...], i: int) -> Decimal | None:
    printed = _ORDINAL.fullmatch(line[i].lower) if i < len(line) else None
    found = _ordinals().at(line, i) if i < len(line) else None
    return Decimal(printed[1]) if printed else Decimal(str(found[1])) if found else None


def _parted(one: Quantity) -> bool:
    """Whether a time is told with its part: "six and a half years" are not told as 78 months again."""
    return one.kind == "duration" and one.value != one.value.to_integral_value()


def _in(one: Span | Word, other: Span) -> bool:
    """Whether a stretch lies inside another."""
    return other.start <= one.start and one.end <= other.end


def _placed(claim: Claim, line: tuple[Word, ...]) -> Iterator[Quantity]:
    """A place in an order told without a figure: "topped the list" is the first."""
    if any(one.kind == "rank" for one in claim.quantities):
        return
    for i in range(len(line)):
        found = _places().at(line, i)
        if found:
            yield _one(Span(line[i].start, line[found[0] - 1].end), Decimal(str(found[1])), "rank")
