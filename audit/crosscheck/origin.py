"""Which documents are copies or rewrites of one text: a copy never corroborates its original.

    text ─ shingles ─▶ sketch ─ inverted index ─▶ candidates ─ contained? ─▶ groups (union-find)
                                                            └ retold?     ─┘

Contained: most of the shorter text's word shingles stand in the other text. Retold: other words, but the same
figures and the same content words in the same order, which two reporters at one event do not arrive at.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from zlib import crc32

from audit.crosscheck.words import fold
from audit.model import Analysis
from audit.settings import DEFAULT, Origins

_WORD = re.compile(r"[^\W_]+")
_TERM = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")


def sketch(text: str, settings: Origins = DEFAULT.origins) -> tuple[int, ...]:
    """The smallest hashes of the word shingles of `text`, rising; empty for a text shorter than one shingle."""
    found = [word.lower() for word in _WORD.findall(text)]
    size = settings.shingle_words
    hashes = {crc32(" ".join(found[at : at + size]).encode("utf-8", "replace")) for at in range(len(found) - size + 1)}
    return tuple(sorted(hashes)[: settings.sketch_size])


def origins(analyses: Sequence[Analysis], settings: Origins = DEFAULT.origins) -> dict[str, str]:
    """The origin of each document: the smallest id among the documents that are one text."""
    tellings = [Telling(analysis, settings) for analysis in analyses]
    ids = [analysis.document.id for analysis in analyses]
    copies = [
        (ids[a], ids[b]) for a, b in _candidates(tellings, settings) if one_text(tellings[a], tellings[b], settings)
    ]
    return joined(ids, copies)


def joined(documents: Iterable[str], copies: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each document the smallest id among those that pairs of copies join it with."""
    parent = {document: document for document in documents}
    for a, b in copies:
        _join(parent, a, b)
    return {document: _root(parent, document) for document in sorted(parent)}


def one_text(a: Telling, b: Telling, settings: Origins = DEFAULT.origins) -> bool:
    """Whether one of two documents copies or rewrites the other."""
    return contained(a.sketch, b.sketch, settings) or _retold(a, b, settings)


def contained(a: Sequence[int], b: Sequence[int], settings: Origins = DEFAULT.origins) -> bool:
    """Whether enough of the smaller sketch stands in the other one.

    A full sketch says nothing of hashes above its largest, so only those below are counted.
    """
    if not a or not b:
        return False
    reach = min(s[-1] for s in (a, b)) if max(len(a), len(b)) >= settings.sketch_size else max(a[-1], b[-1])
    low_a, low_b = {h for h in a if h <= reach}, {h for h in b if h <= reach}
    smaller = min(len(low_a), len(low_b))
    return smaller >= settings.fewest_shingles and len(low_a & low_b) >= settings.shared * smaller


class Telling:
    """A document as a sequence: its figures in order, and its figures and content words in order."""

    def __init__(self, analysis: Analysis, settings: Origins) -> None:
        clean = analysis.document.clean
        self.sketch = analysis.sketch or sketch(clean, settings)
        found = (m.group() for m in _TERM.finditer(_GROUPED.sub("", clean)))
        folded = (term if term[0].isdigit() else fold(term[:40]) for term in found)
        self.terms = [term for term in folded if term][: settings.retold_terms]
        self.figures = [term for term in self.terms if term[0].isdigit()]
        self.marks = frozenset(self.figures)


def _candidates(tellings: Sequence[Telling], settings: Origins) -> Iterable[tuple[int, int]]:
    """Pairs that share enough hashes or enough figures to be looked at, never all pairs."""
    pairs: Counter[tuple[int, int]] = Counter()
    sketches = [tuple(f"{mark}" for mark in telling.sketch) for telling in tellings]
    figures = [tuple(dict.fromkeys(telling.figures)) for telling in tellings]
    for marks, weight in ((sketches, settings.fewest_marks), (figures, 1)):
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, found_here in enumerate(marks):
            for mark in found_here:
                places[mark].append(place)
        for found in places.values():
            if 1 < len(found) <= settings.common:
                for pair in combinations(found, 2):
                    pairs[pair] += weight
    return [pair for pair, shared in sorted(pairs.items()) if shared >= settings.fewest_marks]


def _retold(a: Telling, b: Telling, settings: Origins) -> bool:
    """Whether both tell the same figures and words in the same order."""
    fewest = min(len(a.figures), len(b.figures))
    if fewest < settings.retold_figures or len(a.marks & b.marks) < settings.fewest_marks:
        return False
    figures = in_order(a.figures, b.figures) / max(len(a.figures), len(b.figures))
    told = in_order(a.terms, b.terms) / min(len(a.terms), len(b.terms))
    return told >= settings.retold_words and (figures + told) / 2 >= settings.retold


def in_order(a: Sequence[str], b: Sequence[str]) -> int:
    """The length of the longest common subsequence of `a` and `b`, a word of bits at a time (Hyyrö 2004)."""
    places: defaultdict[str, int] = defaultdict(int)
    for at, term in enumerate(a):
        places[term] |= 1 << at
    full = (1 << len(a)) - 1
    row = full
    for term in b:
        here = row & places.get(term, 0)
        row = ((row + here) | (row - here)) & full
    return len(a) - row.bit_count()


def _root(parent: dict[str, str], name: str) -> str:
    while parent[name] != name:
        parent[name] = parent[parent[name]]
        name = parent[name]
    return name


def _join(parent: dict[str, str], a: str, b: str) -> None:
    low, high = sorted((_root(parent, a), _root(parent, b)))
    parent[high] = low
