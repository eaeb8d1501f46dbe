"""Words and figures that name a place in a row: "third", "3rd"."""

from __future__ import annotations

from functools import cache

from audit.knowledge import lexicon

_MOST_PLACES = 100


@cache
def ordinals() -> dict[str, int]:
    """What place each ordinal names: "third", "3rd"."""
    words = lexicon("numbers")["ordinals"]
    found = {word: value for word, value in words.items() if isinstance(value, int)}
    return found | {f"{n}{_ending(n)}": n for n in range(1, _MOST_PLACES)}


def _ending(n: int) -> str:
    return "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
