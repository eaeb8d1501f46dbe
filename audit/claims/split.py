"""A text to claims: the smallest clauses that assert a checkable fact.

    sentences outside noise ─ opinions fall out ─▶ clauses ─ kind, measure, subject, place, period ─▶ Claim

An office ("Prime Minister Jane Roe") is a claim of its own inside a clause that says something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter

from audit.claims.acted import acted
from audit.claims.beside import happened, happens_beside, lasting, occasions_in, offices_in, reported_in
from audit.claims.carry import carried
from audit.claims.clause import Clause, as_part, claimed, clause_at, names_somebody, without
from audit.claims.clauses import clauses, trim
from audit.claims.counted import counted_in
from audit.claims.described import telling
from audit.claims.events import act
from audit.claims.existing import exists
from audit.claims.kinds import holds_office, kind, says
from audit.claims.markers import markers
from audit.claims.measures import found as measures_in
from audit.claims.opinions import (
    announces,
    bids,
    firmly,
    judged,
    measured,
    names_its_matter,
    negated,
    opens_so,
    opinion,
    personal,
    told_by_figure,
    vague,
    wonders,
)
from audit.claims.pools import Pools, Sorted
from audit.claims.resolved import Surnames
from audit.claims.said_next import says_next
from audit.claims.scenes import scenes
from audit.claims.sentence import Sentence
from audit.claims.spoken import own, spoken, utterances
from audit.claims.stand_ins import Spoken
from audit.claims.telling import can_tell, denies, in_state, speaks_in
from audit.claims.timelines import Timeline
from audit.claims.words import Word, lowers
from audit.model import Attribution, Block, Claim, Date, Mention, Quantity, Quote, Span
from audit.settings import DEFAULT

_NO_PROSE = ("reference", "rule", "byline")
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
    sources = {said.start: source for said, source in attributions}
    skipped = Sorted([*noise, *(block for block in blocks if block.kind in _NO_PROSE)])
    headings = {block.start for block in blocks if block.kind == "heading"}
    pools = Pools(text, quantities, dates, quotes, mentions, line)
    before: tuple[Claim, ...] = ()
    scene = scenes(text, blocks, dates, pools.words_in)
    timeline = Timeline(text, dates)
    named = Spoken(text, mentions)
    surnames = Surnames(text, mentions, pools.words_in)
    for span in sentences:
        length = span.end - span.start
        if not _LEAST <= length <= DEFAULT.limits.sentence_characters:
            continue
        if (unread := skipped.touching(span)) and _mostly_in(span, unread):
            continue
        sentence = pools.sentence(timeline.beyond(span), sources.get(span.start), span.start in headings)
        before = carried(sentence, tuple(_claims(sentence)), before, scene.at(span.start), named)
        named.see(before)
        found += [timeline.set(surnames.full(claim), span) for claim in before]
    return tuple(sorted(found, key=attrgetter("start", "end", "kind")))


def _mostly_in(span: Span, stretches: Sequence[Span]) -> bool:
    inside = sum(max(0, min(span.end, s.end) - max(span.start, s.start)) for s in stretches)
    return inside * 2 > span.end - span.start


def _claims(sentence: Sentence) -> Iterator[Claim]:
    """The claims of one sentence."""
    if not sentence.line:
        return
    whole, able = clause_at(sentence, trim(sentence, sentence)), can_tell(sentence)
    if not (able or whole.deeds.reports or exists(sentence.lows) or in_state(sentence)) or _no_assertion(sentence):
        return
    if _firmly(whole) and not told_by_figure(sentence, whole.marks):
        yield from offices_in(whole, None)  # even a question takes the office for a fact
        yield from occasions_in(whole)
        return
    if sentence.quotes and spoken(sentence):
        for uttered in utterances(sentence, whole):
            claim = claimed(clause_at(sentence, uttered), "quote", None)
            yield claim
            yield from lasting(claim)
        yield from offices_in(clause_at(sentence, Span(sentence.start, sentence.end)), None)
        yield from occasions_in(whole)
        return
    told = False
    cut = list(clauses(sentence, whole)) if able else []
    nested = cut if len(cut) > 1 and any(b.start < a.end for a, b in pairwise(cut)) else ()
    for part in cut:
        clause = without(whole if part is whole else clause_at(sentence, part), nested)
        made = as_part(_of_clause(clause), nested)
        told = told or made is not None
        if made:
            yield made
            yield from happened(clause, made)
            if made.kind == "quote":
                yield from reported_in(clause, made)
        elif sentence.dates:
            yield from occasions_in(clause)
        if clause.held.offices:
            yield from offices_in(clause, made)
    if sentence.offices:  # "…, mediator Ana Roe said": who says so is no part of what is said
        yield from offices_in(clause_at(sentence, Span(sentence.start, sentence.end)), None, cut)
    if not told:
        yield from _told(whole)


def _firmly(whole: Clause) -> bool:
    """Whether the sentence is no claim even with a figure, by the author's own words too."""
    return firmly(whole.marks, whole.printed) and firmly(_own_marks(whole), whole.printed)


def _no_assertion(sentence: Sentence) -> bool:
    """Whether the sentence bids, announces what is told under it, or says only that something is not known."""
    return opens_so(sentence) and (bids(sentence) or announces(sentence) or wonders(sentence))


def _of_clause(clause: Clause) -> Claim | None:
    """The claim of a clause, or None where it asserts nothing that can be checked."""
    held, line, lows = telling(clause), clause.line, clause.lows
    if not line or _weak(clause):
        return None
    row, counted = counted_in(clause)
    what = kind(line, clause.marks, held, row, counted, clause.deeds.reports)
    if not held.figures and what in ("office", "date", "duration", None) and speaks_in(clause):
        what = "quote"
    if what == "office" and not (holds_office(line, held) or _names_the_office(clause)):
        what = None
    if what is None and (_quotes(clause) if clause.sentence.quotes else says_next(clause.sentence, clause.start)):
        what = "quote"
    happens = clause.deeds.reports and (held.names or held is not clause.held or happens_beside(clause))
    if what is None and happens and not says(clause.sentence):
        what = "event"
    if what is None and (exists(lows) or in_state(clause)) and not clause.marks["future"]:
        what = "event"
    if what == "rank" and row is not None:  # "third of 163 countries" counts no countries
        row = next((named for _, _, named in measures_in(line) if named.id.startswith("index-")), None)
    if what in ("rank", "change") and row is None and not held.figures:
        told = line[2:] if line[0].lower == "the" else line  # "The attack was the worst" ranks it, and counts none
        row = next((named for _, _, named in measures_in(told) if not named.people), None)
    return claimed(clause, what, row) if what else None


def _names_the_office(clause: Clause) -> bool:
    """Whether the clause says who holds an office, and little else."""
    return any(5 * (x.end - x.start) >= 4 * (clause.end - clause.start) for x in clause.held.offices)


def _quotes(clause: Clause) -> bool:
    """Whether somebody is named who says the words in marks: "Roe called the plan “absurd”"."""
    return any(
        quote.speaker and quote.cue and clause.start <= quote.cue.start and quote.end <= clause.end
        for quote in clause.sentence.quotes
    )


def _weak(clause: Clause) -> bool:
    """Whether the clause is an opinion that no measured figure and no date makes checkable."""
    figures = clause.held.figures
    if clause.marks["demand"] and _asked_for(clause):
        return True
    if figures and any(measured(figure) for figure in figures):
        return False
    if clause.held.timed:
        return personal(clause.marks)
    return opinion(clause.marks, clause.printed) and opinion(_own_marks(clause), clause.printed)


def _asked_for(clause: Clause) -> bool:
    """Whether all that is measured stands behind what the author says ought to be ("towns should act in 12 months");
    with a date it is expected as often: "the accord should take effect on 1 May"."""
    figures, said = clause.held.figures, clause.sentence.attribution or clause.sentence.quotes
    if not figures or said or clause.held.dated:
        return False
    at = next((word.start for word in clause.line if word.lower in ("should", "ought")), clause.end)
    return all(figure.start > at and figure.kind in ("duration", "number") for figure in figures)


def _own_marks(clause: Clause) -> Mapping[str, int]:
    """The marking words of the author: not those in quotation marks, nor those of what somebody is "saying that"."""
    line = own(clause.sentence, clause.line) if clause.sentence.quotes else clause.line
    asserted = line[: _asserted(lowers(line))]
    return markers(asserted if act(asserted) else line)


def _told(whole: Clause) -> Iterator[Claim]:
    """The claim of a sentence without figure, date and office: what a source says, or what happened."""
    end = _asserted(whole.lows)
    asserted, lows = whole.line[:end], whole.lows[:end]
    named = whole.deeds.act if end == len(whole.lows) else act(asserted)
    acts = named and names_somebody(whole)
    marks = markers(asserted, lows) if acts and end < len(whole.line) else whole.marks
    if says(whole.sentence):
        yield claimed(whole, "quote", None)
    elif exists(whole.lows) and not any(whole.marks[mark] for mark in ("future", "possible", "conditional")):
        yield claimed(whole, "event", None)
    elif marks["unverified"] or names_its_matter(whole.sentence.lows, whole.sentence.text[whole.sentence.end - 1]):
        return  # "The claim could not be verified", "How the dam broke"
    elif (judged if acts or denies(whole) else opinion)(marks, whole.printed) or (
        vague(whole.marks) and not (whole.held.names or (named and negated(whole.marks)))
    ):
        return
    elif in_state(whole) or (whole.deeds.reports and (whole.deeds.act or names_somebody(whole) or acted(whole))):
        happening = claimed(whole, "event", None)
        yield happening
        yield from lasting(happening)


def _asserted(lows: tuple[str, ...]) -> int:
    """How many words stand before "saying that …", given in lower case: what follows is what somebody says."""
    for i in [i for i, lower in enumerate(lows) if lower == "that"] if "that" in lows else ():
        if i and lows[i - 1].endswith(("ing", "ed")):
            return i
    return len(lows)
