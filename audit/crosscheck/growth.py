"""Which of two reports on one event gives the later state of the counts that run on, where their days do not tell.

"The toll has risen to 17"       beside "at least nine people were killed": the higher one is later
"19 dead, 65 injured"            beside "17 dead, 62 injured": all have grown
"By Saturday morning 19 …"       beside "17 dead": says itself that it is the state of an hour

One count that differs may be a slip. A sign that it runs on, or a second one that grew, tells that it is another state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import running, time_of
from audit.crosscheck.match import on_top
from audit.crosscheck.numbers import Pair
from audit.crosscheck.running import falling, first_bound, of_size, slipped, stepped
from audit.crosscheck.side import value_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import closed
from audit.frozen import changed
from audit.knowledge import lexicon

_FEWEST = 2  # counts that must have grown before the growth itself is a sign
_HOUR = 60  # characters before a figure in which the hour stands that it is of
_CUE = 30  # characters before a figure in which words say that it is where a count has come to
_STATES = frozenset({"apart", "within", "weaker"})  # also a bound that still holds
_ENDED = r"(?=\s{0,3}(?:[.,;:)\n]|$|(?:dead|deaths|killed|wounded|injured|victims|missing|on|by|as|in|after|with)\b))"
_MOST = 100_000  # characters of a report that are looked through
_SURE = 10  # a lesser figure that both reports give tells nothing of the hour


def grown_together(apart: Sequence[Pair], aligned: Alignment) -> list[Pair]:
    """The pairs of two reports on one event that are states of counts that run on, marked so: those of `apart`, of
    figures that cannot both hold, in their order, and the likeliest others of the alignment: figures of few common
    words, and where words tell of a state also bounds that still hold."""
    states = _likeliest([p for c in aligned.couples for p in c.figures if p.weight in _STATES and _open(p)])
    states = [p for p in states if p.weight != "apart" or aligned.orphans(p)]  # what both give is no other state
    said = [p for p in states if _came_to(p)]
    states = states if said else [p for p in states if p.weight == "apart"]
    counts = len(_measures([*states, *_grown_slips(apart, states)]))
    if not _one_way(states) or not ((said and _tells(said, aligned)) or counts >= _FEWEST):
        return _slips_among(apart, [p for p in apart if _state(p) and stepped(p)])
    chosen, known = {id(p) for p in states}, {id(p) for p in apart}
    found = [changed(p, runs=True) if id(p) in chosen else p for p in apart]
    return [*_slips_among(found, states), *(changed(p, runs=True) for p in states if id(p) not in known)]


def _one_way(states: Sequence[Pair]) -> bool:
    """Whether the counts that only grow are all higher in one of the reports."""
    rising = [p for p in states if not p.x.measures & p.y.measures & falling()]
    return len({p.y.interval.point > p.x.interval.point for p in rising}) == 1


def _measures(pairs: Sequence[Pair]) -> set[frozenset[str]]:
    return {frozenset(p.x.measures & p.y.measures) for p in pairs}


def _tells(said: Sequence[Pair], aligned: Alignment) -> bool:
    """Whether words are enough: they name an hour, or no other count is the same in both."""
    return any(_of_an_hour(p.a, p.x) or _of_an_hour(p.b, p.y) for p in said) or not _stands(aligned)


def _slips_among(pairs: Sequence[Pair], states: Sequence[Pair]) -> list[Pair]:
    """The pairs; one whose digits changed places marked as running too, where another count has grown with it: "12
    dead, 31 hurt", then "21 dead, 52 hurt"."""
    grown = {id(p) for p in _grown_slips(pairs, states)}
    return [changed(p, runs=True) if id(p) in grown else p for p in pairs]


def _grown_slips(pairs: Sequence[Pair], states: Sequence[Pair]) -> list[Pair]:
    """The pairs that may be slips of the hand, and have grown as all `states` of other counts have."""
    ways = {p.y.interval.point > p.x.interval.point for p in states}
    slips = [p for p in pairs if slipped(p) and _state(p) and ways == {p.y.interval.point > p.x.interval.point}]
    return [p for p in slips if _measures(states) - _measures([p])]


def _likeliest(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs of the values that are each other's likeliest: what a report repeats is one figure."""
    best: dict[tuple[str, str], float] = {}
    scores: dict[tuple[tuple[str, str], tuple[str, str]], float] = {}
    for p in pairs:
        scores[_values(p)] = max(scores.get(_values(p), 0.0), p.score)
        for key in _values(p):
            best[key] = max(best.get(key, 0.0), p.score)
    return [p for p in pairs if not p.doubt and all(scores[_values(p)] >= best[key] for key in _values(p))]


def _values(p: Pair) -> tuple[tuple[str, str], tuple[str, str]]:
    return (p.a.ref.document, value_of(p.x)), (p.b.ref.document, value_of(p.y))


def _open(p: Pair) -> bool:
    """Whether the figures are states of one count of which neither the days nor a slip tells what they are."""
    return _state(p) and not slipped(p) and stepped(p) is None


def _state(p: Pair) -> bool:
    """Whether both figures are states of one count that runs on, neither of them a part or long over."""
    if p.why or p.x.measures.isdisjoint(p.y.measures) or not p.x.measures & p.y.measures & running():
        return False
    if not (_firm(p.a, p.x) and _firm(p.b, p.y)):
        return False
    if p.x.earlier or p.y.earlier or closed(p.a, p.x) or closed(p.b, p.y):
        return False
    placed = p.x.place and p.x.place == p.y.place
    alike = (p.x.counted and p.x.counted == p.y.counted) or placed
    shares = p.x.quantity.total is not None or p.y.quantity.total is not None  # "28 of 65"
    if p.x.place and p.y.place and not placed:
        return False
    if p.x.roles != p.y.roles or shares or (any(f.part or f.summand for f in (p.x, p.y)) and not alike):
        return False
    times = time_of(p.a, p.x), time_of(p.b, p.y)
    return (
        not (times[0] and times[0] == times[1] and not _came_to(p))
        and (of_size(p) or first_bound(p))
        and not on_top(p.x, p.y)
    )


def _firm(one: Stated, figure: Figure) -> bool:
    """Whether the measure stands beside the figure, or is what is said to have come to it."""
    return figure.firm or _reached(one, figure)


def _stands(aligned: Alignment) -> bool:
    """Whether the reports give one such count alike: they are of one hour, and what differs is no later state."""
    return any(
        p.weight == "same" and p.x.interval.point >= _SURE and p.x.measures & p.y.measures & running()
        for c in aligned.couples
        for p in c.figures
        if p.x.firm and p.y.firm and p.why is None and not (closed(p.a, p.x) or closed(p.b, p.y))
    )


def _came_to(p: Pair) -> bool:
    """Whether words tell that the higher figure is where a count has come to, or that either is of a certain hour."""
    higher = (p.a, p.x) if p.x.interval.point > p.y.interval.point else (p.b, p.y)
    return _reached(*higher) or _of_an_hour(p.a, p.x) or _of_an_hour(p.b, p.y)


def _reached(one: Stated, figure: Figure) -> bool:
    """ "has risen to 17", "reached 71"; also where another sentence of the report says so of the same number."""
    if _before(_cues()[0], one, figure, _CUE):
        return True
    number = figure.printed if figure.printed[:1].isdigit() else ""
    return figure.interval.point >= _SURE and number in _come_to(one.document.text)


@lru_cache(maxsize=256)  # every figure of a report asks for the same
def _come_to(text: str) -> frozenset[str]:
    """The numbers in digits that a report says a count has come to."""
    return frozenset(match[1] for match in _numbered().finditer(text, 0, _MOST))


@cache
def _numbered() -> re.Pattern[str]:
    words = "|".join(map(re.escape, lexicon("crosscheck")["running"]["reached"]))
    return re.compile(rf"(?i)\b(?:{words})\s(?:[a-z]{{2,8}}\s){{0,2}}(\d{{1,3}}(?:,\d{{3}}){{0,3}})\b{_ENDED}")


def _of_an_hour(one: Stated, figure: Figure) -> bool:
    """ "By Saturday morning 19 people were dead"."""
    return _before(_cues()[1], one, figure, _HOUR)


def _before(cue: re.Pattern[str], one: Stated, figure: Figure, reach: int) -> bool:
    start = max(one.claim.sentence.start, figure.start - reach)
    return cue.search(one.document.text, start, figure.start) is not None


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before a figure that a count has come to, and before one that is of an hour."""
    words = "|".join(map(re.escape, lexicon("crosscheck")["running"]["reached"]))
    times = "|".join([*lexicon("calendar")["weekdays"], "noon", "midday", "midnight", "nightfall", "dawn"])
    hour = rf"(?:by|as of)\s(?:(?:late|early)\s)?(?:{times})(?:\s[a-z]{{4,9}})?,?\s(?:[a-z]{{2,12}}\s){{0,6}}"
    return re.compile(rf"(?i)\b(?:{words})\s(?:[a-z]{{2,8}}\s){{0,2}}$"), re.compile(rf"(?i)\b{hour}$")
