"""Which claims are worth laying side by side: an inverted index over names and rare words, never all pairs.

Stated ─▶ keys (names, content words; figures masked) ─▶ places ─▶ for each claim the best few of other documents
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import log

from audit.crosscheck.stated import Stated
from audit.settings import Matching
from audit.similarity import key as folded

LONG = 3  # characters: shorter figures are everywhere
DAY = len("2001-09-11")


class Index:
    """Claims by key, and how telling each key is."""

    def __init__(self, stated: Sequence[Stated], matching: Matching) -> None:
        self.stated = stated
        self.matching = matching
        self.documents = [one.ref.document for one in stated]
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        self.keys = [keys(one) for one in stated]
        for at, found in enumerate(self.keys):
            for key in found:
                self.places[key].append(at)
        self.weights = {key: log(1 + len(stated) / len(places)) for key, places in self.places.items()}

    def weight(self, key: str) -> float:
        """How telling a key is: the rarer, the more."""
        return self.weights.get(key, 0.0)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs of places (a before b) of claims in two documents that share telling keys, in order."""
        for at, one in enumerate(self.stated):
            best: Counter[str] = Counter()
            for other, _ in self._shared(at, one):
                document = self.stated[other].ref.document
                best[document] += 1
                if best[document] <= self.matching.candidates:
                    yield (at, other)

    def siblings(self) -> Iterator[tuple[int, int]]:
        """Pairs of claims with figures of one document that have a name in common, in order."""
        named: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for at, one in enumerate(self.stated):
            if one.figures:
                for name in one.names:
                    named[one.ref.document, name].append(at)
        found = {pair for places in named.values() for pair in combinations(places[: self.matching.siblings], 2)}
        yield from sorted(found)

    def _shared(self, at: int, one: Stated) -> list[tuple[int, float]]:
        """Later claims of other documents by what they share with this one, best first."""
        total: defaultdict[int, float] = defaultdict(float)
        document, left = one.ref.document, self.matching.postings
        for key in sorted(self.keys[at], key=lambda key: (len(self.places[key]), key)):
            places = self.places[key]
            if len(places) > min(left, self.matching.common):
                break  # the rarest keys come first: the others bring strangers
            left -= len(places)
            weight = self.weights[key]
            for other in places[bisect_right(places, at) :]:
                if self.documents[other] != document:
                    total[other] += weight
        return heapq.nsmallest(self.matching.most, total.items(), key=lambda item: (-item[1], item[0]))


def keys(one: Stated) -> list[str]:
    """The keys of a claim: its names, its content words, its long figures and its full dates, sorted.

    Figures and dates bring together what shares no word; contradictions are found by the words.
    """
    found = {*one.around, *(f"={name}" for name in one.near | one.names)}
    found |= {f"#{f.interval.point.normalize()}" for f in one.figures if len(f.printed) >= LONG}
    found |= {f"@{d.edtf}" for d in one.claim.dates if d.edtf and len(d.edtf) == DAY}
    found |= {f"&{folded(office.title)}" for office in one.offices}
    return sorted(found)
