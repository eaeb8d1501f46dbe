"""What a count is made of, told in the middle of its clause: "19 people – 3 guards and 16 porters – were killed".

figure, its noun ─ dash, bracket or comma ─ figures that it can be the sum of, and no verb ─ the clause goes on
subject ─ comma ─ a figure for it ─ comma ─ its verb: "a third of them, some 2,000, were sent home"
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.claims.sentence import Sentence, between, has_verb
from audit.claims.words import Word
from audit.model import Quantity, Span

_NOUN = 60  # characters of what is counted, between a figure and the mark behind it
_LONGEST = 160  # characters of what it is made of
_OPENS = re.compile(r"[^,;:.!?()–—]{0,60}?(?P<mark> [–—-] |—| ?\(|, )(?:including |among them )?\Z")
_CLOSES = {"–": re.compile(r" [–—-] |—"), "(": re.compile(r"\)"), ",": re.compile(r", ")}
_SUBJECT = re.compile(r", (?:[a-z]{2,9} ){0,2}\Z")  # between the subject and a figure for it: "some", "more than"
_FURTHER = 24  # characters, as many as that takes
_GOES_ON = re.compile(r"(?: [\w-]{1,15}){0,2}, ")  # behind the figure: "people", "in all"
_PART = re.compile(r",? and |, | or ")


def interruptions(sentence: Sentence) -> tuple[Span, ...]:
    """The stretches that tell what the count before them is made of, in order, without the marks around them."""
    return tuple(_asides(sentence)) if len(sentence.figures) > 2 else ()


def apposed(sentence: Sentence) -> tuple[Span, ...]:
    """The figures for a subject that stand between it and its verb, with their words, in order."""
    return tuple(_apposed(sentence)) if sentence.figures and sentence.verbs else ()


def _apposed(sentence: Sentence) -> Iterator[Span]:
    text, first = sentence.text, sentence.verbs[0].start  # a later verb may have another subject
    for figure in sentence.figures:
        if figure.end >= first:
            return
        closed = _GOES_ON.match(text, figure.end, first)
        opened = _SUBJECT.search(text[max(sentence.start, figure.start - _FURTHER) : figure.start])
        if opened and closed and closed.end() == first:
            yield Span(figure.start - len(opened[0]) + len(", "), first - len(", "))


def parts_of(sentence: Sentence, aside: Span) -> Iterator[Span]:
    """The parts that an interruption tells, each with its figure."""
    start = aside.start
    figures = between(sentence.figures, aside.start, aside.end)
    for figure, following in pairwise(figures):
        joint = _PART.search(sentence.text, figure.end, following.start)
        if joint:
            yield Span(start, joint.start())
            start = joint.end()
    yield Span(start, aside.end)


def _asides(sentence: Sentence) -> Iterator[Span]:
    free = 0
    figures = [one for one in sentence.figures if one.kind == "number"]
    for whole, first in pairwise(figures):
        if whole.start < free or first.start - whole.end > _NOUN:
            continue
        opened = _OPENS.fullmatch(sentence.text, whole.end, first.start)
        if opened is None or has_verb(sentence, whole.end, first.start):
            continue
        end = _close(sentence, opened["mark"], first)
        if end is not None and _sums(whole, between(sentence.figures, first.start, end)):
            yield Span(first.start, end)
            free = end


def _close(sentence: Sentence, mark: str, first: Quantity) -> int | None:
    """Where the interruption ends; None where the clause does not go on behind it, or a verb stands inside."""
    kind = "," if mark == ", " else "(" if "(" in mark else "–"
    limit = min(sentence.end, first.start + _LONGEST)
    at = bisect_right(sentence.verbs, first.start, key=_start)
    verb = sentence.verbs[at].start if at < len(sentence.verbs) else None
    if kind == ",":
        comma = verb is not None and verb < limit and sentence.text[verb - 2 : verb] == ", "
        return verb - 2 if comma and verb is not None else None
    found = _CLOSES[kind].search(sentence.text, first.start, limit)
    end = found.start() if found else sentence.end - 1 if kind == "–" and limit == sentence.end else None
    return end if end is not None and not (verb is not None and verb < end) else None


def _start(word: Word) -> int:
    return word.start


def _sums(whole: Quantity, figures: Sequence[Quantity]) -> bool:
    """Whether there are several numbers and together they are no more than the one before them."""
    numbers = [one.value for one in figures]
    return len(numbers) > 1 and all(one.kind == "number" for one in figures) and sum(numbers) <= whole.value
