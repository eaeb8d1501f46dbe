"""Two years in which one body was founded, or one person born, within one text.

    "The Lindholm Institute was founded in 1921 …   … the Institute, founded in 1924, …"   ─▶ the two, with their years

Both must be told with the same verb or with two that mean the same, of one name, and neither as a legend or a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.knowledge import lexicon
from audit.model import Span
from audit.text.places import first_words, matches

_CAPITAL = r"[^\W\d_a-z][\w’'&-]{1,30}"
_NAME = rf"(?P<name>(?:{_CAPITAL} (?:(?:of|and|for|the|in|de|du|der|&) ){{0,2}}){{0,5}}{_CAPITAL})"
_NAMED = re.compile(rf"{_NAME}(?:, (?:(?:which|who) (?:was|were) )?| (?:was|were|had been) )(?:itself |first )?\Z")
_HOW = r"(?: (?!and\b|who\b|which\b|after\b|before\b|but\b|as\b|not\b)[\w’'&-]{1,30}){0,8}?"
_WHEN = rf"{_HOW} (?:in|on) (?:[\w ]{{1,14}} )?(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?![\d–-])"
_REACH = 160  # characters before a verb in which its name is looked for
_CLAUSE = 120  # characters on either side in which a word of doubt makes a year no statement
_SHORT = 4  # letters of a name of one word


@dataclass(frozen=True, slots=True)
class Founding(Span):
    """What was founded when: `name` without its article, `verb`, `year`, and the stretch that tells it."""

    name: str
    verb: str
    year: int


def refounded(text: str) -> Iterator[tuple[Founding, Founding]]:
    """The pairs of years that cannot both be right: the first that the text gives, and each later one that differs."""
    first: list[Founding] = []
    for one in _foundings(text):
        other = next((other for other in first if _same(text, one, other)), None)
        if other is None:
            first.append(one)
        elif other.year != one.year:
            yield other, one


def _foundings(text: str) -> Iterator[Founding]:
    for match in matches(_told(), text, first_words(lexicon("relative_dates")["foundings"])):
        low = max(0, match.start() - _REACH, text.rfind("\n", 0, match.start()) + 1)
        named = _NAMED.search(text, low, match.start())
        around = text[max(0, match.start() - _CLAUSE) : match.end() + _CLAUSE].lower()
        if named and not any(word in around for word in lexicon("relative_dates")["doubt"]):
            name = re.sub(r"\A(?:The|In|At) (?:the )?", "", named["name"])
            if _is_name(text, name):
                yield Founding(named.start("name"), match.end(), name, match["verb"].lower(), int(match["year"]))


@cache
def _told() -> re.Pattern[str]:
    verbs = "|".join(lexicon("relative_dates")["foundings"])
    return re.compile(rf"\b(?P<verb>{verbs})\b{_WHEN}")


def _is_name(text: str, name: str) -> bool:
    """Whether a name is one: of several words, or of one that the text never writes in lower case."""
    return " " in name or (len(name) >= _SHORT and not re.search(rf"\b{re.escape(name.lower())}\b", text))


def _same(text: str, one: Founding, other: Founding) -> bool:
    """Whether both tell of one thing, in words that mean the same."""
    alike = lexicon("relative_dates")["alike"]
    if one.verb != other.verb and not (one.verb in alike and other.verb in alike):
        return False
    short, long = sorted((one.name, other.name), key=len)
    if short == long:
        return True
    if not long.endswith(f" {short}"):
        return False
    before = set(re.findall(rf"({_CAPITAL}) {re.escape(short)}\b", text)) - {"The", "In", "At"}
    return len(before) == 1
