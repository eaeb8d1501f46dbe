"""Which of thousands of claims are about what a text says: BM25 over stems, pairs of stems and parts of words.

    query ─ terms ─▶ inverted index ─▶ scores, best first

Terms are stems, pairs of neighbouring stems, numbers and, at a lower weight, months with their year, under which what
was said "on August 20, 2019" meets what happened "in August 2019", and four letters of longer words, so that
"taxpayers", "tax payer" and a misspelled name still meet. No library, no model; linear in the text.
"""

from __future__ import annotations

import heapq
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import log

from audit.crosscheck.words import fold
from audit.knowledge import lexicon

K1 = 1.2  # saturation of a repeated term; 1.2 to 2 is usual, and between them the order hardly changes
B = 0.6  # how much a long candidate is held back; claims are short, so less than the usual 0.75
PAIR = (
    0.25  # weight of two neighbouring words against one: tried from 0.2 to 0.9 on 400 public queries and on 600 others,
)
# which agree: 0.9 costs 2 points of the mean average precision at 5, and between 0.2 and 0.3 nothing changes
PART = 0.12  # weight of four letters: enough to break ties, too little to outvote a word
MONTH = 0.7  # weight of a month of a year: on 400 public queries anything from 0.2 to 1.4 gains 0.3 to 1.3 points of
# MAP@5, on 796 others 0.2 to 0.7 is worth 0.1, and 1 or more costs; without a year a month tells nothing
AGAIN = 0.25  # what each repetition in the query adds: who says a word twice means it; 0.5 costs 0.1 to 0.9 points
_PART_LENGTH = 4
_MOST_COMMON = 0.12  # a term in more than this share of many candidates tells nothing and costs most of the time
_MANY = 2_000  # below so many candidates no term is too common

_LINK = re.compile(r"(?:https?://|www\.|pic\.)[^\s]{1,2000}")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MONTH = re.compile(r"\b([A-Z][a-z]{2,8})\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? ((?:19|20)\d\d)\b")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*")


def rank(queries: Sequence[str], candidates: Sequence[str], limit: int = 5) -> list[list[tuple[int, float]]]:
    """For each query the places of the `limit` best candidates with their scores, best first."""
    index = _Index(candidates)
    return [index.best(query, limit) for query in queries]


def terms(text: str) -> Counter[str]:
    """The terms of `text` with how often each occurs, weighed by its sort."""
    text = _HUMPS.sub(" ", _LINK.sub(" ", text))
    tokens = [_term(match.group()) for match in _TOKEN.finditer(text)]
    found: Counter[str] = Counter(token for token in tokens if token)
    kept = [token for token in tokens if token]
    found.update(f"{a} {b}" for a, b in pairwise(kept))
    for token in kept:
        if len(token) > _PART_LENGTH and token[0].isalpha():
            found.update("~" + token[i : i + _PART_LENGTH] for i in range(len(token) - _PART_LENGTH + 1))
    found.update(_months(text))
    return found


def _months(text: str) -> Iterator[str]:
    """The months that a text names with their year: "@2019-8" for "August 20, 2019" and "Aug. 2019"."""
    known = _calendar()
    for match in _MONTH.finditer(text):
        month = known.get(match[1].lower())
        if month:
            yield f"@{match[2]}-{month}"


@cache
def _calendar() -> dict[str, int]:
    return {name.lower(): int(month) for name, month in lexicon("calendar")["months"].items()}


def _term(token: str) -> str:
    return token.replace(",", "") if token[0].isdigit() else fold(token[:40])


def _weight(term: str) -> float:
    if term[0] == "~":
        return PART
    if term[0] == "@":
        return MONTH
    return PAIR if " " in term else 1.0


class _Index:
    """Candidates by term, with the score that each term gives each candidate already computed."""

    def __init__(self, candidates: Sequence[str]) -> None:
        counts = [terms(text) for text in candidates]
        lengths = [sum(n for term, n in count.items() if term[0] not in "~@") for count in counts]
        mean = sum(lengths) / len(lengths) if lengths and any(lengths) else 1.0
        places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, count in enumerate(counts):
            for term, n in count.items():
                places[term].append((place, n))
        most = max(_MANY, len(candidates) * _MOST_COMMON)
        self.scores: dict[str, list[tuple[int, float]]] = {}
        for term, found in places.items():
            if len(found) > most:
                continue
            rarity = _weight(term) * log(1 + (len(candidates) - len(found) + 0.5) / (len(found) + 0.5))
            self.scores[term] = [
                (place, rarity * n * (K1 + 1) / (n + K1 * (1 - B + B * lengths[place] / mean))) for place, n in found
            ]

    def best(self, query: str, limit: int) -> list[tuple[int, float]]:
        """The `limit` best candidates for `query`, best first; equal scores in their own order."""
        total: defaultdict[int, float] = defaultdict(float)
        for term, times in terms(query).items():
            weight = 1 + AGAIN * (times - 1)
            for place, score in self.scores.get(term, ()):
                total[place] += weight * score
        return heapq.nsmallest(limit, total.items(), key=lambda item: (-item[1], item[0]))
