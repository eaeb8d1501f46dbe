"""For and against: what one person or body thinks of one thing in two reports on one event.

"Iva Kral, the finance minister, welcomed the decision"   ─  "Iva Kral criticised the move"
"The club MAC opposes the limit"                          ─  "MAC is in favour of the limit"

claims ─ a name, a verb of the one side or the other, what it is for or against ─▶ one name, one thing, two sides
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, fold
from audit.knowledge import lexicon
from audit.model import Relation, Span

_SCORE = 0.5
_MOST = 600  # characters of a claim that are looked at
_MOST_CLAIMS = 12  # of one report that take sides: more is a debate
_OBJECT = re.compile(r"(?:[ ,]+(?!(?:and|but|because|while|when|after|as|saying|although)\b)[\w’'-]+){1,8}")
_NAME = re.compile(r"[A-Z][\w’'-]+")


class Stance(NamedTuple):
    """Whose it is, by the keys of the names; for or against; the stems of what it is about (empty: only "the move")."""

    who: frozenset[str]
    side: str
    about: frozenset[str]


def stances(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that tell of one name that it is for a thing and against it; or the
    same side of it."""
    mine, others = _told(ours), _told(theirs)
    for a in mine:
        for b in others:
            found = _relation(stance(a), stance(b))
            if found and not (found == "contradicts" and (_both(a, mine) or _both(b, others))):
                words = "for it in both" if found == "agrees" else "for it in one, against it in the other"
                whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                yield Judged(a, b, found, words, _SCORE, *whole)


def _relation(x: Stance | None, y: Stance | None) -> Relation | None:
    if x is None or y is None or not one_name(x.who, y.who):
        return None
    if x.side != y.side and (x.about & y.about or not (x.about or y.about)):
        return "contradicts"
    return None


def one_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names are one, which one of the reports may shorten."""
    return bool(one and other) and (one <= other or other <= one)


def _both(one: Stated, told: Sequence[Stated]) -> bool:
    """Whether the report tells of both sides of that name: for the plan, and against its haste."""
    own = stance(one)
    found = (stance(other) for other in told)
    return own is not None and any(x and one_name(x.who, own.who) and x.side != own.side for x in found)


@once
def _told(one: Side) -> Sequence[Stated]:
    """The claims in which a name takes sides."""
    found = [claim for claim in one.claims if stance(claim)]
    return found if len(found) <= _MOST_CLAIMS else ()


@once
def stance(one: Stated) -> Stance | None:
    """The side that a claim tells of a name; None where it tells of none or of several."""
    if one.tokens.isdisjoint(_first()) or one.claim.modality == "conditional":
        return None
    words = one.words[:_MOST]
    found = list(_pattern().finditer(words))
    if len(found) != 1:
        return None
    who = frozenset(name_key(name) for name in _NAME.findall(words[: found[0].start()])) & one.names
    side = "for" if found[0]["for"] else "against"
    if found[0]["not"]:
        side = "against" if side == "for" else "for"
    return Stance(who, side, _about(words, found[0].end())) if who else None


def _about(words: str, start: int) -> frozenset[str]:
    """The stems of what stands behind the verb, without the words that only point to it."""
    behind = _OBJECT.match(words, start)
    stems = frozenset(fold(word) for word in behind[0].replace(",", " ").split()) if behind else frozenset()
    return stems - _pointing() - {""}


@cache
def _first() -> frozenset[str]:
    table = lexicon("crosscheck")["stances"]
    return first_words([*table["for"], *table["against"]])


@cache
def _pattern() -> re.Pattern[str]:
    table = lexicon("crosscheck")["stances"]
    none = r"(?P<not>(?:not|never|n[’']t|no longer) (?:yet |be |in )?)?"
    return re.compile(
        rf"(?i)(?:\b|(?=n[’']t)){none}\b(?:(?P<for>{either(table['for'])})|(?P<against>{either(table['against'])}))\b"
    )


@cache
def _pointing() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon("crosscheck")["stances"]["pointing"])
