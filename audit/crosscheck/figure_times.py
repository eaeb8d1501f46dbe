"""The time that a figure holds for, and whether two figures are of two times.

figure, claim ─ the date beside it, else the claim's ─▶ Stretch ─ two of them ─▶ two periods? two states of one count?
"""

from __future__ import annotations

from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.occasions import of_another_occasion
from audit.crosscheck.of_the_day import at_present
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

LONG_AGO = 90  # days after which a count is no longer taken
MONTH = 31  # days: a count as of a day or a month can go on, one of a year is closed
_PERIODS = "two periods"


def parted(a: Stated, b: Stated, x: Figure, y: Figure, *, apart: bool, doubted: bool) -> tuple[str | None, str | None]:
    """What parts two figures because they are of two times, and what makes that doubtful: in words, or None. `apart`:
    they cannot both hold; `doubted`: something else makes it doubtful that they are of one thing."""
    why, doubt = _parted(a, b, x, y, apart=apart, doubted=doubted)
    if apart and why is None and of_another_occasion(a, b):
        why = "one of them is of an occasion before"
    return why, doubt


def _parted(a: Stated, b: Stated, x: Figure, y: Figure, *, apart: bool, doubted: bool) -> tuple[str | None, str | None]:
    if (a.claim.dates or a.period) and (b.claim.dates or b.period):
        said, said_ = date_beside(a, x), date_beside(b, y)
        times = _time(a, x, said), _time(b, y, said_)
        doubt = None if at_present(a) and at_present(b) else _two_times(*times, x, y)
        why = _two_times(said, said_, x, y) or (_PERIODS if (doubted or doubt) and _two_days(*times) else None)
        if apart and not why and (_before(a, x, b, y) or _before(b, y, a, x)):
            why = "one of them is of a time before the other report"
        own = times[0] != times[1] and _of_days(*times, a, b)
        return why or ("each counts its own day" if own else None), doubt
    if (a.news or b.news) and (x.measures | y.measures) & running():
        times = time_of(a, x) or a.news, time_of(b, y) or b.news
        return (_PERIODS if _two_days(*times) else None), None
    return None, None


def time_of(one: Stated, figure: Figure) -> Stretch | None:
    """The time a figure holds for: the date beside it, else that of its claim; the state before has not that one."""
    return _time(one, figure, date_beside(one, figure))


def _time(one: Stated, figure: Figure, beside: Stretch | None) -> Stretch | None:
    return beside or (None if figure.earlier else one.period)


def date_beside(one: Stated, figure: Figure) -> Stretch | None:
    """The date beside a figure of the claim."""
    if not one.claim.dates:
        return None
    at = 0
    while one.figures[at] is not figure:
        at += 1
    return one.times[at]


@cache
def running() -> frozenset[str]:
    """Measures that can grow while an event goes on."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["running"])


def _two_times(one: Stretch | None, other: Stretch | None, x: Figure, y: Figure) -> str | None:
    """Whether two times do not meet, and are not two states of one count that goes on."""
    if one is None or other is None or between(one, other) not in ("earlier", "later"):
        return None
    states = max(one.days, other.days) <= MONTH and bool((x.measures | y.measures) & running())
    return None if states and not long_apart(one, other) else _PERIODS


def _before(one: Stated, x: Figure, other: Stated, y: Figure) -> bool:
    """Whether a day or month stands beside one figure, and the other one has none and was written long after: "had
    raised its rate to 4.25% in January"."""
    said = date_beside(one, x)
    now = other.written if said is not None and date_beside(other, y) is None else None
    if said is None or now is None or said.yearless or said.days > MONTH:
        return False
    return (now - said.last).days > MONTH


def _of_days(one: Stretch | None, other: Stretch | None, a: Stated, b: Stated) -> bool:
    """Whether two claims count what is new on a day ("214 new cases and nine deaths on Tuesday"), each of a day of its
    own: neither is a state of the other."""
    days = one is not None and other is not None and one.days == other.days == 1
    return days and _daily(a) and _daily(b)


@once
def _daily(one: Stated) -> bool:
    return any(not figure.narrow.isdisjoint(_flows()) for figure in one.figures)


@cache
def _flows() -> frozenset[str]:
    return frozenset(map(fold, lexicon("crosscheck")["narrow"]["flows"]))


def _two_days(one: Stretch | None, other: Stretch | None) -> bool:
    """Whether two days are given, and they are long apart."""
    return one is not None and other is not None and one.days == other.days == 1 and long_apart(one, other)


def long_apart(one: Stretch, other: Stretch) -> bool:
    """Whether so long lies between two days that no count of one event ran on: two attacks on one town are not one."""
    known = not (one.yearless or other.yearless)
    return known and max((other.first - one.last).days, (one.first - other.last).days) > LONG_AGO
