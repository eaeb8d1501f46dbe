"""The last day that a document prints: for one that does not say when it was written."""

from __future__ import annotations

from calendar import monthrange

from audit.crosscheck.periods import Stretch, stretch
from audit.model import Analysis


def latest_day(analysis: Analysis) -> Stretch | None:
    """The last day that the claims print; with a year, if any of them has one."""
    found = {stretch(item.edtf) for claim in analysis.claims for item in claim.dates if item.kind == "DATE"}
    days = [day for day in found if day is not None and day.days == 1]
    years = [day.first.year for day in days if not day.yearless]
    return max((_in_year(day, max(years)) if years else day for day in days), default=None)


def _in_year(day: Stretch, year: int) -> Stretch:
    """A day that is printed without its year, in `year`; in a common year the last of February for the 29th."""
    if not day.yearless:
        return day
    last = monthrange(year, day.first.month)[1]
    found = day.first.replace(year=year, day=min(day.first.day, last))
    return Stretch(found, found)
