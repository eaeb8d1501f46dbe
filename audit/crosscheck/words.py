"""The words that a comparison looks at: content words as stems, numbers masked.

"More than 1,000 people fled the towns."  →  peopl fle town
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from audit.knowledge import lexicon
from audit.similarity import likeness, plain

_VOWEL = re.compile(r"[aeiouy]")
_FIRST = re.compile(r"\w+")
_LONGEST = 40  # a longer run of letters is not a word: it is cut


class Word(NamedTuple):
    """A content word: where it stands and its stem (or the stem of its synonym row)."""

    start: int
    end: int
    stem: str
    capital: bool


def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The content words of `text[start:end]`, in order."""
    made, find, at = tuple.__new__, text.find, start  # what `Word` would do for every word, with a call less
    found: list[Word] = []
    last, phrases, over = len(text) if end is None else end, _phrases(), start
    for token in _token().findall(text, start, last):
        at = find(token, at)  # there are no letters between tokens: the first place is the one where it was found
        behind = at + len(token)
        if token in phrases and at >= over and (whole := _phrase_at(text, token, at, last)):
            over = at + len(whole)
            found.append(made(Word, (at, over, fold(whole_phrase(whole)), False)))
        elif at >= over and (read := _read(token)):
            stem, capital = read
            found.append(made(Word, (at, behind, stem, capital)))
        at = behind
    return tuple(found)


@lru_cache(maxsize=65_536)  # a corpus repeats its words
def _read(token: str) -> tuple[str, bool] | None:
    """The stem of a word as printed, and whether it begins with a capital; None for a word without content."""
    name = whole_name(token)
    if name:
        return name, True
    found = fold(token if len(token) <= _LONGEST else token[:_LONGEST])
    return (found, token[0].isupper()) if found else None


def whole_name(printed: str) -> str:
    """The name that is printed in one of its forms, where these have no word in common or one with other names:
    "united states" for "the U.S."; "" for any other word."""
    return _whole_names().get(printed, "")


@cache
def _whole_names() -> dict[str, str]:
    return {form: row["forms"][0].lower() for row in lexicon("crosscheck")["whole_names"] for form in row["forms"]}


def whole_phrase(printed: str) -> str:
    """The word that says what a verb of several words says: "rejected" for "voted down"; "" for any other words."""
    found: str = lexicon("crosscheck")["phrases"].get(printed, "")
    return found


def _phrase_at(text: str, first: str, at: int, end: int) -> str:
    """The verb of several words that begins here; "" where none does."""
    return next((phrase for phrase in _phrases()[first] if _stands(text, phrase, at, end)), "")


def _stands(text: str, phrase: str, at: int, end: int) -> bool:
    behind = at + len(phrase)
    return behind <= end and text.startswith(phrase, at) and not text[behind : behind + 1].isalnum()


@cache
def _phrases() -> dict[str, tuple[str, ...]]:
    """The verbs of several words by their first one, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(lexicon("crosscheck")["phrases"], key=lambda one: (-len(one), one)):
        found.setdefault(phrase.split()[0], []).append(phrase)
    return {first: tuple(rest) for first, rest in found.items()}


@cache
def _token() -> re.Pattern[str]:
    """A word, or a name that counts as one."""
    forms = sorted(_whole_names(), key=lambda form: (-len(form), form))
    ended = (re.escape(form) + ("" if form.endswith(".") else r"(?!\w)") for form in forms)
    begun = "".join(sorted({re.escape(form[0]) for form in forms}))  # most words begin with none of these letters
    return re.compile(rf"(?=[{begun}])(?:{'|'.join(ended)})|[^\W\d_]+(?:['’][^\W\d_]+)*")


def first_words(forms: Iterable[str]) -> frozenset[str]:
    """The first word of each form, in small letters: a text without all of these has none of the forms."""
    return frozenset(_FIRST.findall(form.lower())[0] for form in forms)


def either(forms: Iterable[str]) -> str:
    """A pattern for any of these forms, the longest first."""
    return "|".join(map(re.escape, sorted(set(forms), key=lambda form: (-len(form), form))))


def one_spelling(one: Iterable[str], other: Collection[str], least: float = 0.75) -> bool:
    """Whether a word of the one is another spelling of a word of the other: "fertiliser", "fertilizer". `least`: how
    alike their letters are then, 0 to 1."""
    return any(likeness(x, y) >= least for x in one for y in other)


def stems(text: str) -> frozenset[str]:
    """The stems of the content words of `text`."""
    return frozenset(word.stem for word in words(text))


@lru_cache(maxsize=8_192)
def fold(word: str) -> str:
    """The stem of `word` after synonyms; "" for a word without content."""
    bare = plain(word)
    if not bare or bare in _stop() or len(bare) < 2:
        return ""
    found = stem(_own().get(bare, bare))
    return _synonyms().get(found, found)


@lru_cache(maxsize=8_192)
def stem(word: str) -> str:
    """`word` (plain, lower case) without its commonest English endings.

    A light stemmer: plural, -ed, -ing, -ly, -er/-ion families. Two forms of one word meet; it need not be a word.
    """
    if len(word) <= 3:
        return word
    for ending, put in _BY_LAST.get(word[-1], ()):
        cut = len(word) - len(ending)
        if word.endswith(ending) and cut >= 3 and _VOWEL.search(word, 0, cut):
            word = word[:cut] + put
            break
    if word.endswith(("ed", "es")) and len(word) > 4:
        word = word[:-2]
    elif word.endswith("e") and len(word) > 3:
        word = word[:-1]
    elif word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word


# Longest first. These are the rules of the stemmer, not a list of words.
_ENDINGS = (
    ("ations", "at"), ("ation", "at"), ("ments", "ment"), ("ities", ""), ("iness", ""), ("ings", ""), ("ing", ""),
    ("ions", ""), ("ion", ""), ("ies", "i"), ("ied", "i"), ("ers", ""), ("ity", ""), ("ily", "i"), ("ed", ""),
    ("er", ""), ("ly", ""), ("es", ""), ("s", ""),
)  # fmt: skip
_BY_LAST = {last: tuple(row for row in _ENDINGS if row[0][-1] == last) for last in "sgndry"}


@cache
def _stop() -> frozenset[str]:
    """Words without content; months and weekdays are none either: dates are compared as dates."""
    calendar = [*lexicon("calendar")["months"], *lexicon("calendar")["weekdays"]]
    return frozenset(plain(word) for word in (*lexicon("crosscheck")["stop"]["words"], *calendar))


@cache
def _own() -> dict[str, str]:
    """Words whose stem is that of another word as well, each to one that says the same: who lives there is no life."""
    return dict(lexicon("crosscheck")["own_stems"])


@cache
def _synonyms() -> dict[str, str]:
    return {
        stem(plain(word)): stem(plain(row["words"][0]))
        for row in lexicon("crosscheck")["synonyms"]
        for word in row["words"]
    }
