"""A text to claims: the smallest clauses that assert a checkable fact.

    sentences outside noise ─ opinions fall out ─▶ clauses ─ kind, measure, subject, place, period ─▶ Claim

An office ("Prime Minister Jane Roe") is a claim of its own inside a clause that says something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from audit.claims.carry import carried
from audit.claims.clauses import clauses, trim
from audit.claims.events import act, reports
from audit.claims.grammar import small
from audit.claims.kinds import kind, says, speaks
from audit.claims.markers import markers
from audit.claims.measures import Measure, measure
from audit.claims.measures import found as measures_in
from audit.claims.opinions import firmly, judged, modality, negated, opinion, personal, vague
from audit.claims.periods import period
from audit.claims.pools import Pools, Sorted
from audit.claims.scenes import scenes
from audit.claims.sentence import Holds, Sentence, holds
from audit.claims.spoken import own, spoken, utterances
from audit.claims.subjects import printed, subject
from audit.claims.where import place
from audit.claims.words import Phrases, Word
from audit.knowledge import lexicon
from audit.model import Attribution, Block, Claim, ClaimKind, Date, Mention, Quantity, Quote, Span
from audit.settings import DEFAULT

_NO_PROSE = ("reference", "rule", "byline")
_SPOKEN = 2  # "one" and "two" are articles as often as counts
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
    line: tuple[Word, ...] | None = None,
) -> tuple[Claim, ...]:
    """The claims of `text`, by place. `line` are the words of the text, where they have been read."""
    found: list[Claim] = []
    sources = dict(attributions)
    skipped = Sorted([*noise, *(block for block in blocks if block.kind in _NO_PROSE)])
    headings = {block.start for block in blocks if block.kind == "heading"}
    pools = Pools(text, quantities, dates, quotes, mentions, line)
    before: tuple[Claim, ...] = ()
    scene = scenes(text, blocks, dates)
    for span in sentences:
        length = span.end - span.start
        if not _LEAST <= length <= DEFAULT.limits.sentence_characters or _mostly_in(span, skipped.touching(span)):
            continue
        sentence = pools.sentence(span, sources.get(span), span.start in headings)
        before = carried(sentence, tuple(_claims(sentence)), before, scene.at(span.start))
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
    marks = markers(own(sentence)) if sentence.quotes else whole.marks
    if firmly(marks, sentence.of(sentence.text)):
        yield from _offices(whole, None)  # even a question takes the office for a fact
        return
    if spoken(sentence):
        yield from (_claim(_clause(sentence, part), "quote", None) for part in utterances(sentence, whole))
        yield from _offices(whole, None)
        return
    told = False
    for span in clauses(sentence) if _can_tell(sentence) else ():
        clause = whole if span == Span(whole.start, whole.end) else _clause(sentence, span)
        claim = _of_clause(clause)
        told = told or claim is not None
        if claim:
            yield claim
            yield from _happened(clause, claim)
        yield from _offices(clause, claim)
    if not told:
        yield from _told(whole)


@cache
def _telling() -> Phrases:
    """What makes a claim of a clause without a figure, date, office or name: saying, an order, multiples."""
    rows = lexicon("clauses")
    tables = (rows["saying"]["words"], rows["saying"]["ambiguous"], rows["rank"]["phrases"], rows["multiple"]["words"])
    return Phrases((phrase, None) for table in tables for phrase in table)


def _can_tell(s: Sentence) -> bool:
    """Whether a clause of the sentence can be a claim: one look spares every third sentence the cutting."""
    return bool(s.figures or s.dates or s.offices or s.names or s.quotes) or _telling().stand_in(s.line)


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
    if what in ("rank", "change") and row is None and not held.figures:
        row = next((named for _, _, named in measures_in(line) if not named.people), None)
    return _claim(clause, what, row) if what else None


def _happened(clause: _Clause, dated: Claim) -> Iterator[Claim]:
    """What happened, beside the claim of when: one clause asserts both, and each is checked for itself."""
    days = any(x.kind in ("DATE", "TIME") for x in dated.dates)
    happened = dated.kind == "date" or (dated.kind == "duration" and dated.act and days)
    if happened and clause.held.verb and _names(clause) and not says(clause.sentence):
        yield replace(dated, kind="event")


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


def _measure(clause: _Clause) -> Measure | None:
    """What the first figure of the clause counts; without a figure, the harm it names."""
    figures = clause.held.figures
    if not figures:
        return measure(clause.line, None)
    return measure(clause.line, figures[0], clause.sentence.words_of(clause.sentence.around(clause)))


def _told(whole: _Clause) -> Iterator[Claim]:
    """The claim of a sentence without figure, date and office: what a source says, or what happened."""
    acted = act(whole.line)
    acts = acted and _names(whole)
    marks = markers(_asserted(whole.line)) if acts else whole.marks
    if says(whole.sentence):
        yield _claim(whole, "quote", None)
    elif (judged if acts else opinion)(marks, whole.printed) or (
        vague(whole.marks) and not (whole.held.names or (acted and negated(whole.marks)))
    ):
        return
    elif (whole.held.names or acted) and reports(whole.line):
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
    """Who speaks, in a quotation; else of whom the clause speaks."""
    said = clause.sentence.attribution
    if what == "quote" and said and said.speaker:
        speaker = printed(clause.sentence.text, said.speaker)
        return None if speaker.lower() in small("pronouns") else speaker
    return subject(clause.sentence, clause, row.id if row else None)


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
