"""Countries by their names, adjectives and short forms (lexicons/countries.csv)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from audit.claims.traits import trait
from audit.claims.words import Phrases, Word
from audit.knowledge import rows


@cache
def _phrases() -> tuple[Phrases, Phrases]:
    """Phrases for names (with short forms), and for adjectives."""
    names: list[tuple[str, object]] = []
    adjectives: list[tuple[str, object]] = []
    for row in rows("lexicons/countries.csv"):
        names += [(name, row["name"]) for name in (row["name"], *row["also"].split(";")) if name]
        adjectives += [(word, row["name"]) for word in row["adjectives"].split(";") if word]
    return Phrases(names), Phrases(adjectives)


@cache
def capitals() -> dict[str, str]:
    """Lower-case capital city -> country."""
    return {row["capital"].lower(): row["name"] for row in rows("lexicons/countries.csv") if row["capital"]}


COUNTRY = trait(lambda lower: lower in _phrases()[0].needed or lower in capitals())


def country_at(line: Sequence[Word], i: int) -> tuple[int, str] | None:
    """The country named at word `i` (with or without "the"): (index after it, normal name)."""
    if line[i].lower == "the" and i + 1 < len(line):
        i += 1
    names = _phrases()[0]
    if line[i].lower not in names.first:
        return None
    found = names.at(line, i)
    return (found[0], str(found[1])) if found and _printed(line[i : found[0]]) else None


def country_before(line: Sequence[Word], j: int) -> tuple[int, str] | None:
    """The country whose name or adjective ends just before word `j`: (index of its first word, normal name)."""
    for phrases in _phrases():
        found = phrases.ending(line, j)
        if found and _printed(line[found[0] : j]):
            return found[0], str(found[1])
    return None


def adjective_at(line: Sequence[Word], i: int) -> tuple[int, str] | None:
    """The adjective of a country at word `i`: (index after it, country)."""
    found = _phrases()[1].at(line, i)
    return (found[0], str(found[1])) if found and _printed(line[i : found[0]]) else None


def _printed(run: Sequence[Word]) -> bool:
    """Whether it is printed as a name: "us" is a pronoun, "turkey" a bird."""
    short = len(run) == 1 and len(run[0].lower) <= 3 and not run[0].genitive
    return all(word.text.isupper() if short else word.capital or word.lower in ("of", "and", "the") for word in run)
