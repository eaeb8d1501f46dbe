"""Results that are told before they are final: a partial count, a flash estimate, the figure before a recount.

"38.4% … after 62% of the ballots had been counted"     "with every vote counted, 37.9%"
"won 71 of the 150 seats"                               "after the recount … 70 seats"

A figure that says that it is not the last word is overtaken by the one that is, and contradicts it as little as a toll
that runs. The words and the measures are rows of lexicons/crosscheck.toml.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.once import once
from audit.crosscheck.periods import between
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import written
from audit.knowledge import lexicon

_MOST = 20_000  # characters of a report that are looked through
_LEAD = 400  # characters in which a report says that what it tells is not final
_LONGEST = 600  # characters of a sentence


def restated(p: Pair) -> bool:
    """Whether one of two figures is told as less final than the other, and that one is not known to be of an earlier
    day."""
    if not _of_results(p):
        return False
    votes = frozenset(lexicon("crosscheck")["provisional"]["elections"])
    rank = standing if (_measures(p.a, p.x) | _measures(p.b, p.y)) <= votes else told_in_its_sentence
    mine, theirs = rank(p.a), rank(p.b)
    if mine == theirs:
        return False
    first, last = (p.a, p.b) if mine < theirs else (p.b, p.a)
    if _looked_back().search(first.words):
        return True
    days = written(first), written(last)
    return not (days[0] and days[1] and between(days[0], days[1]) == "later")


def _of_results(p: Pair) -> bool:
    """Whether both figures may be of one result that is told before it is final."""
    one, other = _measures(p.a, p.x), _measures(p.b, p.y)
    if p.slip in ("moved", "scale"):
        return False
    return bool(one & other & _results()) if one and other else (one | other) <= _results()


def _measures(one: Stated, figure: Figure) -> frozenset[str]:
    return figure.measures | ({one.claim.measure} if one.claim.measure else frozenset())


@once
def standing(one: Stated) -> int:
    """How final the figures of a claim are: -1 as told before the end, 1 as complete, 2 as corrected, 0 where nothing
    is said. What its sentence says comes before what its report does, which says in its first lines that it is early.
    """
    text = one.document.text
    return told_in_its_sentence(one) or _said(text[:_LEAD], text[:_MOST])


@once
def told_in_its_sentence(one: Stated) -> int:
    """The same, as the sentence of the claim says it."""
    sentence = one.claim.sentence.of(one.document.text)[:_LONGEST]
    return _said(sentence, sentence)


@lru_cache(maxsize=1024)  # every claim of a report asks for the same
def _said(lead: str, text: str) -> int:
    early, complete, corrected = _patterns()
    if corrected.search(text):
        return 2
    done = complete.search(text) is not None
    return int(done) - (early.search(lead) is not None)


@cache
def _looked_back() -> re.Pattern[str]:
    """What tells of an early figure as of a thing that is past: "Authorities first reported 128 dead"."""
    words = "|".join(map(re.escape, lexicon("crosscheck")["provisional"]["looked_back"]))
    return re.compile(rf"(?i)\b(?:{words})\b")


@cache
def _results() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["provisional"]["measures"])


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    table = lexicon("crosscheck")["provisional"]
    early, complete, corrected = ("|".join(map(re.escape, table[name])) for name in ("early", "complete", "corrected"))
    counted = r"\d{1,3}(?:\.\d)?(?:%| per ?cent) of (?:the )?(?:ballots|votes|polling stations|precincts)"
    hour = r"turnout (?:by|at) (?:\d{1,2}(?::\d\d)? ?[ap]\.?m|noon|midday|\d{1,2}:\d\d)"
    return tuple(re.compile(rf"(?i)\b(?:{words})\b") for words in (f"{early}|{counted}|{hour}", complete, corrected))
