"""What one of two reports on one event tells and the other denies, in nearly the same words.

"No barn collapsed"            ─  "Two barns collapsed"
"The inn had been inspected"   ─  "the inn had not been inspected"
"Both drivers were drunk"       ─  "neither driver was drunk"
"Trains are not running"       ─  "trains are running again"          a later state

the likest claims of two reports ─ one with a "not" or a "no" ─ before a word that the other has ─▶ Judged
"""

from __future__ import annotations

from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.denials import denial
from audit.crosscheck.labels import other_label
from audit.crosscheck.nobody import unharmed
from audit.crosscheck.once import once
from audit.crosscheck.overtaken import by_now, later_report, not_yet
from audit.crosscheck.particulars import other_day, other_ordinal
from audit.crosscheck.polarity import base, turned
from audit.crosscheck.polarity import denied as words_denied
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_EARLIER = frozenset(("before", "ever", "previously", "yet"))
_FEWEST = 2  # words that both have
_LEFT = 1  # words that each has beyond them: of a claim of two clauses the other may tell the other one


def gainsaid(couple: Couple) -> Judged | None:
    """What the two say of each other where only one of them denies what both tell of."""
    a, b = couple.a, couple.b
    if (
        not couple.best
        or denied(a) == denied(b)
        or (a.figures and b.figures)
        or not _alike(a, b)
        or not turned(a.words, b.words)
    ):
        return None
    negative, positive = (a, b) if denied(a) else (b, a)
    if "first" in positive.tokens and not _EARLIER.isdisjoint(negative.tokens):
        return None  # "No woman had led it before", "the first woman to lead it"
    if other_day(a, b) or other_label(a, b) or other_ordinal(a, b) or two_scopes(a, b):
        return None
    if not_yet(negative) or unharmed(negative) or denial(positive):
        return None  # "will not ban him", "ruled out banning him"
    score = max(couple.alike, 0.5)
    if by_now(negative, positive):
        if later_report(negative, positive):
            return None
        return Judged(a, b, "updates", "what one of them denies, the other tells of as it is now", score)
    return Judged(a, b, "contradicts", "one of them denies what the other tells", score)


def undone(couple: Couple) -> bool:
    """Whether the one denies what the other tells of that day: "took the village", "failed to take it"."""
    one, other = (words_denied(side.words) for side in (couple.a, couple.b))
    return bool(one.single) != bool(other.single) and bool(one.near & other.told or other.near & one.told)


def _alike(a: Stated, b: Stated) -> bool:
    """Whether they have nearly the same words, and neither speaks in another's words or of what only may be."""
    if a.quoted or b.quoted:
        return False
    if (a.claim.modality == "conditional") != (b.claim.modality == "conditional"):
        return False
    denials = words_denied(a.words), words_denied(b.words)
    held = frozenset().union(*(one.single | one.together for one in denials))  # "neither driver was drunk" denies both
    stems, stems_ = _stems(a), _stems(b)
    common = stems & stems_
    left = max(len(one - other - _neither()) for one, other in ((stems, stems_), (stems_, stems)))
    if len(common) < _FEWEST or not held & common:
        return False
    return left <= _LEFT + (len(common) > _FEWEST + 1) or _held_by(*((a, b) if denied(a) else (b, a)))


def _held_by(negative: Stated, positive: Stated) -> bool:
    """Whether what is denied has hardly a word that the other claim has not, whatever more that one tells: "No shots
    were fired, police said", "Shots were fired in the harbour, and a guard was hurt"."""
    return len(_stems(negative) - _stems(positive) - _saying()) <= _LEFT


@once
def _stems(one: Stated) -> frozenset[str]:
    """The stems of its words, of an irregular form those of its verb: "spoke", "did not speak"."""
    return frozenset(map(base, one.stems))


@cache
def _neither() -> frozenset[str]:
    """Stems of the words that deny all of their clause."""
    return frozenset(fold(word) for phrase in lexicon("compare")["denial"]["everybody"] for word in phrase.split())


@cache
def _saying() -> frozenset[str]:
    return frozenset(map(fold, lexicon("crosscheck")["complements"]["saying"]))
