"""Whether a sentence or a clause has anything that can be told: one look at the traits of its words spares the rest."""

from __future__ import annotations

from functools import cache

from audit.claims import existing
from audit.claims.clause import Clause
from audit.claims.existing import LINK
from audit.claims.grammar import small
from audit.claims.kinds import SAYING, speaks
from audit.claims.plainly import DENIED, NOT, denied
from audit.claims.sentence import Sentence
from audit.claims.traits import CAPITAL, trait
from audit.claims.words import Phrases
from audit.knowledge import lexicon


@cache
def _telling() -> Phrases:
    """What makes a claim of a clause without a figure, date, office or name: saying, an order, multiples."""
    rows = lexicon("clauses")
    names = (("saying", "words"), ("saying", "ambiguous"), *((name, "phrases") for name in ("rank", "order")))
    tables = [rows[name][key] for name, key in (*names, ("multiple", "words"))]
    return Phrases((phrase, None) for table in tables for phrase in table)


_TELLING = trait(lambda lower: lower in _telling().needed)


def can_tell(s: Sentence) -> bool:
    """Whether a clause of the sentence can be a claim: one look spares every third sentence the cutting."""
    told = s.figures or s.dates or s.offices or s.names or s.quotes or s.behind & CAPITAL
    if told or (s.able & _TELLING and _telling().stand_in(s.lows)):
        return True
    both = (
        s.able & DENIED and s.able & NOT
    )  # what is denied ends before "and": "had no alarm and its doors were locked"
    return bool(both) and not small("beside").isdisjoint(s.lows)


def in_state(of: Sentence | Clause) -> bool:
    """Whether the words say of somebody or something that it is in a state that can be checked, or what it plainly had
    not, did not or will not."""
    if of.able & LINK and existing.in_state(of.lows):
        return True
    return of.able & DENIED != 0 and of.able & NOT != 0 and denied(of.lows)


def denies(of: Sentence | Clause) -> bool:
    """Whether the words say what somebody or something plainly had not, did not or will not."""
    return of.able & DENIED != 0 and of.able & NOT != 0 and denied(of.lows)


def speaks_in(clause: Clause) -> bool:
    """Whether a verb of saying stands in the clause, with something behind it."""
    return clause.able & SAYING != 0 and speaks(clause.sentence, clause.line, clause.lows)
