"""A running figure: a toll or a count that grows, told at two times, is updated and not contradicted.

Signs, one is enough: both claims say of which day or hour they are; a claim says that the count goes on; between two
texts of different days every such count has grown; or between two reports on one event every such count differs in one
direction.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Literal

from audit.crosscheck.figure import Figure
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.match import on_top
from audit.crosscheck.measured import names_measure
from audit.crosscheck.numbers import LONG_AGO, MONTH, Pair, running, time_of
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.settings import Matching

_MOST = 1_000  # characters of a sentence that are looked at
_CUE = 14  # characters before an hour in which "by" or "as of" stands
_AS_OF = re.compile(r"(?i)\b(?:by|as of|as at|until|at)\s+(?:about\s+)?$")
_STATES = frozenset({"apart", "weaker", "within", "edge", "near"})  # all but equal figures
_YEAR_DAYS = 365
_WEEK, _FEW_DAYS = 7, 3  # days: a report that names a weekday means one of the last three
SIZE = 8  # times: a toll that runs stays within it from one report to the next
SIZE_OF_ONE = 20  # times: so does a count of one noun, such as aftershocks
_FEWEST = 2  # counts that must have grown before the growth itself is a sign


def grown(pairs: Sequence[Pair]) -> frozenset[tuple[str, str]]:
    """Pairs of documents of different days between which every running count has grown, and at least two have."""
    signs: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for one in pairs:
        step = stepped(one)
        if step is not None:
            signs[one.a.ref.document, one.b.ref.document].append(step)
    return frozenset(key for key, seen in signs.items() if len(seen) >= _FEWEST and all(seen))


def updated(one: Pair, known: frozenset[tuple[str, str]]) -> bool:
    """Whether the later of two texts gives the higher state of a count that runs on.

    Where one figure can be a slip for the other, more must say so than the days: a count that every report raises, a
    day beside the figure, or words.
    """
    if not stepped(one):
        return False
    if not slipped(one):
        return True
    texts = (one.a.ref.document, one.b.ref.document)
    said = time_of(one.a, one.x) and time_of(one.b, one.y)
    return bool(said) or texts in known or _runs_on(one.a) or _runs_on(one.b)


def goes_on(one: Pair) -> bool:
    """Whether two reports on one event give two states of a count that runs on: the later day has the higher one.

    Where one of them does not tell its day, the other must say of which day its count is.
    """
    if one.runs:
        return True
    if on_top(one.x, one.y) or one.slip == "moved":
        return False
    step = stepped(one)
    if step is not None or not _goes_on_counting(one) or _moves(one):
        return bool(step)
    a, b = _said(one.a, one.x) or written(one.a), _said(one.b, one.y) or written(one.b)
    said = _said(one.a, one.x) or _said(one.b, one.y)
    return not (closed(one.a, one.x) or closed(one.b, one.y)) and (a is None) != (b is None) and said is not None


def moved_on(p: Pair) -> bool:
    """Whether the later of two reports tells to what a figure has moved since: "rose by 2% to 318 on Thursday"."""
    if p.slip in ("moved", "scale") or p.x.level == p.y.level:
        return False
    after, figure, before = (p.a, p.x, p.b) if p.x.level else (p.b, p.y, p.a)
    day, said = written(before), time_of(after, figure)
    return day is not None and said is not None and said.days == 1 and between(day, said) == "earlier"


def slipped(p: Pair) -> bool:
    """Whether one figure can be a slip for the other."""
    return p.slip is not None


def dated(one: Pair, matching: Matching) -> bool:
    """Whether two texts give one running count for two times, the later one higher.

    Days that are printed vouch for the pair, and words that say that the count goes on; where only the days of writing
    differ, more of the words must be common: two attacks on one town are not one toll.
    """
    same = one.x.measures & one.y.measures & running() and one.a.near & one.b.near and not (one.why or one.doubt)
    if not same or one.weight not in _STATES or one.score < matching.dated or not stepped(one):
        return False
    if of_two_times(one):
        return False
    said = _said(one.a, one.x) and _said(one.b, one.y)
    return bool(said) or _runs_on(one.a) or _runs_on(one.b) or one.score >= matching.written


def later(one: Pair, matching: Matching) -> bool:
    """Whether two reports on one event give two states of a count at two times that they tell: "at least 14 dead", and
    37 a day later. A bound that still holds is no agreement then, but an earlier state."""
    if one.why or one.doubt or one.x.earlier or one.y.earlier or one.weight not in _STATES:
        return False
    if (one.x.part != one.y.part and not (one.x.counted and one.x.counted == one.y.counted)) or _of_two_places(one):
        return False
    counts = one.x.measures & one.y.measures & running() and _one_noun(one.x.counted, one.y.counted)
    firm = (one.x.firm or one.y.firm) and one.x.interval.sort == "number"
    if not counts or one.score < (matching.kin_state if firm else matching.dated):
        return False
    return one.slip != "moved" and (one.runs or bool(stepped(one)))


def _of_two_places(one: Pair) -> bool:
    """Whether each figure stands beside a name and a time of its own: the toll of the blast in January is no earlier
    state of that of the attack of 14 March in another town."""
    a, b = time_of(one.a, one.x), time_of(one.b, one.y)
    names = one.own
    apart = a is not None and b is not None and between(a, b) in ("earlier", "later")
    return apart and bool(names[0] and names[1]) and names[0].isdisjoint(names[1])


def _one_noun(x: str, y: str) -> bool:
    """Whether two figures of one measure count one noun, which one of them may leave out: "1,264 cases", "cases stand
    at 2,911"."""
    return x == y or (not (x and y) and names_measure(x or y))


def of_size(one: Pair) -> bool:
    """Whether the figures are of one size: else they are a part and its whole, or a day and a year. Of one noun the
    first count and a later one may lie further apart."""
    low, high = sorted((abs(one.x.interval.point), abs(one.y.interval.point)))
    common = one.x.measures & one.y.measures
    counted = bool(one.x.counted) and one.x.counted == one.y.counted and common & running()
    return high <= low * (SIZE_OF_ONE if counted else SIZE)


def _moves(one: Pair) -> bool:
    """Whether they say by how much a count moved, which is no state of it."""
    return "percent" in (one.x.interval.sort, one.y.interval.sort) and bool(
        one.x.quantity.change or one.y.quantity.change
    )


def raised(one: Pair) -> bool:
    """Whether both give a lower bound, and not the same: "at least 12", then "at least 19"."""
    return one.weight == "weaker" and one.x.interval.high is None and one.y.interval.high is None


def stepped(one: Pair) -> bool | None:
    """Whether a running count is higher in the later report; None where it does not run or the times are not known."""
    if not _goes_on_counting(one) or not of_size(one) or _moves(one):
        return None
    if on_top(one.x, one.y) or given(one.a, one.x, one.y) or given(one.b, one.y, one.x):
        return None  # two times of one claim, one of which the other tells of
    first = _first(one)
    if first is None:
        return None
    before, after = (one.x, one.y) if first == "a" else (one.y, one.x)
    falls = bool(one.x.measures & one.y.measures & falling())
    grew = after.interval.point > before.interval.point or (falls and after.interval.point < before.interval.point)
    side, figure = (one.a, one.x) if first == "a" else (one.b, one.y)
    return None if not grew and _at_the_earliest(side) and _said(side, figure) is None else grew


def _goes_on_counting(one: Pair) -> bool:
    """Whether the count can go on: by what is counted, or as one of the reports says: "had gathered 36,000 signatures
    until today", "So far 112 monitors are in place"."""
    if (one.x.measures | one.y.measures) & running():
        return True
    same = (one.x.counted and one.x.counted == one.y.counted) or one.x.measures & one.y.measures
    numbers = one.x.interval.sort == one.y.interval.sort == "number"
    return bool(same) and numbers and (so_far(one.a) or so_far(one.b))


@once
def so_far(one: Stated) -> bool:
    """Whether the sentence of a claim says that its count is that of a day: "so far", "as of Wednesday"."""
    return _until_now().search(one.claim.sentence.of(one.document.text)[:_MOST]) is not None


def given(one: Stated, figure: Figure, other: Figure) -> bool:
    """Whether a claim has the figure of the other one beside its own: "41 in April, up from 17", and "17 in March"."""
    return any(f is not figure and f.interval.point == other.interval.point for f in one.figures)


def _first(one: Pair) -> Literal["a", "b"] | None:
    """Which side tells the earlier state: by the days that they say, by the days of writing, by the hours."""
    said = _said(one.a, one.x), _said(one.b, one.y)
    if closed(one.a, one.x) or closed(one.b, one.y):
        return _before_the_last(one)
    days = written(one.a), written(one.b)
    mixed = said[0] or days[0], said[1] or days[1]
    for a, b in (said, days, mixed):
        standing = between(a, b) if a and b else "unknown"
        if standing in ("earlier", "later"):
            return "a" if standing == "earlier" else "b"
    hours = _hour(one.a), _hour(one.b)
    if hours[0] and hours[1] and hours[0] != hours[1]:
        return "a" if hours[0] < hours[1] else "b"
    return _by_weekday(one)


def _by_weekday(one: Pair) -> Literal["a", "b"] | None:
    """The earlier side by its weekday, where neither report has a date: "on Thursday", "by Friday"."""
    a, b = _weekday(one.a), _weekday(one.b)
    if not (a and b) or a == b or written(one.a) or written(one.b):
        return None
    ahead = (b - a) % _WEEK
    return "a" if ahead <= _FEW_DAYS else "b" if _WEEK - ahead <= _FEW_DAYS else None


@once
def _weekday(one: Stated) -> int:
    """The number of the one weekday that a claim names, 1 for Monday; 0 where it names none or several."""
    found = {item.value[-1:] for item in one.claim.dates if item.value[:-1] == "XXXX-WXX-"}
    return int(found.pop()) if len(found) == 1 else 0


def _before_the_last(one: Pair) -> Literal["a", "b"] | None:
    """Which side was written while its count ran, where the other looks back on it long after: "49 dead" on the day,
    and "51 people were shot on 15 March 2019" a year later."""
    sides = (one.a, one.x, one.b, one.y), (one.b, one.y, one.a, one.x)
    for name, (then, count, after, total) in zip("ab", sides, strict=True):
        day, said = written(then), time_of(after, total)
        if day is None or said is None or said.days > MONTH or closed(then, count) or not closed(after, total):
            continue
        if not (day.yearless or said.yearless) and (day.first - said.first).days <= MONTH:
            return "a" if name == "a" else "b"
    return None


def _said(one: Stated, figure: Figure) -> Stretch | None:
    """The day or month that the text gives with the count."""
    said = time_of(one, figure)
    return said if said is not None and said.days <= MONTH else None


def closed(one: Stated, figure: Figure) -> bool:
    """Whether the text gives a year or more, or a day long before it was written: such a count is closed."""
    said = time_of(one, figure)
    if said is None or said.days > MONTH:
        return said is not None
    day = written(one)
    return day is not None and _days_before(said, day) > LONG_AGO


def _days_before(said: Stretch, written_on: Stretch) -> int:
    """How many days before it was written a text says a time to be; where one has no year, in the year before."""
    if not (said.yearless or written_on.yearless):
        return (written_on.first - said.last).days
    days = (written_on.first.timetuple().tm_yday - said.last.timetuple().tm_yday) % _YEAR_DAYS
    return days if days < _YEAR_DAYS - LONG_AGO else 0  # a day to come


def written(one: Stated) -> Stretch | None:
    """The day the report was written: as it says, by its dateline, or the last one that it prints."""
    return Stretch(one.written, one.written) if one.written else one.latest


def _at_the_earliest(one: Stated) -> bool:
    """Whether the report does not say when it was written: no earlier than the last day that it prints."""
    return one.written is None and dateline(one.document.text[:HEAD])[0] is None


def of_two_times(one: Pair) -> bool:
    """Whether two strangers give counts that run, and were written so long apart that nothing says they are of one
    event."""
    if not (one.x.measures | one.y.measures) & running() or days_between([one.a], [one.b]) <= LONG_AGO:
        return False
    a, b = time_of(one.a, one.x), time_of(one.b, one.y)
    return a is None or b is None or between(a, b) in ("earlier", "later")


def days_between(one: Sequence[Stated], other: Sequence[Stated]) -> int:
    """How many days lie between the writing of two reports, of each of which claims are given; 0 where that is not
    known."""
    a, b = (written(some[0]) if some else None for some in (one, other))
    return abs((a.first - b.first).days) if a and b and not (a.yearless or b.yearless) else 0


def _hour(one: Stated) -> str | None:
    """The hour of a count ("by 17:30"), else that of the dateline."""
    for item in one.claim.dates:
        text = one.document.text[max(0, item.start - _CUE) : item.start]
        if item.kind == "TIME" and "T" in item.value and _AS_OF.search(text):
            return item.value.split("T", 1)[1][:5]
    return dateline(one.document.text[:HEAD])[1]


def _runs_on(one: Stated) -> bool:
    sentence = one.claim.sentence.of(one.document.text)
    return bool(_marks().search(sentence))


@cache
def falling() -> frozenset[str]:
    """Measures that may also fall while an event goes on: the missing are found."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["falling"])


@cache
def _until_now() -> re.Pattern[str]:
    words = sorted(lexicon("crosscheck")["running"]["until_now"], key=lambda word: (-len(word), word))
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")


@cache
def _marks() -> re.Pattern[str]:
    words = sorted(lexicon("crosscheck")["running"]["words"], key=lambda word: (-len(word), word))
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")
