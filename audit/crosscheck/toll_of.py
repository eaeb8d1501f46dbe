"""The toll that each of two reports on one event gives: the later one is a later state of it, in whatever words.

"Drone hits bus, seven dead" (8 June)     "Lastoch buries twelve" (16 June)

claims of a report ─ the highest of the counts of the dead that are of now and of all ─▶ its toll
two tolls ─ which report was written first? has it grown? ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.claims.ages import is_age
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import MONTH, time_of
from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.once import once
from audit.crosscheck.rarity import rarity
from audit.crosscheck.relation import Judged
from audit.crosscheck.running import stepped
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import closed, written
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 8  # claims of one report that give its toll: more is a machine's
_NEAR = 24  # characters before a figure
# "of the nine on board, seven died"
_OF_ALL = re.compile(r"(?i)\bof (?:the|these|those|its|their|our|all) (?:[a-z]{2,10} )?\Z")

_OF_A_YEAR = re.compile(r"(?i)\b(?:last|a|per|each|every|past) year\b|\bannually\b|\bon average\b|\bsince records\b")
_LINE = 400  # characters of a claim that are looked at

_Toll = list[tuple[Stated, Figure]]


def two_tolls(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give the toll of each, where the later report gives more."""
    mine, others = _tolls(ours), _tolls(theirs)
    for measure in (name for name in mine if name in others):
        for a, x in mine[measure][:_MOST]:
            for b, y in others[measure][:_MOST]:
                if x.interval.point != y.interval.point and _grown(a, b, x, y):
                    words = f"the toll of each report: {x.printed} against {y.printed}"
                    yield Judged(a, b, "updates", words, _SCORE, Span(x.start, x.end), Span(y.start, y.end))


def tolls_of_two_times(p: Pair) -> bool:
    """Whether only one of two tolls is that of a year which its claim names, and no slip of the hand makes one of the
    other: the seven dead of the fire of 2009 are not those of today."""
    times = time_of(p.a, p.x), time_of(p.b, p.y)
    year = next((time for time in times if time is not None and time.days > MONTH), None)
    if year is None or None not in times or p.slip is not None or not p.x.measures & p.y.measures & _cumulative():
        return False
    day = written(p.a if times[0] is None else p.b)
    # a report may tell of the year before
    return day is not None and (day.yearless or year.last.year < day.first.year - 1)


def _grown(a: Stated, b: Stated, x: Figure, y: Figure) -> bool:
    """Whether the later of two reports gives the higher count of one thing, and not with its digits changed about."""
    found = pair(a, b, x, y, rarity, kin=True)
    differ = found.weight == "apart" or found.x.interval.open or found.y.interval.open
    return differ and found.why is None and found.slip not in ("moved", "scale") and bool(stepped(found))


@once
def _tolls(one: Side) -> dict[str, _Toll]:
    """For each count of what cannot become fewer the claims that give the highest one, in order."""
    found: dict[str, _Toll] = {}
    for claim in one.claims:
        for figure in claim.figures:
            for measure in sorted(figure.measures & _cumulative()):
                if _of_all(claim, figure):
                    known = found.setdefault(measure, [])
                    if known and figure.interval.point > known[0][1].interval.point:
                        known.clear()
                    if not known or figure.interval.point == known[0][1].interval.point:
                        known.append((claim, figure))
    return found


def _of_all(one: Stated, figure: Figure) -> bool:
    """Whether a figure counts all of whom the event has done harm to by now: no part, no group, no other time."""
    if is_age(figure.quantity) or _OF_ALL.search(one.document.text, max(0, figure.start - _NEAR), figure.start):
        return False
    sure = figure.firm or len(one.figures) == 1
    if not sure or figure.interval.sort != "number" or figure.quantity.change or figure.quantity.total:
        return False
    if _OF_A_YEAR.search(one.words[:_LINE]):
        return False  # "last year 311 people died in the mountains"
    if figure.earlier or figure.part or figure.summand or figure.roles or one.claim.modality or one.claim.negated:
        return False
    return not closed(one, figure)


@cache
def _cumulative() -> frozenset[str]:
    table = lexicon("crosscheck")["measure_rows"]
    return frozenset(table["cumulative"]) & frozenset(table["tolls"])
