"""Scores on single statements: two short reports on one event, and what an editor says of one statement of each.

statements/*.jsonl ─ opening and statement, twice, and a label ─ links between the statements ─▶ by label: what was said
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.model import Analysis
from audit.pipeline import analyse
from tests.gold.pairs import RELATIONS
from tests.gold.score import HERE


@dataclass(frozen=True, slots=True)
class Statements:
    """Two statements, each behind the opening of its report, and the label."""

    name: str
    label: str
    one: tuple[str, str]
    other: tuple[str, str]


def statements(half: str) -> Iterator[Statements]:
    """The pairs of a half. Raises `ValueError` for a label that is none."""
    for line in (HERE / "statements" / f"{half}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["label"] not in RELATIONS:
            raise ValueError(f"{row['id']}: no relation: {row['label']}")
        yield Statements(row["id"], row["label"], tuple(row["one"]), tuple(row["other"]))


def said(pair: Statements) -> str:
    """The weightiest that is said of the two statements; "silent" where nothing is, or only of the openings."""
    made = [analyse(take(" ".join(text), media_type="text/plain")) for text in (pair.one, pair.other)]
    begins = {one.document.id: len(text[0]) for one, text in zip(made, (pair.one, pair.other), strict=True)}
    found = set()
    for link in links(made, draft=made[0].document.id):
        ends = [_end(made, ref.document, ref.index) for ref in (link.a, link.b)]
        behind = all(end > begins[ref.document] for end, ref in zip(ends, (link.a, link.b), strict=True))
        if link.a.document != link.b.document and behind:
            found.add(link.relation)
    return next((relation for relation in RELATIONS if relation in found), "silent")


def _end(made: list[Analysis], document: str, index: int) -> int:
    return next(one for one in made if one.document.id == document).claims[index].end


@cache
def score_statements(half: str) -> Counter[tuple[str, str]]:
    """How often a label met what was said: (label, said) to a number."""
    return Counter((pair.label, said(pair)) for pair in statements(half))


def misses_statements() -> Iterator[str]:
    """The pairs of the build half of which something else is said, in words."""
    for pair in statements("build"):
        if (told := said(pair)) != pair.label:
            yield f"{pair.name} {pair.label}, found {told}: {pair.one[1]!r} | {pair.other[1]!r}"
