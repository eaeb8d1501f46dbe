"""Capitals in mid-sentence: which words have none, and where a sentence has one that it should not have.

a capital after a lower-case word ─ is the word common? ─ is it part of a name or title? ─▶ stray
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.knowledge import lexicon, rows
from audit.model import Span
from audit.reading import Reading

RARE = 0.1  # share of capitals: no false alarm on the translated pages, 0.1 for 1,000 words on native ones
TITLE = 0.5  # share of common words with a capital from which a stretch is a title: sentences stay under 0.4
WINDOW = 60  # characters on each side in which capitals are counted
STEPS = 3  # small words between two parts of a title: "Born to be Wild"
DATELINE = 60  # characters before a dash at the start of a paragraph: place and agency
LEANING = 0.4  # share of capitals of a word that is wrong with one after an adjective in lower case (“the political …”)
AGREED = 3  # times that "the X" must stand elsewhere before "The X" is wrong

_CAPITAL = re.compile(r"[A-Z](?<=[a-z,)] [A-Z])[a-z]+(?=[ ,.;:?!)]|$)", re.MULTILINE)
_ARTICLE = re.compile(r"A(?<=[a-z] A)(?= [a-z]{3})")
_DASHED = re.compile(r"[A-Z](?<=[a-z)] [–—] [A-Z])[a-z]+(?= [a-z])")
_LEAD = re.compile(r"(?:According to|In the words of|In the view of) ")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@cache
def usual() -> frozenset[str]:
    """Words that are lower-case in mid-sentence, by count, whatever else they may mean."""
    counts = ((row["word"], int(row["lower"]), int(row["capital"])) for row in rows("lexicons/casing.tsv"))
    return frozenset(word for word, lower, capital in counts if capital < RARE * (lower + capital))


@cache
def leaning() -> frozenset[str]:
    """Words that have no capital more often than not, and none after an adjective."""
    counts = ((row["word"], int(row["lower"]), int(row["capital"])) for row in rows("lexicons/casing.tsv"))
    return frozenset(word for word, lower, capital in counts if capital < LEANING * (lower + capital))


@cache
def vocabulary() -> frozenset[str]:
    """Words of the language, in lower case."""
    return frozenset(row["word"] for row in rows("lexicons/casing.tsv")) | listed("closed") | listed("styled")


@cache
def listed(table: str) -> frozenset[str]:
    """The words of a table of the lexicon `casing`."""
    return frozenset(lexicon("casing")[table]["words"])


def common(word: str) -> bool:
    """Whether a word in lower case is a common word in every meaning we know of."""
    return word in usual() and word not in listed("styled") and word not in listed("names")


def stray_capitals(reading: Reading) -> Iterator[Span]:
    """The words of the text with a capital that they do not have in mid-sentence."""
    text = reading.text
    for match in _CAPITAL.finditer(text):
        if _stray(text, match.start(), match.end(), match.group().lower()):
            yield Span(match.start(), match.end())
    for match in _ARTICLE.finditer(text):
        if _stray_article(text, match.start()):
            yield Span(match.start(), match.end())
    for match in _DASHED.finditer(text):
        at = match.start() - (text.rfind("\n", 0, match.start()) + 1)
        if match.group().lower() in listed("closed") and at > DATELINE:
            yield Span(match.start(), match.end())


def _stray(text: str, start: int, end: int, word: str) -> bool:
    last = text[max(0, start - 42) : start - 1].split()[-1:]
    if not last or last[0][-2:] in (".)", "?)", "!)"):
        return False
    if not last[0][0].islower():
        told = (word in listed("conjunctions") and _goes_on(text, end)) or (word == "the" and _comma(text, start, end))
        if not told:
            return False
    previous = last[0].rstrip(",)")
    after = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    named = after is not None and after.group()[0].isupper() and len(after.group()) > 1
    if word == "the":
        agreed = not after or not named or text.count(f" the {after.group()}") >= AGREED
        led = last[0][-1] != "," or _comma(text, start, end)
        return agreed and led and previous not in listed("naming")
    if word in listed("closed"):
        wrong = not (named and word in listed("joining")) and not text[end : end + 2].strip().isdigit()
    else:
        joined = named and not (previous in listed("auxiliary") or _closed(after))
        plain = common(word) or (word in leaning() and not named and _adjective(previous))
        wrong = plain and not joined and last[0][-1] != "," and not _figure(text, end)
    described = _adjective(previous) and not named
    return wrong and previous not in listed("naming") and not _in_title(text, start, end, word, described)


def _adjective(word: str) -> bool:
    return word.endswith(tuple(listed("adjectives"))) and word in leaning()


def _goes_on(text: str, end: int) -> bool:
    """Whether a common word in lower case follows: the sentence goes on, and no name."""
    after = _WORD.match(text, end + 1)
    return after is not None and after.group() in usual() and not _closed(after)


def _comma(text: str, start: int, end: int) -> bool:
    """Whether "According to Lund, The …" goes on with a common word in lower case."""
    low = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start - 2), start - WINDOW)
    lead = _LEAD.match(text, low + 1 + (text[low + 1 : low + 2] == " "))
    return text[start - 2] == "," and bool(lead) and _goes_on(text, end)


def _stray_article(text: str, at: int) -> bool:
    """Whether "A" between words of a sentence is the article and no grade, group or vitamin."""
    previous, after = text[max(0, at - 42) : at - 1].rsplit(maxsplit=1)[-1], _WORD.match(text, at + 2)
    grammar = previous in listed("closed") and previous not in ("an", "by")
    return grammar and after is not None and after.group() in usual() and not _closed(after)


def _closed(word: re.Match[str] | None) -> bool:
    return word is not None and word.group().lower() in listed("closed")


def _figure(text: str, end: int) -> bool:
    """Whether a figure or a letter follows, as in "Vitamin C" and "Phase 2"."""
    after = text[end : end + 3].strip()
    return after[:1].isdigit() or after[:1] == "&" or (len(after) == 1 and after.isupper() and after != "I")


def _in_title(text: str, start: int, end: int, word: str, described: bool = False) -> bool:
    """Whether the word stands in a title: among capitals, or joined to one by small words; no title begins with a word
    that an adjective in lower case has `described`."""
    low = max(text.rfind("\n", 0, start) + 1, start - WINDOW)
    stop = text.find("\n", end)
    high = min(len(text) if stop < 0 else stop, end + WINDOW)
    if _reaches(reversed(_sentence_so_far(text[low:start]))) or (
        word not in listed("closed") and not described and _reaches(iter(text[end:high].split(" ")[1:]))
    ):
        return True
    words = [word for word in _WORD.findall(text[low:high]) if len(word) > 3 and word.lower() in usual()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > TITLE * len(words)


def _sentence_so_far(before: str) -> list[str]:
    """The words of the sentence, without a first word of grammar: its capital tells nothing ("In the Videos")."""
    for stop in (". ", "? ", "! "):
        before = before.rpartition(stop)[2]
    words = before.split()
    first = words[0].lower() if words else ""
    return words[1:] if first in listed("closed") or first in listed("openers") else words


def _reaches(words: Iterator[str]) -> bool:
    """Whether small words lead to a capital: at least one of them, at most `STEPS`."""
    for count, word in enumerate(words):
        if word[:1].isupper():
            return count > 0
        if count == STEPS or word not in listed("joining"):
            return False
    return False
