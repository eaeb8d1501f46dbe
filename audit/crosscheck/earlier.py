"""Whether a figure is the state before: "up from 31", "41 a year earlier"."""

from __future__ import annotations

import re
from functools import cache

from audit.claims.ages import is_age
from audit.crosscheck.states import moved
from audit.knowledge import lexicon
from audit.model import Quantity

_LAST = re.compile(
    r"(?:last year|a year ago|a year earlier|the year before|previously),? (?:it|he|she|they|the [a-z]{3,15})"
    r" (?:was|were|had|stood|ranked|came|finished|placed)(?: [a-z]{2,6}){0,2}\Z"
)
_REPORTED = re.compile(  # "Last sitrep (21 March): 41 cases, 4 deaths"
    r"(?i)\b(?:last|previous) (?:sitrep|situation report|update|report|bulletin|count|edition|issue)"
    r"[^.:;\n]{0,30}: [^.;:\n]{0,60}\Z"
)
_YEAR = r"(?:19|20)\d\d(?:[/–-]\d{2,4})?"
_BRACKETED = re.compile(  # "Turnout: 61.4 per cent (2021: 57.9 per cent)"
    rf"\d[^();\n]{{0,25}}\((?:{_YEAR}|(?:Q[1-4]|H[12])(?: {_YEAR})?|[A-Z][a-z]{{2,8}} {_YEAR}"
    r"|(?i:last|previous|prior) (?:year|quarter|month|election)): ?\Z"
)
_IN_BRACKETS = re.compile(
    r"\d (?:million|billion|m|bn|per cent|percent|tonnes)\s?\(\Z|%\s?\(\Z"
)  # "2,610 million (2,330)"
_NEAR = 40  # characters on either side in which "from" or "the year before" is looked for


def earlier(text: str, quantity: Quantity, left: int, right: int, *, first: bool, bare: bool) -> bool:
    """Whether the words beside the figure, between `left` and `right`, say that it is the state before. `first`: no
    figure stands before it; `bare`: no noun says what it counts."""
    if is_age(quantity):
        return False  # "aged from 16 to 58"
    before = " " + " ".join(text[max(left, quantity.start - _NEAR) : quantity.start].lower().split())
    after = " ".join(text[quantity.end : min(right, quantity.end + _NEAR)].lower().split())
    alone, told, behind = _states_before()
    if before.endswith(alone) and any(map(before.__contains__, lexicon("crosscheck")["earlier"]["same"])):
        return False  # "has not moved from 6 per cent"
    if before.endswith(alone) and (first or bare):
        return True  # "to 4,120 from 3,296", and not "1,260 dead from 318 attacks"
    if not first and _LAST.search(before):
        return True  # "54th; last year it was 49th"
    if _REPORTED.search(text, max(left, quantity.start - 2 * _NEAR), quantity.start):
        return True
    head = text[max(0, quantity.start - _NEAR) : quantity.start]
    if _BRACKETED.search(head) or (text[quantity.end : quantity.end + 1] == ")" and _IN_BRACKETS.search(head)):
        return True
    if first and before.endswith("against"):
        return False  # "sanctions against 27 leaders": nothing stands before it that it could be set against
    if before.endswith(" after") and quantity.kind in ("percent", "money"):
        return True  # "rose 6.2% in August, after 6.6% in July"
    if before.endswith(told) or (after.split()[:1] == ["to"] and moved(text, quantity.start)):
        return True
    return any(map(after.__contains__, behind)) and any(_tells(after, phrase) for phrase in behind)


@cache
def _states_before() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What stands before a state before: right before a bare number, before any figure; and behind one."""
    table = lexicon("crosscheck")["earlier"]
    return tuple(table["bare"]), tuple(table["before"]), tuple(table["after"])


def _tells(after: str, phrase: str) -> bool:
    """Whether the words behind a figure say that it is the state before: "41 a year earlier", and not "6% higher than a
    year earlier"."""
    head, found, _ = after.partition(phrase)
    words_ = head.split()
    return bool(found) and not (words_ and words_[-1] in lexicon("crosscheck")["earlier"]["than"])
