"""MHTML, a page with its pictures in one file as browsers save it → the page and its address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.header import decode_header, make_header

from audit.errors import InputError
from audit.ingest.stated import stated
from audit.model import Stated

_HEAD = 4_000
_LOOKS = re.compile(rb"^content-type:\s{0,5}multipart/(?:related|mixed|alternative)", re.IGNORECASE | re.MULTILINE)
_PARTS = 5_000


@dataclass(frozen=True, slots=True)
class Saved:
    """The HTML of the page as bytes, its charset, and what the envelope states."""

    markup: bytes
    charset: str | None
    url: str | None
    stated: tuple[Stated, ...]


def is_mhtml(raw: bytes) -> bool:
    """Whether the bytes begin like a MIME message with several parts."""
    head = raw[:_HEAD]
    return re.match(rb"[A-Za-z-]{2,40}:", head) is not None and _LOOKS.search(head) is not None


def unpack(raw: bytes, path: str) -> Saved:
    """The first HTML part. Raises `InputError` where there is none."""
    message = message_from_bytes(raw)
    for number, part in enumerate(message.walk()):
        if number > _PARTS:
            break
        if part.get_content_type() not in ("text/html", "application/xhtml+xml"):
            continue
        body = part.get_payload(decode=True)
        if isinstance(body, bytes) and body.strip():
            address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
            rows = [
                stated("url", address, "MHTML Content-Location", 0.9),
                stated("title", _words(message.get("Subject")), "MHTML Subject", 0.5),
                stated("retrieved", str(message.get("Date") or ""), "MHTML Date", 0.9),
            ]
            url = address if address.startswith(("http://", "https://")) else None
            return Saved(body, part.get_content_charset(), url, tuple(row for row in rows if row))
    raise InputError(path, "is a message without a page in it: save the page as .html")


def _words(header: object) -> str:
    try:
        return str(make_header(decode_header(str(header or ""))))
    except (LookupError, ValueError):
        return ""
