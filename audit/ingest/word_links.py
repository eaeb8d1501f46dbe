"""Where the links of a Word file lead, and digits that are set raised.

w:hyperlink r:id ─ word/_rels/document.xml.rels ▶ address     w:hyperlink w:anchor ▶ #bookmark
w:fldSimple, w:instrText HYPERLINK "address" ▶ address        w:vertAlign superscript ▶ ⁴, a mark of a note or a power
"""

from __future__ import annotations

import posixpath
import re
from typing import Any

from audit.ingest.archive import Archive, local
from audit.ingest.content import Writer

FIELD = ("fldChar", "instrText")
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HYPERLINK = re.compile(r"\s{0,5}HYPERLINK\s{1,5}(?:(?P<switch>\\l)\s{1,5})?\"(?P<target>[^\"]{1,2000})\"")


class Targets:
    """The targets of the links of one part of the file. A field that reaches over paragraphs keeps its place."""

    def __init__(self, archive: Archive, part: str) -> None:
        folder, name = posixpath.split(part)
        relations = f"{folder}/_rels/{name}.rels"
        self._by_id: dict[str, str] = {}
        if relations in archive.names:
            for one in archive.xml(relations):
                if str(one.get("Type", "")).endswith("/hyperlink"):
                    self._by_id[str(one.get("Id", ""))] = str(one.get("Target", ""))
        self._instruction, self._since = "", (0, 0)

    def of(self, element: Any) -> str:
        """Where the words of an element lead; "" for no link."""
        name = local(element)
        if name == "fldSimple":
            return _instructed(_named(element, "instr"))
        if name != "hyperlink":
            return ""
        anchor = _named(element, "anchor")
        return self._by_id.get(_named(element, "id"), "") + (f"#{anchor}" if anchor else "")

    def field(self, element: Any, writer: Writer) -> None:
        """Read a piece of a field; at its end the writer notes the link, if the field is one."""
        if local(element) == "instrText":
            self._instruction += element.text or ""
            return
        kind = _named(element, "fldCharType")
        if kind == "begin":
            self._instruction = ""
        elif kind == "separate":
            self._since = writer.here()
        elif kind == "end":
            if target := _instructed(self._instruction):
                writer.link(self._since, target)
            self._instruction = ""


def raised(element: Any) -> str:
    """The words of a `w:t`; a number that is set as superscript in raised digits."""
    words = element.text or ""
    if not words.isdecimal() or not words.isascii():
        return words
    run = element.getparent()
    for properties in run if run is not None else ():
        if local(properties) == "rPr" and any(
            local(one) == "vertAlign" and _named(one, "val") == "superscript" for one in properties
        ):
            return words.translate(RAISED)
    return words


def _instructed(instruction: str) -> str:
    """The target in HYPERLINK "address" or HYPERLINK \\l "bookmark"."""
    match = _HYPERLINK.match(instruction)
    return "" if match is None else ("#" if match["switch"] else "") + match["target"]


def _named(element: Any, name: str) -> str:
    """The attribute of that name, in whichever of the two namespaces of Word files."""
    return next((str(value) for key, value in element.attrib.items() if key.rsplit("}", 1)[-1] == name), "")
