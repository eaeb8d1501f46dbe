"""Words that exclude each other in two like claims: "sane" ─ "insane"; "joined the pact" ─ "left the pact".

couple ─ of one thing? ─ a row of opposites with a word in each ─▶ words

Of what comes and goes two reports may have one each; where all else is the same that contradicts too.
"""

from __future__ import annotations

from audit.crosscheck import traits
from audit.crosscheck.acts import plain_words
from audit.crosscheck.alone import of_two_values
from audit.crosscheck.couple import Couple
from audit.crosscheck.hours import clocks
from audit.crosscheck.known_subjects import two_known_subjects
from audit.crosscheck.restored import two_times
from audit.crosscheck.said import opposite_subjects, opposites
from audit.crosscheck.scopes import like_things
from audit.crosscheck.trust import telling
from audit.settings import Matching

_TENS = 10
_LIKENED = 4  # words and names in common from which two claims are of one thing, whatever figures they have


def _one_result(couple: Couple) -> bool:
    """Whether two figures of two digits stand in both: "rejected by 71 to 64", "by 71 votes to 64 adopted"."""
    same = {p.x.interval.point for p in couple.figures if p.weight == "same" and p.x.interval.point >= _TENS}
    return len(same) > 1


def _beside_names(couple: Couple) -> bool:
    """Whether two claims have a word in common that is no part of a name, where both count something: "upheld four
    complaints", "accepts all 11 recommendations" of one person are two things."""
    counted = couple.a.figures and couple.b.figures
    return not counted or bool(plain_words(couple.a) & plain_words(couple.b))


def exclusive(couple: Couple, matching: Matching) -> str:
    """Words that exclude each other."""
    timed = couple.traits & traits.DATED and set(clocks(couple.a)) & set(clocks(couple.b))
    if not timed and (not couple.best or couple.alike < matching.kin_words):
        return ""
    if not (timed or couple.a.names & couple.b.names or len(couple.shared) > 1):
        return ""
    given = (
        timed
        or not couple.figures
        or len(couple.shared) >= _LIKENED
        or any(telling(p) for p in couple.figures)
        or _one_result(couple)
    )
    given = given and (timed or _beside_names(couple))
    given = given and not (of_two_values(couple) and like_things(couple.a, couple.b))
    told = (
        given
        and opposites(couple.a, couple.b, firm=not _but_for_one_word(couple))
        and not two_times(couple.a, couple.b)
    )
    told = told and not (two_known_subjects(couple.a, couple.b) or opposite_subjects(couple.a, couple.b))
    return "the words of the one exclude those of the other" if told else ""


def _but_for_one_word(couple: Couple) -> bool:
    """Whether each claim has one word that the other has not, and no day: "joined the pact", "left the pact"."""
    one, other = couple.a.stems - couple.b.stems, couple.b.stems - couple.a.stems
    return len(one) == len(other) == 1 and not all(couple.lone_days)
