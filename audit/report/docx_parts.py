"""The parts of a Word file that hold comments: written anew, or added to those that are there.

word/comments.xml ─ one w:comment each          word/_rels/document.xml.rels ─ where that part is
[Content_Types].xml ─ what it is
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from audit.report.words import visible

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
AUTHOR, INITIALS = "audit", "audit"
COMMENTS, RELS, TYPES = "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"


def tag(name: str) -> str:
    """The full name of an element of WordprocessingML."""
    return f"{{{W}}}{name}"


def element(name: str, inside: Sequence[Any] = (), **attributes: str) -> Any:
    """An element of WordprocessingML with its attributes and what is inside it."""
    from lxml import etree

    made = etree.Element(tag(name), {tag(key): value for key, value in attributes.items()}, nsmap={"w": W})
    made.extend(inside)
    return made


def text(words: str) -> Any:
    """`words` as a w:t that keeps its blanks; what XML cannot hold is shown as tokens."""
    made = element("t")
    made.text = visible(words)
    made.set(_SPACE, "preserve")
    return made


def run(words: str) -> Any:
    """`words` as a run; tabs are tabs."""
    pieces: list[Any] = []
    for number, part in enumerate(words.split("\t")):
        pieces += [element("tab")] if number else []
        pieces += [text(part)] if part else []
    return element("r", pieces)


def comments(kept: Any, said: Mapping[int, Sequence[str]]) -> Any:
    """The part that holds the comments: those that were there, untouched, then ours by id, one paragraph a line."""
    root = element("comments") if kept is None else kept
    for number, lines in said.items():
        paragraphs = [element("p", [run(line)]) for line in lines]
        root.append(element("comment", paragraphs, id=str(number), author=AUTHOR, initials=INITIALS))
    return root


def first_free(kept: Any) -> int:
    """The first id that no comment has."""
    if kept is None:
        return 0
    taken = [one.get(tag("id")) or "" for one in kept]
    return max((int(each) for each in taken if each.isdigit()), default=-1) + 1


def related(rels: Any) -> Any:
    """The relations of the document, with one to the comments."""
    from lxml import etree

    kind = f"{_OFFICE}/comments"
    if all(one.get("Type") != kind for one in rels):
        taken = {one.get("Id") for one in rels}
        free = next(f"rIdAudit{n}" for n in range(len(taken) + 1) if f"rIdAudit{n}" not in taken)
        etree.SubElement(rels, f"{{{RELATIONS}}}Relationship", Id=free, Type=kind, Target="comments.xml")
    return rels


def typed(types: Any) -> Any:
    """The table of types, with one for the comments."""
    from lxml import etree

    if all(one.get("PartName") != f"/{COMMENTS}" for one in types):
        etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=f"/{COMMENTS}", ContentType=f"{_WORD}.comments+xml")
    return types


def plain_parts() -> dict[str, bytes]:
    """The parts of a new Word file but for the document and its comments."""
    override = f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    main = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    return {
        TYPES: f'<Types xmlns="{_TYPES}">{defaults}{override}</Types>'.encode(),
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}">{main}</Relationships>'.encode(),
        RELS: f'<Relationships xmlns="{RELATIONS}"/>'.encode(),
    }
