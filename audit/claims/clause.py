"""One clause with what it holds, and the claim that is made of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from audit.claims.events import NO_DEEDS, VERB, Deeds, deeds
from audit.claims.grammar import small
from audit.claims.kinds import saying_at
from audit.claims.markers import MARK, markers, unmarked
from audit.claims.measures import Measure
from audit.claims.opinions import modality, negated
from audit.claims.periods import asides, period
from audit.claims.sentence import Holds, Sentence, Stretch, held
from audit.claims.subjects import printed, subject
from audit.claims.traits import NAMING, together, traits
from audit.claims.voices import voice
from audit.claims.where import place
from audit.claims.words import Word, lowers
from audit.model import Claim, ClaimKind, Span

_PARTED = re.compile(r", |\s(?:and|but|although|though|while|yet)\s")
_BUT = re.compile(r"[,;] (?:but|yet) |\bbut ")
_ASIDE = re.compile(r", (?:which|who|whose|where) [^,;]{1,200},")
_ARTICLE = 4  # characters of "the "


class Clause(NamedTuple):
    """A clause of a sentence: its words, the marking words among them, and what it holds."""

    start: int
    end: int
    sentence: Sentence
    line: tuple[Word, ...]
    lows: tuple[str, ...]  # the words in lower case
    traits: tuple[int, ...]  # of the words
    able: int  # the traits of all words together
    deeds: Deeds
    marks: Mapping[str, int]
    held: Holds

    @property
    def printed(self) -> str:
        """Its exact words."""
        return self.sentence.text[self.start : self.end]


_MADE = partial(tuple.__new__, Clause)  # half the time of calling the class


def clause_at(sentence: Sentence, span: Stretch) -> Clause:
    """The clause at `span`."""
    start, end = span.start, span.end
    first, last = sentence.bounds(start, end)
    line, lows, bits = sentence.line[first:last], sentence.lows[first:last], sentence.traits[first:last]
    if len(line) == len(sentence.line):
        able, told = sentence.able, sentence.deeds
    else:
        able = together(bits)
        told = deeds(line, lows) if able & VERB else NO_DEEDS
    marks = markers(line, lows) if able & MARK else unmarked()
    return _MADE((start, end, sentence, line, lows, bits, able, told, marks, held(sentence, start, end)))


def names_somebody(clause: Clause) -> bool:
    """Whether a name stands in the clause, be it of a single word."""
    whole = len(clause.traits) == len(clause.sentence.traits)
    behind = clause.sentence.behind if whole else together(clause.traits[1:])
    return bool(clause.held.names) or behind & NAMING != 0


def _origins(fields: Iterable[tuple[str, str | None, str]]) -> tuple[tuple[str, str], ...]:
    """Where each field that is set was taken from, if not from the clause itself."""
    return tuple([(name, source) for name, value, source in fields if value and source != "clause"])


def _subject(clause: Clause, what: ClaimKind, row: Measure | None) -> str | None:
    """Who speaks, in a quotation; else of whom the clause speaks, behind "X said that"."""
    said = voice(clause.sentence, clause)
    counted = row.id if row else None
    if said is None or said.speaker is None:
        return subject(clause.sentence, clause, counted)
    apposed = said.named is not None and said.named.end == said.speaker.end  # "the mayor, Ann Roe"
    speaker = printed(clause.sentence.text, (apposed and said.named) or said.speaker)
    if what == "quote":
        return None if speaker.lower() in small("pronouns") else speaker
    told = told_by(clause)
    if told is None:
        return subject(clause.sentence, clause, counted)
    if told[0].lower in small("anaphors"):
        return speaker  # "The group said it had killed 12"
    return subject(clause.sentence, Span(told[0].start, clause.end), counted)


def told_by(clause: Clause) -> tuple[Word, ...] | None:
    """The words behind "The ministry said that" with which a clause begins; None where it begins otherwise."""
    said = clause.sentence.attribution
    if said is None or said.speaker is None or said.cue is None or not said.speaker.start <= said.cue.start:
        return None
    if not clause.start <= said.speaker.start <= clause.start + _ARTICLE or said.cue.end >= clause.end:
        return None
    cue = bisect_left(clause.line, said.cue.start, key=_start)
    if cue == len(clause.line) or not saying_at(clause.sentence.text, clause.line, cue):
        return None  # "the ministry has confirmed 19 deaths" speaks of the ministry
    told = clause.line[bisect_left(clause.line, said.cue.end, key=_start) :]
    return (told[1:] if told and told[0].lower == "that" else told) or None


def _denied(clause: Clause) -> bool:
    """Whether the words deny what is claimed: not where a comma, "and" or "but" parts the denial from the figure
    ("won 180 seats, not 93", "nobody knows, but 40 are missing"), nor where a relative clause denies something
    else first ("the firm, which did not comment, cut 300 jobs")."""
    figures = clause.held.figures
    if not figures or not negated(clause.marks):
        return negated(clause.marks)
    text, first = clause.sentence.text, figures[0]
    parted = _PARTED.search(text, first.end, clause.end)
    start = max((m.end() for m in _BUT.finditer(text, clause.start, first.start)), default=clause.start)
    end = parted.start() if parted else clause.end
    asides = [m.span() for m in _ASIDE.finditer(text, start, first.start)]
    near = (word for word in clause.line if start <= word.start and word.end <= end)
    said = (word for word in near if not any(a < word.start < b for a, b in asides))
    return negated(markers(tuple(w for w in said if w.start < first.end or w.lower not in small("without"))))


def _act(clause: Clause) -> str | None:
    """The first act that the clause tells of; where dates stand apart, not what its subject went through once: "The
    bank, founded in 1882, lost $3 million in 2021"."""
    apart = asides(clause.sentence, clause.held.dates)
    if not apart:
        return clause.deeds.act
    told = tuple([word for word in clause.line if not any(a < word.start < b for a, b in apart)])
    return deeds(told, lowers(told)).act


def claimed(clause: Clause, what: ClaimKind, row: Measure | None) -> Claim:
    """The claim with all its fields."""
    sentence, held = clause.sentence, clause.held
    (where, where_from), (when, when_from) = place(sentence, clause), period(sentence, clause)
    office = held.offices[0].office if held.offices else None
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
        attribution=voice(sentence, clause),
        negated=_denied(clause),
        modality=modality(clause.marks),
        office=office,
        act=_act(clause) if len(held.dates) > 1 and clause.deeds.act else clause.deeds.act,
        dates=held.dates,
        origins=_origins((("place", where, where_from), ("period", when, when_from))) if where or when else (),
    )


def as_part(claim: Claim | None, cut: Sequence[Stretch]) -> Claim | None:
    """The claim with the clause that it stands inside of, if it does: what the count there is made of."""
    if claim is None or not cut:
        return claim
    around = next((x for x in cut if (x.start < claim.start or claim.end < x.end) and _within(claim, x)), None)
    return replace(claim, whole=Span(around.start, around.end)) if around else claim


def _within(one: Stretch, other: Stretch) -> bool:
    return other.start <= one.start and one.end <= other.end


def without(clause: Clause, cut: Sequence[Stretch]) -> Clause:
    """The clause without the words and figures of the clauses that stand inside it; `cut` in order of place."""
    if not cut:
        return clause
    first = last = bisect_right(cut, clause.start, key=_start)
    while last < len(cut) and cut[last].end <= clause.end:
        last += 1
    if first == last:
        return clause
    line = tuple(word for word in clause.line if not _in_one(word, cut, first, last))
    figures = tuple(figure for figure in clause.held.figures if not _in_one(figure, cut, first, last))
    lows, bits = lowers(line), traits(line)
    return clause._replace(
        line=line,
        lows=lows,
        traits=bits,
        able=together(bits),
        deeds=deeds(line, lows),
        held=clause.held._replace(figures=figures),
    )


def _in_one(one: Stretch, cut: Sequence[Stretch], first: int, last: int) -> bool:
    """Whether `one` stands inside one of the clauses from `first` to `last`, none of which holds another."""
    at = bisect_right(cut, one.start, first, last, key=_start) - 1
    return at >= first and one.end <= cut[at].end


def _start(one: Stretch) -> int:
    return one.start
