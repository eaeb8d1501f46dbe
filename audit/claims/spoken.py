"""Sentences that quote: whether they are speech, and which sentences a quotation is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.claims.cues import ends_sentence
from audit.claims.kinds import says
from audit.claims.sentence import Sentence, Stretch
from audit.claims.words import Word
from audit.model import Quote, Span

_SHORTEST = 3  # words of a quotation that can be wrong; one or two are a term in quotation marks
_INTRODUCED = 5  # words of a quotation that is speech although nobody is said to speak
_QUOTED = 5  # words of a sentence in a quotation that is a claim of its own
_BETWEEN = re.compile(r"[.!](?<=\w{2}.)\s{1,3}(?=[A-Z“'‘])")  # where two sentences may meet


def own(sentence: Sentence, line: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of `line`, a part of the sentence, outside quotations: what the author says."""
    kept = line
    for quote in sentence.quotes:
        start, end = quote.start, quote.end
        kept = tuple([word for word in kept if not start <= word.start < end])
    return kept


def spoken(sentence: Sentence) -> bool:
    """Whether the sentence is a quotation: marked, of three words or more, and said by somebody."""
    long = [quote for quote in sentence.quotes if len(sentence.words_of(quote)) >= _SHORTEST]
    said = bool(long) and says(sentence)
    return any(quote.speaker or quote.cue or said or _introduced(sentence, quote) for quote in long)


def utterances(sentence: Sentence, whole: Stretch) -> Iterator[Span]:
    """The sentences of a quotation of several, each asserted for itself; else the whole."""
    start = whole.start
    for match in _BETWEEN.finditer(sentence.text, whole.start, whole.end):
        inside = any(quote.start < match.start() < quote.end - _QUOTED for quote in sentence.quotes)
        here = Span(start, match.start() + 1)
        last = Span(sentence.text.rfind(" ", start, match.start()) + 1 or start, match.start() + 1)
        inside = inside and ends_sentence(sentence.text, last)
        if (
            inside
            and min(len(sentence.words_of(here)), len(sentence.words_of(Span(match.end(), whole.end)))) >= _QUOTED
        ):
            yield here
            start = match.end()
    yield Span(start, whole.end)


def _introduced(sentence: Sentence, quote: Quote) -> bool:
    """Whether a long quotation is led in by a colon, or is nearly all there is of the sentence."""
    if len(sentence.words_of(quote)) < _INTRODUCED:
        return False
    before = sentence.text[max(sentence.start, quote.start - 3) : quote.start].rstrip()
    return before.endswith(":") or (quote.end - quote.start) * 2 >= sentence.end - sentence.start
