"""Dates, times, durations and sets of times in running text.

    text ─ regions ▶ stretches with words of dates ─ tokens ▶ letters ─ phrases ▶ what matches the grammar
         ─ read ▶ Date, from what the words say and the day the text was written

Values are TIMEX3 (`1998-08-07`, `199X`, `P3D`, `PRESENT_REF`; parts that are not known are X) and EDTF.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from audit.claims import date_clock as clock
from audit.claims import date_periods as periods
from audit.claims import date_ranges as ranges
from audit.claims import date_relative as relative
from audit.claims import date_values as values
from audit.claims import date_within as within
from audit.claims.date_context import Context, hedged
from audit.claims.date_grammar import Phrase, phrases
from audit.claims.date_regions import regions
from audit.claims.date_words import tokens
from audit.model import Date

READERS: dict[str, Callable[[Phrase, Context], Date | None]] = {
    "iso": values.iso,
    "numeric": values.numeric,
    "timed": clock.timed,
    "stretch": ranges.stretch,
    "days": ranges.days,
    "months": ranges.months,
    "years": ranges.years,
    "night_of": within.night_of,
    "week_of": within.week_of,
    "day_of_month": relative.day_of_month,
    "day": values.day,
    "month": values.month_of_year,
    "time": clock.clock,
    "part": relative.part,
    "weekday": relative.weekday,
    "relative_month": values.relative_month,
    "offset": relative.offset,
    "every": periods.every,
    "century": periods.century,
    "decade": periods.decade,
    "fraction": periods.fraction,
    "season": periods.season_of_year,
    "fiscal": periods.fiscal,
    "ago": relative.ago,
    "later": relative.later,
    "span": relative.span,
    "unit": relative.unit,
    "rate": periods.rate,
    "duration": periods.duration,
    "holiday": periods.named_day,
    "era": periods.era,
    "year": values.year,
    "reference": relative.reference,
    "units": periods.bare_units,
}


def dates(text: str, anchor: date | None = None) -> tuple[Date, ...]:
    """The dates of `text`, in order and apart from one another.

    `anchor` is the day the text was written; without it "last August" stays `XXXX-08`.
    """
    found: list[Date] = []
    last: date | None = None
    sure: date | None = None
    for region in regions(text):
        for phrase in phrases(tokens(text, region)):
            context = Context(text, anchor, last, sure)
            one = READERS[phrase.name](phrase, context)
            if one is not None:
                found.append(hedged(one, phrase, context))
                last = _named(one) or last
                if not one.relative or one.of(text).endswith("year"):
                    sure = last
    return tuple(found)


def _named(one: Date) -> date | None:
    """The day that a date names, for the dates that follow it; the first day of a month or year."""
    if one.kind not in ("DATE", "TIME") or not one.edtf or not one.edtf[:10].replace("-", "").isdecimal():
        return None
    year, month, day = ([*one.edtf[:10].split("-"), "01", "01"])[:3]
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
