"""What had not happened yet when one of two reports was written, and has by the other.

"No group has claimed the attack"        beside "the Sons of the Ridge claimed responsibility"
"the withdrawal has not begun"           beside "the withdrawal began on Monday"

Such words hold for the hour at which they were written: what comes after them updates, and contradicts nothing.
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import once
from audit.crosscheck.periods import between
from audit.crosscheck.relation import Judged
from audit.crosscheck.running import written
from audit.crosscheck.said import denied
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_MOST = 400  # characters of a claim that are looked at
_SHARED = 2  # words that the two have in common, where either has a liker claim in the other report
_YET = r"(?:(?:yet|so far|as yet|immediately|been)\s){0,3}"
_NOBODY = re.compile(
    rf"(?i)\b(?:no|nobody|no-one|none|neither)\b[^.;:]{{0,60}}?\s(?:(?:has|have)\s{_YET}"
    r"|had\s(?:yet|immediately|been)\s(?:been\s)?)([a-z]{3,20})"
)
_NOT = re.compile(rf"(?i)\s(?:(?:has|have)\snot|(?:has|have)n['’]t|had\s(?:not|yet to))\s{_YET}([a-z]{{3,20}})")
_NO_WORD = re.compile(r"(?i)\bthere (?:was|were|has been|have been) no (?:immediate |early |initial )?([a-z]{3,20})")


def overtaken(couple: Couple) -> Judged | None:
    """One of them says that nobody has done yet what the other tells of, and was not written later."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        act = not_yet(one)
        if not act or not_yet(other) or denied(other) or _later(one, other) or not _tells(other, act):
            continue
        if (couple.best and _NOBODY.search(one.words)) or len(couple.shared) >= _SHARED:
            words = "what one of them says had not happened yet, the other tells of"
            return Judged(couple.a, couple.b, "updates", words, max(couple.alike, 0.5))
    return None


def _tells(one: Stated, act: str) -> bool:
    """Whether a claim tells that the act was done: "the attack claimed nine lives" is no claim of responsibility."""
    other = _rows().get(act, (frozenset(), frozenset()))
    return bool((other[0] | {act}) & one.stems) and other[1].isdisjoint(one.plainly.split())


@once
def not_yet(one: Stated) -> str:
    """The stem of what a claim says that nobody has done yet; "" where it says no such thing."""
    text = "" if one.quoted or one.claim.kind == "quote" else one.words[:_MOST]
    found = next((match for pattern in (_NOBODY, _NOT, _NO_WORD) if (match := pattern.search(text))), None)
    return fold(found[1]) if found else ""


def _later(one: Stated, other: Stated) -> bool:
    """Whether the one is known to be of a later day than the other."""
    mine, theirs = written(one), written(other)
    return mine is not None and theirs is not None and between(mine, theirs) == "later"


@cache
def _rows() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """For the stem of what was open, the stems that tell that it was done, and the words with which they tell of
    something else."""
    return {
        fold(word): (frozenset(map(fold, row["by"])), frozenset(row.get("unless", ())))
        for row in lexicon("crosscheck")["overtaken"]
        for word in row["open"]
    }
