"""What was stopped when one report was written and runs again in the other: a later state, and no contradiction.

"The airport has been shut since Monday"     "Port Varn airport reopened on Thursday"
"Talks were suspended"                       "the talks resumed in Geneva"

claims of two reports ─ rows of things, of what stops them, of what starts them again ─ one thing? ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import once
from audit.crosscheck.overtaken import later_report
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_BESIDE = 30  # characters on either side of a thing in which the name stands that is its own
_NOT_SO = re.compile(
    r"(?i)(?:\b(?:will|would|shall|should|may|might|can|could|to|until|if|when|once|before|not|never)|n['’]t)"
    r" (?:yet |been |be ){0,2}\Z"
)
_WORD = re.compile(r"\b[A-Z][\w’'-]{1,30}")
_REASON = "stopped in one, running again in the other"


class _State(NamedTuple):
    """A thing, by the number of its row and its noun, the keys of the names beside it, and whether it runs again."""

    row: int
    thing: str
    names: frozenset[str]
    again: bool


def restored(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which one says that a thing is stopped, and the other, which is
    not known to be the earlier one, that it runs again."""
    for a in _told(ours):
        for b in _told(theirs):
            pairs = list(product(_states(a), _states(b)))
            if (any(_turned(x, y) for x, y in pairs) and not later_report(a, b)) or (
                any(_turned(y, x) for x, y in pairs) and not later_report(b, a)
            ):
                yield Judged(a, b, "updates", _REASON, _SCORE, *(Span(s.claim.start, s.claim.end) for s in (a, b)))


def two_times(a: Stated, b: Stated) -> bool:
    """Whether one of two claims says of a thing that it is stopped, and the other that it runs again: both can be."""
    return any(_turned(x, y) or _turned(y, x) for x in _states(a) for y in _states(b))


def _turned(before: _State, after: _State) -> bool:
    one_thing = before.row == after.row and before.thing == after.thing
    named = bool(before.names and after.names) and before.names.isdisjoint(after.names)
    return one_thing and not named and after.again and not before.again


@once
def _told(one: Side) -> list[Stated]:
    """The claims that tell such a state of anything."""
    return [claim for claim in one.claims if _states(claim)]


@once
def _states(one: Stated) -> frozenset[_State]:
    """What a claim says is stopped, or runs again."""
    if one.claim.modality or one.quoted:
        return frozenset()
    words = _uncapped(one.words[:_MOST])
    if not any(map(words.__contains__, _telling())):
        return frozenset()
    found: set[_State] = set()
    for number, row in enumerate(_rows()):
        again = _said(row.again, words)
        if again or _said(row.stopped, words):
            for match in row.things.finditer(words):
                near = words[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
                names = one.names.intersection(map(name_key, _WORD.findall(near)))
                thing = match[0].removesuffix("s")
                found.add(_State(number, _one_thing().get(thing, thing), names, again))
    return frozenset(found)


def _uncapped(words: str) -> str:
    """The words with a small letter at their start, where no name begins there: "Schools reopened", "Port Varn"."""
    second = words.partition(" ")[2][:1]
    return words if second.isupper() else words[:1].lower() + words[1:]


@cache
def _one_thing() -> dict[str, str]:
    """The names of a thing, in the singular, to the first of them."""
    rows = lexicon("crosscheck")["one_thing"]["names"]
    return {name.removesuffix("s"): row[0].removesuffix("s") for row in rows for name in row}


def _said(state: re.Pattern[str], words: str) -> bool:
    """Whether a state is told, and neither denied nor only to come."""
    return any(not _NOT_SO.search(words, 0, match.start()) for match in state.finditer(words))


class _Row(NamedTuple):
    things: re.Pattern[str]
    stopped: re.Pattern[str]
    again: re.Pattern[str]


@cache
def _rows() -> list[_Row]:
    return [_Row(*(_any(row[name]) for name in _Row._fields)) for row in lexicon("crosscheck")["restored"]]


@cache
def _telling() -> tuple[str, ...]:
    """One of these stands in every claim that tells a state: all words for one, but for those that others begin."""
    table = lexicon("crosscheck")["restored"]
    every = sorted({word for row in table for name in ("stopped", "again") for word in row[name]}, key=len)
    return tuple(word for at, word in enumerate(every) if not any(other in word for other in every[:at]))


def _any(words: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")  # of "Port Varn" no port
