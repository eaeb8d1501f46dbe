"""Two reports on one event that tell one thing in two ways, where no count tells them apart.

Couple ─┬─ "Resolution 1267" ─ "Resolution 1276": one number with its digits changed about
        ├─ "Tuesday" ─ "Monday", of one calendar day
        ├─ "9.59am" ─ "10.28am", of one thing
        ├─ "from 57 to 19" ─ "from 19 to 57"
        ├─ "Party A (12), Party B (16)" ─ "Party A (16), Party B (12)"
        ├─ "since 2007" ─ "since 2017", of one count
        └─ "sane" ─ "insane"
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps

from audit.crosscheck import day_rules as days
from audit.crosscheck import name_rules as names
from audit.crosscheck import traits
from audit.crosscheck.alone import told_days
from audit.crosscheck.bodies import two_bodies
from audit.crosscheck.borders import two_borders
from audit.crosscheck.couple import Couple
from audit.crosscheck.crosswise import crossed, crosswise, numbers
from audit.crosscheck.exclusive import exclusive
from audit.crosscheck.families import two_of_a_family
from audit.crosscheck.firsts import two_superlatives
from audit.crosscheck.grown_since import grown_since
from audit.crosscheck.hours import hours, moments, two_sides
from audit.crosscheck.identified import two_identified
from audit.crosscheck.initials import two_initials
from audit.crosscheck.itself import wrong_itself
from audit.crosscheck.labels import labels, two_steps
from audit.crosscheck.margins import margins
from audit.crosscheck.moved_by import moved_by
from audit.crosscheck.moves import miscounted, miscounted_off, misdirected, misjudged, turned, two_ends
from audit.crosscheck.particulars import other_ordinal
from audit.crosscheck.persons import two_first_names, two_ranks
from audit.crosscheck.portfolios import two_portfolios
from audit.crosscheck.portions import two_portions
from audit.crosscheck.posts import two_posts
from audit.crosscheck.receivers import two_receivers
from audit.crosscheck.relation import Judged
from audit.crosscheck.results import two_results
from audit.crosscheck.rosters import outsider, two_lists
from audit.crosscheck.scenes import two_scenes, two_visits
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.shares import two_parts
from audit.crosscheck.since import two_spans_of_hours
from audit.crosscheck.stepped import stepped
from audit.crosscheck.trust import TELLING
from audit.crosscheck.turned import two_ways
from audit.crosscheck.two_units import two_units
from audit.crosscheck.weekdays import weekdays
from audit.crosscheck.winners import two_winners
from audit.settings import Matching

Rule = Callable[[Couple, Matching], str]

_LEAST = 0.49  # score of words that exclude each other: whatever says in what is told before


def discord(couple: Couple, matching: Matching) -> Judged | None:
    """How the two claims deny each other; None where they do not."""
    two = None
    for rule in _asked(couple.traits):
        words = rule(couple, matching)
        if words and rule in _OF_ONE:
            two = two_scopes(couple.a, couple.b) if two is None else two
            words = "" if two else words
        if words and rule is weekdays and other_ordinal(couple.a, couple.b):
            continue  # "the first crest", "another crest"
        if words and rule is _shares and any(p.accuses and grown_since(p) for p in couple.figures):
            return Judged(couple.a, couple.b, "updates", f"it has grown since: {words}", max(couple.alike, 0.5))
        if words and rule is days.slipped:
            return Judged(couple.a, couple.b, "contradicts", words, max(couple.alike, 0.5), *told_days(couple))
        if words:
            score = _LEAST if rule is exclusive else max(couple.alike, 0.5)
            return Judged(couple.a, couple.b, "contradicts", words, score)
    return None


@cache
def _asked(bits: int) -> tuple[Rule, ...]:
    """The rules that can find something where two claims have these bits."""
    return tuple(rule for rule, needs in RULES if bits & needs == needs)


def _labels(couple: Couple, matching: Matching) -> str:
    """A numbered thing of one sort whose number has the same digits in another order; or of which each report has its
    number alone, one digit off."""
    if couple.best and couple.alike >= matching.kin_small and (words := two_steps(couple.a, couple.b)):
        return words
    one, other = labels(couple.a.words), labels(couple.b.words)
    if not one or not other:
        return ""
    for noun in sorted(one.keys() & other.keys()):
        for x in sorted(one[noun] - other[noun]):
            for y in sorted(other[noun] - one[noun]):
                if sorted(x) == sorted(y):
                    return f"one number with its digits changed about: {x} against {y}"
                if _off(x, y) and x not in couple.b.document.text and y not in couple.a.document.text:
                    return f"one number with a digit off: {x} against {y}"
    return ""


def _shares(couple: Couple, matching: Matching) -> str:
    """Two parts of one whole, or one place among two numbers."""
    return two_parts(couple.a, couple.b, couple.figures) if couple.shared or couple.a.near & couple.b.near else ""


def _off(x: str, y: str) -> bool:
    """Whether two numbers of three digits or more differ in one of them."""
    return len(x) == len(y) >= TELLING and sum(p != q for p, q in zip(x, y, strict=True)) == 1


def _bodies(couple: Couple, matching: Matching) -> str:
    """Two names of one body, where the claims have nothing weightier to say of each other."""
    if not couple.best or any(p.agrees and p.why is None for p in couple.figures):
        return ""
    return two_bodies(couple.a.words, couple.b.words)


def _rates(couple: Couple, matching: Matching) -> str:
    """One price or rate of two units: "54 crowns a barrel", "54 crowns per tonne"."""
    for p in couple.figures:
        (sum_, _, of), (sum__, _, of_) = (figure.quantity.unit.partition(" per ") for figure in (p.x, p.y))
        rates = bool(of and of_) and of != of_ and sum_ == sum__
        if rates and p.x.interval.point == p.y.interval.point and p.x.earlier == p.y.earlier and couple.shared:
            return f"{p.x.printed} per {of} in one, per {of_} in the other"
    return ""


def _moved(couple: Couple, matching: Matching) -> str:
    """A move the other way round, its start told as its state, or a per cent that it does not make."""
    rules = (turned, miscounted, misjudged, misdirected, miscounted_off, two_ends)
    return next((words for rule in rules if (words := rule(couple))), "")


def _portions(couple: Couple, matching: Matching) -> str:
    """A part of a whole, and a share that it is not."""
    return two_portions(couple) if couple.alike >= matching.kin_words else ""


def _margins(couple: Couple, matching: Matching) -> str:
    """A margin that is not what lies between two votes."""
    found = margins(couple, matching)
    return found[1] if found and not found[0] else ""


def _moved_by(couple: Couple, matching: Matching) -> str:
    """A move that is not the one between the two ends that the other claim gives."""
    found = moved_by(couple, matching)
    return found[1] if found and not found[0] else ""


def _crossed(couple: Couple, matching: Matching) -> str:
    """Two numbers that two names have the other way round, in the claims themselves."""
    found = crossed(couple.a, couple.b)
    if not found and couple.best and couple.alike >= matching.kin_alone:
        found = crosswise(couple.a, couple.b)  # of a sentence that one of them is only a clause of
        whole = found and any(set(found) <= numbers(side.words) for side in (couple.a, couple.b))
        found = found if whole else None
    return f"{found[0]} and {found[1]} changed places" if found else ""


def _alone(rule: Callable[[Couple], str]) -> Rule:
    """A rule that asks for no setting, as one of the table."""

    @wraps(rule)
    def asked(couple: Couple, matching: Matching) -> str:
        return rule(couple)

    return asked


# The rules in the order in which they are asked, each with the bits that the two claims must have (0: always asked).
RULES: tuple[tuple[Rule, int], ...] = (
    (wrong_itself, traits.WRONG),
    (_labels, traits.LABEL),
    (_shares, traits.FIGURE | traits.PARTED),
    (_bodies, traits.BODY),
    (weekdays, traits.WEEKDAY),
    (hours, traits.CLOCK),
    (_alone(moments), traits.CLOCK),
    (_alone(two_sides), traits.CLOCK),
    (two_spans_of_hours, traits.CLOCK | traits.BEST),
    (days.since, traits.FIGURE | traits.DATED),
    (_moved, traits.FIGURE | traits.MOVED),
    (_rates, traits.RATE),
    (two_results, traits.RESULT),
    (_alone(two_winners), traits.RESULT),
    (outsider, traits.FIGURE | traits.BEST | traits.MEMBER),
    (two_lists, traits.LIST),
    (_crossed, traits.HELD),
    (two_receivers, traits.FIGURE),
    (names.ages, traits.AGE),
    (_alone(two_ranks), traits.RANK),
    (_alone(two_posts), traits.POST),
    (two_portfolios, traits.BEST | traits.LIKE),
    (_portions, traits.FIGURE | traits.LIKE | traits.BEST | traits.SEVERAL),
    (two_units, traits.UNIT),
    (_margins, traits.FIGURE | traits.LIKE | traits.BEST | traits.SEVERAL),
    (_alone(two_identified), traits.NAMING),
    (names.done_to, traits.BEST | traits.LIKE),
    (_moved_by, traits.FIGURE | traits.MOVED),
    (_alone(stepped), traits.FIGURE | traits.MOVED),
    (_alone(two_visits), traits.VISIT),
    (_alone(two_initials), traits.INITIALS),
    (_alone(two_first_names), traits.OFFICE),
    (names.given_to_two, traits.OFFICE),
    (names.last_names, traits.BEST | traits.LIKE),
    (names.places, traits.PLACE | traits.BEST | traits.LIKE),
    (names.climbs, traits.PLACE),
    (names.holders, traits.PLACE),
    (_alone(two_superlatives), traits.FIRST),
    (names.nations, traits.NATION | traits.BEST | traits.LIKE),
    (names.owners, traits.OWNED),
    (days.slipped, traits.DATED),
    (days.slipped_year, traits.YEAR),
    (days.slipped_hour, traits.CLOCK | traits.BEST),
    (days.near, traits.DATED),
    (_alone(two_scenes), traits.DATED),
    (two_borders, traits.FIGURE),
    (two_borders, traits.BEST | traits.LIKE),
    (days.years, traits.YEAR | traits.BEST | traits.LIKE),
    (days.alone, traits.BEST),
    (names.ways_out, traits.BEST | traits.LIKE),
    (names.spots, traits.BEST | traits.LIKE),
    (two_of_a_family, traits.BEST | traits.LIKE),
    (two_ways, traits.BEST | traits.LIKE),
    (exclusive, traits.CLOCK),
    (exclusive, traits.BEST | traits.LIKE),
)

# Rules that hold of one thing only: two stages of a treaty have two days, two sons two ages.
_OF_ONE = frozenset((names.ages, days.near, days.years, days.alone, _moved))
