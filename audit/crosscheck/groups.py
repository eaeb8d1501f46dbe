"""Claims about one thing, and what each source says of it: the contradiction matrix.

    links that agree, contradict or update ─▶ groups of claims (union-find) ─▶ for each document its claims and its side

A group holds what is to be read together; a row of the matrix is a group, a column a document, a cell what that
document says and whether another contradicts it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audit.evidence import ClaimRef, Link
from audit.model import Relation

_ORDER: dict[Relation, int] = {"contradicts": 0, "updates": 1, "agrees": 2, "silent": 3}
MOST = 200  # claims of one group: figures that everybody prints would join an archive into one


@dataclass(frozen=True, slots=True)
class Cell:
    """What one document says in a group: its claims, and the weightiest relation to those of other documents."""

    document: str
    claims: tuple[int, ...]
    relation: Relation


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about one thing, with a cell a document, by document. `disputed` where two of them cannot both hold."""

    cells: tuple[Cell, ...]
    disputed: bool


def groups(links: Sequence[Link]) -> tuple[Group, ...]:
    """The groups of claims of several documents that `links` join, disputed ones first, then by their first claim."""
    telling = [link for link in links if link.relation != "silent" and link.a.document != link.b.document]
    parent: dict[ClaimRef, ClaimRef] = {}
    size: dict[ClaimRef, int] = {}
    for link in sorted(telling, key=lambda one: (-one.score, _key(one.a), _key(one.b))):
        _join(parent, size, link.a, link.b)
    found: defaultdict[ClaimRef, list[Link]] = defaultdict(list)
    for link in telling:
        one, other = _root(parent, link.a), _root(parent, link.b)
        if one == other:
            found[one].append(link)
    made = [_group(found[root]) for root in sorted(found, key=_key)]
    return tuple(sorted(made, key=lambda group: (not group.disputed, _first(group))))


def matrix(found: Sequence[Group], documents: Sequence[str]) -> tuple[tuple[Relation | None, ...], ...]:
    """Groups by documents: the relation in each cell, None where the document says nothing of it."""
    rows: list[Mapping[str, Relation]] = [{cell.document: cell.relation for cell in group.cells} for group in found]
    return tuple(tuple(row.get(document) for document in documents) for row in rows)


def _group(links: Sequence[Link]) -> Group:
    claims: defaultdict[str, set[int]] = defaultdict(set)
    weightiest: dict[str, Relation] = {}
    for link in links:
        for ref in (link.a, link.b):
            claims[ref.document].add(ref.index)
            best = weightiest.get(ref.document, link.relation)
            weightiest[ref.document] = min(best, link.relation, key=_ORDER.__getitem__)
    cells = tuple(Cell(name, tuple(sorted(claims[name])), weightiest[name]) for name in sorted(claims))
    return Group(cells, any(cell.relation == "contradicts" for cell in cells))


def _first(group: Group) -> tuple[str, int]:
    return group.cells[0].document, group.cells[0].claims[0]


def _key(ref: ClaimRef) -> tuple[str, int]:
    return ref.document, ref.index


def _root(parent: dict[ClaimRef, ClaimRef], ref: ClaimRef) -> ClaimRef:
    parent.setdefault(ref, ref)
    while parent[ref] != ref:
        parent[ref] = parent[parent[ref]]
        ref = parent[ref]
    return ref


def _join(parent: dict[ClaimRef, ClaimRef], size: dict[ClaimRef, int], a: ClaimRef, b: ClaimRef) -> None:
    """Join two groups, the surest link first, unless they would grow beyond what a person can read."""
    low, high = sorted((_root(parent, a), _root(parent, b)), key=_key)
    if low == high or size.get(low, 1) + size.get(high, 1) > MOST:
        return
    parent[high] = low
    size[low] = size.get(low, 1) + size.get(high, 1)
