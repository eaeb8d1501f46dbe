"""The entries of a reference list as CSL-JSON, which reference managers and Pandoc read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from audit.model import Reference
from audit.report.entries import issued, keys, kind, names, numbers, parts

TYPES = {
    "article": "article-journal", "page": "webpage", "book": "book", "thesis": "thesis", "chapter": "chapter",
    "paper": "paper-conference",
}  # fmt: skip

_PARTS = {"volume": "volume", "number": "issue", "pages": "page"}


def dumps(references: Sequence[Reference], text: str = "") -> str:
    """The entries as one JSON array, with a line end; with the `text` they stand in, also their ISBN, PMID and arXiv
    numbers. Lone surrogates stay escaped."""
    made = zip(references, keys(references), strict=True)
    items = [_item(one, key, text) | _numbers(numbers(text, one)) for one, key in made]
    return json.dumps(items, ensure_ascii=True, indent=1) + "\n"


def _item(one: Reference, key: str, text: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": TYPES[kind(one, text)]}
    if one.authors:
        item["author"] = [_name(given, family) for given, family in names(one)]
    if issued(one):
        item["issued"] = {"date-parts": [list(issued(one))]}
    fields = {"title": one.title, "container-title": one.container, "DOI": one.doi, "URL": one.url}
    if kind(one, text) in ("article", "chapter", "paper"):
        fields |= {_PARTS[part]: value for part, value in parts(text, one).items()}
    return item | {field: value for field, value in fields.items() if value}


def _numbers(found: Mapping[str, str]) -> dict[str, str]:
    """The identifiers of an entry under the names that CSL has for them."""
    named = {"ISBN": "ISBN", "ISSN": "ISSN", "PMID": "PMID"}
    item = {csl: found[kind] for kind, csl in named.items() if kind in found}
    return item | ({"note": f"arXiv:{found['arXiv']}"} if "arXiv" in found else {})


def _name(given: str | None, family: str) -> dict[str, str]:
    return {"family": family, "given": given} if given else {"literal": family}
