"""What two claims share where that only names somebody or something: it bears nothing out that either tells of it.

"Ada Roe succeeded Ben Lund as mayor"     ─  "Mr Lund, the mayor, spoke of a hard year"     the office of one man
"Deputy Prime Minister Ben Lund"          ─  "Ben Lund, the Foreign Minister"               two offices
"Some 3,800 homes were wrecked"           ─  "the number of houses destroyed"               a count, and none
"400 millimetres of rain fell on Ormal"   ─  "The wind took Ormal"                          a measure, and none
"""

from __future__ import annotations

from functools import cache

from audit.crosscheck.alone import printed_years
from audit.crosscheck.figure import Figure
from audit.crosscheck.ordinals import ordinals
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, stems
from audit.knowledge import lexicon

_FEW = 2  # words in common, with no name, of two things of one sort
_MEASURED = ("metre", "square metre", "celsius")


def only_named(a: Stated, b: Stated) -> bool:
    """Whether what two claims have in common tells nothing of what they say."""
    return _only_office(a, b) or _two_offices(a, b) or _lone_count(a, b) or _two_places_in_a_row(a, b)


def _two_places_in_a_row(a: Stated, b: Stated) -> bool:
    """Whether each is of one place in a row, and not the other's: the first time, the third visit."""
    one, other = a.stems & _ordinals(), b.stems & _ordinals()
    return bool(one and other) and one.isdisjoint(other)


def _only_office(a: Stated, b: Stated) -> bool:
    """Whether all words in common, names apart, are those of an office, and one of the claims tells more."""
    if a.claim.kind == b.claim.kind == "office":
        return False
    common = a.stems & b.stems & a.plain & b.plain
    return not common.isdisjoint(_posts()) and common <= _office_words()


@cache
def _posts() -> frozenset[str]:
    """The stems of what posts are called, whatever they are of."""
    return frozenset(fold(word) for row in lexicon("crosscheck")["only_named"]["posts"] for word in row.split())


@cache
def _office_words() -> frozenset[str]:
    """The stems of the words of which the titles of offices and ranks are made."""
    offices = (form for row in lexicon("offices")["title"] for form in row["wordings"])
    ranks = (title for row in lexicon("crosscheck")["exclusive"] for title in row["titles"])
    return stems(" ".join((*offices, *ranks)))


def _two_offices(a: Stated, b: Stated) -> bool:
    """Whether both name one person, each with an office of one sort that the other has not: two ministers."""
    if not a.claim.kind == b.claim.kind == "office" or len(a.offices) != 1 or len(b.offices) != 1:
        return False
    one, other = (stems(side.offices[0].title) for side in (a, b))
    return bool(one & other) and bool(one - other) and bool(other - one)


def _lone_count(a: Stated, b: Stated) -> bool:
    """Whether one claim counts or measures something and the other does not, and they share no name and few words."""
    if bool(a.figures) == bool(b.figures) or set(printed_years(a)) & set(printed_years(b)):
        return False
    counts = [figure for figure in (a.figures or b.figures) if figure.quantity.kind != "duration"]
    if any(map(_measures, counts)):
        return True
    common = a.stems & b.stems
    return bool(counts) and not a.names & b.names and len(common) <= _FEW and common.isdisjoint(_ordinals())


@cache
def _ordinals() -> frozenset[str]:
    return frozenset(map(fold, ordinals()))


def _measures(figure: Figure) -> bool:
    return figure.interval.sort in _MEASURED
