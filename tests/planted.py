"""Planted errors: true pairs of a claim and its evidence, made from templates, and the same with one thing changed.

    python -m tests.planted [HALF]        precision, recall, wrong digits accepted; one half or both (1,000 pairs each)

Each pair is made by a seeded generator, so a run can be repeated. A changed digit, year, comparator or direction must
be called a contradiction; another measure or place may also be "silent", which is what the product says of them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

PLACES = ("Alvernia", "Brask", "Corrin", "Dalmark", "Estova", "Ferrand", "Gorlitz", "Hestia", "Ivarsund", "Jessamy")
MEASURES = (
    ("people were killed in attacks in {place} in {year}", "attacks in {place} killed", "people in {year}", "deaths"),
    ("people were injured in floods in {place} in {year}", "floods in {place} injured", "people in {year}", "injured"),
    ("houses were destroyed by fires in {place} in {year}", "fires in {place} destroyed", "houses in {year}", "houses"),
    ("refugees arrived in {place} in {year}", "arrivals in {place} came to", "refugees in {year}", "refugees"),
    ("cases of measles were reported in {place} in {year}", "{place} reported", "cases of measles in {year}", "cases"),
)
KINDS = ("digit", "year", "place", "measure", "comparator", "endpoints")
SILENT_WILL_DO = frozenset({"place", "measure"})


@dataclass(frozen=True)
class Planted:
    """A claim, evidence that bears it out, and the claim with one thing changed. `kind` names the change."""

    kind: str
    claim: str
    evidence: str
    wrong: str


def pairs(seed: int, count: int) -> Iterator[Planted]:
    """`count` planted errors, each kind as often as the others."""
    random = Random(seed)
    for at in range(count):
        yield _pair(random, KINDS[at % len(KINDS)])


def _pair(random: Random, kind: str) -> Planted:
    place, other = random.sample(PLACES, 2)
    year = random.randint(1995, 2024)
    value = random.randint(23, 9_780)
    if kind == "endpoints":
        return _moved(random, place, year, value)
    rows = random.sample(MEASURES, 2)
    after, before, unit, _ = rows[0]
    evidence = f"{before} {value:,} {unit}.".format(place=place, year=year)
    evidence = evidence[0].upper() + evidence[1:] + f" The office of statistics published the figures in {place}."
    said = {"digit": _slip(random, value), "comparator": value + value // random.randint(3, 6) + 10}.get(kind, value)
    bound = "More than " if kind == "comparator" else ""
    right = f"More than {value - value // 20 - 1:,} " if kind == "comparator" else f"{value:,} "
    claim = (right + after).format(place=place, year=year) + "."
    wrong_year = year + random.choice((-2, -1, 1, 2)) if kind == "year" else year
    wrong_words = rows[1][0] if kind == "measure" else after
    wrong = (f"{bound}{said:,} " + wrong_words).format(place=other if kind == "place" else place, year=wrong_year) + "."
    return Planted(kind, claim, evidence, wrong)


def _moved(random: Random, place: str, year: int, value: int) -> Planted:
    thing = random.choice(("Rents", "Fares", "Exports", "Arrests", "Complaints"))
    later = value + value // random.randint(2, 5) + 7
    evidence = (
        f"In {place}, {thing.lower()} rose from {value:,} in {year - 1} to {later:,} in {year}, the ministry said."
    )
    claim = f"{thing} in {place} rose from {value:,} to {later:,} in {year}."
    return Planted("endpoints", claim, evidence, f"{thing} in {place} fell from {later:,} to {value:,} in {year}.")


def _slip(random: Random, value: int) -> int:
    """The value with one digit changed or two that changed places; never the value itself."""
    digits = list(str(value))
    at = random.randrange(len(digits))
    if len(digits) > 1 and random.random() < 0.5:
        to = (at + 1) % len(digits)
        digits[at], digits[to] = digits[to], digits[at]
    else:
        digits[at] = str((int(digits[at]) + random.randint(1, 9)) % 10)
    made = int("".join(digits))
    if made == value or digits[0] == "0":
        made = value + 10 ** random.randint(0, len(digits) - 1)
    if made % 10 == 0:
        made += 1 if made + 1 != value else 2
    return made  # a round figure may be a rounding, which is no error


@dataclass(frozen=True)
class Score:
    """Shares of 1, and for each kind how many were missed."""

    precision: float
    recall: float
    accepted: int
    missed: Counter[str]
    accused: Counter[str]


def score(seed: int, count: int) -> Score:
    """What `audit.compare` says of `count` pairs: the wrong claim is to be caught, the right one left in peace."""
    from audit.crosscheck.compare import compare

    caught, accepted = 0, 0
    missed: Counter[str] = Counter()
    accused: Counter[str] = Counter()
    for one in pairs(seed, count):
        wrong, right = compare(one.wrong, one.evidence).relation, compare(one.claim, one.evidence).relation
        seen = wrong in ("contradicts", "updates") or (wrong == "silent" and one.kind in SILENT_WILL_DO)
        caught += seen
        missed[one.kind] += not seen
        accepted += one.kind == "digit" and wrong == "agrees"
        accused[one.kind] += right == "contradicts"
    false = sum(accused.values())
    return Score(caught / max(caught + false, 1), caught / count, accepted, +missed, +accused)


def main() -> None:
    """Print the score of one half or of both."""
    halves = [int(arg) for arg in sys.argv[1:2]] or [1, 2]
    for half in halves:
        found = score(half, 1_000)
        print(
            f"half {half}: precision {found.precision:.3f}, recall {found.recall:.3f}, "
            f"wrong digits accepted {found.accepted}"
        )
        print(f"        missed {dict(found.missed)}, true pairs accused {dict(found.accused)}")


if __name__ == "__main__":
    main()
