"""Who claims an attack: where two reports on it name two, neither of which the other report knows, they contradict;
where one says that nobody has claimed it yet, the other one is later.

"The Homeland Front claimed the attack"     "the Sons of Dawn said they had carried it out"
"There was no immediate claim"              "the Sons of Dawn said they had carried it out"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import once
from audit.crosscheck.overtaken import later_report, not_yet
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.struck import of_another_attack
from audit.crosscheck.traits import OPEN
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.6
_SINCE = "claimed by nobody yet in one, by somebody in the other"
_CLAIM = "claim"  # the stem of what nobody has done yet
_MOST = 400  # characters of a claim that are looked at
_WORD = re.compile(r"[A-Z][\w’'-]{1,30}")


def two_claimants(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that say that two groups claim it."""
    mine, others = _told(ours), _told(theirs)
    for a in mine:
        for b in others:
            one, other = claimant(a), claimant(b)
            known = _known(theirs.claims, one) or _known(ours.claims, other)
            if not known and one.isdisjoint(other):
                whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                yield Judged(a, b, "contradicts", "two who claim it", _SCORE, *whole)


def claimed_since(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which one says that nobody has claimed it yet, and the other who
    has; where the one is not known to be the later report."""
    for mine, others in ((ours, theirs), (theirs, ours)):
        for one in _open(mine):
            for other in _told(others):
                if not later_report(one, other) and not of_another_attack(one, other):
                    a, b = (one, other) if mine is ours else (other, one)
                    whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                    yield Judged(
                        a, b, "updates", "claimed by nobody yet in one, by somebody in the other", _SCORE, *whole
                    )


@once
def _open(one: Side) -> list[Stated]:
    """The claims that say that nobody has claimed it yet."""
    found = zip(one.claims, one.traits, strict=True)
    return [claim for claim, bits in found if (bits & OPEN and not_yet(claim) == _CLAIM) or _unknown(claim)]


def _known(claims: Sequence[Stated], keys: Set[str]) -> bool:
    """Whether a report names one of them anywhere."""
    return any(not claim.names.isdisjoint(keys) for claim in claims)


@once
def _told(one: Side) -> list[Stated]:
    """The claims that say who claims it."""
    return [claim for claim in one.claims if claimant(claim)]


@once
def claimant(one: Stated) -> frozenset[str]:
    """The keys of the names before the words with which somebody claims an attack; none where nobody does."""
    words = one.words[:_MOST]
    match = _pattern().search(words) if any(map(words.__contains__, _telling())) else None
    if match is None or one.claim.negated:
        return frozenset()
    return frozenset(map(name_key, _WORD.findall(words[: match.start()]))) & one.names


@cache
def _telling() -> tuple[str, ...]:
    """One of these stands in every claim that says who claims an attack."""
    table = lexicon("crosscheck")["claimants"]
    return (*(f"{verb} " for verb in table["verbs"]), "call", *table["said"])


@cache
def _pattern() -> re.Pattern[str]:
    table = lexicon("crosscheck")["claimants"]
    attack = "|".join(map(re.escape, table["attacks"]))
    said = "|".join(map(re.escape, table["said"]))
    verbs = "|".join(table["verbs"])
    took = rf"(?:{verbs}) (?:responsibility|the (?:[a-z]{{3,12}} )?(?:{attack}))"
    own = rf"call(?:s|ed)? the (?:{attack}) its own"
    return re.compile(rf"\b(?:{took}|{own}|{said})\b")


def _unknown(one: Stated) -> bool:
    """ "It is not known who is behind the attack"."""
    words, asked = one.words[:_MOST], lexicon("crosscheck")["claimants"]["unknown"]
    return any(map(words.lower().__contains__, asked)) and _asked().search(words) is not None


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, lexicon('crosscheck')['claimants']['unknown']))})\b")
