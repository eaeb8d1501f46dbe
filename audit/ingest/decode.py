"""Bytes to text: which charset, and whether it is text at all."""

from __future__ import annotations

import re

from audit.errors import InputError
from audit.knowledge import lexicon
from audit.settings import Limits

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\A\s{0,5}<\?xml[^>]{0,100}?encoding=[\"']([\w-]{2,40})[\"']")
_HEAD = 4096  # browsers look no further for a charset
_CONTROL = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
_SAMPLE = 100_000  # characters in which control characters are counted
_BROKEN = 0.1  # of the characters beyond ASCII: so few that are no UTF-8 are damage, more are another charset


def decode(raw: bytes, path: str, limits: Limits, declared: str | None = None) -> tuple[str, str]:
    """The text of `raw` and the charset it was read in.

    Tried in order: a byte-order mark, UTF-8, the charset that was `declared` outside or that the markup names,
    Windows-1252. Raises `InputError` for what is binary or in none of these charsets.
    """
    for mark, charset in _BOMS:
        if raw.startswith(mark):
            return _checked(_strict(raw, charset, path), path, limits), charset.removesuffix("-sig")
    try:
        text, charset = raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        damaged = raw.decode("utf-8", "replace")
        broken, beyond = damaged.count("\ufffd"), len(damaged) - sum(map(str.isascii, damaged))
        if broken <= _BROKEN * beyond:
            return _checked(damaged, path, limits), "utf-8"
        charset = _known(declared) or _known(_named(raw)) or "windows-1252"
        text = _strict(raw, charset, path)
    return _checked(text, path, limits), charset


def _checked(text: str, path: str, limits: Limits) -> str:
    sample = text[:_SAMPLE].encode("utf-8", "surrogatepass")
    if len(sample) - len(sample.translate(None, _CONTROL)) > limits.binary_share * min(len(text), _SAMPLE):
        raise InputError(path, "is not text (control characters): leave it out")
    return text


def _named(raw: bytes) -> str | None:
    found = _META.search(raw[:_HEAD]) or _XML.match(raw[:_HEAD])
    return found[1].decode("ascii") if found else None


def _known(charset: str | None) -> str | None:
    """The charset that pages with this name mean; None where nobody knows it, or it is no charset of text."""
    name = (charset or "").strip(" \"'").lower()
    name = lexicon("metadata")["charsets"].get(name, name)
    try:
        b"a".decode(name)
    except (LookupError, ValueError):
        return None
    return name or None


def _strict(raw: bytes, charset: str, path: str) -> str:
    try:
        return raw.decode(charset)
    except (UnicodeDecodeError, LookupError) as error:
        raise InputError(path, f"cannot be read as {charset}: save it as UTF-8") from error
