"""What the markup of a page says of it: each statement with its place, none chosen yet.

JSON-LD, meta elements, markup (rows in lexicons/metadata.toml), the mark of the browser that saved it ─▶ Stated
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
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
    elements = _elements(tree)
    items = list(_json_ld(elements["script"]))
    for key, (field, confidence) in known["json_ld"].items():
        value = next(filter(None, (_plain(item.get(key)) for item in items)), "")
        yield field, value, f"JSON-LD {key}", confidence
    meta = _meta(elements["meta"])
    for key, (field, confidence) in known["meta"].items():
        yield field, meta.get(key, ""), f"meta {key}", confidence
    for row in known["markup"]:
        found = map(_path(row["path"]), elements[row["among"]])
        if values := next(filter(None, found), None):
            yield row["field"], str(values[0]), row["where"], row["confidence"]
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


_MARKED = "/descendant::*[@itemprop or @rel or @pubdate]"


def _elements(tree: Any) -> Mapping[str, Sequence[Any]]:
    """The elements of a page in which it says something of itself, by name; under "*" those that are marked. The page
    is searched once for all names."""
    found: dict[str, list[Any]] = {name: [] for name in _asked()}
    for element in tree.iter(*_asked()):
        found[element.tag].append(element)
    return {**found, "*": _path(_MARKED)(tree)}


@cache
def _asked() -> tuple[str, ...]:
    return tuple(sorted({"script", "meta", *(row["among"] for row in lexicon("metadata")["markup"])} - {"*"}))


def _meta(elements: Iterable[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in islice(elements, _METAS):
        key = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if key and content is not None:
            found.setdefault(key.lower(), content)
    return found


@cache
def _path(path: str) -> Any:
    from lxml.etree import XPath

    return XPath(path, smart_strings=False)


def _json_ld(scripts: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """The items of the page that have a headline or a date."""
    of_data = (script.text for script in scripts if script.get("type") == "application/ld+json" and script.text)
    for text in islice(of_data, _SCRIPTS):
        try:
            data = json.loads(text)
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
