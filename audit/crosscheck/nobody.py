"""That nobody was harmed, beside a count of those who were: "No civilian has come to harm", "nine civilians died";
or that nobody is missing any more, which is a later state of their number.

claims of two reports ─ those that say that nobody of a group was harmed ─ counts of that group, of one time ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import MONTH, time_of
from audit.crosscheck.measured import roles
from audit.crosscheck.once import of_words, once
from audit.crosscheck.periods import between
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import written
from audit.crosscheck.words import either, first_words
from audit.knowledge import lexicon
from audit.model import Relation, Span

_MISSING = "missing"
_MOST_CLAIMS = 8  # of one report that say so and are laid beside all others: more is a machine's
_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_SINCE = re.compile(r"(?i)\bsince\b")
_THIS_YEAR = re.compile(r"(?i)\b(?:this|all) year\b")
_NO = re.compile(r"(?i)\b(?:no|not|nobody|none)\b")
_SO_FAR = re.compile(
    r"(?i)\b(?:so far|yet|immediate|immediately|initial|at first|early reports|unless|if|would|will)\b"
)


class _Nobody(NamedTuple):
    """Who was not harmed (empty: nobody at all), and which counts deny it."""

    roles: frozenset[str]
    measures: frozenset[str]


def nobody(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which one says that nobody was harmed in a way in which the other
    counts people."""
    for mine, others in ((ours, theirs), (theirs, ours)):
        for one in _told(mine)[:_MOST_CLAIMS]:
            none = unharmed(one)
            for other in others.claims:
                for figure in other.figures:
                    if none and _denies(one, none, other, figure):
                        yield _judged(one, other, figure, mine is ours)


@once
def _told(one: Side) -> list[Stated]:
    """The claims that say that nobody was harmed, or is missing."""
    return [claim for claim in one.claims if unharmed(claim)]


def _judged(one: Stated, other: Stated, figure: Figure, first: bool) -> Judged:
    whole, count = Span(one.claim.start, one.claim.end), Span(figure.start, figure.end)
    words = f"nobody in one, {figure.printed} in the other"
    later = _later(one, other) if figure.measures & _since() else not _earlier(one, other)
    relation: Relation = "updates" if figure.measures & ({_MISSING} | _since()) and later else "contradicts"
    if first:
        return Judged(one, other, relation, words, _SCORE, whole, count)
    return Judged(other, one, relation, words, _SCORE, count, whole)


def _later(one: Stated, other: Stated) -> bool:
    """Whether the other report is not known to be of the same day or an earlier one: arrests may follow."""
    mine, theirs = written(one), written(other)
    return mine is None or theirs is None or between(mine, theirs) == "earlier"


def _earlier(one: Stated, other: Stated) -> bool:
    """Whether the one report is known to be of an earlier day."""
    mine, theirs = written(one), written(other)
    return mine is not None and theirs is not None and between(mine, theirs) == "earlier"


@of_words
def unharmed(one: Stated) -> _Nobody | None:
    """Whom a claim says that nothing happened to; None where it says no such thing, or only of the time so far."""
    words = one.words[:_MOST]
    if one.quoted or one.figures:
        return None
    if not one.tokens.isdisjoint(_first()) and _found().search(words):
        return _Nobody(frozenset(), frozenset([_MISSING]))
    if not _NO.search(words):
        return None
    harmed, harm = _patterns()
    found = harmed.search(words) or harm.search(words)
    if found is None or _SO_FAR.search(words):
        return None
    group = roles().get((found["who"] or "").lower())
    return _Nobody(frozenset([group]) if group else frozenset(), _measures()[found["harm"].lower()])


def _denies(one: Stated, none: _Nobody, other: Stated, figure: Figure) -> bool:
    """Whether a figure counts whom `none` says that nothing happened to, at no other time."""
    if not figure.measures & none.measures or not figure.firm or figure.earlier or figure.interval.sort != "number":
        return False
    if figure.interval.point < 1 or figure.quantity.change or other.claim.negated:
        return False
    if figure.roles != none.roles and (none.roles or not figure.measures & _since()):
        return False  # "no soldier was hurt"; who was arrested may be called anything
    if one.names and other.near and one.names.isdisjoint(other.near):
        return False
    if one.claim.dates and time_of(other, figure) != one.period:
        return False  # "no deaths were reported on Monday"
    if _SINCE.search(other.words) and not _THIS_YEAR.search(one.words):
        return False
    said, day = time_of(other, figure), written(one)
    if said is None or day is None or said.yearless or day.yearless:
        return said is None or said.days <= MONTH
    return said.days <= MONTH and abs((day.first - said.last).days) <= MONTH


@cache
def _measures() -> dict[str, frozenset[str]]:
    """What counts deny each word for harm."""
    table = lexicon("crosscheck")["nobody"]
    kinds = {"killed": ("deaths",), "injured": ("injured",), "harmed": ("deaths", "injured")}
    kinds |= {"arrested": ("detainees",), "charged": ("charged",), "freed": ("freed",)}
    return {word: frozenset(measures) for kind, measures in kinds.items() for word in table[kind]}


@cache
def _since() -> frozenset[str]:
    """What may be done after a report that it has not been done."""
    return frozenset(lexicon("crosscheck")["nobody"]["since"])


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """ "No civilian has come to harm", "nobody was hurt"; "there were no injuries among the soldiers"."""
    table = lexicon("crosscheck")["nobody"]
    who = either([*roles(), *table["anybody"]])
    harm = either(_measures())
    none = rf"(?:(?:no|not a single|not one|none of the)\s(?P<who>{who})|nobody|no one|no-one|none)"
    aided = "was|were|has|have|had|been|is|are|come|came|to|reported|reportedly"
    harmed = re.compile(rf"(?i)\b{none}(?:\s(?:{aided})){{0,4}}?\s(?P<harm>{harm})\b")
    single = r"not (?:[a-z]{2,12} ){0,3}?(?:one|a single|any)"  # "have not reported one death"
    return harmed, re.compile(rf"(?i)\b(?:no|{single}) (?P<harm>{harm})\b(?:\samong(?:\sthe)?\s(?P<who>{who})\b)?")


@cache
def _first() -> frozenset[str]:
    return first_words(lexicon("crosscheck")["nobody"]["found"])


@cache
def _found() -> re.Pattern[str]:
    """ "All missing persons have been accounted for", "nobody is missing any more"."""
    return re.compile(rf"(?i)\b(?:{either(lexicon('crosscheck')['nobody']['found'])})\b")
