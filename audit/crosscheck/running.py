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

from audit.claims.ages import is_age
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import LONG_AGO, running, time_of
from audit.crosscheck.lengths import lasts, took
from audit.crosscheck.match import of_people, on_top
from audit.crosscheck.measured import cumulative, names_measure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.of_the_day import at_present, so_far
from audit.crosscheck.periods import between
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import at_the_earliest, closed, day_said, days_between, first_of, written
from audit.knowledge import lexicon
from audit.settings import Matching

_STATES = frozenset({"apart", "weaker", "within", "edge", "near"})  # all but equal figures
_COUNTS = ("number", "percent", "multiple")  # sorts of figures that a text can give of its day
SIZE = 8  # times: a toll that runs stays within it from one report to the next
SIZE_OF_ONE = 20  # times: so does a count of one noun, such as aftershocks
_OF_A_YEAR = re.compile(r"(?i)\b(?:last|each|every|per) year\b|\bannually\b")
_ROUND = 5  # points that a share may lie above the round one that it is told to be more than
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
    if is_age(one.x.quantity) or took(one) or rounded_down(one):
        return False
    if one.runs:
        return True
    if on_top(one.x, one.y) or one.slip == "moved":
        return False
    if lasts(one):
        return first_of(one) is not None and not _fell(one)
    step = stepped(one)
    if step is not None or not _goes_on_counting(one) or _moves(one):
        return bool(step)
    if _more_by_now(one):
        return True
    a, b = day_said(one.a, one.x) or written(one.a), day_said(one.b, one.y) or written(one.b)
    said = day_said(one.a, one.x) or day_said(one.b, one.y)
    return not (closed(one.a, one.x) or closed(one.b, one.y)) and (a is None) != (b is None) and said is not None


def rounded_down(one: Pair) -> bool:
    """Whether a share keeps a bound by little: 92% is "more than nine in ten", and has not grown since."""
    shares = one.weight == "within" and one.x.interval.sort == "percent"
    return shares and abs(one.x.interval.point - one.y.interval.point) < _ROUND


def _more_by_now(one: Pair) -> bool:
    """Whether only one of two reports, of which the days do not tell which is the later one, says of its count that it
    is that of now, and gives the higher one: "has by now received 260 complaints"."""
    mine, theirs = so_far(one.a) or at_present(one.a), so_far(one.b) or at_present(one.b)
    if mine == theirs or first_of(one) is not None or one.slip is not None:
        return False
    now, before = (one.x, one.y) if mine else (one.y, one.x)
    return now.interval.point > before.interval.point and of_size(one)


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
    if one.why or one.doubt or one.x.measures.isdisjoint(one.y.measures):
        return False
    same = one.x.measures & one.y.measures & running() and one.a.near & one.b.near
    if not same or one.weight not in _STATES or one.score < matching.dated or not stepped(one):
        return False
    if of_two_times(one):
        return False
    said = day_said(one.a, one.x) and day_said(one.b, one.y)
    return bool(said) or _runs_on(one.a) or _runs_on(one.b) or one.score >= matching.written


def later(one: Pair, matching: Matching) -> bool:
    """Whether two reports on one event give two states of a count at two times that they tell: "at least 14 dead", and
    37 a day later. A bound that still holds is no agreement then, but an earlier state."""
    if one.why or one.doubt or one.x.earlier or one.y.earlier or one.weight not in _STATES:
        return False
    if bool(_OF_A_YEAR.search(one.a.words)) != bool(_OF_A_YEAR.search(one.b.words)):
        return False  # "six hikers died on Saturday", "last year 311 people died"
    if (one.x.part != one.y.part and not (one.x.counted and one.x.counted == one.y.counted)) or _of_two_places(one):
        return False
    counts = one.x.measures & one.y.measures & running() and _one_noun(one.x.counted, one.y.counted)
    firm = (one.x.firm or one.y.firm) and one.x.interval.sort == "number"
    if not counts and one.x.counted and one.x.counted == one.y.counted:
        counts = firm = _goes_on_counting(one)
    if not counts or one.score < (matching.kin_state if firm else matching.dated):
        return False
    if one.weight == "within" and _fell(one):
        return False  # "over 600,000" a day after 620,000 is the same count in round figures
    return one.slip != "moved" and (one.runs or bool(stepped(one)))


def _fell(one: Pair) -> bool:
    """Whether the later report gives the lower figure."""
    before, after = (one.x, one.y) if first_of(one) == "a" else (one.y, one.x)
    return after.interval.point < before.interval.point


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


def outgrown(p: Pair) -> bool:
    """Whether a bound on what cannot become fewer still holds, and is an earlier state: "at least seven dead", and
    twelve a week later."""
    counted = bool((p.x.measures | p.y.measures) & cumulative())
    return p.weight in ("within", "edge") and counted and bool(stepped(p))


def first_bound(p: Pair) -> bool:
    """Whether the lesser figure is a bound on what cannot become fewer: "at least 11 dead" may be the first of many."""
    less = min(p.x, p.y, key=lambda figure: figure.interval.point)
    return less.interval.high is None and bool(p.x.measures & p.y.measures & cumulative())


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
    if not _goes_on_counting(one) or not (of_size(one) or first_bound(one)) or _moves(one):
        return None
    if on_top(one.x, one.y) or given(one.a, one.x, one.y) or given(one.b, one.y, one.x):
        return None  # two times of one claim, one of which the other tells of
    first = first_of(one)
    if first is None:
        return None
    before, after = (one.x, one.y) if first == "a" else (one.y, one.x)
    falls = bool(one.x.measures & one.y.measures & falling()) or at_present(one.a) or at_present(one.b)
    grew = after.interval.point > before.interval.point or (falls and after.interval.point < before.interval.point)
    side, figure = (one.a, one.x) if first == "a" else (one.b, one.y)
    return None if not grew and at_the_earliest(side) and day_said(side, figure) is None else grew


def _goes_on_counting(one: Pair) -> bool:
    """Whether the count can go on: by what is counted, or as one of the reports says: "had gathered 36,000 signatures
    until today", "So far 112 monitors are in place"."""
    if (one.x.measures | one.y.measures) & running():
        return True
    same = one.x.measures & one.y.measures or one.x.counted == one.y.counted != ""
    same = same or (of_people(one.x) and of_people(one.y))
    numbers = one.x.interval.sort == one.y.interval.sort and one.x.interval.sort in _COUNTS
    told = any(so_far(side) or at_present(side) for side in (one.a, one.b))
    return bool(same) and numbers and told


def given(one: Stated, figure: Figure, other: Figure) -> bool:
    """Whether a claim has the figure of the other one beside its own: "41 in April, up from 17", and "17 in March"."""
    return any(f is not figure and f.interval.point == other.interval.point for f in one.figures)


def of_two_times(one: Pair) -> bool:
    """Whether two strangers give counts that run, and were written so long apart that nothing says they are of one
    event."""
    if not (one.x.measures | one.y.measures) & running() or days_between([one.a], [one.b]) <= LONG_AGO:
        return False
    a, b = time_of(one.a, one.x), time_of(one.b, one.y)
    return a is None or b is None or between(a, b) in ("earlier", "later")


def _runs_on(one: Stated) -> bool:
    sentence = one.claim.sentence.of(one.document.text)
    return bool(_marks().search(sentence))


@cache
def falling() -> frozenset[str]:
    """Measures that may also fall while an event goes on: the missing are found."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["falling"])


@cache
def _marks() -> re.Pattern[str]:
    words = sorted(lexicon("crosscheck")["running"]["words"], key=lambda word: (-len(word), word))
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")
