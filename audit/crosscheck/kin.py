"""Which documents tell of one event: they share its names, and its particular figures or days.

    claims ─ marks (names, telling figures, days) ─▶ documents by mark ─▶ pairs that share enough of them

Two reports on one event repeat its figures in other words; what would be chance between strangers is then the same
fact, and what stands alone on both sides is then a difference. Never all pairs: only documents with a mark in common.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from audit.crosscheck.stated import Stated
from audit.settings import Matching

_DAY = len("2001-09-11")
_MOST = 50  # documents that one mark may stand in: beyond, it names a field and not an event
_TELLING = 2  # digits of a figure that is a mark

Kin = frozenset[tuple[str, str]]


def kin(stated: Sequence[Stated], matching: Matching) -> Kin:
    """Pairs of documents, by id, that tell of one event; the smaller id first."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    values: defaultdict[str, set[str]] = defaultdict(set)
    for one in stated:
        names[one.ref.document] |= one.names
        values[one.ref.document] |= _values(one)
    shared_names, shared_values = _shared(names), _shared(values)
    near = {
        pair
        for pair in sorted({*shared_values, *shared_names})
        if _one_event(pair, names, values, shared_names, shared_values, matching)
    }
    return frozenset(near | {pair for pair in _over_one(near) if shared_values[pair] or shared_names[pair]})


def _over_one(near: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Pairs that have a kin document in common."""
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for a, b in near:
        beside[a].add(b)
        beside[b].add(a)
    found = (combinations(sorted(others)[:_MOST], 2) for others in beside.values())
    return {pair for pairs in found for pair in pairs}


def _one_event(
    pair: tuple[str, str],
    names: dict[str, set[str]],
    values: dict[str, set[str]],
    shared_names: Counter[tuple[str, str]],
    shared_values: Counter[tuple[str, str]],
    matching: Matching,
) -> bool:
    """Whether so many of the marks of the poorer document stand in the other one."""
    fewest_names = max(1, min(len(names[one]) for one in pair))
    fewest_values = max(1, min(len(values[one]) for one in pair))
    if shared_values[pair] >= matching.kin_values and shared_values[pair] >= matching.kin_value_share * fewest_values:
        return True
    common, share = shared_names[pair], shared_names[pair] / fewest_names
    if common >= matching.kin_names_alone and share >= matching.kin_name_share_alone:
        return True
    return shared_values[pair] > 0 and common >= matching.kin_names and share >= matching.kin_name_share


def _values(one: Stated) -> set[str]:
    """The telling figures and the full days of a claim, as marks."""
    found = {f"{f.interval.sort} {f.interval.point.normalize()}" for f in one.figures if _telling(f.printed)}
    return found | {d.edtf for d in one.claim.dates if d.edtf and len(d.edtf) == _DAY}


def _telling(printed: str) -> bool:
    return len(re.sub(r"\D", "", printed)) >= _TELLING


def _shared(marks: dict[str, set[str]]) -> Counter[tuple[str, str]]:
    """How many marks two documents have in common."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for document in sorted(marks):
        for mark in sorted(marks[document]):
            places[mark].append(document)
    pairs: Counter[tuple[str, str]] = Counter()
    for found in places.values():
        if 1 < len(found) <= _MOST:
            pairs.update(combinations(found, 2))
    return pairs
