"""What was there or was not, and that nobody came to harm: claims without a figure, a name or an act.

"There was no immediate claim of responsibility"     "No civilian has come to harm"
"All missing persons have been accounted for"
"""

from __future__ import annotations

from functools import cache

from audit.knowledge import lexicon

_FIRST = 4  # words of a sentence among which "there" stands
_BEHIND = 4  # words behind "there was" among which that stands which was there
_HARMED = 8  # words of a sentence among which "nobody" and the harm stand


def exists(lows: tuple[str, ...]) -> bool:
    """Whether the words, in lower case, say that something was there or was not, of what can be checked; or that nobody
    came to harm or is missing."""
    if "there" not in lows[:_FIRST]:
        return _unharmed(lows)
    at = lows.index("there") + 1
    told = lows[at : at + 1] in (("was",), ("were",)) or lows[at : at + 2] in (("is", "no"), ("are", "no"))
    return told and not _row("nouns").isdisjoint(lows[at + 1 : at + 1 + _BEHIND])


def _unharmed(lows: tuple[str, ...]) -> bool:
    """Whether the words begin by saying that nobody was harmed or is missing."""
    if not lows or lows[0] not in _row("nobody"):
        return False
    at = next((i for i, word in enumerate(lows[:_HARMED]) if word in _row("harm")), 0)
    return not _row("past").isdisjoint(lows[1 : at + 1]) or not _row("found").isdisjoint(lows[1:_HARMED])


def in_state(lows: tuple[str, ...]) -> bool:
    """Whether the words say of somebody or something that it is in a state that can be checked: "is dead", "was still
    under the control of the rebels"."""
    for at in [at for at, word in enumerate(lows) if word in _row("links") and at]:
        behind = at + 1
        while behind < len(lows) and lows[behind] in _row("adverbs"):
            behind += 1
        if lows[at - 1] in _row("abstract"):  # "The question remains open", "must remain open"
            continue
        if behind < len(lows) and lows[behind] in _row("states"):
            return True
        if any(lows[behind : behind + len(phrase)] == phrase for phrase in _phrases()):
            return True
    return False


@cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in lexicon("clauses")["existing"]["phrases"])


@cache
def _row(name: str) -> frozenset[str]:
    return frozenset(lexicon("clauses")["existing"][name])
