"""The verb of a sentence in which no other word can be one: a form that is a noun as often, before a day or an hour.

"The house votes on 18 December"     "Building work starts this autumn"     "The measures apply until 20 February"
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from audit.claims.events import forms
from audit.claims.grammar import small
from audit.claims.words import Word
from audit.model import Date

_BEFORE = 3  # words between the verb and the day: "votes on the evening of"


def only_verb(line: Sequence[Word], lows: tuple[str, ...], dates: Sequence[Date]) -> int:
    """The place of the word in `line`, a whole sentence without a verb, that must be its verb, 0 where there is none.
    `lows` are the words in lower case, `dates` those of the sentence."""
    for date in dates:
        if date.kind not in ("DATE", "TIME"):
            continue
        at = bisect_left(line, date.start, key=_start)
        for i in range(at - 1, max(0, at - 1 - _BEFORE), -1):
            if lows[i] in forms() and _may_be(line, lows, i):
                return i
            if lows[i] not in small("prepositions") and lows[i] not in small("articles"):
                break
    return 0


def _may_be(line: Sequence[Word], lows: tuple[str, ...], i: int) -> bool:
    """Whether a present form stands behind a noun in the other number: "the house votes", "the measures apply"."""
    before = lows[i - 1]
    if line[i].capital or before in small("before_noun") or not before.isalpha():
        return False
    return lows[i].endswith("s") != before.endswith("s")


def _start(word: Word) -> int:
    return word.start
