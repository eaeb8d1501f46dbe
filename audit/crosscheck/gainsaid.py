"""What one of two reports on one event tells and the other denies, in nearly the same words.

"No barn collapsed"            ─  "Two barns collapsed"
"The inn had been inspected"   ─  "the inn had not been inspected"
"Trains are not running"       ─  "trains are running again"          a later state

the likest claims of two reports ─ one with a "not" or a "no" ─ before a word that the other has ─▶ Judged
"""

from __future__ import annotations

from audit.crosscheck.couple import Couple
from audit.crosscheck.labels import other_label
from audit.crosscheck.nobody import unharmed
from audit.crosscheck.overtaken import by_now, later_report, not_yet
from audit.crosscheck.particulars import other_day
from audit.crosscheck.polarity import denied as words_denied
from audit.crosscheck.polarity import turned
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.stated import Stated

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
    if other_day(a, b) or other_label(a, b) or two_scopes(a, b) or not_yet(negative) or unharmed(negative):
        return None
    score = max(couple.alike, 0.5)
    if by_now(negative, positive):
        if later_report(negative, positive):
            return None
        return Judged(a, b, "updates", "what one of them denies, the other tells of as it is now", score)
    return Judged(a, b, "contradicts", "one of them denies what the other tells", score)


def _alike(a: Stated, b: Stated) -> bool:
    """Whether they have nearly the same words, and neither speaks in another's words or of what only may be."""
    if a.quoted or b.quoted or "quote" in (a.claim.kind, b.claim.kind):
        return False
    if (a.claim.modality == "conditional") != (b.claim.modality == "conditional"):
        return False
    held = words_denied(a.words).single | words_denied(b.words).single
    common = a.stems & b.stems
    left = max(len(a.stems - b.stems), len(b.stems - a.stems))
    return len(common) >= _FEWEST and left <= _LEFT + (len(common) > _FEWEST + 1) and bool(held & common)
