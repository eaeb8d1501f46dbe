"""Lists that are announced with a number: "three countries: A, B, C and D".

number ─ noun ─ ":" or "are" or "," ─ items ─▶ how many there are at least and at most
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from audit.claims.counts import Group
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_LONGEST = 6  # words of an item; longer ones are clauses, whose commas separate other things
_REACH = 300  # characters after the sentence, where a list runs on in lines
MOST = 12  # items; longer lists are not counted by anyone
_HEAD = re.compile(
    r"(?P<head>(?:\s[\w’'-]{1,20}){0,8}?)(?P<by>:\s|\s(?:are|were)\s|\s\(|\s[–—]\s)"
    r"(?P<items>[^.:;!?()–—\n]{3,300})(?=[.;!?)\n]|\s[–—]|\Z)"
)
_ASIDE = re.compile(
    r"(?P<head>(?:\s[a-z’'-]{3,20}){0,2}),\s"
    r"(?P<items>[A-Z][\w’' -]{1,40}(?:,\s[A-Z][\w’' -]{1,40}){0,8},?\sand\s"
    r"(?:the\s)?[A-Z][\w’'-]{1,25}(?:\s[A-Z][\w’'-]{1,25}){0,3})(?:,\s(?=[a-z])|(?=[.;!?)\n]|\Z))"
)
_SOME_OF = re.compile(r"\b\w{1,12}\sof\s(?:the|his|her|their|its|our|these|those)\s\Z")  # "three of the five brothers"
_BOTH = re.compile(r"\b[Bb]oth(?=(?:\s[a-z]{3,20})?\s[a-z]{3,20}s(?:,\s[A-Z]|\s\())")
_PERSON = re.compile(r"[A-Z][\w’'.-]+(?:\s(?:[a-z]{2,3}\s)?[A-Z][\w’'.-]+){1,3}")
_NAMED = re.compile(r"(?:the\s)?[A-Z0-9][\w’'.-]*(?:\s(?:of|the|de|von|van|der|and|al|el|[A-Z0-9][\w’'.-]*))*")
_BESIDE = re.compile(
    r"(?:who|whom|whose|which|where|when|while|with|without|from|of|in|at|on|by|for|under|near|both|all|formerly|now)\b"
    r"|(?:[a-z]+ly|together|alone|too|also|respectively)\Z"
)
_AND = re.compile(r",?\s(?:and|or|&)\s")
_LOOSE = re.compile(
    r"\b(?:including|among|such|like|e\.g|other|others|more|etc|plus|namely|both|each|every)\b", re.IGNORECASE
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|said|says)\b")  # no "Will"
_NEED_NOUN = re.compile(
    r"(?:\s[\w’'-]{1,20}){0,3}?\s[a-z-]{0,20}(?:s|men|women|people|children)\b|\sthat\s(?:remain|are|were)\b|\Z"
)


@dataclass(frozen=True, slots=True)
class Listed(Span):
    """A list whose items, `low` at least and `high` at most, are not as many as `stated` says."""

    stated: Quantity
    low: int
    high: int


def lists(text: str, grouped: Sequence[Group]) -> Iterator[Listed]:
    """The lists of `text` that have another number of items than they are announced with."""
    for group in grouped:
        for at, one in enumerate(group.figures):
            if one.kind != "number" or not 2 <= one.value <= MOST or one.value != int(one.value):
                continue
            end = group.figures[at + 1].start if at + 1 < len(group.figures) else group.end + _REACH
            found = _differs(text, one, end)
            if found:
                yield found
    for match in _BOTH.finditer(text):
        both = Quantity(match.start(), match.end(), Decimal(2), None, None, "-", "=", None)
        found = _differs(text, both, match.end() + _REACH)
        if found and found.low > 2:
            yield found


def _differs(text: str, one: Quantity, end: int) -> Listed | None:
    """The list behind the number, if it ends before `end` and has another number of items."""
    if _SOME_OF.search(text, max(0, one.start - 40), one.start):
        return None
    for match in (_HEAD.match(text, one.end), _ASIDE.match(text, one.end)):
        counted = _counted(text, one, match) if match and match.end("items") <= end else None
        if match and counted and not counted[0] <= int(one.value) <= counted[1]:
            return Listed(one.start, match.end("items"), one, *counted)
    return None


def _counted(text: str, one: Quantity, match: re.Match[str]) -> tuple[int, int] | None:
    """How many items there are, or None where the words are not such a list."""
    items, head = match["items"].strip(), match["head"]
    if _LOOSE.search(head) or _LOOSE.search(items):
        return None
    if match.re is _HEAD and not _NEED_NOUN.match(head or " "):
        return None
    parts = re.split(r",\s", items)
    last = _AND.split(re.sub(r"\A(?:and|or)\s", "", parts[-1]))
    if len(parts) == 1 and len(last) != 2:
        return None
    if not (len(last) == 2 or re.match(r"(?:and|or)\s", parts[-1])):
        return None  # no "and": the list goes on, or these are clauses
    every = [*parts[:-1], *last]
    if any(len(item.split()) > _LONGEST or _VERB.search(item) for item in every):
        return None
    if not _is_list(text, one, match, every):
        return None
    return _bounds(parts, last, every, int(one.value))


def _is_list(text: str, one: Quantity, match: re.Match[str], items: Sequence[str]) -> bool:
    """Whether the items are what was counted: "are" says it of persons, and a comma of names, only."""
    if match.re is _HEAD and match["by"].strip() in ("are", "were"):
        those = re.search(r"\bthat\s\w+\Z|\A\Z", match["head"])
        every = re.search(r"\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose)\s\Z", text[max(0, one.start - 7) : one.start])
        return bool(those or (every and all(_PERSON.fullmatch(item) for item in items)))
    if match.re is _ASIDE:
        named = all(_NAMED.fullmatch(item) for item in items)
        return named and len(items) != 2 * one.value  # "two cities, Paris, France, and Rome, Italy"
    return True


def _bounds(parts: Sequence[str], last: Sequence[str], every: Sequence[str], stated: int) -> tuple[int, int]:
    """How many there are at least and at most: an "and" can be in an item, and an item tell of the one before it."""
    low = len(parts) - 1 + (1 if len(last) == 1 else 2)
    inner = sum(len(_AND.findall(item)) for item in every)
    if len(last) > 2:
        low, high = len(parts), len(parts) + inner + len(last)
    else:
        high = low + inner
    pairs = len(parts) > 1 and len(last) == 2 and all(_AND.search(item) for item in parts[:-1])
    if pairs and (len(parts) > 2 or stated == len(parts)):
        low -= 1  # "Ash and Elm, Oak and Pine": the last two are one too
    asides = sum(_BESIDE.match(item) is not None or item in _regions() or " of " in item for item in parts[1:])
    return low - asides, high


@cache
def _regions() -> frozenset[str]:
    return frozenset(lexicon("listing")["regions"])
