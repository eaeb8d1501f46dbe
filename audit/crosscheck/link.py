"""What the claims of two documents say of each other: that depends on these two and on nothing beside them.

Told, Told ─ couples ─▶ claims side by side ─┬─ figures ─┐
                                             ├─ offices ─┤
                                             ├─ quotes  ─┼─▶ the weightiest of a pair of claims ─▶ Link
                                             ├─ events  ─┤
           ─ kin? ─▶ aligned as wholes ──────┴───────────┘
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from audit.crosscheck import events, offices, spoken
from audit.crosscheck.affirmed import one_sided
from audit.crosscheck.figure import Figure
from audit.crosscheck.holders import of_two
from audit.crosscheck.joined import only_one_of_both
from audit.crosscheck.meeting import couples, indexed, meetings
from audit.crosscheck.numbers import Pair, beyond_bound, both_give, pair
from audit.crosscheck.one_event import apart_words, chained, one_event, said_of, told_by_both
from audit.crosscheck.parted import ages_of_two
from audit.crosscheck.planned import beside, told_as_done
from audit.crosscheck.provisional import restated
from audit.crosscheck.rarity import rarity
from audit.crosscheck.ready import Spread, alone, ready
from audit.crosscheck.relation import Judged, weightiest
from audit.crosscheck.running import dated, given, grown, of_two_times, outgrown, raised, updated
from audit.crosscheck.scopes import narrower, two_scopes
from audit.crosscheck.settled import settled
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import Told, forget, siblings
from audit.crosscheck.trust import hopeless, repeated, sure, telling
from audit.evidence import Link
from audit.model import Analysis
from audit.settings import DEFAULT, Matching
from audit.text.flowing import in_flow
from audit.unswept import unswept


def links(
    analyses: Sequence[Analysis],
    matching: Matching = DEFAULT.matching,
    most: int | None = None,
    spread: Spread = alone,
    draft: str | None = None,
) -> tuple[Link, ...]:
    """Every link between claims of two documents or of one, in the order of the documents and claims.

    A mark that more than `most` documents have brings none of them together; None: any mark does. `spread` shares out
    the work: the documents are made ready, the index of their marks is made, and they are laid side by side. All others
    are sources of the document with the id `draft`: they need no mark, and count as being on one event with it; so do,
    among few documents, those that a third one joins.
    """
    with unswept():  # what was made on the way is gone before Python looks for it
        return _links(analyses, matching, most, spread, draft)


def _links(
    analyses: Sequence[Analysis], matching: Matching, most: int | None, spread: Spread, draft: str | None
) -> tuple[Link, ...]:
    ordered = sorted(analyses, key=lambda analysis: analysis.document.id)
    documents = ready([in_flow(analysis) for analysis in ordered], spread)
    index = indexed(documents, most, spread)
    own = next((at for at, one in enumerate(documents) if one.document == draft), None)
    declared = {(min(own, at), max(own, at)) for at in range(len(documents)) if at != own} if own is not None else set()
    if len(documents) <= matching.chained:
        declared |= set(chained(documents, matching))

    def share(number: int, of: int) -> list[Link]:
        found: list[Link] = []
        for one in documents[number::of]:
            found += within(one, matching)
            forget(one)
        done = 0
        for a, b in sorted(declared)[number::of]:
            found += between(documents[a], documents[b], matching, declared=True)
        for a, b, leads in meetings(documents, index, number, of):
            if (a, b) in declared:
                continue
            for one in documents[done:a]:
                forget(one)  # it meets nobody any more, and what it was asked is as large as itself
            done = a
            found += between(documents[a], documents[b], matching, leads)
        return found

    every = [link for found in spread(share) for link in found]
    if own is not None:
        sources = [one for one in documents if one.document != draft]
        every = beside(every, map(_link, told_as_done(documents[own], sources)))
    return tuple(sorted(every, key=lambda link: (link.a.document, link.a.index, link.b.document, link.b.index)))


def between(
    a: Told,
    b: Told,
    matching: Matching = DEFAULT.matching,
    leads: Collection[int] | None = None,
    *,
    declared: bool = False,
) -> tuple[Link, ...]:
    """What the claims of two documents (`a` the one with the smaller id) say of each other, in order. `leads` are the
    leading marks that they share (None: those are sought). `declared`: whoever gave them says that they are of one
    event."""
    related = declared or one_event(a, b, matching)
    candidates = couples(a, b, matching, leads)
    if not (candidates or related):
        return ()
    found = [*_figures(candidates, matching, related), *_others(candidates, matching, related)]
    if related:
        found += told_by_both(a, b, matching)
    return tuple(map(_link, _weightiest(settled(found)))) if found else ()


def within(one: Told, matching: Matching = DEFAULT.matching) -> tuple[Link, ...]:
    """The contradictions between the claims of one document: nothing but the value may differ."""
    pairs = [pair(a, b, x, y, rarity) for a, b in siblings(one, matching) for x in a.figures for y in b.figures]
    pairs = [one for one in pairs if repeated(one, matching)]
    often = Counter(key for one in pairs for key in ((one.a.ref, one.x.start), (one.b.ref, one.y.start)))
    listed = {key for key, times in often.items() if times > 1}  # three values are a list of like things, not a slip
    found = [
        said_of(one, "contradicts", f"one text, two values: {one.x.printed} against {one.y.printed}")
        for one in pairs
        if not {(one.a.ref, one.x.start), (one.b.ref, one.y.start)} & listed
    ]
    return tuple(map(_link, _weightiest(found)))


def _figures(candidates: Sequence[tuple[Stated, Stated]], matching: Matching, related: bool) -> list[Judged]:
    pairs = [
        pair(a, b, x, y, rarity)
        for a, b in candidates
        for x in a.figures
        for y in b.figures
        if not _strangers(a, b, x, y)
    ]
    pairs = [one for one in pairs if not (one.accuses and ages_of_two(one))]
    if not pairs:
        return []
    borne = _borne_out(pairs, matching)
    apart = [] if related else _accusing(pairs, borne, matching)  # those of one event are aligned as wholes
    running = grown(apart)
    found = [_accused(one, running) for one in apart]
    stated = [one for one in pairs if dated(one, matching)]
    found += [_accused(one, running) for one in stated if one.weight != "apart" or not _spared(one, borne, matching)]
    found += [_accused(one, running) for one in pairs if raised(one) and sure(one, matching) and updated(one, running)]
    return found + [judged for judged in (_judged(one, matching) for one in pairs) if judged]


def _accusing(pairs: Sequence[Pair], borne: Mapping[tuple[object, ...], float], matching: Matching) -> list[Pair]:
    """The pairs of which one figure accuses the other."""
    accusing = [one for one in pairs if one.accuses]
    if not accusing:
        return []
    company = {(one.a.ref, one.b.ref) for one in pairs if one.agrees and telling(one) and sure(one, matching)}
    return [
        one
        for one in accusing
        if sure(one, matching, (one.a.ref, one.b.ref) in company)
        and not _spared(one, borne, matching)
        and not (given(one.a, one.x, one.y) or given(one.b, one.y, one.x) or of_two_times(one))
        and not (two_scopes(one.a, one.b) or narrower(one.a, one.b))
    ]


def _strangers(a: Stated, b: Stated, x: Figure, y: Figure) -> bool:
    """Whether nothing could be said of two figures: they are of two things, or unlike and of names that have nothing in
    common."""
    if hopeless(x, y):
        return True
    if not a.near.isdisjoint(b.near) or x.interval.point == y.interval.point:
        return False
    return bool(x.names & a.names) and bool(y.names & b.names)


def _borne_out(pairs: Sequence[Pair], matching: Matching) -> dict[tuple[object, ...], float]:
    """For each figure and other document: how surely a figure over there bears it out."""
    best: defaultdict[tuple[object, ...], float] = defaultdict(float)
    for one in pairs:
        if one.agrees and one.x.earlier == one.y.earlier and sure(one, matching):
            for key in _keys(one):
                best[key] = max(best[key], one.score)
    return best


def _keys(one: Pair) -> tuple[tuple[object, ...], tuple[object, ...]]:
    return (
        (one.a.ref.document, one.x.start, one.b.ref.document),
        (one.b.ref.document, one.y.start, one.a.ref.document),
    )


def _spared(one: Pair, borne: Mapping[tuple[object, ...], float], matching: Matching) -> bool:
    """Whether either figure is borne out elsewhere in the other document, about as surely."""
    return any(borne.get(key, 0.0) >= one.score - matching.margin for key in _keys(one))


def _accused(one: Pair, running_: frozenset[tuple[str, str]]) -> Judged:
    if updated(one, running_):
        return said_of(one, "updates", f"a running figure: {one.x.printed} against {one.y.printed}")
    if restated(one):
        return said_of(one, "updates", f"not yet final in one of them: {one.x.printed} against {one.y.printed}")
    return said_of(one, "contradicts", apart_words(one))


def _judged(one: Pair, matching: Matching) -> Judged | None:
    """What a pair says that does not accuse: agreement, or silence where the figure tempts."""
    if one.why is not None:
        tempting = one.weight == "same" and one.score >= matching.tempting
        return said_of(one, "silent", one.why) if tempting else None
    if not one.agrees or not sure(one, matching):
        return None
    doubt = one_sided(one.a.document.text, one.x.start, one.b.document.text, one.y.start)
    if doubt:
        return said_of(one, "silent", doubt)
    if of_two(one) or beyond_bound(one) or outgrown(one) or only_one_of_both(one):
        return None
    return said_of(one, "agrees", both_give(one))


def _others(candidates: Sequence[tuple[Stated, Stated]], matching: Matching, related: bool) -> list[Judged]:
    found: list[Judged | None] = []
    for a, b in candidates:
        if a.offices and b.offices:
            found += offices.judge(a, b, matching)
        if (a.quoted and b.quoted) or a.claim.kind == b.claim.kind == "quote":
            found.append(spoken.judge(a, b))
        if (a.days and b.days) or a.claim.kind == b.claim.kind == "event":
            found.append(events.judge(a, b, rarity, matching, related))
    return [judged for judged in found if judged]


def _weightiest(found: Sequence[Judged]) -> list[Judged]:
    """One judgement a pair of claims, in order."""
    pairs: defaultdict[tuple[int, int], list[Judged]] = defaultdict(list)
    for judged in found:
        pairs[judged.a.ref.index, judged.b.ref.index].append(judged)
    return [weightiest(pairs[key]) for key in sorted(pairs)]


def _link(judged: Judged) -> Link:
    score = round(judged.score, 3)
    return Link(judged.a.ref, judged.b.ref, judged.relation, judged.reason, score, judged.a_span, judged.b_span)
