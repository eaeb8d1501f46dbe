"""A made-up archive with the shape of a real one: reports on the same events in other words, among unrelated ones.

    event ─ names, facts ─▶ report (most facts, reworded, some figures rounded or slipped; background) ─▶ Analysis

The shape was taken from 437 news texts: 25 claims a text and 12 words of content a sentence, a figure in one claim of
three, a full day or a quotation in one of seven, names by Zipf, half of the texts on an event of their own. Nothing is
taken from any text; the words are those of lexicons/casing.tsv, as often as news have them.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from math import exp, log
from random import Random

from audit.claims.quantities import quantities
from audit.crosscheck.words import fold
from audit.knowledge import rows
from audit.model import Analysis, Claim, ClaimKind, Date, Document, Mention, Span

A_DOCUMENT = 25  # claims
TOLD = 12  # of them what the event is: the rest is background
CLUSTERS = (1, 1, 2, 1, 3, 1, 4, 1, 1, 8, 1, 2)  # reports on one event, over and over
NAMES = 400_000  # different ones
SYLLABLES = ("bra", "cor", "dal", "est", "fer", "gor", "hes", "iva", "jes", "kar", "lun", "mor", "nes", "ost", "pel")
THINGS = (
    "people were killed", "people were injured", "houses burned", "jobs were lost", "villages were cut off",
    "soldiers were sent", "dollars were paid", "pupils stayed away", "votes were counted", "arrests were made",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """What a report tells: its names, its words, a thing that is counted, a day, or the words of a quotation."""

    names: tuple[str, ...]
    words: tuple[str, ...]
    thing: str = ""
    value: int = 0
    day: date | None = None
    said: bool = False
    quoted: tuple[str, ...] = ()


def reports(count: int, seed: int = 1) -> Iterator[Analysis]:
    """`count` claims as the reports of an archive, one after the other."""
    for number in range((count + A_DOCUMENT - 1) // A_DOCUMENT):
        yield report(number, min(A_DOCUMENT, count - number * A_DOCUMENT), seed)


def report(number: int, claims: int = A_DOCUMENT, seed: int = 1) -> Analysis:
    """The report of that number: always the same."""
    random = Random(f"{seed} report {number}")
    whole, at = divmod(number, sum(CLUSTERS))
    event = whole * len(CLUSTERS) + bisect(list(accumulate(CLUSTERS)), at)
    facts = _event(event, seed)
    told = [_retold(random, fact) for fact in random.sample(facts, min(TOLD, claims))]
    told += [_fact(random, _names(random, 2)) for _ in range(claims - len(told))]
    random.shuffle(told)
    return _written(random, f"r{number:07}", told)


@cache
def _event(number: int, seed: int) -> tuple[Fact, ...]:
    random = Random(f"{seed} event {number}")
    own = _names(random, 5)
    return tuple(_fact(random, tuple(random.sample(own, random.choice((1, 2, 2, 3))))) for _ in range(TOLD + 4))


def _fact(random: Random, names: tuple[str, ...]) -> Fact:
    words = tuple(_word(random) for _ in range(random.randint(6, 12)))
    kind = random.random()
    day = date(2020, 1, 1) + timedelta(random.randrange(1500)) if random.random() < 0.14 else None
    if kind < 0.33:
        return Fact(names, words, random.choice(THINGS), int(exp(random.uniform(log(3), log(50_000)))), day)
    return Fact(names, words, day=day, said=kind > 0.65, quoted=tuple(_word(random) for _ in range(9 * (kind > 0.86))))


def _retold(random: Random, fact: Fact) -> Fact:
    """The fact in other words: some of them others, in another order; its figure is rounded or slips now and then."""
    words = [word if random.random() < 0.7 else _word(random) for word in fact.words]
    random.shuffle(words)
    value, chance = fact.value, random.random()
    if value > 100 and chance < 0.1:
        value = round(value, -2 if value > 1000 else -1)
    elif value > 100 and chance < 0.14:
        digits = list(str(value))
        digits[-1], digits[-2] = digits[-2], digits[-1]
        value = int("".join(digits))
    return replace(fact, words=tuple(words), value=value)


def _written(random: Random, name: str, told: list[Fact]) -> Analysis:
    lines: list[str] = []
    claims: list[Claim] = []
    mentions: list[Mention] = []
    at = 0
    for fact in told:
        line = _line(random, fact)
        span = Span(at, at + len(line))
        found = tuple(replace(q, start=q.start + at, end=q.end + at) for q in quantities(line)) if fact.thing else ()
        days = ()
        if fact.day:
            printed = _day(fact.day)
            start = at + line.index(printed)
            days = (Date(start, start + len(printed), "DATE", fact.day.isoformat(), fact.day.isoformat()),)
        kind: ClaimKind = "quote" if fact.said else "count" if found else "date" if days else "event"
        claims.append(Claim(span.start, span.end, span, kind, found, dates=days, act=fold(fact.words[0])))
        lines.append(line)
        at += len(line) + 1
    document = Document(name, name, "\n".join(lines), language="en", published=f"2024-0{random.randint(1, 9)}-11")
    return Analysis(document, tuple(claims), tuple(mentions))


def _line(random: Random, fact: Fact) -> str:
    """The fact as a sentence."""
    first, *others = fact.names
    half = len(fact.words) // 2
    parts = ["In the", *fact.words[:half], "of", first]
    if fact.thing:
        about = random.choice(("", "", "", "about ", "more than "))
        parts += [f"where {about}{fact.value:,} {fact.thing}"]
    parts += ["with the", *fact.words[half:]]
    parts += [f"for {other}" for other in others]
    if fact.day:
        parts += ["on", _day(fact.day)]
    if fact.quoted:
        parts += [f"as “{' '.join(fact.quoted)}” was said"]
    return " ".join(parts) + "."


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _names(random: Random, count: int) -> tuple[str, ...]:
    """Names by Zipf: the first of them stand in every second text, most of them nowhere else."""
    return tuple(dict.fromkeys(_name(int(exp(random.random() ** 0.6 * log(NAMES)))) for _ in range(count)))


@cache
def _name(rank: int) -> str:
    found = ""
    number = rank * 7919 % 759_375  # 15 ** 5, and no factor in common: neighbours in rank look different
    for _ in range(5):
        number, digit = divmod(number, len(SYLLABLES))
        found += SYLLABLES[digit]
    return found.capitalize()


def _word(random: Random) -> str:
    words, weights = _lexicon()
    return words[bisect(weights, random.random() * weights[-1])]


@cache
def _lexicon() -> tuple[list[str], list[int]]:
    found = [
        row for row in rows("lexicons/casing.tsv") if fold(row["word"]) and not quantities(f"{row['word']} of them")
    ]
    return [row["word"] for row in found], list(accumulate(int(row["lower"]) + int(row["capital"]) for row in found))
