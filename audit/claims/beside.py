"""The claims beside the claim of a clause: what happened and how long, what is reported, offices, dated occasions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.claims.asides import dated_occasions, reported
from audit.claims.clause import Clause, claimed, clause_at, names_somebody
from audit.claims.clauses import trim
from audit.claims.events import is_verb
from audit.claims.grammar import small
from audit.claims.kinds import kind, says
from audit.claims.opinions import opinion
from audit.claims.sentence import Stretch
from audit.frozen import changed
from audit.model import Claim, Span

_STOP = 2  # characters by which a whole sentence is longer than its clause
_FEWEST = 3  # words that tell an act


def happened(clause: Clause, dated: Claim) -> Iterator[Claim]:
    """What happened, beside the claim of when or how long: one clause asserts both, each is checked for itself."""
    happened = dated.kind == "date" or (dated.kind == "duration" and dated.act and _placed_in_time(dated))
    if happened and clause.held.verb and names_somebody(clause) and not says(clause.sentence):
        yield changed(dated, kind="event")
    if dated.kind in ("event", "rank"):
        yield from lasting(dated)


def _placed_in_time(dated: Claim) -> bool:
    """Whether a day or a vague stretch ("in recent months") stands in the claim of how long something lasted."""
    return any(x.kind in ("DATE", "TIME") or (x.kind == "DURATION" and "X" in x.value) for x in dated.dates)


def happens_beside(clause: Clause) -> bool:
    """Whether a part of a sentence tells an act of somebody who is not named: "…; the driver was killed"."""
    if clause.end - clause.start >= clause.sentence.end - clause.sentence.start - _STOP or len(clause.line) < _FEWEST:
        return False
    subject = clause.line[0].capital or clause.lows[0] in small("articles")
    return subject and not is_verb(clause.line, 0) and clause.deeds.act is not None


def lasting(claim: Claim) -> Iterator[Claim]:
    """How long it lasted, beside what happened or who says so."""
    if claim.dates and any(x.kind == "DURATION" for x in claim.dates):
        yield changed(claim, kind="duration")


def reported_in(clause: Clause, quoted: Claim) -> Iterator[Claim]:
    """What is said to have happened, beside the claim `quoted` of who says so; else the dated occasions that are
    named."""
    part = reported(clause.sentence, clause.line, clause.lows)
    said = clause_at(clause.sentence, trim(clause.sentence, part)) if part else None
    what = kind(said.line, said.marks, said.held, None, None, said.deeds.reports) if said and said.held.verb else None
    if said is None or what not in ("date", "duration") or opinion(said.marks, said.printed):
        yield from lasting(quoted)
        yield from occasions_in(clause)
        return
    told = claimed(said, what, None)
    yield told
    if what == "date" and names_somebody(said):
        yield changed(told, kind="event")


def occasions_in(clause: Clause) -> Iterator[Claim]:
    """The dated occasions that a clause names without telling of them: each has its day, whatever is said of it."""
    for span, act_of in dated_occasions(clause.sentence, clause):
        claim = changed(claimed(clause_at(clause.sentence, span), "date", None), act=act_of)
        yield claim
        yield changed(claim, kind="event")


def offices_in(clause: Clause, around: Claim | None, told: Sequence[Stretch] = ()) -> Iterator[Claim]:
    """A claim for each office with a holder in the clause, unless the clause itself is that claim, or the office stands
    in one of the stretches that are `told`."""
    if around is not None and around.kind == "office":
        return
    for mention in clause.held.offices:
        if any(span.start < mention.end and mention.start < span.end for span in told):
            continue
        if mention.office and mention.office.holder:
            yield claimed(clause_at(clause.sentence, Span(mention.start, mention.end)), "office", None)
