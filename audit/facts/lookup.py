"""What the reference facts say of the claims of each document.

index figures · holders of offices · dates of events · expansions of acronyms ─▶ Judgement ─▶ FactMatch on a claim
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from audit.evidence import ClaimRef, FactMatch, Stray
from audit.facts import happened, holders, index, names, stated_own
from audit.facts.homes import Homes
from audit.facts.judgement import Judgement
from audit.model import Analysis, Claim, Span
from audit.text.flowing import in_flow

Judge = Callable[[Analysis], Iterable[Judgement]]
JUDGES: tuple[Judge, ...] = (index.judge, stated_own.judge, holders.judge, happened.judge, names.judge)
DATED = ("date", "event")  # kinds of claim that a date can confirm or refute


def lookup(analyses: Sequence[Analysis]) -> tuple[FactMatch, ...]:
    """Every match of a row of facts with a claim, by document and place."""
    return judged(analyses)[0]


def judged(analyses: Sequence[Analysis]) -> tuple[tuple[FactMatch, ...], tuple[Stray, ...]]:
    """The matches of rows with claims, and the stretches that contradict a row and are not what a claim asserts."""
    matches: list[FactMatch] = []
    strays: list[Stray] = []
    for analysis in map(in_flow, analyses):
        placed = list(_placed(analysis, JUDGES))
        matches += _matches(analysis, [(judgement, home) for judgement, home in placed if home is not None])
        strays += (
            _stray(analysis, judgement)
            for judgement, home in placed
            if home is None and judgement.relation == "contradicts"
        )
    return tuple(matches), tuple(strays)


def _matches(analysis: Analysis, placed: Sequence[tuple[Judgement, int]]) -> Iterator[FactMatch]:
    figures: dict[int, list[Judgement]] = {}
    for judgement, home in placed:
        if judgement.topic == "figure":
            figures.setdefault(home, []).append(judgement)
    for judgement, home in placed:
        confirms = judgement.topic == "figure" and judgement.relation == "agrees"
        if not confirms or _whole(analysis.claims[home], figures[home]):
            yield _match(analysis, home, judgement)


def _stray(analysis: Analysis, j: Judgement) -> Stray:
    return Stray(j.start, j.end, analysis.document.id, j.topic, j.exact, j.source, j.reason, j.firm, j.right)


def _placed(analysis: Analysis, judges: Sequence[Judge]) -> Iterator[tuple[Judgement, int | None]]:
    """Each judgement with the place of the smallest claim that is about what the row is about."""
    homes = Homes(analysis.claims)
    for judgement in sorted((j for judge in judges for j in judge(analysis)), key=lambda j: (j.start, j.end, j.fact)):
        about = [at for at in homes.over(judgement) if _about(analysis.claims[at], judgement)]
        yield judgement, min(about, key=lambda at: (_length(analysis.claims[at]), at), default=None)


def _length(claim: Claim) -> int:
    return claim.end - claim.start


def _about(claim: Claim, judgement: Judgement) -> bool:
    """Whether the claim asserts what was judged: a name or a date inside it is not always what it says."""
    if judgement.topic == "figure":
        return any(_inside(quantity, judgement) for quantity in claim.quantities)
    if judgement.topic == "date":
        return claim.kind in DATED and any(_inside(item, judgement) for item in claim.dates)
    return judgement.fact.startswith("office:") and claim.office is not None


def _inside(span: Span, judgement: Judgement) -> bool:
    return judgement.start <= span.start and span.end <= judgement.end


def _whole(claim: Claim, judged: Sequence[Judgement]) -> bool:
    """Whether every figure of the claim was judged: one that agrees does not confirm the others."""
    return all(any(_inside(quantity, judgement) for judgement in judged) for quantity in claim.quantities)


def _match(analysis: Analysis, home: int, judgement: Judgement) -> FactMatch:
    return FactMatch(
        claim=ClaimRef(analysis.document.id, home),
        fact=judgement.fact,
        exact=judgement.exact,
        source=judgement.source,
        relation=judgement.relation,
        reason=judgement.reason,
        firm=judgement.firm,
        span=Span(judgement.start, judgement.end),
        right=judgement.right,
        topic=judgement.topic,
    )
