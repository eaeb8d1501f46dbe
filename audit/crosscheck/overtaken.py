"""What had not happened yet when one of two reports was written, and has by the other.

"No group has claimed the attack"        beside "the Sons of the Ridge claimed responsibility"
"the withdrawal has not begun"           beside "the withdrawal began on Monday"

Such words hold for the hour at which they were written: what comes after them updates, and contradicts nothing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.periods import between
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.stated import Stated
from audit.crosscheck.struck import of_another_attack
from audit.crosscheck.taken import written
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_MOST = 400  # characters of a claim that are looked at
_YET = r"(?:(?:yet|so far|as yet|immediately|been)\s){0,3}"
_NOBODY = re.compile(
    rf"(?i)\b(?:no|nobody|no-one|none|neither)\b[^.;:]{{0,60}}?\s(?:(?:has|have)\s{_YET}"
    r"|had\s(?:(?:yet|immediately|been)\s(?:been\s)?|(?=claimed\b)))([a-z]{3,20})"
)
_NOT = re.compile(rf"(?i)\s(?:(?:has|have|had)\s(?:not|yet to)|(?:has|have)n['’]t)\s(?:be\s)?{_YET}([a-z]{{3,20}})")
_NOW = re.compile(r"(?i)\b(?:again|now|since|meanwhile|at last|finally)\b")
_SO_FAR = re.compile(r"(?i)\b(?:yet|so far|still|immediate|immediately|initial|at first)\b")
_NO_WORD = re.compile(r"(?i)\bthere (?:was|were|has been|have been) no (?:immediate |early |initial )?([a-z]{3,20})")


def overtaken(couple: Couple) -> Judged | None:
    """One of them says that nobody has done yet what the other tells of, and was not written later."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        act = not_yet(one)
        if act and not (not_yet(other) or denied(other) or later_report(one, other)) and _tells(couple, other, act):
            words = "what one of them says had not happened yet, the other tells of"
            return Judged(couple.a, couple.b, "updates", words, max(couple.alike, 0.5))
    return None


def found_since(a: Stated, b: Stated) -> bool:
    """Whether one claim tells who is missing, and the other that these were found: it bears no missing out."""
    return any("missing" in x.tokens and not _found(x) and _found(y) for x, y in ((a, b), (b, a)))


@of_words
def _found(one: Stated) -> bool:
    return any(phrase in one.plainly for phrase in _of_finding())


@cache
def _of_finding() -> tuple[str, ...]:
    """What tells that the missing were found, each between blanks."""
    return tuple(f" {phrase} " for phrase in lexicon("crosscheck")["found"]["phrases"])


def _tells(couple: Couple, other: Stated, act: str) -> bool:
    """Whether the other claim tells that the act was done, and to the same thing: "the attack claimed nine lives" and
    "they claimed land" are no claim of responsibility."""
    row = _rows()[act]
    if not row.by & other.stems or not row.unless.isdisjoint(other.plainly.split()):
        return False
    if row.what:
        return bool(row.what & other.stems) and not of_another_attack(couple.a, couple.b)
    shared = {key for key in couple.shared if not key.startswith("=")} - row.by
    return bool(shared)


@of_words
def not_yet(one: Stated) -> str:
    """The stem of what a claim says that nobody has done yet, of the acts that are known; "" where it says no such
    thing."""
    text = "" if one.quoted or one.claim.kind == "quote" else one.words[:_MOST]
    found = next((match for pattern in (_NOBODY, _NOT, _NO_WORD) if (match := pattern.search(text))), None)
    act = fold(found[1]) if found else ""
    return act if act in _rows() else ""


def by_now(negative: Stated, positive: Stated) -> bool:
    """Whether one claim denies something of the time so far, or the other tells of it as of now: "has now been"."""
    return _NOW.search(positive.words[:_MOST]) is not None or _SO_FAR.search(negative.words[:_MOST]) is not None


def later_report(one: Stated, other: Stated) -> bool:
    """Whether the one is known to be of a later day than the other."""
    mine, theirs = written(one), written(other)
    return mine is not None and theirs is not None and between(mine, theirs) == "later"


class _Row(NamedTuple):
    """The stems that tell that an act was done, the words with which they tell of something else, and the stems of what
    it is done to, where not any common word will do."""

    by: frozenset[str]
    unless: frozenset[str]
    what: frozenset[str]


@cache
def _rows() -> dict[str, _Row]:
    """For the stem of what was open."""
    found: dict[str, _Row] = {}
    for row in lexicon("crosscheck")["overtaken"]:
        by, what = (frozenset(map(fold, words)) for words in (row["by"], row.get("what", ())))
        found |= {fold(word): _Row(by, frozenset(row.get("unless", ())), what) for word in row["open"]}
    return found
