"""Bytes to text: which charset, and whether it is text at all."""

from __future__ import annotations

import re

from audit.errors import InputError
from audit.settings import Limits

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w-]{2,40})", re.IGNORECASE)
_HEAD = 4096  # browsers look no further for a charset
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")

# What the first bytes of files that are no text say they are, and what to do with them.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF is not read yet: save its text as .txt"),
    (b"PK\x03\x04", "a Word, ODT, EPUB or zip file is not read yet: save it as .txt, .md or .html"),
    (b"\xd0\xcf\x11\xe0", "an old Word file is not read yet: save it as .txt"),
    (b"\x1f\x8b", "a gzip file is not read: unpack it first"),
    (b"\x89PNG", "a picture has no text: leave it out"),
    (b"\xff\xd8\xff", "a picture has no text: leave it out"),
    (b"GIF8", "a picture has no text: leave it out"),
    (b"SQLite format 3", "a database has no text: leave it out"),
)


def decode(raw: bytes, path: str, limits: Limits) -> tuple[str, str]:
    """The text of `raw` and the charset it was read in.

    Tried in order: a byte-order mark, UTF-8, the charset that the markup names, Windows-1252.
    Raises `InputError` for what is empty, too long, binary, or in none of these charsets.
    """
    _refuse(raw, path, limits)
    for mark, charset in _BOMS:
        if raw.startswith(mark):
            return _strict(raw, charset, path), charset.removesuffix("-sig")
    try:
        text, charset = raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        charset = _declared(raw) or "windows-1252"
        text = _strict(raw, charset, path)
    if len(_CONTROL.findall(text[:100_000])) > limits.binary_share * min(len(text), 100_000):
        raise InputError(path, "is not text (control characters): leave it out")
    return text, charset


def _refuse(raw: bytes, path: str, limits: Limits) -> None:
    if not raw.strip():
        raise InputError(path, "is empty: nothing to audit")
    if len(raw) > limits.document_bytes:
        most = limits.document_bytes / 1e6
        raise InputError(path, f"is longer than {most:g} MB: split it, or raise limits.document_bytes in audit.toml")
    for magic, advice in _MAGIC:
        if raw.startswith(magic):
            raise InputError(path, advice)


def _declared(raw: bytes) -> str | None:
    found = _META.search(raw[:_HEAD])
    return found[1].decode("ascii") if found else None


def _strict(raw: bytes, charset: str, path: str) -> str:
    try:
        return raw.decode(charset)
    except (UnicodeDecodeError, LookupError) as error:
        raise InputError(path, f"cannot be read as {charset}: save it as UTF-8") from error
