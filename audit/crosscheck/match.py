"""Are two figures about one thing? Everything is looked at but the digits.

same sort ─▶ no measure, role or narrowing word that tells them apart ─▶ how much of their contexts they share
"""

from __future__ import annotations

from functools import cache

from audit.claims.ages import is_age
from audit.crosscheck.categories import PERSONS
from audit.crosscheck.figure import Figure
from audit.crosscheck.measured import added, anybody, names_measure, tolls
from audit.crosscheck.words import fold, words
from audit.knowledge import lexicon

Scored = tuple[float, int, Figure]  # a counterpart with its affinity and its place

SAME_MEASURE = (
    0.35  # what one measure adds, and a shared head: "deaths" beside both figures says more than any other word
)
SAME_HEAD = 0.25
_COUNTED = frozenset({"number", "percent", "multiple"})  # sorts that a measure is of; a time in prison kills nobody
SMALL = 10  # "the two countries" is no count
PART = 0.15  # what it costs that one figure is "of which" and the other is not
POLLS = "polls differ from one another"
DOUBT = 0.3  # what it costs that something speaks against the two, such as another noun ("students", "learners")
PARTICULAR = 0.15  # what it costs that the second figure stands beside a name of which the first knows nothing


def affinity(a: Figure, b: Figure) -> float:
    """How surely `a` and `b` count the same thing: 0 (they do not) to about 1.6."""
    if told_apart(a, b):
        return 0.0
    shared = sum(min(weight, b.context[stem]) for stem, weight in a.context.items() if stem in b.context)
    least = min(sum(a.context.values()), sum(b.context.values()))
    score = shared / least if least else 0.0
    if a.measures & b.measures:
        score += SAME_MEASURE
    if a.head & b.head:
        score += SAME_HEAD
    if a.part != b.part:
        score -= PART
    if b.particular - a.context.keys():
        score -= PARTICULAR
    if doubted(a, b):
        score -= DOUBT
    return max(score, 0.0)


def of_group(figure: Figure, scored: list[Scored]) -> list[Scored]:
    """Of the likely counterparts those that say they count the group that `figure` counts, where any says so: of "211
    dead, 52 of them women" the women are 52, of "nine medals: two gold" the gold ones two. Beside the figure of all
    stands that of all."""
    scored = [s for s in scored if s[2].whole and figure.whole] or scored
    group = [s for s in scored if s[2].roles & figure.roles]
    kind = frozenset(word.stem for word in words(figure.quantity.unit)[:-1]) if figure.counted else frozenset()
    return group or [s for s in scored if kind and kind <= s[2].head] or scored


def told_apart(a: Figure, b: Figure, kin: bool = False) -> str | None:
    """Why the figures cannot be of one thing, in words; None where nothing says so.

    Between `kin`, two reports on one event, only a measure that stands right behind the figure parts it.
    """
    if a.interval.sort != b.interval.sort and {a.interval.sort, b.interval.sort} != {"percent", "points"}:
        return "figures of two sorts"
    if is_age(a.quantity) and is_age(b.quantity) and a.interval.ends != b.interval.ends:
        return "an age, and those of several"
    one, other = a.measures, b.measures
    measured = one and other and one != other and ((one.isdisjoint(other) and one | other <= strict()) or _harmed(a, b))
    if measured and not (kin and not (_firm(a, b) and a.interval.sort in _COUNTED)):
        return f"two measures: {_named(a.measures)} against {_named(b.measures)}"
    if a.quantity.kind == b.quantity.kind == "rank":
        orders = _order(a), _order(b)
        if all(orders) and orders[0] != orders[1]:
            return f"two orders: {orders[0]} against {orders[1]}"
    if a.roles and b.roles and a.roles.isdisjoint(b.roles) and not _may_be_men(a.roles, b.roles):
        return f"two groups: {_named(a.roles)} against {_named(b.roles)}"
    return None


def _may_be_men(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the one counts men and the other those who may be men: fighters, and neither women nor children."""
    men, never = _men()
    return any(a <= men and not b & never for a, b in ((one, other), (other, one)))


@cache
def _men() -> tuple[frozenset[str], frozenset[str]]:
    table = lexicon("crosscheck")["role_rows"]
    return frozenset([table["men"]]), frozenset(table["never_men"])


def of_people(figure: Figure) -> bool:
    """Whether a figure counts people, and says nothing of who they are."""
    return fold(figure.quantity.unit) in anybody()


def _of_men(a: Figure, b: Figure) -> bool:
    """Whether one counts men and the other persons who may be men: "19 men", "the 19 hijackers"."""
    men, never = _men()
    return any(x.roles == men and y.category == PERSONS and not y.roles & never for x, y in ((a, b), (b, a)))


def two_sorts(a: Figure, b: Figure) -> str | None:
    """The sorts of what they count, in words, where nothing is of both: persons are no firms."""
    if not (a.category and b.category) or a.category == b.category:
        return None
    return f"two things counted: {a.category} against {b.category}"


def _firm(a: Figure, b: Figure) -> bool:
    """Whether both measures stand right beside their figures, or both tell by how many per cent something moved."""
    return (a.firm and b.firm) or (a.interval.sort == "percent" and bool(a.quantity.change and b.quantity.change))


def _harmed(a: Figure, b: Figure) -> bool:
    """Whether what happened to the counted is not the same, whoever they are: two soldiers killed, two wounded."""
    one, other = a.measures & tolls(), b.measures & tolls()
    return bool(one and other) and one.isdisjoint(other)


def _order(figure: Figure) -> str:
    """The superlative that makes the order of a place: "second largest"; "" where the figure is none."""
    last = figure.printed.replace("-", " ").split()[-1].lower() if figure.quantity.kind == "rank" else ""
    return _superlatives().get(last, last) if last.endswith("est") else ""


@cache
def _superlatives() -> dict[str, str]:
    return {word: row[0] for row in lexicon("compare")["placed"]["alike"] for word in row}


def doubted(a: Figure, b: Figure, equal: bool = False) -> str | None:
    """Why the figures may not be of one thing: enough to spare a figure, not enough to part two equal ones. `equal`:
    their values bear each other out."""
    nouns = a.counted and b.counted and a.counted != b.counted and not _of_men(a, b)
    if nouns and not (a.measures & b.measures and (names_measure(a.counted) or names_measure(b.counted))):
        return f"two things counted: {a.counted} against {b.counted}"
    if a.interval.sort == "number" and (a.known or b.known) and max(a.interval.point, b.interval.point) < SMALL:
        return "one of them repeats what was told before"
    if a.interval.sort == "percent" and (_polls() & a.context.keys() or _polls() & b.context.keys()):
        return POLLS
    moved = (a.quantity.change is None) != (b.quantity.change is None)
    if a.interval.sort == b.interval.sort == "percent" and moved and not (equal and one_rate(a, b)):
        return "one is a change, the other a share"
    kinds = "-" in a.printed and "-" in b.printed and a.printed != b.printed and _numbered(a) and _numbered(b)
    if kinds and not (is_age(a.quantity) and is_age(b.quantity)):
        return "each names a kind, as “the 13-inch model” does"
    narrowed = a.narrow ^ b.narrow
    if (
        equal and a.interval.sort == "percent"
    ):  # "the annual rate", and "annual inflation" at the other end of the sentence
        narrowed = (a.narrow - b.context.keys()) | (b.narrow - a.context.keys())
    if narrowed and (a.measures & b.measures & tolls()) - {"deaths"}:
        narrowed -= _others()  # "more than 30 others were wounded": beside the dead
    if narrowed:
        return f"one of them is narrower: {_named(narrowed)}"
    return None


@cache
def _others() -> frozenset[str]:
    return frozenset(map(fold, lexicon("crosscheck")["narrow"]["others"]))


def one_rate(a: Figure, b: Figure) -> bool:
    """Whether both are rates of a change, told as where it stands in one and as a change in the other."""
    rates = frozenset(lexicon("crosscheck")["measure_rows"]["rates"])
    return bool(a.measures and b.measures) and a.measures | b.measures <= rates


def _numbered(figure: Figure) -> bool:
    """Whether it is printed in digits."""
    return figure.printed[:1].isdigit()


def _named(names: frozenset[str]) -> str:
    return " and ".join(sorted(names))


@cache
def strict() -> frozenset[str]:
    """Measures that are never each other: the killed are not the injured."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["strict"])


def on_top(x: Figure, y: Figure) -> bool:
    """Whether the lesser figure adds to a count told before ("a further nine"): it is no state of that count."""
    if not (x.narrow or y.narrow):
        return False
    less, more = sorted((x, y), key=lambda one: one.interval.point)
    return bool((less.narrow - more.narrow) & added())


@cache
def _polls() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon("crosscheck")["polls"]["words"])


def joint(x: Figure, y: Figure) -> bool:
    """Whether one of two figures is that of several together ("105 seats between them"), and so of none of them."""
    return bool(x.narrow or y.narrow) and bool((x.narrow ^ y.narrow) & _joint())


@cache
def _joint() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon("crosscheck")["narrow"]["joint"])
