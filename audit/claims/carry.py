"""What a clause leaves unsaid because the clause before it said so.

"It recorded 95 storms, up from 80 the year before."      subject: of the sentence before
                           "up from 80 …"                     subject: of the clause before; period: a year earlier
"""

from __future__ import annotations

from dataclasses import replace

from audit.claims.grammar import small
from audit.claims.periods import period
from audit.claims.sentence import Sentence
from audit.model import Claim

_OWN = ("office", "quote")  # who holds an office, and who speaks, is not what the text goes on with


def carried(sentence: Sentence, claims: tuple[Claim, ...], before: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of a sentence with the subject and period that they take over from each other, and, where the
    sentence begins with a pronoun, from the claims of the sentence `before`."""
    pronoun = sentence.line[0].lower in small("anaphors") if sentence.line else False
    last = _last(before) if pronoun else None
    result = []
    for claim in claims:
        if claim.kind not in _OWN:
            claim = _with(sentence, claim, last)  # noqa: PLW2901
            last = claim
        result.append(claim)
    return tuple(result)


def _last(claims: tuple[Claim, ...]) -> Claim | None:
    """The first claim of a sentence that names its subject: what a pronoun behind it most likely means."""
    return next((claim for claim in claims if claim.kind not in _OWN and claim.subject), None)


def _with(sentence: Sentence, claim: Claim, last: Claim | None) -> Claim:
    """The claim with what it takes over from the `last` one."""
    if last is None:
        return claim
    return replace(
        claim,
        subject=claim.subject or last.subject,
        place=claim.place or last.place,
        period=period(sentence, claim, last.period),
    )
