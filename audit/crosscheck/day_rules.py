"""Two reports on one event that give two days, years or names to one thing: the rules of `discord` over times.

"since 2007" ─ "since 2017", of one count     "on 12 March" ─ "on 21 March"     "by 1 June" ─ "by 1 July"
"""

from __future__ import annotations

import re

from audit.crosscheck.acts import plain_words, two_acts
from audit.crosscheck.alone import near_days, slipped_days, slipped_years, two_days, two_names, two_years
from audit.crosscheck.couple import Couple
from audit.crosscheck.deeds import deeds
from audit.crosscheck.figure_times import date_beside, running
from audit.crosscheck.hours import clocks, slipped_hours, to_the_minute
from audit.crosscheck.known_subjects import two_known_subjects
from audit.crosscheck.numbers import Pair
from audit.crosscheck.periods import between, stretch
from audit.crosscheck.said import opposites
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.trust import TELLING
from audit.crosscheck.words import one_spelling, stems
from audit.settings import Matching

_FURTHER = re.compile(r"(?i)\b(?:another|second|third|fourth|fifth|new|further)\b")
_NEXT = re.compile(r"(?i)\b(?:next|another|previous|again)\b")
_UNTIL = re.compile(r"\b(?:[Bb]y|no later than) (?:the )?(?:end of )?(?:\d|[A-Z])")
_AS_OF = re.compile(
    r"\b(?i:by|as of|as at|until|till|up to|since|after)\s(?:the\s)?(?:[A-Z][a-z]{2,8},?\s)?(?=\d|[A-Z])"
)
_SINCE = re.compile(r"\b(?i:since|from|after)\s(?:the\s)?(?:[A-Z][a-z]{2,8},?\s)?(?=\d|[A-Z])")
_MONTHS = 300  # days: a year, leap or not, or several
_LARGE = 100  # a figure from which two claims that share it are of one thing


def since(couple: Couple, matching: Matching) -> str:
    """One count, and not the same year or day beside it."""
    if words := _two_years_of_one(couple):
        return words
    if not any(p.weight == "same" and p.x.interval.point >= _LARGE and _dated(p) for p in couple.figures):
        return ""
    if couple.alike < matching.kin_words and not all(couple.lone_days):
        return ""
    one = [stretch(d.edtf) for d in couple.a.dates if d.edtf and not d.relative]
    other = [stretch(d.edtf) for d in couple.b.dates if d.edtf and not d.relative]
    if len(one) != 1 or len(other) != 1 or one[0] is None or other[0] is None or one[0].days != other[0].days:
        return ""
    apart = between(one[0], other[0]) in ("earlier", "later")
    return f"one figure for two times: {one[0].first.year} against {other[0].first.year}" if apart else ""


def _dated(p: Pair) -> bool:
    """Whether the date of each claim can be that of this figure, and not of another one: "1,250, down from 1,320 in
    2022"."""
    return not any(
        date_beside(one, figure) is None and any(date_beside(one, other) is not None for other in one.figures)
        for one, figure in ((p.a, p.x), (p.b, p.y))
    )


def _two_years_of_one(couple: Couple) -> str:
    """A telling count of one measure that the one gives for one year, the other for another, in words."""
    for p in couple.figures:
        x, y = date_beside(p.a, p.x), date_beside(p.b, p.y)
        if p.weight != "same" or not (x and y) or not p.x.measures & p.y.measures or x.yearless or y.yearless:
            continue
        particular = min(len(digits_of(f.printed)) for f in (p.x, p.y)) >= TELLING and p.x.earlier == p.y.earlier
        years = x.days > _MONTHS and abs(x.days - y.days) <= 1
        if particular and years and between(x, y) in ("earlier", "later"):
            return f"one figure for two times: {x.first.year} against {y.first.year}"
    return ""


def slipped(couple: Couple, matching: Matching) -> str:
    """A day for another one, its digits changed about: what the report of the 13th adds, and what is so until the 15th,
    is another thing than what happened on the 3rd and the 5th."""
    worded = plain_words(couple.a) & plain_words(couple.b)
    if not all(couple.lone_days) or _another(couple) or (not worded and _runs(couple)):
        return ""
    common = worded or couple.a.names & couple.b.names or (couple.best and not _until_one(couple))
    return slipped_days(couple) if common else ""


def _until_one(couple: Couple) -> bool:
    """Whether one claim alone says by when, until when or since when something is so."""
    return (_AS_OF.search(couple.a.words) is None) != (_AS_OF.search(couple.b.words) is None)


def slipped_year(couple: Couple, matching: Matching) -> str:
    """A year for another one, its digits changed about."""
    return slipped_years(couple)


def slipped_hour(couple: Couple, matching: Matching) -> str:
    """An hour for another one, its digits changed about."""
    return slipped_hours(couple)


def near(couple: Couple, matching: Matching) -> str:
    """A day for another one, each the only one that its report gives for it."""
    if not all(couple.lone_days):
        return ""
    common = plain_words(couple.a) & plain_words(couple.b) or couple.a.names & couple.b.names
    sole = couple.sole_day and bool(common or not _until_one(couple))
    close = sole or couple.alike >= (0.1 if couple.best else 0.2)
    close = close and (couple.alike >= matching.kin_alone or not (_counts(couple) or two_acts(couple)))
    close = (close or _one_minute(couple)) and not (_another(couple) or _only_named(couple))
    close = close and not (_within_bound(couple) or two_known_subjects(couple.a, couple.b) or _parallel(couple))
    return near_days(couple) if close and not _runs(couple) else ""


def years(couple: Couple, matching: Matching) -> str:
    """A year for another one, in like words."""
    alike = couple.best and couple.alike >= matching.kin_words and not (two_acts(couple) or _another(couple))
    alike = alike and not (two_known_subjects(couple.a, couple.b) or _parallel(couple))
    alike = alike and not any(p.weight == "apart" for p in couple.figures)  # seventh in 2022, ninth in 2023
    return two_years(couple.a, couple.b) if alike else ""


def _parallel(couple: Couple) -> bool:
    """Whether all that differs beside the date is the one word that each is about: "the roof was replaced in 2011",
    "the lift was replaced in 2019"."""
    one, other = couple.a.stems - couple.b.stems, couple.b.stems - couple.a.stems
    if len(one) != 1 or len(other) != 1 or one_spelling(one, other):
        return False
    return one <= stems(couple.a.claim.subject or "") and other <= stems(couple.b.claim.subject or "")


def alone(couple: Couple, matching: Matching) -> str:
    """A name or a day for another, where nothing else differs."""
    if couple.one_day and couple.alike >= matching.kin_small and (names := two_names(couple)):
        return names
    if not couple.best or couple.alike < matching.kin_alone:
        return ""
    values = any(p.weight == "apart" for p in couple.figures)  # "6.6% in July", and 6.9 in June
    several = all(day.days > 1 for days in couple.lone_days for day in days)
    months = several and (values or two_acts(couple) or opposites(couple.a, couple.b))
    dated = all(couple.lone_days) and not (months or _runs(couple) or two_acts(couple) or _another(couple))
    dated = dated and not (_only_named(couple) or _within_bound(couple) or two_known_subjects(couple.a, couple.b))
    dated = dated and not _parallel(couple)
    return two_names(couple) or (two_days(couple) if dated else "")


def _within_bound(couple: Couple) -> bool:
    """Whether the day of one claim lies behind that since when the other says it is so: on 20 July, since 12 July; or
    before that by which it is to be so: left on 30 May, is to leave by 31 May."""
    sides = (couple.a, couple.lone_days[0], couple.b, couple.lone_days[1])
    for one, days, other, days_ in (sides, (*sides[2:], *sides[:2])):
        due = _UNTIL.search(one.words) and not _UNTIL.search(other.words)
        if due and all(between(x, y) == "later" for x in days for y in days_):
            return True
        if not _SINCE.search(one.words) or _AS_OF.search(other.words):
            continue
        if all(between(x, y) == "earlier" for x in days for y in days_):
            return True
    return False


def _only_named(couple: Couple) -> bool:
    """Whether two claims have names alone in common, and tell what happened in other words: the storm fell upon Port
    Sarre on Tuesday, its airport reopened on Thursday."""
    if plain_words(couple.a) & plain_words(couple.b) or any(map(_one_figure, couple.figures)):
        return False
    one, other = (deeds(side.words) for side in (couple.a, couple.b))
    return bool(one and other) and one.keys().isdisjoint(other)


def _one_figure(p: Pair) -> bool:
    """Whether both print the same digits, two or more: 40.3 degrees, 40.3 °C."""
    digits = digits_of(p.x.printed)
    return len(digits) > 1 and digits == digits_of(p.y.printed)


def _runs(couple: Couple) -> bool:
    """Whether a day may be that of a count that goes on, and not of the event: it says so, or the counts differ."""
    states = any(p.weight != "same" and p.x.measures & p.y.measures & running() for p in couple.figures)
    return states or any(_AS_OF.search(one.words) or _FURTHER.search(one.words) for one in _counts(couple))


def _one_minute(couple: Couple) -> bool:
    """Whether both give one time to the minute, which two things hardly have."""
    return any(to_the_minute(hour) for hour in {*clocks(couple.a)} & {*clocks(couple.b)})


def _another(couple: Couple) -> bool:
    """Whether one claim alone says that it is of the next one of its sort: "the next round of talks"."""
    return (_NEXT.search(couple.a.words) is None) != (_NEXT.search(couple.b.words) is None)


def _counts(couple: Couple) -> list[Stated]:
    """The claims that count something that goes on."""
    return [one for one in (couple.a, couple.b) if any(figure.measures & running() for figure in one.figures)]
