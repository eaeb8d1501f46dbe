"""What a count is made of, told in the middle of its clause: "19 people – 3 guards and 16 porters – were killed".

figure, its noun ─ dash, bracket or comma ─ figures that it can be the sum of, and no verb ─ the clause goes on
subject ─ comma or dash ─ a figure for it ─ comma or dash ─ its verb: "a third of them, some 2,000, were sent home"
counted subject ─ comma ─ who some of them are ─ comma ─ its verb: "200 prisoners, 40 of them women, have been freed"
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.claims.cuts import phrases
from audit.claims.figures.context import hedge_before
from audit.claims.grammar import small
from audit.claims.kinds import saying_at
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
_COUNTED = re.compile(r"[^,;:.!?()–—]{1,60}, ")  # the noun of a counted subject and the comma behind it
_DASH = re.compile(r" [–—-] | -- |—")
_PART = re.compile(r",? and |, | or ")


def interruptions(sentence: Sentence) -> tuple[Span, ...]:
    """The stretches that tell what the count before them is made of, in order, from the mark before them on."""
    return tuple(_asides(sentence)) if len(sentence.figures) > 2 else ()


def apposed(sentence: Sentence) -> tuple[Span, ...]:
    """What is told of a subject between it and its verb: a figure for it, or who some of the counted are; in order."""
    if not (sentence.figures and sentence.verbs):
        return ()
    return tuple(sorted([*_apposed(sentence), *_described(sentence), *_dashed(sentence)]))


def _dashed(sentence: Sentence) -> Iterator[Span]:
    """What stands between dashes before the first verb: "9,000 men – a third of the guard – have left"."""
    verb = sentence.verbs[0].start
    dashes = list(_DASH.finditer(sentence.text, sentence.start, verb))
    if len(dashes) != 2 or dashes[1].end() != verb or dashes[1].start() - dashes[0].end() > _LONGEST:
        return
    counted = between(sentence.figures, sentence.start, dashes[0].start())
    told = between(sentence.figures, dashes[0].end(), dashes[1].start())
    if counted and len(told) == 1 and "," not in sentence.text[dashes[0].end() : dashes[1].start()]:
        yield Span(dashes[0].start(), dashes[1].start())


def _apposed(sentence: Sentence) -> Iterator[Span]:
    text, first = sentence.text, sentence.verbs[0].start  # a later verb may have another subject
    for figure in sentence.figures:
        if figure.end >= first:
            return
        closed = _GOES_ON.match(text, figure.end, first)
        opened = _SUBJECT.search(text[max(sentence.start, figure.start - _FURTHER) : figure.start])
        if opened and closed and closed.end() == first:
            yield Span(figure.start - len(opened[0]) + len(", "), first - len(", "))


def _described(sentence: Sentence) -> Iterator[Span]:
    """The stretches between a counted subject and its verb, with the commas around them."""
    text = sentence.text
    for figure in sentence.figures:
        opened = _COUNTED.match(text, figure.end, sentence.end) if figure.kind == "number" else None
        if opened is None or has_verb(sentence, figure.end, opened.end()) or not _is_subject(sentence, figure):
            continue
        at = bisect_right(sentence.verbs, opened.end(), key=_start)
        verbs = sentence.verbs[at : at + 2] if _of_whom(sentence, opened.end()) else sentence.verbs[at : at + 1]
        closed = next((verb.start for verb in verbs if text[verb.start - 2 : verb.start] == ", "), 0)
        if 0 < closed - opened.end() <= _LONGEST:
            yield Span(opened.end() - len(", "), closed)


def _of_whom(sentence: Sentence, start: int) -> bool:
    """Whether the words there say of whom of them something is told: "four of whom were officers"."""
    line = sentence.between(start, min(sentence.end, start + _FURTHER))
    return any(a.lower == "of" and b.lower in ("whom", "which") for a, b in pairwise(line))


def _is_subject(sentence: Sentence, figure: Quantity) -> bool:
    """Whether a figure with its noun is what a verb behind it is said of: a sentence, a clause or what somebody says
    begins with it, but for a hedge."""
    hedge = hedge_before(sentence.text, figure.start)
    k = bisect_right(sentence.starts, figure.start - 1) - 1 - (hedge[1] if hedge else 0)
    while k >= 0 and sentence.line[k].lower in small("before_count"):
        k -= 1
    if k < 0 or "," in sentence.text[sentence.line[k].end : sentence.line[k + 1].start]:
        return True
    return (
        phrases("join").at(sentence.line, k) is not None
        or any(saying_at(sentence.text, sentence.line, i) == k + 1 for i in (k, k - 1) if i >= 0)
        or sentence.line[k].lower == "that"
    )


def parts_of(sentence: Sentence, aside: Span) -> Iterator[Span]:
    """The parts that an interruption tells, each with its figure."""
    figures = between(sentence.figures, aside.start, aside.end)
    start = figures[0].start
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
            yield Span(opened.start("mark"), end)
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
