"""Results of games and votes, and places in a row: numbers that count nothing.

"won 4-3 on penalties"        ─  "lost 3-4"                 one result, whoever is named first
"in a 6-3 vote"               ─  "by six votes to three"
"a third cup"                 ─  "the third trophy"         one place in a row
"in the 17th minute"          ─  "after 17 minutes"
"in the 17th minute"          ─  "in the 27th minute"       two places, each unknown to the other report
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.settings import Matching

Row = Mapping[str, frozenset[int]]

_MOST = 20_000  # characters of a report that are looked at
_SCORE = re.compile(r"(?<![\w/.,:–-])(\d{1,3})[-–](\d{1,3})(?![\w%/]|[-–.,:]\d)")
_OF = re.compile(r" of(?: (?:the|its|their|our|this|his|her))?")
_NEXT = re.compile(r"[ -]([A-Za-z][a-z]{1,19})\b")
_NTH = re.compile(r"\d(?:st|nd|rd|th)")
_BEFORE = 12  # characters before two numbers in which what they are pages or days of stands
_NOUNS = 2  # words behind an ordinal that may be what stands in a row: "the eighth consecutive rise"
_SHARED = 2  # words: the ordinal and what stands in the row; it takes one more, or a name
_FEW = 2  # goals, votes or points: so few make the result of many
_TELLING = 3  # from this place on two reports hardly mean two things: there is always a first and a second


def one_result(couple: Couple) -> Judged | None:
    """One result, or one place in a row, in both."""
    one, other = couple.a, couple.b
    if not ((scores(one) and scores(other)) or (_row(one) and _row(other))):
        return None
    common = scores(one) & scores(other)
    near = couple.shared or one.near & other.near or _alone(common, couple)
    if common and (near or sum(max(common)) > _FEW):
        printed = "-".join(map(str, max(common)))
        return Judged(one, other, "agrees", f"both give the result {printed}", max(couple.alike, 0.5))
    told = one.near & other.near or len(couple.shared) > _SHARED
    for noun, place in sorted(_shared(_row(one), _row(other))) if told else ():
        return Judged(one, other, "agrees", f"both tell of place {place} in a row: {noun}", max(couple.alike, 0.5))
    return None


def _alone(common: frozenset[tuple[int, int]], couple: Couple) -> bool:
    """Whether a result is the only one of either report."""
    return any(_all_scores(side.document.text[:_MOST]) == common for side in (couple.a, couple.b))


def _shared(one: Row, other: Row) -> list[tuple[str, int]]:
    """What stands in one place in both, but for what is first: much is."""
    return [(noun, n) for noun in one.keys() & other.keys() for n in one[noun] & other[noun] if n > 1]


def two_results(couple: Couple, matching: Matching) -> str:
    """Two results, or two places in one row, each unknown to the other report, in words; "" where there is none."""
    one, other = couple.a, couple.b
    told = bool(scores(one) and scores(other))
    x, y = (_lone_scores(one, other), _lone_scores(other, one)) if told else (frozenset(), frozenset())
    if len(x) == len(y) == 1 and (couple.best or couple.shared) and sum(min(x)) and _sized(min(x), min(y)):
        return f"two results: {'-'.join(map(str, min(x)))} against {'-'.join(map(str, min(y)))}"
    if not couple.best or couple.alike < (matching.kin_words if one.names & other.names else matching.kin_named):
        return ""
    return two_places(one, other)


def two_places(one: Stated, other: Stated) -> str:
    """Two places in one row, each of them unknown to the other report, in words; "" where there is none."""
    mine, theirs = _row(one), _row(other)
    for noun in sorted(mine.keys() & theirs.keys()):
        here = mine[noun] - _all_rows(other.document.text[:_MOST]).get(noun, frozenset())
        there = theirs[noun] - _all_rows(one.document.text[:_MOST]).get(noun, frozenset())
        if len(here) == len(there) == 1 and max(*here, *there) >= _TELLING:
            return f"two places in a row ({noun}): {min(here)} against {min(there)}"
    return ""


def differ(a: Stated, b: Stated) -> bool:
    """Whether the results, or the places in a row, of two claims differ."""
    one, other = scores(a), scores(b)
    if len(one) == len(other) == 1 and one != other:
        return True
    mine, theirs = _row(a), _row(b)
    return any(not mine[noun] & theirs[noun] for noun in mine.keys() & theirs.keys())


def _sized(x: tuple[int, int], y: tuple[int, int]) -> bool:
    """Whether two results share a side: else they may be of two games or votes."""
    return bool(set(x) & set(y))


@of_words
def numbered(one: Stated) -> bool:
    """Whether the claim gives a result, or a place in a row."""
    return bool(scores(one) or _row(one))


def first_words() -> frozenset[str]:
    """Words of which a claim without digits has one, if it gives a result or a place in a row."""
    table = lexicon("crosscheck")["results"]
    nouns = (f"{noun}{ending}" for noun in (*table["elapsed"], "vote") for ending in ("", "s"))
    return frozenset([*_ordinals(), *table["numbered"], *nouns])


def _lone_scores(one: Stated, other: Stated) -> frozenset[tuple[int, int]]:
    return scores(one) - _all_scores(other.document.text[:_MOST])


@of_words
def scores(one: Stated) -> frozenset[tuple[int, int]]:
    """The results that a claim gives, the higher number first."""
    return _all_scores(one.words)


@lru_cache(maxsize=4096)  # a claim meets many others
def _all_scores(text: str) -> frozenset[tuple[int, int]]:
    """The results that a text gives, the higher number first."""
    found = {(int(m[1]), int(m[2])) for m in _SCORE.finditer(text) if not _range(text, m)}
    for match in _votes().finditer(text):
        found.add((_number(match[1]), _number(match[2])))
    return frozenset((max(pair), min(pair)) for pair in found)


def _range(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers are a range of what is counted ("20-25 people"), or of days or pages."""
    behind = _NEXT.match(text, match.end())
    if behind is None:
        return bool(_pages().search(text, max(0, match.start() - _BEFORE), match.start()))
    return behind[1] not in _of_results()


@cache
def _pages() -> re.Pattern[str]:
    """What stands before two numbers that are pages, ages or days."""
    months = "|".join(sorted(map(re.escape, lexicon("calendar")["months"]), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?i)\b(?:pages?|pp?|aged?|ages|{months})\.?\s$")


@cache
def _of_results() -> frozenset[str]:
    """Words that stand right behind a result; a noun that is none of them is what is counted."""
    return frozenset(lexicon("crosscheck")["results"]["behind"])


@cache
def _votes() -> re.Pattern[str]:
    number = r"(\d{1,3}|" + "|".join(_ones()) + ")"
    return re.compile(rf"(?i)\b{number} votes? (?:to|against) {number}\b")


@cache
def _ones() -> dict[str, int]:
    return {word: int(value) for word, value in sorted(lexicon("numbers")["ones"].items())}


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else _ones()[printed.lower()]


@of_words
def _row(one: Stated) -> Row:
    return _all_rows(one.words)


@lru_cache(maxsize=4096)
def _all_rows(text: str) -> Row:
    """The places in a row that a text gives, by the stems of the nouns that stand in it."""
    found: dict[str, set[int]] = {}
    lower = text.casefold()
    ordinal = _NTH.search(lower) or any(map(lower.__contains__, _ordinals()))
    places: list[int] = []  # of one noun: "in the 14th and 62nd minutes"
    for match in _ordinal().finditer(text) if ordinal else ():
        places.append(int(match[2]) if match[2] else _ordinals()[match[1].lower()])
        if _joined().match(text, match.end()):
            continue
        for noun in _behind(text, match.end()):
            found.setdefault(noun, set()).update(places)
        places = []
    numbered_, elapsed = (any(map(lower.__contains__, nouns)) for nouns in _row_nouns())
    for match in _numbered().finditer(text) if numbered_ else ():
        found.setdefault(fold(match[1]), set()).add(_number(match[2]))
    for match in _elapsed().finditer(text) if elapsed else ():
        found.setdefault(fold(match[2]), set()).add(_number(match[1]))
    return {noun: frozenset(places) for noun, places in found.items()}


def _behind(text: str, at: int) -> Iterator[str]:
    """The stems of the nouns behind an ordinal; behind "edition of its" also of what comes out in editions."""
    left = _NOUNS
    while left and (word := _NEXT.match(text, at)) and word[1] not in _small():
        at, left = word.end(), left - 1
        if fold(word[1]):
            yield fold(word[1])
        of = _OF.match(text, at) if word[1].casefold() in _editions() else None
        at, left = (of.end(), _NOUNS) if of else (at, left)


@cache
def _editions() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["results"]["editions"])


@cache
def _row_nouns() -> tuple[Sequence[str], Sequence[str]]:
    """The nouns that stand before a number, and behind what has passed."""
    table = lexicon("crosscheck")["results"]
    return table["numbered"], table["elapsed"]


@cache
def _small() -> frozenset[str]:
    """Words that end what an ordinal belongs to."""
    return frozenset(lexicon("crosscheck")["results"]["ends"])


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"(?i)\b(?:(" + "|".join(_ordinals()) + r")|(\d{1,3})(?:st|nd|rd|th))(?=[ -][a-z]|,)")


@cache
def _joined() -> re.Pattern[str]:
    """A further ordinal of the same noun behind one."""
    return re.compile(rf"(?i)(?:,|,? (?:and|or))(?: the)? (?:(?:{'|'.join(_ordinals())})\b|\d{{1,3}}(?:st|nd|rd|th)\b)")


@cache
def _ordinals() -> dict[str, int]:
    return {word: at for at, word in enumerate(lexicon("values")["ordinals"]["words"], 1)}


@cache
def _numbered() -> re.Pattern[str]:
    """A noun with its number: "round five", and not "on that day 40 people came"."""
    nouns = "|".join(lexicon("crosscheck")["results"]["numbered"])
    counted = r"(?![,.]?\d| (?:[a-z]{3,15}s|people|men|women|children|dead|more|others)\b)"
    return re.compile(rf"(?i)\b({nouns}) (\d{{1,3}}|{'|'.join(_ones())})\b{counted}")


@cache
def _elapsed() -> re.Pattern[str]:
    """What has passed where a place is told: "after 17 minutes"."""
    nouns = "|".join(lexicon("crosscheck")["results"]["elapsed"])
    return re.compile(rf"(?i)\b(?:after|on) (\d{{1,3}}|{'|'.join(_ones())}) ({nouns})s?\b")
