"""OpenDocument text (.odt) to text: paragraphs, headings, lists, tables and notes; comments and deletions are out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from audit.errors import InputError
from audit.ingest.archive import Archive, local
from audit.ingest.content import Content, Writer, plural
from audit.ingest.properties import core
from audit.model import Stated

TYPE = "application/vnd.oasis.opendocument.text"
_OUT = {"annotation", "annotation-end", "tracked-changes", "sequence-decls", "note-citation", "forms", "desc"}
_PARAGRAPHS = ("p", "h")
_MARKS = {"tab": "\t", "line-break": "\n"}
_SPACES = 1_000  # blanks that one mark may stand for


def is_odt(archive: Archive) -> bool:
    """Whether a zip file is an OpenDocument text, or a template of one."""
    return {"mimetype", "content.xml"} <= archive.names and archive.part("mimetype").startswith(TYPE.encode())


def read(archive: Archive) -> Content:
    """The text of an ODT file. Raises `InputError`; an encrypted one says so."""
    manifest = "META-INF/manifest.xml"
    if manifest in archive.names and b"encryption-data" in archive.part(manifest):
        raise InputError(archive.path, "is encrypted: save it without a password")
    root = archive.xml("content.xml")
    odt = _Odt(root)
    for element in root.iter():
        if local(element) == "text" and local(element.getparent()) == "body":
            odt.blocks(element)
    odt.write_notes()
    title = [Stated("title", odt.title, "first heading", 0.7)] if odt.title else []
    return Content(
        text=odt.writer.text,
        stated=(*title, *core(archive, "meta.xml")),
        origin_map=tuple(odt.writer.places),
        left_out=tuple(_left_out(root)),
    )


class _Odt:
    """content.xml, being written out. A place is "content.xml:p3": the third `text:p` or `text:h`."""

    def __init__(self, root: Any) -> None:
        self.writer = Writer()
        self.title = ""
        self.notes: list[Any] = []
        paragraphs = (e for e in root.iter() if local(e) in _PARAGRAPHS)
        self.places = {element: f"content.xml:p{number}" for number, element in enumerate(paragraphs, 1)}

    def blocks(self, parent: Any) -> None:
        """Write what stands below `parent`, a blank line between two blocks."""
        for child in parent:
            name = local(child)
            if name in _PARAGRAPHS:
                self.writer.gap()
                start = self.writer.length
                self._paragraph(child)
                if name == "h" and not self.title:
                    self.title = " ".join(self.writer.text[start:].split())
            elif name == "table":
                self._table(child)
            elif name not in _OUT:
                self.blocks(child)

    def write_notes(self) -> None:
        """Write the notes after the text, in the order of their marks. A note holds no notes."""
        for number, note in enumerate(list(self.notes), 1):
            self.writer.gap()
            self.writer.add(f"[{number}] ")
            self._on_one_line(note)

    def _table(self, table: Any) -> None:
        self.writer.gap()
        for row in _below(table, ("table-row",)):
            self.writer.gap("\n")
            self.writer.add("|")
            for cell in _below(row, ("table-cell",)):
                self.writer.add(" ")
                self._on_one_line(cell)
                self.writer.add(" |")

    def _on_one_line(self, parent: Any) -> None:
        for number, paragraph in enumerate(_below(parent, _PARAGRAPHS)):
            self.writer.add(" " if number else "")
            self._paragraph(paragraph, " ")

    def _paragraph(self, paragraph: Any, between: str = "\n") -> None:
        place = self.places[paragraph]
        boxes: list[Any] = []
        for words in self._pieces(paragraph, boxes):
            self.writer.add(words if between == "\n" else words.replace("\n", between), place)
        for box in boxes:
            if between == "\n":
                self.blocks(box)
            else:
                self.writer.add(between)
                self._on_one_line(box)

    def _pieces(self, element: Any, boxes: list[Any]) -> Iterator[str]:
        """The words of a paragraph. White space in the file is one blank; more are marked as such."""
        yield _blank(element.text)
        for child in element:
            name = local(child)
            if name in _MARKS:
                yield _MARKS[name]
            elif name == "s":
                yield " " * _count(child)
            elif name == "note":
                self.notes.append(child)
                yield f"[{len(self.notes)}]"
            elif name == "text-box":
                boxes.append(child)
            elif name and name not in _OUT:
                yield from self._pieces(child, boxes)
            yield _blank(child.tail)


def _blank(text: str | None) -> str:
    if not text:
        return ""
    words = " ".join(text.split())
    if not words:
        return " "
    return " " * text[0].isspace() + words + " " * text[-1].isspace()


def _count(mark: Any) -> int:
    value = next((value for key, value in mark.attrib.items() if key.endswith("}c")), "1")
    return min(int(value), _SPACES) if value.isascii() and value.isdigit() and len(value) < 9 else 1


def _below(parent: Any, wanted: tuple[str, ...]) -> Iterator[Any]:
    for child in parent:
        name = local(child)
        if name in wanted:
            yield child
        elif name not in _OUT:
            yield from _below(child, wanted)


def _left_out(root: Any) -> Iterator[str]:
    names = [local(element) for element in root.iter()]
    if comments := names.count("annotation"):
        yield plural(comments, "comment")
    if deletions := names.count("deletion"):
        yield plural(deletions, "tracked deletion")
