"""What the audit says of each claim, on the evidence of other claims and of reference facts.

    refuted › contradicted, disputed › inconsistent › confirmed › corroborated › updated › single-source › unchecked

Corroboration counts origins: a copy bears nothing out. A strong verdict always carries the exact words of the other
side; where nothing was found, the verdict says that it was looked for, or why it was not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audit.evidence import ClaimRef, Corpus, Evidence, FactMatch, Link, Verdict, VerdictName
from audit.identity import claim_id
from audit.model import Analysis, Claim, Place, Relation, Span

COMPARABLE = frozenset(
    {"count", "casualty", "money", "percent", "change", "rank", "date", "duration", "office", "quote"}
)
MOST = 40  # pieces of evidence kept a claim: the surest first, so that a figure that everybody prints stays readable
_ORDER: dict[Relation, int] = {"contradicts": 0, "agrees": 1, "updates": 2, "silent": 3}


def verdicts(corpus: Corpus) -> tuple[Verdict, ...]:
    """One verdict a claim, in the order of the analyses and claims."""
    index = _Index(corpus)
    return tuple(
        verdict for one in corpus.analyses for verdict in index.verdicts(one, _alone(one.document.id, index.origins))
    )


def of_document(corpus: Corpus, document: str, alone: str | None = None) -> tuple[Verdict, ...]:
    """One verdict a claim of one document of the corpus. `alone`: why nobody can bear it out, if nobody can."""
    index = _Index(corpus)
    return index.verdicts(index.analyses[document], alone)


class _Index:
    """The analyses, origins, links and facts of a corpus, by what they are of."""

    def __init__(self, corpus: Corpus) -> None:
        self.analyses = {analysis.document.id: analysis for analysis in corpus.analyses}
        self.origins = {document: document for document in self.analyses} | dict(corpus.origins)
        self.links: defaultdict[ClaimRef, list[tuple[Link, ClaimRef]]] = defaultdict(list)
        for link in corpus.links:
            self.links[link.a].append((link, link.b))
            self.links[link.b].append((link, link.a))
        self.facts: defaultdict[ClaimRef, list[FactMatch]] = defaultdict(list)
        for match in corpus.facts:
            self.facts[match.claim].append(match)

    def verdicts(self, analysis: Analysis, alone: str | None) -> tuple[Verdict, ...]:
        """One verdict a claim of one document, in order."""
        out = []
        for index, claim in enumerate(analysis.claims):
            ref = ClaimRef(analysis.document.id, index)
            links, facts = self.links[ref], self.facts[ref]
            evidence = [_evidence(self.analyses, link, other, self.origins) for link, other in links]
            name, reason = _verdict(ref, claim, links, facts, self.origins, alone)
            out.append(Verdict(ref, name, reason, _kept([*evidence, *map(_fact, facts)])))
        return tuple(out)


def _alone(document: str, origins: Mapping[str, str]) -> str | None:
    """Why nobody can bear the document out; None where somebody can."""
    if len(origins) == 1:
        return "only one document: nobody to compare it with"
    if len(set(origins.values())) == 1:
        return "every other document is a copy of this one"
    return None


def _verdict(
    ref: ClaimRef,
    claim: Claim,
    links: Sequence[tuple[Link, ClaimRef]],
    facts: Sequence[FactMatch],
    origins: Mapping[str, str],
    alone: str | None,
) -> tuple[VerdictName, str]:
    outside = [(link, other) for link, other in links if other.document != ref.document]
    against = [link for link, _ in outside if link.relation == "contradicts"]
    within = [link for link, other in links if other.document == ref.document and link.relation == "contradicts"]
    own = origins[ref.document]
    bearing = [(link, origins[other.document]) for link, other in outside if link.relation == "agrees"]
    independent = sorted({origin for _, origin in bearing} - {own})
    refuted = [match for match in facts if match.relation == "contradicts" and match.firm]
    confirmed = [match for match in facts if match.relation == "agrees"]
    updated = [link.reason for link, _ in outside if link.relation == "updates"]
    updated += [match.reason for match in facts if match.relation == "updates"]
    if refuted:
        return "refuted", refuted[0].reason
    if against:
        return ("disputed" if independent else "contradicted"), _surest(against)
    if within:
        return "inconsistent", _surest(within)
    if confirmed:
        return "confirmed", confirmed[0].reason
    if independent:
        others = f"{len(independent)} independent source{'s' if len(independent) > 1 else ''}"
        return "corroborated", f"{others}: {_surest([link for link, origin in bearing if origin != own])}"
    if updated:
        return "updated", updated[0]
    return _unsupported(claim, bool(bearing), alone)


def _unsupported(claim: Claim, copied: bool, alone: str | None) -> tuple[VerdictName, str]:
    """The verdict on a claim that nothing speaks for or against."""
    if alone:
        return "unchecked", alone
    if claim.kind not in COMPARABLE and not claim.quantities and not claim.dates:
        return "unchecked", "no figure, date, office or quotation to compare"
    if copied:
        return "single-source", "only a copy of the same text says so too"
    return "single-source", "nothing in another document could be matched to it"


def _surest(links: Sequence[Link]) -> str:
    return max(links, key=lambda link: (link.score, link.reason)).reason


def _evidence(analyses: Mapping[str, Analysis], link: Link, other: ClaimRef, origins: Mapping[str, str]) -> Evidence:
    """The other side of a link, with its exact words; what a copy says so too is said to be one."""
    copied = link.relation == "agrees" and origins[link.a.document] == origins[link.b.document]
    analysis = analyses[other.document]
    claim = analysis.claims[other.index]
    return Evidence(
        relation=link.relation,
        document=other.document,
        start=claim.start,
        end=claim.end,
        exact=claim.of(analysis.document.text),
        score=link.score,
        reason=f"{link.reason} (copy: both documents are one text)" if copied else link.reason,
        claim=claim_id(other.document, claim),
    )


def _fact(match: FactMatch) -> Evidence:
    return Evidence(match.relation, None, 0, 0, match.exact, 1.0, match.reason, fact=match.fact)


def _kept(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The evidence that is kept: facts and the surest claims, contradictions first."""
    ordered = sorted(
        evidence,
        key=lambda e: (_ORDER[e.relation], -e.score, e.document or "", e.start, e.end, e.claim or e.fact or ""),
    )
    return tuple(ordered[:MOST])


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a link: its exact place, the place on the other side, and why.

    `backed` is true where more independent texts bear this side out than the other one.
    """

    place: Place
    other: Place
    reason: str
    score: float
    backed: bool


def sides(corpus: Corpus, relation: Relation) -> tuple[Side, ...]:
    """Both sides of every link of one relation, each place once with its surest other side, by document and place.
    Where one document is asked about, its own sides only."""
    analyses = {analysis.document.id: analysis for analysis in corpus.analyses}
    bearing = _bearing(corpus, analyses)
    best: dict[tuple[str, int, int], Side] = {}
    for link in corpus.links:
        if link.relation != relation:
            continue
        a, b = _place(analyses, link.a, link.a_span), _place(analyses, link.b, link.b_span)
        for place, other in ((a, b), (b, a)):
            reason = link.reason if place is a else _from_there(link.reason)
            key = (place.document, place.start, place.end)
            if corpus.about in (None, place.document) and (key not in best or best[key].score < link.score):
                backed = len(bearing[place]) > len(bearing[other])
                best[key] = Side(place, other, reason, link.score, backed)
    return tuple(best[key] for key in sorted(best))


def _from_there(reason: str) -> str:
    """The reason as the other side tells it: "both count deaths: 12 against 19" of the 19."""
    told, colon, values = reason.rpartition(": ")
    one, against, other = values.partition(" against ")
    return f"{told}{colon}{other} against {one}" if against and " against " not in other else reason


def _bearing(corpus: Corpus, analyses: Mapping[str, Analysis]) -> defaultdict[Place, set[str]]:
    """For each place the other origins that bear it out."""
    origins = {document: document for document in analyses} | dict(corpus.origins)
    found: defaultdict[Place, set[str]] = defaultdict(set)
    for link in corpus.links:
        if link.relation != "agrees" or origins[link.a.document] == origins[link.b.document]:
            continue
        for ref, span, other in ((link.a, link.a_span, link.b), (link.b, link.b_span, link.a)):
            if ref.document in analyses:  # of the others only their voice counts
                found[_place(analyses, ref, span)].add(origins[other.document])
    return found


def _place(analyses: Mapping[str, Analysis], ref: ClaimRef, span: Span | None) -> Place:
    analysis = analyses[ref.document]
    at = span or analysis.claims[ref.index]
    return Place(ref.document, at.start, at.end, analysis.document.text[at.start : at.end])
