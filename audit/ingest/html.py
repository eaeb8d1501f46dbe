"""HTML to main text, metadata and links. The only importer of trafilatura."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from audit.ingest.anchors import anchors
from audit.ingest.beside import leaked, left_out, pieces
from audit.ingest.content import Links
from audit.ingest.flow import overloaded, parsed, stripped, text_of
from audit.ingest.markup import of_markup
from audit.ingest.note_marks import with_note_marks
from audit.ingest.outline import outlined
from audit.model import Noise, Stated
from audit.settings import DEFAULT, Limits

_LOOKS = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p)[\s>]", re.IGNORECASE)

KEPT = 0.5  # of the lenient reading; on 181 labelled pages 0.4 to 0.6 are alike, beyond it teasers come back in


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of a page, what its markup says of it, what was left out, in words, and what the markup says is
    no part of the text though it stands in it."""

    text: str
    stated: tuple[Stated, ...] = ()
    left_out: tuple[str, ...] = ()
    links: Links = ()
    noise: tuple[Noise, ...] = ()


def looks_like_html(text: str) -> bool:
    """Whether the text is markup: a page, or a fragment of one."""
    head = text[:2000].lstrip("\ufeff \t\r\n")
    return head.startswith("<") and _LOOKS.search(head) is not None


def page(markup: str, url: str | None = None, limits: Limits = DEFAULT.limits) -> Page:
    """The main text as trafilatura extracts it; all text of the body where it finds none, or where the page is so
    long or deep that looking for the main text would take minutes."""
    markup = with_note_marks(markup)
    plain = len(markup) <= limits.page_characters and not overloaded(markup, limits)
    tree = parsed(markup) if plain else None
    stated = () if tree is None else of_markup(tree, markup)
    outline = None if tree is None else outlined(tree, limits)
    if outline is None:
        return Page(stripped(markup), stated, ("nothing: the page is too long or too deep to tell its main text",))
    if text := _main_text(markup, url):
        around = ("menus and other parts around the main text",)
        blocks = pieces(outline, text)
        dropped = left_out(text, blocks)
        return Page(text, (*stated, *dropped), around, anchors(outline, text), leaked(text, blocks))
    whole = text_of(tree)
    return Page(whole, stated, links=anchors(outline, whole))


def _main_text(markup: str, url: str | None) -> str:
    """The main text: the strict reading, unless it loses so much of the lenient one that it has missed the text."""
    import trafilatura

    settings: dict[str, Any] = {"url": url, "include_comments": False, "output_format": "txt", "fast": True}
    strict = trafilatura.extract(markup, favor_precision=True, **settings) or ""
    lenient = trafilatura.extract(markup, **settings) or ""
    return str(strict if len(strict) >= KEPT * len(lenient) else lenient)
