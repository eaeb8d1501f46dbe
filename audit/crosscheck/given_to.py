"""One number that two reports on one event give to two groups: "71 civilians" here, "71 soldiers and police" there; or
to two things of which it can be of one only: "a deficit of 2.7 billion", "a surplus of 2.7 billion".

Each report prints the number once, so it is one count; and nobody is of both groups.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.match import one_rate
from audit.crosscheck.measured import general, tolls
from audit.crosscheck.numbers import Pair
from audit.crosscheck.side import value_of
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.trust import TELLING
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span

_BESIDE = re.compile(
    r"(?: [a-z]{3,15})? (?:(?P<more>(?:more|higher|larger|greater) than|above|over)"
    r"|(?:less|fewer|lower|smaller) than|below|under|short of)\b"
)
_MOST = 4_000  # characters of a sentence that are looked at
_NOUN = 60  # characters of what is counted
_MANY = 100  # of which two reports hardly count two things alike
_LEAST = 10  # a lesser number stands beside every group


def given_to_two(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one value of one measure, told once in each report, of two groups that have nobody in common. Half of a
    total may be of either group."""
    for couple in aligned.couples:
        for p in couple.figures:
            if p.weight != "same" or not (p.x.roles and p.y.roles) or p.x.interval.point < _LEAST:
                continue
            once = value_of(p.x) == value_of(p.y) in aligned.once
            if once and _exclude(p.x, p.y) and _one_count(p) and _alone(p.a, p.x) and _alone(p.b, p.y):
                yield p


def given_to_opposites(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one value, told once in each report, of two things that exclude each other."""
    for couple in aligned.couples:
        for p in couple.figures:
            if p.why is not None or not value_of(p.x) == value_of(p.y) in aligned.once:
                continue
            mirrored = len(p.a.names & p.b.names) > 1  # the deficit of the one is the surplus of the other
            same = p.weight == "same" and (opposite_things(p) or _above_and_below(p))
            same = same or _both_ways(p, likest=couple.best)
            if same and (len(digits_of(p.x.printed)) > 1 or p.x.interval.point >= _MANY) and not mirrored:
                yield p


def _above_and_below(p: Pair) -> bool:
    """Whether so much is above something in one, and below it in the other: "four million more than was voted"."""
    one, other = (_BESIDE.match(s.document.text, f.end) for s, f in ((p.a, p.x), (p.b, p.y)))
    return one is not None and other is not None and bool(one["more"]) != bool(other["more"])


def _both_ways(p: Pair, *, likest: bool) -> bool:
    """Whether one number is a rise in one report and a fall in the other: "gains 300 million", "loses 300 million".
    `likest`: the claims have no liker ones."""
    moves = {p.x.quantity.change, p.y.quantity.change}
    alike = likest and not (p.x.measures and p.y.measures) and "." in p.x.printed
    alike = alike and not (p.about[0] and p.about[1] and p.about[0].isdisjoint(p.about[1]))
    if p.x.interval.sort == "percent" and not (p.x.measures & p.y.measures or one_rate(p.x, p.y) or alike):
        return False  # sales grow by 1.8%, and a share falls by as much
    one_end = p.x.level == p.y.level and p.x.earlier == p.y.earlier  # "up from six", "down by six"
    return moves == {"up", "down"} and p.x.interval.point == p.y.interval.point and one_end


def given_other_measure(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one number that two reports hardly share by chance, told once in each, of two counts that are mistaken
    for each other: "1,880 deaths" here, "1,880 attacks" there."""
    for couple in aligned.couples:
        for p in couple.figures:
            once = p.weight == "same" and value_of(p.x) == value_of(p.y) in aligned.once
            once = once and _alone(p.a, p.x) and _alone(p.b, p.y)
            if once and p.x.firm and p.y.firm and _particular(p.x) and _particular(p.y) and _mistaken(p.x, p.y):
                yield p


def given_other_noun(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one number that two reports hardly share by chance, of two nouns, where the one sentence gives the noun
    of the other another number: "3,500 tents" here, "3,500 tarpaulins and 1,200 tents" there."""
    for couple in aligned.couples:
        for p in couple.figures:
            once = p.weight == "same" and value_of(p.x) == value_of(p.y) in aligned.once
            once = once and p.x.interval.sort == "number" and p.x.interval.point >= _MANY
            once = once and _alone(p.a, p.x) and _alone(p.b, p.y)
            two = bool(p.x.counted and p.y.counted) and p.x.counted != p.y.counted
            if once and two and (_counts_else(p.b, p.x, p.y) or _counts_else(p.a, p.y, p.x)):
                yield p


def _counts_else(one: Stated, noun: Figure, own: Figure) -> bool:
    """Whether the sentence of a claim gives the noun of `noun` a number, and not that of `own`."""
    told = one.told or one.figures
    wholes = {figure.quantity.total for figure in told}  # "92 out of a hundred departures"
    return any(
        figure.counted == noun.counted and figure.interval.point not in (own.interval.point, *wholes)
        for figure in told
        if figure.start != own.start and figure.quantity.total is None
    )


def with_noun(one: Stated, figure: Figure) -> str:
    """A figure as printed, with as many words behind it as what it counts has."""
    behind = one.document.text[figure.end : figure.end + _NOUN].split()
    return " ".join([figure.printed, *behind[: len(figure.quantity.unit.split())]]).rstrip(".,;:")


def _particular(figure: Figure) -> bool:
    """Whether a number has three digits beside the noughts at its end."""
    return figure.interval.sort == "number" and len(digits_of(figure.printed).rstrip("0")) >= TELLING


def _mistaken(x: Figure, y: Figure) -> bool:
    """Whether the one counts what was done, and the other those to whom it was done: attacks, and the dead."""
    if x.earlier != y.earlier:
        return False
    rows = [(frozenset(row["one"]), frozenset(row["other"])) for row in lexicon("crosscheck")["mistaken"]]
    pairs = [pair for one, other in rows for pair in ((one, other), (other, one))]
    return any(x.measures and x.measures <= one and y.measures and y.measures <= other for one, other in pairs)


def given_other_harm(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one small number of one group that was killed in one report and injured in the other, where the same
    sentences have such a pair the other way round: "two soldiers killed and five civilians wounded"."""
    found: defaultdict[tuple[Span, Span], list[Pair]] = defaultdict(list)
    for couple in aligned.couples:
        for p in couple.figures:
            if p.weight != "same":
                continue
            one, other = p.x.measures & tolls(), p.y.measures & tolls()
            if one and other and one.isdisjoint(other) and p.x.counted == p.y.counted != "":
                found[p.a.claim.sentence, p.b.claim.sentence].append(p)
    for pairs in found.values():
        if len({p.x.measures & tolls() for p in pairs}) > 1 and len({p.x.counted for p in pairs}) > 1:
            yield from pairs


def opposite_things(p: Pair) -> bool:
    """Whether the claims tell of two things of which a sum can be of one only, each of one of them."""
    return any(
        (one & p.a.stems and other & p.b.stems and not (other & p.a.stems or one & p.b.stems))
        or (other & p.a.stems and one & p.b.stems and not (one & p.a.stems or other & p.b.stems))
        for one, other in _things()
    )


@cache
def _things() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = lexicon("crosscheck")["excluding_things"]
    return tuple((frozenset(map(fold, row["one"])), frozenset(map(fold, row["other"]))) for row in rows)


def _one_count(p: Pair) -> bool:
    """Whether both count one thing that is said of them, and neither gives twice the number beside it."""
    measured = _measures(p.a, p.x) & _measures(p.b, p.y) and p.x.interval.sort == "number"
    twice = any(f.interval.point == 2 * p.x.interval.point for f in (*p.a.figures, *p.b.figures))
    return bool(measured) and not twice


def _measures(one: Stated, figure: Figure) -> frozenset[str]:
    """What is counted, by the words beside the figure and as the claim was read: soldiers killed are dead."""
    return figure.measures | ({general(one.claim.measure)} if one.claim.measure else frozenset())


def _alone(one: Stated, figure: Figure) -> bool:
    """Whether the sentence gives the number to no other group as well."""
    sentence = one.claim.sentence.of(one.document.text)[:_MOST]
    return len(re.findall(rf"(?<![\w.,]){re.escape(figure.printed)}(?![\w]|[.,]\d)", sentence)) == 1


def _exclude(one: Figure, other: Figure) -> bool:
    """Whether nobody is of both groups: a woman may be a civilian, and no civilian is a soldier."""
    return any(
        (one.roles <= row[0] and other.roles <= row[1]) or (one.roles <= row[1] and other.roles <= row[0])
        for row in _rows()
        if one.roles and other.roles
    )


@cache
def _rows() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = lexicon("crosscheck")["excluding_roles"]
    return tuple((frozenset(row["one"]), frozenset(row["other"])) for row in rows)
