"""What became of one person, in two reports on one event: dead, alive, hurt, missing, held, free.

"The driver was killed on the spot"        "The driver, a sergeant, survived"
"Yusa Dorn is still on the run"            "Yusa Dorn has been in a cell since June"

claims of two reports ─ the person, or the one who is called by his work ─ rows of what became of him ─▶ Judged

Of two states some follow each other (`after`): the later report updates then. The others exclude each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from audit.claims.ages import is_age
from audit.crosscheck.complements import one_word_apart, two_things
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import once
from audit.crosscheck.periods import between
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import written
from audit.crosscheck.words import either, first_words
from audit.knowledge import lexicon
from audit.model import Relation, Span
from audit.similarity import plain

_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_NEGATED = re.compile(r"\b(?:not|never|nobody|no one|neither|nor|denied|denies|rumou?r\w*)\b|n['’]t\b")
_BEFORE = 60  # characters between a verb and whom it was done to


class Fate(NamedTuple):
    """Of whom it is told: the key of a last name, or a word for his work with "the" before it; and what it is."""

    who: str
    state: str


def two_fates(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that tell what became of one person: the same, a later state, or
    what excludes it."""
    one, other = _told(ours), _told(theirs)
    for a in one:
        for b in other:
            for x in fates(a):
                for y in fates(b):
                    if x.who == y.who and (found := _relation(a, b, x.state, y.state)):
                        if found == "agrees" and (two_things(a, b) or one_word_apart(a, b) or _of_two_ages(a, b)):
                            continue  # "was arrested at home", "at the airport"
                        words = (
                            f"{x.state} in both" if x.state == y.state else f"{x.state} in one, {y.state} in the other"
                        )
                        whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                        yield Judged(a, b, found, words, _SCORE, *whole)


def _of_two_ages(a: Stated, b: Stated) -> bool:
    """Whether each claim gives an age, and not the other's."""
    one, other = ({f.interval.point for f in side.figures if is_age(f.quantity)} for side in (a, b))
    return bool(one and other) and one.isdisjoint(other)


@once
def _told(one: Side) -> list[Stated]:
    """The claims that tell what became of somebody."""
    return [claim for claim in one.claims if fates(claim)]


@once
def fates(one: Stated) -> tuple[Fate, ...]:
    """What a claim tells of one person: of its subject, or of whom something was done to."""
    if one.quoted or one.claim.modality or one.claim.kind == "quote":
        return ()
    words = _how().sub(r"\1 ", one.words[:_MOST])
    if (
        one.tokens.isdisjoint(_first())
        or _keys().isdisjoint(one.plainly.split())
        or not _any().search(words)
        or _NEGATED.search(words)
    ):
        return ()
    subject = _subject(one)
    told = _states(words, "told") if subject else set()
    if told == {"alive", "hurt"}:
        told = {"alive"}  # "survived and is in hospital"
    if len(told) == 1:
        return (Fate(subject, told.pop()),)
    found = {Fate(who, state) for who in _persons(one) if who != subject for state in _done_to(one, who)}
    return tuple(found) if len(found) == 1 else ()


def _subject(one: Stated) -> str:
    """Who the claim is about: the key of a last name, or a word for his work; "" for anything else."""
    last = (one.claim.subject or "").partition(" of ")[0].split()[-1:]  # "the driver of the bus"
    if not last:
        return ""
    if last[0][:1].isupper():
        key = name_key(last[0])
        return key if key in _persons(one) else ""
    words = (one.claim.subject or "").partition(" of ")[0].lower().split()
    called = next((form for form in (" ".join(words[-2:]), words[-1]) if form in _works()), "")
    return f"the {_works()[called]}" if called else ""


def _persons(one: Stated) -> dict[str, Span]:
    """The persons of the claim by the keys of their last names."""
    text = one.document.text
    inside = (p for p in one.persons if one.claim.start <= p.start and p.end <= one.claim.end)
    return {name_key(p.of(text).split()[-1]): p for p in inside}


def _done_to(one: Stated, who: str) -> set[str]:
    """What the words right before a person say that was done to him: "killed the leader, Abu Talha"."""
    person = _persons(one)[who]
    before = one.document.text[max(one.claim.start, person.start - _BEFORE) : person.start]
    return _states(before, "done", ending=True)


def _states(words: str, how: str, *, ending: bool = False) -> set[str]:
    """The states that the words tell; `ending`: with which they end, but for an office or a rank."""
    lower = words.lower()
    return {name for name, pattern in _patterns(how, ending).items() if pattern.search(lower)}


def _relation(a: Stated, b: Stated, x: str, y: str) -> Relation | None:
    """What two states of one person say of each other, in the order in which they were written."""
    if x == y:
        return "agrees"
    one, other = written(a), written(b)
    standing = between(one, other) if one and other else "unknown"
    after = _after()
    follows = (y in after[x] and standing != "later") or (x in after[y] and standing != "earlier")
    if follows:
        return "updates"
    return "contradicts" if {x, y} in _exclusive() else None


@cache
def _how() -> re.Pattern[str]:
    """How badly it was, between "was" and what was done: "was badly injured" is told of whoever was injured."""
    return re.compile(rf"(?i)\b(was|were|been|is)\s(?:{either(lexicon('crosscheck')['works']['how'])})\s")


@cache
def _works() -> dict[str, str]:
    """A word for somebody's work to the first word of its row."""
    return {word: row[0] for row in lexicon("crosscheck")["works"]["words"] for word in row}


@cache
def _after() -> dict[str, frozenset[str]]:
    return {row["name"]: frozenset(row["after"]) for row in lexicon("crosscheck")["fates"]}


@cache
def _exclusive() -> list[set[str]]:
    return [set(pair) for pair in lexicon("crosscheck")["works"]["exclusive"]]


@cache
def _keys() -> frozenset[str]:
    """Words of which a claim has one that tells what became of somebody: the longest of each phrase that tells it."""
    phrases = (phrase for row in lexicon("crosscheck")["fates"] for phrase in (*row["told"], *row["done"]))
    return frozenset(max(reversed(plain(phrase).split()), key=len) for phrase in phrases)


@cache
def _first() -> frozenset[str]:
    return first_words(phrase for row in lexicon("crosscheck")["fates"] for phrase in (*row["told"], *row["done"]))


@cache
def _any() -> re.Pattern[str]:
    rows = lexicon("crosscheck")["fates"]
    return re.compile(rf"(?i)\b(?:{either(phrase for row in rows for phrase in (*row['told'], *row['done']))})\b")


@cache
def _patterns(how: str, ending: bool) -> dict[str, re.Pattern[str]]:
    """For each state the words that tell it: of the subject, or right before whom it was done to."""
    close = r"(?: (?:of|the|a|an|its|their|his|her|our))?(?: [a-z’'-]{2,15}){0,4},? ?\Z" if ending else ""
    rows = lexicon("crosscheck")["fates"]
    return {row["name"]: re.compile(rf"\b(?:{either(row[how])})\b{close}") for row in rows if row[how]}
