"""HTML to main text and metadata. The only importer of trafilatura."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_LOOKS = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p)[\s>]", re.IGNORECASE)
_NESTED = 60_000  # elements: lxml's parser stops at a depth of 256 by itself, this bounds the count we walk


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of a page and what its markup says of it: field → (value, where it was taken from)."""

    text: str
    fields: dict[str, tuple[str, str]]


def looks_like_html(text: str) -> bool:
    """Whether the text is markup: a page, or a fragment of one."""
    head = text[:2000].lstrip("\ufeff \t\r\n")
    return head.startswith("<") and _LOOKS.search(head) is not None


def page(markup: str, url: str | None = None) -> Page:
    """The main text as trafilatura extracts it; all text of the body where it finds none.

    Metadata comes from the markup itself (JSON-LD, meta elements, `<title>`, `<html lang>`, `<time>`), so that
    each piece can name the place it was taken from.
    """
    import trafilatura
    from lxml import html as lxml_html

    try:
        tree = lxml_html.document_fromstring(
            markup.encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8")
        )
    except (ValueError, lxml_html.etree.ParserError):
        return Page("", {})
    fields = dict(_fields(tree))
    text = trafilatura.extract(markup, url=url, include_comments=False, output_format="txt") or _body(tree)
    return Page(text, fields)


def _body(tree: Any) -> str:
    lines = (" ".join(line.split()) for line in tree.itertext("p", "h1", "h2", "h3", "li", "td", "div", "body"))
    return "\n".join(line for line in lines if line)


def _fields(tree: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each field once, the most trustworthy place last so that it wins in a dict."""
    found: dict[str, tuple[str, str]] = {}
    for name, printed, where in _candidates(tree):
        value = " ".join(printed.split()).encode("utf-8", "replace").decode("utf-8")  # JSON may hide half a character
        if value and name not in found:
            found[name] = (value[:500], where)
    yield from found.items()


def _candidates(tree: Any) -> Iterator[tuple[str, str, str]]:
    meta = _meta(tree)
    linked = list(_json_ld(tree))
    for name, key in (
        ("title", "headline"),
        ("author", "author"),
        ("published", "datePublished"),
        ("language", "inLanguage"),
    ):
        for item in linked:
            if value := _plain(item.get(key)):
                yield name, value, f"JSON-LD {key}"
    for name, keys in (
        ("title", ("og:title", "dc.title", "twitter:title")),
        ("author", ("author", "article:author", "dc.creator", "parsely-author")),
        ("published", ("article:published_time", "date", "dc.date", "pubdate", "parsely-pub-date")),
        ("source", ("og:site_name",)),
        ("url", ("og:url",)),
        ("language", ("og:locale",)),
    ):
        for key in keys:
            value = meta.get(key, "")
            if value and not (name == "author" and value.startswith("http")):
                yield name, value, f"meta {key}"
    for name, path, where in (
        ("url", "//link[@rel='canonical']/@href", "link rel=canonical"),
        ("published", "//article//time/@datetime | //time[@pubdate]/@datetime", "time element"),
        ("author", "//*[@rel='author']/text() | //*[@itemprop='author']//text()", "markup of the byline"),
        ("title", "//h1//text()", "first heading"),
        ("title", "//title/text()", "title element"),
        ("language", "/html/@lang", "html lang"),
    ):
        for value in tree.xpath(path)[:1]:
            yield name, str(value), where


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.xpath("//meta[@content][@name or @property or @itemprop]")[:500]:
        key = element.get("property") or element.get("name") or element.get("itemprop")
        found.setdefault(key.lower(), element.get("content"))
    return found


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']/text()")[:20]:
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
        yield from (
            item for item in items[:50] if isinstance(item, dict) and ("headline" in item or "datePublished" in item)
        )


def _plain(value: Any) -> str:
    """A JSON-LD value as text: a string, a thing with a name, or several of them."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return _plain(value.get("name"))
    if isinstance(value, list):
        return ", ".join(filter(None, (_plain(item) for item in value[:5] if not isinstance(item, list))))
    return ""


def domain(url: str | None) -> str | None:
    """The host of an address, without www; None where it has none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
