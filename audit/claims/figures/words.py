"""The lexicons of figures in the form in which the grammar looks things up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from audit.knowledge import lexicon
from audit.model import Change, Comparator


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its singular English name and the kind of figure it makes."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Movement:
    """What a verb says of the figure behind it: the direction, and whether it takes the figure itself."""

    change: Change
    takes: Literal["any", "amount", "by"]


@cache
def numbers(table: str) -> Mapping[str, Decimal]:
    """A table of numbers.toml from words to values: ones tens scales glued fractions ordinals."""
    rows: Mapping[str, Any] = lexicon("numbers")[table]
    return {word: Decimal(value) for word, value in rows.items() if word != "about"}


@cache
def vague() -> Mapping[str, tuple[Decimal, Decimal]]:
    """Vague plurals: the least and the most that they stand for."""
    rows: Mapping[str, Any] = lexicon("numbers")["vague"]
    return {word: (Decimal(pair[0]), Decimal(pair[1])) for word, pair in rows.items() if word != "about"}


@cache
def denominators() -> Mapping[str, Decimal]:
    """Fraction words, singular and plural, to their denominators."""
    single = numbers("fractions")
    plural = {("halves" if word == "half" else f"{word}s"): value for word, value in single.items()}
    return {**single, **plural}


@cache
def multiples() -> Mapping[str, tuple[Decimal, Change | None]]:
    """Words that are a multiple by themselves, with the direction they state."""
    rows: Mapping[str, Any] = lexicon("numbers")["multiples"]
    return {word: (Decimal(str(pair[0])), pair[1] or None) for word, pair in rows.items() if word != "about"}


@cache
def listed(name: str, table: str) -> frozenset[str]:
    """The `words` of a table of a lexicon."""
    return frozenset(lexicon(name)[table]["words"])


@cache
def units() -> Mapping[str, Unit]:
    """Units and currencies by their words in lower case, singular and plural."""
    found: dict[str, Unit] = {}
    for row in lexicon("currencies")["currency"]:
        unit = Unit(row["name"], "money")
        _enter(found, row["words"], unit)
        found.update({code.lower(): unit for code in row["codes"] if len(code) > 2})
    for row in lexicon("units")["unit"]:
        _enter(found, row["words"], Unit(row["name"], row["kind"]))
    return found


def unit_of(noun: str) -> Unit | None:
    """The unit that the last words of a counted noun are, the longest first: percentage point, mile."""
    words = noun.lower().rsplit(None, 2)
    return units().get(" ".join(words[-2:])) or units().get(words[-1])


def _enter(found: dict[str, Unit], words: Iterable[str], unit: Unit) -> None:
    for word in words:
        found.setdefault(word, unit)
        found.setdefault(f"{word}s", unit)


@cache
def symbols() -> Mapping[str, Unit]:
    """Units and currencies by the symbols that stand behind a figure, as written."""
    found = {s: Unit(row["name"], row["kind"]) for row in lexicon("units")["unit"] for s in row["symbols"]}
    for row in lexicon("currencies")["currency"]:
        unit = Unit(row["name"], "money")
        for sign in (*row["codes"], *(s for s in row["signs"] if len(s) == 1)):
            found.setdefault(sign, unit)
    return found


@cache
def signs() -> Mapping[str, Unit]:
    """Currencies by the signs that stand before a figure, as written."""
    return {s: Unit(row["name"], "money") for row in lexicon("currencies")["currency"] for s in row["signs"]}


@cache
def hedges(place: str) -> Mapping[str, Comparator]:
    """Hedges that stand before or after a figure."""
    rows = (row for row in lexicon("hedges")["hedge"] if row["place"] == place)
    return {word: row["sign"] for row in rows for word in row["words"]}


@cache
def verbs() -> Mapping[str, Movement]:
    """Verbs of movement, in every form."""
    return {w: Movement(row["change"], row["takes"]) for row in lexicon("changes")["verb"] for w in row["words"]}


@cache
def directions(table: str) -> Mapping[str, Change]:
    """Words of movement that are no verbs: a `particle`, `noun` or `degree` to its direction."""
    return {word: row["change"] for row in lexicon("changes")[table] for word in row["words"]}


@cache
def particle_not(particle: str) -> frozenset[str]:
    """The words after which a particle is part of a verb that states no movement: "made up 5%"."""
    row = next(row for row in lexicon("changes")["particle"] if particle in row["words"])
    return frozenset(row["not"])


@cache
def nouns(table: str) -> Mapping[str, str]:
    """A table of nouns.toml from words to their base forms: irregular degrees."""
    rows: Mapping[str, str] = lexicon("nouns")[table]
    return rows
