"""The properties that an office file keeps beside its text. They are often those of a template or of the first typist:
each is kept, with little confidence."""

from __future__ import annotations

from collections.abc import Iterator

from audit.ingest.archive import Archive, local
from audit.ingest.stated import stated
from audit.model import Stated

_FIELDS = {
    "title": ("title", 0.5),
    "creator": ("author", 0.5),
    "initial-creator": ("author", 0.4),
    "publisher": ("source", 0.6),
    "created": ("created", 0.7),
    "creation-date": ("created", 0.7),
    "modified": ("modified", 0.7),
    "language": ("language", 0.5),
}


def core(archive: Archive, name: str, dated: str = "modified") -> Iterator[Stated]:
    """What the part `name` states. `dated` is the field that a bare `dc:date` fills: in ODT the last change.

    The day a file was made is never the day it was published, so no property fills `published`.
    """
    if name not in archive.names:
        return
    for element in archive.xml(name).iter():
        tag = local(element)
        field, confidence = (dated, 0.7) if tag == "date" else _FIELDS.get(tag, ("", 0.0))
        if field and (one := stated(field, element.text or "", f"file properties: {tag}", confidence)):
            yield one


def pdf_date(printed: str) -> str | None:
    """The ISO day of a PDF date, "D:20240506…"; None where it is none."""
    digits = printed.removeprefix("D:")[:8]
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return None
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
