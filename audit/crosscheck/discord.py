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

import re
from collections.abc import Callable
from functools import cache

from audit.crosscheck import traits
from audit.crosscheck.alone import near_days, slipped_days, slipped_years, told_days, two_days, two_names, two_years
from audit.crosscheck.bodies import two_bodies
from audit.crosscheck.couple import Couple
from audit.crosscheck.crosswise import NUMBER, crossed, crosswise
from audit.crosscheck.events import labels
from audit.crosscheck.firsts import two_superlatives
from audit.crosscheck.holders import two_first, two_ranks_of_one
from audit.crosscheck.hours import clocks, hours, moments, slipped_hours, to_the_minute, two_acts, two_sides, weekdays
from audit.crosscheck.itself import wrong_itself
from audit.crosscheck.moves import miscounted, miscounted_off, misdirected, misjudged, turned, two_ends
from audit.crosscheck.nations import two_nations, two_owners
from audit.crosscheck.numbers import date_beside, running
from audit.crosscheck.periods import between, stretch
from audit.crosscheck.persons import two_ages, two_first_names, two_last_names, two_ranks
from audit.crosscheck.places import two_places
from audit.crosscheck.relation import Judged
from audit.crosscheck.results import two_results
from audit.crosscheck.rosters import outsider
from audit.crosscheck.said import opposites
from audit.crosscheck.shares import two_parts
from audit.crosscheck.slips import digits_of
from audit.crosscheck.spots import two_spots
from audit.crosscheck.stated import Stated
from audit.crosscheck.trust import TELLING, telling
from audit.settings import Matching

Rule = Callable[[Couple, Matching], str]

_FURTHER = re.compile(r"(?i)\b(?:another|second|third|fourth|fifth|new|further)\b")
_NEXT = re.compile(r"(?i)\b(?:next|another|previous|again)\b")
_AS_OF = re.compile(
    r"\b(?i:by|as of|as at|until|till|up to|since|after)\s(?:the\s)?(?:[A-Z][a-z]{2,8},?\s)?(?=\d|[A-Z])"
)
_TENS = 10
_MONTHS = 300  # days: a year, leap or not, or several
_LARGE = 100  # a figure from which two claims that share it are of one thing


def discord(couple: Couple, matching: Matching) -> Judged | None:
    """How the two claims deny each other; None where they do not."""
    for rule in _asked(couple.traits):
        words = rule(couple, matching)
        if words and rule is _slipped:
            return Judged(couple.a, couple.b, "contradicts", words, max(couple.alike, 0.5), *told_days(couple))
        if words:
            return Judged(couple.a, couple.b, "contradicts", words, max(couple.alike, 0.5))
    return None


@cache
def _asked(bits: int) -> tuple[Rule, ...]:
    """The rules that can find something where two claims have these bits."""
    return tuple(rule for rule, needs in RULES if bits & needs == needs)


def _labels(couple: Couple, matching: Matching) -> str:
    """A numbered thing of one sort whose number has the same digits in another order; or of which each report has its
    number alone, one digit off."""
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


def _moments(couple: Couple, matching: Matching) -> str:
    """Two times at which one thing happened."""
    return moments(couple)


def _sides(couple: Couple, matching: Matching) -> str:
    """One clock time of two things."""
    return two_sides(couple)


def _since(couple: Couple, matching: Matching) -> str:
    """One count, and not the same year or day beside it."""
    if words := _two_years_of_one(couple):
        return words
    if not any(p.weight == "same" and p.x.interval.point >= _LARGE for p in couple.figures):
        return ""
    if couple.alike < matching.kin_words and not all(couple.lone_days):
        return ""
    one = [stretch(d.edtf) for d in couple.a.claim.dates if d.edtf and not d.relative]
    other = [stretch(d.edtf) for d in couple.b.claim.dates if d.edtf and not d.relative]
    if len(one) != 1 or len(other) != 1 or one[0] is None or other[0] is None or one[0].days != other[0].days:
        return ""
    apart = between(one[0], other[0]) in ("earlier", "later")
    return f"one figure for two times: {one[0].first.year} against {other[0].first.year}" if apart else ""


def _two_years_of_one(couple: Couple) -> str:
    """A telling count of one measure that the one gives for one year, the other for another, in words."""
    for p in couple.figures:
        x, y = date_beside(p.a, p.x), date_beside(p.b, p.y)
        if p.weight != "same" or not (x and y) or not p.x.measures & p.y.measures or x.yearless or y.yearless:
            continue
        particular = min(len(digits_of(f.printed)) for f in (p.x, p.y)) >= TELLING and p.x.earlier == p.y.earlier
        years = x.days > _MONTHS and abs(x.days - y.days) <= 1
        if particular and years and between(x, y) in ("earlier", "later"):
            return f"one figure for two times: {x.first.year} against {y.first.year}"
    return ""


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


def _crossed(couple: Couple, matching: Matching) -> str:
    """Two numbers that two names have the other way round, in the claims themselves."""
    found = crossed(couple.a, couple.b)
    if not found and couple.best and couple.alike >= matching.kin_alone:
        found = crosswise(couple.a, couple.b)  # of a sentence that one of them is only a clause of
        whole = found and any(set(found) <= set(NUMBER.findall(side.words)) for side in (couple.a, couple.b))
        found = found if whole else None
    return f"{found[0]} and {found[1]} changed places" if found else ""


def _ages(couple: Couple, matching: Matching) -> str:
    """Two ages of one person."""
    return two_ages(couple.a, couple.b)


def _ranks(couple: Couple, matching: Matching) -> str:
    """Two ranks of one person."""
    return two_ranks(couple)


def _first_names(couple: Couple, matching: Matching) -> str:
    """Two first names of one holder of an office."""
    return two_first_names(couple)


def _last_names(couple: Couple, matching: Matching) -> str:
    """Two last names of one person."""
    return two_last_names(couple) if couple.best and couple.alike >= matching.kin_words else ""


def _places(couple: Couple, matching: Matching) -> str:
    """Two places in an order of one thing."""
    return two_places(couple.a, couple.b) if couple.best and couple.alike >= matching.kin_words else ""


def _holders(couple: Couple, matching: Matching) -> str:
    """One place in an order of two names, or two of one."""
    return two_first(couple) or (two_ranks_of_one(couple) if couple.best else "")


def _nations(couple: Couple, matching: Matching) -> str:
    """Two countries of one person."""
    return two_nations(couple) if couple.best and couple.alike >= matching.kin_words else ""


def _owners(couple: Couple, matching: Matching) -> str:
    """Two countries of one figure."""
    return two_owners(couple) if couple.alike >= matching.kin_derived else ""


def _firsts(couple: Couple, matching: Matching) -> str:
    """Two names of which each is the largest of one sort."""
    return two_superlatives(couple)


def _slipped(couple: Couple, matching: Matching) -> str:
    """A day for another one, its digits changed about."""
    return slipped_days(couple) if all(couple.lone_days) else ""


def _slipped_years(couple: Couple, matching: Matching) -> str:
    """A year for another one, its digits changed about."""
    return slipped_years(couple)


def _slipped_hours(couple: Couple, matching: Matching) -> str:
    """An hour for another one, its digits changed about."""
    return slipped_hours(couple)


def _near_days(couple: Couple, matching: Matching) -> str:
    """A day for another one, each the only one that its report gives for it."""
    near = couple.sole_day or couple.alike >= (0.1 if couple.best else 0.2)
    near = near and (couple.alike >= matching.kin_alone or not (_counts(couple) or two_acts(couple)))
    near = (near or _one_minute(couple)) and not _another(couple)
    return near_days(couple) if near and all(couple.lone_days) and not _runs(couple) else ""


def _years(couple: Couple, matching: Matching) -> str:
    """A year for another one, in like words."""
    alike = couple.best and couple.alike >= matching.kin_words and not (two_acts(couple) or _another(couple))
    return two_years(couple.a, couple.b) if alike else ""


def _alone(couple: Couple, matching: Matching) -> str:
    """A name or a day for another, where nothing else differs."""
    if couple.one_day and couple.alike >= matching.kin_small and (names := two_names(couple)):
        return names
    if not couple.best or couple.alike < matching.kin_alone:
        return ""
    values = any(p.weight == "apart" for p in couple.figures)  # "6.6% in July", and 6.9 in June
    several = all(day.days > 1 for days in couple.lone_days for day in days)
    months = several and (values or two_acts(couple) or opposites(couple.a, couple.b))
    dated = all(couple.lone_days) and not (months or _runs(couple) or two_acts(couple) or _another(couple))
    return two_names(couple) or (two_days(couple) if dated else "")


def _one_minute(couple: Couple) -> bool:
    """Whether both give one time to the minute, which two things hardly have."""
    return any(to_the_minute(hour) for hour in {*clocks(couple.a)} & {*clocks(couple.b)})


def _another(couple: Couple) -> bool:
    """Whether one claim alone says that it is of the next one of its sort: "the next round of talks"."""
    return (_NEXT.search(couple.a.words) is None) != (_NEXT.search(couple.b.words) is None)


def _runs(couple: Couple) -> bool:
    """Whether a day may be that of a count that goes on, and not of the event: it says so, or the counts differ."""
    states = any(p.weight != "same" and p.x.measures & p.y.measures & running() for p in couple.figures)
    return states or any(_AS_OF.search(one.words) or _FURTHER.search(one.words) for one in _counts(couple))


def _counts(couple: Couple) -> list[Stated]:
    """The claims that count something that goes on."""
    return [one for one in (couple.a, couple.b) if any(figure.measures & running() for figure in one.figures)]


def _spots(couple: Couple, matching: Matching) -> str:
    """Two sorts of place of one thing."""
    return two_spots(couple) if couple.alike >= matching.kin_words else ""


def _one_result(couple: Couple) -> bool:
    """Whether two figures of two digits stand in both: "rejected by 71 to 64", "by 71 votes to 64 adopted"."""
    same = {p.x.interval.point for p in couple.figures if p.weight == "same" and p.x.interval.point >= _TENS}
    return len(same) > 1


def _opposites(couple: Couple, matching: Matching) -> str:
    """Words that exclude each other."""
    timed = couple.traits & traits.DATED and set(clocks(couple.a)) & set(clocks(couple.b))
    if not timed and (not couple.best or couple.alike < matching.kin_words or not couple.a.names & couple.b.names):
        return ""
    given = timed or not couple.figures or any(telling(p) for p in couple.figures) or _one_result(couple)
    return (
        "the words of the one exclude those of the other" if given and opposites(couple.a, couple.b, firm=True) else ""
    )


# The rules in the order in which they are asked, each with the bits that the two claims must have (0: always asked).
RULES: tuple[tuple[Rule, int], ...] = (
    (wrong_itself, traits.WRONG),
    (_labels, traits.LABEL),
    (_shares, traits.FIGURE | traits.PARTED),
    (_bodies, traits.BODY),
    (weekdays, traits.WEEKDAY),
    (hours, traits.DATED),
    (_moments, traits.DATED),
    (_sides, traits.DATED),
    (_since, traits.FIGURE | traits.DATED),
    (_moved, traits.FIGURE | traits.MOVED),
    (_rates, traits.FIGURE),
    (two_results, traits.RESULT),
    (outsider, traits.FIGURE | traits.BEST),
    (_crossed, traits.HELD),
    (_ages, traits.AGE),
    (_ranks, traits.RANK),
    (_first_names, traits.OFFICE),
    (_last_names, traits.BEST),
    (_places, traits.PLACE | traits.BEST),
    (_holders, traits.PLACE),
    (_firsts, traits.FIRST),
    (_nations, traits.NATION | traits.BEST),
    (_owners, traits.NATION | traits.FIGURE),
    (_slipped, traits.DATED),
    (_slipped_years, traits.DATED),
    (_slipped_hours, traits.DATED | traits.BEST),
    (_near_days, traits.DATED),
    (_years, traits.DATED | traits.BEST),
    (_alone, traits.BEST),
    (_spots, traits.BEST),
    (_opposites, traits.DATED),
    (_opposites, traits.BEST),
)
