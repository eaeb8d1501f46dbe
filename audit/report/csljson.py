"""The entries of a reference list as CSL-JSON, which reference managers and Pandoc read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from audit.model import Reference
from audit.report.entries import issued, keys, kind, name, numbers

TYPES = {"article": "article-journal", "page": "webpage", "book": "book"}


def dumps(references: Sequence[Reference], text: str = "") -> str:
    """The entries as one JSON array, with a line end; with the `text` they stand in, also their ISBN, PMID and arXiv
    numbers. Lone surrogates stay escaped."""
    made = zip(references, keys(references), strict=True)
    items = [_item(one, key) | _numbers(numbers(text, one)) for one, key in made]
    return json.dumps(items, ensure_ascii=True, indent=1) + "\n"


def _item(one: Reference, key: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": TYPES[kind(one)]}
    if one.authors:
        item["author"] = [_name(author) for author in one.authors]
    if issued(one):
        item["issued"] = {"date-parts": [list(issued(one))]}
    fields = {"title": one.title, "container-title": one.container, "DOI": one.doi, "URL": one.url}
    return item | {field: value for field, value in fields.items() if value}


def _numbers(found: Mapping[str, str]) -> dict[str, str]:
    """The identifiers of an entry under the names that CSL has for them."""
    named = {"ISBN": "ISBN", "ISSN": "ISSN", "PMID": "PMID"}
    item = {csl: found[kind] for kind, csl in named.items() if kind in found}
    return item | ({"note": f"arXiv:{found['arXiv']}"} if "arXiv" in found else {})


def _name(author: str) -> dict[str, str]:
    given, family = name(author)
    return {"family": family, "given": given} if given else {"literal": family}
