"""Bytes → Document: decode, extract, ask it about itself, mark its noise."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePath

from audit.identity import document_id
from audit.ingest.decode import decode
from audit.ingest.html import Page, domain, looks_like_html, page
from audit.ingest.metadata import language_of, of_text
from audit.model import Document, Noise
from audit.settings import DEFAULT, Limits
from audit.text.noise import noise

_SUFFIXES = {
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
}
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def take(
    raw: bytes | str,
    *,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    limits: Limits = DEFAULT.limits,
) -> Document:
    """The document in `raw`. For HTML its text is the extracted one, otherwise the decoded file unchanged.

    Raises `InputError` where the bytes are no text that can be read.
    """
    data = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw
    text, charset = (raw, "utf-8") if isinstance(raw, str) else decode(data, path or url or "input", limits)
    kind = (
        media_type
        or _SUFFIXES.get(PurePath(path or "").suffix.lower())
        or ("text/html" if looks_like_html(text) else "text/plain")
    )
    markup = page(text, url) if kind == "text/html" else None
    text = markup.text if markup else text
    found = noise(text)
    fields = _fields(text, markup, found)
    fields["charset"] = (charset, "the bytes")
    return _document(data, text, kind, fields, found, path=path, url=url)


def _fields(text: str, markup: Page | None, found: tuple[Noise, ...]) -> dict[str, tuple[str, str]]:
    """What the document says of itself. Its words tell the language better than a site's default setting."""
    if markup is None:
        return of_text(text, found)
    code = language_of(text)
    return {**markup.fields, **({"language": (code, "its function words")} if code else {})}


def _document(
    data: bytes,
    text: str,
    kind: str,
    fields: dict[str, tuple[str, str]],
    found: tuple[Noise, ...],
    *,
    path: str | None,
    url: str | None,
) -> Document:
    value = {name: printed for name, (printed, _) in fields.items()}
    address = url or value.get("url")
    sha256 = hashlib.sha256(data).hexdigest()
    evidence = {name: where for name, (_, where) in fields.items()} | {"charset": value["charset"]}
    if host := domain(address):
        evidence["source"] = f"address: {address}"
    return Document(
        id=document_id(sha256, PurePath(path).name if path else address or ""),
        sha256=sha256,
        text=text,
        media_type=kind,
        path=path,
        url=address,
        title=value.get("title"),
        author=value.get("author"),
        published=_iso(value.get("published")),
        language=(value.get("language") or "").split("-")[0].split("_")[0].lower() or None,
        source=host or value.get("source"),
        extracted=kind == "text/html",
        noise=found,
        evidence=tuple(sorted(evidence.items())),
    )


def _iso(printed: str | None) -> str | None:
    """A date as metadata prints it, in ISO 8601 as far as it goes; None where it is no date."""
    found = _ISO.match(printed or "")
    return found[0] if found else None
