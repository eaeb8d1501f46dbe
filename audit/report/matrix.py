"""The contradiction matrix: claims that speak of one thing × the documents that make them.

The groups are those of the result. A text that contradicts itself makes no row; its figures have an axis.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from audit.report.index import Index, title
from audit.report.words import NAME, QUOTE, WRONG, clip, verdict
from audit.result import ClaimRow, GroupRow, Result

GROUPS = 60  # a page in print holds twenty; beyond three pages nobody reads on, and the table of claims has all
COLUMNS = 24  # texts side by side: three screens of 1280 pixels; a group of more is cut, one that needs more waits
FIGURES = 3  # of a claim that are printed in its cell
CELL = 60  # characters of a claim without figures: three lines of a column
ENTRIES = 4  # claims of one document in a cell; more of them say the same again


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim in a cell: its figures as printed, and its verdict."""

    text: str
    href: str
    verdict: str
    sign: str
    tone: str


@dataclass(frozen=True, slots=True)
class Group:
    """A row: what it is about, whether its claims contradict each other, and one cell a document (its letter,
    entries, how many more).
    """

    label: str
    state: str
    tone: str
    cells: tuple[tuple[str, tuple[Entry, ...], int], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The table. `columns` are (letter, title, address) of the documents; `left` counts the groups not shown, and
    `beyond` the texts of shown groups for which there is no column."""

    columns: tuple[tuple[str, str, str], ...]
    groups: tuple[Group, ...]
    left: int
    beyond: int = 0


_Shared = tuple[bool, list[ClaimRow]]  # whether the claims of a group differ, and the claims


def matrix(result: Result, index: Index) -> Matrix:
    """The matrix of a result: groups with a contradiction first, then those that most documents share."""
    order = {row.id: at for at, row in enumerate(index.documents)}
    shared = [(row.disputed, claims) for row in result.groups if len(claims := _claims(row, index)) > 1]
    shared = [(disputed, claims) for disputed, claims in shared if len({c.document for c in claims}) > 1]
    shared.sort(key=lambda g: (not g[0], -len({c.document for c in g[1]}), order[g[1][0].document], g[1][0].start))
    shown, taking_part = _fitting(shared)
    every = [row for row in index.documents if row.id in taking_part]
    documents = every[:COLUMNS]
    return Matrix(
        columns=tuple(
            (index.letters[row.id], clip(title(row), NAME), index.place(row.id, 0, 0) or "#texts") for row in documents
        ),
        groups=tuple(_group(claims, disputed, [row.id for row in documents], index) for disputed, claims in shown),
        left=len(shared) - len(shown),
        beyond=len(every) - len(documents),
    )


def _fitting(shared: Sequence[_Shared]) -> tuple[list[_Shared], set[str]]:
    """The groups that fit beside one another, the weightiest first, and the documents that take part in them."""
    shown: list[_Shared] = []
    documents: set[str] = set()
    for group in shared:
        mine = {claim.document for claim in group[1]}
        if len(shown) < GROUPS and (not shown or len(documents | mine) <= COLUMNS):
            shown.append(group)
            documents |= mine
    return shown, documents


def contradicting(result: Result, index: Index) -> list[list[ClaimRow]]:
    """The groups in which claims contradict one another, also those of one text, in reading order."""
    order = {row.id: at for at, row in enumerate(index.documents)}
    grouped = {name for row in result.groups for cell in row.cells for name in cell.claims}
    alone = [row for row in result.claims if row.id not in grouped and row.document in order]
    groups = [_claims(row, index) for row in result.groups if row.disputed]
    groups += [_ordered(group, order) for group in _connected(alone)]
    return sorted(filter(None, groups), key=lambda g: (order.get(g[0].document, len(order)), g[0].start, g[0].id))


def _claims(row: GroupRow, index: Index) -> list[ClaimRow]:
    """The claims of a group that are in the result, in reading order."""
    order = {document.id: at for at, document in enumerate(index.documents)}
    named = [index.claims.get(name) for cell in row.cells for name in cell.claims]
    return _ordered([one for one in named if one and one.document in order], order)


def _ordered(claims: Iterable[ClaimRow], order: Mapping[str, int]) -> list[ClaimRow]:
    return sorted(claims, key=lambda c: (order[c.document], c.start, c.id))


def _connected(claims: Sequence[ClaimRow]) -> list[list[ClaimRow]]:
    """The claims of one text that contradict one another, by the evidence that joins them."""
    above = {row.id: row.id for row in claims}
    for row in claims:
        for evidence in row.evidence:
            if evidence.claim in above and evidence.document == row.document and evidence.relation == "contradicts":
                above[_root(above, row.id)] = _root(above, evidence.claim)
    groups: dict[str, list[ClaimRow]] = {}
    for row in claims:
        groups.setdefault(_root(above, row.id), []).append(row)
    return [group for group in groups.values() if len(group) > 1]


def _root(above: dict[str, str], row: str) -> str:
    while above[row] != row:
        above[row] = above[above[row]]  # halving the path keeps the walk short
        row = above[row]
    return row


def _group(group: Sequence[ClaimRow], differs: bool, documents: Sequence[str], index: Index) -> Group:
    cells: Mapping[str, list[Entry]] = {document: [] for document in documents}
    for row in sorted(group, key=lambda c: verdict(c.verdict).tone != "error"):
        if row.document in cells:
            cells[row.document].append(_entry(row, index))
    return Group(
        label=label(group),
        state="differ" if differs else "agree" if not any(r.verdict == "updated" for r in group) else "other time",
        tone="error" if differs and any(r.verdict in WRONG for r in group) else "warning" if differs else "quiet",
        cells=tuple((index.letters[document], *_cell(cells[document])) for document in documents),
    )


def _cell(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], int]:
    """What is printed of a cell: each figure with its verdict once."""
    distinct = tuple({(entry.text.casefold(), entry.verdict): entry for entry in reversed(entries)}.values())[::-1]
    return distinct[:ENTRIES], max(len(distinct) - ENTRIES, 0)


def label(group: Sequence[ClaimRow]) -> str:
    """What the group is about: the reading that says most, else the words of the first claim."""
    readings = [[(c.measure or "").replace("_", " ").replace("-", " "), c.subject, c.place, _time(c)] for c in group]
    parts = [part for part in max(readings, key=lambda r: sum(map(bool, r))) if part]
    return clip(" · ".join(dict.fromkeys(parts)) or group[0].exact, QUOTE)


def _time(row: ClaimRow) -> str:
    """The period, unless its year is open: `XXXX-01` tells a reader nothing."""
    return "" if (row.period or "").startswith("XXXX") else row.period or ""


def _entry(row: ClaimRow, index: Index) -> Entry:
    document = index.by_id[row.document]
    figures = [document.text[quantity.start : quantity.end] for quantity in row.quantities[:FIGURES]]
    shown = verdict(row.verdict)
    return Entry(
        text=clip(", ".join(filter(None, figures)) or (row.kind == "office" and row.subject) or row.exact, CELL),
        href=index.row("c", row),
        verdict=row.verdict,
        sign=shown.sign,
        tone=shown.tone,
    )
