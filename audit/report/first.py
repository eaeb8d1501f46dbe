"""What to look at first: one line each, with the way to its place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from audit.report.index import Index, title
from audit.report.words import NAME, QUOTE, TITLE, clip, verdict
from audit.result import SETTLED, ClaimRow, FindingRow, Result

# Errors first; then what a fact or a source contradicts; then what needs a person; last what only needs deleting.
_RANK = {"error": 0, "refuted": 1, "contradicted": 2, "inconsistent": 3, "disputed": 4, "warning": 5}
_NOISE = 6
_DENIED = ("figures/across-documents",)  # checks whose findings tell what a claim says otherwise than another text
WORDS = 140  # of the words themselves: two lines at 1280 pixels


@dataclass(frozen=True, slots=True)
class Item:
    """A line: the word and its tone, the exact words, what is wrong, where (no letter: in the draft).

    `again` counts like places.
    """

    tone: str
    word: str
    exact: str
    message: str
    letter: str
    title: str
    href: str
    like: str  # what is said again and again is said in one line
    again: int = 0
    row: str = ""  # the id of the claim or finding
    check: str = ""


def first(result: Result, index: Index) -> tuple[Item, ...]:
    """Errors, claims that are contradicted, then warnings, each in reading order; those of a draft before the rest.

    Where two claims contradict each other, the first of them stands for both.
    """
    order = {row.id: at for at, row in enumerate(index.documents)}
    rows: list[FindingRow | ClaimRow] = [
        f for f in result.findings if f.severity in _RANK and f.decision not in SETTLED
    ]
    rows += [c for c in result.claims if c.verdict in _RANK and c.id not in index.told and c.decision not in SETTLED]
    rows.sort(
        key=lambda r: (
            result.draft not in (None, r.document),
            _rank(r),
            order.get(r.document, len(order)),
            r.start,
            r.end,
            r.id,
        )
    )
    told = (claim for claim in result.claims if claim.id in index.told)
    return tuple(_folded(_item(row, index, _word(row)) for row in _once(_one_of_each_pair(rows, told))))


def _once(rows: Iterable[FindingRow | ClaimRow]) -> Iterator[FindingRow | ClaimRow]:
    """The rows without findings on words of which a finding before them spoke: one place, one line."""
    taken: dict[str, list[tuple[int, int]]] = {}
    for row in rows:
        if isinstance(row, FindingRow) and row.end:
            spans = taken.setdefault(row.document, [])  # sorted, and none overlaps another
            at = bisect_left(spans, (row.end, 0))
            if at and spans[at - 1][1] > row.start:
                continue
            spans.insert(at, (row.start, row.end))
        yield row


def _one_of_each_pair(
    rows: Iterable[FindingRow | ClaimRow], told: Iterable[ClaimRow]
) -> Iterator[FindingRow | ClaimRow]:
    """The rows without claims that contradict one which has been shown, or of which a finding tells it."""
    answered = {other for claim in told for other in _against(claim)}
    for row in rows:
        if isinstance(row, ClaimRow):
            if row.id in answered:
                continue
            answered |= set(_against(row))
        yield row


def _against(claim: ClaimRow) -> Iterator[str]:
    """The claims that contradict a claim."""
    return (e.claim for e in claim.evidence if e.relation == "contradicts" and e.claim)


def unsupported(result: Result, index: Index) -> tuple[Item, ...]:
    """Found in no source: stretches of the draft that were looked for and found nowhere, those with figures first.
    What happened and when are two claims of one stretch, which is listed once."""
    looked_for = [c for c in result.claims if c.document == result.draft and c.verdict == "single-source"]
    rows: dict[tuple[int, int], list[ClaimRow]] = {}
    for row in looked_for:
        if row.decision not in SETTLED:
            rows.setdefault((row.start, row.end), []).append(row)
    ordered = sorted(rows.values(), key=lambda of: (not of[0].quantities, of[0].start, of[0].end, of[0].id))
    kinds = (", ".join(sorted({row.kind for row in of})) for of in ordered)
    made = (_item(of[0], index, kind) for of, kind in zip(ordered, kinds, strict=True))
    return tuple(
        replace(one, exact=clip(of[0].exact, QUOTE), message="") for one, of in zip(made, ordered, strict=True)
    )


def _rank(row: FindingRow | ClaimRow) -> int:
    word = _word(row)
    return _NOISE if word == "warning" and _noise(row) else _RANK[word]


def _noise(row: FindingRow | ClaimRow) -> bool:
    return isinstance(row, FindingRow) and row.check.startswith("noise/")


def _word(row: FindingRow | ClaimRow) -> str:
    return row.severity if isinstance(row, FindingRow) else row.verdict


def _item(row: FindingRow | ClaimRow, index: Index, word: str) -> Item:
    finding = isinstance(row, FindingRow)
    said = row.message if isinstance(row, FindingRow) else row.reason
    return Item(
        tone=row.severity if isinstance(row, FindingRow) else verdict(row.verdict).tone,
        word=word,
        exact=clip(row.exact, WORDS),
        message=clip(said, TITLE),
        letter="" if row.document == index.draft else index.letter(row.document),
        title=clip(title(index.by_id[row.document]), NAME) if row.document in index.by_id else "",
        href=index.row("f" if finding else "c", row),
        like=_like(row, word, said),
        row=row.id,
        check=row.check if isinstance(row, FindingRow) else "",
    )


def _like(row: FindingRow | ClaimRow, word: str, said: str) -> str:
    """What is one line with others: noise of one kind anywhere, warnings of one check in a text, the same again. What
    another text denies is one line each."""
    if isinstance(row, FindingRow) and row.check in _DENIED:
        return f"{word} {row.check} {row.document} {said}"
    if isinstance(row, FindingRow) and (_noise(row) or row.severity == "warning"):
        return f"{word} {row.check} {'' if _noise(row) else row.document}"
    return f"{word} {row.exact} {said}"


def _folded(items: Iterable[Item]) -> Iterable[Item]:
    """One line for what is said again and again: see `_like`."""
    kept: dict[str, Item] = {}
    for item in items:
        seen = kept.get(item.like)
        kept[item.like] = replace(seen, again=seen.again + 1) if seen else item
    return kept.values()
