"""Figures that stand alone on both sides of two reports on one event, and are one figure told in two ways.

Couple ─ figures that cannot both hold ─ whose counterparts are elsewhere? ─ what speaks for them? ─▶ pairs that accuse
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

from audit.claims.ages import is_age
from audit.crosscheck.couple import Alignment, Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import MONTH, date_beside
from audit.crosscheck.frames import framed
from audit.crosscheck.growth import grown_together
from audit.crosscheck.match import POLLS, joint, of_people, on_top, strict
from audit.crosscheck.measured import added, tolls
from audit.crosscheck.numbers import Pair, outdone
from audit.crosscheck.of_another_count import one_of_nothing
from audit.crosscheck.parted import ages_of_two, parted, same_noun, two_ages, two_kinds, two_of_a_sort
from audit.crosscheck.periods import between
from audit.crosscheck.running import later, of_size, rounded_down
from audit.crosscheck.scopes import like_things
from audit.crosscheck.side import value_of
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.summed import adds_up
from audit.crosscheck.taken import days_between
from audit.crosscheck.traits import AGE
from audit.crosscheck.trust import COMPANY, IMPLAUSIBLE, SLIPPED, TELLING, plausible
from audit.crosscheck.unlike import unlike
from audit.crosscheck.widened import widened
from audit.settings import Matching

_ROUNDER = 20  # part of a figure by which its rounder form differs: half a million for 482,000
_NEAR = 60  # characters before a figure in which the name of a list stands
_NAMED = re.compile(r"[:;,] (?:[A-Z][\w’'-]{1,20} ){1,3}\Z")
_LENGTHS = ("metre", "square metre", "kilogram")  # sorts of which one thing has one
_TWO = 2  # digits: figures of one stand everywhere
_SMALL = 10  # a lesser number is everywhere: its sentences must have words in common


def apart(aligned: Alignment, matching: Matching) -> list[Pair]:
    """Figures that stand for one thing and cannot both hold: each the likest of the other's orphans."""
    found = [
        p
        for c in aligned.couples
        if any(p.accuses for p in c.figures)
        for p in _open(c)
        if _differs(p, c, aligned.orphans(p), matching)
        and not (c.alike < matching.kin_words and p.slip in ("moved", "scale") and aligned.stated & {*_ends(p)})
        and not (p.slip is None and any(_given(aligned, end) for end in _ends(p)))
        and (
            _misheard(c, p, aligned.orphans(p))
            or _wanted(aligned, p, any(map(_vouches, c.figures)), _of_one(c, p, matching), matching)
            <= p.score + _likened(c, p, matching)
        )
    ]
    rivals: defaultdict[tuple[str, str], dict[Decimal, float]] = defaultdict(dict)
    for p in found:
        for key, other in zip(_values(p), (p.y.interval.point, p.x.interval.point), strict=True):
            rivals[key][other] = max(rivals[key].get(other, 0.0), _rank(p))
    kept = grown_together([p for p in found if _likeliest(p, rivals, matching)], aligned)
    known = {(p.a.ref, p.x.start, p.b.ref, p.y.start) for p in kept}
    every = (p for c in aligned.couples for p in c.figures)
    states = (
        p
        for p in every
        if not p.why and (later(p, matching) or widened(p)) and not _met(aligned, p) and not ages_of_two(p)
    )
    found = [*kept, *(p for p in states if (p.a.ref, p.x.start, p.b.ref, p.y.start) not in known)]
    return [p for p in found if not rounded_down(p)]


def _given(aligned: Alignment, end: tuple[str, int]) -> bool:
    """Whether the other report gives a figure too, of the same: not the net profit as the operating profit."""
    every = (p for c in aligned.couples for p in c.figures if p.weight == "same" and end in _ends(p))
    same = (p for p in every if p.x.earlier == p.y.earlier and len(digits_of(p.x.printed)) >= _TWO)
    return any(not like_things(p.a, p.b) for p in same if not p.why or (of_people(p.x) and of_people(p.y)))


def _met(aligned: Alignment, p: Pair) -> bool:
    """Whether a figure has a counterpart of its own: the dead of a group and of a year are no states of one count."""
    return p.weight == "apart" and aligned.orphans(p) < len(_ends(p))


def _misheard(couple: Couple, p: Pair, orphans: int) -> bool:
    """Whether two lone lengths of two claims that have no liker ones sound alike: "15 kilometres", "50 kilometres". Of
    the own dossiers all four such pairs are right, whatever else they share."""
    return couple.best and orphans == len(_ends(p)) and p.slip == "heard" and _unit(p)


def _likened(couple: Couple, p: Pair, matching: Matching) -> float:
    """What it is worth that the claims are each other's likest, and much alike."""
    return COMPANY if couple.best and couple.alike >= matching.kin_named and not p.doubt else 0.0


def _of_one(couple: Couple, p: Pair, matching: Matching) -> bool:
    """Whether much alike claims count one noun, or measure one name in metres: then also "four companies" are the "14
    companies" of the other; or say the same but for the figure."""
    if not couple.best:
        return False
    if framed(p.a, p.b):
        return True
    if p.x.interval.sort == p.y.interval.sort and p.x.interval.sort in _LENGTHS:
        return couple.alike >= matching.kin_alone and bool(couple.a.names & couple.b.names)
    return couple.alike >= matching.kin_named and bool(p.x.counted) and p.x.counted == p.y.counted


def _likeliest(p: Pair, rivals: Mapping[tuple[str, str], Mapping[Decimal, float]], matching: Matching) -> bool:
    """Whether no other figure is likelier to be what either figure stands for.

    What a report repeats is one figure, also where it rounds it: where two values deny each other once, they do so
    wherever they stand.
    """
    for key, other in zip(_values(p), (p.y.interval.point, p.x.interval.point), strict=True):
        own = max(rank for value, rank in rivals[key].items() if abs(value - other) * _ROUNDER <= max(value, other))
        if own < max(rivals[key].values()) - matching.margin:
            return False
    return True


def _rank(p: Pair) -> float:
    """How likely the pair is among its rivals: a slip comes first."""
    kind = p.slip
    return p.score + (1.0 if kind in ("moved", "scale") else SLIPPED if kind else 0.0)


def _open(couple: Couple) -> list[Pair]:
    """The pairs of figures of which neither is borne out by the very claim on the other side."""
    met = {
        key for p in couple.figures if p.agrees and p.why is None and not outdone(p, couple.figures) for key in _ends(p)
    }
    return [p for p in couple.figures if met.isdisjoint(_ends(p))]


def _ends(p: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return (p.a.ref.document, p.x.start), (p.b.ref.document, p.y.start)


def _values(p: Pair) -> tuple[tuple[str, str], tuple[str, str]]:
    """Each figure by document and value: what a report repeats is one figure."""
    return (p.a.ref.document, value_of(p.x)), (p.b.ref.document, value_of(p.y))


def _differs(p: Pair, couple: Couple, orphans: int, matching: Matching) -> bool:
    """Whether two figures may be one that is told in two ways; what takes longest to know is asked last."""
    return _one_thing(p, couple, orphans, matching) and not (unlike(p) or adds_up(p))


def _one_thing(p: Pair, couple: Couple, orphans: int, matching: Matching) -> bool:
    if not p.accuses or p.x.earlier != p.y.earlier or (p.why and p.slip != "moved"):
        return False
    if p.weight == "apart" and not of_size(p) and p.slip is None:
        return False
    moved = p.slip == "moved" and orphans == len(_ends(p)) and _digits(p) >= TELLING
    if p.doubt == POLLS and days_between([p.a], [p.b]) and not moved:
        return False  # the poll of another day
    if (
        (two_of_a_sort(p) and not moved)
        or two_kinds(p)
        or (on_top(p.x, p.y) and not moved)
        or joint(p.x, p.y)
        or (couple.traits & AGE and two_ages(p))
        or ages_of_two(p)
    ):
        return False
    if p.why and not (moved and p.weight == "apart"):
        return False
    if (_in_tally(p.a, p.x) and p.y.counted) or (_in_tally(p.b, p.y) and p.x.counted):
        return False
    two = bool(p.x.measures and p.y.measures) and not p.x.measures & p.y.measures
    counted = same_noun(p)
    small = p.x.firm and p.y.firm and max(p.x.interval.point, p.y.interval.point) < _SMALL
    if two and not counted and p.slip in (None, "scale") and (small or p.x.measures | p.y.measures <= strict()):
        return False
    if p.weight != "apart":
        return p.x.interval.point == p.y.interval.point  # per cent against points, the same number
    if p.slip in ("moved", "scale"):
        return p.slip == "moved" or counted or not _one_toll(p)
    if one_of_nothing(p):
        return False
    one, other = p.about if any(p.own) else p.own
    named = bool(one and other) and len(one & other) * 2 < max(len(one), len(other))
    like = p.x.interval.sort == "number" or _unit(p)  # of prices there are many
    named = named and not ((like or _one_person(p, one, other)) and (one <= other or other <= one))
    likened = couple.best and (couple.alike >= matching.kin_named or any(map(_vouches, couple.figures)))
    of_one = counted or _unit(p) or p.x.interval.sort == "rank" or bool(p.x.measures & p.y.measures)
    named = named and not (not all(p.own) and likened and of_one)
    moves = bool(p.x.quantity.change) and p.x.quantity.change == p.y.quantity.change and orphans == len(_ends(p))
    shares = p.x.interval.sort == "percent" and (p.x.quantity.change is None) != (p.y.quantity.change is None)
    likest = couple.best and couple.alike >= matching.kin_named and not shares
    doubted = p.doubt and not (moves or likest or _added(p, orphans) or _one_noun(p, orphans))
    # "48 of them in one bombing, in Orsk on 9 November": the part is all of what the other report tells of that day
    aged = is_age(p.x.quantity) or is_age(p.y.quantity)
    scene = couple.one_day and bool(couple.a.names & couple.b.names) and p.x.measures == p.y.measures and not aged
    return not (doubted or named or (parted(p, orphans == len(_ends(p))) and not scene))


def _one_person(p: Pair, one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two figures are about one person, whom only one of the reports gives all names: "Mr Saal won 52%"."""
    return any(
        one ^ other < keys for side in (p.a, p.b) for keys in map(side.named, side.persons) if keys & one & other
    )


def _one_toll(p: Pair) -> bool:
    """Whether one of two figures counts those who came to harm: 13 who were killed are no force of 13,000."""
    return bool(p.x.measures & tolls()) != bool(p.y.measures & tolls())


def _in_tally(one: Stated, figure: Figure) -> bool:
    """Whether a figure of nothing that is told stands behind a name in a list: "by district: Ormal 17, Kerel 14"."""
    bare = figure.quantity.unit == "-" and not (figure.measures or figure.counted)
    return bare and _NAMED.search(one.document.text, max(0, figure.start - _NEAR), figure.start) is not None


def _unit(p: Pair) -> bool:
    """Whether both are so many metres, days, tonnes: what is counted is then in the unit."""
    sort = p.x.interval.sort
    return sort == p.y.interval.sort and not sort.startswith(("number", "percent", "points", "money", "rank"))


def _digits(p: Pair) -> int:
    """How many digits the shorter figure has; one in words has those of its value."""
    printed = (digits_of(f.printed) or str(f.interval.point.normalize()) for f in (p.x, p.y))
    return min(map(len, printed))


def _added(p: Pair, orphans: int) -> bool:
    """Whether only a word that adds ("a further 1.1 million") narrows one of two lone figures of one name: it sets the
    figure beside another one of its own report, and says nothing of what is counted."""
    narrowed = p.x.narrow ^ p.y.narrow
    one, other = p.own
    return orphans == len(_ends(p)) and bool(one & other) and bool(narrowed) and narrowed <= added()


def _one_noun(p: Pair, orphans: int) -> bool:
    """Whether two lone figures count one noun, and neither is narrower or holds for a time of its own: "the five
    judges" may be all that a report tells of them."""
    counted = bool(p.x.counted) and p.x.counted == p.y.counted and p.x.interval.sort == p.y.interval.sort == "number"
    times = date_beside(p.a, p.x) or date_beside(p.b, p.y)
    if orphans == len(_ends(p)) and p.slip == "digit" and p.x.narrow == p.y.narrow and p.x.measures & p.y.measures:
        return _digits(p) >= TELLING
    return orphans == len(_ends(p)) and counted and p.x.narrow == p.y.narrow and times is None


def _one_time(p: Pair) -> bool:
    """Whether one day or month is printed beside both: "from 6.9 per cent in July"."""
    one, other = date_beside(p.a, p.x), date_beside(p.b, p.y)
    return bool(one and other and max(one.days, other.days) <= MONTH and between(one, other) == "same")


def _vouches(p: Pair) -> bool:
    """Whether an equal figure says that the two claims are one."""
    return p.agrees and p.why is None and not p.doubt and p.x.earlier == p.y.earlier and p.x.interval.point >= _SMALL


def _wanted(aligned: Alignment, p: Pair, company: bool, one: bool, matching: Matching) -> float:
    """How much must speak for the pair: the less, the more of its figures stand alone and the likelier the slip. `one`:
    they count one noun in like claims."""
    orphans, kind = aligned.orphans(p), p.slip
    if orphans == 2 and kind is not None:
        one_unit = p.x.interval.sort == "number" or p.x.quantity.unit == p.y.quantity.unit
        alike = one_unit and _digits(p) >= TELLING
        money = kind == "scale" and (p.x.interval.sort.startswith("money") or alike)
        measured = COMPANY if p.x.measures & p.y.measures or (kind == "heard" and _unit(p)) else 0.0
        return matching.orphan_slip if kind == "moved" or money else matching.orphan_digit - measured
    if kind == "moved" and orphans and _digits(p) >= TELLING:
        return matching.orphan_slip if _digits(p) > TELLING else matching.orphan_digit
    likely = plausible(p.x.interval.point, p.y.interval.point)
    if not likely and (kind is None or kind == "digit") and not (company or (one and orphans == 2)):
        return matching.no_orphan
    wanted = 0.0 if likely else IMPLAUSIBLE
    moves = {p.x.quantity.change, p.y.quantity.change}
    wanted -= COMPANY if p.x.interval.sort == "percent" and len(moves) == 1 and None not in moves else 0.0
    wanted -= COMPANY if company else 0.0
    wanted -= COMPANY if p.x.counted and p.x.counted == p.y.counted else 0.0
    wanted -= 2 * COMPANY if p.weight != "apart" else 0.0
    wanted -= COMPANY if kind == "digit" and p.x.measures & p.y.measures else 0.0
    if orphans == 2:
        wanted -= COMPANY if _one_time(p) else 0.0
        named = p.x.measures & p.y.measures or (p.x.counted and p.x.counted == p.y.counted) or company
        return wanted + (matching.orphans if named else matching.orphans_unnamed)
    return wanted + (matching.orphan if orphans or company else matching.no_orphan)
