"""Who is who in the report: a letter for each document, and the anchors that links lead to.

#d-B              the text of document B
#p-B-120-131      a place in it
#c-<id>  #f-<id>  the row of a claim, the note of a finding
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import accumulate

from audit.report.words import TITLE, clip
from audit.result import ClaimRow, DocumentRow, FindingRow, Result

LONGEST = 2_000  # characters of an address; browsers and servers stop near it
_WEB = re.compile(r"https?://[^\s/]\S*\Z", re.IGNORECASE)
_SAFE = re.compile(r"[A-Za-z0-9_.:-]{1,80}\Z")


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the report: where it leads and what is printed."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Index:
    """Documents in reading order (the draft first), their letters, and every claim by id.

    `pages` names the file that holds each document, where the report is a folder of pages; `here` is the file that is
    being made.
    """

    documents: tuple[DocumentRow, ...]
    by_id: Mapping[str, DocumentRow]
    letters: Mapping[str, str]
    claims: Mapping[str, ClaimRow]
    told: frozenset[str]  # ids of claims whose verdict a finding on the same words already tells
    draft: str | None = None
    checks: frozenset[str] = frozenset()  # those that have a page
    pages: Mapping[str, str] = field(default_factory=dict)
    here: str = ""

    @property
    def shown(self) -> tuple[DocumentRow, ...]:
        """The documents whose texts are on this page."""
        return tuple(row for row in self.documents if self.pages.get(row.id, self.here) == self.here)

    def file(self, document: str) -> str:
        """The file that an address must name to lead to a document; "" on the page itself."""
        page = self.pages.get(document, self.here)
        return "" if page == self.here else page

    def row(self, prefix: str, row: ClaimRow | FindingRow) -> str:
        """The address of the row of a claim ("c") or the note of a finding ("f")."""
        return f"{self.file(row.document)}#{anchor(prefix, row.id)}"

    def letter(self, document: str | None) -> str:
        """The letter of a document; a question mark for one that is not in the result."""
        return self.letters.get(document or "", "?")

    def place(self, document: str | None, start: int, end: int) -> str | None:
        """The address of a place; of the text as a whole where there is no stretch; None without a document."""
        if document is None or document not in self.letters:
            return None
        letter, file = self.letters[document], self.file(document)
        return f"{file}#p-{letter}-{start}-{end}" if end else f"{file}#d-{letter}"


def index(result: Result) -> Index:
    """The index of a result."""
    from audit.checks.frame import checks

    ordered = sorted(result.documents, key=lambda d: (d.id != result.draft, d.path or d.url or "", d.id))
    return Index(
        documents=tuple(ordered),
        by_id={row.id: row for row in ordered},
        letters={row.id: _letters(number) for number, row in enumerate(ordered)},
        claims={row.id: row for row in result.claims},
        told=frozenset(_told(result)),
        draft=result.draft,
        checks=frozenset(check.id for check in checks()),
    )


def _told(result: Result) -> Iterator[str]:
    """Claims that lie under an error or warning which names the other side: it need not be said twice."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for row in result.findings:
        if row.severity != "notice" and (row.related or row.check.startswith("facts/")):
            spans.setdefault(row.document, []).append((row.start, row.end))
    starts = {document: sorted(pairs) for document, pairs in spans.items()}
    reach = {document: list(accumulate((end for _, end in pairs), max)) for document, pairs in starts.items()}
    for claim in result.claims:
        before = bisect_left(starts.get(claim.document, []), (claim.end, 0))
        if before and reach[claim.document][before - 1] > claim.start:
            yield claim.id


def _letters(number: int) -> str:
    """A, B, … Z, AA, AB, … as the columns of a spreadsheet."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def anchor(prefix: str, row: str) -> str:
    """The anchor of the row `row`: its id where that may stand in an address, else a hash of it."""
    safe = row if _SAFE.match(row) else sha256(row.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{prefix}-{safe}"


def title(row: DocumentRow) -> str:
    """What a document is called: its title, else its file's name, else its address, else its id."""
    name = (row.path or "").replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return clip(row.title or name or row.url or row.id, TITLE) or row.id[:12]


def web(address: str | None) -> str | None:
    """`address` where it is one of the web and may be a link; nothing else may (no `javascript:`, no `data:`)."""
    if address is None or len(address) > LONGEST or not address.isprintable():
        return None
    return address if _WEB.match(address) else None
