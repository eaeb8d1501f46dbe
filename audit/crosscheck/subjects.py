"""Of what two sentences tell one thing: "Sweden won 4 medals" ─ "Norway won 9 medals".

sentence ─ the words before its first verb, the verb ─▶ Subject ─ two names, or two nouns, of one verb ─▶ two things

A name and a noun may be one thing: "Book Club" is "the film".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from audit.claims.events import finite_forms, is_past, is_verb
from audit.claims.words import Word
from audit.claims.words import words as line_of
from audit.crosscheck.measured import anybody
from audit.crosscheck.words import fold, stems
from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import likeness

_MOST = 600  # characters of a sentence in which its subject is looked for
_LONGEST = 6  # words of a subject: a longer one tells more than what it is about
_SPELLING = 0.7  # letters of two words from which one is a spelling of the other
_FULL = 2  # words of a full name
_BE = "be"


@dataclass(frozen=True, slots=True)
class Subject:
    """The stems of the words before the first verb of a sentence, whether they are a name, the stem of the verb, and
    where the subject ends."""

    stems: frozenset[str]
    name: bool
    verb: str
    end: int


def two_subjects(texts: tuple[str, str], told: tuple[Span, Span], homes: tuple[Span, Span]) -> str:
    """Of what two things the sentences `homes` of two texts tell `told`, in words; "" where it may be one thing, or
    what is told stands before the verb."""
    a, b = (subject(home.of(text)[:_MOST]) for text, home in zip(texts, homes, strict=True))
    if a is None or b is None or a.name != b.name:
        return ""
    full = a.name and min(len(a.stems), len(b.stems)) >= _FULL  # two full names are two, whatever they do
    if a.verb != b.verb and not full:
        return ""
    if any(one.start < home.start + x.end for one, home, x in zip(told, homes, (a, b), strict=True)):
        return ""
    mine, theirs = sorted(a.stems - stems(texts[1])), sorted(b.stems - stems(texts[0]))
    spelled = any(likeness(x, y) >= _SPELLING for x in mine for y in theirs)
    return f"two things: {mine[0]} against {theirs[0]}" if mine and theirs and not spelled else ""


@lru_cache(maxsize=4096)  # a claim is set against many texts
def subject(sentence: str) -> Subject | None:
    """What a sentence is about; None where it begins with something else, or counts it."""
    line = line_of(sentence)
    at = next((i for i in range(1, min(len(line), _LONGEST + 2)) if is_verb(line, i)), None)
    if at is None or at > _LONGEST or any(word.text[0].isdigit() for word in line[:at]):
        return None
    own = [(word, fold(word.lower)) for word in line[:at]]
    found = frozenset(stem for _, stem in own if stem and stem not in anybody())
    verb, begins = _verb(line, at), line[0].lower in _no_subjects()
    if not found or not verb or begins or any(mark in sentence[: line[at].start] for mark in ",:;("):
        return None
    return Subject(found, all(word.capital for word, stem in own if stem), verb, line[at].start)


@cache
def _no_subjects() -> frozenset[str]:
    """Words with which no sentence begins that says what it is about."""
    return frozenset(lexicon("compare")["subjects"]["not_first"])


def _verb(line: Sequence[Word], at: int) -> str:
    """The stem of the verb: of "was built" that of the participle, of "is 300 metres long" that of being."""
    for i in range(at, min(at + 3, len(line))):
        if line[i].lower not in finite_forms() and is_past(line, i):
            return fold(line[i].lower)
    return _BE if line[at].lower in finite_forms() else fold(line[at].lower)
