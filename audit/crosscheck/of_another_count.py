"""Why the words around a figure make it the count of something else: a part beside a whole, some of many, a time that
leads back to another act.

"one of its two radars"       beside "one radar"
"11 of the 16 districts"      beside "nine districts", where nothing else is in common
"freed, with three workmates" beside "six hostages"
"created four decades ago"    beside "33 seats four years ago"
"""

from __future__ import annotations

import re

from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.spelt import small_number
from audit.crosscheck.stated import Stated

_TIMES = ("second", "month")  # sorts of lengths of time
_TO = " to "
_SMALL = 10  # a lesser number is everywhere
_NEAR = 40  # characters before a figure in which a word sets it aside
_PART_OF = re.compile(r"\b([a-z]{2,9}|\d) of (?:the|its|their|his|her|our|these|those)(?: [a-z-]{2,15}['’]s?)? \Z")
_BESIDE = ("along with ", "together with ", "as well as ", "in addition to ")


def of_another_count(p: Pair) -> bool:
    """Whether the words beside two figures that are apart say that they count two things."""
    some = _of_some(p) or any(map(_beside_more, (p.a, p.b), (p.x, p.y)))
    return some or _back_to_two(p) or _one_of(p.a, p.x, p.y) or _one_of(p.b, p.y, p.x)


def one_of_nothing(p: Pair) -> bool:
    """Whether nothing says what one of two small numbers counts, and the other counts something: "21 days on, 7 off",
    "four islands"; not the "three" of "six judges to three". A score of 7.1 is set against scores."""
    if p.slip not in (None, "digit") or max(p.x.interval.point, p.y.interval.point) >= _SMALL:
        return False
    told = [bool(f.measures or f.counted or f.category or f.roles) for f in (p.x, p.y)]
    whole = [f.interval.point == f.interval.point.to_integral_value() for f in (p.x, p.y)]
    if not all(whole):
        return told == whole and any(whole)
    bare, figure = (p.a, p.x) if told[1] else (p.b, p.y)
    voted = bare.document.text[max(0, figure.start - len(_TO)) : figure.start] == _TO
    return p.x.interval.sort == p.y.interval.sort == "number" and told[0] != told[1] and not voted


def _back_to_two(p: Pair) -> bool:
    """Whether two lengths of time lead back to two acts: "created four decades ago", "33 seats four years ago"."""
    if p.x.interval.sort not in _TIMES or p.a.claim.act == p.b.claim.act:
        return False
    return all(s.document.text.startswith(" ago", f.end) for s, f in ((p.a, p.x), (p.b, p.y)))


def _one_of(one: Stated, figure: Figure, other: Figure) -> bool:
    """Whether the other figure is told beside this one, as a part of it: "one of its two radars", and one radar."""
    before = one.document.text[max(0, figure.start - _NEAR) : figure.start].lower()
    found = _PART_OF.search(before)
    return found is not None and small_number(found[1]) == other.interval.point


def _of_some(p: Pair) -> bool:
    """Whether one counts some of a whole that it names, and the other has nothing in common with it but the noun: "11
    of the 16 districts are affected", "lessons begin again in nine districts"."""
    wholes = _of_a_whole(p.a, p.x), _of_a_whole(p.b, p.y)
    return p.slip is None and wholes[0] != wholes[1] and p.a.stems & p.b.stems <= {p.x.counted, p.y.counted}


def _of_a_whole(one: Stated, figure: Figure) -> bool:
    """Whether a figure counts some of a whole that its claim gives, or is that whole."""
    whole = any(other.quantity.total == figure.quantity.value for other in one.figures)
    return whole or figure.quantity.total is not None


def _beside_more(one: Stated, figure: Figure) -> bool:
    """Whether a figure counts only who is there beside others: "freed, along with three workmates"."""
    before = one.document.text[max(0, figure.start - _NEAR) : figure.start].lower()
    return before.endswith(_BESIDE)
