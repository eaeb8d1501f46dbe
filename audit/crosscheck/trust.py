"""Whether two figures are of one thing, as far as their agreement or their disagreement needs it.

Equal figures vouch for each other, so less of the context need be common; unlike figures accuse, so the subject must
be the same, what is counted must be the same, and one figure must be a likely slip for the other.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import running
from audit.crosscheck.match import told_apart
from audit.crosscheck.numbers import Pair
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.values import weigh
from audit.settings import Matching

SLIPPED = 0.3  # what it is worth that the digits are the same in another order
COMPANY = 0.2  # what it is worth that other figures of the two claims agree
INHERITED = 0.2  # what a clause that names nobody itself must score beyond the others
IMPLAUSIBLE = 0.4  # what figures of two sizes must score beyond the others
PRICED = 0.4  # what two sums of money must score beyond the others: of one subject there are many prices and shares
SCALE = 10  # times: beyond this two figures are not of one thing, unless their digits are the same
SLIP = 2  # times: figures further apart are more often a part and its whole than a slip
FEWEST = 2  # words in common, where nothing else says what is counted
TELLING = 3  # digits that make a figure so particular that chance hardly repeats it


def sure(found: Pair, matching: Matching, companions: bool = False) -> bool:
    """Whether the figures are of one thing. `companions`: other figures of the two claims bear each other out."""
    if found.why is not None:
        return False
    return _agreed(found, matching) if found.agrees else _accused(found, matching, companions)


def repeated(found: Pair, matching: Matching) -> bool:
    """Whether one text gives one thing two values that cannot both hold.

    A text tells of many like things, so names, measure and what is counted must be the same and stand in both clauses.
    """
    x, y = found.x, found.y
    if found.why or found.doubt or found.weight != "apart" or found.score < matching.inconsistent:
        return False
    if x.part or y.part or x.earlier or y.earlier or x.quantity.change or y.quantity.change:
        return False
    if _beside(found.a, x) != _beside(found.b, y):
        return False
    named = bool(found.a.names) and found.a.names == found.b.names
    same_period = found.a.claim.period == found.b.claim.period and x.quantity.comparator == y.quantity.comparator
    return named and same_period and bool(x.measures & y.measures) and x.counted == y.counted


def _beside(one: Stated, figure: Figure) -> list[Decimal]:
    """The other figures of the claim: "40 in district 5" is not "50 in district 6"."""
    return sorted(other.interval.point for other in one.figures if other is not figure)


def hopeless(x: Figure, y: Figure) -> bool:
    """Whether two figures are so far apart, or so plainly of two things, that neither bears out, accuses or updates the
    other, whatever stands around them: what `sure`, `dated` and `doubted` would find with more work."""
    one, other = x.interval, y.interval
    if one.sort != other.sort:
        return {one.sort, other.sort} != {"percent", "points"}
    found = weigh(one, other)
    if found == "same":
        return False
    near = not x.measures.isdisjoint(y.measures)
    if not near and x.counted and y.counted and x.counted != y.counted:
        return True  # of two nouns only equal figures tell anything
    if found == "weaker" and _idle(x, y):
        return True
    odd = not near and (_alien(x, y) or _alien(y, x))
    if not odd:
        low, high = sorted((abs(one.point), abs(other.point)))
        odd = high > low * SCALE and not _same_digits(low, high)
    return found == "apart" if odd else told_apart(x, y) is not None


def _idle(x: Figure, y: Figure) -> bool:
    """Whether two figures, neither of which follows from the other, are no states of one count either: none that runs
    on, no two lower bounds, no move up beside one down."""
    if x.interval.high is None and y.interval.high is None:
        return False
    moves = x.quantity.change, y.quantity.change
    return (moves[0] == moves[1] or not all(moves)) and not x.measures & y.measures & running()


def _alien(one: Figure, other: Figure) -> bool:
    """Whether what is counted stands nowhere beside the other figure."""
    return bool(one.counted) and one.counted not in other.context


def telling(found: Pair) -> bool:
    """Whether the figure is so particular that two texts hardly have it by chance."""
    if found.weight != "same":
        return False
    printed = (digits_of(figure.printed).strip("0") for figure in (found.x, found.y))
    return min(map(len, printed)) >= TELLING


def slipped(x: Figure, y: Figure) -> bool:
    """Whether one figure is the other with digits changed about, as a slip of the hand does."""
    one, other = (digits_of(figure.printed) for figure in (x, y))
    return one != other and len(one) >= TELLING and sorted(one) == sorted(other)


def plausible(x: Decimal, y: Decimal) -> bool:
    """Whether one figure can be a slip for the other: of one size, or the same digits at another scale."""
    low, high = sorted((abs(x), abs(y)))
    return high <= low * SLIP or _same_digits(low, high)


def _same_digits(low: Decimal, high: Decimal) -> bool:
    one = _digits(low)
    return len(one) > 1 and one == _digits(high)


@lru_cache(maxsize=4096)  # a figure meets many others
def _digits(value: Decimal) -> tuple[int, ...]:
    """The digits of a value without the zeros at its end."""
    return value.normalize().as_tuple().digits


def _agreed(found: Pair, matching: Matching) -> bool:
    own = found.own
    if own[0] and own[1] and not own[0] & own[1]:
        return False
    if telling(found):
        return found.score >= matching.agree_telling
    if found.doubt or found.x.earlier != found.y.earlier:
        return False
    return found.share >= matching.agree_share and found.score >= matching.agree


def _accused(found: Pair, matching: Matching, companions: bool) -> bool:
    if found.doubt or not _one_subject(found):
        return False
    x, y = sorted((abs(found.x.interval.point), abs(found.y.interval.point)))
    if y > x * SCALE and not _same_digits(x, y):
        return False
    wanted = matching.accuse + (0.0 if plausible(x, y) else IMPLAUSIBLE)
    wanted -= SLIPPED if slipped(found.x, found.y) else 0.0
    wanted -= COMPANY if companions else 0.0
    wanted += 0.0 if found.a.names and found.b.names else INHERITED
    wanted += PRICED if found.x.interval.sort.startswith("money") and not slipped(found.x, found.y) else 0.0
    return found.score >= wanted and _one_count(found, matching)


def _one_subject(found: Pair) -> bool:
    """Whether both figures are about the same names, as far as their clauses name any."""
    one, other = found.about
    return bool(one & other) or not (found.a.names or found.b.names)


def _one_count(found: Pair, matching: Matching) -> bool:
    """Whether both count the same: by measure, by noun, or by nearly all their words."""
    x, y = found.x, found.y
    if x.part != y.part or x.earlier != y.earlier:
        return False
    for one, other in ((x, y), (y, x)):
        if _alien(one, other) and not one.measures & other.measures:
            return False
    if x.measures & y.measures or (x.counted and x.counted == y.counted):
        named = bool(found.a.near & found.b.near)
        return found.share >= (matching.accuse_share if named else matching.accuse_unnamed)
    if slipped(x, y) and found.a.names & found.b.names:
        return True
    alike = len(x.context.keys() & y.context.keys()) >= FEWEST and found.share >= matching.accuse_words
    return alike and not x.measures and not y.measures
