"""Whom "the country" or "the group" means: the last name of their sort that the text spoke of.

"Norland counted 12 storms. “We were warned,” said Ann Roe. The country …"   Norland, and never Ann Roe
"The Lake Brigade has 300 members. … The group killed 12."                   Lake Brigade

What no list and no word beside it tells the sort of may be meant by either; farther back than a few sentences the field
stays open.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from audit.claims.grammar import small
from audit.claims.places import capitals, country_at
from audit.claims.sentence import Sentence
from audit.claims.subjects import printed
from audit.claims.words import words
from audit.model import Claim, Mention, Span

_FAR = 3  # sentences back: farther, a reader looks for another name too
_SORTS = {"person": "person", "place": "place", "organisation": "body", "acronym": "body"}


def stand_in(sentence: Sentence) -> str | None:
    """The sort of name that the first words of the sentence stand for: place, body, or None where they name it."""
    lows = sentence.lows
    if len(lows) < 2 or lows[0] not in ("the", "this"):
        return None
    if lows[1] in small("stand_ins_for_places"):
        return "place"
    return "body" if lows[1] in small("stand_ins") else None


class Spoken:
    """The subjects that the sentences before spoke of, by their sort."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        """Sorts of names are told by the `mentions` of the text."""
        self._text, self._mentions = text, mentions
        self._last: list[tuple[int, tuple[str, ...]]] = []
        self._sentences = 0

    @cached_property  # few texts ask
    def _sorts(self) -> dict[str, str]:
        return {printed(self._text, one): _SORTS[one.kind] for one in self._mentions if one.kind in _SORTS}

    def see(self, claims: Sequence[Claim]) -> None:
        """Take note of the subjects of the next sentence."""
        self._sentences += 1
        if not claims:
            return
        named = dict.fromkeys([claim.subject for claim in claims if claim.subject and claim.subject[0].isupper()])
        if named:
            near = [one for one in self._last if self._sentences - one[0] < _FAR]
            self._last = [(self._sentences, tuple(named)), *near]

    def sort(self, name: str) -> str:
        """person, place or body; "" where nothing tells."""
        tail = " ".join(name.split()[-2:])
        found = self._sorts.get(name) or (self._sorts.get(tail) if self._sorts.get(tail) == "person" else None)
        if found:
            return found
        line = words(name)
        at = country_at(line, 0) if line else None
        return "place" if (at and at[0] == len(line)) or name.lower() in capitals() else ""

    def persons(self, span: Span) -> list[str]:
        """The persons whose names stand in a stretch."""
        first, last = (bisect_left(self._mentions, place, key=_start) for place in (span.start, span.end))
        return [printed(self._text, one) for one in self._mentions[first:last] if one.kind == "person"]

    def meant(self, sort: str) -> str | None:
        """The last name of this sort, or of none that is known; None where nobody was spoken of."""
        near = [names for at, names in self._last if self._sentences - at < _FAR]
        return next((name for names in near for name in names if self.sort(name) in (sort, "")), None)


def _start(mention: Mention) -> int:
    return mention.start
