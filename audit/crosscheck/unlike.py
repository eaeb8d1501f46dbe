"""Why two unlike figures of two reports on one event are no two values of one thing, where their words say so.

"55% of the trains did not run" beside "45 per cent are running": the rest
"offers 5.5%"                   beside "demands 8%": each side's own
"recovered 17 bodies"           beside "19 dead": those found are some of them
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from audit.crosscheck.bases import two_bases
from audit.crosscheck.derived import taken_off
from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import date_beside, running
from audit.crosscheck.figures import is_margin
from audit.crosscheck.known_subjects import two_known_subjects
from audit.crosscheck.measured import tolls
from audit.crosscheck.numbers import Pair
from audit.crosscheck.of_another_count import of_another_count
from audit.crosscheck.of_its_own import counted_on, of_another_kind, of_its_own_noun, of_two_lands, only_where
from audit.crosscheck.of_the_day import so_far
from audit.crosscheck.once import of_words
from audit.crosscheck.outcomes import follow
from audit.crosscheck.said import denied
from audit.crosscheck.scopes import narrower, two_scopes
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import written
from audit.crosscheck.trust import TELLING
from audit.crosscheck.weekdays import named_day
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_ALL = Decimal(100)
_TIMES = ("second", "month")  # sorts of lengths of time
_YEAR = 300  # days, at least
_MOST = 1_000  # characters of a sentence that are looked at
_NEAR = 20  # characters before a figure in which a word sets it aside
_PART = re.compile(r"\b(first|second|third|fourth|full)[ -](quarter|half|year)\b")
_WANTED = 40  # characters before a figure in which it says that so many are wanted
_LEAD = 60  # characters before a figure in which the lot stands that it is of
_LOT = re.compile(
    r"(?i)\b(?:a|the) (?:first|second|third|further|last) [a-z]{3,15} (?:of|with|carrying|bringing)"
    r" (?:[a-z]{2,8} ){0,2}\Z"
)
_ON_DAY = re.compile(r"On [MTWFS][a-z]{2,5}day,? ")
_ROUNDED = Decimal(1)  # points by which two rounded shares may miss the whole


def unlike(p: Pair) -> bool:
    """Whether the words around two figures say that they are not two values of one thing."""
    if p.x.measures & p.y.measures and _at_once(p.a) != _at_once(p.b):
        return True
    if is_margin(p.a.document.text, p.x.start, p.x.end) != is_margin(p.b.document.text, p.y.start, p.y.end):
        return True  # "with a margin of 56 votes", "by 87 votes to 31"
    if of_another_kind(p):
        return True
    if not _mistyped(p) and p.x.interval.sort != "rank" and (two_scopes(p.a, p.b) or narrower(p.a, p.b)):
        return True  # "In the north 61 villages", "in the south 34"
    if p.slip != "moved" and follow(p):
        return True  # "nineteen trapped", and "nine saved"
    if p.slip is None and two_known_subjects(p.a, p.b):
        return True  # "The Union lost 31 seats", "The Front lost 12"
    if p.slip is None and p.x.category and p.y.category and p.x.category != p.y.category:
        return True  # "310,000 doses", and 190,000 people
    if p.x.interval.sort == p.y.interval.sort == "percent" and two_bases((p.a, p.x), (p.b, p.y)):
        return True  # "one in five citizens", and 41 per cent of the firms
    if _set_aside(p) or (p.slip is None and (_of_two_weekdays(p) or only_where(p) or of_two_lands(p))):
        return True
    if p.x.interval.sort == "percent" and _ahead(p.a, p.x) != _ahead(p.b, p.y):
        return True  # "2.1 per cent in 2025", of 2024
    if (_planned(p.a) and so_far(p.b)) or (_planned(p.b) and so_far(p.a)):
        return True  # "180 monitors will watch the line", and 139 so far
    if _taken_off(p.a, p.b, p.y) or _taken_off(p.b, p.a, p.x):
        return True  # "from 23 to 15", and eight struck off
    sides = p.slip not in ("moved", "scale") and _of_two_sides(p.a, p.b)  # 64 million, 64 billion are of one side
    apart = two_parts_of_year(p.a, p.b) or the_rest(p) or sides or _found_of_all(p)
    return apart or of_another_count(p)


def _mistyped(p: Pair) -> bool:
    """Whether one figure is the other with digits changed about, or three digits or more with a nought too many."""
    telling = min(len(digits_of(f.printed).strip("0")) for f in (p.x, p.y)) >= TELLING
    return p.slip == "moved" or (p.slip == "scale" and telling)


def _of_two_weekdays(p: Pair) -> bool:
    """Whether each figure is that of a day of its own, and none that goes on: 38 degrees on Wednesday, 41 on Friday."""
    one, other = named_day(p.a), named_day(p.b)
    if not (one and other) or one == other:
        return False
    counts = (p.x.measures | p.y.measures) & (tolls() | running())
    return not counts or (p.slip is None and all(map(_begins_with_day, (p.a, p.b))))


@of_words
def _begins_with_day(one: Stated) -> bool:
    """Whether a claim is of one day, by its first words: "On Monday 12 bodies were found"."""
    return _ON_DAY.match(one.words) is not None


def _set_aside(p: Pair) -> bool:
    """Whether the words right beside one figure make it another thing than the whole that the other one is."""
    if p.slip is None and (of_its_own_noun(p.a, p.x, p.b) or of_its_own_noun(p.b, p.y, p.a)):
        return True  # "best on publicity (74 points)", "its mark was 58.3 points"
    if p.x.interval.sort in _TIMES and _moved_by(p.a, p.x) != _moved_by(p.b, p.y):
        return True  # "extended by two days", "lasts three days"
    wanted, there = (_said_before(rows, p) for rows in ("wanting", "having"))
    if wanted in ((True, False), (False, True)) and there[0 if wanted[1] else 1]:
        return True  # "needs 300 doctors", "has 120"
    if counted_on(p.a, p.x) != counted_on(p.b, p.y):
        return True  # "the 240 million that the market had expected"
    if _all_but(p.a, p.x) != _all_but(p.b, p.y):
        return True  # "back in all but 9,000 households"
    return _instalment(p.a, p.x) != _instalment(p.b, p.y)  # "a first lorry with twelve tonnes"


def the_rest(p: Pair) -> bool:
    """Whether two shares, or two parts of one count, make the whole, one of what is and one of what is not."""
    totals = p.x.quantity.total, p.y.quantity.total
    if totals[0] is not None and totals[0] == totals[1] == p.x.quantity.value + p.y.quantity.value:
        return _undone(p.a) != _undone(p.b)  # "moved four of its seven", "three of the seven have yet to budge"
    if not p.x.interval.sort == p.y.interval.sort == "percent" or denied(p.a) == denied(p.b):
        return False
    return abs(p.x.interval.point + p.y.interval.point - _ALL) <= _ROUNDED


def _undone(one: Stated) -> bool:
    """Whether a claim tells of what is not so, or not yet."""
    return denied(one) or "yet" in one.tokens or "still" in one.tokens


def _moved_by(one: Stated, figure: Figure) -> bool:
    """Whether a length of time is that by which something was moved: "put off by a week"."""
    return one.document.text[max(0, figure.start - _NEAR) : figure.start].lower().endswith(" by ")


def _said_before(rows: str, p: Pair) -> tuple[bool, bool]:
    """Whether a word of these rows stands before each figure, with a few words between: that so many are wanted, or
    are there."""
    befores = (s.document.text[max(s.claim.start, f.start - _WANTED) : f.start] for s, f in ((p.a, p.x), (p.b, p.y)))
    one, other = (_before(rows).search(before) is not None for before in befores)
    return one, other


@cache
def _before(rows: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, lexicon("crosscheck")[rows]["words"]))
    return re.compile(rf"(?i)\b(?:{words})(?: [a-z]{{2,12}}){{0,2}} [$€£]?\Z")


def _all_but(one: Stated, figure: Figure) -> bool:
    """Whether a figure counts those of whom something is not told: "all but two of them"."""
    return one.document.text[max(0, figure.start - _NEAR) : figure.start].lower().endswith(_except())


def _instalment(one: Stated, figure: Figure) -> bool:
    """Whether a figure tells how many are in the first of several lots: "a first group of 40 families"."""
    return (
        figure.quantity.kind != "duration"
        and _LOT.search(one.document.text, max(0, figure.start - _LEAD), figure.start) is not None
    )


@cache
def _except() -> tuple[str, ...]:
    return tuple(f"{words} " for words in lexicon("crosscheck")["set_aside"]["words"])


def two_parts_of_year(a: Stated, b: Stated) -> bool:
    """Whether each claim names a part of the year, and not the same: "the second quarter", "First half:"."""
    one, other = _parts_of_year(a), _parts_of_year(b)
    return bool(one and other) and one.isdisjoint(other)


@of_words
def _parts_of_year(one: Stated) -> frozenset[str]:
    sentence = one.claim.sentence.of(one.document.text)[:_MOST].lower()
    return frozenset(found[1] + found[2] for found in _PART.finditer(sentence))


def _of_two_sides(a: Stated, b: Stated) -> bool:
    """Whether the one tells what is offered, the other what is asked for."""
    offered, asked = _sides()
    one, other = ((bool(side.stems & offered), bool(side.stems & asked)) for side in (a, b))
    return {one, other} == {(True, False), (False, True)}


def _found_of_all(p: Pair) -> bool:
    """Whether the lesser figure counts bodies that were found, the other one the dead."""
    less, more = sorted((p.x, p.y), key=lambda figure: figure.interval.point)
    one, other = (fold(figure.quantity.unit.split()[-1]) if figure.quantity.unit else "" for figure in (less, more))
    return one in _bodies() and other not in _bodies()


def _taken_off(one: Stated, other: Stated, figure: Figure) -> bool:
    """Whether a figure is what lies between a count before and after of the other report."""
    return any(taken_off(x, y, figure, one, other) for x in one.figures if x.earlier for y in one.figures)


def _ahead(one: Stated, figure: Figure) -> bool:
    """Whether a figure is of a time that was to come when its report was written."""
    said, day = date_beside(one, figure), written(one)
    if said is None or day is None or said.yearless or day.yearless:
        return False
    return said.first > day.last and said.days > _YEAR


def _planned(one: Stated) -> bool:
    """Whether a claim tells of what is to come."""
    return one.claim.modality == "future"


@of_words
def _at_once(one: Stated) -> bool:
    """Whether a claim tells of those who died on the spot."""
    return any(words in one.words.lower() for words in lexicon("crosscheck")["narrow"]["at_once"])


@cache
def _sides() -> tuple[frozenset[str], frozenset[str]]:
    table = lexicon("crosscheck")["offers"]
    return frozenset(map(fold, table["offered"])), frozenset(map(fold, table["asked"]))


@cache
def _bodies() -> frozenset[str]:
    return frozenset(map(fold, lexicon("crosscheck")["measure_rows"]["bodies"]))
