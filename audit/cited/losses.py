"""What was cut away around a quotation that is word for word, where it turned the words round.

"I do not think that we shall win" is not “we shall win”; neither is "We shall win if the rain stops". Where the
quoting sentence says so itself, outside the quotation marks, nothing is lost.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from audit.cited.passages import Passage
from audit.cited.wording import Words, listed, words
from audit.model import Analysis, Quote, Span

_STOP = re.compile(r"[.!?]\s")
NEAR = 3  # words before the quotation in which a negation still governs it
FAR = 25  # words between a condition that opens a sentence and the quotation
DOUBT = 6  # the same, where a verb of thinking stands between


@dataclass(frozen=True, slots=True)
class Loss:
    """What was cut away, in words; `conditional` where it was a condition and not a negation."""

    reason: str
    conditional: bool = False


def lost(own: Analysis, quote: Quote, other: Analysis, told: Words, one: Passage) -> Loss | None:
    """What the cut lost; None for nothing."""
    sentence = _sentence(other, told.starts[one.start])
    first, last = bisect_left(told.starts, sentence.start), bisect_left(told.starts, sentence.end)
    around = _outside(own, quote)
    before = told.forms[first : one.start]
    if _negated(before) and around.isdisjoint(listed("negative")):
        return Loss(f"it cuts away “{_words(other, told, max(first, one.start - DOUBT), one.start)}”")
    for start, end in one.skipped:
        skipped = told.forms[start:end]
        if first <= start and end < last and not listed("negative").isdisjoint(skipped):
            return Loss(f"its elision leaves out “{_words(other, told, start, min(end, start + 2 * DOUBT))}”")
    if one.end < last and _holds(told, one.end, around, other):
        return Loss(f"it cuts away “{_words(other, told, one.end, min(last, one.end + DOUBT))}”", conditional=True)
    at = _opened(other, told, first, one.start)
    if at is not None and around.isdisjoint(listed("conditions")):
        return Loss(f"it cuts away “{_words(other, told, at, min(one.start, at + DOUBT))}”", conditional=True)
    return None


def _negated(before: tuple[str, ...]) -> bool:
    """Whether a negation right before the quotation governs it."""
    if not listed("negative").isdisjoint(before[-NEAR:]):
        return True
    near = before[-DOUBT:]
    return any(
        form in listed("negative") and not listed("doubt").isdisjoint(near[at + 1 : at + 3])
        for at, form in enumerate(near)
    )


def _opened(other: Analysis, told: Words, first: int, start: int) -> int | None:
    """The place of a condition that opens the sentence, or the quotation in it: "If it is dry, …"."""
    for at in range(max(first, start - FAR), start):
        opens = at == first or other.document.text[told.ends[at - 1] : told.starts[at]].strip()
        if opens and told.forms[at] in listed("conditions"):
            return at
    return None


def _holds(told: Words, end: int, around: frozenset[str], other: Analysis) -> bool:
    """Whether the words after the quotation make it conditional."""
    between = other.document.text[told.ends[end - 1] : told.starts[end]]
    goes_on = not between.strip(" ,\n—–-")
    return goes_on and told.forms[end] in listed("conditions") and around.isdisjoint(listed("conditions"))


def _words(other: Analysis, told: Words, start: int, end: int) -> str:
    """The words as printed, on one line."""
    return " ".join(other.document.text[told.starts[start] : told.ends[end - 1]].split())


def _outside(own: Analysis, quote: Quote) -> frozenset[str]:
    """The words of the quoting sentence outside the quotation."""
    text = own.document.text
    first, last = _sentence(own, quote.start), _sentence(own, max(quote.start, quote.end - 1))
    before = _STOP.split(text[first.start : quote.start])[-1]
    after = _STOP.split(text[quote.end : max(last.end, quote.end)])[0]
    return frozenset(words(f"{before} {after}").forms)


def _sentence(analysis: Analysis, at: int) -> Span:
    """The sentence at a place; the place itself where there is none."""
    spans = analysis.sentences
    place = bisect_right(spans, Span(at, len(analysis.document.text))) - 1
    return spans[place] if place >= 0 and at < spans[place].end else Span(at, at)
