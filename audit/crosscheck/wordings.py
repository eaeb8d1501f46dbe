"""Rows whose members are told in several wordings: "motorbike" is the motorcycle of the vehicles, "hens" the chickens.

table of rows ─ `of`: members, each with its wordings ─▶ wording to (place of the row, first wording of the member)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audit.crosscheck.words import first_words
from audit.knowledge import lexicon


@cache
def wordings(table: str) -> Mapping[str, tuple[tuple[int, str], ...]]:
    """By each wording of a table of the cross-check the rows that have it, with the member that it names there."""
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for at, row in enumerate(lexicon("crosscheck")[table]):
        for member in row["of"]:
            for wording in member:
                found[wording] = (*found.get(wording, ()), (at, member[0]))
    return found


@cache
def first_of(table: str) -> frozenset[str]:
    """The first words of the wordings: a claim without all of these names no member."""
    return first_words(wordings(table))


def named(table: str, pattern: re.Pattern[str], words: str) -> Mapping[int, frozenset[str]]:
    """By the place of a row the members that `words` name; `pattern` finds the wordings, in either case."""
    found: dict[int, frozenset[str]] = {}
    for match in pattern.finditer(words):
        for at, member in wordings(table).get(match[0]) or wordings(table)[match[0].lower()]:
            found[at] = found.get(at, frozenset()) | {member}
    return found
