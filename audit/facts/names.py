"""What acronyms stand for, according to the table: an expansion that is listed as wrong, or nearly a right one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from audit.facts.judgement import Judgement
from audit.facts.rows import Acronym
from audit.facts.tables import acronyms
from audit.model import Analysis
from audit.similarity import key, plain

LEADING = ("the ", "a ", "its ")


def judge(analysis: Analysis) -> Iterator[Judgement]:
    """What the table says of each acronym that the document explains. One that is not in the table says nothing."""
    for mention in analysis.mentions:
        row = _table().get(mention.key)
        if mention.kind != "acronym" or row is None or not mention.expansion or not mention.expansion_span:
            continue
        relation = _relation(mention.expansion, row)
        if relation:
            span = mention.expansion_span
            yield Judgement(
                start=span.start,
                end=span.end,
                topic="name",
                fact=row.id,
                exact=f"{row.acronym}: {', '.join(row.right)}",
                source=row.source,
                relation="agrees" if relation == "agrees" else "contradicts",
                reason=f"{row.acronym} stands for {row.right[0]}",
                right=None if relation == "agrees" else row.right[0],
            )


def _relation(expansion: str, row: Acronym) -> str | None:
    printed = plain(expansion)
    for word in LEADING:
        printed = printed.removeprefix(word)
    if any(key(printed) == key(right) and len(printed.split()) == len(plain(right).split()) for right in row.right):
        return "agrees"
    return "contradicts" if any(printed == plain(wrong) for wrong in row.wrong) else None


@cache
def _table() -> dict[str, Acronym]:
    return {row.acronym: row for row in acronyms()}
