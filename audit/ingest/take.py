"""Bytes → Document: recognise, read, ask it about itself, mark its noise.

    bytes ─ sniff ─▶ word, odt, epub, pdf, mhtml ─▶ Content ─▶ Document
                ╰──▶ decode ─▶ HTML, Markdown, plain text ─▶ Content ─╯

Feeds and WARC files hold several documents: `gather` takes those apart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from audit.errors import InputError
from audit.identity import document_id
from audit.ingest import epub, odt, word
from audit.ingest.anchors import resolved
from audit.ingest.archive import Archive
from audit.ingest.beside import LEFT_OUT
from audit.ingest.content import Content, guarded
from audit.ingest.decode import decode
from audit.ingest.front_matter import front_matter
from audit.ingest.html import page
from audit.ingest.metadata import of_text
from audit.ingest.mhtml import unpack
from audit.ingest.sniff import FEED, HTML, MARKDOWN, MHTML, PDF, PLAIN, binary_kind, text_kind
from audit.ingest.stated import best, domain, in_address
from audit.model import Document, Stated
from audit.settings import DEFAULT, Limits
from audit.text.flowing import flowed
from audit.text.noise import noise, told

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EPUB = "application/epub+zip"
_TEXT = (PLAIN, MARKDOWN)


def take(
    raw: bytes | str,
    *,
    path: str | None = None,
    url: str | None = None,
    media_type: str | None = None,
    limits: Limits = DEFAULT.limits,
    stated: Iterable[Stated] = (),
    charset: str | None = None,
) -> Document:
    """The document in `raw`. The text of plain text and Markdown is the decoded file unchanged, else it is extracted.

    `media_type` decides between kinds of text; what is no text is recognised by its bytes. `stated` and `charset` are
    what whoever brought the bytes said of them. Raises `InputError` where they hold no text that can be read.
    """
    name = path or url or "input"
    if isinstance(raw, str):
        data, found = raw.encode("utf-8", "surrogatepass"), None
    else:
        data, found = raw, binary_kind(raw, name, limits)
    if found is not None:
        content, kind = guarded(name, lambda: _binary(data, found, name, url, limits))
        said = (*stated, *content.stated)
    else:
        text, charset = (raw, "utf-8") if isinstance(raw, str) else decode(data, name, limits, charset)
        known = media_type if media_type in (HTML, *_TEXT) else None
        kind = known or text_kind(text, path)
        if kind == FEED:
            raise InputError(name, "is a feed of several entries: hand it to `audit run`")
        content = guarded(name, lambda: _text(text, kind, url, limits))
        said = (*stated, *content.stated, Stated("charset", charset, "the bytes", 1.0))
    return _document(data, content, kind, said, path=path, url=url)


def _binary(data: bytes, kind: str, name: str, url: str | None, limits: Limits) -> tuple[Content, str]:
    """The content of what is no text, and its media type."""
    if kind == PDF:
        from audit.ingest import pdf_process

        return pdf_process.read(data, name, limits), PDF
    if kind == MHTML:
        saved = unpack(data, name)
        text, _ = decode(saved.markup, name, limits, saved.charset)
        content = _html(text, url or saved.url, limits)
        return replace(content, stated=(*saved.stated, *content.stated)), MHTML
    archive = Archive(data, name, limits)
    if word.is_word(archive.names):
        return word.read(archive), WORD
    if odt.is_odt(archive):
        return odt.read(archive), odt.TYPE
    if epub.is_epub(archive.names):
        return epub.read(archive), EPUB
    raise InputError(name, "is a zip file without a text that is read (.docx, .odt, .epub): unpack it, or save as one")


def _text(text: str, kind: str, url: str | None, limits: Limits) -> Content:
    """The content of a page, or of a text with what stands at its top."""
    if kind == HTML:
        return _html(text, url, limits)
    front = front_matter(text)
    marks = (front.noise,) if front else ()
    return Content(text, front.stated if front else (), noise=marks)


def _html(markup: str, url: str | None, limits: Limits) -> Content:
    made = page(markup, url, limits)
    return Content(made.text, made.stated, left_out=made.left_out, links=made.links, leaked=made.noise)


def _document(
    data: bytes, content: Content, kind: str, said: tuple[Stated, ...], *, path: str | None, url: str | None
) -> Document:
    text = content.text
    front = content.noise
    top = max((stretch.end for stretch in front), default=0)
    found = tuple(sorted([*front, *told(noise(flowed(text)), content.leaked, top)]))
    every = (*said, *of_text(text, found, top))
    address = url or next((one.value for one in best(every).values() if one.field == "url"), None)
    if address and (dated := in_address(address)):
        every = (*every, dated)
    chosen = best(one for one in every if one.field != LEFT_OUT)
    value = {field: one.value for field, one in chosen.items()}
    evidence = {field: one.where for field, one in chosen.items()} | _said(value, address, content)
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(
        id=document_id(sha256, url or (PurePath(path).name if path else address or "")),
        sha256=sha256,
        text=text,
        media_type=kind,
        path=path,
        url=address,
        title=value.get("title"),
        author=value.get("author"),
        published=value.get("published"),
        language=_code(value.get("language")),
        source=domain(address) or value.get("source"),
        extracted=kind not in _TEXT,
        noise=found,
        evidence=tuple(sorted(evidence.items())),
        modified=value.get("modified"),
        stated=tuple(dict.fromkeys(every)),
        origin_map=content.origin_map,
        links=resolved(content.links, address) if kind in (HTML, MHTML) else content.links,
    )


def _said(value: dict[str, str], address: str | None, content: Content) -> dict[str, str]:
    """What evidence says beyond the places: the charset, the source's address, what is not in the text."""
    said = {"charset": value["charset"]} if "charset" in value else {}
    if domain(address):
        said["source"] = f"address: {address}"
    if content.left_out:
        said["left out"] = "; ".join(content.left_out)
    return said


def _code(language: str | None) -> str | None:
    """The primary subtag: "en" of "en-GB"."""
    return (language or "").split("-")[0].split("_")[0].lower()[:8] or None
