"""Whom a speaker who is only "he" or "she" leads back to, where a plain rule tells.

    the sentences before, nearest first ─ who speaks or acts in it? ─▶ one person: that one; two, or none named: open

The subject of a sentence is taken up rather than its object, unless a courtesy in the text ("Ms Rahim") says that the
other one is meant. Where two persons could be meant, nobody is named.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import islice

from audit import knowledge
from audit.claims.appositions import apposed_name, behind_office
from audit.claims.cues import Token, ends_sentence, every_verb, listed, words
from audit.claims.names import bodies, courtesies, plain
from audit.claims.noun_phrases import first_subject, forwards
from audit.claims.said import subject
from audit.model import Span

LONGEST_TITLE = 16  # characters
PARAGRAPHS = 3  # lines that are gone back over, empty ones too
SENTENCES = 4  # before its own
LONGEST = 80  # words: a longer sentence is read in parts
_LINE = re.compile(r"[^\n]+")
_QUOTED_END = re.compile(r"[.!?]['’”\"»]{1,2}\s")
_INNER = frozenset(("of", "for", "and"))
_OTHER_CASES = {"his": "he", "him": "he", "her": "she"}
_END = Token(0, 0, ".", "")
_NAME = r"[A-Z][\w’'-]{1,30}"

_FULL = re.compile(rf"{_NAME}(?:\.? (?:[A-Z]\. )?{_NAME}){{1,6}}")  # "Deputy Foreign Minister Ilan Dorr"


@cache
def genders() -> dict[str, frozenset[str]]:
    """Pronoun → the words before a name that tell that it is meant."""
    return {pronoun: frozenset(titles) for pronoun, titles in knowledge.lexicon("cues")["genders"].items()}


@cache
def _offices() -> frozenset[str]:
    """Titles and roles before a name, in small letters."""
    return frozenset(knowledge.lexicon("quotations")["words"]["titles"])


@dataclass(frozen=True, slots=True)
class _Persons:
    """What a text tells of the names in it: the last words of its full names, behind which a name of one word is known
    as a person's, and for a word of a name the pronouns that courtesies before it speak for."""

    surnames: frozenset[str]
    pronouns: dict[str, frozenset[str]]


@lru_cache(maxsize=1)  # quotations and sentences of one text ask one after the other
def _persons_of(text: str) -> _Persons:
    surnames: set[str] = set()
    told: dict[str, set[str]] = {}
    titles = {title: pronoun for pronoun, row in genders().items() for title in row}
    for match in _FULL.finditer(text):
        name = match[0].split()
        first = name[0].lower().rstrip(".")
        pronoun = titles.get(first) or titles.get(_word_before(text, match.start()))
        if first not in plain():
            surnames.add(_surname(name[-1]))
        if pronoun:
            for word in name[first in titles :]:
                told.setdefault(_surname(word), set()).add(pronoun)
    return _Persons(frozenset(surnames), {name: frozenset(pronouns) for name, pronouns in told.items()})


def _word_before(text: str, at: int) -> str:
    """The word before a place, where only a blank stands between."""
    before = text[max(0, at - LONGEST_TITLE) : at]
    return before[before.rfind(" ", 0, -1) + 1 :].strip() if before.endswith(" ") else ""


class Antecedents:
    """The persons of a text, looked up for its pronouns. `quotes`: the stretches between marks, in order."""

    def __init__(self, text: str, quotes: Sequence[Span]) -> None:
        self._text = text
        self._quotes = quotes
        self._lines: dict[int, list[list[Token]]] = {}
        self._speakers: dict[int, Span | None] = {}

    @cached_property
    def _told(self) -> _Persons:
        return _persons_of(self._text)

    @cached_property
    def _starts_of_lines(self) -> list[int]:
        return [match.start() for match in _LINE.finditer(self._text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [quote.start for quote in self._quotes]

    def of(self, speaker: Span | None) -> Span | None:
        """The name that `speaker` leads back to, or has behind an office; None where it is a name itself, or open."""
        pronoun = speaker.of(self._text).lower() if speaker else ""
        pronoun = _OTHER_CASES.get(pronoun, pronoun)
        if speaker is None or pronoun not in genders():
            return apposed_name(self._text, speaker) if speaker else None
        sentences = self._sentences(speaker)
        own = next(sentences, [])
        named = self._persons(own, alone=True)
        if named:  # "Rahim left when she said …", but not "Asked about Holm, she said"
            who = self._name(first_subject(self._text, own))
            return who if who and self._is_meant(who, named, pronoun) else None
        for sentence in islice(sentences, SENTENCES):
            who = self._who(sentence)
            if who and who.of(self._text).lower() in listed("pronouns"):
                if who.of(self._text).lower() in genders().keys() - {pronoun}:
                    return None
                continue
            name = self._name(who)
            if name is None and not self._persons(sentence, alone=True):
                continue
            return name if name and self._is_meant(name, self._persons(sentence), pronoun) else None
        return None

    def _who(self, sentence: Sequence[Token]) -> Span | None:
        at = sentence[0].start
        if at not in self._speakers:
            who = _speaks(self._text, sentence) or self._opening(sentence)
            self._speakers[at] = who or first_subject(self._text, sentence)
        return self._speakers[at]

    def _opening(self, sentence: Sequence[Token]) -> Span | None:
        """The surname that a sentence begins with, whatever its verb."""
        head = sentence[0]
        return Span(head.start, head.end) if _surname(head.shown) in self._told.surnames else None

    def _is_meant(self, name: Span, persons: Sequence[Span], pronoun: str) -> bool:
        """Whether nothing speaks against the subject, and no other person could be meant."""
        if self._gender(name) not in ("", pronoun):
            return False
        key = _surname(name.of(self._text).split()[-1])
        others = [one for one in persons if _surname(one.of(self._text).split()[-1]) != key]
        return self._gender(name) == pronoun or all(self._gender(one) not in ("", pronoun) for one in others)

    def _gender(self, name: Span) -> str:
        """The pronoun of a name, as far as courtesies tell it; "" for unknown."""
        told = self._told.pronouns.get(_surname(name.of(self._text).split()[-1]), frozenset())
        return next(iter(told)) if len(told) == 1 else ""

    def _name(self, who: Span | None) -> Span | None:
        """The name at the end of a noun phrase, where it is a person's known by a full name or a courtesy."""
        line = words(self._text, who.start, who.end) if who else []
        if any(word.form in _INNER or word.shown.endswith(("'s", "’s")) for word in line):
            return None
        run = line[len(line) :]
        while len(run) < len(line) and _names(line[-len(run) - 1]):
            run = line[-len(run) - 1 :]
        office = max((at for at, word in enumerate(run[:-1]) if word.form in _offices()), default=-1)
        run = run[office + 1 :]  # "Interior Minister Colonel Idris Mahel"
        if not run or not _is_person(run):
            return None
        key = _surname(run[-1].shown)
        known = len(run) > 1 or key in self._told.surnames or key in self._told.pronouns
        return Span(run[0].start, run[-1].end) if known else None

    def _persons(self, sentence: Sequence[Token], *, alone: bool = False) -> list[Span]:
        """The names of two words, and those behind a courtesy; names of one word too where they may stand `alone`."""
        found = []
        run: list[Token] = []
        titled = False
        for word in (*sentence, _END):
            if _names(word):
                run.append(word)
                continue
            known = titled or len(run) > 1 or (alone and bool(run) and _surname(run[-1].shown) in self._told.surnames)
            if known and _is_person(run) and run[-1].form not in _offices():
                found.append(Span(run[0].start, run[-1].end))
            run, titled = [], word.form in courtesies()
        return found

    def _sentences(self, pronoun: Span) -> Iterator[list[Token]]:
        """The sentences before a pronoun, nearest first; the first is its own as far as it."""
        number = bisect_right(self._starts_of_lines, pronoun.start) - 1
        line = self._line(number)
        at = bisect_right(line, pronoun.start, key=lambda sentence: sentence[0].start) - 1
        yield [word for word in line[at] if word.start < pronoun.start] if at >= 0 else []
        yield from reversed(line[max(0, at - SENTENCES) : max(0, at)])
        for earlier in range(number - 1, max(-1, number - 1 - PARAGRAPHS), -1):
            yield from reversed(self._line(earlier)[-SENTENCES:])

    def _line(self, number: int) -> list[list[Token]]:
        """The sentences of a line, without what stands between marks."""
        if number not in self._lines:
            start = self._starts_of_lines[number]
            end = self._text.find("\n", start)
            sentences: list[list[Token]] = []
            for word in self._outside(start, end if end >= 0 else len(self._text)):
                if not sentences or len(sentences[-1]) >= LONGEST or self._is_over(sentences[-1], word):
                    sentences.append([])
                sentences[-1].append(word)
            self._lines[number] = sentences
        return self._lines[number]

    def _is_over(self, sentence: Sequence[Token], following: Token) -> bool:
        """Whether a sentence ends before a word, or a quotation that ends one stands there."""
        last = sentence[-1]
        capital = self._text[following.start].isupper()
        quoted = capital and _QUOTED_END.search(self._text, last.end, following.start) is not None
        return quoted or last.shown in "!?" or ends_sentence(self._text, last)

    def _outside(self, start: int, end: int) -> Iterator[Token]:
        """The words of a stretch outside quotations."""
        for quote in self._quotes[max(0, bisect_right(self._starts, start) - 1) : bisect_left(self._starts, end)]:
            if start < quote.start:
                yield from words(self._text, start, quote.start)
            start = max(start, quote.end)
        if start < end:
            yield from words(self._text, start, end)


def _names(word: Token) -> bool:
    """Whether the word is capitalised as a name is, and no courtesy."""
    return word.shown[0].isupper() and word.form not in plain() and word.form not in courtesies()


def _speaks(text: str, sentence: Sequence[Token]) -> Span | None:
    """Who says something in the sentence."""
    for at, word in enumerate(sentence):
        if word.form in every_verb() and word.shown[0].islower():
            turned = at == 0 or sentence[at - 1].shown == ","
            who = behind_office(text, sentence, at) if turned and at else None
            who = who or (forwards(text, sentence[at + 1 :]) if turned else None)
            who = who or (subject(text, sentence, at) if at else None)
            if who is not None:
                return who
    return None


def _is_person(run: Sequence[Token]) -> bool:
    """Whether a run of capitalised words can be a person's name: no body, no country, no acronym."""
    if not run or any(word.form in bodies() or word.form.removesuffix("s") in bodies() for word in run):
        return False
    last = run[-1].shown
    name = " ".join(word.form for word in run)
    return not (last.isupper() and len(last) > 1) and run[-1].form not in plain() and name not in countries()


def _surname(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").rstrip(".'’").lower()


@cache
def countries() -> frozenset[str]:
    """Names of countries and of those who live there, in small letters."""
    rows = knowledge.rows("lexicons/countries.csv")
    cells = (cell for row in rows for cell in row.values() if cell)
    return frozenset(name.strip().lower() for cell in cells for name in cell.replace("|", ";").split(";"))
