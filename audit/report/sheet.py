"""The claims, one a row: the exact words, the verdict, the reason, and the words on the other side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.evidence import Evidence
from audit.report.differences import Piece, differences
from audit.report.index import Index, anchor, title
from audit.report.margin import ruling
from audit.report.marked import Marked, marked
from audit.report.why import meaning
from audit.report.words import NAME, PASSAGE, RELATIONS, TITLE, VERDICTS, clip, verdict, visible
from audit.result import ClaimRow, Result

SHOWN = 4  # passages of the other side that stand open; the rest unfold

_URGENCY = {name: at for at, name in enumerate(VERDICTS)}
_WEIGHT = {"contradicts": 0, "updates": 1, "agrees": 2, "silent": 3}


@dataclass(frozen=True, slots=True)
class Side:
    """One passage on the other side; `where` is a document's letter or "fact", `title` what that is called."""

    relation: str
    tone: str
    pieces: tuple[Piece, ...]
    where: str
    title: str
    href: str | None


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A row of the table."""

    anchor: str
    letter: str
    document: str
    href: str
    pieces: tuple[Piece, ...]
    about: str
    speaker: str
    kind: str
    verdict: str
    sign: str
    tone: str
    reason: str
    page: str  # the address of what the verdict means
    fingerprint: str
    marked: Marked | None
    decision: str
    sides: tuple[Side, ...]
    more: tuple[Side, ...]


def sheet(result: Result, index: Index) -> tuple[ClaimView, ...]:
    """Every claim of the texts on this page, the most urgent verdicts first, then in reading order."""
    at = {row.id: number for number, row in enumerate(index.documents)}
    rows = sorted(
        (row for row in result.claims if not index.file(row.document)),
        key=lambda c: (_URGENCY.get(c.verdict, len(_URGENCY)), at.get(c.document, len(at)), c.start, c.end, c.id),
    )
    found = marked(result, index)
    return tuple(_row(row, found.get(row.id), index) for row in rows)


def _row(row: ClaimRow, found: Marked | None, index: Index) -> ClaimView:
    shown = verdict(row.verdict)
    here = visible(clip(row.exact, PASSAGE))
    pieces, sides = _sides(here, row.evidence, index)
    document = index.by_id.get(row.document)
    return ClaimView(
        anchor=anchor("c", row.id),
        letter=index.letter(row.document),
        document=clip(title(document), NAME) if document else "",
        href=index.place(row.document, row.start, row.end) or "#texts",
        pieces=pieces,
        about=_about(row),
        speaker=_speaker(row),
        kind=row.kind,
        verdict=row.verdict,
        sign=shown.sign,
        tone=shown.tone,
        reason=clip(row.reason, PASSAGE),
        page=f"#{meaning(row.verdict)}",
        fingerprint=row.fingerprint,
        marked=found,
        decision=ruling(row),
        sides=sides[:SHOWN],
        more=sides[SHOWN:],
    )


def _speaker(row: ClaimRow) -> str:
    """Who says so, and with which word."""
    cue = f"“{row.cue}”" if row.cue else ""
    return clip(": ".join(filter(None, (cue, row.speaker))), TITLE)


def _about(row: ClaimRow) -> str:
    """What the claim was understood to be about, so that a wrong reading shows."""
    parts = [(row.measure or "").replace("_", " ").replace("-", " "), row.subject, row.place, row.period]
    parts += [row.modality, "negated" if row.negated else None]
    return " · ".join(clip(part, TITLE) for part in dict.fromkeys(parts) if part)


def _sides(here: str, evidence: Sequence[Evidence], index: Index) -> tuple[tuple[Piece, ...], tuple[Side, ...]]:
    """The claim's own words as they differ from the strongest evidence, and all the evidence. Several claims may stand
    in one passage (its date, its event): where they say the same of this claim, the passage is printed once."""
    ordered = sorted(
        evidence, key=lambda e: (_WEIGHT.get(e.relation, 9), -e.score, index.letter(e.document), e.start, e.fact or "")
    )
    pieces: tuple[Piece, ...] = (Piece(here, False),)
    sides = []
    distinct = {(e.relation, e.document, e.start, e.end, e.fact): e for e in reversed(ordered)}
    for number, one in enumerate(reversed(distinct.values())):
        mine, theirs = differences(here, visible(clip(one.exact, PASSAGE)), words=one.relation == "contradicts")
        sides.append(_side(one, theirs, index))
        pieces = mine if number == 0 else pieces
    return pieces, tuple(sides)


def _side(one: Evidence, pieces: tuple[Piece, ...], index: Index) -> Side:
    document = index.by_id.get(one.document or "")
    href = index.place(one.document, one.start, one.end)
    return Side(
        relation=RELATIONS.get(one.relation, one.relation),
        tone="error" if one.relation == "contradicts" else "quiet",
        pieces=pieces,
        where=index.letter(one.document) if document else "fact" if one.fact else "source",
        title=clip(title(document), NAME) if document else clip(one.fact or one.citation or "", TITLE),
        href=href,
    )
