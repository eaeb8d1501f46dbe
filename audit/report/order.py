"""The rows of a result in reading order, and where they stand in their texts: shared by every format but JSON.

Documents come as in the index (the draft first); rows by their places. The order of the rows that come in never shows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache
from typing import Protocol, TypeVar
from urllib.parse import quote

from audit.report.index import Index, web
from audit.report.words import visible
from audit.result import SETTLED, CitationRow, ClaimRow, DocumentRow, FindingRow, Result

CONTEXT = 32  # characters before and after, as browsers' text fragments and Hypothesis take them


class _Placed(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Row = TypeVar("Row", bound=_Placed)


def ordered(rows: Iterable[Row], index: Index) -> list[Row]:
    """The rows whose document is known, in reading order."""
    at = {row.id: number for number, row in enumerate(index.documents)}
    known = [row for row in rows if row.document in at]
    return sorted(known, key=lambda row: (at[row.document], row.start, row.end, row.id))


def findings(result: Result, index: Index) -> list[FindingRow]:
    """Every finding, in reading order."""
    return ordered(result.findings, index)


def claims(result: Result, index: Index) -> list[ClaimRow]:
    """Every claim, in reading order."""
    return ordered(result.claims, index)


def citations(result: Result, index: Index) -> list[CitationRow]:
    """Every citation, in reading order."""
    return ordered(result.citations, index)


def settled(row: FindingRow) -> bool:
    """Whether an editor has ruled that nothing is to be done."""
    return row.decision in SETTLED


def places(result: Result) -> Callable[[str, int], tuple[int, int]]:
    """A function that tells line and column, both from 1, of an offset into a document of the result."""
    texts = {row.id: row.text for row in result.documents}

    @cache
    def breaks(document: str) -> list[int]:
        return [at for at, one in enumerate(texts[document]) if one == "\n"]

    def place(document: str, offset: int) -> tuple[int, int]:
        ends = breaks(document)
        line = bisect_right(ends, offset - 1)
        return line + 1, offset - (ends[line - 1] + 1 if line else 0) + 1

    return place


def address(row: DocumentRow) -> str:
    """Where the document is: its address in the web, else its path as a reference, else a name for its bytes."""
    found = web(row.url)
    if found:
        return found
    path = (row.path or "").replace("\\", "/")
    if not path or path.startswith("//"):  # two slashes would name a host
        return f"urn:sha256:{quote(row.sha256, safe='')}"
    quoted = quote(path.encode("utf-8", "replace"), safe="/~")
    return f"./{quoted}" if ":" in path.split("/")[0] else quoted


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a stretch, as a quotation that finds its place again needs it."""
    return text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def name(row: DocumentRow) -> str:
    """What a person calls the document on a command line: its path, else its address, else its id."""
    return visible(row.path or row.url or row.id)
