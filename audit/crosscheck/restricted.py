"""Whether only one of two claims says which of a sort of things it counts: its figure is of a part of what the other
one has a figure of.

"Prices rose 4 percent"      ─  "Fish prices rose 11 percent"              a kind
"Wages rose 4 percent"       ─  "Wages of nurses rose 11 percent"          what they are of
"Prices rose 4 percent"      ─  "Consumer prices rose 11 percent"          no kind, but what they are called
"The gale felled 40 trees"   ─  "The heavy gale felled 60 trees"           no kind of the one thing that is told of

What only one claim says counts only where the other report knows nothing of it: of one thing each tells more or less.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from audit.crosscheck.categories import persons
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.whose import times
from audit.crosscheck.words import fold, stems
from audit.knowledge import lexicon

_MOST = 600  # characters of a claim that are looked at
_REPORT = 20_000  # characters of a report in which a word is looked for
_NO_WORD = ""
_ENDINGS = ("ed", "ing", "ly", "est", "-hit")  # of verbs and adverbs, and of words that pick out and tell of no sort
_TOKEN = re.compile(r"[A-Za-z][a-z’'-]{1,24}|\d[\d.,]*|[A-Z][\w’'-]*|[^\w\s]")
_BEHIND = re.compile(
    r"\b([A-Za-z][a-z]{2,20}) (of [a-z-]{3,20} (?:in|among)|of|for|among|in)"
    r" (?:(?:the|all|some|its|their) )?([a-z-]{3,20}(?: [a-z-]{3,20})?)"
)

Kinds = Mapping[str, frozenset[str]]


def restricted(a: Stated, b: Stated) -> str:
    """What only one of two claims says of a sort of things that both count, in words; "" where there is nothing."""
    return _narrows(a, b) or _narrows(b, a)


def _narrows(one: Stated, other: Stated) -> str:
    mine = _kinds(one)
    theirs = _kinds(other) if mine else {}
    for noun in sorted(mine.keys() & theirs.keys()):
        said = mine[noun] - theirs[noun]
        if said and theirs[noun] <= mine[noun] and said.isdisjoint(_known(other.document.text[:_REPORT])):
            return min(said)
    return ""


@lru_cache(maxsize=256)  # a report has many claims
def _known(text: str) -> frozenset[str]:
    """The stems of the words of a report."""
    return stems(text)


@of_words
def _kinds(one: Stated) -> Kinds:
    """By the stem of each noun for things of a sort the stems of the words that say which, before and behind it."""
    found: dict[str, frozenset[str]] = {}
    tokens = _TOKEN.findall(one.words[:_MOST])
    for at, token in enumerate(tokens):
        stem = _sort(token)
        if stem:
            found[stem] = found.get(stem, frozenset()) | _before(tokens, at, one)
    for noun, joint, behind in _BEHIND.findall(one.words[:_MOST]) if found else ():
        stem = fold(noun)
        if stem in found:
            found[stem] |= _complement(joint, behind)
    return found


def _sort(token: str) -> str:
    """The stem of a noun for things of a sort: a plural, or one of the nouns that are a whole without being one."""
    lower = token.lower()
    plural = len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is", "’s", "'s"))
    if not (plural or lower in _table("wholes")) or lower in _table("no_sort"):
        return ""
    return fold(lower)


def _before(tokens: list[str], at: int, one: Stated) -> frozenset[str]:
    """The stem of the word before a noun that says which: behind a number or a small word, or where a claim begins."""
    if at < 1 or not _restricts(tokens[at - 1]):
        return frozenset()
    word, opener = tokens[at - 1], tokens[at - 2].lower() if at > 1 else _NO_WORD
    if word[:1].isupper() and (at > 1 or name_key(word) in one.names):
        return frozenset()
    led = opener == _NO_WORD or opener[:1].isdigit() or opener in _table("openers") or opener in _numbers()
    whole = opener in _table("definite") and tokens[at].lower() in _table("wholes")
    return frozenset([fold(word)]) - {""} if led or whole else frozenset()


def _restricts(word: str) -> bool:
    """Whether a word before a noun may say which of a sort it is of: no verb, no adverb, and no word that any has."""
    lower = word.lower()
    if not lower[:1].isalpha() or lower.endswith(_ENDINGS) or lower in _table("of_all") or lower in times():
        return False
    return bool(fold(lower)) and lower.partition("-")[0] not in _numbers()


def _complement(joint: str, behind: str) -> frozenset[str]:
    """The stems of what stands behind "of" and "for"; behind "in" and "among" only those of people."""
    words = [word for word in behind.split() if word not in _table("verbs")]
    words = words[:1] if len(words) == 1 or len(words) < len(behind.split()) else words
    if not words or not _table("of_all").isdisjoint(words) or not times().isdisjoint(words):
        return frozenset()
    of = frozenset(map(fold, joint.split()[1:2])) - {""}  # "cases of flu in children" are of both
    if joint.endswith(("in", "among")) and not any(map(persons, words)):
        return of
    return of | frozenset(map(fold, words)) - {""}


@cache
def _numbers() -> frozenset[str]:
    table = lexicon("numbers")
    return frozenset([*table["ones"], *table["tens"], "hundred", "thousand", "million", "billion"])


@cache
def _table(name: str) -> frozenset[str]:
    if name == "verbs":
        return frozenset(lexicon("crosscheck")["scoped"]["verbs"])
    return frozenset(lexicon("crosscheck")["restricted"][name])
