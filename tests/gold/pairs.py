"""Scores on pairs of snippets: two reports on one event in words of their own, as a standards editor labels them.

pairs/*.txt ─ "relation || one || other" ─ the links of the two, told to be on one event ─▶ by label: what was said
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.pipeline import analyse
from tests.gold.score import HERE

RELATIONS = ("contradicts", "updates", "agrees", "silent")  # the weightiest first: it is what a pair says
FILES = {"build": ("conflict", "politics"), "report": ("other",)}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two snippets and the label."""

    label: str
    one: str
    other: str


def pairs(half: str) -> Iterator[Pair]:
    """The pairs of a half. Raises `ValueError` for a line that is none."""
    for name in FILES[half]:
        for line in (HERE / "pairs" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                label, one, other = line.split(" || ")
                if label not in RELATIONS:
                    raise ValueError(f"{name}: no relation: {label}")
                yield Pair(label, one, other)


def said(pair: Pair) -> str:
    """The weightiest that is said of a pair; "silent" where nothing is."""
    made = [analyse(take(text, media_type="text/plain")) for text in (pair.one, pair.other)]
    every = links(made, draft=made[0].document.id)
    found = {link.relation for link in every if link.a.document != link.b.document}
    return next((relation for relation in RELATIONS if relation in found), "silent")


@cache
def score_pairs(half: str) -> Counter[tuple[str, str]]:
    """How often a label met what was said: (label, said) to a number."""
    return Counter((pair.label, said(pair)) for pair in pairs(half))
