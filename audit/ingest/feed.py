"""RSS and Atom to their entries, each a document of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from audit.ingest.archive import local, tree
from audit.ingest.stated import stated
from audit.model import Stated
from audit.settings import Limits

_FIRST = re.compile(r"<([A-Za-z][\w:.-]{0,40})")
_ROOTS = ("rss", "feed", "rdf:rdf")
_HEAD = 2_000  # characters in which the first element stands
_MARKS = tuple(f"<{root}".encode() for root in _ROOTS)
_ENTRIES = ("item", "entry")
_FIELDS = {
    "title": ("title", 0.9),
    "author": ("author", 0.85),
    "creator": ("author", 0.9),
    "pubDate": ("published", 0.9),
    "published": ("published", 0.9),
    "date": ("published", 0.8),
    "updated": ("modified", 0.9),
    "modified": ("modified", 0.9),
}
_BODIES = ("encoded", "content", "description", "summary")  # the fullest first
_MAILED = re.compile(r"[^\s@]{1,100}@[^\s@]{1,100} \(([^)]{2,80})\)")  # RSS prints an author as an address with a name


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its HTML or words, its address, what it states, and its number in the feed from 1."""

    body: str
    url: str | None
    stated: tuple[Stated, ...]
    number: int


def may_be_feed(raw: bytes) -> bool:
    """Whether bytes, in whatever charset, may be those of a feed: to decode a whole file for that costs more."""
    head = raw[: 4 * _HEAD].replace(b"\0", b"").lower()
    return any(mark in head for mark in _MARKS)


def is_feed(text: str) -> bool:
    """Whether the text is a feed, by its first element."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    first = _FIRST.search(head) if head.startswith("<") else None
    return first is not None and first[1].lower() in _ROOTS


def entries(text: str, path: str, limits: Limits) -> Iterator[Entry]:
    """The entries in the order of the feed. Raises `InputError` for what is no XML at all."""
    root = tree(text.encode("utf-8", "replace"), path, recover=True)
    channel = next((e for e in root.iter() if local(e) in ("channel", "feed")), root)
    source = next((" ".join((e.text or "").split()) for e in channel if local(e) == "title"), "")
    found = (e for e in root.iter() if local(e) in _ENTRIES)
    for number, element in zip(range(1, limits.container_documents + 1), found, strict=False):
        yield _entry(element, number, source)


def _entry(element: Any, number: int, source: str) -> Entry:
    bodies: dict[str, str] = {}
    rows: list[Stated | None] = [stated("source", source, "title of the feed", 0.6)]
    address = ""
    for child in element:
        name = local(child)
        if name in _BODIES:
            bodies.setdefault(name, _inner(child))
        elif name == "link" and child.get("rel", "alternate") == "alternate":
            address = address or (child.get("href") or child.text or "").strip()
        elif name in _FIELDS:
            field, confidence = _FIELDS[name]
            words = " ".join(child.itertext())
            mailed = _MAILED.match(words.strip()) if field == "author" else None
            rows.append(stated(field, mailed[1] if mailed else words, f"feed {name}", confidence))
    rows.append(stated("url", address, "feed link", 0.9))
    url = address if address.startswith(("http://", "https://")) else None
    body = next((bodies[name] for name in _BODIES if bodies.get(name, "").strip()), "")
    return Entry(body, url, tuple(row for row in rows if row), number)


def _inner(element: Any) -> str:
    """The words or markup in an element: Atom may hold XHTML as it is, others escape it."""
    if not len(element):
        return element.text or ""
    from lxml import etree

    return str(etree.tostring(element, encoding="unicode", with_tail=False))
