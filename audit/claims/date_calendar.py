"""Calendar arithmetic for dates that may lack parts, and the two ways to write them: TIMEX3 and EDTF."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from audit.claims.date_words import calendar as lexicon
from audit.claims.date_words import holidays


def day_value(year: int | None, month: int, day: int) -> tuple[str, str | None]:
    """TIMEX3 value and EDTF of a day; a day that no calendar has keeps its value as written and has no EDTF."""
    value = f"{year_value(year)}-{month:02d}-{day:02d}"
    good = 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2000, month)[1]
    return value, value if good else None


def year_value(year: int | None) -> str:
    """Four digits, or XXXX where the year is not known."""
    return "XXXX" if year is None else f"{year:04d}"


def shift(anchor: date, months: int) -> tuple[int, int]:
    """Year and month, `months` after the anchor's."""
    total = anchor.year * 12 + anchor.month - 1 + months
    return total // 12, total % 12 + 1


def moved(anchor: date, days: int) -> date | None:
    """The day `days` after the anchor, or None outside the calendar."""
    try:
        return anchor + timedelta(days=days)
    except OverflowError:
        return None


def weekday_near(anchor: date, weekday: int, *, ahead: bool, strict: bool) -> date | None:
    """The nearest day with the ISO `weekday`, before the anchor or ahead of it; the anchor itself unless `strict`."""
    gap = (weekday - anchor.isoweekday()) % 7 if ahead else (anchor.isoweekday() - weekday) % 7
    if strict and not gap:
        gap = 7
    return moved(anchor, gap if ahead else -gap)


def week(anchor: date, weeks: int) -> tuple[str, str | None]:
    """The ISO week `weeks` after the anchor's, and its days as an interval."""
    monday = moved(anchor, 7 * weeks - anchor.weekday())
    sunday = monday and moved(monday, 6)
    if monday is None or sunday is None:
        return "XXXX-WXX", None
    year, number, _ = monday.isocalendar()
    return f"{year:04d}-W{number:02d}", f"{monday}/{sunday}"


def weekend(anchor: date, weeks: int) -> tuple[str, str | None]:
    """The weekend of that week."""
    value, days = week(anchor, weeks)
    if days is None:
        return f"{value}-WE", None
    sunday = date.fromisoformat(days.split("/")[1])
    return f"{value}-WE", f"{sunday - timedelta(days=1)}/{sunday}"


def part_of_year(year: int | None, part: int, parts: int) -> tuple[str, str | None]:
    """A quarter (of 4 parts) or half (of 2): `1998-Q2` and the months as an interval."""
    letter, months = ("Q", 3) if parts == 4 else ("H", 6)
    value = f"{year_value(year)}-{letter}{part}"
    if year is None or not 1 <= part <= parts:
        return value, None
    return value, f"{year:04d}-{months * (part - 1) + 1:02d}/{year:04d}-{months * part:02d}"


def season(year: int | None, code: str) -> tuple[str, str | None]:
    """A season of a year."""
    number = lexicon()["season_codes"][code]
    return f"{year_value(year)}-{code}", None if year is None else f"{year:04d}-{number}"


def holiday(name: str, year: int | None) -> tuple[int, int] | None:
    """Month and day of a named day in `year`; None where it moves and no year is known."""
    rule = holidays()[name]
    if isinstance(rule, str):
        month, day = rule.split("-")
        return int(month), int(day)
    if year is None or not 1583 <= year <= 9998:
        return None
    if isinstance(rule, list):
        return int(rule[0]), _nth(year, int(rule[0]), int(rule[1]), int(rule[2]))
    assert isinstance(rule, int)
    found = _easter(year) + timedelta(days=rule)
    return found.month, found.day


def _nth(year: int, month: int, weekday: int, which: int) -> int:
    first, length = calendar.monthrange(year, month)
    days = range(1 + (weekday - 1 - first) % 7, length + 1, 7)
    return days[which - 1] if which > 0 else days[which]


def _easter(year: int) -> date:
    """Easter Sunday, Gregorian: the anonymous algorithm of 1876 as in Meeus, Astronomical Algorithms, ch. 8."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    days = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * days) // 451
    month, day = divmod(moon + days - 7 * late + 114, 31)
    return date(year, month, day + 1)
