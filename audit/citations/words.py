"""The word lists of lexicons/citations.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from audit import knowledge


@cache
def listed(name: str) -> frozenset[str]:
    """The word list `name`, in small letters."""
    return frozenset(knowledge.lexicon("citations")["words"][name])


def told(name: str) -> Mapping[str, str]:
    """The table of sentences `name`."""
    table: dict[str, str] = knowledge.lexicon("citations")[name]
    return table
