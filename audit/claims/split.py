"""A text to claims: the smallest clauses that assert a checkable fact.

    sentences outside noise ─ opinions fall out ─▶ clauses ─ kind, measure, subject, place, period ─▶ Claim

An office ("Prime Minister Jane Roe") is a claim of its own inside a clause that says something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from audit.claims.asides import dated_occasions, reported
from audit.claims.carry import carried
from audit.claims.clauses import clauses, trim
from audit.claims.events import act, reports
from audit.claims.grammar import small
from audit.claims.kinds import holds_office, kind, principal, saying_at, says, speaks
from audit.claims.markers import markers
from audit.claims.measures import Measure, measure
from audit.claims.measures import found as measures_in
from audit.claims.opinions import firmly, judged, modality, negated, opinion, personal, vague
from audit.claims.periods import period
from audit.claims.pools import Pools, Sorted
from audit.claims.resolved import Surnames
from audit.claims.scenes import scenes
from audit.claims.sentence import Holds, Sentence, holds
from audit.claims.spoken import own, spoken, utterances
from audit.claims.subjects import printed, subject
from audit.claims.where import place
from audit.claims.words import Word
from audit.model import Attribution, Block, Claim, ClaimKind, Date, Mention, Quantity, Quote, Span
from audit.settings import DEFAULT

_NO_PROSE = ("reference", "rule", "byline")
_SPOKEN = 2  # "one" and "two" are articles as often as counts
_ARTICLE = 4  # characters of "the "
_LEAST = 4  # characters of a sentence that says anything


def claims(
    text: str,
    *,
    blocks: Sequence[Block],
    sentences: Sequence[Span],
    quantities: Sequence[Quantity],
    dates: Sequence[Date],
    quotes: Sequence[Quote],
    mentions: Sequence[Mention],
    attributions: Sequence[tuple[Span, Attribution]],
    noise: Sequence[Span] = (),
    anchor: date | None = None,
) -> tuple[Claim, ...]:
    """The claims of `text`, by place. `anchor` is kept for the dates that were read with it."""
    found: list[Claim] = []
    sources = dict(attributions)
    skipped = Sorted([*noise, *(block for block in blocks if block.kind in _NO_PROSE)])
    headings = {block.start for block in blocks if block.kind == "heading"}
    pools = Pools(text, quantities, dates, quotes, mentions)
    before: tuple[Claim, ...] = ()
    scene = scenes(text, blocks, dates)
    surnames = Surnames(text, mentions)
    for span in sentences:
        length = span.end - span.start
        if not _LEAST <= length <= DEFAULT.limits.sentence_characters or _mostly_in(span, skipped.touching(span)):
            continue
        sentence = pools.sentence(span, sources.get(span), span.start in headings)
        before = carried(sentence, tuple(_claims(sentence)), before, scene.at(span.start))
        found += (surnames.full(claim) for claim in before)
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind)))


def _mostly_in(span: Span, stretches: Sequence[Span]) -> bool:
    inside = sum(max(0, min(span.end, s.end) - max(span.start, s.start)) for s in stretches)
    return inside * 2 > span.end - span.start


@dataclass(frozen=True, slots=True)
class _Clause(Span):
    """A clause of a sentence: its words, the marking words among them, and what it holds."""

    sentence: Sentence
    line: tuple[Word, ...]
    marks: Counter[str]
    held: Holds

    @property
    def printed(self) -> str:
        """Its exact words."""
        return self.of(self.sentence.text)


def _clause(sentence: Sentence, span: Span) -> _Clause:
    line = sentence.words_of(span)
    return _Clause(span.start, span.end, sentence, line, markers(line), holds(sentence, span))


def _claims(sentence: Sentence) -> Iterator[Claim]:
    """The claims of one sentence."""
    if not sentence.line:
        return
    whole = _clause(sentence, trim(sentence, Span(sentence.start, sentence.end)))
    marks = markers(own(sentence)) if sentence.quotes else whole.marks
    if firmly(marks, sentence.of(sentence.text)):
        yield from _offices(whole, None)  # even a question takes the office for a fact
        yield from _occasions(whole)
        return
    if spoken(sentence):
        for part in utterances(sentence, whole):
            clause = _clause(sentence, part)
            yield (claim := _claim(clause, "quote", None))
            yield from _lasting(claim)
        yield from _offices(whole, None)
        yield from _occasions(whole)
        return
    told = False
    for span in clauses(sentence):
        clause = whole if span == Span(whole.start, whole.end) else _clause(sentence, span)
        claim = _of_clause(clause)
        told = told or claim is not None
        if claim:
            yield claim
            yield from _happened(clause, claim)
            yield from _said(clause, claim)
        else:
            yield from _occasions(clause)
        yield from _offices(clause, claim)
    if not told:
        yield from _told(whole)


def _of_clause(clause: _Clause) -> Claim | None:
    """The claim of a clause, or None where it asserts nothing that can be checked."""
    held, line = clause.held, clause.line
    if not line or _weak(clause):
        return None
    row, counted = _measure(clause)
    what = kind(line, clause.marks, held, row, counted)
    if not held.figures and what in ("office", "date", "duration", None) and speaks(clause.sentence, line):
        what = "quote"
    if what == "office" and not (holds_office(line, held) or _names_the_office(clause)):
        what = None
    if what is None and held.names and act(line) and reports(line) and not says(clause.sentence):
        what = "event"
    if what in ("rank", "change") and row is None and not held.figures:
        told = line[2:] if line[0].lower == "the" else line  # "The attack was the worst" ranks it, and counts none
        row = next((named for _, _, named in measures_in(told) if not named.people), None)
    return _claim(clause, what, row) if what else None


def _happened(clause: _Clause, dated: Claim) -> Iterator[Claim]:
    """What happened, beside the claim of when or how long: one clause asserts both, each is checked for itself."""
    days = any(x.kind in ("DATE", "TIME") for x in dated.dates)
    vague_stretch = any(x.kind == "DURATION" and "X" in x.value for x in dated.dates)  # "in recent months"
    happened = dated.kind == "date" or (dated.kind == "duration" and dated.act and (days or vague_stretch))
    if happened and clause.held.verb and _names(clause) and not says(clause.sentence):
        yield replace(dated, kind="event")
    if dated.kind in ("event", "rank"):
        yield from _lasting(dated)


def _lasting(claim: Claim) -> Iterator[Claim]:
    """How long it lasted, beside what happened or who says so."""
    if any(x.kind == "DURATION" for x in claim.dates):
        yield replace(claim, kind="duration")


def _said(clause: _Clause, quoted: Claim) -> Iterator[Claim]:
    """What is said to have happened, beside the claim of who says so; else the dated occasions that are named."""
    if quoted.kind != "quote":
        return
    part = reported(clause.sentence, clause.line)
    said = _clause(clause.sentence, trim(clause.sentence, part)) if part else None
    what = kind(said.line, said.marks, said.held, None, None) if said and said.held.verb else None
    if said is None or what not in ("date", "duration") or opinion(said.marks, said.printed):
        yield from _lasting(quoted)
        yield from _occasions(clause)
        return
    told = _claim(said, what, None)
    yield told
    if what == "date" and _names(said):
        yield replace(told, kind="event")


def _occasions(clause: _Clause) -> Iterator[Claim]:
    """The dated occasions that a clause names without telling of them: each has its day, whatever is said of it."""
    for span, act_of in dated_occasions(clause.sentence, clause):
        claim = replace(_claim(_clause(clause.sentence, span), "date", None), act=act_of)
        yield claim
        yield replace(claim, kind="event")


def _names(clause: _Clause) -> bool:
    """Whether a name stands in the clause, be it of a single word."""
    return bool(clause.held.names) or any(word.capital and len(word.text) > 1 for word in clause.line[1:])


def _names_the_office(clause: _Clause) -> bool:
    """Whether the clause says who holds an office, and little else."""
    return any(5 * (x.end - x.start) >= 4 * (clause.end - clause.start) for x in clause.held.offices)


def _weak(clause: _Clause) -> bool:
    """Whether the clause is an opinion that no measured figure and no date makes checkable."""
    if any(_measured(figure) for figure in clause.held.figures):
        return False
    return personal(clause.marks) if clause.held.dated else opinion(clause.marks, clause.printed)


def _measured(figure: Quantity) -> bool:
    """Whether a figure was measured, and is no "one" or "two" of speech."""
    return figure.kind not in ("number", "duration", "multiple") or figure.value > _SPOKEN


def _measure(clause: _Clause) -> tuple[Measure | None, Quantity | None]:
    """What the chief figure of the clause counts, and that figure; without a figure, the harm it names."""
    near = clause.sentence.words_of(clause.sentence.around(clause))
    figures = clause.held.figures
    chief = principal(figures)
    row = measure(clause.line, chief, near)
    share = next((one for one in figures if one.kind in ("percent", "fraction")), None)
    if share and (row is None or row.generic) and (told := measure(clause.line, share, near)):
        return told, share  # "four groups had 46% of all deaths"
    return row, chief


def _told(whole: _Clause) -> Iterator[Claim]:
    """The claim of a sentence without figure, date and office: what a source says, or what happened."""
    asserted = _asserted(whole.line)
    acted = act(asserted) is not None
    acts = acted and _names(whole)
    marks = markers(asserted) if acts else whole.marks
    if says(whole.sentence):
        yield _claim(whole, "quote", None)
    elif (judged if acts else opinion)(marks, whole.printed) or (
        vague(whole.marks) and not (whole.held.names or (acted and negated(whole.marks)))
    ):
        return
    elif reports(whole.line) and (whole.held.names or act(whole.line)):
        yield _claim(whole, "event", None)


def _asserted(line: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words before "saying that …": what follows is what somebody says."""
    for i, word in enumerate(line[1:], 1):
        if word.lower == "that" and line[i - 1].lower.endswith(("ing", "ed")):
            return line[:i]
    return line


def _offices(clause: _Clause, around: Claim | None) -> Iterator[Claim]:
    """A claim for each office with a holder in the clause, unless the clause itself is that claim."""
    if around is not None and around.kind == "office":
        return
    for mention in clause.held.offices:
        if mention.office and mention.office.holder:
            yield _claim(_clause(clause.sentence, Span(mention.start, mention.end)), "office", None)


def _origins(fields: Iterable[tuple[str, str | None, str]]) -> tuple[tuple[str, str], ...]:
    """Where each field that is set was taken from, if not from the clause itself."""
    return tuple((name, source) for name, value, source in fields if value and source != "clause")


def _subject(clause: _Clause, what: ClaimKind, row: Measure | None) -> str | None:
    """Who speaks, in a quotation; else of whom the clause speaks, behind "X said that"."""
    said = clause.sentence.attribution
    counted = row.id if row else None
    if said is None or said.speaker is None:
        return subject(clause.sentence, clause, counted)
    speaker = printed(clause.sentence.text, said.speaker)
    if what == "quote":
        return None if speaker.lower() in small("pronouns") else speaker
    told = _told_by(clause, said)
    if told is None:
        return subject(clause.sentence, clause, counted)
    if told[0].lower in small("anaphors"):
        return speaker  # "The group said it had killed 12"
    return subject(clause.sentence, Span(told[0].start, clause.end), counted)


def _told_by(clause: _Clause, said: Attribution) -> tuple[Word, ...] | None:
    """The words behind "The ministry said that" with which a clause begins; None where it begins otherwise."""
    if said.speaker is None or said.cue is None or not said.speaker.start <= said.cue.start:
        return None
    if not clause.start <= said.speaker.start <= clause.start + _ARTICLE or said.cue.end >= clause.end:
        return None
    told = tuple(word for word in clause.line if word.start >= said.cue.end)
    if not any(word.start >= said.cue.start and saying_at(clause.sentence.text, clause.line, i) for i, word in enumerate(clause.line) if word.start < said.cue.end):
        return None  # "the ministry has confirmed 19 deaths" speaks of the ministry
    return (told[1:] if told and told[0].lower == "that" else told) or None


def _claim(clause: _Clause, what: ClaimKind, row: Measure | None) -> Claim:
    """The claim with all its fields."""
    sentence, held = clause.sentence, clause.held
    (where, where_from), (when, when_from) = place(sentence, clause), period(sentence, clause)
    office = next((mention.office for mention in held.offices), None)
    holder = office.holder if office and what == "office" else None
    return Claim(
        clause.start,
        clause.end,
        Span(sentence.start, sentence.end),
        what,
        quantities=held.figures,
        subject=holder or _subject(clause, what, row),
        measure=row.id if row else None,
        place=where,
        period=when,
        attribution=sentence.attribution,
        negated=negated(clause.marks),
        modality=modality(clause.marks),
        office=office,
        act=act(clause.line),
        dates=held.dates,
        origins=_origins((("place", where, where_from), ("period", when, when_from))),
    )
