"""Rows of words that must not stand together, looked up by their first word.

row of seeds/lexicons/slips.toml ─ compile ─▶ Slip ─ its first words in the text ─ what stands around ─▶ spans
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from audit.checks.phrases import mentions
from audit.knowledge import lexicon
from audit.model import Span
from audit.text.places import FIGURE, folded, places

AROUND = 60  # characters before a slip in which the words that must stand before it are looked for
_NEXT = re.compile(r"[ ,]{0,2}([\w’'-]{1,30})")
_MORE = re.compile(r" [\w’'-]{1,30}")
_LAST = re.compile(r"([\w’'-]{1,30})[ ,]{0,2}$")
_WORD = r"[^\W\d_][\w’'-]{0,25}"
_KINDS = {"<Name>": rf"(?-i:[A-Z]){_WORD}", "<word>": rf"(?-i:[a-z]){_WORD}", "#": r"\d{1,4}"}


@dataclass(frozen=True)
class Slip:
    """A row, ready to be looked up. `first` are the words that it may begin with, in lower case."""

    first: tuple[str, ...]
    pattern: re.Pattern[str]
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    not_before: frozenset[str]
    not_after: frozenset[str]
    unless: tuple[str, ...]
    shown: int
    spoken: bool
    why: str
    right: str


@cache
def slips() -> tuple[Slip, ...]:
    """The rows of the lexicon `slips`."""
    return tuple(_slip(row) for row in lexicon("slips")["slip"])


def _slip(row: Mapping[str, Any]) -> Slip:
    before, after = row.get("before"), row.get("after")
    return Slip(
        first=_words(row["wrong"].split(" ")[0]),
        pattern=re.compile(_sequence(row["wrong"]) + r"(?![\w’'-])", re.IGNORECASE),
        before=re.compile(r"(?<![\w’'-])" + _either(before) + " $", re.IGNORECASE) if before else None,
        after=re.compile(r"[ ]?" + _either(after) + r"(?![\w’'-])", re.IGNORECASE) if after else None,
        not_before=frozenset(row.get("not_before", ())),
        not_after=frozenset(row.get("not_after", ())),
        unless=tuple(row.get("unless", ())),
        shown=row.get("shown", 0),
        spoken=row.get("spoken", False),
        why=row["why"],
        right=row["right"],
    )


def _words(token: str) -> tuple[str, ...]:
    found: list[str] = []
    for part in token.split("|"):
        inside = lexicon("slips")["classes"].get(part.strip("<>")) if part.startswith("<") else [part]
        found += [FIGURE if word == "#" else word.split()[0] for word in inside]
    return tuple(dict.fromkeys(found))


def _either(tokens: str) -> str:
    """One of several sequences: "<Name>|the <word>" is a name, or "the" and a word."""
    return "(?:" + "|".join(_sequence(sequence) for sequence in tokens.split("|")) + ")"


def _sequence(tokens: str) -> str:
    return " ".join(_token(token) for token in tokens.split(" "))


def _token(token: str) -> str:
    bare = token.rstrip(",")
    return "(?:" + "|".join(_part(part) for part in bare.split("|")) + ")" + token[len(bare) :]


def _part(part: str) -> str:
    if part in _KINDS:
        return _KINDS[part]
    if part.startswith("<"):
        return "|".join(_part(word) for word in lexicon("slips")["classes"][part.strip("<>")])
    return re.escape(part).replace(r"\#", _KINDS["#"])


def found(text: str) -> Iterator[tuple[Span, Slip]]:
    """Where the rows stand in `text`, row by row."""
    low = folded(text)
    index = places(low)
    for slip in slips():
        for word in slip.first:
            for at in index.get(word, ()):
                span = _at(text, low, at, slip)
                if span:
                    yield span, slip


def _at(text: str, low: str, at: int, slip: Slip) -> Span | None:
    match = slip.pattern.match(text, at)
    if not match:
        return None
    start = at
    if slip.before:
        lead = slip.before.search(text, max(0, at - AROUND), at)
        if not lead:
            return None
        start = lead.start()
    if slip.after and not slip.after.match(text, match.end()):
        return None
    last, after = _LAST.search(low, max(0, start - 32), start), _NEXT.match(low, match.end())
    if (last and last[1] in slip.not_before) or (after and _plain(after[1]) in slip.not_after):
        return None
    span = Span(start if slip.shown else at, _shown(text, match.end(), slip.shown))
    return None if slip.unless and mentions(low, span, slip.unless) else span


def _shown(text: str, end: int, words: int) -> int:
    """The end of the next `words` words: they tell the reader where the slip leads."""
    for _ in range(words):
        more = _MORE.match(text, end)
        end = more.end() if more else end
    return end


def _plain(word: str) -> str:
    return "#" if word.isdigit() else word
