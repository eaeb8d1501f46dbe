"""Clock times of two claims.

"9.59am"  ─  "10.28am", of one thing
"the South Tower at 9.59"  ─  "the North Tower at 9.59"
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.crosscheck.acts import plain_words
from audit.crosscheck.couple import Couple
from audit.crosscheck.dial import HOURS, two_times
from audit.crosscheck.happened import hours_of, sort_of
from audit.crosscheck.once import of_words
from audit.crosscheck.said import turned_round
from audit.crosscheck.stated import Stated
from audit.crosscheck.told_time import told_times
from audit.crosscheck.weekdays import named_day
from audit.crosscheck.words import stems
from audit.settings import Matching

_CLOCK = re.compile(r"(?<![\d.,:])(\d{1,2})[.:]([0-5]\d)(?![\d:])")
_PART_OF_DAY = re.compile(r"(?i)(?<![\d.,:])(\d{1,2})[.:]([0-5]\d) in the (morning|afternoon|evening)")
_BY_THE_HOUR = re.compile(rf"(?i)(?<!past )(?<!to )\b(?:{HOURS}) (?:in the (?:morning|afternoon|evening)|at night)\b")
_MINUTES = re.compile(r"[.:][0-5]\d")
_HOUR = re.compile(r"\d\d:\d\d")
_FULL = re.compile(r"\d\d:00")  # "at nine o'clock" may be four minutes past
_IN_FULL = re.compile(r"(?i)\bat (\d{1,2}) hours? (?:and )?(\d{1,2}) minutes?\b")  # as translated texts print it
_ZONE = re.compile(r"\b(?:GMT|UTC|[A-Z]{1,3}[SD]?T|[A-Z][a-z]{2,15} time)\b")
_ANOTHER = re.compile(r"(?i)\b(?:aftershocks?|second|third|another|later|again|next|last|first)\b")
_HELD = re.compile(r"(?i)\b(?:since|until|till)\b")  # "had been closed since 10 a.m."
_ABOUT = re.compile(r"(?i)\b(?:about|around|roughly|some|nearly|almost|before|after|past|shortly)\b")
_SHORTLY = re.compile(r"(?i)\b(?:shortly|just|soon|short|little|not long|right) (?:before|after|past|of)\b")
_NOON = 12
_SIXTY = 60  # minutes of an hour
_SOON = 10  # minutes that "shortly after" reaches
_QUARTER = 15  # minutes: people say when a thing happened by the quarter of an hour
_MOST = 100_000  # characters of a report in which an hour is counted
_BEFORE = 60  # characters before a clock time in which the place stands that it is of


def hours(couple: Couple, matching: Matching) -> str:
    """Two clock times of one thing."""
    one = clocks(couple.a)
    other = clocks(couple.b) if one else ()
    if not other or set(one) & set(other) or couple.alike < matching.kin_apart:
        return ""
    acted = couple.a.claim.act is not None and couple.a.claim.act == couple.b.claim.act
    told = couple.a.claim.act is not None and couple.b.claim.act is not None
    named = couple.best and told and couple.a.names == couple.b.names
    named = named and (len(couple.a.names) > 1 or not plain_words(couple.a).isdisjoint(plain_words(couple.b)))
    if ((acted or named) and couple.a.names & couple.b.names) or _of_one_subject(couple, matching):
        return _two_times(couple.a, couple.b, one, other)
    return ""


def _of_one_subject(couple: Couple, matching: Matching) -> bool:
    """Whether much alike claims are about one thing, which no name is needed for: "the fire broke out", "the fire
    began"; neither about another one of its sort, or since when it was so."""
    if not couple.best or couple.alike < matching.kin_alone:
        return False
    if any(_ANOTHER.search(side.words) or _HELD.search(side.words) for side in (couple.a, couple.b)):
        return False
    return bool(stems(couple.a.claim.subject or "") & stems(couple.b.claim.subject or ""))


def apart(a: Stated, b: Stated) -> str:
    """Two times of two claims, in words; "" where either gives none, or one can be the other: "before dawn", 4.17."""
    one, other = clocks(a), clocks(b)
    return _two_times(a, b, one, other) if one and other and set(one).isdisjoint(other) else ""


@of_words
def of_another_time(one: Stated) -> bool:
    """Whether a claim tells of a second thing of its sort, since when something was so, or the hour of some zone."""
    return any(pattern.search(one.words) for pattern in (_ANOTHER, _HELD, _ZONE))


def _two_times(a: Stated, b: Stated, one: Sequence[str], other: Sequence[str]) -> str:
    """Two times of two claims, in words, to the minute where they are told so; "" where one of the one claim can be one
    of the other."""
    sides = a.words, b.words
    near = _QUARTER if any(_ABOUT.search(words) for words in sides) else 0
    near += _QUARTER if any(map(_FULL.fullmatch, (*one, *other))) else 0  # "about four" may be half past
    near = 2 * _QUARTER if any(_SHORTLY.search(words) for words in sides) else near
    near = _SIXTY - 1 if any(_BY_THE_HOUR.search(words) for words in sides) else near
    ours, theirs = (sorted(told, key=lambda hour: not _HOUR.fullmatch(hour)) for told in (one, other))
    found = [two_times((our, sides[0]), (their, sides[1]), near) for our in ours for their in theirs]
    return found[0] if all(found) else ""


@of_words
def clocks(one: Stated) -> tuple[str, ...]:
    """The clock times of a claim, as hours and minutes."""
    read = [d.value.split("T", 1)[1] for d in one.claim.dates if d.kind == "TIME" and "T" in d.value]
    minutes = _MINUTES.search(one.words) is not None
    spoken = [_spoken(match) for match in _PART_OF_DAY.finditer(one.words)] if minutes else ()
    happened = hours_of(one.words) if minutes else ()
    in_full = _IN_FULL.findall(one.words) if " hour" in one.words.lower() else ()
    loose = [_printed(*found) for found in (*happened, *in_full)]
    told = told_times(one.words)
    halves = {_half_day_on(hour) for hour in told}  # "half past five" alone is of the morning
    read = [hour for hour in read if ":" in hour and hour not in halves] if told else read
    return tuple(dict.fromkeys((*read, *(hour for hour in (*spoken, *loose, *told) if hour and hour not in read))))


def _half_day_on(hour: str) -> str:
    return f"{(int(hour[:2]) + _NOON) % (2 * _NOON):02d}{hour[2:]}"


def _printed(hour: str, minutes: str) -> str:
    """The time of an hour and its minutes; "" for what is none."""
    return f"{int(hour):02d}:{int(minutes):02d}" if int(hour) < 2 * _NOON and int(minutes) < _SIXTY else ""


def moments(couple: Couple) -> str:
    """Two times at which one thing happened, each the only one of its claim and unknown to the other report."""
    one, other = _moment(couple.a), _moment(couple.b)
    if not (one and other) or _two_sorts(couple):
        return ""
    if not (couple.shared or (_one_clock(couple.a) and _one_clock(couple.b))):
        return ""
    halves = _minutes_between(one, other) == 0
    known = not halves and any(_told_there(hour, side) for hour, side in ((one, couple.b), (other, couple.a)))
    return "" if known else _two_times(couple.a, couple.b, (one,), (other,))


@of_words
def _one_clock(one: Stated) -> bool:
    """Whether the report prints one such time to the minute: that of the event which it tells of."""
    text = one.document.text[:_MOST]
    printed = {(f"{int(match[1]) % _NOON:02d}", match[2]) for match in _CLOCK.finditer(text)}
    told = {(f"{int(hour[:2]) % _NOON:02d}", hour[3:]) for hour in told_times(text)}
    exact = {time for time in told if int(time[1]) % _QUARTER}
    return len(printed | (exact or told)) == 1


def _two_sorts(couple: Couple) -> bool:
    """Whether what happened is of two sorts: the match began, and the stand collapsed."""
    one, other = (sort_of(side.words) for side in (couple.a, couple.b))
    return bool(one and other) and one != other


def _minutes_between(one: str, other: str) -> int:
    """The minutes between two times on the face of a clock, which does not tell morning from evening."""
    minutes = [int(hour[:2]) * _SIXTY + int(hour[3:]) for hour in (one, other)]
    between = abs(minutes[0] - minutes[1]) % (_NOON * _SIXTY)
    return min(between, _NOON * _SIXTY - between)


@of_words
def _moment(one: Stated) -> str:
    """The one time, to the minute, at which a claim says that something happened; "" for a second thing, an hour of
    some zone, or none."""
    found = clocks(one)
    told = len(found) == 1 and _HOUR.fullmatch(found[0]) is not None and sort_of(one.words) is not None
    return found[0] if told and not _ZONE.search(one.words) and not _ANOTHER.search(one.words) else ""


def _spoken(match: re.Match[str]) -> str:
    """The hour of "4.17 in the morning"; "" for one that is none."""
    hour = int(match[1])
    if not 0 < hour <= _NOON:
        return ""
    late = match[3].lower() != "morning" and hour < _NOON
    return f"{hour + _NOON if late else hour:02d}:{match[2]}"


def slipped_hours(couple: Couple) -> str:
    """An hour for another with its digits changed about, each unknown to the other report, where a word or name is
    common; "" where there is none."""
    one, other = clocks(couple.a), clocks(couple.b)
    if len(one) != 1 or len(other) != 1 or one == other or not couple.shared:
        return ""
    if not (_HOUR.fullmatch(one[0]) and _HOUR.fullmatch(other[0])):
        return ""  # "in the evening"
    known = any(_told_there(hour, side) for hour, side in ((one[0], couple.b), (other[0], couple.a)))
    moved = sorted(one[0]) == sorted(other[0]) and couple.best
    return f"two times: {one[0]} against {other[0]}" if moved and not known else ""


def one_hour(couple: Couple) -> str:
    """A time to the minute that both claims give, and either report nowhere else; "" where there is none."""
    common = sorted(set(clocks(couple.a)) & set(clocks(couple.b)))
    sides = couple.a, couple.b
    return next((hour for hour in common if to_the_minute(hour) and all(_times(hour, s) == 1 for s in sides)), "")


def one_time(one: Stated, other: Stated) -> bool:
    """Whether two claims give one clock time, or one part of the day: the morning of no two weekdays."""
    common = set(clocks(one)) & set(clocks(other))
    if _close(one, other) or _close(other, one):
        return True
    return any(map(_HOUR.fullmatch, common)) or (bool(common) and named_day(one) == named_day(other))


def _close(rough: Stated, exact: Stated) -> bool:
    """Whether the one gives an hour and the other what is shortly before or after it: "just after half past six", and
    "at 18:35"."""
    hedge, told = _SHORTLY.search(rough.words), (*clocks(rough), *clocks(exact))
    if hedge is None or len(told) != len((rough, exact)) or not all(map(_HOUR.fullmatch, told)):
        return False
    hour, minute = (int(time[:2]) * _SIXTY + int(time[3:]) for time in told)
    before = hedge[0].lower().endswith("before")
    return 0 < (hour - minute if before else minute - hour) <= _SOON


def to_the_minute(hour: str) -> bool:
    """Whether two reports hardly share the time by chance: "09:41", and neither "09:00" nor "in the evening"."""
    return _HOUR.fullmatch(hour) is not None and int(hour[3:]) % _QUARTER != 0


def _times(hour: str, one: Stated) -> int:
    """How often a report prints an hour."""
    return sum(one.document.text[:_MOST].count(form) for form in _forms(hour))


def _told_there(hour: str, one: Stated) -> bool:
    """Whether a report prints an hour somewhere."""
    return any(form in one.document.text for form in _forms(hour))


def _forms(hour: str) -> list[str]:
    """An hour as it may be printed: 9:40, 9.40, 21:40."""
    first, minutes = int(hour[:2]), hour[3:5]
    return [f"{h}{mark}{minutes}" for h in sorted({first, (first + _NOON) % (2 * _NOON)}) for mark in ":."]


def two_sides(couple: Couple) -> str:
    """One clock time of two things that exclude each other, in words; "" where there is none."""
    one, other = _sides(couple.a), _sides(couple.b)
    for hour in sorted(one.keys() & other.keys()):
        if turned_round(one[hour], other[hour]):
            return f"{hour} is of {one[hour].strip()} in one, of {other[hour].strip()} in the other"
    return ""


@of_words
def _sides(one: Stated) -> dict[str, str]:
    """The words before each clock time of a claim that tells one, back to the time before it."""
    found: dict[str, str] = {}
    if not clocks(one):
        return found
    last, text = 0, one.words
    for match in _CLOCK.finditer(text):
        found[f"{int(match[1]):02d}:{match[2]}"] = text[max(last, match.start() - _BEFORE) : match.start()]
        last = match.end()
    return found
