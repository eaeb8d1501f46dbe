"""EPUB to text: its chapters in the order of the spine, one after the other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from audit.errors import InputError
from audit.ingest.archive import Archive, local
from audit.ingest.content import Content, Writer
from audit.ingest.flow import parsed, text_of
from audit.ingest.stated import stated
from audit.model import Stated

_CONTAINER = "META-INF/container.xml"
_FIELDS = {
    "title": ("title", 0.9),
    "creator": ("author", 0.9),
    "publisher": ("source", 0.9),
    "date": ("published", 0.8),
    "language": ("language", 0.7),
}
_PUBLICATION = ("", "publication", "original-publication")  # other events: creation, modification
_MARKUP = ("application/xhtml+xml", "text/html", "")


def is_epub(names: frozenset[str]) -> bool:
    """Whether the parts of a zip file are those of an EPUB."""
    return _CONTAINER in names


def read(archive: Archive) -> Content:
    """The text of an EPUB. Raises `InputError`; chapters that are encrypted say so."""
    package = _package(archive)
    root = archive.xml(package)
    encrypted = _encrypted(archive)
    writer, missing = Writer(), []
    for chapter in _spine(root, posixpath.dirname(package)):
        if chapter in encrypted:
            raise InputError(archive.path, "is encrypted (copy protection): only its publisher can open it")
        if chapter not in archive.names:
            missing.append(chapter)
            continue
        page = parsed(archive.part(chapter))
        if page is not None and (text := text_of(page)):
            writer.gap()
            writer.add(text, chapter)
    left_out = (f"chapters that are missing from the file: {', '.join(missing[:5])}",) if missing else ()
    return Content(writer.text, tuple(_stated(root)), tuple(writer.places), left_out=left_out)


def _package(archive: Archive) -> str:
    for element in archive.xml(_CONTAINER).iter():
        if local(element) == "rootfile" and element.get("full-path"):
            return str(element.get("full-path"))
    raise InputError(archive.path, "is damaged (its container names no package): get it again")


def _spine(root: Any, folder: str) -> Iterator[str]:
    """The parts that hold the chapters, in reading order, each once."""
    items = {e.get("id"): e for e in root.iter() if local(e) == "item"}
    seen = set()
    for reference in root.iter():
        item = items.get(reference.get("idref")) if local(reference) == "itemref" else None
        if item is None or item.get("media-type", "") not in _MARKUP:
            continue
        part = posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        if part not in seen:
            seen.add(part)
            yield part


def _encrypted(archive: Archive) -> frozenset[str]:
    """The parts that are encrypted. Fonts often are, and do not matter."""
    name = "META-INF/encryption.xml"
    if name not in archive.names:
        return frozenset()
    return frozenset(unquote(e.get("URI", "")) for e in archive.xml(name).iter() if local(e) == "CipherReference")


def _stated(root: Any) -> Iterator[Stated]:
    for element in root.iter():
        name, words = local(element), element.text or ""
        field, confidence = _FIELDS.get(name, ("", 0.0))
        if name == "meta" and element.get("property") == "dcterms:modified":
            field, confidence = "modified", 0.9
        event = next((v for k, v in element.attrib.items() if k.endswith("event")), "")
        if field == "published" and event not in _PUBLICATION:
            continue
        if field and (one := stated(field, words, f"package: {name}", confidence)):
            yield one
