"""Of what a court found somebody guilty in one report, and of what it cleared him in the other.

"He was convicted of laundering the proceeds as well"   ─   "He was cleared of money laundering"

claims of two reports ─ guilty or cleared, of which charge ─ one charge, one person ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, stems
from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import plain

_SCORE = 0.5
_MOST = 600  # characters of a claim that are looked at
Rulings = tuple[tuple[str, frozenset[str]], ...]


def two_rulings(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one case of which one tells of a conviction, the other of an acquittal, on one
    charge; where neither report has both on it, as it is of two who stood trial."""
    mine, others = _told(ours), _told(theirs)
    for a in mine:
        for b in others:
            charge = _charge(a, b)
            if charge and not any(_both_ways(side, charge) for side in (mine, others)):
                whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                yield Judged(a, b, "contradicts", "found guilty in one, cleared in the other", _SCORE, *whole)


def _charge(a: Stated, b: Stated) -> frozenset[str]:
    """The stems that tell the charge of which two claims say the opposite; empty where they do not."""
    if denied(a) or denied(b) or (_persons(a) and _persons(b) and not _persons(a) & _persons(b)):
        return frozenset()
    for way, charge in rulings(a):
        for other, same in rulings(b):
            common = charge & same
            if way != other and common and 2 * len(common) >= min(len(charge), len(same)):
                return common
    return frozenset()


def _both_ways(side: list[Stated], charge: frozenset[str]) -> bool:
    return len({way for one in side for way, told in rulings(one) if charge & told}) > 1


@once
def _persons(one: Stated) -> frozenset[str]:
    return frozenset().union(*map(one.named, one.persons))


@once
def _told(one: Side) -> list[Stated]:
    return [claim for claim in one.claims if rulings(claim)]


@once
def rulings(one: Stated) -> Rulings:
    """What a claim tells of a court: "guilty" or "cleared", and the stems of the charge."""
    if one.quoted or one.claim.modality or one.tokens.isdisjoint(_first()) or _of_two_courts(one):
        return ()
    found = []
    for match in _pattern().finditer(one.words[:_MOST]):
        charge = stems(match["charge"]) - stems(" ".join(_table()["bare"]))
        if charge:
            found.append(("cleared" if match["cleared"] else "guilty", charge))
    return tuple(found)


def _of_two_courts(one: Stated) -> bool:
    """Whether the sentence tells of an appeal: what one court found, another one undid."""
    return not set(_table()["unless"]).isdisjoint(plain(one.claim.sentence.of(one.document.text)).split())


@cache
def _pattern() -> re.Pattern[str]:
    table = _table()
    cleared, guilty = either(table["cleared"]), either(table["guilty"])
    ends = r"[,.;:()–—]|\s(?:and|but|by|in|on|at|with|while|after|as|over)\b|\Z"
    return re.compile(rf"(?i)\b(?:(?P<cleared>{cleared})|{guilty})\s(?P<charge>[^,.;:]{{3,80}}?)(?={ends})")


@cache
def _first() -> frozenset[str]:
    return first_words([*_table()["cleared"], *_table()["guilty"]])


@cache
def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = lexicon("crosscheck")["rulings"]
    return found
