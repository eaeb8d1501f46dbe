"""A result as files: one page; or, where it is too large for one, an index and pages of texts beside it.

index.html ─ verdict, what to fix first, sources, matrix, axes
    ├─▶ index-1.html ─ texts A to F with their claims, citations, sentences
    └─▶ index-2.html ─ …
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audit.report.html import render
from audit.report.index import Index, index, title
from audit.report.words import NAME, clip
from audit.result import DocumentRow, Result

# Claims and findings of one file: at 3,000 it is some 4 MB and Chromium paints it from disk in 0.3 s.
WHOLE = 3_000
PART = 1_500  # of each page of a folder; one text is never divided


def files(result: Result, stem: str) -> dict[str, str]:
    """The pages by the names of their files beside the index, which has the name ""."""
    if len(result.claims) + len(result.findings) <= WHOLE or len(result.documents) < 2:
        return {"": render(result)}
    known = index(result)
    chunks = _chunks(result, known)
    names = {f"{stem}-{number}.html": chunk for number, chunk in enumerate(chunks, 1)}
    pages = {row.id: name for name, chunk in names.items() for row in chunk}
    parts = tuple((name, _called(chunk, known)) for name, chunk in names.items())
    top = (f"{stem}.html", "Index")
    made = {name: render(result, replace(known, pages=pages, here=name), (top, *parts)) for name in names}
    return {**made, "": render(result, replace(known, pages=pages), parts)}  # the index last: it names them all


def _chunks(result: Result, known: Index) -> list[list[DocumentRow]]:
    weight = Counter(row.document for row in result.claims) + Counter(row.document for row in result.findings)
    chunks: list[list[DocumentRow]] = []
    room = 0
    for row in known.documents:
        if not chunks or weight[row.id] > room:
            chunks.append([])
            room = PART
        chunks[-1].append(row)
        room -= weight[row.id]
    return chunks


def _called(chunk: Sequence[DocumentRow], known: Index) -> str:
    """ "A to F: the first title …"."""
    first, last = known.letters[chunk[0].id], known.letters[chunk[-1].id]
    letters = first if first == last else f"{first} to {last}"
    return f"{letters}: {clip(title(chunk[0]), NAME)}" + (" …" if len(chunk) > 1 else "")
