"""Whether a whole page bears a claim out: how much of the claim stands together in a few of its sentences.

    claim ─ figures, names, words, each with its weight ─┐
    page  ─ sentences, each with those it holds ─────────┴─▶ the best three in a row, the best seven, all ─▶ Borne

A claim of an article sums up what its source tells over several sentences, so no one sentence holds all of it; but
what stands near together is told of one thing, and what stands at two ends of a page need not be. The mean of the
three reaches says so. A figure or a name that the page does not have at all counts against the claim beyond its weight.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span
from audit.settings import Matching

REACHES = (3, 7)  # sentences in a row: tried 1 to 7 on 349 public pairs of a claim and its page; 3 tells most alone
WEIGHTS = {"figure": 2.5, "name": 2.0, "month": 1.5, "word": 1.0}  # as good there as the rarity among 349 pages
_SHORTEST = 5  # letters from which two stems may be of one family: "judg" and "judgment"
_ENDING = 2  # letters in which they may differ
_FIRST = 4  # letters under which they meet
_SHOWN = 4  # words that are named as missing

_TOKEN = re.compile(r"\d{4}-\d\d-\d\d|\d+(?:[.,]\d+){0,6}(?:st|nd|rd|th)?|[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Part:
    """A figure, name, month or word of a claim: the key under which it meets the page's, its kind, and as printed."""

    key: str
    kind: str
    printed: str


@dataclass(frozen=True, slots=True)
class Borne:
    """How far a page bears a claim out (0 to 1, or less where figures and names are missing), what it lacks, the
    passage that holds most, and whether a figure of the claim stands nowhere in the page."""

    score: float
    missing: tuple[str, ...]
    passage: Span | None
    unheard: bool


def borne(claim: str, page: str, sentences: Sequence[Span], matching: Matching) -> Borne:
    """How much of `claim` stands in `page`, near together. Linear in the page."""
    parts = tuple({part.key: part for part in _parts(claim, claim=True)}.values())
    meets = _Meets(parts)
    held = [meets.those(page, sentence) for sentence in sentences]
    weight = {part.key: WEIGHTS[part.kind] for part in parts}
    whole = sum(weight.values())
    everywhere = frozenset[str]().union(*held)
    if not everywhere:
        return Borne(0.0, tuple(part.printed for part in parts[:_SHOWN]), None, unheard=False)
    best = [_best(held, reach, weight) for reach in REACHES]
    lacking = [part for part in parts if part.key not in everywhere]
    score = (sum(mass for mass, _ in best) + sum(weight[key] for key in sorted(everywhere))) / (len(best) + 1) / whole
    score -= matching.page_figure * sum(part.kind in ("figure", "month") for part in lacking)
    score -= matching.page_name * sum(part.kind == "name" for part in lacking)
    at = best[0][1]
    passage = Span(sentences[at].start, sentences[min(at + REACHES[0], len(sentences)) - 1].end)
    unheard = any(part.kind == "figure" for part in lacking)
    return Borne(score, tuple(part.printed for part in lacking[:_SHOWN]), passage, unheard)


def _best(held: Sequence[frozenset[str]], reach: int, weight: Mapping[str, float]) -> tuple[float, int]:
    """The mass of the best `reach` sentences in a row, and the first of them."""
    found = (0.0, 0)
    for at in range(len(held)):
        mass = sum(weight[key] for key in sorted(frozenset[str]().union(*held[at : at + reach])))
        found = max(found, (mass, -at))
    return found[0], -found[1]


class _Meets:
    """Which parts of a claim a sentence holds: by key, or by the stem of another word of the family."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._keys = frozenset(part.key for part in parts)
        self._families: defaultdict[str, list[str]] = defaultdict(list)
        for part in parts:
            if part.key.isalpha() and len(part.key) >= _SHORTEST:
                self._families[part.key[:_FIRST]].append(part.key)
        self._known: dict[str, frozenset[str]] = {}

    def those(self, page: str, sentence: Span) -> frozenset[str]:
        """The keys of the parts that the sentence holds."""
        return frozenset[str]().union(*map(self._of, {part.key for part in _parts(page, sentence.start, sentence.end)}))

    def _of(self, key: str) -> frozenset[str]:
        if key not in self._known:
            kin = (one for one in self._families.get(key[:_FIRST], ()) if _family(one, key))
            self._known[key] = frozenset({*kin, key} & self._keys)
        return self._known[key]


def _family(a: str, b: str) -> bool:
    shorter = min(len(a), len(b))
    length = max(_SHORTEST, shorter - _ENDING)
    return shorter >= _SHORTEST and a[:length] == b[:length]


def _parts(text: str, start: int = 0, end: int | None = None, *, claim: bool = False) -> Iterator[Part]:
    """The parts of a stretch of text, in order. A capital at the beginning of a claim makes no name."""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        printed = match[0][:_LONGEST]
        if printed[0].isdigit():
            yield from _of_digits(printed)
            continue
        low = printed.lower()
        if low in _numbers():
            yield Part(f"#{_numbers()[low]}", "word", printed)
        elif low in _months() and printed[0].isupper():
            yield Part(f"@{_months()[low]}", "month", printed)
        elif stem := fold(printed):
            named = printed[0].isupper() and (not claim or match.start() > start)
            yield Part(stem, "name" if named else "word", printed)


def _of_digits(printed: str) -> Iterator[Part]:
    """A number, without commas and the ending of an ordinal; of an ISO date its year, month and day."""
    if printed.count("-") == 2:
        year, month, day = printed.split("-")
        yield Part(f"#{year}", "figure", printed)
        yield Part(f"@{int(month)}", "month", printed)
        yield Part(f"#{int(day)}", "figure", printed)
    else:
        yield Part("#" + printed.rstrip("stndrh").replace(",", "").rstrip("."), "figure", printed)


@cache
def _numbers() -> dict[str, int]:
    """Numbers in words and ordinals, by word."""
    calendar = lexicon("calendar")
    return {word: int(value) for table in ("numbers", "ordinals") for word, value in calendar[table].items()}


@cache
def _months() -> dict[str, int]:
    return {word: int(value) for word, value in lexicon("calendar")["months"].items()}
