"""The citations, one a row: what is cited, how it stands, and what to do. Those with problems come first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from audit.cited.table import advice
from audit.report.index import Index, title, web
from audit.report.order import citations
from audit.report.words import NAME, TITLE, clip
from audit.result import CitationRow, FindingRow, Result

# What each status means, in words for an editor; the names are those of `audit.model.Citation`.
STATUS = {
    "listed": "in the list of references",
    "cited": "listed, and cited in the text",
    "resolved": "leads to what it names",
    "missing": "leads to nothing",
    "empty": "has no target",
    "unchecked": "was not looked up",
    "present": "its figures stand in the cited text",
    "different": "the cited text has another figure",
    "absent": "the cited text does not have the figure",
    "unavailable": "the cited text is not at hand",
}

FAULTY = ("missing", "empty", "different", "absent")


@dataclass(frozen=True, slots=True)
class Cited:
    """A row. `todo` says what to do; `target` is a link only where it is an address of the web."""

    exact: str
    letter: str
    document: str
    href: str
    kind: str
    target: str
    link: str | None
    status: str
    meaning: str
    tone: str
    todo: tuple[str, ...]
    again: tuple[tuple[str, str], ...] = ()  # (words, address) of others of which the same is to be said


@dataclass(frozen=True, slots=True)
class Citations:
    """Those with something to do, and the rest."""

    faulty: tuple[Cited, ...]
    sound: tuple[Cited, ...]


def cited(result: Result, index: Index) -> Citations:
    """The citations of a result, in reading order."""
    said: dict[tuple[str, str], list[FindingRow]] = {}
    for finding in sorted(result.findings, key=lambda f: (f.start, f.end, f.id)):
        said.setdefault((finding.document, finding.check), []).append(finding)
    rows = [_row(row, said, index) for row in citations(result, index) if not index.file(row.document)]
    return Citations(
        faulty=_folded(row for row in rows if row.tone != "quiet"),
        sound=tuple(row for row in rows if row.tone == "quiet"),
    )


def _folded(rows: Iterable[Cited]) -> tuple[Cited, ...]:
    """One row for the citations of a text of which the same is to be said."""
    kept: dict[tuple[object, ...], Cited] = {}
    for row in rows:
        key = (row.letter, row.kind, row.target, row.status, row.todo)
        first = kept.get(key)
        kept[key] = replace(first, again=(*first.again, (clip(row.exact, NAME), row.href))) if first else row
    return tuple(kept.values())


def _row(row: CitationRow, said: Mapping[tuple[str, str], list[FindingRow]], index: Index) -> Cited:
    todo = tuple(dict.fromkeys(_todo(row, check, said) for check in row.problems))
    return Cited(
        exact=clip(row.exact, TITLE),
        letter=index.letter(row.document),
        document=clip(title(index.by_id[row.document]), NAME),
        href=index.place(row.document, row.start, row.end) or "#texts",
        kind=row.kind,
        target=clip(row.target or "", TITLE),
        link=web(row.target),
        status=row.status,
        meaning=STATUS.get(row.status, ""),
        tone="warning" if row.problems or row.status in FAULTY else "quiet",
        todo=todo or tuple(filter(None, [advice(row.status, ())])),
    )


def _todo(row: CitationRow, check: str, said: Mapping[tuple[str, str], list[FindingRow]]) -> str:
    """What the check said of this place; else its name."""
    for finding in said.get((row.document, check), ()):
        if finding.start < row.end and finding.end > row.start:
            advice = f" Try: {finding.suggestion}" if finding.suggestion else ""
            return clip(finding.message + advice, TITLE)
    return clip(check, TITLE)
