"""Confirmed and denied: what one name is told to have said of one thing in two reports on one event.

"the minister, Ada Roe, denied that the garrison had been warned"  ─  "Ada Roe confirmed that it had received a warning"

claims ─ a name, a verb of avowing or of denying, what it is said of ─▶ one name, one thing, two answers
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
from audit.crosscheck.stances import one_name
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, fold
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 600  # characters of a claim that are looked at
_MOST_CLAIMS = 12  # of one report that confirm or deny: more is a hearing
_COMMON = 2  # words that two answers to one question have in common
_THIS = re.compile(r" (?:this|that|it|so|as much)(?=[,.;]|\Z| (?:in|on|at|to|by|saying|and|but|when|after)\b)")
_THAT = re.compile(
    r" (?:reports? |claims? |allegations? )?(?:that|having|being|knowing|any|all)\b"
    r"| (?:the )?(?:reports?|claims?|allegations?|rumou?rs?)(?: [a-z]{2,12}){0,6} (?:that|according to which|of)\b"
)
_NAME = re.compile(r"[A-Z][\w’'-]+")
_WORD = re.compile(r"[\w’'-]+")


class Avowal(NamedTuple):
    """Whose it is, by the keys of the names; confirmed or denied; the stems of what it is about (none: "this")."""

    who: frozenset[str]
    answer: str
    about: frozenset[str]


def avowals(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event in which one name confirms a thing and denies it."""
    mine, others = _told(ours), _told(theirs)
    for a in mine:
        for b in others:
            x, y = avowal(a), avowal(b)
            if x and y and _apart(x, y) and not (_both(x, mine) or _both(y, others)):
                whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                yield Judged(a, b, "contradicts", f"{x.answer} in one, {y.answer} in the other", _SCORE, *whole)


def _apart(x: Avowal, y: Avowal) -> bool:
    if x.answer == y.answer or not one_name(x.who, y.who):
        return False
    return len(x.about & y.about) >= _COMMON or not (x.about or y.about)


def _both(own: Avowal, told: Sequence[Stated]) -> bool:
    """Whether the report tells that the name confirms one thing and denies another."""
    found = (avowal(other) for other in told)
    return any(x and one_name(x.who, own.who) and x.answer != own.answer for x in found)


@once
def _told(one: Side) -> Sequence[Stated]:
    """The claims in which a name confirms or denies."""
    found = [claim for claim in one.claims if avowal(claim)]
    return found if len(found) <= _MOST_CLAIMS else ()


@once
def avowal(one: Stated) -> Avowal | None:
    """What a claim tells that a name confirms or denies; None where it tells of none or of several."""
    if one.tokens.isdisjoint(_first()):
        return None
    words = one.words[:_MOST]
    found = list(_pattern().finditer(words))
    if len(found) != 1 or found[0]["not"]:
        return None
    before = words[: found[0].start()]
    who = frozenset(name_key(name) for name in _NAME.findall(before)) & one.names | _posts(before)
    if not who:
        return None
    answer = "confirmed" if found[0]["confirmed"] else "denied"
    if _THIS.match(words, found[0].end()):
        return Avowal(who, answer, frozenset())
    behind = words[found[0].end() :]
    told = frozenset(map(fold, _WORD.findall(behind.lower()))) - who - {""} if _THAT.match(behind) else frozenset()
    return Avowal(who, answer, told) if told else None


def _posts(before: str) -> frozenset[str]:
    """What somebody is called by his post: "the governor" is who "Karl Roe, the governor" is."""
    return frozenset(f"the {post.lower()}" for post in _post().findall(before))


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"(?i)\bthe ({either(lexicon('crosscheck')['avowals']['posts'])})\b(?! of\b)")


@cache
def _first() -> frozenset[str]:
    table = lexicon("crosscheck")["avowals"]
    return first_words([*table["confirmed"], *table["denied"]])


@cache
def _pattern() -> re.Pattern[str]:
    table = lexicon("crosscheck")["avowals"]
    none = r"(?P<not>(?:not|never|n[’']t|neither) (?:yet |immediately )?)?"
    return re.compile(
        rf"(?i)(?:\b|(?=n[’']t)){none}\b(?:(?P<confirmed>{either(table['confirmed'])})"
        rf"|(?P<denied>{either(table['denied'])}))\b"
    )
