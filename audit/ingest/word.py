"""Word (.docx) to text: paragraphs, tables, text boxes and notes; insertions are in, deletions and comments are out.

    document.xml ─ paragraphs and tables ─▶ runs ─▶ text, each piece with its paragraph and run; links
    footnotes.xml, endnotes.xml ─▶ after the text, in the order of their marks
    comments.xml, headers, footers ─▶ left out, and said

A place is "word/document.xml:p3.r2": the second `w:r` in the third `w:p` of that part, both counted from 1 in the
order of the file, with all that lies inside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from audit.ingest.archive import Archive, local
from audit.ingest.content import Content, Writer, plural
from audit.ingest.properties import core
from audit.ingest.word_links import FIELD, Targets, raised
from audit.model import Stated

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_OUT = {"del", "moveFrom", "instrText", "delText", "rPr", "pPr", "Fallback", "sectPr", "tblPr", "tcPr", "trPr"}
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_MAIN = "word/document.xml"
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_TITLES = ("title", "heading1")  # style ids; Word keeps them in English for its own styles


def is_word(names: frozenset[str]) -> bool:
    """Whether the parts of a zip file are those of a Word document."""
    return _MAIN in names


def read(archive: Archive) -> Content:
    """The text of a Word document. Raises `InputError`."""
    writer, tally = Writer(), _Tally()
    body = _Part(_MAIN, archive.xml(_MAIN), writer, tally, Targets(archive, _MAIN))
    body.write()
    for part in ("footnote", "endnote"):
        name = f"word/{part}s.xml"
        if name in archive.names and any(kind == part for kind, _ in tally.notes):
            _Part(name, archive.xml(name), writer, tally, Targets(archive, name)).write_notes(part)
    title = [Stated("title", body.title, "heading in the style of a title", 0.8)] if body.title else []
    return Content(
        text=writer.text,
        stated=(*title, *core(archive, "docProps/core.xml")),
        origin_map=tuple(writer.places),
        links=tuple(sorted(writer.links)),
        left_out=tuple(_left_out(archive, tally)),
    )


class _Tally:
    """What was met on the way: notes in order of their marks, insertions, deletions."""

    def __init__(self) -> None:
        self.notes: dict[tuple[str, str], int] = {}
        self.inserted = self.deleted = self.deleted_characters = 0

    def changes(self, root: Any) -> None:
        """Count the tracked changes below `root`. One without content marks a paragraph's end: nothing to read."""
        for element in root.iter():
            name = local(element)
            if name in ("ins", "moveTo"):
                self.inserted += len(element) > 0
            elif name in ("del", "moveFrom") and len(element):
                self.deleted += 1
                gone = (e.text or "" for e in element.iter() if local(e) in ("delText", "t"))
                self.deleted_characters += sum(map(len, gone))


class _Part:
    """One part of the file, being written out."""

    def __init__(self, name: str, root: Any, writer: Writer, tally: _Tally, targets: Targets) -> None:
        self.name, self.root, self.writer, self.tally, self.targets = name, root, writer, tally, targets
        self.title = ""
        self.places: dict[Any, str] = {}
        for number, paragraph in enumerate(root.iter(f"{W}p", f"{_STRICT}p"), 1):
            for at, run in enumerate(paragraph.iter(f"{W}r", f"{_STRICT}r"), 1):
                self.places[run] = f"{name}:p{number}.r{at}"
        tally.changes(root)

    def write(self) -> None:
        """Write the body: a blank line between two blocks."""
        for body in self.root:
            if local(body) == "body":
                self._blocks(body)

    def write_notes(self, kind: str) -> None:
        """Write the notes of one kind that the text refers to, in the order of their marks."""
        by_id = {_attribute(note, "id"): note for note in self.root if local(note) == kind}
        for (noted, identifier), number in list(self.tally.notes.items()):
            if noted == kind and identifier in by_id:
                self.writer.gap()
                self.writer.add(f"[{number}] ")
                self._on_one_line(by_id[identifier])

    def _blocks(self, parent: Any) -> None:
        for child in parent:
            name = local(child)
            if name == "p":
                self.writer.gap()
                start = self.writer.length
                self._paragraph(child)
                if not self.title and self.writer.length > start and _style(child).startswith(_TITLES):
                    self.title = " ".join(self.writer.text[start:].split())
            elif name == "tbl":
                self._table(child)
            elif name not in _OUT:
                self._blocks(child)

    def _table(self, table: Any) -> None:
        self.writer.gap()
        for row in _below(table, "tr"):
            self.writer.gap("\n")
            self.writer.add("|")
            for cell in _below(row, "tc"):
                self.writer.add(" ")
                self._on_one_line(cell)
                self.writer.add(" |")

    def _on_one_line(self, parent: Any) -> None:
        for number, paragraph in enumerate(_below(parent, "p")):
            self.writer.add(" " if number else "")
            self._paragraph(paragraph, " ")

    def _paragraph(self, paragraph: Any, between: str = "\n") -> None:
        boxes: list[Any] = []
        for place, words in self._pieces(paragraph, "", boxes):
            self.writer.add(words if between == "\n" else words.replace("\n", between), place)
        for box in boxes:
            if between == "\n":
                self._blocks(box)
            else:
                self.writer.add(between)
                self._on_one_line(box)

    def _pieces(self, element: Any, run: str, boxes: list[Any]) -> Iterator[tuple[str, str]]:
        """(place, words) of what stands in a paragraph; text boxes are put aside in `boxes`."""
        for child in element:
            name = local(child)
            if name in FIELD:
                self.targets.field(child, self.writer)
            if name in _OUT:
                continue
            if name == "t":
                yield run, raised(child)
            elif name in _MARKS:
                yield run, _MARKS[name]
            elif name in _NOTES:
                key = (_NOTES[name], _attribute(child, "id"))
                yield run, f"[{self.tally.notes.setdefault(key, len(self.tally.notes) + 1)}]"
            elif name == "txbxContent":
                boxes.append(child)
            else:  # whoever asks for the next piece has written the last one: the writer stands where the words do
                since = self.writer.here()
                yield from self._pieces(child, self.places.get(child, run), boxes)
                if target := self.targets.of(child):
                    self.writer.link(since, target)


def _below(parent: Any, wanted: str) -> Iterator[Any]:
    """The elements of one name below `parent`, none inside another of them, in the order of the file."""
    for child in parent:
        name = local(child)
        if name == wanted:
            yield child
        elif name not in _OUT:
            yield from _below(child, wanted)


def _attribute(element: Any, name: str) -> str:
    return str(element.get(W + name) or element.get(_STRICT + name) or "")


def _style(paragraph: Any) -> str:
    """The style of a paragraph, in lower case without blanks; "" for the normal one."""
    for properties in paragraph:
        if local(properties) == "pPr":
            return next((_attribute(e, "val") for e in properties if local(e) == "pStyle"), "").lower().replace(" ", "")
    return ""


def _left_out(archive: Archive, tally: _Tally) -> Iterator[str]:
    if tally.deleted:
        yield f"{plural(tally.deleted, 'tracked deletion')} ({plural(tally.deleted_characters, 'character')})"
    if "word/comments.xml" in archive.names:
        written = [c for c in archive.xml("word/comments.xml") if local(c) == "comment"]
        authors = sorted({name for c in written if (name := _attribute(c, "author"))})
        if written:
            yield plural(len(written), "comment") + (f" by {', '.join(authors[:5])}" if authors else "")
    running = [
        name for name in archive.names if name.startswith(("word/header", "word/footer")) and name.endswith(".xml")
    ]
    if running:
        yield "running heads and feet"
