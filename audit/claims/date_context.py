"""What a date needs from around it: the text, the day it was written, and the last date that was named."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Literal

from audit.claims.date_grammar import Phrase
from audit.claims.date_words import Token, calendar, words
from audit.frozen import quick
from audit.knowledge import lexicon
from audit.model import Date

Kind = Literal["DATE", "TIME", "DURATION", "SET"]

_LAST_WORDS = re.compile(r"[^\W\d_]+")
_SIMPLE = re.compile(r"[\dX-]{1,10}")
_WILL = re.compile(r",? (?:the |a |an |its |their |his |her )?(?:[a-z]{2,15} ){1,2}?(?:will|shall) ")
_SENTENCE_END = re.compile(r"[.!?¶]\s|\n\s*\n")
_TO_COME = re.compile(r"(?i)\b(?:is|are|was|were|due|scheduled) to(?: [a-z]{2,15}){1,4} (?:on |in |this |at )?\Z")
_SAID_OF_IT = re.compile(r"\b(?:is|was) a\s{1,3}\Z")
_OPENING = 1  # words before a day that a sentence begins with: "On 3 May the storm hit"
_BESIDE = 12  # characters before a weekday: "was a "
DAY = len("2024-05-14")
LOOK_BACK = 70  # characters: about twelve words, the clause that holds the verb


@dataclass(frozen=True, slots=True)
class Context:
    """The text, its anchor (None where it has no date), the day that the last absolute date named, and that of the
    last one whose words tell the year."""

    text: str
    anchor: date | None = None
    last: date | None = None
    sure: date | None = None

    def before(self, phrase: Phrase) -> str:
        """The word before the phrase in small letters, or an empty string."""
        return phrase.before.text.lower() if phrase.before else ""

    def any_day(self, phrase: Phrase) -> bool:
        """Whether a weekday may be any: "one Friday", "it was a Friday when"; but not "in a Friday attack"."""
        if self.before(phrase) in words("any"):
            return True
        return (
            _SAID_OF_IT.search(self.text, max(0, phrase.tokens[0].start - _BESIDE), phrase.tokens[0].start) is not None
        )

    def ahead(self, phrase: Phrase) -> bool:
        """Whether the words before the phrase speak of what is to come."""
        start = phrase.tokens[0].start
        clause = _SENTENCE_END.split(self.text[max(0, start - LOOK_BACK) : start])[-1]
        spoken = _LAST_WORDS.findall(clause.lower())
        if _TO_COME.search(clause):
            return True
        if " ".join(spoken[-4:]).removesuffix(" on").endswith(tuple(sorted(words("soonest")))):
            return True
        for at in range(len(spoken) - 1, -1, -1):
            word = spoken[at]
            if word in words("limits"):
                return len(spoken) > 1 and words("lasting").isdisjoint(spoken)  # "Until Friday, they had …"
            if word in words("future"):
                return at == 0 or spoken[at - 1] not in words("had")  # "had planned it"
            if (word in words("behind") or word.endswith("ed")) and spoken[at - 1 : at] != ["be"]:
                return False  # not "will be made public on Friday"
        return self._follows(phrase)

    def present(self, phrase: Phrase) -> bool:
        """Whether the words before the phrase tell it in the present: "this becomes law on 1 July"."""
        start = phrase.tokens[0].start
        clause = _SENTENCE_END.split(self.text[max(0, start - LOOK_BACK) : start])[-1]
        spoken = _LAST_WORDS.findall(clause.lower())
        past = any(word in words("behind") or word.endswith("ed") for word in spoken)
        return not (past or words("present").isdisjoint(spoken))

    def past(self, phrase: Phrase) -> bool:
        """Whether what happened on the day is told in the past: "the first ship left on 1 August"."""
        start, end = phrase.tokens[0].start, phrase.tokens[-1].end
        before = _SENTENCE_END.split(self.text[max(0, start - LOOK_BACK) : start])[-1]
        spoken = _LAST_WORDS.findall(before.lower())
        if spoken[-1:] not in ([], ["on"], ["in"]):
            return False  # "gave no reason for the 14 January deadline"
        if len(spoken) <= _OPENING:
            behind = _SENTENCE_END.split(self.text[end : end + LOOK_BACK])[0]
            spoken += _LAST_WORDS.findall(behind.lower())
        past = any(word in _past_forms() or word.endswith("ed") for word in spoken)
        told = [word for word in spoken[:-1] if word != "from"]  # "eased from 6.9 per cent in July"
        return past and words("planned").isdisjoint([*told, *spoken[-1:]])

    def _follows(self, phrase: Phrase) -> bool:
        """Whether what is to come is told behind a weekday or month that begins a sentence: "On Monday the court will
        rule". What somebody says, who somebody is, or a name comes between in "On Monday he wrote that he will"."""
        if len(phrase.tokens) > 1:
            return False
        start, end = phrase.tokens[0].start, phrase.tokens[0].end
        before = _SENTENCE_END.split(self.text[max(0, start - LOOK_BACK) : start])[-1].split()
        return len(before) <= 1 and _WILL.match(self.text, end) is not None

    def reference(self, token: Token | None) -> date | None:
        """The day that "the following" or "that" starts from: the last date named, for others the anchor."""
        return self.last or self.anchor if token and token.letter == "r" else self.anchor


quick(Context)


@cache
def _past_forms() -> frozenset[str]:
    """Irregular past forms that are no present ones: "left", "met"."""
    verbs = lexicon("verbs")
    return frozenset(words("behind")) | (frozenset(verbs["past"]["words"]) - frozenset(verbs["finite"]["words"]))


def pointer_of(phrase: Phrase) -> Token | None:
    """The word that points: "coming" in "this coming Friday"."""
    return phrase.get("lpnr") or phrase.get("h")


def direction(token: Token | None) -> int:
    """-1 for last, 0 for this, 1 for next."""
    if token is None:
        return 0
    steps = calendar()["steps"]
    step = steps.get(token.text.lower(), 0)
    assert isinstance(step, int)
    return step


def hedged(one: Date, phrase: Phrase, context: Context) -> Date:
    """The date with the doubt that the words leave: EDTF ~ for "early 1990s" and "about 1950", ? for "perhaps 1950".

    A day is never qualified, nor an interval: the words beside them are about the hour or one end.
    """
    if one.kind != "DATE" or not one.edtf or not _SIMPLE.fullmatch(one.edtf) or len(one.edtf) == DAY:
        return one
    before = context.before(phrase)
    vague = before in words("approximate") or phrase.get("m") or phrase.name == "fiscal"
    mark = "?" if before in words("uncertain") else "~" if vague else ""
    return replace(one, edtf=one.edtf + mark) if mark else one


def made(phrase: Phrase, kind: Kind, value: str, edtf: str | None = None, *, relative: bool = False) -> Date:
    """The phrase as a date."""
    start, end = phrase.tokens[0].start, phrase.tokens[-1].end
    return Date(start, end, kind, value, edtf, relative)
