"""Who says something, and with which verb: the words before and after a quotation, or in a sentence.

    words ─ cue ▶ the reporting verb or phrase ─ subject ▶ the noun phrase on the side where the speaker stands

There is no parser here: a noun phrase is bounded by commas, verbs and the word lists of lexicons/cues.toml.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audit import knowledge
from audit.model import Span

WORD = re.compile(r"</?[a-z]{1,6}>|[^\s,;:!?()\[\]“”\"—–―<]{1,60}|[,;:!?()\[\]“”\"—–―<]")
MARKS = ',;:!?)]“”"—–―<'
NAME_WORDS = 12  # the longest "title of the office, name" that still reads as one speaker


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its stance, and the speaker where the words name one."""

    cue: Span
    stance: str
    speaker: Span | None


@cache
def listed(name: str) -> frozenset[str]:
    """The word list `name` of lexicons/cues.toml."""
    return frozenset(knowledge.lexicon("cues")["words"][name])


@cache
def verbs() -> dict[str, str]:
    """Form of a reporting verb → stance."""
    return {form: stance for stance, forms in knowledge.lexicon("cues")["verbs"].items() for form in forms}


@cache
def only_quoted() -> frozenset[str]:
    """Verbs that attribute quotations only."""
    return frozenset(knowledge.lexicon("cues")["only_quoted"]["verbs"])


@cache
def _phrases() -> re.Pattern[str]:
    names = sorted(knowledge.lexicon("cues")["phrases"], key=len, reverse=True)
    return re.compile(r"\b(?:{})\b".format("|".join(name.replace(" ", r"\s") for name in names)), re.IGNORECASE)


def words(text: str, start: int, end: int) -> list[Span]:
    """The words and marks of text[start:end]."""
    return [Span(*match.span()) for match in WORD.finditer(text, start, end)]


def phrase(text: str, start: int, end: int) -> Said | None:
    """The last "according to X" of text[start:end]."""
    every = list(_phrases().finditer(text, start, end))
    if not every:
        return None
    found = every[-1]
    stance = knowledge.lexicon("cues")["phrases"][re.sub(r"\s", " ", found[0].lower())]
    speaker = forwards(text, words(text, found.end(), min(end, found.end() + 160)))
    return Said(Span(*found.span()), stance, speaker) if speaker else None


def said_in(text: str, start: int, end: int) -> Said | None:
    """The last cue of text[start:end] with its subject before it."""
    before = words(text, start, end)
    named = phrase(text, start, end)
    for at in range(len(before) - 1, -1, -1):
        form = bare(text, before[at])
        if form not in verbs() or not (before[at].of(text)[0].islower() or at == 0):
            continue
        if named and named.cue.start > before[at].start:
            return named
        if at == 0:
            speaker = forwards(text, before[1:])
            return Said(cue_of(text, before[0]), verbs()[form], speaker) if speaker else named
        return Said(cue_of(text, before[at]), verbs()[form], subject(text, before, at))
    return named


def subject(text: str, sentence: Sequence[Span], at: int) -> Span | None:
    """The subject of the verb at `at`: the noun phrase before it, or the one the sentence begins with."""
    form, last = bare(text, sentence[at]), bare(text, sentence[at - 1])
    if last in listed("to_be") and not form.endswith("ing"):
        return None  # "was told", "can be described"
    if form.endswith("ing") and last == ",":
        return first_subject(text, sentence[:at])
    return backwards(text, sentence[:at]) or first_subject(text, sentence[:at])


def cue_of(text: str, word: Span) -> Span:
    """The verb without the full stop or apostrophe that follows it."""
    return Span(word.start, word.start + len(bare(text, word)))


def first_subject(text: str, before: Sequence[Span]) -> Span | None:
    """The noun phrase that a sentence begins with: the subject of a second verb ("She turned and said")."""
    if not before or not before[0].of(text)[0].isupper():
        return None
    if bare(text, before[0]) in listed("pronouns"):
        return before[0]
    if bare(text, before[0]) in listed("prepositions") | listed("openers"):
        return None
    named = [word for word in before[:NAME_WORDS] if word.of(text)[0].isupper()]
    alone = len(named) == 1 and bare(text, named[0]) in listed("determiners")
    return _speaker(text, named) if named == list(before[: len(named)]) and not alone else None


def bare(text: str, word: Span) -> str:
    """The word in small letters without a full stop or apostrophe at its end."""
    return word.of(text).rstrip(".'’").lower()


def forwards(text: str, after: Sequence[Span]) -> Span | None:
    """The noun phrase that begins with the first of the words `after`."""
    taken: list[Span] = []
    depth = 0
    for word in after[: NAME_WORDS * 2]:
        shown = word.of(text)
        if shown in "([":
            depth += 1
        elif shown in ")]" and depth:
            depth -= 1
        elif depth:
            continue
        elif shown[0] in MARKS or (taken and _stops(text, word)):
            break
        else:
            taken.append(word)
            if ends_sentence(text, word):
                break
    return _speaker(text, taken)


def _stops(text: str, word: Span) -> bool:
    shown = bare(text, word)
    return shown in listed("stops") or shown in listed("days") or (word.of(text).islower() and shown in verbs())


def backwards(text: str, before: Sequence[Span]) -> Span | None:
    """The noun phrase that ends with the last of the words `before`: the subject of a verb that follows."""
    rest = list(before[-80:])
    while rest and (bare(text, rest[-1]) in listed("between") or rest[-1].of(text).endswith("ly")):
        rest.pop()
    if rest and rest[-1].of(text) in ",—–":
        rest = _without_apposition(text, rest)
    taken: list[Span] = []
    depth = 0
    for word in reversed(rest[-NAME_WORDS * 2 :]):
        shown = word.of(text)
        if shown in ")]":
            depth += 1
        elif shown in "([":
            depth = max(0, depth - 1)
        elif depth:
            continue
        elif shown[0] in MARKS or bare(text, word) in listed("openers") or ends_sentence(text, word):
            break
        else:
            taken.insert(0, word)
    return _speaker(text, _from_head(text, taken))


def _without_apposition(text: str, before: list[Span]) -> list[Span]:
    """The words before "…, 41, a farmer from the valley," without the apposition and the age."""
    mark = before[-1].of(text)
    head = _name_first(text, before)
    if head:
        return head
    for at in range(len(before) - 2, max(-1, len(before) - 32), -1):
        if before[at].of(text) == mark:
            head = before[:at]
            aged = len(head) > 2 and head[-1].of(text).isdecimal() and head[-2].of(text) == ","
            return head[:-2] if aged else head
    return before[:-1]


def _name_first(text: str, before: list[Span]) -> list[Span]:
    """The name that the sentence begins with, where a comma follows it and nothing in it is a small word."""
    for at, word in enumerate(before[:NAME_WORDS]):
        if word.of(text) == ",":
            return before[:at] if at > 1 and bare(text, before[0]) not in listed("prepositions") else []
        if not word.of(text)[0].isupper():
            return []
    return []


def _from_head(text: str, taken: list[Span]) -> list[Span]:
    """Drop an opening phrase: "In a statement on Friday Mr. Holm" is Mr. Holm."""
    if not taken or bare(text, taken[0]) not in listed("prepositions"):
        return taken
    at = len(taken)
    while at > 1 and (taken[at - 1].of(text)[0].isupper() or bare(text, taken[at - 1]) in listed("pronouns")):
        at -= 1
    at = min(at, len(taken) - 1)
    return taken[at - (at > 1 and bare(text, taken[at - 1]) in listed("determiners")) :]


def _speaker(text: str, taken: Sequence[Span]) -> Span | None:
    """The words as a speaker, if they can be one."""
    kept = list(taken)
    while kept and bare(text, kept[-1]) in listed("days") | listed("between") | {"and", "of", "the"}:
        kept.pop()
    if not kept or len(kept) > NAME_WORDS or (len(kept) == 1 and bare(text, kept[0]) in listed("no_speaker")):
        return None
    start, end = kept[0].start, kept[-1].end
    if bare(text, kept[-1]) in listed("no_speaker") | {"the", "a", "an"}:
        return None
    if ends_sentence(text, kept[-1]) and text[end - 1] == ".":
        end -= 1
    return Span(start, end) if any(character.isalpha() for character in text[start:end]) else None


def ends_sentence(text: str, word: Span) -> bool:
    """Whether a full stop at the end of the word ends a sentence: not after Mr., U.S. or an initial."""
    shown = word.of(text)
    if not shown.endswith("."):
        return False
    short = shown.rstrip(".").lower()
    if short in listed("abbreviations") or len(short) == 1:
        return False
    following = text[word.end : word.end + 3]
    return not following[:1].strip() and not following.lstrip(" \xa0")[:1].islower()
