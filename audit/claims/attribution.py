"""Who says so: the outermost source of each sentence.

    sentence ─ a quotation with a speaker in it? ─ "according to X"? ─ the first reporting verb with a subject?
             ─ "allegedly"? ▶ Attribution(speaker, cue, stance)

What stands inside quotation marks is the speaker's own and names nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from audit import knowledge
from audit.claims.speakers import bare, cue_of, forwards, listed, only_quoted, phrase, subject, verbs, words
from audit.model import Attribution, Quote, Span

_WORD = re.compile(r"[a-z]{3,14}")
_MARKS = ("“", '"', "‘", "'", "«")
LONGEST = 4_000  # characters: a longer "sentence" is a table or a list, which nobody says


def attributions(text: str, sentences: Sequence[Span], quotes: Sequence[Quote]) -> tuple[tuple[Span, Attribution], ...]:
    """For each sentence that has one, its outermost attribution: pairs of sentence and attribution, in order."""
    found = []
    first = 0
    for sentence in sentences:
        while first < len(quotes) and quotes[first].end <= sentence.start:
            first += 1
        inside = []
        for quote in quotes[first:]:
            if quote.start >= sentence.end:
                break
            inside.append(quote)
        one = _attribution(text, sentence, inside)
        if one is not None:
            found.append((sentence, one))
    return tuple(found)


def _attribution(text: str, sentence: Span, quotes: Sequence[Quote]) -> Attribution | None:
    first = next((quote for quote in quotes if quote.cue and sentence.start <= quote.cue.start < sentence.end), None)
    spoken = _plain(text, sentence, quotes)
    if first is None or first.cue is None or (spoken and spoken.cue and spoken.cue.start < first.cue.start):
        return spoken
    return Attribution(first.speaker, first.cue, verbs().get(bare(text, first.cue), "reports"))


def _plain(text: str, sentence: Span, quotes: Sequence[Quote]) -> Attribution | None:
    present = set(_WORD.findall(sentence.of(text)[:LONGEST].lower()))
    if present.isdisjoint(_signals()) or sentence.end - sentence.start > LONGEST:
        return _quoted(quotes, sentence)
    return _spoken(text, sentence, quotes) or _adverb(text, sentence) or _quoted(quotes, sentence)


def _quoted(quotes: Sequence[Quote], sentence: Span) -> Attribution | None:
    """The speaker of a quotation that fills the sentence, though named in another one."""
    for quote in quotes:
        overlap = min(quote.end, sentence.end) - max(quote.start, sentence.start)
        if quote.speaker and overlap * 10 >= (sentence.end - sentence.start) * 9:
            return Attribution(quote.speaker, quote.cue)
    return None


@cache
def _signals() -> frozenset[str]:
    """Words without which a sentence attributes nothing."""
    lexicon = knowledge.lexicon("cues")
    phrases = {word for name in lexicon["phrases"] for word in name.split() if len(word) > 4}
    return frozenset(verbs()) | frozenset(lexicon["adverbs"]) | phrases


def _spoken(text: str, sentence: Span, quotes: Sequence[Quote]) -> Attribution | None:
    """The first "according to X" or reporting verb with a subject, outside the quotations."""
    named = phrase(text, sentence.start, sentence.end)
    every = words(text, sentence.start, sentence.end)
    for at, word in enumerate(every):
        if named and named.cue.start <= word.start:
            return Attribution(named.speaker, named.cue, named.stance)
        if any(quote.start <= word.start < quote.end for quote in quotes):
            continue
        form = bare(text, word)
        if form not in verbs() or not word.of(text)[0].islower() or text[word.start - 1 : word.start] in _MARKS:
            continue
        speaker = _speaker(text, every, at)
        if speaker is not None:
            return Attribution(speaker, cue_of(text, word), verbs()[form])
    return None


def _is_verb(text: str, every: Sequence[Span], at: int) -> bool:
    """Whether the word reports: not a noun ("two reports"), not turned round ("was told")."""
    before = bare(text, every[at - 1]) if at else ""
    after = every[at + 1].of(text).lower() if at + 1 < len(every) else ""
    if before in listed("passive") or before.isdecimal() or (before == "," and after == "to"):
        return False
    return bare(text, every[at]) not in only_quoted() or after in ("that", ":")


def _speaker(text: str, every: Sequence[Span], at: int) -> Span | None:
    """Who the verb at `at` belongs to, where it reports at all."""
    form = bare(text, every[at])
    if at + 2 < len(every) and bare(text, every[at + 1]) == "by" and not every[at + 2].of(text).endswith("ing"):
        return forwards(text, every[at + 2 :])  # "as stated by the ministry"
    if not at or not _is_verb(text, every, at):
        return None
    if every[at - 1].of(text) == "," and not form.endswith("ing"):
        inverted = forwards(text, every[at + 1 :])  # "…, said Nadia Rahim"
        if inverted is not None and at + 1 < len(every) and bare(text, every[at + 1]) not in listed("stops"):
            return inverted
    return subject(text, every, at)


def _adverb(text: str, sentence: Span) -> Attribution | None:
    for word in words(text, sentence.start, sentence.end):
        stance = knowledge.lexicon("cues")["adverbs"].get(bare(text, word))
        if stance is not None:
            return Attribution(None, word, stance)
    return None
