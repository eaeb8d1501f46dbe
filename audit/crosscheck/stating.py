"""Claims are made ready: each with the words and figures of its clause, the names of its clause, else of its sentence.

Analysis ─ sentence by sentence ─▶ Stated for every claim
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from audit.crosscheck.day_of import dated
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.figures import figures
from audit.crosscheck.latest import HEAD, dateline, latest_day
from audit.crosscheck.measure_of import as_counted
from audit.crosscheck.once import kept
from audit.crosscheck.periods import Stretch, stretch
from audit.crosscheck.spelled import Lines, home_of, lines_of, spelled
from audit.crosscheck.stated import Stated
from audit.crosscheck.times import leaning_days, printed_days, time_beside
from audit.crosscheck.words import Word
from audit.evidence import ClaimRef
from audit.frozen import quick
from audit.knowledge import lexicon
from audit.model import Analysis, Claim, Document, Mention, Office, Quantity, Span
from audit.similarity import plain

_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]{10,1200})[\"“”»]")
_MOST_QUOTED = 120  # words of a quotation that are aligned
_CUE = 60  # characters between two parts of one quotation: "…," the mayor said, "…"
_ENDED = re.compile(r"[.!?;:\n]|\b(?:and|while|but)\b")
_MOST_FIGURES = 60  # of one claim that are compared: more is a table that was run together
_JOINED = 5  # characters between two words of one name: "Council of Europe"


def state(analysis: Analysis, known: frozenset[str] | None = None, lines: Lines | None = None) -> tuple[Stated, ...]:
    """Every claim of the document, made ready, in order. `known` are the stems of the words that are names (None: those
    that the document prints as names), `lines` the words of its sentences, where they are read already."""
    lines = lines_of(analysis) if lines is None else lines
    known = spelled(analysis, lines).names if known is None else known
    mentions = sorted(m for m in analysis.mentions if m.kind in ("person", "office"))
    starts = [m.start for m in mentions]
    amounts: dict[Span, set[Quantity]] = {}
    for claim in analysis.claims:
        amounts.setdefault(home_of(claim), set()).update(claim.quantities)
    out: list[Stated] = []
    scene: _Scene | None = None
    latest = latest_day(analysis)
    flagged = [f for f in analysis.findings if f.check in lexicon("crosscheck")["itself"]["checks"]]
    for index, claim in enumerate(analysis.claims):
        home = home_of(claim)
        if scene is None or scene.home != home:
            inside = mentions[bisect_left(starts, home.start) : bisect_left(starts, home.end)]
            before = scene.last if scene else frozenset()
            scene = _scene(
                analysis.document, home, lines[home], sorted(amounts[home]), known=known, mentions=inside, before=before
            )
        wrong = kept(frozenset([f.check for f in flagged if f.start < claim.end and claim.start < f.end]))
        out.append(_stated(scene, ClaimRef(analysis.document.id, index), claim, latest, wrong))
    return tuple(out)


@dataclass(frozen=True, slots=True, eq=False)
class _Scene:
    """A sentence with what its claims share. `before` and `last` are the last names before it and in it."""

    document: Document
    home: Span
    known: frozenset[str]
    line: Sequence[Word]
    figures: tuple[Figure, ...]
    mentions: Sequence[Mention]
    before: frozenset[str]
    last: frozenset[str]
    around: frozenset[str]
    plain: frozenset[str]


quick(_Scene)


def _scene(
    document: Document,
    home: Span,
    line: Sequence[Word],
    amounts: Sequence[Quantity],
    *,
    known: frozenset[str],
    mentions: Sequence[Mention],
    before: frozenset[str],
) -> _Scene:
    found = figures(document.text, amounts, home, line)
    last = last_named(document.text, line, home.end, known) or before
    around = frozenset([stem for _, _, stem, _ in line])
    named = {stem for _, _, stem, capital in line if capital and stem in known}
    plain_ = around - named if named else around
    return _Scene(document, home, known, line, found, mentions, before, last, around, plain_)


def _stated(scene: _Scene, ref: ClaimRef, claim: Claim, latest: Stretch | None, wrong: frozenset[str]) -> Stated:
    text, line = scene.document.text, scene.line
    words = claim.of(text)
    whole = bool(line) and claim.start <= line[0].start and line[-1].start < claim.end
    own = line if whole else [w for w in line if claim.start <= w.start < claim.end]
    own_figures = [f for f in scene.figures if claim.start <= f.start < claim.end][:_MOST_FIGURES]
    inside = tuple([as_counted(figure, claim) for figure in own_figures])
    names = named_in(text, own, scene.known)
    stems = scene.around if whole else frozenset([w.stem for w in own])
    dates = dated(text, claim.dates) if claim.dates else ()
    return Stated(
        ref=ref,
        claim=claim,
        document=scene.document,
        words=words,
        stems=scene.around if len(stems) == len(scene.around) else stems,  # equal, as one lies within the other
        around=scene.around,
        names=names,
        near=names or last_named(text, scene.line, claim.start, scene.known) or scene.before,
        figures=inside,
        times=tuple([time_beside(text, claim, dates, figure, inside) for figure in inside]),
        period=stretch(claim.period),
        written=_day(scene.document.published),
        persons=tuple([p for p in scene.mentions if p.kind == "person" and _in(p, claim.sentence)]),
        offices=_offices(claim, scene.mentions),
        dates=dates,
        days=printed_days(text, dates) if dates else _of_entry(claim),
        quoted=_quoted(words),
        latest=latest,
        plain=scene.plain,
        wrong=wrong,
        before=scene.before,
        leaning=leaning_days(text, dates) if dates else (),
        news=latest if _headline(text, claim) else None,
        told=scene.figures,
    )


def _of_entry(claim: Claim) -> tuple[Stretch, ...]:
    """The day of the entry of a chronicle that the claim stands in, which is printed before it."""
    day = stretch(claim.period) if ("period", "dateline") in claim.origins else None
    return (day,) if day is not None and day.days == 1 else ()


def _headline(text: str, claim: Claim) -> bool:
    """Whether the claim stands in the first line of a text with a dateline."""
    return claim.end <= text.find("\n", 0, HEAD) and dateline(text[:HEAD])[0] is not None


def _quoted(words_: str) -> tuple[str, ...]:
    found: list[str] = []
    last = 0
    for match in _QUOTED.finditer(words_):
        if found and match.start() - last <= _CUE and not _ENDED.search(words_, last, match.start()):
            found[-1] += f" {match[1]}"  # broken by who says it
        else:
            found.append(match[1])
        last = match.end()
    return tuple(plain(max(found, key=len)).split()[:_MOST_QUOTED]) if found else ()


def _in(span: Span, outer: Span) -> bool:
    return outer.start <= span.start < outer.end


def _offices(claim: Claim, mentions: Sequence[Mention]) -> tuple[Office, ...]:
    """The offices that the claim names with their holders, that of who says so among them: its own first."""
    if not mentions and claim.office is None:
        return ()
    says = claim.attribution.speaker if claim.attribution else None
    inside = (m for m in mentions if _in(m, claim) or (says and m.start < says.end and says.start < m.end))
    named = [m.office for m in inside if m.office is not None and m.office.holder is not None]
    own = [claim.office] if claim.office is not None and claim.office.holder is not None else []
    return tuple(dict.fromkeys([*own, *named]))


def last_named(text: str, line: Sequence[Word], end: int, known: frozenset[str]) -> frozenset[str]:
    """The last run of names in the sentence before `end`."""
    run: list[Word] = []
    for word in reversed(line):
        if word.start >= end:
            continue
        named = word.capital and word.stem in known
        if run and (not named or run[-1].start - word.end > _JOINED):
            break
        if named:
            run.append(word)
    return named_in(text, run, known)


def named_in(text: str, line: Sequence[Word], known: frozenset[str]) -> frozenset[str]:
    """Keys of the names among the words; `known` are the stems of those that are names."""
    return kept(frozenset([name_key(text[at:end]) for at, end, stem, capital in line if capital and stem in known]))


def _day(published: str | None) -> date | None:
    found = stretch((published or "")[:10])
    return found.first if found else None
