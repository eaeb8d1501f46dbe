"""Two words have grown together.

What it does: reports a capital in the middle of a word whose halves are both words (“weThe”), two long words in lower
case of which the first is a plural (“sailorspilots”), a word of grammar that lost its space (“ofthe”, “thepilots”),
and a preposition that runs into a year (“in2019”).

Why it matters: a separator is missing, and with it often a comma, a link or half a sentence.

Known limits: brands with a capital inside are excused by a list; other fused short words are not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "An easyJet crew used JavaScript, an iPhone and YouTube. The counterterrorism chief; newspaperwomen; McDonald."
    ),
    Example("It was late, weThe crew had left.", ("weThe",)),
    Example("The thesis of the theorist withstood them; a thousand husbands understand; fromage; Web2000; #for2024."),
    Example("The crew ofthe ferry went tothe pier.", ("ofthe", "tothe")),
    Example("In2019 the pilots saw thecouncil and a number ofships.", ("In2019", "thecouncil", "ofships")),
    Example("The prize went to soldierschildren and nurses.", ("soldierschildren",)),
)
HALF = 5  # letters of a half in lower case: shorter ones meet in too many words
_CAMEL = re.compile(r"[A-Z](?<=[a-z]{2}[A-Z])([a-z]{1,20})(?![\w@/_=(]|\.\w)")
_BEFORE = re.compile(r"(?<![\w@#/._=-])([a-z]{2,20})$")
_YEAR = re.compile(r"(?<![\w@#/._=-])([A-Za-z]{2,7})((?:19|20)\d\d)(?![\w@/.=-]\w|\w)")
_SMALL = re.compile(r"(?<![\w@#/._=’'-])[a-z]{4,24}(?![\w@/_=’'-]|\.\w)")
_LONG = re.compile(r"(?<![\w@#/._=-])[a-z]{13,40}(?![\w@/_=-]|\.\w)")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a word."""
    if not reading.english:
        return
    words, rows = vocabulary(), lexicon("copy")
    for match in _CAMEL.finditer(reading.text):
        before = _BEFORE.search(reading.text, max(0, match.start() - 22), match.start())
        known = before and before[1] in words and (match.group().lower() in words or len(match.group()) > HALF)
        if before and known and (before[1] + match.group()).lower() not in rows["brands"]["words"]:
            yield _flag(before.start(1), match.end(), before[1], match.group())
    for match in _LONG.finditer(reading.text):
        word = match.group()
        at = _seam(word, words, rows["compounds"]["words"])
        if at:
            yield _flag(match.start(), match.end(), word[:at], word[at:])
    for match in _YEAR.finditer(reading.text):
        if match[1].lower() in rows["joints"]["dated"]:
            yield _flag(match.start(), match.end(), match[1], match[2])
    for match in _SMALL.finditer(reading.text):
        if match.group() not in words and (at := _joint(match.group(), words)):
            yield _flag(match.start(), match.end(), match.group()[:at], match.group()[at:])


def _joint(word: str, words: frozenset[str]) -> int:
    """Where a word of grammar ends in `word` that has run into its neighbour; 0 where there is no such place."""
    rows = lexicon("copy")["joints"]
    at: int = rows["pairs"].get(word, 0)
    if at or word in rows["whole"]:
        return at
    for small in rows["leading"]:
        if word.startswith(small) and len(word) >= len(small) + HALF - 1 and word[len(small) :] in words:
            return len(str(small))
    return 0


def _flag(start: int, end: int, first: str, second: str) -> Flag:
    message = f"“{first}” and “{second}” have grown together: something between them got lost."
    return Flag(start, end, message, f"{first} {second}")


def _seam(word: str, words: frozenset[str], compounds: list[str]) -> int:
    """Where a plural ends inside `word` and another word begins; 0 where there is no such place."""
    if word in words:
        return 0
    for at in range(HALF, len(word) - HALF + 1):
        first, second = word[:at], word[at:]
        plural = first[-1] == "s" and first[-2] != "s" and (first[:-1] in words or first[:-3] + "y" in words)
        if plural and first in words and second in words and first not in compounds and second not in compounds:
            return at
    return 0
