"""A result → the page: everything that the template prints, computed. The template computes nothing.

Result ─ index ─▶ letters, anchors ─┬─ cards ──▶ sources
                                    ├─ texts ──▶ marks in place, notes in the margin
                                    ├─ sheet ──▶ claims with both passages
                                    ├─ matrix ─▶ claims × documents ─▶ plots: figures on one axis, dates on a line
                                    ├─ cited, lines, why ─▶ citations, sentences to tick, pages of checks
                                    └─ first ──▶ what to fix first
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from audit.report.cards import Card, Tally, cards
from audit.report.cited import Citations, cited
from audit.report.first import Item, first, unsupported
from audit.report.index import Index, index, title
from audit.report.lines import Sheet, sheets
from audit.report.matrix import Matrix, matrix
from audit.report.plot import Plot, figures, timeline
from audit.report.sheet import ClaimView, sheet
from audit.report.texts import Text, texts
from audit.report.why import Page as CheckPage
from audit.report.why import meanings, why
from audit.report.words import (
    NAME,
    PASSAGE,
    SEVERITIES,
    TITLE,
    VERDICTS,
    Verdict,
    clip,
    counted,
    listed,
    sentence,
)
from audit.result import SETTLED, Coverage, Result

FIRST = 8  # fits beside the coverage on a first screen of 1280 × 900
UNSUPPORTED = 5  # lines above it; the errors must still stand on that screen


@dataclass(frozen=True, slots=True)
class Checked:
    """The coverage: a bar of `share` percent, the counts in words, the reasons for the rest, the checks that failed."""

    share: int
    words: str
    left: str
    reasons: tuple[Tally, ...]
    checks: str
    failed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A source in the filter of claims: its name, the letters of its texts, and each text as (letter, title)."""

    name: str
    letters: str
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report."""

    version: str
    title: str
    headline: str
    draft: bool
    unsupported: tuple[Item, ...]
    unsupported_left: int
    first: tuple[Item, ...]
    first_left: int
    coverage: Checked
    problems: tuple[str, ...]
    cards: tuple[Card, ...]
    texts: tuple[Text, ...]
    claims: tuple[ClaimView, ...]
    kinds: tuple[str, ...]
    verdicts: tuple[str, ...]
    matrix: Matrix
    severities: dict[str, str]
    legend: dict[str, Verdict]
    silenced: str  # how many findings and claims audit.toml silences, and why; empty where it silences none
    citations: Citations
    sheets: tuple[Sheet, ...]
    plots: tuple[Plot, ...]
    timeline: Plot | None
    why: tuple[CheckPage, ...]
    meanings: tuple[CheckPage, ...]
    sources: tuple[Source, ...]
    lead: bool = True  # false for a page of texts in a folder: it has no first screen
    parts: tuple[tuple[str, str], ...] = ()  # (address, title) of the other pages of the folder
    more: str = ""  # where the rest of the first screen is, if not on this page


def page(result: Result, known: Index | None = None, parts: tuple[tuple[str, str], ...] = ()) -> Page:
    """The page of a result. `known` tells which page of a folder is made, and `parts` what the others are."""
    known = known or index(result)
    lead = not known.here
    claims = sheet(result, known)
    nobody, urgent = (unsupported(result, known), first(result, known)) if lead else ((), ())
    draft = next((row for row in result.documents if row.id == result.draft), None)
    return Page(
        version=result.version,
        title=title(draft) if draft else counted(len(result.documents), "document"),
        headline=headline(result),
        draft=draft is not None,
        unsupported=nobody[:UNSUPPORTED],
        unsupported_left=max(len(nobody) - UNSUPPORTED, 0),
        first=urgent[:FIRST],
        first_left=max(len(urgent) - FIRST, 0),
        coverage=_checked(result.coverage),
        problems=tuple(clip(problem, PASSAGE) for problem in result.problems),
        cards=cards(result, known) if lead else (),
        texts=texts(result, known),
        claims=claims,
        kinds=tuple(sorted({claim.kind for claim in claims})),
        verdicts=tuple(dict.fromkeys(claim.verdict for claim in claims)),
        matrix=matrix(result, known) if lead else Matrix((), (), 0),
        severities=SEVERITIES,
        legend=VERDICTS,
        silenced=_silenced(result),
        citations=cited(result, known),
        sheets=sheets(result, known),
        plots=figures(result, known) if lead else (),
        timeline=timeline(result, known) if lead else None,
        why=why(result, known),
        meanings=meanings(result, known),
        sources=_sources(known),
        lead=lead,
        parts=parts,
        more=parts[0][0] if parts and lead else "",
    )


def headline(result: Result) -> str:
    """The verdict on the draft, or on the set, in one sentence."""
    if not result.documents:
        return "No document could be read."
    drafted = any(row.id == result.draft for row in result.documents)
    findings = [f for f in result.findings if not drafted or f.document == result.draft]
    claims = [c for c in result.claims if not drafted or c.document == result.draft]
    open_ = [c for c in claims if c.decision not in SETTLED]
    verdicts = Counter(c.verdict for c in open_)
    if drafted:  # what happened and when are two claims of one stretch, which is told once
        verdicts = Counter(verdict for _, _, verdict in {(c.start, c.end, c.verdict) for c in open_})
    severities = Counter(f.severity for f in findings if f.decision not in SETTLED)
    errors, warnings = counted(severities["error"], "error"), counted(severities["warning"], "warning")
    where = "the draft" if drafted else counted(len(result.documents), "document")
    parts = [f"{errors} and {warnings} in {where}", _contradictions(verdicts)]
    if drafted and verdicts["single-source"]:
        parts.append(f"{counted(verdicts['single-source'], 'claim')} found in no source")
    parts.append(_share(result.coverage))
    return sentence("; ".join(parts))


def _sources(known: Index) -> tuple[Source, ...]:
    """The sources of the texts on this page, in the order of their first text; a text without one stands alone."""
    held: dict[str, list[tuple[str, str]]] = {}
    for row in known.shown:
        text = known.letters[row.id], clip(title(row), NAME)
        held.setdefault(clip(row.source, NAME) if row.source else f"\0{row.id}", []).append(text)
    return tuple(Source(name, " ".join(letter for letter, _ in texts), tuple(texts)) for name, texts in held.items())


def _silenced(result: Result) -> str:
    findings = Counter(row.silenced for row in result.findings if row.silenced)
    claims = Counter(row.silenced for row in result.claims if row.silenced)
    counts = ((sum(findings.values()), "finding"), (sum(claims.values()), "claim"))
    named = [counted(number, noun) for number, noun in counts if number]
    if not named:
        return ""
    said = [f"{number:,} because “{clip(reason, TITLE)}”" for reason, number in sorted((findings + claims).items())]
    return sentence(f"{listed(named)} silenced in audit.toml: {listed(said)}")


def _contradictions(verdicts: Counter[str]) -> str:
    parts = [
        (name, verdicts[name]) for name in ("contradicted", "refuted", "inconsistent", "disputed") if verdicts[name]
    ]
    if not parts:
        return "no claim is contradicted"
    (name, number), *rest = parts
    verb = "is" if number == 1 else "are"
    return listed([f"{counted(number, 'claim')} {verb} {name}", *(f"{number:,} {name}" for name, number in rest)])


def _share(coverage: Coverage) -> str:
    if not coverage.claims:
        return "no claim was found"
    return f"{coverage.checked:,} of {counted(coverage.claims, 'claim')} checked"


def _checked(coverage: Coverage) -> Checked:
    left = max(coverage.claims - coverage.checked, 0)
    reasons: Sequence[tuple[str, int]] = sorted(coverage.unchecked.items(), key=lambda item: (-item[1], item[0]))
    return Checked(
        share=round(100 * coverage.checked / coverage.claims) if coverage.claims else 0,
        words=sentence(_share(coverage)),
        left=f"{left:,} not, because:" if coverage.unchecked else "",
        reasons=tuple(Tally(clip(reason, TITLE), number, "quiet") for reason, number in reasons),
        checks=sentence(f"{counted(coverage.checks_run, 'check')} run; {len(coverage.checks_failed):,} failed"),
        failed=tuple(clip(line, PASSAGE) for line in coverage.checks_failed),
    )
