"""What was there or was not, and that nobody came to harm: claims without a figure, a name or an act.

"There was no immediate claim of responsibility"     "No civilian has come to harm"
"All missing persons have been accounted for"
"""

from __future__ import annotations

from functools import cache

from audit.claims.grammar import small
from audit.claims.plainly import are_things
from audit.claims.traits import trait
from audit.knowledge import lexicon

_FIRST = 4  # words of a sentence among which "there" stands
_BEHIND = 4  # words behind "there was" among which that stands which was there
_PLACED = 3  # words of a place: "on the side"
_HARMED = 8  # words of a sentence among which "nobody" and the harm stand


def exists(lows: tuple[str, ...]) -> bool:
    """Whether the words, in lower case, say that something was there or was not, of what can be checked; or that nobody
    came to harm or is missing."""
    if "there" not in lows[:_FIRST]:
        return _unharmed(lows)
    at = lows.index("there") + 1
    past, none = lows[at : at + 1] in (("was",), ("were",)), lows[at + 1 : at + 2] == ("no",)
    if not (past or (none and lows[at : at + 1] in (("is",), ("are",)))):
        return False
    return not _row("nouns").isdisjoint(lows[at + 1 : at + 1 + _BEHIND]) or (none and are_things(lows[at + 2 :]))


def _unharmed(lows: tuple[str, ...]) -> bool:
    """Whether the words begin by saying that nobody was harmed or is missing."""
    if not lows or lows[0] not in _row("nobody"):
        return False
    at = next((i for i, word in enumerate(lows[:_HARMED]) if word in _row("harm")), 0)
    return not _row("past").isdisjoint(lows[1 : at + 1]) or not _row("found").isdisjoint(lows[1:_HARMED])


def in_state(lows: tuple[str, ...]) -> bool:
    """Whether the words say of somebody or something that it is in a state that can be checked: "is dead", "was still
    under the control of the rebels"."""
    links, abstract = _row("links"), _row("abstract")  # "The question remains open", "must remain open"
    for at in [at for at, word in enumerate(lows) if word in links]:
        if at and lows[at - 1] not in abstract and _is_state(lows, at + 1):
            return True
        if at and lows[at - 1] == "it" and _is_which(lows[at + 1 : at + 1 + _BEHIND]):
            return True
    return False


def _is_state(lows: tuple[str, ...], at: int) -> bool:
    """Whether a state is named at word `at`, or behind adverbs there."""
    adverbs = _row("adverbs")
    while at < len(lows) and lows[at] in adverbs:
        at += 1
    if at == len(lows) or lows[at] in _row("states"):
        return at < len(lows)
    if any(lows[at : at + len(phrase)] == phrase for phrase in _phrases().get(lows[at], ())):
        return True
    return _stands(lows[at : at + _BEHIND + 1]) or _is_one(lows[at : at + _BEHIND])


def _stands(lows: tuple[str, ...]) -> bool:
    """Whether the words say where something is: "on the port side", "in the northern district"."""
    if len(lows) < _PLACED or lows[0] not in _row("at_places") or not _definite(lows[1]):
        return False
    return not _row("wheres").isdisjoint(lows[2:])


def _is_one(lows: tuple[str, ...]) -> bool:
    """Whether the words say what somebody is by trade, or which of several something is: "a fisherman", "her fourth
    novel"."""
    owned = len(lows) > 1 and (lows[0] in small("articles") or lows[0] in small("owners"))
    return owned and (_is_which(lows) or not _row("trades").isdisjoint(lows[1:3]))


def _is_which(lows: tuple[str, ...]) -> bool:
    """Whether words begin with which of several something is: "her fourth novel", "the sixth package"."""
    if len(lows) < _PLACED or lows[1] not in _ordinals():
        return False
    return _definite(lows[0]) and lows[2].isalpha() and lows[2] not in _row("no_order")


def _definite(low: str) -> bool:
    return low == "the" or low in small("owners")


@cache
def _ordinals() -> frozenset[str]:
    """The ordinal numbers in words."""
    return frozenset(word for word in lexicon("values")["ordinals"]["words"] if " " not in word)


@cache
def _phrases() -> dict[str, list[tuple[str, ...]]]:
    """Phrases that name a state, by their first words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in lexicon("clauses")["existing"]["phrases"]:
        parts = tuple(phrase.split())
        found.setdefault(parts[0], []).append(parts)
    return found


@cache
def _row(name: str) -> frozenset[str]:
    return frozenset(lexicon("clauses")["existing"][name])


LINK = trait(lambda lower: lower in _row("links"))
