"""A text to claims: the smallest clauses that assert a checkable fact.

    sentences outside noise ─ opinions fall out ─▶ clauses ─ kind, measure, subject, place, period ─▶ Claim

An office ("Prime Minister Jane Roe") is a claim of its own inside a clause that says something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from audit.claims.carry import carried
from audit.claims.clauses import clauses, trim
from audit.claims.events import act, reports
from audit.claims.kinds import kind, says, speaks
from audit.claims.markers import markers
from audit.claims.measures import Measure, measure
from audit.claims.opinions import firmly, modality, negated, opinion, personal, vague
from audit.claims.periods import period
from audit.claims.pools import Pools, Sorted
from audit.claims.sentence import Holds, Sentence, holds
from audit.claims.subjects import subject
from audit.claims.where import place
from audit.claims.words import Word
from audit.model import Attribution, Block, Claim, ClaimKind, Date, Mention, Quantity, Quote, Span
from audit.settings import DEFAULT

_NO_PROSE = ("reference", "rule", "byline")
_SPOKEN = 2  # "one" and "two" are articles as often as counts
_SHORTEST = 3  # words of a quotation that can be wrong; one or two are a term in quotation marks


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
    pools = Pools(quantities, dates, quotes, mentions)
    before: tuple[Claim, ...] = ()
    for span in sentences:
        if span.end - span.start > DEFAULT.limits.sentence_characters or _mostly_in(span, skipped.touching(span)):
            continue
        sentence = pools.sentence(text, span, sources.get(span), span.start in headings)
        before = carried(sentence, tuple(_claims(sentence)), before)
        found += before
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
    if firmly(markers(_own(sentence)), sentence.of(sentence.text)):
        yield from _offices(whole, None)  # even a question takes the office for a fact
        return
    if _spoken(sentence):
        yield _claim(whole, "quote", None)
        yield from _offices(whole, None)
        return
    told = False
    for span in clauses(sentence):
        clause = _clause(sentence, span)
        claim = _of_clause(clause)
        told = told or claim is not None
        if claim:
            yield claim
        yield from _offices(clause, claim)
    if not told:
        yield from _told(whole)


def _own(sentence: Sentence) -> tuple[Word, ...]:
    """The words outside quotations: what the author says."""
    return tuple(word for word in sentence.line if not any(q.start <= word.start < q.end for q in sentence.quotes))


def _spoken(sentence: Sentence) -> bool:
    """Whether the sentence is a quotation: marked, of three words or more, and said by somebody."""
    said = says(sentence)
    long = [quote for quote in sentence.quotes if len(sentence.words_of(quote)) >= _SHORTEST]
    return any(quote.speaker or quote.cue or said for quote in long)


def _of_clause(clause: _Clause) -> Claim | None:
    """The claim of a clause, or None where it asserts nothing that can be checked."""
    held, line = clause.held, clause.line
    if not line or _weak(clause):
        return None
    row = _measure(clause)
    what = kind(line, clause.marks, held, row)
    if not held.figures and what in ("office", "date", "duration", None) and speaks(clause.sentence, line):
        what = "quote"
    if what == "office" and not _names_the_office(clause):
        what = None
    if what is None and held.names and act(line) and reports(line) and not says(clause.sentence):
        what = "event"
    return _claim(clause, what, row) if what else None


def _names_the_office(clause: _Clause) -> bool:
    """Whether the clause says who holds an office, and little else."""
    return any(2 * (x.end - x.start) >= clause.end - clause.start for x in clause.held.offices)


def _weak(clause: _Clause) -> bool:
    """Whether the clause is an opinion that no measured figure and no date makes checkable."""
    if any(_measured(figure) for figure in clause.held.figures):
        return False
    return personal(clause.marks) if clause.held.dated else opinion(clause.marks, clause.printed)


def _measured(figure: Quantity) -> bool:
    """Whether a figure was measured, and is no "one" or "two" of speech."""
    return figure.kind not in ("number", "duration", "multiple") or figure.value > _SPOKEN


def _measure(clause: _Clause) -> Measure | None:
    """What the first figure of the clause counts; without a figure, the harm it names."""
    figures = clause.held.figures
    near = clause.sentence.words_of(clause.sentence.around(clause))
    return measure(clause.line, figures[0] if figures else None, near)


def _told(whole: _Clause) -> Iterator[Claim]:
    """The claim of a sentence without figure, date and office: what a source says, or what happened."""
    if says(whole.sentence):
        yield _claim(whole, "quote", None)
    elif opinion(whole.marks, whole.printed) or (vague(whole.marks) and not whole.held.names):
        return
    elif reports(whole.line) and (whole.held.names or act(whole.line)):
        yield _claim(whole, "event", None)


def _offices(clause: _Clause, around: Claim | None) -> Iterator[Claim]:
    """A claim for each office with a holder in the clause, unless the clause itself is that claim."""
    if around is not None and around.kind == "office":
        return
    for mention in clause.held.offices:
        if mention.office and mention.office.holder:
            yield _claim(_clause(clause.sentence, Span(mention.start, mention.end)), "office", None)


def _claim(clause: _Clause, what: ClaimKind, row: Measure | None) -> Claim:
    """The claim with all its fields."""
    sentence, held = clause.sentence, clause.held
    office = next((mention.office for mention in held.offices), None)
    holder = office.holder if office and what == "office" else None
    return Claim(
        clause.start,
        clause.end,
        Span(sentence.start, sentence.end),
        what,
        quantities=held.figures,
        subject=holder or subject(sentence, clause),
        measure=row.id if row else None,
        place=place(sentence, clause),
        period=period(sentence, clause),
        attribution=sentence.attribution,
        negated=negated(clause.marks),
        modality=modality(clause.marks),
        office=office,
        act=act(clause.line),
        dates=held.dates,
    )
