"""Who did it to whom: "Rosin beat Kale" ─ "Kale beat Rosin", "Rosin was beaten by Kale"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import key

_MOST = 4_000  # characters of a text that are looked at
_NAME = r"[A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,2}"


def turned_about(claim: str, evidence: str) -> tuple[Span, Span] | None:
    """Where the one says that A did to B what the other says that B did to A; None where they do not."""
    there = directed(evidence)
    for verb, doer, other, span in directed(claim) if there else ():
        for verb_, doer_, other_, span_ in there:
            if verb == verb_ and doer == other_ and other == doer_ and doer != other:
                return span, span_
    return None


@lru_cache(maxsize=4096)  # a claim meets many others
def directed(text: str) -> tuple[tuple[str, str, str, Span], ...]:
    """What somebody did to somebody else: the verb by the first word of its row, the keys of the last names of who did
    it and of whom it was done to, and where that stands."""
    words = text[:_MOST]
    return tuple(_directed(words)) if _any().search(words) else ()


def _directed(text: str) -> Iterator[tuple[str, str, str, Span]]:
    """The verb, by the first word of its row, the last names of who did it and of whom it was done to, and where."""
    for match in _active().finditer(text):
        yield _verbs()[match[2].lower()], _last(match[1]), _last(match[3]), Span(match.start(), match.end())
    for match in _passive().finditer(text):
        yield _verbs()[match[2].lower()], _last(match[3]), _last(match[1]), Span(match.start(), match.end())


def _last(name: str) -> str:
    return key(name.rsplit(maxsplit=1)[-1])


@cache
def _verbs() -> dict[str, str]:
    return {word: row["words"][0] for row in lexicon("compare")["directed"] for word in row["words"]}


@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_verbs())})\b")


@cache
def _active() -> re.Pattern[str]:
    """The verb, up to four words of what the other one is ("its smaller rival"), and the name."""
    aside = "|".join(lexicon("compare")["aside"]["words"])
    between = rf"(?:(?!(?:{aside})\b)[a-z][\w’'-]{{0,15}}\s){{0,4}}?"
    aided = "(?:(?:is|are|was|were|has|have|had|will|would|could|after|by|then|also|later)\\s){0,2}"
    return re.compile(rf"\b({_NAME})\s{aided}({'|'.join(_verbs())})\s{between}({_NAME})")


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(rf"\b({_NAME})\s(?:was|were|is|are)\s({'|'.join(_verbs())})\sby\s(?:the\s)?({_NAME})")
