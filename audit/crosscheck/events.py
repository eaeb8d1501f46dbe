"""Two claims without a common figure: the same event, on the same day or on another, or denied.

What makes two events one is what takes part in them: names, and the words of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from audit.crosscheck.behind import two_behind
from audit.crosscheck.complements import other_things
from audit.crosscheck.figure_times import running
from audit.crosscheck.firsts import other_firsts
from audit.crosscheck.labels import other_label
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.once import once
from audit.crosscheck.only_named import only_named
from audit.crosscheck.overtaken import by_now, not_yet
from audit.crosscheck.particulars import other_ordinal
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied, negative, set_apart
from audit.crosscheck.stated import Stated
from audit.settings import Matching

_TOP = 200  # characters of a text in which its dateline stands
BEFORE = 200  # characters before a clause in which its denial may stand: some two lines
FEWEST = 2  # words in common beside one name or two; beside three names one is enough
LIKE = 0.49  # score of like words, at most: whatever both state beside them tells more
_LIST = 3  # names that two lists have in common
_RARE = 5.0  # weight of a word that the counts of news have five times at most (`rarity`)
_LISTED = re.compile(r"[A-Z][\w'’.]{0,30}(?:,| and|,? along with|,? as well as) (?:the )?[A-Z]")
_SINCE = re.compile(r"\b[Ss]ince (?:early |late |mid-)?(?:\d|[A-Z])")
MONTH, YEAR = 31, 366  # days: dates of one precision are set against each other, a year not against a day


def judge(
    a: Stated, b: Stated, weight: Callable[[str], float], matching: Matching, related: bool = True
) -> Judged | None:
    """What two events say of each other; None where they are two. `related`: two reports on one event; between others
    two dates are of two events, unless nearly all the words are the same."""
    found = _judged(a, b, weight, matching, related)
    return None if found is None or other_label(a, b) or set_apart(a, b) else found


def _judged(a: Stated, b: Stated, weight: Callable[[str], float], matching: Matching, related: bool) -> Judged | None:
    """The same, whatever numbers and places they name."""
    days = _told(a), _told(b)
    dated, undated = bool(days[0] and days[1]), a.claim.kind == b.claim.kind == "event"
    one, listed = (dated or undated) and one_event(a, b), undated and _members(a, b, weight)
    if not (one or listed or (dated and _one_day(*days))):
        return None
    alike = likeness(a, b, weight)
    if dated:
        judged = _dated(a, b, days[0], days[1], alike, matching)
        if judged and (related or judged.relation != "contradicts" or alike >= matching.event_apart):
            return judged
    if undated and one and alike >= matching.same_event:
        if a.claim.negated != b.claim.negated:
            if not_yet(a) or not_yet(b) or by_now(*((a, b) if a.claim.negated else (b, a))):
                return None  # what had not happened yet is overtaken, and not denied
            if other_ordinal(a, b) or not denied(a if a.claim.negated else b):
                return None  # "another one, not as high as the first"
            if _turned(b if a.claim.negated else a) or a.claim.act != b.claim.act or alike < matching.denied:
                return None
            return Judged(a, b, "contradicts", "one says it happened, the other that it did not", alike)
        if other_ordinal(a, b) or two_behind(a, b) or other_things(a, b) or other_firsts(a, b) or only_named(a, b):
            return None
        return Judged(a, b, "agrees", "both tell of one event in like words", min(alike, LIKE))
    if listed and a.claim.negated == b.claim.negated:
        return Judged(a, b, "agrees", "both name the same ones of one body", alike)
    return None


@once
def _told(one: Stated) -> tuple[Stretch, ...]:
    """The dates of the event: the day that the first lines date the report with is none, nor that since when something
    is so."""
    if len(one.days) == 1 and _SINCE.search(one.words):
        return ()
    if not one.days or one.claim.start >= _TOP:
        return one.days
    own = dateline(one.document.text[:HEAD])[0]
    return tuple(day for day in one.days if own is None or between(day, own) != "same")


def _turned(one: Stated) -> bool:
    """Whether the sentence of a clause denies something before it: the denial may hold for the clause as well, as in
    "has not yet – oddly – called"."""
    start = max(one.claim.sentence.start, one.claim.start - BEFORE)
    return negative(one.document.text[start : one.claim.start])


def likeness(a: Stated, b: Stated, weight: Callable[[str], float]) -> float:
    """How much of the rarer words and names of the two clauses is common: 0 to 1."""
    one, other = _keys(a), _keys(b)
    if not one or not other:
        return 0.0
    common = sum(weight(key) for key in sorted(_common(a, b)))
    least = min(_mass(a, weight), _mass(b, weight))
    return min(common / least, 1.0) if least else 0.0


@once
def _keys(one: Stated) -> list[str]:
    """The words and names of the clause, in order; a name counts as itself and as a word."""
    return sorted(one.stems | {f"={name}" for name in one.names})


def _mass(one: Stated, weight: Callable[[str], float]) -> float:
    """What all words and names of the clause weigh: once for each, which meets many others."""
    asked = _mass, weight
    if asked not in one.answers:
        one.answers[asked] = sum(map(weight, _keys(one)))
    found: float = one.answers[asked]
    return found


def _one_day(one: tuple[Stretch, ...], other: tuple[Stretch, ...]) -> bool:
    """Whether both give one full day."""
    return any(x.days == y.days == 1 and between(x, y) == "same" for x in one for y in other)


def one_event(a: Stated, b: Stated) -> bool:
    """Whether both clauses name the same, and have words in common beside the name."""
    if a.names.isdisjoint(b.names):
        return False
    names = a.names & b.names
    words = len(a.stems & b.stems) - len(names)
    return words >= (FEWEST if len(names) in (1, 2) else 1)


def comparable(a: Stated, b: Stated) -> bool:
    """Whether two events can be one: what `judge` would find with more work."""
    if a.days and b.days and not _dates(a).isdisjoint(_dates(b)):
        return True
    return one_event(a, b) or len(a.names & b.names) >= _LIST


@once
def _dates(one: Stated) -> frozenset[tuple[int, int]]:
    """Month and day of the full days that the claim prints."""
    return frozenset([(day.first.month, day.first.day) for day in one.days if day.days == 1])


def _members(a: Stated, b: Stated, weight: Callable[[str], float]) -> bool:
    """Whether both clauses list the same names, three or more, and their sentences share the rare word for what these
    belong to, which one of them at least prints as no name: "the troika"."""
    if len(a.names & b.names) < _LIST or not (_lists(a) and _lists(b)):
        return False
    shared = a.around & b.around & (a.plain | b.plain)
    return any(weight(stem) >= _RARE for stem in shared)


@once
def _lists(one: Stated) -> bool:
    return bool(_LISTED.search(one.words))


def _longest(a: Stated, b: Stated) -> int:
    """How long the stretch may be that two dates name, for another one to contradict it."""
    told = {a.claim.kind, b.claim.kind} <= {"date", "event"} and not (a.figures or b.figures)
    return YEAR if told else MONTH


def _common(a: Stated, b: Stated) -> set[str]:
    """The words and names that both clauses have; a name counts as itself and as a word."""
    return {*(a.stems & b.stems), *(f"={name}" for name in a.names & b.names)}


def _dated(
    a: Stated, b: Stated, one: tuple[Stretch, ...], other: tuple[Stretch, ...], alike: float, matching: Matching
) -> Judged | None:
    standings = {(between(x, y), x.days == y.days == 1) for x in one for y in other}
    if ("same", True) in standings and (alike >= matching.same_day or a.near & b.near):
        return Judged(a, b, "agrees", "both give the same day", alike)
    if alike < matching.event or not one_event(a, b):
        return None
    if any(found in ("same", "nested") for found, _ in standings):
        return Judged(a, b, "agrees", "both give the same date", alike)
    if any(figure.measures & running() for side in (a, b) for figure in side.figures):
        return None  # the day of a count that goes on, and not of the event
    precise = {days.days for days in (*one, *other)}
    if len(one) == len(other) == 1 and len(precise) == 1 and max(precise) <= _longest(a, b):
        return Judged(a, b, "contradicts", "two dates for one event", alike)
    return None
