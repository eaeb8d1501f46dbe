"""Who says so: the outermost source of each sentence, and whom that source relies on.

    sentence ─ a quotation with a speaker in it? ─ "according to X"? ─ the first reporting verb with a subject?
             ─ "allegedly"? ▶ Attribution(speaker, cue, stance) ─ another one behind it? ▶ its source

What stands inside quotation marks is the speaker's own and names nobody else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from audit import knowledge
from audit.claims.antecedents import Antecedents
from audit.claims.cues import Token, clear_verbs, listed, only_quoted, past_forms, phrase_words, words
from audit.claims.plain_forms import before_that, plain_forms, stance_of
from audit.claims.reporting import said_at
from audit.claims.said import Said, phrase
from audit.claims.turns import Turns
from audit.model import Attribution, Quote, Span
from audit.text.places import first_words, folded, places, standing

_WORD = re.compile(r"[a-z-]{2,14}")
_MARKS = ("“", '"', "‘", "'", "«")
_COORDINATES = frozenset(("and", "but", "though", "while", "—", "–"))  # another clause, said by itself
# Beside a word that says nothing alone: "claims to have", "as stated by", "put the toll at", "in the board's view".
_JOINS = frozenset(("that", "by", "to", "of", "at", "as", "in"))
_NO_NOUN = ("ing", "ed", "ly")
LONGEST = 4_000  # characters: a longer "sentence" is a table or a list, which nobody says


def attributions(text: str, sentences: Sequence[Span], quotes: Sequence[Quote]) -> tuple[tuple[Span, Attribution], ...]:
    """For each sentence that has one, its outermost attribution: pairs of sentence and attribution, in order."""
    found = []
    leads = Antecedents(text, quotes)
    turns = Turns(text)
    signs = _signs(text)
    first = 0
    for sentence in sentences:
        while first < len(quotes) and quotes[first].end <= sentence.start:
            first += 1
        last = first
        while last < len(quotes) and quotes[last].start < sentence.end:
            last += 1
        sign = bisect_left(signs, sentence.start)
        signed = sign < len(signs) and signs[sign] < sentence.end
        one = _attribution(text, sentence, quotes[first:last], signed=signed) if signed or first < last else None
        one = one or turns.of(sentence)
        if one is not None:
            named = one.named or leads.of(one.speaker)
            found.append((sentence, replace(one, named=named) if named else one))
    return tuple(found)


def attributed(text: str, part: Span, quotes: Sequence[Quote]) -> Attribution | None:
    """The attribution of a part of a sentence, by the words of that part."""
    return _attribution(text, part, quotes, signed=True)


def _signs(text: str) -> list[int]:
    """Where the words stand without which no sentence is attributed by itself, in order."""
    return standing(places(folded(text)), _sign_words())


@cache
def _sign_words() -> frozenset[str]:
    return first_words((*_signals(), *_joined()))


def _attribution(text: str, sentence: Span, quotes: Sequence[Quote], *, signed: bool) -> Attribution | None:
    """The attribution of a sentence; `signed` where a word stands in it without which there is none in its words."""
    first = next((quote for quote in quotes if quote.cue and sentence.start <= quote.cue.start < sentence.end), None)
    spoken = _plain(text, sentence, quotes) if signed else _quoted(quotes, sentence)
    if first is None or first.cue is None or (spoken and spoken.cue and spoken.cue.start < first.cue.start):
        return spoken
    stance = stance_of(first.cue.of(text).lower()) or "reports"
    return Attribution(first.speaker, first.cue, stance, first.named)


def _plain(text: str, sentence: Span, quotes: Sequence[Quote]) -> Attribution | None:
    low = sentence.of(text).lower()
    present = frozenset(_WORD.findall(low))
    if sentence.end - sentence.start > LONGEST or not _may_attribute(low, present):
        return _quoted(quotes, sentence)
    every = words(text, sentence.start, sentence.end)
    named = None if present.isdisjoint(phrase_words()) else phrase(text, sentence.start, sentence.end)
    return _chain(text, _spoken(text, every, named, quotes)) or _adverb(every) or _quoted(quotes, sentence)


def _may_attribute(low: str, present: frozenset[str]) -> bool:
    """Whether the sentence, in lower case, has a word without which nothing is attributed; `present` are its words."""
    if not present.isdisjoint(_signals()):
        return True
    joined = ":" in low or not present.isdisjoint(_JOINS)
    return joined and any(_says(low, verb) for verb in present & _joined())


def _says(low: str, verb: str) -> bool:
    """Whether a verb that says nothing alone may do so where it stands: by what it is or by the word behind it."""
    if verb in listed("passing_on", "putting", "views"):
        return True
    at = low.find(verb)
    while at >= 0:
        at += len(verb)
        if _behind_verb().match(low, at):
            return True
        at = low.find(verb, at)
    return False


@cache
def _behind_verb() -> re.Pattern[str]:
    """What stands behind a verb that says nothing alone: see `_is_verb` and `_speaker`."""
    return re.compile(r"[.'’]*\s*(?::|{})".format("|".join(("that", "by", "to", *sorted(listed("allegations"))))))


def _quoted(quotes: Sequence[Quote], sentence: Span) -> Attribution | None:
    """The speaker of a quotation that fills the sentence, though named in another one."""
    for quote in quotes:
        overlap = min(quote.end, sentence.end) - max(quote.start, sentence.start)
        if quote.speaker and overlap * 10 >= (sentence.end - sentence.start) * 9:
            return Attribution(quote.speaker, quote.cue, named=quote.named)
    return None


@cache
def _signals() -> frozenset[str]:
    """Verbs, adverbs and phrases that attribute a sentence without more."""
    plain = plain_forms().keys() - before_that()
    return clear_verbs() | plain | frozenset(knowledge.lexicon("cues")["adverbs"]) | phrase_words()


@cache
def _joined() -> frozenset[str]:
    """Verbs and nouns that do so by the word behind them: "that", a colon, "as saying"."""
    return only_quoted() | before_that() | listed("sayings", "passing_on")


def _chain(text: str, found: Iterator[Said]) -> Attribution | None:
    """The first with a speaker, and the next link behind it: whom that speaker cites, or who passes it on. Whom
    somebody cites before he speaks ("The ministry, citing the police, said") is the link of who speaks."""
    outer = next(found, None)
    if outer is None:
        return None
    made = Attribution(outer.speaker, outer.cue, outer.stance)
    for inner in found:
        if outer.weak and inner.speaker and not inner.weak:
            return replace(made, speaker=inner.speaker, cue=inner.cue, stance=inner.stance, source=made)
        if inner.speaker and inner.speaker.start > outer.cue.end and _is_link(text, outer.cue.end, inner.speaker):
            return replace(made, source=Attribution(inner.speaker, inner.cue, inner.stance))
    return made


def _is_link(text: str, start: int, speaker: Span) -> bool:
    """Whether a noun phrase names another source of what is said behind `start`: no "she", no "including …", and no
    "…, and the board said" or "…; the board said"."""
    if ";" in text[start : speaker.start]:
        return False
    first = speaker.of(text).split()[0]
    before = text[max(0, speaker.start - 12) : speaker.start].split()
    if first.lower() in listed("pronouns") or (before and before[-1] in _COORDINATES):
        return False
    return first[0].isupper() or not (first.endswith(_NO_NOUN) or first in past_forms())


def _spoken(text: str, every: Sequence[Token], named: Said | None, quotes: Sequence[Quote]) -> Iterator[Said]:
    """Each reporting verb or noun outside the quotations with whose it is, and the `named` "according to X"."""
    reporting = _reporting()
    for at in [at for at, word in enumerate(every) if word.form in reporting]:
        word = every[at]
        if named and named.cue.start <= word.start:
            yield named
            named = None
        if not word.shown[0].islower() or text[word.start - 1 : word.start] in _MARKS:
            continue
        said = None if _inside(quotes, word.start) else said_at(text, every, at)
        if said is not None and not (said.speaker and _inside(quotes, said.speaker.start)):
            yield said
    if named:
        yield named


def _inside(quotes: Sequence[Quote], at: int) -> bool:
    return any(quote.start <= at < quote.end for quote in quotes)


@cache
def _reporting() -> frozenset[str]:
    return clear_verbs() | only_quoted() | plain_forms().keys() | listed("sayings", "passing_on")


def _adverb(every: Sequence[Token]) -> Attribution | None:
    adverbs = knowledge.lexicon("cues")["adverbs"]
    word = next((word for word in every if word.form in adverbs), None)
    return Attribution(None, Span(word.start, word.end), adverbs[word.form]) if word else None
