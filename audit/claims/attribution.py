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
from audit.claims.cues import (
    MARKS,
    Token,
    clear_verbs,
    every_verb,
    listed,
    only_quoted,
    past_forms,
    phrase_words,
    words,
)
from audit.claims.noun_phrases import backwards, forwards, is_apposed
from audit.claims.speakers import Said, cue_of, phrase, subject
from audit.model import Attribution, Quote, Span
from audit.text.places import first_words, folded, places, standing

_WORD = re.compile(r"[a-z-]{2,14}")
_MARKS = ("“", '"', "‘", "'", "«")
_COORDINATES = frozenset(("and", "but", "though", "while", "—", "–"))  # another clause, said by itself
# Behind a verb that says nothing alone: "claims to have", "as stated by", "put the toll at".
_JOINS = frozenset(("that", "by", "to", "of", "at", "as"))
_TOLD = 8  # words from "put" to "at"
_NO_NOUN = ("ing", "ed", "ly")
LONGEST = 4_000  # characters: a longer "sentence" is a table or a list, which nobody says


def attributions(text: str, sentences: Sequence[Span], quotes: Sequence[Quote]) -> tuple[tuple[Span, Attribution], ...]:
    """For each sentence that has one, its outermost attribution: pairs of sentence and attribution, in order."""
    found = []
    leads = Antecedents(text, quotes)
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
    return first_words((*_signals(), *only_quoted()))


def _attribution(text: str, sentence: Span, quotes: Sequence[Quote], *, signed: bool) -> Attribution | None:
    """The attribution of a sentence; `signed` where a word stands in it without which there is none in its words."""
    first = next((quote for quote in quotes if quote.cue and sentence.start <= quote.cue.start < sentence.end), None)
    spoken = _plain(text, sentence, quotes) if signed else _quoted(quotes, sentence)
    if first is None or first.cue is None or (spoken and spoken.cue and spoken.cue.start < first.cue.start):
        return spoken
    stance = every_verb().get(first.cue.of(text).lower(), "reports")
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
    return joined and any(_says(low, verb) for verb in present & only_quoted())


def _says(low: str, verb: str) -> bool:
    """Whether a verb that says nothing alone may do so where it stands: by what it is or by the word behind it."""
    if verb == "quoted" or verb in listed("putting"):
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
    return clear_verbs() | frozenset(knowledge.lexicon("cues")["adverbs"]) | phrase_words()


def _chain(text: str, found: Iterator[Said]) -> Attribution | None:
    """The first with a speaker, and the next link behind it: whom that speaker cites, or who passes it on."""
    outer = next(found, None)
    if outer is None:
        return None
    made = Attribution(outer.speaker, outer.cue, outer.stance)
    for inner in found:
        if inner.speaker and inner.speaker.start > outer.cue.end and _is_link(text, inner.speaker):
            return replace(made, source=Attribution(inner.speaker, inner.cue, inner.stance))
    return made


def _is_link(text: str, speaker: Span) -> bool:
    """Whether a noun phrase names another source: no "she", no "including …", and no "…, and the board said"."""
    first = speaker.of(text).split()[0]
    before = text[max(0, speaker.start - 12) : speaker.start].split()
    if first.lower() in listed("pronouns") or (before and before[-1] in _COORDINATES):
        return False
    return first[0].isupper() or not (first.endswith(_NO_NOUN) or first in past_forms())


def _spoken(text: str, every: Sequence[Token], named: Said | None, quotes: Sequence[Quote]) -> Iterator[Said]:
    """Each reporting verb with a subject outside the quotations, and the `named` "according to X", in order."""
    reporting = _reporting()
    for at in [at for at, word in enumerate(every) if word.form in reporting]:
        word = every[at]
        if named and named.cue.start <= word.start:
            yield named
            named = None
        if not word.shown[0].islower() or text[word.start - 1 : word.start] in _MARKS:
            continue
        if any(quote.start <= word.start < quote.end for quote in quotes):
            continue
        speaker = _speaker(text, every, at)
        if speaker is not None:
            yield Said(cue_of(word), every_verb()[word.form], speaker)
    if named:
        yield named


@cache
def _reporting() -> frozenset[str]:
    return clear_verbs() | only_quoted()


def _is_verb(every: Sequence[Token], at: int) -> bool:
    """Whether the word reports: not a noun ("two reports"), not turned round ("was told")."""
    before = every[at - 1].form if at else ""
    after = every[at + 1].shown.lower() if at + 1 < len(every) else ""
    if before in listed("passive") or before.isdecimal() or (before == "," and after == "to"):
        return False
    if after == "to" and at + 2 < len(every) and every_verb()[every[at].form] == "claims":
        return every[at + 2].form in listed("perfect")  # "claims to have", no "claims to the island"
    if every_verb()[every[at].form] == "claims" and any(
        word.form in listed("lives") for word in every[at + 1 : at + 5]
    ):
        return False  # "the flood claimed 12 lives"
    if every[at].form in listed("writing") and (after[:1].isdigit() or after in listed("determiners") - {"that"}):
        return False  # "wrote four books"
    if every[at].form in listed("putting"):
        told = [word.form for word in every[at + 1 : at + 1 + _TOLD]]
        return "at" in told and not listed("counts").isdisjoint(told[: told.index("at")])
    if after in listed("allegations") and every_verb()[every[at].form] == "denies":
        return at + 2 < len(every) and every[at + 2].form in ("that", "of")  # "rejected reports that"
    return every[at].form not in only_quoted() or after in ("that", ":")


def _speaker(text: str, every: Sequence[Token], at: int) -> Span | None:
    """Who the verb at `at` belongs to, where it reports at all."""
    if every[at].form == "quoted" and at > 1 and every[at - 1].form in listed("to_be"):
        return backwards(text, every[: at - 1])  # "Rahim was quoted by the Post as saying that"
    if at + 2 < len(every) and every[at + 1].form == "by" and not every[at + 2].shown.endswith("ing"):
        told = every[at].form in listed("told_by") or (at and every[at - 1].form == "as")
        return forwards(text, every[at + 2 :]) if told else None  # "as stated by the ministry", no "claimed by X"
    if not at or not _is_verb(every, at):
        return None
    speaker = _inverted(text, every, at) or subject(text, every, at)
    if speaker is not None and text[speaker.start].isdigit():
        return None  # a poll of 2,014 adults is who says so, and not "014 adults"
    vague = every[at].form.endswith("ing") and speaker is not None and _is_vague(speaker.of(text))
    return None if vague and (at + 1 == len(every) or every[at + 1].form not in ("that", ":")) else speaker


def _is_finite(word: Token) -> bool:
    """Whether the word makes what stands around it a clause."""
    small_ = word.shown[0].islower()
    return small_ and (word.form in listed("to_be", "modals") or word.form in past_forms() or word.form.endswith("ed"))


def _is_vague(speaker: str) -> bool:
    """Whether a noun phrase has no name in it: "A new wind is rising, emphasizing …" quotes nobody."""
    first, *rest = speaker.split()
    named = any(word[0].isupper() for word in rest) or (not rest and first.lower() not in listed("determiners"))
    return not named


def _inverted(text: str, every: Sequence[Token], at: int) -> Span | None:
    """The speaker behind the verb: "…, said Nadia Rahim". Behind "Nadia Rahim, a farmer, said" stands what she said."""
    if every[at - 1].shown != "," or every[at].form.endswith("ing") or at + 1 == len(every):
        return None
    speaker = forwards(text, every[at + 1 :])
    if speaker is None or every[at + 1].form in listed("stops"):
        return None
    phrase_ = [word for word in every[at + 1 :] if word.start < speaker.end]
    after = every[at + 1 + len(phrase_)] if at + 1 + len(phrase_) < len(every) else None
    alone = (after is None or after.shown[0] in MARKS) and not any(map(_is_finite, phrase_))
    return speaker if alone or not is_apposed(every[: at - 1]) else None


def _adverb(every: Sequence[Token]) -> Attribution | None:
    adverbs = knowledge.lexicon("cues")["adverbs"]
    word = next((word for word in every if word.form in adverbs), None)
    return Attribution(None, Span(word.start, word.end), adverbs[word.form]) if word else None
