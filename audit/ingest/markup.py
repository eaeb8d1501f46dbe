"""What the markup of a page says of it: each statement with its place, none chosen yet.

JSON-LD, meta elements, markup (rows in lexicons/metadata.toml), the mark of the browser that saved it ─▶ Stated
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from audit.ingest.stated import stated
from audit.knowledge import lexicon
from audit.model import Stated

_SAVED = re.compile(r"<!--\s{0,5}saved from url=\(\d{1,6}\)(\S{1,2000}?)\s{0,5}-->")
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile\s{1,5}url:\s{0,5}(\S{1,2000})(?:\s{1,5}saved date:\s{0,5}([^\n]{1,80}))?"
)
_TOP = 5_000  # characters in which a browser leaves its mark
_SCRIPTS, _ITEMS, _METAS = 20, 50, 500  # more than any page has use for


def of_markup(tree: Any, markup: str) -> tuple[Stated, ...]:
    """Every statement that the markup makes, in the order of the lexicon."""
    return tuple(one for row in _rows(tree, markup) if (one := stated(*row)) is not None)


def _rows(tree: Any, markup: str) -> Iterator[tuple[str, str, str, float]]:
    known = lexicon("metadata")
    items = list(_json_ld(tree))
    for key, (field, confidence) in known["json_ld"].items():
        value = next(filter(None, (_plain(item.get(key)) for item in items)), "")
        yield field, value, f"JSON-LD {key}", confidence
    meta = _meta(tree)
    for key, (field, confidence) in known["meta"].items():
        yield field, meta.get(key, ""), f"meta {key}", confidence
    for row in known["markup"]:
        for value in _path(row["path"])(tree)[:1]:
            yield row["field"], str(value), row["where"], row["confidence"]
    yield from _saved(markup[:_TOP])


def _saved(top: str) -> Iterator[tuple[str, str, str, float]]:
    """What browsers note in a page that they save. The day it was saved is not the day it was published."""
    mark = "mark of the browser that saved it"
    if found := _SAVED.search(top):
        yield "url", found[1], mark, 0.85
    if found := _SINGLE_FILE.search(top):
        yield "url", found[1], mark, 0.85
        saved = re.search(r"\w{3} \d{1,2} \d{4}", found[2] or "")
        yield "retrieved", saved[0] if saved else found[2] or "", mark, 0.9


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in _path("//meta[@content][@name or @property or @itemprop or @http-equiv]")(tree)[:_METAS]:
        key = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        found.setdefault(key.lower(), element.get("content"))
    return found


@cache
def _path(path: str) -> Any:
    from lxml.etree import XPath

    return XPath(path, smart_strings=False)


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    """The items of the page that have a headline or a date."""
    for script in _path("//script[@type='application/ld+json']/text()")(tree)[:_SCRIPTS]:
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        items = data if isinstance(data, list) else data.get("@graph", [data]) if isinstance(data, dict) else []
        yield from (
            item
            for item in (items if isinstance(items, list) else [])[:_ITEMS]
            if isinstance(item, dict) and ("headline" in item or "datePublished" in item)
        )


def _plain(value: Any) -> str:
    """A JSON-LD value as text: a string, a thing with a name, or several of them."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        name = value.get("name")
        return name if isinstance(name, str) else ""
    if isinstance(value, list):
        return ", ".join(filter(None, (_plain(item) for item in value[:5] if not isinstance(item, list))))
    return ""
