"""The highest of so many years in one report, the lowest of them in the other; the fewest since 2007 in one, since 2001
in the other; and what lies north of a place in one, south of it in the other.

claims of two reports ─ pole and year, direction and place ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product

from audit.crosscheck.once import of_words, once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, stems
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_FEW = 10  # a lesser figure is everywhere
_MOST = 400  # characters of a claim that are looked at
_POINT = r"(?:north|south)(?:-?(?:east|west))?|east|west"
_BEARING = re.compile(
    rf"\b({_POINT}) of (?:the )?(?:[a-z]{{2,15}} ){{0,3}}([A-Z][\w’'-]{{1,30}})(?: ([A-Z][\w’'-]{{1,30}}))?"
)
_TIMED = re.compile(r" (?:since|years|months|decades|ever|record)\b")
_YEAR = re.compile(r"\d{4}")
_THAN = re.compile(
    r"(?i)\b(fewer|lower|less|smaller|weaker|more|higher|larger|greater|bigger|stronger) than (?:in|at|for|during) any"
    r" (?:other )?(?:year|month|quarter|season|time|point|election|vote) since (?:[A-Z][a-z]{2,8} )?(\d{4})\b"
)
_AGAINST = {"north": "south", "south": "north", "east": "west", "west": "east"}
Pole = tuple[str, str]
Poles = frozenset[Pole]


def extremes(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give the two ends of one scale."""
    rules = ((since, _opposite, _of_one), (since, _two_years, _beside_one), (bearings, _across, _both_named))
    for asked, against, alike in rules:
        mine, others = ([one for one in _at_ends(side) if asked(one)] for side in (ours, theirs))
        for a in mine:
            for b in others:
                found = _denied(asked(a), asked(b), against)
                if found and alike(a, b, found) and not _stated(found, asked, mine, others):
                    whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                    yield Judged(a, b, "contradicts", _in_words(*found), _SCORE, *whole)


def _in_words(one: Pole, other: Pole) -> str:
    if one[1] == other[1]:
        return f"{one[0]} against {other[0]}"
    return f"{one[0]} since {one[1]} against {other[0]} since {other[1]}"


def _denied(mine: Poles, theirs: Poles, against: Callable[[Pole, Pole], bool]) -> tuple[Pole, Pole] | None:
    """The two ends that two claims give of one year or place, or one end of two years."""
    return next(((one, other) for one in sorted(mine) for other in sorted(theirs) if against(one, other)), None)


def _stated(
    ends: tuple[Pole, Pole], asked: Callable[[Stated], Poles], mine: Sequence[Stated], others: Sequence[Stated]
) -> bool:
    """Whether either report gives both ends, or both years: then they are of two things."""
    at = 0 if ends[0][1] == ends[1][1] else 1
    given = ({pole[at] for one in some for pole in asked(one)} for some in (mine, others))
    return any(ends[0][at] in some and ends[1][at] in some for some in given)


def _beside_one(a: Stated, b: Stated, ends: tuple[Pole, Pole]) -> bool:
    """Whether the sentences of both claims tell it of one figure that is not everywhere."""
    told = ([f for f in side.told if f.quantity.kind != "duration" and f.interval.point >= _FEW] for side in (a, b))
    return any(x.interval == y.interval for x, y in product(*told))


def _of_one(a: Stated, b: Stated, ends: tuple[Pole, Pole]) -> bool:
    """Whether the two ends are of one thing: of one noun, or of one that the other claim has, or beside one figure, or
    both claims are about it."""
    one, other = (_noun(claim.words, end) for claim, (end, _) in zip((a, b), ends, strict=True))
    if one and other:
        return one == other
    told = ([f for f in side.figures if f.quantity.kind != "duration"] for side in (a, b))  # no "in ten years"
    if any(x.interval == y.interval for x, y in product(*told)) or _about(a) & _about(b):
        return True
    return bool(one or other) and (one in b.around or other in a.around)


def _about(one: Stated) -> frozenset[str]:
    return stems(one.claim.subject or "")


def _noun(words: str, end: str) -> str:
    """The stem of the noun behind an end of a scale; "" where none stands there."""
    found = re.search(rf"(?i)\b{re.escape(end)} ((?:[a-z-]{{2,20}} ){{0,3}}?)since\b", words[:_MOST])
    last = found[1].split()[-1:] if found else []
    return fold(last[0]) if last else ""


def _both_named(a: Stated, b: Stated, ends: tuple[Pole, Pole]) -> bool:
    """Whether two claims name the place and what lies there."""
    return len(a.names & b.names) > 1


@once
def _at_ends(one: Side) -> list[Stated]:
    """The claims that give an end of a scale, or a point of the compass."""
    return [claim for claim in one.claims if since(claim) or bearings(claim)]


@of_words
def since(one: Stated) -> Poles:
    """The ends of scales that a claim gives with the time that they are of: "the highest since 1998"."""
    words = one.words[:_MOST]
    if not _TIMED.search(words):
        return frozenset()
    found = {(match[1].lower(), match[2] or match[3].lower()) for match in _since().finditer(words)}
    than = lexicon("crosscheck")["extremes"]["than"]
    return frozenset(found | {(than[match[1].lower()], match[2]) for match in _THAN.finditer(words)})


@of_words
def bearings(one: Stated) -> Poles:
    """The points of the compass that a claim gives with a place: "ten miles south of Ormal"."""
    words = one.words[:_MOST]
    found = _BEARING.finditer(words) if "th of " in words or "st of " in words else ()
    return frozenset((match[1].lower(), fold(match[3] or match[2])) for match in found)


def _opposite(one: Pole, other: Pole) -> bool:
    pairs = lexicon("crosscheck")["extremes"]["pairs"]
    return one[1] == other[1] and any({one[0], other[0]} == set(pair) for pair in pairs)


def _two_years(one: Pole, other: Pole) -> bool:
    """Whether two claims give one end of a scale since two years: "the fewest since 2001", "the lowest since 2007"."""
    years = all(_YEAR.fullmatch(year) for _, year in (one, other))
    pairs = lexicon("crosscheck")["extremes"]["pairs"]
    poles = [{pair[at] for pair in pairs} for at in (0, 1)]
    return years and one[1] != other[1] and any({one[0], other[0]} <= words for words in poles)


def _across(one: Pole, other: Pole) -> bool:
    """Whether two points of the compass cannot both be: north and south, but not north and north-east."""
    points = [set(re.findall("north|south|east|west", word)) for word, _ in (one, other)]
    return one[1] == other[1] and any(_AGAINST[point] in points[1] for point in points[0])


@cache
def _since() -> re.Pattern[str]:
    words = "|".join(sorted({word for pair in lexicon("crosscheck")["extremes"]["pairs"] for word in pair}))
    since = r"since (?:[A-Z][a-z]{2,8} )?(\d{4})\b"
    lasting = r"((?:in|for) (?:the last |the past |at least )?[\w-]{1,12} (?:years|months|decades)|ever|on record)\b"
    return re.compile(rf"(?i)\b({words})\b(?: [a-z-]{{1,20}}){{0,4}}? (?:{since}|{lasting})")
