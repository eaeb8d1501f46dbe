"""What a document is known by when others cite it, and what it cites itself: keys that meet.

    address, file name, title, author with year  ─▶  own          links, entries of its list  ─▶  wanted

In a large archive the cited document is looked for under these keys only; what a note means by a title in running
words is found among few documents, where each is laid beside all others.
"""

from __future__ import annotations

from pathlib import PurePath

from audit.citations.match import surname
from audit.citations.surnames import folded
from audit.citations.wayfinding import core
from audit.cited.targets import TITLE
from audit.model import Analysis, Reference


def own(analysis: Analysis) -> frozenset[str]:
    """The keys under which others may cite this document."""
    one = analysis.document
    found = {f"address {core(one.url)}"} if one.url else set()
    if one.path:
        found.add(f"file {PurePath(one.path).name}")
    found |= _titled(one.title)
    if one.author and one.published:
        found.add(f"author {folded(surname(one.author))} {one.published[:4]}")
    return frozenset(found)


def wanted(analysis: Analysis) -> frozenset[str]:
    """The keys of what this document cites."""
    found: set[str] = set()
    for citation in analysis.citations:
        if citation.kind in ("link", "address") and citation.target:
            found |= _address(citation.target)
    for entry in analysis.references:
        found |= _entry(entry)
    return frozenset(found)


def _entry(entry: Reference) -> set[str]:
    found = _titled(entry.title)
    for address in (entry.url, entry.doi):
        if address:
            found |= _address(address) | {f"address {core(f'doi.org/{address}')}"}
    if entry.authors and entry.year:
        found.add(f"author {folded(surname(entry.authors[0]))} {entry.year}")
    return found


def _address(address: str) -> set[str]:
    file = PurePath(address.split("#", maxsplit=1)[0]).name
    return {f"address {core(address)}"} | ({f"file {file}"} if file and "://" not in address else set())


def _titled(title: str | None) -> set[str]:
    return {f"title {folded(title)}"} if len((title or "").split()) >= TITLE else set()
