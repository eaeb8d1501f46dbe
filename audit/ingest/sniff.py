"""What bytes are, by what stands in them. A name may lie; only between kinds of text does it decide."""

from __future__ import annotations

from pathlib import PurePath

from audit.errors import InputError
from audit.ingest.feed import is_feed
from audit.ingest.html import looks_like_html
from audit.ingest.mhtml import is_mhtml
from audit.settings import Limits

PDF, ZIP, MHTML = "application/pdf", "application/zip", "multipart/related"
HTML, FEED, PLAIN, MARKDOWN = "text/html", "application/xml", "text/plain", "text/markdown"
_PDF_WITHIN = 1024  # readers look for the mark of a PDF in the first kilobyte

_SUFFIXES = {
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
}
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

# What the first bytes of files that are not read say they are, and what to do with them.
_REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "is an old Word file: save it as .docx or .txt"),
    (b"{\\rtf", "is an RTF file: save it as .docx or .txt"),
    (b"\x1f\x8b", "is a gzip file: unpack it first"),
    (b"BZh", "is a bzip2 file: unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z file: unpack it first"),
    (b"\xfd7zXZ\x00", "is an xz file: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "is a zstd file: unpack it first"),
    (b"Rar!", "is a rar file: unpack it first"),
    (b"\x89PNG", "a picture has no text: leave it out"),
    (b"\xff\xd8\xff", "a picture has no text: leave it out"),
    (b"GIF8", "a picture has no text: leave it out"),
    (b"II*\x00", "a picture has no text: leave it out"),
    (b"MM\x00*", "a picture has no text: leave it out"),
    (b"SQLite format 3", "a database has no text: leave it out"),
    (b"\x7fELF", "a program has no text: leave it out"),
)


def binary_kind(raw: bytes, path: str, limits: Limits) -> str | None:
    """PDF, ZIP or MHTML; None for what may be text. Raises `InputError` for what is empty, too long or never read."""
    if not raw.strip():
        raise InputError(path, "is empty: nothing to audit")
    if len(raw) > limits.document_bytes:
        raise InputError(path, too_long(limits))
    if raw.startswith(_REFUSED[0][0]) and _ENCRYPTED in raw:
        raise InputError(path, "is encrypted: save it without a password")
    for magic, advice in _REFUSED:
        if raw.startswith(magic):
            raise InputError(path, advice)
    if raw.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if b"%PDF-" in raw[:_PDF_WITHIN] and raw.lstrip()[:1] != b"<":
        return PDF
    return MHTML if is_mhtml(raw) else None


def text_kind(text: str, path: str | None) -> str:
    """Feed, HTML, Markdown or plain text."""
    if is_feed(text):
        return FEED
    return _SUFFIXES.get(PurePath(path or "").suffix.lower()) or (HTML if looks_like_html(text) else PLAIN)


def too_long(limits: Limits) -> str:
    """What is said of a file beyond the limit."""
    most = limits.document_bytes / 1e6
    return f"is longer than {most:g} MB: split it, or raise limits.document_bytes in audit.toml"
