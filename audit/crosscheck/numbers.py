"""Two claims with figures, side by side: how the figures weigh, and how much speaks for their being of one thing.

figures of a, figures of b ─▶ weigh ─▶ share of the words (rare ones weigh more) ─▶ measure, noun, subject ─▶ Pair
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from audit.claims.ages import is_age
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import parted
from audit.crosscheck.match import doubted, told_apart, two_sorts
from audit.crosscheck.multiples import of_one_growth
from audit.crosscheck.once import once
from audit.crosscheck.slips import Slip, digits_of, slip
from audit.crosscheck.stated import Stated
from audit.crosscheck.sums import of_one_currency, of_one_rate
from audit.crosscheck.values import Weight, far, weigh
from audit.frozen import quick

# What a common measure, noun and subject add to a share of the words of 0 to 1: together about as much as the words.
MEASURE, HEAD, SUBJECT = 0.3, 0.15, 0.4
COUNTED = 3  # digits without the last zeros that make a bound particular
BEYOND = 20  # part of a particular bound that a figure it covers may lie beyond it
_CLOSE = Decimal("1.2")  # times a figure that an upper bound may be and still be borne out by it
_ABOVE = Decimal("1.25")  # times a lower bound that a figure may be and still bear it out; of the agreements of
# the own dossiers that rest on a bound all right ones lie up to 1.2, and of the eight between 1.22 and 2 none is right
_LARGE = 10_000  # from which a bound with the digits of the other figure in another order is a slip
_PERCENT = {"percent", "points"}  # sorts that can be set against each other


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A figure of one claim beside a figure of another.

    `why` parts them; `doubt` is enough to spare them, and not enough to part two equal figures; `runs` is true where
    the two texts tell two states of counts that go on. `tells` says how telling a word is (None: no word can make the
    figures one thing). `answers` keeps what was asked of the pair: most are settled before anybody asks for the words.
    """

    a: Stated
    b: Stated
    x: Figure
    y: Figure
    weight: Weight
    why: str | None
    doubt: str | None
    tells: Callable[[str], float] | None
    runs: bool = False
    answers: dict[Any, Any] = field(init=False, default_factory=dict, repr=False)

    @property
    @once
    def share(self) -> float:
        """How much of their weighed contexts the figures share: 0 to 1."""
        return _share(self.x, self.y, self.tells) if self.tells else 0.0

    @property
    @once
    def score(self) -> float:
        """How much speaks for their being of one thing: the share of the words, and what measure, noun and subject
        add."""
        return self.share + _bonus(self.a, self.b, self.x, self.y) if self.tells else 0.0

    @property
    def accuses(self) -> bool:
        """Whether the figures cannot both hold: also a per cent against the points of a percentage."""
        return self.weight == "apart" or {self.x.interval.sort, self.y.interval.sort} == _PERCENT

    @property
    def agrees(self) -> bool:
        """Whether one figure bears the other out."""
        return self.weight in ("same", "near", "within", "edge")

    @property
    @once
    def slip(self) -> Slip | None:
        """The slip of the hand that one figure can be for the other."""
        one, other = (f.interval.point for f in (self.x, self.y))
        if self.x.quantity.unit == self.y.quantity.unit:  # "seven years" has no digits but those of seven
            one, other = self.x.quantity.value, self.y.quantity.value
        return slip(one, other, self.x.printed, self.y.printed)

    @property
    def about(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names that each figure is about: those beside it, else those that its clause is about."""
        own = self.own
        return own[0] or self.a.near, own[1] or self.b.near

    @property
    def own(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names beside each figure in its own clause."""
        return self.x.names & self.a.names, self.y.names & self.b.names


quick(Pair)


def pair(a: Stated, b: Stated, x: Figure, y: Figure, weight: Callable[[str], float], kin: bool = False) -> Pair:
    """The figures side by side; `weight` says how telling a word is; `kin`: the texts tell of one event."""
    one, other = of_one_growth(x, y) if x.interval.sort != y.interval.sort else (x, y)
    by_growth = one is not x or other is not y
    one, other = of_one_rate(one, other, a, b) if kin and one.interval.sort != other.interval.sort else (one, other)
    if one.interval.sort != other.interval.sort and {x.interval.sort, y.interval.sort} != _PERCENT:
        one, other = of_one_currency(x, y) if kin else (x, y)
        if one.interval.sort != other.interval.sort:
            return Pair(a, b, x, y, "other", told_apart(x, y, kin), None, None)
    found = weigh(one.interval, other.interval)
    if found == "within" and (far(x.interval, y.interval) or _counted_bound(x, y)):
        found = "weaker"
    if kin and found in ("within", "weaker") and min(x.interval.point, y.interval.point) >= _LARGE and _moved(x, y):
        found = "apart"  # "more than 123,000" and 132,000, of one event
    if found != "other" and x.quantity.change and y.quantity.change and _moved_apart(x, y):
        found = "apart"
    if found == "apart" and by_growth and far(one.interval, other.interval):
        found = "weaker"  # more likely of two counts than of one that doubled and grew by 3%
    why, doubt = told_apart(one, other, kin) or two_sorts(x, y), doubted(one, other, found in ("same", "near"))
    if kin and found in ("same", "near") and x.interval.point != y.interval.point:
        why = why or told_apart(one, other)  # "about 1,200 killed" are no 1,099 attacks
    why_, doubt_ = parted(a, b, x, y, apart=found == "apart", doubted=doubt is not None)
    why, doubt = why or why_, doubt or doubt_
    return Pair(a, b, x, y, found, why, doubt, weight)


def _moved_apart(x: Figure, y: Figure) -> bool:
    """Whether two figures tell of moves in two directions, or of one fall as its size and as where it led: inflation
    "fell by 7.3%", "fell to 7.3%". A rate that fell to 7.3% is that of prices that rose by 7.3%."""
    one, other = x.quantity.change, y.quantity.change
    return one == other == "down" if x.level != y.level else one != other


def _counted_bound(x: Figure, y: Figure) -> bool:
    """Whether a bound is so particular ("more than 482") that it says nothing of a figure well beyond it."""
    bound, other = (x, y) if x.interval.open else (y, x)
    point, beyond = abs(bound.interval.point), abs(other.interval.point)
    return len(digits_of(bound.printed).rstrip("0")) >= COUNTED and abs(beyond - point) * BEYOND > point


def _moved(x: Figure, y: Figure) -> bool:
    """Whether the digits of one are those of the other in another order."""
    return slip(x.interval.point, y.interval.point, x.printed, y.printed) == "moved"


def beyond_bound(p: Pair) -> bool:
    """Whether a figure lies well below an upper bound or above a lower one, or a per cent in a range, none of which
    bears it out: "as much as 7.9%", "at least 80" of 131, "between 3% and 5%"."""
    if p.weight == "same":
        ends = ((f.quantity.low, f.quantity.high) for f in (p.x, p.y))
        ranges = [1 for low, high in ends if low is not None and high is not None and low != high]
        return len(ranges) == 1 and p.x.interval.sort == "percent"
    low, high = sorted((abs(p.x.interval.point), abs(p.y.interval.point)))
    if any(f.interval.low is None for f in (p.x, p.y)):
        return high > low * _CLOSE
    return p.weight == "within" and high > low * _ABOVE


def outdone(one: Pair, among: Iterable[Pair]) -> bool:
    """Whether another pair with either figure is likelier to be of one thing, and cannot both hold: "0.86%" beside
    "0.68%, below the one per cent goal" is not borne out by the goal."""
    if one.x.interval.point == one.y.interval.point:
        return False
    rivals = (p for p in among if p.weight == "apart" and p.why is None and (p.x is one.x or p.y is one.y))
    return any(p.score > one.score for p in rivals)


def both_give(one: Pair) -> str:
    """What two equal figures say, in words."""
    if is_age(one.x.quantity) and is_age(one.y.quantity) and not one.x.interval.ends:
        return f"both give the age {one.x.interval.point.normalize():f}"
    return f"both give {one.x.printed} and {one.y.printed}"


def _share(x: Figure, y: Figure, weight: Callable[[str], float]) -> float:
    """How much of their weighed contexts the figures share: 0 to 1."""
    one, mass = _weighed(x, weight)
    other, mass_ = _weighed(y, weight)
    common = sum([min(w, other[stem]) for stem, w in one.items() if stem in other])
    least = min(mass, mass_)
    return common / least if least else 0.0


def _weighed(figure: Figure, weight: Callable[[str], float]) -> tuple[dict[str, float], float]:
    """The context of the figure, weighed, and the mass of all of it: once for each figure, which meets many others."""
    if weight not in figure.answers:
        made = {stem: w * weight(stem) for stem, w in figure.context.items()}
        figure.answers[weight] = made, sum(made.values())
    found: tuple[dict[str, float], float] = figure.answers[weight]
    return found


def _bonus(a: Stated, b: Stated, x: Figure, y: Figure) -> float:
    """What a common measure, a common counted noun and a common subject add."""
    score = MEASURE if x.measures & y.measures else 0.0
    if x.head & y.head:
        score += HEAD
    one, other = (x.names & a.names) or a.near, (y.names & b.names) or b.near
    return score + SUBJECT * (len(one & other) / min(len(one), len(other)) if one and other else 0.0)
