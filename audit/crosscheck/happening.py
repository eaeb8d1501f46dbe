"""Whether two documents tell of one happening: what happened, where, and on which day, as their sentences say it.

"an explosion tore through the port of Marsal on Tuesday", of 9 August     explosion, Marsal, 9 August
"On 9 August 2022 … fertiliser exploded in the port of Marsal"             explosion, Marsal, 9 August

A first report has one name and no figure that lasts, so that names and figures do not tell.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Set
from functools import cache

from audit.crosscheck.lead import lead, particular_names, signed_names
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import Told
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_Key = tuple[str, str, int, int]  # what happened, a name, month, day
_NAMES = 2  # that two texts share, where each names another place of what happened on one full day


def one_happening(a: Told, b: Told) -> bool:
    """Whether both give one sort of happening, one name and one day; or one sort and one full day, and share names."""
    mine, theirs = happenings(a), happenings(b)
    if not (mine and theirs):
        return False
    for key in mine.keys() & theirs.keys():
        one, other = mine[key], theirs[key]
        if not one or not other or one & other:  # a day without its year may be of any
            return True
    if _dated(a).isdisjoint(_dated(b)):
        return False
    return len(particular_names(a) & particular_names(b)) >= _NAMES


@once
def _dated(one: Told) -> frozenset[tuple[str, int, int, int]]:
    """The sorts of happening with their full days."""
    found = happenings(one).items()
    return frozenset((sort, year, month, day) for (sort, _, month, day), years in found for year in years)


@once
def happenings(one: Told) -> dict[_Key, frozenset[int]]:
    """Of each happening with a name and a day the years that the days have; none where one has no year."""
    found: dict[_Key, set[int]] = {}
    open_: set[_Key] = set()
    for claim in one.claims:
        for key, day in _told(claim, signed_names(one)):
            found.setdefault(key, set()).add(day.first.year)
            if day.yearless:
                open_.add(key)
    return {key: frozenset() if key in open_ else frozenset(years) for key, years in found.items()}


def _told(claim: Stated, names: Set[str]) -> Iterator[tuple[_Key, Stretch]]:
    sorts = sorts_in(claim.around)
    days = [_in_its_year(day, claim) for day in (*claim.days, *claim.leaning) if day.days == 1] if sorts else []
    for day in days:
        for name in claim.around & names:
            for sort in sorts:
                yield (sort, name, day.first.month, day.first.day), day


def _in_its_year(day: Stretch, claim: Stated) -> Stretch:
    """A day that is printed without its year, in the year in which it was last, for a report that says when it was
    written."""
    if not (day.yearless and claim.written):
        return day
    year = claim.written.year - ((day.first.month, day.first.day) > (claim.written.month, claim.written.day))
    last = monthrange(year, day.first.month)[1]
    first = day.first.replace(year=year, day=min(day.first.day, last))
    return Stretch(first, first)


@once
def sorts_of(one: Told) -> frozenset[str]:
    """The sorts of happening that a document speaks of, in its claims or in its first lines."""
    return sorts_in(lead(one)).union(*(sorts_in(claim.around) for claim in one.claims))


def sorts_in(stems: Set[str]) -> frozenset[str]:
    """The sorts of happening that the words name."""
    sorts = _sorts()
    return frozenset([sorts[stem] for stem in stems & _stems()])


@cache
def _sorts() -> dict[str, str]:
    """Stem of a word to the sort of happening that it names."""
    return {fold(word): row["sort"] for row in lexicon("crosscheck")["happenings"] for word in row["words"]}


@cache
def _stems() -> frozenset[str]:
    return frozenset(_sorts())
