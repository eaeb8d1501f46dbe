"""A text to claims: the smallest clauses that assert a checkable fact.

    sentences outside noise ─ opinions fall out ─▶ clauses ─ kind, measure, subject, place, period ─▶ Claim

An office ("Prime Minister Jane Roe") is a claim of its own inside a clause that says something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from audit.claims.beside import happened, happens_beside, lasting, occasions_in, offices_in, reported_in
from audit.claims.carry import carried
from audit.claims.clause import Clause, as_part, claimed, clause_at, names_somebody, without
from audit.claims.clauses import clauses, trim
from audit.claims.described import telling, without_ages
from audit.claims.events import act, reports
from audit.claims.existing import exists, in_state
from audit.claims.kinds import holds_office, kind, principal, says, speaks
from audit.claims.markers import markers
from audit.claims.measures import Measure, measure
from audit.claims.measures import found as measures_in
from audit.claims.opinions import firmly, judged, names_its_matter, negated, opinion, personal, vague
from audit.claims.pools import Pools, Sorted
from audit.claims.resolved import Surnames
from audit.claims.scenes import scenes
from audit.claims.sentence import Sentence
from audit.claims.spoken import own, spoken, utterances
from audit.claims.stand_ins import Spoken
from audit.claims.timelines import Timeline
from audit.claims.words import Phrases, Word, lowers
from audit.knowledge import lexicon
from audit.model import Attribution, Block, Claim, Date, Mention, Quantity, Quote, Span
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
        sentence = pools.sentence(timeline.beyond(span), sources.get(span), span.start in headings)
        before = carried(sentence, tuple(_claims(sentence)), before, scene.at(span.start), named)
        named.see(before)
        found += (timeline.set(surnames.full(claim), span) for claim in before)
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind)))


def _mostly_in(span: Span, stretches: Sequence[Span]) -> bool:
    inside = sum(max(0, min(span.end, s.end) - max(span.start, s.start)) for s in stretches)
    return inside * 2 > span.end - span.start


def _claims(sentence: Sentence) -> Iterator[Claim]:
    """The claims of one sentence."""
    if not sentence.line:
        return
    span, able = trim(sentence, sentence), _can_tell(sentence)
    if not (able or _happens(sentence, span) or exists(sentence.lows) or in_state(sentence.lows)):
        return
    whole = clause_at(sentence, span)
    if firmly(whole.marks, sentence.text[sentence.start : sentence.end]) and firmly(
        _own_marks(whole), sentence.text[sentence.start : sentence.end]
    ):
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
    nested = cut if any(b.start < a.end for a, b in pairwise(cut)) else ()
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


@cache
def _telling() -> Phrases:
    """What makes a claim of a clause without a figure, date, office or name: saying, an order, multiples."""
    rows = lexicon("clauses")
    names = (("saying", "words"), ("saying", "ambiguous"), *((name, "phrases") for name in ("rank", "order")))
    tables = [rows[name][key] for name, key in (*names, ("multiple", "words"))]
    return Phrases((phrase, None) for table in tables for phrase in table)


def _can_tell(s: Sentence) -> bool:
    """Whether a clause of the sentence can be a claim: one look spares every third sentence the cutting."""
    told = s.figures or s.dates or s.offices or s.names or s.quotes or any(word.capital for word in s.line[1:])
    return bool(told) or _telling().stand_in(s.lows)


def _happens(sentence: Sentence, span: Span) -> bool:
    """Whether the words of `span` report an act: the only claim of a sentence without anything that can tell."""
    first, last = sentence.bounds(span.start, span.end)
    line, lows = sentence.line[first:last], sentence.lows[first:last]
    return act(line, lows) is not None and reports(line, lows)


def _of_clause(clause: Clause) -> Claim | None:
    """The claim of a clause, or None where it asserts nothing that can be checked."""
    held, line, lows = telling(clause), clause.line, clause.lows
    if not line or _weak(clause):
        return None
    row, counted = _measure(clause)
    what = kind(line, clause.marks, held, row, counted, lows)
    if not held.figures and what in ("office", "date", "duration", None) and speaks(clause.sentence, line, lows):
        what = "quote"
    if what == "office" and not (holds_office(line, held) or _names_the_office(clause)):
        what = None
    if what is None and _quotes(clause):
        what = "quote"
    happens = reports(line, lows) and (held.names or held is not clause.held or happens_beside(clause))
    if what is None and happens and not says(clause.sentence):
        what = "event"
    if what is None and (exists(lows) or in_state(lows)) and not clause.marks["future"]:
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
    if figures and any(_measured(figure) for figure in figures):
        return False
    if clause.held.dated:
        return personal(clause.marks)
    return opinion(clause.marks, clause.printed) and opinion(_own_marks(clause), clause.printed)


def _own_marks(clause: Clause) -> Mapping[str, int]:
    """The marking words of the author: not those in quotation marks, nor those of what somebody is "saying that"."""
    line = own(clause.sentence, clause.line) if clause.sentence.quotes else clause.line
    asserted = line[: _asserted(lowers(line))]
    return markers(asserted if act(asserted) else line)


def _measured(figure: Quantity) -> bool:
    """Whether a figure was measured, and is no "one" or "two" of speech."""
    return figure.kind not in ("number", "duration", "multiple") or figure.value > _SPOKEN


def _measure(clause: Clause) -> tuple[Measure | None, Quantity | None]:
    """What the chief figure of the clause counts, and that figure; without a figure, the harm it names."""
    near = clause.sentence.between(*clause.sentence.around(clause))
    figures = telling(clause).figures
    chief = principal(figures)
    line = without_ages(clause.line, chief)
    row = measure(line, chief, near, clause.lows if line is clause.line else None)
    share = next((one for one in figures if one.kind in ("percent", "fraction")), None) if figures else None
    if share and (row is None or row.generic) and (told := measure(clause.line, share, near, clause.lows)):
        return told, share  # "four groups had 46% of all deaths"
    return row, chief


def _told(whole: Clause) -> Iterator[Claim]:
    """The claim of a sentence without figure, date and office: what a source says, or what happened."""
    end = _asserted(whole.lows)
    asserted, lows = whole.line[:end], whole.lows[:end]
    acted = act(asserted, lows)
    acts = acted and names_somebody(whole)
    marks = markers(asserted, lows) if acts and end < len(whole.line) else whole.marks
    if says(whole.sentence):
        yield claimed(whole, "quote", None)
    elif exists(whole.lows) and not any(whole.marks[mark] for mark in ("future", "possible", "conditional")):
        yield claimed(whole, "event", None)
    elif marks["unverified"] or names_its_matter(whole.sentence.lows, whole.sentence.text[whole.sentence.end - 1]):
        return  # "The claim could not be verified", "How the dam broke"
    elif (judged if acts else opinion)(marks, whole.printed) or (
        vague(whole.marks) and not (whole.held.names or (acted and negated(whole.marks)))
    ):
        return
    elif in_state(whole.lows) or (
        reports(whole.line, whole.lows) and (names_somebody(whole) or act(whole.line, whole.lows))
    ):
        happening = claimed(whole, "event", None)
        yield happening
        yield from lasting(happening)


def _asserted(lows: tuple[str, ...]) -> int:
    """How many words stand before "saying that …", given in lower case: what follows is what somebody says."""
    for i in [i for i, lower in enumerate(lows) if lower == "that" and i]:
        if lows[i - 1].endswith(("ing", "ed")):
            return i
    return len(lows)
