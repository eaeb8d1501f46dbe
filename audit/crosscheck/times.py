"""The days and periods of a claim, and the one that holds for each of its figures.

"on 14 June"            ─▶ a printed day               "on Monday"            ─▶ a day that leans on the day of writing
"640 tonnes from 1994 to 2011"  ─▶ all of the period   "12 more than in 2022" ─▶ none: 2022 is what 12 is set against
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.periods import Stretch, stretch, without_year
from audit.knowledge import lexicon
from audit.model import Claim, Date

MONTH = 31  # days: what leans on the day of writing keeps its day and month only
_YEAR = 365  # days
_YEARS = (" last year", " this year", " next year")  # that the day of writing alone tells


def printed_days(text: str, dates: Sequence[Date]) -> tuple[Stretch, ...]:
    """The dates that are printed with a figure: "the same day" is no date of its own."""
    printed = [item for item in dates if any(map(str.isdigit, item.of(text)))]
    found = ((item, stretch(item.edtf or item.value)) for item in printed)
    days = ((without_year(d) if d.days <= MONTH else None) if leans(text, item) else d for item, d in found if d)
    return tuple(d for d in days if d is not None)


def leans(text: str, item: Date) -> bool:
    """Whether the year of a printed date is a guess: that of "29 May of last year" is none, "of that year" leans on
    what stands before."""
    return item.relative and not item.of(text).endswith(_YEARS)


def leaning_days(text: str, dates: Sequence[Date]) -> tuple[Stretch, ...]:
    """The days of words that need the day of writing."""
    items = (item for item in dates if item.relative and item.edtf)
    found = (stretch(item.edtf) for item in items if not any(map(str.isdigit, item.of(text))))
    return tuple(day for day in found if day is not None and day.days == 1 and not day.yearless)


def time_beside(
    text: str, claim: Claim, dates: Sequence[Date], figure: Figure, figures_: Sequence[Figure]
) -> Stretch | None:
    """The date printed nearest to the figure in the claim, when no other figure stands between."""
    best: tuple[int, Stretch | None] | None = None
    own = _each_its_own(dates, figures_)
    known = {item.start: stretch(item.edtf) for item in dates}
    for item in claim.dates:
        low, high = min(item.end, figure.end), max(item.start, figure.start)
        days = known.get(item.start)
        if (days is None and not own) or any(low <= f.start < high for f in figures_ if f is not figure):
            continue
        if figure.end <= item.start and _set_against(text, figure.end, item.start):
            continue
        if (
            best is None or high - low < best[0] + own
        ):  # of two as near the one behind: "from 471 in 2021 to 593 in 2022"
            best = (high - low, days)
    if best is None or best[1] is None:
        return None
    return best[1] if own else _whole(best[1], stretch(claim.period))


def _each_its_own(dates: Sequence[Date], figures_: Sequence[Figure]) -> bool:
    """Whether a figure stands between the two dates of a claim: "from 471 in 2021 to 593 in 2022" is of no period."""
    return len(dates) > 1 and any(dates[0].end <= f.start < dates[-1].start for f in figures_)


def _whole(day: Stretch, period: Stretch | None) -> Stretch:
    """The period of a claim where the date beside a figure is one end of it: "from 1994 to 2011"."""
    if period is None or period.yearless != day.yearless:
        return day
    end = (day.first == period.first and day.last < period.last) or (
        day.last == period.last and day.first > period.first
    )
    return period if end and day.days >= _YEAR else day


def _set_against(text: str, start: int, end: int) -> bool:
    """Whether the date behind a figure is the one it is set against: "2.8 billion less than in 2024"."""
    words_ = text[start:end].lower().split()[-2:]
    return not _than().isdisjoint(words_)


@cache
def _than() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["earlier"]["set_against"])
