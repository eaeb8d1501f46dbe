"""Closed classes of small words (lexicons/grammar.toml)."""

from __future__ import annotations

from functools import cache

from audit.knowledge import lexicon


@cache
def small(table: str) -> frozenset[str]:
    """The words of a table, lower case. Raises KeyError for a table that is not there."""
    return frozenset(lexicon("grammar")[table]["words"])
