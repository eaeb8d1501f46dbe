"""What two claims of two reports on one event say of each other, once the reports are aligned.

Couple ─┬─ a figure in both ─────────────▶ agrees
        ├─ orphans, or slips of one another ▶ pairs that accuse
        ├─ a day, a clock time, a weekday ─▶ agrees or contradicts
        └─ the same words, nothing against ▶ agrees
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import product

from audit.crosscheck import traits
from audit.crosscheck.acts import two_acts
from audit.crosscheck.alone import two_years
from audit.crosscheck.categories import PERSONS
from audit.crosscheck.chance import by_chance
from audit.crosscheck.couple import Alignment, Couple
from audit.crosscheck.crosswise import alike_held
from audit.crosscheck.derived import derived
from audit.crosscheck.discord import discord
from audit.crosscheck.figure_times import date_beside
from audit.crosscheck.gainsaid import gainsaid, undone
from audit.crosscheck.holders import of_two
from audit.crosscheck.hours import clocks, one_hour, one_time
from audit.crosscheck.joined import only_one_of_both
from audit.crosscheck.like_words import worded
from audit.crosscheck.margins import margins
from audit.crosscheck.match import of_people, one_rate
from audit.crosscheck.moved_by import moved_by
from audit.crosscheck.numbers import Pair, beyond_bound, both_give, outdone
from audit.crosscheck.overtaken import overtaken
from audit.crosscheck.particulars import other_day
from audit.crosscheck.periods import between
from audit.crosscheck.persons import one_age
from audit.crosscheck.places import one_place
from audit.crosscheck.ratios import one_ratio
from audit.crosscheck.relation import Judged
from audit.crosscheck.results import one_result
from audit.crosscheck.rosters import one_list
from audit.crosscheck.rungs import one_move
from audit.crosscheck.running import outgrown
from audit.crosscheck.said import denied, opposites, set_apart
from audit.crosscheck.side import value_of
from audit.crosscheck.slips import digits_of
from audit.crosscheck.spoken import judge, retold
from audit.crosscheck.stated import Stated
from audit.crosscheck.swapped import anchors
from audit.crosscheck.taken import first_of
from audit.crosscheck.trust import TELLING
from audit.crosscheck.values import far
from audit.model import Span
from audit.settings import Matching

_DAY = 0.5  # score of a day or hour that both give: a figure beside it tells more
_MOST = 100_000  # characters of a report in which a name is looked for
_BOTH = 2  # of whom there are two is known: "the two sides" counts nobody
_SMALL = 10  # a lesser number is everywhere: its sentences must have words in common


def agreed(couple: Couple, matching: Matching, told_once: Set[str] = frozenset()) -> Judged | None:
    """A figure that both give, and that nothing parts. `told_once` are the values that each report gives once."""
    figures = [p for p in couple.figures if p.why is None and p.agrees]
    if not figures:
        return None
    found = [p for p in figures if _same(p, couple, matching, _once(p, couple, told_once))]
    found = [p for p in found if not outdone(p, couple.figures)]
    if not found:
        return None
    p = max(found, key=lambda one: (one.score, -one.x.start, -one.y.start))
    spans = Span(p.x.start, p.x.end), Span(p.y.start, p.y.end)
    score = min(max(p.score / 2, couple.alike), 1.0)
    return Judged(couple.a, couple.b, "agrees", both_give(p), score, *spans)


def _once(p: Pair, couple: Couple, told_once: Set[str]) -> bool:
    """Whether a figure of two digits or more is told once in each report, in sentences with a word in common: then
    other names beside it ("Washington", "the United States") do not make two things of it."""
    if p.weight not in ("same", "edge") or not value_of(p.x) == value_of(p.y) in told_once:
        return False
    alone = min(len(digits_of(f.printed)) for f in (p.x, p.y)) > 1 and not _known_to_both(p)
    return alone and any(not key.startswith("=") for key in couple.shared) and p.x.narrow == p.y.narrow


def _known_to_both(p: Pair) -> bool:
    """Whether each report also has the name that stands beside the figure in the other one: "the Greens with 15", "the
    Agrarians with 15"."""
    mine, theirs = p.x.particular - p.y.particular, p.y.particular - p.x.particular
    return _prints(p.b, mine) and _prints(p.a, theirs)


def _prints(one: Stated, stems: Set[str]) -> bool:
    text = one.document.text[:_MOST].lower()
    return any(stem in text for stem in stems)


def _same(p: Pair, couple: Couple, matching: Matching, once: bool) -> bool:
    one, other = p.own
    if p.slip == "moved" or of_two(p) or beyond_bound(p):
        return False  # "some 210" does not bear out 201: the digits changed places
    if outgrown(p) or by_chance(p, couple, matching) or _who_it_was(p) or only_one_of_both(p):
        return False
    if (
        (one and other and not one & other and not once)
        or (p.x.earlier != p.y.earlier and not (_past(p) or _looks_back(p)))
        or _two_names(p)
    ):
        return False
    point = p.x.interval.point
    small = point < _SMALL and point == point.to_integral_value()  # 6.8 is no number of things
    if (small and not once) or p.doubt:
        counted = bool(p.x.counted and p.x.counted == p.y.counted) or bool(p.x.measures & p.y.measures)
        counted = counted or (p.x.interval.sort == "percent" and one_rate(p.x, p.y))
        near = counted or bool(couple.a.near & couple.b.near) or _particular(p)
        if p.x.counted and p.y.counted and not counted and p.x.interval.point < _SMALL:  # three brigades, three tents
            return couple.alike >= matching.kin_named and p.x.earlier == p.y.earlier
        return (couple.alike >= matching.kin_small or near) and p.x.earlier == p.y.earlier
    return not (p.x.interval.open and far(p.x.interval, p.y.interval)) and not _bound_of_another(p)


def _who_it_was(p: Pair) -> bool:
    """Whether the number only says of whom both speak: "the two sides"."""
    return p.x.known and p.y.known and p.x.interval.sort == "number" and p.x.interval.point == _BOTH


def _bound_of_another(p: Pair) -> bool:
    """Whether a bound is of people, and the figure that keeps it of some noun that counts nobody: "at least 40 people",
    "all 41 licences"."""
    if p.weight != "within" or not (p.x.interval.open or p.y.interval.open) or p.x.interval.sort != "number":
        return False
    if p.x.measures & p.y.measures or p.x.counted == p.y.counted:
        return False
    both = (p.x, p.y), (p.y, p.x)
    return any(of_people(one) and other.counted and other.category != PERSONS for one, other in both)


def _particular(p: Pair) -> bool:
    """Whether two reports on one event hardly share the figure by chance."""
    return p.weight == "same" and min(len(digits_of(f.printed)) for f in (p.x, p.y)) >= TELLING


def _past(p: Pair) -> bool:
    """Whether the figure that no other is set against stands beside a date: "the 8,400 deaths of 2022"."""
    one, figure = (p.b, p.y) if p.x.earlier else (p.a, p.x)
    return date_beside(one, figure) is not None


def _looks_back(p: Pair) -> bool:
    """Whether the state before of the later report is the state of the earlier one: "7.1 million, against 6.2 million
    in May", and "6.2 million" of May."""
    first = first_of(p)
    same = p.weight == "same" and bool(p.x.measures & p.y.measures)
    return same and first is not None and (p.y.earlier if first == "a" else p.x.earlier)


def _two_names(p: Pair) -> bool:
    """Whether the names right before the figures are two."""
    one, other = ({a[1] for a in anchors(s, f) if a[0] == "name"} for s, f in ((p.a, p.x), (p.b, p.y)))
    known = all(key <= p.b.names for key in one) and all(key <= p.a.names for key in other)
    return bool(one and other) and known and not any(x & y for x in one for y in other)


def placed(couple: Couple) -> Judged | None:
    """One age of one person, one place in an order, or one move in it."""
    words = one_age(couple.a, couple.b) or one_place(couple.a, couple.b) or one_move(couple.a, couple.b)
    return Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5)) if words else None


def judged(aligned: Alignment, matching: Matching) -> Iterator[Judged]:
    """What the couples say of each other beside the figures that are apart."""
    for couple in aligned.couples:
        quoted = couple.traits & traits.RETOLD == traits.RETOLD
        against = discord(couple, matching) or (retold(couple.a, couple.b) if quoted else None)
        against = against or (overtaken(couple) if couple.traits & traits.OPEN else None) or gainsaid(couple)
        said = judge(couple.a, couple.b) if couple.best and couple.a.quoted and couple.b.quoted else None
        against = against or said
        if against:
            yield against
            continue
        for found in _borne_out(couple, matching, aligned.once):
            if found:
                yield found


def _borne_out(couple: Couple, matching: Matching, told_once: Set[str]) -> Iterator[Judged | None]:
    if couple.figures:
        yield agreed(couple, matching, told_once)
        yield one_ratio(couple)
    if couple.traits & traits.SEVERAL:
        yield derived(couple, matching)
        if (won := margins(couple, matching)) and won[0]:
            yield Judged(couple.a, couple.b, "agrees", won[1], max(couple.alike, 0.5))
    if couple.traits & traits.MOVED and (moved := moved_by(couple, matching)) and moved[0]:
        yield Judged(couple.a, couple.b, "agrees", moved[1], max(couple.alike, 0.5))
    if couple.traits & traits.DATED:
        yield timed(couple, matching)
    if couple.traits & (traits.AGE | traits.PLACE):
        yield placed(couple)
    if couple.traits & traits.RESULT:
        yield one_result(couple)
    if couple.traits & traits.LIST and (words := one_list(couple)):
        yield Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5))
    if couple.traits & traits.HELD and (words := alike_held(couple.a, couple.b)):
        yield Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5))
    if couple.best:
        yield worded(couple, matching)


def _one_year(couple: Couple, matching: Matching) -> bool:
    """Whether the year is all that the claims give, and they are alike enough to tell one thing of it."""
    one, other = couple.a, couple.b
    bare = not (one.figures and other.figures) and not two_years(one, other)
    bare = bare and (bool(one.names & other.names) or not (one.figures or other.figures))
    alike = couple.best and couple.alike >= matching.kin_small
    return bare and alike and denied(one) == denied(other) and not opposites(one, other)


def _sole(couple: Couple) -> bool:
    """Whether a day is nearly all that two claims tell: neither has a figure, nor an act that the other has not."""
    one, other = couple.a, couple.b
    return not (one.figures or other.figures or one.quoted or other.quoted or two_acts(couple))


def timed(couple: Couple, matching: Matching) -> Judged | None:
    """One clock time in both, or one day or year, and a word or name in common; of two places it tells nothing."""
    found = _one_time(couple, matching)
    return None if found is None or set_apart(couple.a, couple.b) or undone(couple) else found


def _one_time(couple: Couple, matching: Matching) -> Judged | None:
    one, other = couple.a, couple.b
    if couple.one_day and (couple.alike >= matching.kin_small or one.near & other.near or _sole(couple)):
        return Judged(one, other, "agrees", "both give the same day", _DAY)
    parted = bool(one.names and other.names) and not one.names & other.names
    if parted or not (couple.shared or one.near & other.near or one_hour(couple)):
        return None
    if other_day(one, other):
        return None
    if couple.one_year and _one_year(couple, matching):
        return Judged(one, other, "agrees", f"both give the year {couple.one_year}", _DAY)
    if clocks(one) and one_time(one, other):
        return Judged(one, other, "agrees", "both give the same time", _DAY)
    sure = couple.best and couple.alike >= matching.kin_words
    days = ((*side.days, *side.leaning) if sure else side.days for side in (one, other))
    if any(x.days == y.days == 1 and between(x, y) == "same" for x, y in product(*days)):
        return Judged(one, other, "agrees", "both give the same day", couple.alike)
    return None
