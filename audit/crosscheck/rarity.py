"""How telling a word or a name is when two claims share it: the rarer it is in news, the more.

The counts are rows of lexicons/casing.tsv, the same for every corpus: so what two documents say of each other depends
on those two alone, whatever stands beside them, and nothing need be compared again when a third one comes.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import log

from audit.crosscheck.words import fold
from audit.knowledge import rows

# Tried from 300 to 3,000 and names from 20 to 100 on twelve labelled groups of reports: no verdict depends on them.
COMMON = 1000  # as often a word is neither rare nor common among the counts
NAME = 20  # a name tells as much as a word of this count


@lru_cache(maxsize=8_192)
def rarity(key: str) -> float:
    """The weight of a stem, or of a name ("=karachi"): 7 for a word that news hardly has, 0.1 for the commonest."""
    return log(1 + COMMON / (NAME if key[:1] == "=" else 1 + _counts().get(key, 0)))


@cache
def _counts() -> dict[str, int]:
    """How often news print the words of one stem."""
    found: dict[str, int] = {}
    for row in rows("lexicons/casing.tsv"):
        stem = fold(row["word"])
        if stem:
            found[stem] = found.get(stem, 0) + int(row["lower"]) + int(row["capital"])
    return found
