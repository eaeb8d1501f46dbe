"""What two claims that seem to agree differ in: an agreement needs that nothing differs that both of them state.

    figure of one measure · rank · weekday · clock time · speaker · title of one person · name of one body

A difference may be too unsure to contradict and still keep a claim from being borne out. What only one of the two
states is no difference.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from audit.crosscheck import causes, portfolios, results, rosters, traits
from audit.crosscheck.alone import two_years
from audit.crosscheck.behind import two_places
from audit.crosscheck.bodies import bodies
from audit.crosscheck.crosswise import crossed, crosswise
from audit.crosscheck.figure_times import running
from audit.crosscheck.hours import apart
from audit.crosscheck.labels import labels
from audit.crosscheck.numbers import Pair, outdone, pair
from audit.crosscheck.offices import excluded
from audit.crosscheck.once import of_words
from audit.crosscheck.other_doer import (
    one_figure,
    sister_names,
    two_authorities,
    two_doers,
    two_persons,
    two_reckoners,
)
from audit.crosscheck.overtaken import found_since
from audit.crosscheck.persons import titles
from audit.crosscheck.said import opposites
from audit.crosscheck.scopes import like_things, wanted_and_given
from audit.crosscheck.shares import one_apart
from audit.crosscheck.since import two_ends, two_hours, two_months
from audit.crosscheck.spoken import speaker
from audit.crosscheck.stated import Stated
from audit.crosscheck.turned import turned
from audit.crosscheck.weekdays import day_of_it
from audit.knowledge import lexicon

_COUNTED = ("number", "percent", "points", "rank", "multiple")  # sorts that are no lengths, of time or space
_SHARES = ("percent", "points", "multiple")
_LENGTHS = ("second", "metre", "square metre", "kilogram")
_LARGE = 100  # a figure from which two claims that share it are of one thing


def differing(a: Stated, b: Stated) -> str:
    """What both state and state differently, in words; "" where there is nothing."""
    bits = traits.shared(traits.traits(a), traits.traits(b))
    return next((aspect for aspect, rule in _asked(bits) if rule(a, b)), "")


@cache
def _asked(bits: int) -> tuple[tuple[str, Callable[[Stated, Stated], bool]], ...]:
    """The rules that can find something where two claims have these bits, each with its aspect."""
    return tuple((aspect, rule) for aspect, (rule, needs) in ASPECTS.items() if bits & needs == needs)


def _figures(a: Stated, b: Stated) -> bool:
    """Whether figures of one measure cannot both hold, and neither stands on the other side as well."""
    pairs = [pair(a, b, x, y, _one, True) for x in a.figures for y in b.figures]
    if not pairs:
        return False
    same = [p for p in pairs if p.agrees and p.why is None and p.weight != "near" and not outdone(p, pairs)]
    met = {key for p in same for key in _ends(p)}
    left = [p for p in pairs if met.isdisjoint(_ends(p))]
    return any(_apart(p) for p in left) or (bool(same) and _left_over(left))


def _left_over(left: list[Pair]) -> bool:
    """Whether each of two claims that have a figure in common has one more of a sort that no measure need name, such as
    a per cent or a length, and these differ: "by a fifth, to 4.8 billion" and "by 25%, to 4.8 billion", "over five"
    and "over nine"."""
    for sort in (*_SHARES, *_LENGTHS):
        own = [p for p in left if p.x.interval.sort == p.y.interval.sort == sort and not p.why]
        if len(own) == 1 and own[0].weight == "apart" and own[0].x.earlier == own[0].y.earlier:
            return True
    return False


def _one(_: str) -> float:
    return 1.0


def _ends(p: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return ("a", p.x.start), ("b", p.y.start)


def _apart(p: Pair) -> bool:
    of_one = bool(p.x.roles & p.y.roles) and p.x.interval.sort == "number"
    if p.weight != "apart" or p.why or (p.doubt and not of_one) or p.x.earlier != p.y.earlier or p.x.part != p.y.part:
        return False
    if p.x.level != p.y.level and p.x.quantity.change and p.y.quantity.change:
        return False  # by how much it moved, and to what
    one, other = p.own
    if one and other and not one & other:
        return False
    of_one = of_one or (p.x.quantity.total is not None and p.x.quantity.total == p.y.quantity.total)
    ranks = p.x.interval.sort == "rank" and bool(p.a.near & p.b.near)
    lengths = p.x.interval.sort not in _COUNTED and not p.x.interval.sort.startswith("money")
    return ranks or of_one or lengths or bool(p.x.measures & p.y.measures)


def _weekdays(a: Stated, b: Stated) -> bool:
    one, other = day_of_it(a), day_of_it(b)
    return bool(one and other) and one != other


def _clocks(a: Stated, b: Stated) -> bool:
    return bool(apart(a, b) or two_hours(a, b))


def _speakers(a: Stated, b: Stated) -> bool:
    one, other = speaker(a), speaker(b)
    return bool(one and other) and not one & other and a.claim.kind == b.claim.kind == "quote"


def _titles(a: Stated, b: Stated) -> bool:
    one, other = titles(a.words), titles(b.words)
    return any(excluded(one[name], other[name]) for name in sorted(one.keys() & other.keys()))


def _bodies(a: Stated, b: Stated) -> bool:
    one, other = bodies(a.words), bodies(b.words)
    return any(not _one_name(one[short], other[short]) for short in sorted(one.keys() & other.keys()))


def _one_name(x: str, y: str) -> bool:
    """Whether one name begins with the other: "Central Bank", "Central Bank of Norland"."""
    return f"{x} ".startswith(f"{y} ") or f"{y} ".startswith(f"{x} ")


def _numbers(a: Stated, b: Stated) -> bool:
    """Whether one thing bears two numbers: "Resolution 377", "the resolution 337"."""
    one, other = labels(a.words), labels(b.words)
    return any(one[noun].isdisjoint(other[noun]) for noun in sorted(one.keys() & other.keys()))


def _crossed(a: Stated, b: Stated) -> bool:
    """Whether two names have two numbers the other way round, be it elsewhere in the sentences of claims that have no
    particular figure in common."""
    met = any(x.interval.point == y.interval.point >= _LARGE for x in a.figures for y in b.figures)
    return bool(crossed(a, b) if met else crosswise(a, b))


def _days(a: Stated, b: Stated) -> bool:
    """Whether each prints one day, of one month, and not the same."""
    one, other = ({(d.first, d.last) for d in side.days if d.days == 1} for side in (a, b))
    if len(one) != 1 or len(other) != 1 or any(f.measures & running() for side in (a, b) for f in side.figures):
        return False
    (x, _), (y, _) = *one, *other
    return x.month == y.month and x.day != y.day


def _years(a: Stated, b: Stated) -> bool:
    return bool(two_years(a, b))


def _wrong(a: Stated, b: Stated) -> bool:
    """Whether either is wrong on its face: a list of two that says three, the thirty-first of September; or is a part
    of a sum that does not add up, which a copy of it bears out and nobody else."""
    one, other = _part_of_wrong_sum(a), _part_of_wrong_sum(b)
    return bool((a.wrong | b.wrong) - _of_sums()) or one != other


def _part_of_wrong_sum(one: Stated) -> bool:
    """Whether a claim counts only parts of a total that its sentence has, and to which they do not add up."""
    parts = bool(one.figures) and all(f.summand or f.part for f in one.figures)
    return parts and not one.wrong.isdisjoint(_of_sums())


@cache
def _of_sums() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["itself"]["sums"])


def _status(a: Stated, b: Stated) -> bool:
    """Whether one tells of an office that was left, and the other does not."""
    return not (a.figures or b.figures) and _past_words(a) != _past_words(b)


@of_words
def _past_words(one: Stated) -> bool:
    return any(phrase in one.plainly for phrase in _left())


@cache
def _left() -> tuple[str, ...]:
    """What tells of an office that was left, each between blanks."""
    return tuple(f" {phrase} " for phrase in lexicon("crosscheck")["left"]["phrases"])


def _sisters(a: Stated, b: Stated) -> bool:
    return bool(sister_names(a, b))


def _scopes(a: Stated, b: Stated) -> bool:
    """Whether they are of two parts or like things: what wages rose by bears no rents out."""
    return bool(like_things(a, b))


def _portfolios(a: Stated, b: Stated) -> bool:
    return bool(portfolios.differ(a, b))


def _places(a: Stated, b: Stated) -> bool:
    return bool(two_places(a, b))


def _stretches(a: Stated, b: Stated) -> bool:
    """Whether they give two beginnings or two ends of one stretch of time."""
    return bool(two_ends(a, b))


def _months(a: Stated, b: Stated) -> bool:
    return bool(two_months(a, b))


def _turned(a: Stated, b: Stated) -> bool:
    return bool(turned(a, b))


def _opposite(a: Stated, b: Stated) -> bool:
    """Whether the words of the one exclude those of the other, and no more than an age or a figure of one digit is
    common."""
    return not one_figure(a, b) and opposites(a, b)


# The rules in the order in which they are asked, each with the bits that the two claims must have (0: always asked).
ASPECTS: dict[str, tuple[Callable[[Stated, Stated], bool], int]] = {
    "itself": (_wrong, traits.WRONG),
    "figure": (_figures, traits.FIGURE),
    "result": (results.differ, traits.RESULT),
    "weekday": (_weekdays, traits.WEEKDAY),
    "day": (_days, traits.DATED),
    "year": (_years, traits.YEAR),
    "time": (_clocks, traits.CLOCK),
    "speaker": (_speakers, traits.QUOTE),
    "title": (_titles, traits.TITLE),
    "name": (_bodies, traits.BODY),
    "number": (_numbers, traits.LABEL),
    "holder": (_crossed, traits.HELD),
    "status": (_status, 0),
    "doer": (two_doers, 0),
    "body": (_sisters, 0),
    "person": (two_persons, traits.FIGURE),
    "authority": (two_authorities, 0),
    "reckoner": (two_reckoners, 0),
    "opposite": (_opposite, 0),
    "share": (one_apart, traits.FIGURE),
    "member": (rosters.differ, traits.FIGURE),
    "scope": (_scopes, 0),
    "way": (_turned, 0),
    "portfolio": (_portfolios, 0),
    "place": (_places, 0),
    "stretch": (_stretches, 0),
    "found": (found_since, traits.FIGURE),
    "month": (_months, traits.DATED),
    "cause": (causes.apart, 0),
    "given": (wanted_and_given, traits.FIGURE),
}
