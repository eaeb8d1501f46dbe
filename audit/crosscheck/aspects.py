"""By what two claims can be compared, as bits: the cheapest proof that neither says anything of the other.

offices · a quotation · days · an event · of each figure its sort with measures, noun and size ─▶ bits

Two claims without a common bit have nothing to say of each other. A common one promises nothing: nouns and sizes are
many and bits are few.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from zlib import crc32

from audit.crosscheck.figure import Figure
from audit.crosscheck.stated import Stated
from audit.crosscheck.values import Interval

HOLDER, QUOTED, DAY, EVENT, SAID = (1 << at for at in range(5))
_FIRST = 5  # bit of the figures
FIGURES = -1 << _FIRST  # all bits of figures
_MEASURES, _NOUNS, _SIZES = 32, 128, 64  # bits of one sort
_SORT = _MEASURES + _NOUNS + _SIZES
_SORTS = {"number": 0, "percent": 1, "points": 1}  # the sorts that figures mostly have come first: shorter numbers
_OTHERS = 4  # places for all other sorts
_NOUNLESS = "*"  # two figures of no noun
_LARGEST = 60  # digits; a longer figure is data
_FINE = 3  # bits of a size that count, of however many


def aspects_of(one: Stated) -> int:
    """By what a claim can be compared with another one, as bits."""
    found = HOLDER if one.offices else 0
    found |= QUOTED if one.quoted else 0
    found |= DAY if one.days else 0
    found |= {"event": EVENT, "quote": SAID}.get(one.claim.kind, 0)
    for figure in one.figures:
        found |= _figure(figure) << _FIRST
    return found


def _figure(one: Figure) -> int:
    """What a figure shares with every figure beside which it is not `hopeless`: a measure; a noun, or where one of them
    has none, that noun among its words; or a value that both may have."""
    sort = one.interval.sort
    if sort == "points":
        found = (1 << _SORT) - 1  # it may be any per cent
    else:
        nouns: Iterable[str] = (one.counted,) if one.counted else (_NOUNLESS, *one.context)
        found = _bits(frozenset(one.measures), _MEASURES)
        found |= _bits(nouns, _NOUNS) << _MEASURES
        found |= _sizes(one.interval) << (_MEASURES + _NOUNS)
    return found << _SORT * _place(sort)


@lru_cache(maxsize=256)
def _place(sort: str) -> int:
    return _SORTS[sort] if sort in _SORTS else 2 + crc32(sort.encode()) % _OTHERS


def _bits(words: Iterable[str], many: int) -> int:
    found = 0
    for word in words:
        found |= _bit(word, many)
    return found


@lru_cache(maxsize=8_192)
def _bit(word: str, many: int) -> int:
    return 1 << crc32(word.encode("utf-8", "replace")) % many


def _sizes(one: Interval) -> int:
    """The sizes that the figure may have, also where it was rounded: figures without a common one are apart."""
    low, high = one.low, one.high
    if low is None or high is None or high.adjusted() > _LARGEST:
        return (1 << _SIZES) - 1
    first, last = _size(max(int(low - one.rounded), 0)), _size(int(high + one.rounded))
    if last - first >= _SIZES:
        return (1 << _SIZES) - 1
    found = ((1 << (last - first + 1)) - 1) << first % _SIZES
    return (found | found >> _SIZES) & ((1 << _SIZES) - 1)


def _size(whole: int) -> int:
    """The size of a number, in quarters of a doubling: it never falls where the number rises."""
    shift = max(whole.bit_length() - _FINE, 0)
    return (shift << _FINE - 1) + (whole >> shift)
