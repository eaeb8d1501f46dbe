"""Lists that are announced with a number: "three countries: A, B, C and D".

number ─ noun ─ ":" or "are" or "," ─ items ─▶ how many there are at least and at most
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.claims.counts import Group
from audit.model import Quantity, Span

_LONGEST = 6  # words of an item; longer ones are clauses, whose commas separate other things
_REACH = 300  # characters after the sentence, where a list runs on in lines
_MOST = 12  # items; longer lists are not counted by anyone
_HEAD = re.compile(
    r"(?P<head>(?:\s[\w’'-]{1,20}){0,8}?)(?P<by>:\s|\s(?:are|were)\s|\s\(|\s[–—]\s)"
    r"(?P<items>[^.:;!?()–—\n]{3,300})(?=[.;!?)\n]|\s[–—]|\Z)"
)
_ASIDE = re.compile(
    r"(?P<head>(?:\s[a-z’'-]{3,20}){0,2}),\s"
    r"(?P<items>[A-Z][\w’' -]{1,40}(?:,\s[A-Z][\w’' -]{1,40}){0,8},?\sand\s"
    r"(?:the\s)?[A-Z][\w’'-]{1,25}(?:\s[A-Z][\w’'-]{1,25}){0,3}),\s(?=[a-z])"
)
_AND = re.compile(r",?\s(?:and|or|&)\s")
_LOOSE = re.compile(
    r"\b(?:including|among|such|like|e\.g|other|others|more|etc|plus|namely|both|each|every)\b", re.IGNORECASE
)
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|said|says)\b", re.IGNORECASE)
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
            if one.kind != "number" or not 2 <= one.value <= _MOST or one.value != int(one.value):
                continue
            end = group.figures[at + 1].start if at + 1 < len(group.figures) else group.end + _REACH
            for match in (_HEAD.match(text, one.end), _ASIDE.match(text, one.end)):
                counted = _counted(match) if match and match.end("items") <= end else None
                if match and counted and not counted[0] <= int(one.value) <= counted[1]:
                    yield Listed(one.start, match.end("items"), one, *counted)
                    break


def _counted(match: re.Match[str]) -> tuple[int, int] | None:
    """How many items there are, or None where the words are not such a list."""
    items, head = match["items"].strip(), match["head"]
    if _LOOSE.search(head) or _LOOSE.search(items):
        return None
    if match.re is _HEAD and not _NEED_NOUN.match(head or " "):
        return None
    if match.re is _HEAD and match["by"].strip() in ("are", "were") and not re.search(r"\bthat\s\w+\Z|\A\Z", head):
        return None
    parts = re.split(r",\s", items)
    last = _AND.split(parts[-1].removeprefix("and ").removeprefix("or "))
    if len(parts) == 1 and len(last) != 2:
        return None
    if not (len(last) == 2 or re.match(r"(?:and|or)\s", parts[-1])):
        return None  # no "and": the list goes on, or these are clauses
    every = [*parts[:-1], *last]
    if any(len(item.split()) > _LONGEST or _VERB.search(item) for item in every):
        return None
    low = len(parts) - 1 + (1 if len(last) == 1 else 2)
    inner = sum(len(_AND.findall(item)) for item in every)
    return (low, low + inner) if len(last) <= 2 else (len(parts), len(parts) + inner + len(last))
