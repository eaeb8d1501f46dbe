"""Two statements without a figure or a date: the same words, or the same words turned round by a "not"."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache, lru_cache
from itertools import pairwise

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words, once
from audit.crosscheck.setting import stand_for
from audit.crosscheck.stated import Stated
from audit.crosscheck.whose import times
from audit.crosscheck.words import fold, stems, words
from audit.evidence import Comparison
from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import key, plain

SAID = 0.9  # of the claim's content words that must stand in the evidence before its silence on "not" means anything
_FEWEST = 3  # content words; a shorter claim agrees with too much

_PLACE = re.compile(r"\b(?:[Ii]n|[Oo]f|[Bb]y) ([A-Z][a-z]{2,30}(?: [A-Z][a-z]{2,30}){0,2})(?![\w-])")
_MOST = 4_000  # characters in which a place is looked for
_NUMBER = re.compile(r"\d+")
_JOINED = re.compile(r"[A-Z][\w’'-]{0,30} [A-Z]")
_NOT = re.compile(r"n['’]t\b")


def said(claim: str, evidence: str) -> Comparison:
    """Whether `evidence` says what `claim` says, in its own words."""
    whole = Span(0, len(claim)), Span(0, len(evidence))
    if len(stems(claim)) < _FEWEST or told(claim, evidence) < SAID:
        return Comparison("silent", "the words of the claim are not in the evidence")
    if negative(claim) != negative(evidence):
        return Comparison("contradicts", "the same words, one of them with a “not”", *whole)
    return Comparison("agrees", "the same words", *whole)


def told(claim: str, evidence: str) -> float:
    """How much of the claim's content words stand in the evidence; nothing, if one of its printed numbers does not."""
    asked = stems(claim)
    if not set(_NUMBER.findall(claim)) <= set(_NUMBER.findall(evidence)):
        return 0.0
    return len(asked & stems(evidence)) / len(asked) if asked else 0.0


def opposed(claim: str, evidence: str) -> bool:
    """Whether the evidence has the opposite of a word of the claim, and not the word itself."""
    return _opposed(_sides_of(claim), _sides_of(evidence))


def opposites(a: Stated, b: Stated, firm: bool | None = None) -> bool:
    """Whether either of two claims has the opposite of a word of the other, and not the word itself. `firm`: of those
    that one thing cannot be at two times, or in two ways; False: of those that neither follow each other nor are one
    each of two who meet."""
    one, other = _own_sides(a), _own_sides(b)
    if not _opposed(one, other):
        return False
    if firm is not None:
        mask = (_firm() if firm else ~_followed()) & ~(_sided() if _mirrored(a, b) else 0)
        one, other = (one[0] & mask, one[1] & mask), (other[0] & mask, other[1] & mask)
    return _opposed(one, other)


def opposite_subjects(a: Stated, b: Stated) -> bool:
    """Whether the two claims are about two things of one noun, as opposites tell: "the northern dyke", "the southern
    dyke"."""
    one, other = stems(a.claim.subject or ""), stems(b.claim.subject or "")
    return bool(one & other) and _opposed(_sides(one), _sides(other))


def _opposed(a: tuple[int, int], b: tuple[int, int]) -> bool:
    (one, other), (mine, theirs) = a, b
    return bool((one & theirs & ~(other | mine)) | (other & mine & ~(one | theirs)))


@lru_cache(maxsize=4096)  # a claim is set against many texts
def _sides_of(text: str) -> tuple[int, int]:
    return _sides(stems(text))


@of_words
def _own_sides(one: Stated) -> tuple[int, int]:
    return _sides(one.stems - _in_names(one)) if one.stems & _rows().keys() else (0, 0)


def _in_names(one: Stated) -> frozenset[str]:
    """The stems of words that only begin a name: the Constitutional Court finds a law unconstitutional, too."""
    line = words(one.words) if _JOINED.search(one.words) else ()
    if all(word.capital for word in line):
        return frozenset()  # a headline
    joined = {a.stem for a, b in pairwise(line) if a.capital and b.capital and b.start == a.end + 1}
    return frozenset(joined - {word.stem for word in line if not word.capital})


def _sides(stems_: Set[str]) -> tuple[int, int]:
    """In which rows of opposites a text with these stems has a word of the one side, and of the other: as bits."""
    one = other = 0
    rows = _rows()
    for stem in stems_ & rows.keys():
        here, there = rows[stem]
        one, other = one | here, other | there
    return one, other


@cache
def _firm() -> int:
    """The bits of the rows that alone contradict."""
    rows = enumerate(lexicon("crosscheck")["opposites"])
    return sum(1 << at for at, row in rows if not row.get("may"))


@cache
def _followed() -> int:
    """The bits of the rows of which the one is followed by the other."""
    return sum(1 << at for at, row in enumerate(lexicon("crosscheck")["opposites"]) if row.get("then"))


def _mirrored(a: Stated, b: Stated) -> bool:
    """Whether what is won in the one and lost in the other is told of two: whose names stand before it."""
    one, other = _before_it(a), _before_it(b)
    return bool(one and other) and one.isdisjoint(other)


@once
def _before_it(one: Stated) -> frozenset[str]:
    """The names before the first word of a sided row; none where there is no such word."""
    rows, sided = _rows(), _sided()
    found = (
        word for word in words(one.words) if word.stem in rows and (rows[word.stem][0] | rows[word.stem][1]) & sided
    )
    first = next(found, None)
    if first is None:
        return frozenset()
    before = frozenset(name_key(one.words[w.start : w.end]) for w in words(one.words[: first.start]) if w.capital)
    subject = one.claim.subject or ""  # "when they lost" of those whom the sentence named before
    return before & one.names or frozenset(name_key(word) for word in subject.split() if word[:1].isupper())


@cache
def _sided() -> int:
    """The bits of the rows of which two who meet have one side each."""
    return sum(1 << at for at, row in enumerate(lexicon("crosscheck")["opposites"]) if row.get("sided"))


@cache
def _rows() -> dict[str, tuple[int, int]]:
    """For each stem the rows of opposites that have it on the one side, and on the other: as bits."""
    found: dict[str, tuple[int, int]] = {}
    for at, row in enumerate(_opposites()):
        for side in (0, 1):
            for stem in row[side]:
                one, other = found.get(stem, (0, 0))
                found[stem] = (one | 1 << at, other) if side == 0 else (one, other | 1 << at)
    return found


def turned_round(one: str, other: str) -> bool:
    """Whether the last of two words that exclude each other is another one in the one text than in the other."""
    x, y = _last(one), _last(other)
    return any(x[row] != y[row] for row in x.keys() & y.keys())


def _last(text: str) -> dict[int, int]:
    """For each row of opposites the side of it that stands last in the text."""
    found: dict[int, int] = {}
    for word in words(text):
        for at, row in enumerate(_opposites()):
            side = next((side for side in (0, 1) if word.stem in row[side]), None)
            if side is not None:
                found[at] = side
    return found


def two_places(claim: str, evidence: str) -> str:
    """Where the one says "in Alvernia" and the other "in Brask", and neither knows the other's: both, in words.

    "" where a place is common to both, where one of them names none, or where the name stands elsewhere in the other.
    """
    return _two_places((claim, _places(claim)), (evidence, _places(evidence)))


def set_apart(a: Stated, b: Stated) -> bool:
    """The same of two claims."""
    return bool(_two_places((a.words, _own_places(a)), (b.words, _own_places(b))))


def _two_places(claim: tuple[str, list[str]], evidence: tuple[str, list[str]]) -> str:
    one, other = claim[1], evidence[1]
    if not one or not other or stand_for(one) & stand_for(other):
        return ""
    if any(key(x) in key(evidence[0][:_MOST]) for x in one):
        return ""
    return "" if any(key(y) in key(claim[0]) for y in other) else f"{one[0]} against {other[0]}"


def _places(text: str) -> list[str]:
    """The places that a text names behind "in", "of" and "by", in order."""
    return [name for name in dict.fromkeys(_PLACE.findall(text[:_MOST])) if name.split()[0].lower() not in times()]


@of_words
def _own_places(one: Stated) -> list[str]:
    return _places(one.words)


@lru_cache(maxsize=4096)  # a stretch of text is asked for again and again
def negative(text: str) -> bool:
    """Whether `text` turns what it says round."""
    return _NOT.search(text) is not None or _denies(plain(text))


@of_words
def denied(one: Stated) -> bool:
    """The same of a claim."""
    return _NOT.search(one.words) is not None or _denies(one.plainly)


def _denies(plainly: str) -> bool:
    """Whether a word denies in text without marks, beyond wordings that turn nothing round."""
    if _negatives().isdisjoint(plainly.split()):
        return False
    return not _negatives().isdisjoint(_harmless().sub(" ", plainly).split())


@cache
def _harmless() -> re.Pattern[str]:
    """ "without delay", "not since 2016"; and "no country bought more than"."""
    table = lexicon("crosscheck")["negative"]
    phrases, beyond = ("|".join(table[name]) for name in ("harmless", "beyond"))
    ahead = rf"(?= (?:[a-z0-9]{{1,20}} ){{0,4}}(?:{beyond}) [a-z ]{{0,40}}\bthan\b)"
    return re.compile(rf"\b(?:{phrases}|(?:no|nobody|nothing|none){ahead})\b")


@cache
def _negatives() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["negative"]["words"])


@cache
def _opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = lexicon("crosscheck")["opposites"]
    return tuple((_folded(row["one"]), _folded(row["other"])) for row in rows)


def _folded(words: list[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words) - {""}
