"""A count that moves, told in two ways: the other way round, its start told as its state, a per cent it does not make.

"from 57 to 19" ─ "from 19 to 57"
"714 deaths" ─ "from 714 to 1,020"
"from 517 to 1,099, more than double" ─ "up by 45%, from 517 to 1,099"
"""

from __future__ import annotations

from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.derived import says_taken_off
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import time_of
from audit.crosscheck.numbers import Pair
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.trust import TELLING, telling
from audit.crosscheck.values import weigh
from audit.knowledge import lexicon
from audit.similarity import plain

_SENTENCE = 1_000  # characters of a sentence that are looked at
_DIGITS = 2  # of the end that two moves have in common
_DAYS = 14  # days between two reports that tell of one state of things
_TOLD = ("percent", "multiple")  # sorts of figures that tell how much a count moved
_LIKE = 0.1  # likeness of two claims from which one measure is of one thing
_OFF = 3  # points between a printed per cent and what the counts make: beyond any rounding


def turned(couple: Couple) -> str:
    """A move the other way round: "from 57 to 19" and "from 19 to 57", or one that rises where the other falls."""
    equal = [p for p in couple.figures if p.weight == "same" and p.why is None]
    if any(p.x.earlier and not p.y.earlier for p in equal) and any(p.y.earlier and not p.x.earlier for p in equal):
        return "one move in two directions"
    before = next((p for p in equal if p.x.earlier != p.y.earlier and _endpoint(p)), None)
    if before is not None:
        return f"{before.x.printed} is the state before in one, the state told in the other"
    moves = [{f.quantity.change for f in one.figures} - {None} for one in (couple.a, couple.b)]
    opposite = all(len(found) == 1 for found in moves) and moves[0] != moves[1]
    if any(p.weight == "same" and _rate_at(p) for p in couple.figures):
        return ""  # a rate that fell to 4.1% is that of prices that rose by 4.1%
    state = any(p.x.interval.point == p.y.interval.point and p.why is None and _printed(p) for p in couple.figures)
    start = any(p.x.earlier and p.y.earlier for p in equal)
    return "one rises, the other falls" if opposite and (state or start) else ""


def _rate_at(p: Pair) -> bool:
    """Whether a per cent is where a rate has come to in one, and a move in the other."""
    moves = p.x.quantity.change, p.y.quantity.change
    return p.x.interval.sort == "percent" and p.x.level != p.y.level and "down" in moves and "up" in moves


def _printed(p: Pair) -> bool:
    """Whether the figure is so particular that two reports hardly have it by chance."""
    if p.x.interval.sort == "percent" and p.x.measures & p.y.measures:
        return True  # "up 25%" and "down 25%" of one measure
    return min(len(digits_of(f.printed).strip("0")) for f in (p.x, p.y)) >= TELLING


def _endpoint(p: Pair) -> bool:
    """Whether one has the figure as the start of a move, and the other tells it of the same thing and time."""
    plain, told, mover = (p.a, p.x, p.b) if p.y.earlier else (p.b, p.y, p.a)
    start = p.y if p.y.earlier else p.x
    moved = any(f.start > start.end and f.interval.sort == start.interval.sort and not f.earlier for f in mover.figures)
    if not moved or not telling(p) or time_of(plain, told) or len(_before(plain)) > 0:
        return False
    together = not (p.a.written and p.b.written) or abs((p.a.written - p.b.written).days) <= _DAYS
    return together and bool(plain.near & mover.near) and bool(told.measures)


def _before(one: Stated) -> list[str]:
    """The words of the sentence that say it tells the state before."""
    table = lexicon("crosscheck")["earlier"]
    sentence = " ".join(one.claim.sentence.of(one.document.text)[:_SENTENCE].lower().split())
    return [words for words in (*table["after"], *table["before"][5:]) if words in sentence]


def miscounted(couple: Couple) -> str:
    """The same move, and a per cent on one side only that it does not make."""
    equal = [p for p in couple.figures if p.weight == "same" and p.why is None and p.x.interval.sort == "number"]
    before = next((p for p in equal if p.x.earlier and p.y.earlier), None)
    after = next((p for p in equal if not (p.x.earlier or p.y.earlier)), None)
    if before is None or after is None or not before.x.interval.point:
        return ""
    low, high = before.x.interval.point, after.x.interval.point
    made = 100 * abs(high - low) / low
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        told = [f for f in one.figures if f.interval.sort == "percent" and abs(f.interval.point - made) > _OFF]
        theirs = {f.interval.point for f in other.figures if f.interval.sort == "percent"}
        wrong = next((f for f in told if f.interval.point not in theirs), None) if _compares(other) else None
        rest = wrong and not wrong.quantity.change and abs(100 - wrong.interval.point - made) < _OFF
        if wrong and not wrong.part and not rest:
            return f"{before.x.printed} to {after.x.printed} is no {wrong.printed}"
    return ""


def misjudged(couple: Couple) -> str:
    """A move in one, and in the other nothing but a per cent of the same measure that it does not make."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        before = next((f for f in one.figures if f.earlier and f.interval.sort == "number"), None)
        told = [f for f in other.figures if f.interval.sort == "percent" and f.quantity.change and _of_claim(f, other)]
        if before is None or len(other.figures) != 1 or not told or not before.interval.point or not _compares(one):
            continue
        if any(f.interval.sort == "percent" and f.interval.point == told[0].interval.point for f in one.figures):
            continue  # both print it, be it right or wrong
        after = next((f for f in one.figures if f.start > before.end and f.interval.sort == "number"), None)
        if after is None or not (after.measures | before.measures) & told[0].measures:
            continue
        if not one.near & other.near and not _repeated((before, after), other):
            continue
        made = 100 * abs(after.interval.point - before.interval.point) / before.interval.point
        if abs(told[0].interval.point - made) > _OFF and not told[0].interval.open:
            return f"{before.printed} to {after.printed} is no {told[0].printed}"
    return ""


def _of_claim(figure: Figure, one: Stated) -> bool:
    """Whether a move is that of what the claim counts: "attacks grew by 45 per cent"."""
    return figure.firm or (one.claim.measure is not None and one.claim.measure in figure.measures)


def misdirected(couple: Couple) -> str:
    """A move that one gives from end to end, and in the other its direction, which is the opposite one."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        ends = _ends(one)
        if ends is None or not one.near & other.near or _ends(other) is not None:
            continue
        before, after = ends
        moved = "up" if after.interval.point > before.interval.point else "down"
        for figure in other.figures:
            told = figure.interval.sort in _TOLD and figure.quantity.change not in (None, moved)
            counted = before.counted == figure.counted or not (before.counted and figure.counted)
            named = bool(before.particular ^ figure.particular) or before.head != figure.head
            of_all = couple.alike >= _LIKE or (not named and _one_count(couple, before, figure))
            if told and counted and of_all and figure.measures & (before.measures | after.measures):
                return f"{before.printed} to {after.printed} is {moved}, {figure.printed} is {figure.quantity.change}"
    return ""


def _one_count(couple: Couple, before: Figure, figure: Figure) -> bool:
    """Whether two claims count one thing in one word, or have any other word in common: "its losses" took their measure
    from the words around them."""
    if before.counted and before.counted == figure.counted:
        return True
    return any(not key.startswith("=") for key in couple.shared)


def miscounted_off(couple: Couple) -> str:
    """A count from end to end, and in the other claim one of the ends as what was taken off: "from 23 to 15", "fifteen
    are dropped"."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        ends = _ends(one)
        if ends is None or _ends(other) is not None or not says_taken_off(other):
            continue
        before, after = (end.interval.point for end in ends)
        for figure in other.figures:
            if figure.interval.sort != "number" or figure.counted not in one.stems:
                continue
            if figure.interval.point in (before, after) and figure.interval.point != abs(before - after):
                return f"{ends[0].printed} to {ends[1].printed} is {abs(before - after)} fewer, not {figure.printed}"
    return ""


def two_ends(couple: Couple) -> str:
    """Two moves that begin alike and end apart, or end alike and began apart: "from 31 to 26", "from 31 to 29"."""
    one, other = (_moved(side) for side in (couple.a, couple.b))
    if one is None or other is None or one[0].interval.sort != other[0].interval.sort:
        return ""
    if (one[0].interval.point > one[1].interval.point) != (other[0].interval.point > other[1].interval.point):
        return ""
    for same, apart in ((0, 1), (1, 0)):
        alike, unlike = (weigh(one[at].interval, other[at].interval) for at in (same, apart))
        if alike == "same" and unlike == "apart" and len(digits_of(one[same].printed)) >= _DIGITS:
            times = time_of(couple.a, one[apart]), time_of(couple.b, other[apart])
            if all(times) and times[0] != times[1]:
                return ""
            return f"{_move(one)} against {_move(other)}"
    return ""


def _move(ends: tuple[Figure, Figure]) -> str:
    return f"{ends[0].printed} to {ends[1].printed}"


def _moved(one: Stated) -> tuple[Figure, Figure] | None:
    """The state before and the state after of the one move of a claim, of whatever sort."""
    before = [f for f in one.figures if f.earlier]
    if len(before) != 1:
        return None
    after = [f for f in one.figures if f.start > before[0].end and f.interval.sort == before[0].interval.sort]
    if len(after) != 1 or before[0].interval.open or after[0].interval.open:
        return None
    return before[0], after[0]


def _ends(one: Stated) -> tuple[Figure, Figure] | None:
    """The state before and the state after of the one move of a claim."""
    counts = [f for f in one.figures if f.interval.sort == "number"]
    before = [f for f in counts if f.earlier]
    after = [f for f in counts if before and f.start > before[0].end and not f.earlier]
    if len(before) != 1 or not after or before[0].interval.point == after[0].interval.point:
        return None
    return before[0], after[0]


def _repeated(ends: tuple[Figure, Figure], other: Stated) -> bool:
    """Whether the sentence of the other claim prints both ends of a move."""
    sentence = other.claim.sentence.of(other.document.text)[:_SENTENCE]
    return all(len(end.printed) >= TELLING and end.printed in sentence for end in ends)


def _compares(one: Stated) -> bool:
    """Whether the claim itself says how much a move is: a per cent, "more than double"."""
    told = any(f.interval.sort in ("percent", "multiple") for f in one.figures)
    return told or not _comparing().isdisjoint(plain(one.words).split())


@cache
def _comparing() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["comparing"]["words"])
