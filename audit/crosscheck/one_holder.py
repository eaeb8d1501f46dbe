"""Parts that an event has one player of: who brokered the deal, who was host to the talks.

"a swap brokered by Almara"   "Qadr had mediated"   "thanks Almara for its mediation"

claims ─ a word of the part, the name that plays it ─▶ each report's names of the part ─ none in common ─▶ Judged

The parts, with their words, are rows of lexicons/crosscheck.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words, once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_SENTENCE = 800  # characters of a sentence that are looked at
_MOST = 6  # claims of one report: more is a history
_NAME = r"(?:the )?(?:[A-Z][a-z]+ of (?:the )?)?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3}"
_NAMES = rf"{_NAME}(?:, {_NAME}){{0,3}}(?:,? and {_NAME})?"
_FOR = r"(?:for|whose) (?:its |their |his |her )?(?:acting as \w+ )?"
_JOINED = re.compile(r",? and |, ")
_WORD = re.compile(r"[A-Z][\w’'-]+")


class Held(NamedTuple):
    """A part, the keys of each name that plays it, and the names as printed."""

    part: str
    who: tuple[frozenset[str], ...]
    printed: tuple[str, ...]

    def players(self) -> frozenset[tuple[str, str]]:
        """The part with each key of each name."""
        return frozenset((self.part, key) for keys in self.who for key in keys)


def two_holders(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give one part to two players, or to as many of whom not all are
    the same; neither report knows the player of the other in it."""
    mine, others = _told(ours), _told(theirs)
    known, known_ = _players(mine), _players(others)
    for a in mine:
        for b in others:
            for x in holders(a):
                for y in holders(b):
                    strange = x.players() - known_ and y.players() - known
                    if x.part == y.part and strange and len(x.who) == len(y.who):
                        whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                        words = f"the {x.part} is {_printed(x)} in one, {_printed(y)} in the other"
                        yield Judged(a, b, "contradicts", words, _SCORE, *whole)


def _players(told: Iterable[Stated]) -> frozenset[tuple[str, str]]:
    """The parts with the keys of all their players."""
    return frozenset(key for one in told for held in holders(one) for key in held.players())


def _printed(held: Held) -> str:
    return " and ".join(held.printed)


@once
def _told(one: Side) -> list[Stated]:
    """The claims that say who plays a part."""
    found = [claim for claim in one.claims if holders(claim)]
    return found if len(found) <= _MOST else []


@of_words
def holders(one: Stated) -> tuple[Held, ...]:
    """The parts that a claim gives to somebody; () for one of another occasion, or to come, and for a clause that holds
    the second name of "Oman and Norway" only."""
    start = one.claim.sentence.start
    words = one.claim.sentence.of(one.document.text)[:_SENTENCE]
    if one.tokens.isdisjoint(_first()) or one.claim.negated or _OTHER.search(one.words):
        return ()
    return tuple(
        _held(part, next(name for name in match.groups() if name))
        for part, pattern in _parts()
        for match in pattern.finditer(words)
        if one.claim.start <= start + match.start() and start + match.end() <= one.claim.end
    )


def _held(part: str, names: str) -> Held:
    printed = tuple(sorted(name.removeprefix("the ") for name in _JOINED.split(names)))
    return Held(part, tuple(frozenset(map(name_key, _WORD.findall(name))) for name in printed), printed)


_OTHER = re.compile(r"(?i)\b(?:previous|earlier|last|next|former|failed|offered|offers|another|first|also|too)\b")


@cache
def _first() -> frozenset[str]:
    rows = lexicon("crosscheck")["one_holder"]
    return first_words([word for row in rows for word in (*row["done"], *row["does"], *row["nouns"])])


@cache
def _parts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each part with the pattern that finds its player: behind "brokered by", before "mediated", beside "mediation"."""
    found = []
    for row in lexicon("crosscheck")["one_holder"]:
        done, does, nouns = (either(row[key]) for key in ("done", "does", "nouns"))
        patterns = (
            rf"\b(?:{done}) by ({_NAMES})",
            rf"\b({_NAMES})(?:,[^,.;]{{1,60}},)? (?:has |had |have )?(?:{does})\b",
            rf"\b(?:{nouns}) (?:of|by) ({_NAMES})",
            rf"\b({_NAMES})['’]s? (?:\w+ )?(?:{nouns})\b",
            rf"\b(?:thank|thanks|thanked|gratitude to|thanks to) ({_NAMES}),? {_FOR}(?:{nouns})\b",
        )
        found.append((str(row["part"]), re.compile("|".join(patterns))))
    return tuple(found)
