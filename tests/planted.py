"""Planted errors: true pairs of a claim and its evidence, made from templates, and the same with one thing changed.

    python -m tests.planted [HALF]        precision, recall, wrong digits accepted; one half or both (1,000 pairs each)

Each pair is made by a seeded generator, so a run can be repeated. A changed digit, year, comparator or direction must
be called a contradiction; another measure or place may also be "silent", which is what the product says of them.

The second half has its own sentences, places, things and movements, of which none stands in the first: rules are
tried on the first, and the second is only reported on.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

Template = tuple[str, str, str]  # the claim behind its figure, the evidence before its figure and behind it


@dataclass(frozen=True)
class Words:
    """What the pairs of one half are made of. `moves` are a claim and its evidence with before, after and place."""

    places: tuple[str, ...]
    measures: tuple[Template, ...]
    things: tuple[str, ...]
    moves: tuple[str, str, str]
    bound: str
    tail: str


FIRST = Words(
    places=("Alvernia", "Brask", "Corrin", "Dalmark", "Estova", "Ferrand", "Gorlitz", "Hestia", "Ivarsund", "Jessamy"),
    measures=(
        ("people were killed in attacks in {place} in {year}", "attacks in {place} killed", "people in {year}"),
        ("people were injured in floods in {place} in {year}", "floods in {place} injured", "people in {year}"),
        ("houses were destroyed by fires in {place} in {year}", "fires in {place} destroyed", "houses in {year}"),
        ("refugees arrived in {place} in {year}", "arrivals in {place} came to", "refugees in {year}"),
        ("cases of measles were reported in {place} in {year}", "{place} reported", "cases of measles in {year}"),
    ),
    things=("Rents", "Fares", "Exports", "Arrests", "Complaints"),
    moves=(
        "{thing} in {place} rose from {before} to {after} in {year}.",
        "{thing} in {place} fell from {after} to {before} in {year}.",
        "In {place}, {things} rose from {before} in {last} to {after} in {year}, the ministry said.",
    ),
    bound="More than",
    tail="The office of statistics published the figures in {place}.",
)
SECOND = Words(
    places=("Karavel", "Lunden", "Mirano", "Nordhaven", "Orrick", "Pelham", "Quarto", "Rostrel", "Sandmark", "Tarrant"),
    measures=(
        ("deaths on the road were counted in {place} during {year}", "roads of {place} claimed", "lives in {year}"),
        ("visas were issued by {place} during {year}", "over the counters of {place} went", "visas in {year}"),
        ("hectares of forest burned in {place} during {year}", "{place} lost", "hectares of forest to fire in {year}"),
        ("patients were wounded by dogs in {place} during {year}", "dogs in {place} wounded", "patients in {year}"),
        ("strikes were held in {place} during {year}", "unions in {place} called", "strikes in {year}"),
    ),
    things=("Prices", "Imports", "Burglaries", "Births", "Bookings"),
    moves=(
        "{thing} went up in {place}, from {before} to {after}, during {year}.",
        "{thing} went down in {place}, from {after} to {before}, during {year}.",
        "The yearbook shows that {things} in {place} climbed from {before} in {last} to {after} in {year}.",
    ),
    bound="Over",
    tail="A clerk of {place} read the numbers out.",
)
HALVES = {1: FIRST, 2: SECOND}
KINDS = ("digit", "year", "place", "measure", "comparator", "endpoints")
SILENT_WILL_DO = frozenset({"place", "measure"})


@dataclass(frozen=True)
class Planted:
    """A claim, evidence that bears it out, and the claim with one thing changed. `kind` names the change."""

    kind: str
    claim: str
    evidence: str
    wrong: str


def pairs(half: int, count: int, seed: int | None = None) -> Iterator[Planted]:
    """`count` planted errors of a half, each kind as often as the others."""
    random = Random(half if seed is None else seed)
    for at in range(count):
        yield _pair(random, HALVES[half], KINDS[at % len(KINDS)])


def _pair(random: Random, words: Words, kind: str) -> Planted:
    place, other = random.sample(words.places, 2)
    year = random.randint(1995, 2024)
    value = random.randint(23, 9_780)
    if kind == "endpoints":
        return _moved(random, words, place, year, value)
    rows = random.sample(words.measures, 2)
    after, before, unit = rows[0]
    evidence = f"{before} {value:,} {unit}.".format(place=place, year=year)
    evidence = f"{evidence[0].upper()}{evidence[1:]} {words.tail.format(place=place)}"
    said = {"digit": _slip(random, value), "comparator": value + value // random.randint(3, 6) + 10}.get(kind, value)
    right = f"{words.bound} {value - value // 20 - 1:,} " if kind == "comparator" else f"{value:,} "
    claim = (right + after).format(place=place, year=year) + "."
    wrong_year = year + random.choice((-2, -1, 1, 2)) if kind == "year" else year
    wrong_words = rows[1][0] if kind == "measure" else after
    bound = f"{words.bound} " if kind == "comparator" else ""
    wrong = (f"{bound}{said:,} " + wrong_words).format(place=other if kind == "place" else place, year=wrong_year) + "."
    return Planted(kind, claim, evidence, wrong)


def _moved(random: Random, words: Words, place: str, year: int, value: int) -> Planted:
    thing = random.choice(words.things)
    later = value + value // random.randint(2, 5) + 7
    told = {"thing": thing, "things": thing.lower(), "place": place, "year": year, "last": year - 1}
    claim, wrong, evidence = (
        template.format(before=f"{value:,}", after=f"{later:,}", **told) for template in words.moves
    )
    return Planted("endpoints", claim, evidence, wrong)


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


def score(half: int, count: int, seed: int | None = None) -> Score:
    """What `audit.compare` says of `count` pairs: the wrong claim is to be caught, the right one left in peace."""
    from audit.crosscheck.compare import compare

    caught, accepted = 0, 0
    missed: Counter[str] = Counter()
    accused: Counter[str] = Counter()
    for one in pairs(half, count, seed):
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
