"""A result as a Word file: the draft with a comment at each finding, anchored to the exact words.

    the draft's own file ─ read again, its map ─▶ runs cut at the findings ─ marks ─▶ a copy with our comments
    any other text ─▶ a plain Word file of its lines ────────────────────────╯

In a copy every part but the document, its comments, relations and types is the bytes that were there; comments and
tracked changes of others are not touched. Nothing is dated: the same input gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from audit.errors import InputError
from audit.ingest.archive import tree
from audit.model import Span
from audit.report import docx_parts as parts
from audit.report.docx_runs import MAIN, Piece, marks, pieces, surround
from audit.report.index import Index, index, title
from audit.report.margin import Note, notes
from audit.report.order import claims, findings, settled
from audit.report.words import PASSAGE, clip
from audit.result import DocumentRow, Result

_NOTE = re.compile(r"\[(\d{1,6})\] ")
_FIRST = (1980, 1, 1, 0, 0, 0)  # the earliest date that zip can hold, as a file without a date needs one
Said = Sequence[tuple[Span, list[str]]]


def render(result: Result, original: bytes | None = None) -> bytes:
    """The bytes of a Word file. `original` is the file of the draft (or of the only document), where it is known."""
    known = index(result)
    chosen = [row for row in known.documents if result.draft in (None, row.id)]
    if len(chosen) == 1 and original is not None:
        copied = _copy(chosen[0], original, _said(result, chosen[0], known))
        if copied:
            return copied
    return _plain([(row, _said(result, row, known)) for row in chosen])


def _said(result: Result, row: DocumentRow, known: Index) -> Said:
    """What is said of a text, in the order of its places: each span with the paragraphs of its comment."""
    mine = [one for one in findings(result, known) if one.document == row.id and not settled(one)]
    beside = notes(mine, [one for one in claims(result, known) if one.document == row.id], known)
    names = {known.letters[other.id]: title(other) for other in known.documents}
    return [(span, _lines(note, span, names)) for span, note in beside]


def _lines(note: Note, span: Span, names: Mapping[str, str]) -> list[str]:
    """What a comment says: a paragraph each. `names` are the titles behind the letters."""
    lines = [f"{note.word}: {note.message}"]
    if note.suggestion:
        lines.append(f"Try: {note.suggestion}")
    lines += [f"The other side: “{other.exact}” ({names.get(other.where, other.where)})" for other in note.related]
    if not span.end:
        lines.append("This is about the whole text.")
    lines.append(f"Why: audit explain {note.check or note.word}")
    return lines


@dataclass(frozen=True, slots=True)
class _Package:
    """The parts of a Word file that we change, and how the rest is written."""

    document: Any
    comments: Any
    name: str  # of the part with the comments
    rels: Any
    types: Any


def _copy(row: DocumentRow, original: bytes, placed: Said) -> bytes | None:
    """A copy of the file with our comments; None where it is no Word file, or not the one that was read."""
    from audit.ingest.take import take

    try:
        document = take(original, path=row.path or "draft.docx")
    except InputError:
        return None
    where = [entry for entry in document.origin_map if entry[2].startswith(f"{MAIN}:")]
    if document.text != row.text or not where:
        return None
    package = _package(original)
    held = pieces(package.document, where, (at for span, _ in placed for at in (span.start, span.end)))
    if not held:  # the strict form, whose names differ
        return None
    first = parts.first_free(package.comments)
    anchored = _anchored(placed, row.text, max(end for _, end, _ in where), marks(held))
    surround(held, {first + at: (span.start, span.end) for at, (span, _) in enumerate(anchored)})
    said = {first + at: lines for at, (_, lines) in enumerate(anchored)}
    changed = {
        MAIN: package.document,
        package.name: parts.comments(package.comments, said),
        parts.RELS: parts.related(package.rels),
        parts.TYPES: parts.typed(package.types),
    }
    return _rezipped(original, {name: _xml(root) for name, root in changed.items()})


def _anchored(placed: Said, text: str, body: int, notes: Mapping[int, tuple[int, int]]) -> Said:
    """What is said of a foot note stands at its mark, and quotes the words: not every Word allows comments in notes.

    `body` is where the running text ends; behind it each note is a line that begins with its number.
    """
    made: list[tuple[Span, list[str]]] = []
    for span, lines in placed:
        found = _NOTE.match(text, text.rfind("\n", 0, span.start) + 1) if span.start >= body and span.end else None
        mark = notes.get(int(found[1])) if found else None
        if found and mark:
            quoted = f"In note {found[1]}: “{clip(span.of(text), PASSAGE)}”"
            made.append((Span(*mark), [lines[0], quoted, *lines[1:]]))
        else:
            made.append((span, lines))
    return made


def _package(original: bytes) -> _Package:
    with zipfile.ZipFile(io.BytesIO(original)) as archive:
        names = set(archive.namelist())

        def part(name: str, empty: bytes | None = None) -> Any:
            data = archive.read(name) if name in names else empty
            return None if data is None else tree(data, name)

        rels = part(parts.RELS, parts.plain_parts()[parts.RELS])
        target = next((one.get("Target") for one in rels if (one.get("Type") or "").endswith("/comments")), None)
        name = parts.COMMENTS if target is None else target.lstrip("/") if target[0] == "/" else f"word/{target}"
        return _Package(part(MAIN), part(name), name, rels, part(parts.TYPES))


def _rezipped(original: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The file with the parts in `changed` in place of those of their names; every other part as it was."""
    into = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(original)) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry, changed.get(entry.filename) or old.read(entry), zipfile.ZIP_DEFLATED)
        for name in sorted(changed.keys() - set(old.namelist())):
            new.writestr(zipfile.ZipInfo(name, _FIRST), changed[name], zipfile.ZIP_DEFLATED)
    return into.getvalue()


def _plain(texts: Iterable[tuple[DocumentRow, Said]]) -> bytes:
    """A plain Word file: each line a paragraph; several texts one after another, each under its name."""
    body: list[Any] = []
    said: dict[int, list[str]] = {}
    several = list(texts)
    for row, placed in several:
        if len(several) > 1:
            body.append(_heading(title(row)))
        cuts = sorted({at for span, _ in placed for at in (span.start, span.end)})
        held, paragraphs = _paragraphs(row.text, cuts)
        body += paragraphs
        numbers = range(len(said), len(said) + len(placed))
        surround(held, {n: (span.start, span.end) for n, (span, _) in zip(numbers, placed, strict=True)})
        said |= {n: lines for n, (_, lines) in zip(numbers, placed, strict=True)}
    files = parts.plain_parts()
    files[MAIN] = _xml(parts.element("document", [parts.element("body", body)]))
    files[parts.COMMENTS] = _xml(parts.comments(None, said))
    files[parts.RELS] = _xml(parts.related(tree(files[parts.RELS], parts.RELS)))
    files[parts.TYPES] = _xml(parts.typed(tree(files[parts.TYPES], parts.TYPES)))
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in (parts.TYPES, *sorted(files.keys() - {parts.TYPES})):  # the types first, as readers expect
            archive.writestr(zipfile.ZipInfo(name, _FIRST), files[name], zipfile.ZIP_DEFLATED)
    return into.getvalue()


def _paragraphs(text: str, cuts: Sequence[int]) -> tuple[list[Piece], list[Any]]:
    """The lines of `text` as paragraphs, cut at `cuts`, and what each run holds; at least one, if empty."""
    held: list[Piece] = []
    made: list[Any] = []
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        borders = [at, *cuts[bisect_right(cuts, at) : bisect_left(cuts, end)], end]
        runs = [
            Piece(start, stop, parts.run(text[start:stop].rstrip("\r")))
            for start, stop in pairwise(borders)
            if stop > start or not made
        ]
        made.append(parts.element("p", [piece.run for piece in runs]))
        held += runs
        at = end + 1
    return held, made


def _heading(words: str) -> Any:
    bold = parts.run(words)
    bold.insert(0, parts.element("rPr", [parts.element("b")]))
    return parts.element("p", [bold])


def _xml(root: Any) -> bytes:
    from lxml import etree

    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written
