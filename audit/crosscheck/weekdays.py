"""The weekday on which a thing happened: "on Tuesday" and "on Monday", of one calendar day or one event."""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.acts import two_acts
from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.settings import Matching

_FEW = 10  # a lesser count is everywhere
_SHORTEST = 3  # letters of a weekday
_DAY, _MONTH_DAY = len("2001-09-11"), len("09-11")
_ANOTHER_DAY = re.compile(r"(?i)\b(?:a day|the day|days) (?:after|before|earlier|later)\b")
_POSSESSIVE = re.compile(r"\b([A-Z][a-z]{2,6}day)['’]s [a-z]")
_CAPITAL = re.compile(
    r"(?i:\b(by|until|till|as of|since|before|after|from)\s(?:(?:late|early)\s)?)?\b([A-Z][a-z]{2,12})"
)


def weekdays(couple: Couple, matching: Matching) -> str:
    """One calendar day or one event, two weekdays."""
    one = named_day(couple.a)
    other = named_day(couple.b) if one else ""
    if not other or one == other or max(len(_full_days(couple.a)), len(_full_days(couple.b))) > 1:
        return ""  # of two days in one claim, the weekday may be the other's
    same = _full_days(couple.a) & _full_days(couple.b)
    alike = couple.best and couple.alike >= matching.kin_apart and bool(couple.a.near & couple.b.near)
    alike = alike and not (
        (two_acts(couple) and not _one_count(couple)) or (_of_its_day(couple.a, one) and _of_its_day(couple.b, other))
    )
    return f"one day, two weekdays: {one} against {other}" if same or alike else ""


def _one_count(couple: Couple) -> bool:
    """Whether both claims tell of so many of one noun, which are not everywhere: then two verbs tell of one act."""
    return any(
        p.weight == "same" and p.why is None and p.x.counted == p.y.counted != "" and p.x.interval.point >= _FEW
        for p in couple.figures
    )


def _of_its_day(one: Stated, weekday: str) -> bool:
    """Whether a weekday is that of the day on which the report says that it was written: each day has its news."""
    day = one.written or (one.latest.first if one.latest and one.latest.days == 1 and not one.latest.yearless else None)
    return day is not None and lexicon("calendar")["weekdays"].get(weekday) == day.isoweekday()


@of_words
def _full_days(one: Stated) -> set[str]:
    """The days of the claim by their month and day, also those that lean on the day of writing."""
    return {d.edtf[-_MONTH_DAY:] for d in one.dates if d.edtf and len(d.edtf) == _DAY}


@cache
def _reached() -> re.Pattern[str]:
    words = "|".join(map(re.escape, lexicon("crosscheck")["running"]["reached"]))
    return re.compile(rf"(?i)\b(?:{words})\s(?:[a-z]{{2,8}}\s){{0,2}}\d")


@of_words
def named_day(one: Stated) -> str:
    """The one weekday that the claim names; "" where it names none or several. "By Saturday" is of no event."""
    if not any(map(one.words.__contains__, _beginnings())):
        return ""
    if _reached().search(one.words) or _ANOTHER_DAY.search(one.words):
        return ""  # "the toll rose to 64 on Wednesday"; "on Friday, a day after the vote"
    words = {found[2].lower() for found in _CAPITAL.finditer(one.words) if not found[1]}
    found = [day for day in lexicon("calendar")["weekdays"] if day.lower() in words]
    return str(found[0]) if len(found) == 1 else ""


@cache
def _beginnings() -> tuple[str, ...]:
    """How the weekdays begin, and their short forms: most claims name none."""
    return tuple(sorted({day[:_SHORTEST].capitalize() for day in lexicon("calendar")["weekdays"]}))


@of_words
def day_of_it(one: Stated) -> str:
    """The weekday of what a claim looks back on ("a day after Wednesday's raid"), else the one that it names; "" where
    there is none or several. Enough to keep two claims from bearing each other out, and not to accuse."""
    back = {found[1].lower() for found in _POSSESSIVE.finditer(one.words)}
    days = [day for day in lexicon("calendar")["weekdays"] if day.lower() in back] if back else []
    return str(days[0]) if len(days) == 1 else named_day(one)
