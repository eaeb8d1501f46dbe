"""Whom and what a short name means: "The attack", "that number", a surname alone.

"A truck bomb went off near Tolvik on Monday. The blast killed 14."   place and period: of the sentence before
"The institute counted 512 attacks. That number was 480 in 2022."     measure: of the sentence before
"Ann Roe leads it. … Roe said"                                         subject: Ann Roe, where no other Roe is named

A rule that does not decide leaves the field open: two people of one surname stay apart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from audit.claims.events import occasions
from audit.claims.grammar import small
from audit.claims.measures import CASUALTY, measures
from audit.claims.names import courtesies, plain
from audit.claims.places import capitals, country_at
from audit.claims.sentence import Sentence
from audit.claims.subjects import printed
from audit.claims.words import Word, words
from audit.frozen import changed
from audit.model import Claim, ClaimKind, Mention, Span

_BEFORE = "sentence before"
_AMOUNT = 6  # words among which "that number" stands


def same_event(sentence: Sentence, claim: Claim, before: Sequence[Claim]) -> Claim:
    """The claim with place and period of the event of the sentence `before`, where it begins with "The attack"."""
    lows = sentence.lows
    if len(lows) < 2 or lows[0] not in ("the", "this") or (claim.place and claim.period):
        return claim
    act = occasions().get(lows[1])
    told = next((one for one in before if _tells_of(sentence.text, one, act)), None) if act else None
    if told is None:
        return claim
    new = {name: getattr(told, name) for name in ("place", "period") if not getattr(claim, name)}
    new = {name: value for name, value in new.items() if value}
    origins = (*claim.origins, *((name, _BEFORE) for name in new))
    return changed(claim, origins=origins, **new)


def _tells_of(text: str, claim: Claim, act: str) -> bool:
    """Whether a claim tells of the act, by its verb or by a noun."""
    return claim.act == act or any(occasions().get(word.lower) == act for word in words(text, claim.start, claim.end))


def counted_before(sentence: Sentence, claim: Claim, before: Sequence[Claim]) -> Claim:
    """The claim with the measure of the sentence `before`, where it speaks of "that number" or "the figure"."""
    if claim.measure or not claim.quantities or not before or not _amount(sentence.words_of(claim)[:_AMOUNT]):
        return claim
    told = next((one for one in before if one.measure and one.quantities), None)
    if told is None:
        return claim
    kind: ClaimKind = (
        "casualty" if claim.kind == "count" and measures()[str(told.measure)].role in CASUALTY else claim.kind
    )
    origins = (*claim.origins, ("measure", _BEFORE))
    return changed(claim, kind=kind, measure=told.measure, origins=origins)


def _amount(line: Sequence[Word]) -> bool:
    if any(a.lower in ("this", "that") and b.lower in small("amounts") for a, b in pairwise(line)):
        return True
    the = (i for i, (a, b) in enumerate(pairwise(line), 2) if a.lower == "the" and b.lower in small("figures"))
    return any(i == len(line) or line[i].lower != "of" for i in the)


def _no_surname(line: Sequence[Word]) -> bool:
    """Whether a single word is a country, a capital or no name at all."""
    return line[0].lower in plain() or line[0].lower in capitals() or country_at(line, 0) is not None


class Surnames:
    """The people of a text by their surnames, each from where it is first named."""

    def __init__(self, text: str, mentions: Sequence[Mention], words_in: Callable[[Span], tuple[Word, ...]]) -> None:
        """Read the persons among `mentions`, in order of place. `words_in` gives the words of a stretch."""
        self._known: dict[str, dict[str, tuple[int, str]]] = {}
        for mention in mentions:
            line = words_in(mention) if mention.kind == "person" else ()
            if len(line) > 1 and line[0].lower not in courtesies():
                people = self._known.setdefault(line[-1].lower, {})
                people.setdefault(mention.key, (mention.end, printed(text, mention)))

    def full(self, claim: Claim) -> Claim:
        """The claim with the full name of its subject, where it is a surname that one person bears."""
        if not claim.subject or " " in claim.subject or not claim.subject[0].isupper():
            return claim
        if claim.subject.isalpha() and claim.subject.lower() not in self._known:
            return claim  # most names are no surname of the text
        line = words(claim.subject)
        people = list(self._known.get(line[0].lower, {}).values()) if len(line) == 1 else []
        if len(people) != 1 or people[0][0] > claim.start or _no_surname(line):
            return claim
        return changed(claim, subject=people[0][1], origins=(*claim.origins, ("subject", "name before")))
