"""One term is rendered in two ways in one text.

What it does: reports a name of a body that comes back with another small word or another form of one of its words
(“Institute for Lake Studies”, “Institute of Lake Studies”); two English forms of one foreign name from a list; and a
known word-by-word translation in a text that has the right term, too.

Why it matters: the reader takes one thing for two; the machine that translated the name did so sentence by sentence.

Known limits: names in three words and more are compared, plural and turned forms (“Defence Ministry”) count as one, and
so does a form that stands beside the other one or in brackets, as its explanation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from audit.checks.calques import found as calqued
from audit.checks.frame import Example, Flag, in_noise
from audit.checks.phrases import occurrences
from audit.knowledge import lexicon
from audit.model import Place, Span
from audit.reading import Reading
from audit.similarity import plain
from audit.text.places import folded

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example(
        "The Institute of Lake Studies met. The Ministry of Defence agreed; the Defence Ministry paid the Institute."
    ),
    Example("The Lake Guards Council (the Lake Guard Council) met. The Supreme Leader, or Supreme Guide, spoke."),
    Example("The University of Lake Studies met the Institute of Lake Studies and the Institute of Sea Studies."),
    Example(
        "The Institute for Lake Studies has counted the boats in the port. By the end of the year the Institute of "
        "Lake Studies will count those of the islands.",
        ("Institute of Lake Studies",),
    ),
    Example(
        "The Lake Terrorism Index fell again in the winter of the ice. Last year the Lake Terror Index had risen.",
        ("Lake Terror Index",),
    ),
    Example(
        "The Rapid Support Forces took the town in the night of the storm. On Monday the Fast Support Forces left it.",
        ("Fast Support Forces",),
    ),
    Example(
        "The gross domestic product of the island rose last year. In the spring the gross internal product fell.",
        ("gross internal product",),
    ),
)
BESIDE = 60  # characters between two forms of which one explains the other
ROOT = 4  # letters that must be left of a word without its ending
_WORD = r"[A-Z][A-Za-z’'-]{2,20}"
_SMALL = r"(?:of|for|on|in|and|the|to|&)"
_NAME = re.compile(rf"{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{1,6}}")
_LITTLE = frozenset(["of", "for", "on", "in", "and", "the", "to", "&"])


@cache
def _endings() -> tuple[str, ...]:
    return tuple(lexicon("renderings")["endings"]["words"])


def _root(word: str) -> str:
    """A word without the ending that makes it a noun, an adjective or a plural: "economics", "economy", "economic"."""
    ending = next((e for e in _endings() if word.endswith(e) and len(word) - len(e) >= ROOT), "")
    return word[: len(word) - len(ending)]


@cache
def _heads() -> frozenset[str]:
    return frozenset(lexicon("renderings")["heads"]["words"])


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a second form, at its first place."""
    if not reading.english:
        return
    text = reading.flow
    for first, second in (*_bodies(text), *_listed(text), *_calqued(text)):
        if not _explained(text, first, second) and not in_noise(reading, second) and not in_noise(reading, first):
            place = Place(reading.document.id, first.start, first.end, first.of(text))
            message = f"“{second.of(text)}”, but “{place.exact}” in the same text: is it one thing?"
            yield Flag(second.start, second.end, message, "Use one form.", related=(place,))


def _explained(text: str, first: Span, second: Span) -> bool:
    """Whether one form stands beside the other."""
    low, high = sorted((first, second))
    return high.start - low.end <= BESIDE and "." not in text[low.end : high.start]


def _bodies(text: str) -> Iterator[tuple[Span, Span]]:
    """The first places of two forms of a body's name: the same stems in the same order, a word of another form."""
    seen: dict[tuple[str, ...], dict[tuple[str, ...], Span]] = {}
    for match in _NAME.finditer(text):
        words = [word for word in plain(match.group().removeprefix("The ")).split() if word != "the"]
        telling = [word for word in words if word not in _LITTLE]
        if len(telling) >= 3 and not _heads().isdisjoint(telling):
            forms = seen.setdefault(tuple(map(_root, telling)), {})
            forms.setdefault(tuple(words), Span(match.end() - len(match.group().removeprefix("The ")), match.end()))
    for forms in seen.values():
        for (one, first), (other, second) in pairwise(forms.items()):
            if _apart(one, other):
                yield first, second


def _apart(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two forms differ in more than a plural, “and” or a possessive."""
    bare = [
        [word.removesuffix("'s").removesuffix("s") for word in form if word not in ("and", "&")]
        for form in (one, other)
    ]
    return bare[0] != bare[1]


def _listed(text: str) -> Iterator[tuple[Span, Span]]:
    low = folded(text)
    for row in lexicon("renderings")["rendering"]:
        firsts = [next(occurrences(low, form.lower()), None) for form in row["forms"]]
        yield from pairwise(sorted(span for span in firsts if span))


def _calqued(text: str) -> Iterator[tuple[Span, Span]]:
    """A right term, and the calque of it in the same text; one pair a term."""
    low = folded(text)
    told: set[str] = set()
    for wrong, row in calqued(text):
        known = row.right in told or " " not in row.right  # one word says too little: it need not be the term
        right = None if known else next(occurrences(low, row.right.lower()), None)
        if right:
            told.add(row.right)
            yield right, wrong
