"""How much of what a text cites is its author's own, or stands on the site that published it.

author, address ─┬─ entries by the same surname and initial ▶ of all entries
                 └─ links to the same host                  ▶ of all links to other pages
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.citations.links import host
from audit.citations.match import surname
from audit.citations.surnames import folded
from audit.model import Citation, Document, Reference


@dataclass(frozen=True, slots=True)
class Own:
    """The entries that the author wrote or helped to write, and how many links of how many stay on the site."""

    entries: tuple[Reference, ...]
    own_links: int
    links: int


def own(document: Document, references: Sequence[Reference], citations: Sequence[Citation]) -> Own:
    """What a text cites of its own; nothing where it does not say who wrote it or where it stood."""
    entries: tuple[Reference, ...] = ()
    if document.author:
        name, first = folded(surname(document.author)), document.author.strip()[:1].lower()
        entries = tuple(one for one in references if any(_same(other, name, first) for other in one.authors))
    targets = [one.target or "" for one in citations if one.kind in ("link", "address")]
    hosts = [host(target) for target in targets if "://" in target or target.startswith("www.")]
    home = host(document.url) if document.url else ""
    return Own(entries, sum(one == home for one in hosts) if home else 0, len(hosts))


def _same(other: str, name: str, first: str) -> bool:
    rest = other.split(",", 1)[1] if "," in other else other.replace(surname(other), " ")
    return folded(surname(other)) == name and rest.strip()[:1].lower() in ("", first)
