"""How alike two strings or two names are: the one home of rapidfuzz.

    likeness(a, b)   0 to 1, over the words as they stand
    key(name)        the form under which spellings of one name meet: "Tehreek-e-Taliban" and
                     "Tehrik-i-Taliban", "Mohammed" and "Muhammad", "al-Qaeda" and "al Qaida"

The rules of transliteration are rows in lexicons/transliteration.toml.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from audit.knowledge import lexicon

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`][^\W_]+)*")
_APOSTROPHES = re.compile(r"['’ʼ`]")
_POSSESSIVE = re.compile(r"['’]s?$")
_REPEAT = re.compile(r"(.)\1+")
_LONGEST_WORD = 64  # longer "words" are data, not names: they are their own key


def likeness(a: str, b: str) -> float:
    """How alike `a` and `b` are, letter by letter and whatever the order of their words: 0 to 1."""
    from rapidfuzz import fuzz

    if not a or not b:
        return 0.0
    a, b = a.encode("utf-8", "replace").decode(), b.encode("utf-8", "replace").decode()
    return max(fuzz.ratio(a, b), fuzz.token_sort_ratio(a, b)) / 100


@lru_cache(maxsize=8_192)  # a corpus repeats its names
def key(name: str) -> str:
    """The key of `name`: its words by sound, without the particles that join them; "" if it has no word."""
    rules = _rules()
    words: list[str] = []
    for word in plain(name).split():
        if word in rules.endings and words:
            words[-1] += rules.endings[word]  # "Siraj ud-Din" is "Sirajuddin"
        elif word not in rules.particles:
            words.append(word)
    return " ".join(word_key(word) for word in words)


def plain(text: str) -> str:
    """`text` in lower case without accents, marks and possessives, words parted by one space."""
    if text.isascii() and text.isalpha():
        return text.lower()  # most are single words
    found = _WORD.findall(text)
    printed = " ".join(found)
    if printed.isascii() and "'" not in printed and "`" not in printed:
        return printed.lower()
    joined = " ".join(_POSSESSIVE.sub("", word) for word in found)
    if joined.isascii():
        return joined.lower().replace("'", "").replace("`", "")
    folded = unicodedata.normalize("NFKD", joined).lower()
    return _APOSTROPHES.sub("", "".join(c for c in folded if not unicodedata.combining(c)))


@lru_cache(maxsize=8_192)
def word_key(word: str) -> str:
    """The key of one plain word: its consonants by class, its first vowel, and whether it ends in a vowel."""
    rules = _rules()
    if word in rules.distinct or len(word) > _LONGEST_WORD or not word.isalpha() or len(word) < rules.shortest:
        return word
    for old, new in rules.letters:
        word = word.replace(old, new)
    head, tail = word[:1], word[1:]
    vowels = rules.vowels
    ends = "a" if tail[-1:] in vowels and tail else ""
    consonants = "".join(c for c in tail if c not in vowels)
    start = "a" if head in vowels else head
    sounds = start + consonants
    return (_REPEAT.sub(r"\1", sounds) if _REPEAT.search(sounds) else sounds) + ends


class _Rules:
    """The rows of lexicons/transliteration.toml, ready for use."""

    def __init__(self) -> None:
        table = lexicon("transliteration")
        self.letters: tuple[tuple[str, str], ...] = tuple((row["from"], row["to"]) for row in table["letters"])
        self.particles: frozenset[str] = frozenset(table["particles"]["words"])
        self.endings: dict[str, str] = {row["word"]: row["ending"] for row in table["compounds"]}
        self.distinct: frozenset[str] = frozenset(table["distinct"]["words"])
        self.vowels: frozenset[str] = frozenset(table["vowels"]["letters"])
        self.shortest: int = table["shortest"]["letters"]


@cache
def _rules() -> _Rules:
    return _Rules()
