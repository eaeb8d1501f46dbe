"""Zip files (Word, ODT, EPUB) and the XML in them, within limits that a bomb exceeds.

bytes ─ entries, sizes, ratio, encryption ─▶ Archive ─ part ─▶ bytes ─ xml ─▶ tree without entities
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from audit.errors import InputError
from audit.settings import Limits

_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # what documents use; others may ask for gigabytes to unpack
_SMALL = 1_000_000  # bytes: below this the ratio does no harm
_ENCRYPTED = 0x1


class Archive:
    """A zip file whose parts can be read one by one. Raises `InputError` for what is damaged or beyond a limit."""

    def __init__(self, raw: bytes, path: str, limits: Limits) -> None:
        self.path, self.limits = path, limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise InputError(path, f"is damaged or cut off ({error}): get it again") from error
        self._refuse(self._zip.infolist())
        self.names = frozenset(self._zip.namelist())

    def _refuse(self, entries: list[zipfile.ZipInfo]) -> None:
        if len(entries) > self.limits.archive_entries:
            raise InputError(self.path, f"holds {len(entries)} parts, more than limits.archive_entries: not unpacked")
        total = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        if total > self.limits.archive_bytes:
            raise InputError(self.path, f"unpacks to {total / 1e6:.0f} MB, beyond limits.archive_bytes: not unpacked")
        if total > _SMALL and total > self.limits.archive_ratio * max(packed, 1):
            much = f"unpacks to {total / 1e6:.0f} MB, {total // max(packed, 1):,} times its size"
            raise InputError(self.path, f"{much}, beyond limits.archive_ratio: not unpacked; save its text as .txt")

    def part(self, name: str) -> bytes:
        """The bytes of one part."""
        try:
            entry = self._zip.getinfo(name)
            if entry.flag_bits & _ENCRYPTED:
                raise InputError(self.path, "is encrypted: save it without a password")
            if entry.compress_type not in _PACKED:
                raise InputError(self.path, "is packed in a way that documents are not: save it again")
            with self._zip.open(entry) as stream:
                data = stream.read(self.limits.part_bytes + 1)
        except KeyError as error:
            raise InputError(self.path, f"is damaged ({name} is missing): save it again") from error
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError) as error:
            raise InputError(self.path, f"is damaged ({name}: {error}): get it again") from error
        if len(data) > self.limits.part_bytes:
            most = self.limits.part_bytes / 1e6
            raise InputError(self.path, f"has a part ({name}) of more than {most:g} MB (limits.part_bytes): not read")
        return data

    def xml(self, name: str) -> Any:
        """The tree of one part."""
        return tree(self.part(name), self.path)


def tree(data: bytes, path: str, *, recover: bool = False) -> Any:
    """The root element of XML. Entities are never expanded, nothing is fetched, the depth ends at libxml2's 256.

    `recover`: mend what is not well-formed, as feeds often are.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(path, f"is damaged (XML: {str(error)[:100]}): save it again") from error
    if root is None:
        raise InputError(path, "is damaged (XML without an element): save it again")
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise InputError(path, "declares entities of its own, as no editor's file does: refused")
    return root


def local(element: Any) -> str:
    """The name of an element without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
