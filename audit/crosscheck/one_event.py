"""Whether two documents tell of one event, and what two that do say of each other as wholes.

Told, Told ─ names, figures, first lines, happenings ─▶ one event? ─ aligned ─▶ every rule for two such ─▶ Judged
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, islice

from audit.claims.ages import is_age
from audit.crosscheck import beside, orphaned
from audit.crosscheck.aligned import aligned
from audit.crosscheck.answered import shares_of_another
from audit.crosscheck.appointed import appointed
from audit.crosscheck.avowals import avowals
from audit.crosscheck.cast import cast, days_apart, one_cast, told_later
from audit.crosscheck.causes import two_causes
from audit.crosscheck.claimants import claimed_since, two_claimants
from audit.crosscheck.day_of_event import two_weekdays
from audit.crosscheck.denials import denials
from audit.crosscheck.directions import two_directions
from audit.crosscheck.extremes import extremes
from audit.crosscheck.fates import two_fates
from audit.crosscheck.given_to import (
    given_other_harm,
    given_other_measure,
    given_other_noun,
    given_to_opposites,
    given_to_two,
    with_noun,
)
from audit.crosscheck.goods import two_goods
from audit.crosscheck.grown_since import grown_since
from audit.crosscheck.happening import one_happening
from audit.crosscheck.hour_of_event import two_hours
from audit.crosscheck.joined import given_to_both
from audit.crosscheck.kin import kin
from audit.crosscheck.lasting import two_lengths
from audit.crosscheck.lead import one_story
from audit.crosscheck.majorities import majorities
from audit.crosscheck.nobody import nobody
from audit.crosscheck.nth import nth
from audit.crosscheck.numbers import Pair
from audit.crosscheck.one_holder import two_holders
from audit.crosscheck.outcomes import became_of
from audit.crosscheck.provisional import restated
from audit.crosscheck.relation import Judged
from audit.crosscheck.restored import restored
from audit.crosscheck.rulings import two_rulings
from audit.crosscheck.running import goes_on, moved_on
from audit.crosscheck.set_against import set_against
from audit.crosscheck.side import Side
from audit.crosscheck.stances import stances
from audit.crosscheck.standings import standings
from audit.crosscheck.swapped import swapped
from audit.crosscheck.told import Told, together
from audit.crosscheck.toll_of import tolls_of_two_times, two_tolls
from audit.crosscheck.votes import votes
from audit.crosscheck.widened import widened
from audit.crosscheck.words import words
from audit.model import Relation, Span
from audit.settings import Matching

_Rule = Callable[[Side, Side], Iterator[Judged]]

# Rules over all claims of both, each with the days within which two reports can mean one truce, one toll, one index,
# one attack of a row, one vote.
_OF_WHOLES: tuple[tuple[_Rule, int], ...] = (
    (two_lengths, 14),
    (nobody, 31),
    (extremes, 14),
    (nth, 3),
    (two_claimants, 3),
    (claimed_since, 31),
    (restored, 31),
    (votes, 31),
    (two_rulings, 31),
    (two_tolls, 31),
    (two_fates, 366),
    (became_of, 366),
    (two_weekdays, 14),
    (two_hours, 14),
    (standings, 31),
    (appointed, 31),
    (stances, 14),
    (avowals, 14),
    (two_causes, 31),
    (majorities, 31),
    (two_directions, 31),
    (denials, 14),
    (two_holders, 366),
)
_WAYS = {"up": "a rise", "down": "a fall"}
_FEWEST = 5  # claims of a document that is more than a note
_MOST = 60  # judgements of one of these rules: more are of a text that says one thing again and again


def one_event(a: Told, b: Told, matching: Matching) -> bool:
    """Whether both tell of one event."""
    apart = days_apart(a, b)
    days = apart or 0
    if kin((a.names, b.names), (a.values, b.values), matching, days):
        return True
    if not a.names.isdisjoint(b.names) and (
        (days <= matching.kin_days and one_story(a, b, matching)) or one_happening(a, b)
    ):
        return True
    return one_cast(a, b, matching, apart) or told_later(a, b, matching, apart)


def chained(documents: Sequence[Told], matching: Matching) -> Iterator[tuple[int, int]]:
    """The pairs of documents, by their places, that are on one event or are joined by others that are: of an agency's
    flash, the report of the next day and the letter of a week later the first and the last need share nothing. Among
    many documents such chains would lead from one event to the next, and so would a long one, which tells of many."""
    story = list(range(len(documents)))
    short = [at for at, one in enumerate(documents) if len(one.claims) <= matching.chained_claims]
    for a, b in combinations(short, 2):
        if story[a] != story[b] and _joined(documents[a], documents[b], matching):
            kept, joined = sorted((story[a], story[b]))
            story = [kept if one == joined else one for one in story]
    return ((a, b) for a, b in combinations(range(len(documents)), 2) if story[a] == story[b])


def _joined(a: Told, b: Told, matching: Matching) -> bool:
    """Whether of few documents two are on one event: somebody has laid them side by side, so a few rare names of the
    poorer one are enough, where both tell more than a fact or two and are not known to be long apart."""
    if one_event(a, b, matching):
        return True
    if min(len(a.claims), len(b.claims)) < _FEWEST or (days_apart(a, b) or 0) > matching.kin_days:
        return False
    common, few = len(cast(a) & cast(b)), min(len(cast(a)), len(cast(b)))
    return common >= matching.chained_names and common >= matching.chained_share * few


def told_by_both(a: Told, b: Told, matching: Matching) -> Iterator[Judged]:
    """What two documents on one event (`a` the one with the smaller id) say of each other as wholes."""
    one, other = together(a, b)
    side_by_side = aligned(one, other, matching)
    pairs = orphaned.apart(side_by_side, matching)
    going_on = {_sentences(pair) for pair in pairs if goes_on(pair)}
    for pair in pairs:
        told = _apart(pair, beside=_sentences(pair) in going_on)
        if not (told.relation == "contradicts" and tolls_of_two_times(pair)):
            yield told
    for pair in swapped(side_by_side):
        yield said_of(pair, "contradicts", f"changed places: {pair.x.printed}, {pair.y.printed}")
    for pair in given_to_two(side_by_side):
        yield said_of(pair, "contradicts", _of_two_groups(pair))
    for pair, further in given_to_both(side_by_side):
        yield said_of(pair, "contradicts", f"of two groups in one, of one in the other, which has {further.printed}")
    for pair in given_other_harm(side_by_side):
        yield said_of(pair, "contradicts", f"killed in one, injured in the other: {pair.x.printed}")
    for pair in given_other_measure(side_by_side):
        yield said_of(pair, "contradicts", _of_two_counts(pair))
    for pair in given_other_noun(side_by_side):
        first, second = with_noun(pair.a, pair.x), with_noun(pair.b, pair.y)
        yield said_of(pair, "contradicts", f"one number, two things: “{first}” against “{second}”")
    for pair in given_to_opposites(side_by_side):
        yield said_of(pair, "contradicts", _of_two_things(pair))
    yield from two_goods(side_by_side)
    yield from shares_of_another(side_by_side, one, other)
    yield from set_against(side_by_side)
    days = days_apart(a, b) or 0
    for rule, within in _OF_WHOLES:
        if days <= within:
            yield from islice(rule(one, other), _MOST)
    yield from beside.judged(side_by_side, matching)


def _sentences(one: Pair) -> tuple[Span, Span]:
    return one.a.claim.sentence, one.b.claim.sentence


def _apart(one: Pair, *, beside: bool) -> Judged:
    """Two figures of two reports on one event that cannot both hold at one time; `beside`: in their two sentences a
    count goes on, and with it what is told of it: "6.2 million people, one in three", "7.1 million (38%)"."""
    words = f"{one.x.printed} against {one.y.printed}"
    if goes_on(one) or (beside and one.slip is None and one.x.interval.sort == "percent"):
        return said_of(one, "updates", f"a running figure: {words}")
    if moved_on(one) or widened(one) or grown_since(one):
        return said_of(one, "updates", f"it has moved since: {words}")
    if restated(one):
        return said_of(one, "updates", f"not yet final in one of them: {words}")
    return said_of(one, "contradicts", apart_words(one))


def _of_two_things(one: Pair) -> str:
    return _two_ways(one) or f"one number, two things that exclude each other: {one.x.printed}"


def _two_ways(one: Pair) -> str:
    """That one number goes up in one and down in the other, in words; "" where it does not."""
    x, y = one.x.quantity.change, one.y.quantity.change
    if x is None or y is None or x == y or one.x.interval.point != one.y.interval.point:
        return ""
    return f"{one.x.printed} is {_WAYS[x]} in one, {_WAYS[y]} in the other"


def _of_two_groups(one: Pair) -> str:
    here, there = (" and ".join(sorted(figure.roles)) for figure in (one.x, one.y))
    return f"one number, two groups: {one.x.printed} counts {here} in one, {there} in the other"


def _of_two_counts(one: Pair) -> str:
    here, there = (" and ".join(sorted(figure.measures)) for figure in (one.x, one.y))
    return f"one number, two counts: {one.x.printed} is of {here} in one, of {there} in the other"


def said_of(one: Pair, relation: Relation, reason: str) -> Judged:
    """The judgement of two claims by a pair of their figures."""
    spans = Span(one.x.start, one.x.end), Span(one.y.start, one.y.end)
    return Judged(one.a, one.b, relation, reason, min(one.score / 2, 1.0), *spans)


def apart_words(one: Pair) -> str:
    """What two figures that cannot both hold have in common, and both of them, in words."""
    if is_age(one.x.quantity) and is_age(one.y.quantity):
        return f"two ages: {one.x.printed} against {one.y.printed}"
    if ways := _two_ways(one):
        return ways
    what = counted(one)
    told = f"both count {what}" if what else "alike but for the figure"
    return f"{told}: {one.x.printed} against {one.y.printed}"


def counted(one: Pair) -> str:
    """What two figures count, in words: by a row of measures, else as the first of them prints it; "" for what neither
    says."""
    shared = sorted(one.x.measures & one.y.measures)
    if shared:
        return " and ".join(name.replace("-", " ") for name in shared[:2])
    heads = one.x.head & one.y.head
    text = one.a.words
    printed = [text[word.start : word.end].lower() for word in words(text) if word.stem in heads]
    return " ".join(list(dict.fromkeys(printed))[:2])
