"""Ranks: "second of 163", "ranked 2nd", "the third-highest", "10th place"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from audit.claims.figures.nouns import counted
from audit.claims.figures.spelled import branches
from audit.claims.figures.words import listed, numbers
from audit.model import Quantity
from audit.text.places import FIGURE, first_words, matches

_OUT_OF = re.compile(
    r"(?:(?:[ ](?:place|position|spot|rank))?,?[ ](?:of|among)"
    r"|(?:[ -][a-z]{1,21}){0,12},?[ ]out[ ]of"
    r"|[ -](?:most|least|[a-z]{3,12}est)(?:[ ][a-z-]{3,20}){0,4},?[ ](?:of|among))"
    r"[ ](?:the[ ]|all[ ]|some[ ]|a total of[ ])?(?:(\d{1,3}(?:,\d{3}){1,2}|\d{1,4})(?!\d|[.,]\d|%)|([a-z]{3,9})\b)"
)
_BEHIND = re.compile(r"[ ](?:in|with|on|among|behind|only|overall|worldwide|globally|after)\b|[,.;]")
_NUMBER = re.compile(
    r"\b[Nn](?:umber|o\.)[ ](\d{1,4}|[a-z]{3,5})\b(?=[ ](?:in|among|on|out of|worldwide|globally|behind)\b)"
)
_NUMBERED = frozenset(("number", "no"))
_PLACE = re.compile(r"[ -](?:place|position|spot|rank|ranked)\b")
_BEFORE = re.compile(
    r"\b([a-z]{2,8})[ ](?:as[ ])?(?:in[ ])?(?:the[ ]|a[ ]joint[ ]|joint[ ])?\Z",
    re.IGNORECASE,
)
_MOVED = re.compile(  # "climbed two places to second", "fell from third to fourth"
    r"\b(?:places?|spots?|positions?|rungs?|from[ ](?:[a-z]{5,8}|\d{1,3}(?:st|nd|rd|th))"
    r"|slip(?:s|ped)?|f[ae]lls?|fallen|drop(?:s|ped)?|r[io]ses?|climb(?:s|ed)?|sinks?|sank|jump(?:s|ed)?|mov(?:es|ed)"
    r"|tumbl(?:es|ed)|plung(?:es|ed)|advanc(?:es|ed)|up|down)[ ]to[ ](?:the[ ])?\Z"
)
_ITEM = 80  # characters from one place in a list to the next
_ENDS = re.compile(r"[.!?]\s|\n")
_NEAR = 40  # characters before a place in which the name that has it stands
_NAME = re.compile(r"(?:[,;]|\band)[ ](?:the[ ])?(?:[A-Z][\w’'-]{1,20}[ ]){1,3}(?:a[ ]|the[ ])?\Z")
_LISTED = re.compile(r",?[ ](?:with|and|on)\b|[,.;](?=\s|\Z)")
_SHARE = re.compile(r"\b(?:a|one)[ ]\Z", re.IGNORECASE)
_DEGREE = re.compile(r"[ -]([a-z]{3,14})\b")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(branches(numbers('ordinals')))}|\d{{1,4}}(?:st|nd|rd|th))(?=[ ,.;)-])")


@cache
def _first() -> frozenset[str]:
    return first_words(numbers("ordinals")) | {FIGURE}


def ranks(text: str) -> list[Quantity]:
    """The ranks of `text` in order, with the number of those ranked as `total` where it is said."""
    found: list[Quantity] = []
    for match in matches(_pattern(), text, _first()):
        word = match[0].lower()
        value = numbers("ordinals").get(word)
        value = value if value is not None else Decimal(int(word[:-2]))
        rank = _rank(text, match, value) or (_without_verb(text, match, value, found[-1].end) if found else None)
        if rank:
            found.append(rank)
    return [*found, *_numbered(text)]


def _numbered(text: str) -> list[Quantity]:
    """Ranks that are numbered: number two among 163."""
    found: list[Quantity] = []
    for match in matches(_NUMBER, text, _NUMBERED):
        value = Decimal(match[1]) if match[1].isdigit() else numbers("ones").get(match[1])
        if value is not None:
            found.append(_within(text, match, value) or _made(*match.span(), value, "-", None))
    return found


def _rank(text: str, match: re.Match[str], value: Decimal) -> Quantity | None:
    start, end = match.span()
    if _SHARE.search(text, max(0, start - 5), start):
        return None  # "a third of 60 schools"
    whole = _within(text, match, value)
    if whole:
        return whole
    before = _BEFORE.search(text, max(0, start - 24), start)
    verb = before[1].lower() if before else ""
    ranked = verb in listed("numbers", "ranked") or (verb in listed("numbers", "being") and _BEHIND.match(text, end))
    degree = _DEGREE.match(text, end)
    if degree and value > 1 and is_degree(degree[1]):
        return _made(start, degree.end(), value, "-", None)
    moved = _MOVED.search(text, max(0, start - 30), start) and _BEHIND.match(text, end)
    if ranked or moved or _PLACE.match(text, end):
        return _made(start, end, value, "-", None)
    return None


def _without_verb(text: str, match: re.Match[str], value: Decimal, last: int) -> Quantity | None:
    """The rank of one more in a list that has told one which ends at `last`, in the same sentence: "Norland came first
    with 6.6, Tarn second with 6.5"."""
    if match.start() - last > _ITEM or _ENDS.search(text, last, match.start()):
        return None
    named = _NAME.search(text, max(0, match.start() - _NEAR), match.start())
    return _made(*match.span(), value, "-", None) if named and _LISTED.match(text, match.end()) else None


def _within(text: str, match: re.Match[str], value: Decimal) -> Quantity | None:
    """The rank with the number of those ranked: second of 163, the second of eight."""
    whole = _OUT_OF.match(text, match.end())
    if whole is None:
        return None
    total = Decimal(whole[1].replace(",", "")) if whole[1] else numbers("ones").get(whole[2], Decimal(0))
    phrase = counted(text, whole.end(), single=False)
    plural = phrase is not None and phrase.plural
    if total <= 3 or (whole[1] and _year_like(whole[1], plural=plural)):
        return None
    return _made(match.start(), whole.end(), value, phrase.unit if phrase and plural else "-", total)


def is_degree(word: str) -> bool:
    """Whether a word is a superlative: highest, deadliest, most."""
    if word in listed("numbers", "degrees"):
        return True
    return word.endswith("est") and word not in listed("nouns", "not_degrees")


def _year_like(digits: str, *, plural: bool) -> bool:
    return len(digits) == 4 and 1600 <= int(digits) < 2100 and not plural


def _made(start: int, end: int, value: Decimal, unit: str, total: Decimal | None) -> Quantity:
    return Quantity(start, end, value, None, None, unit, "=", None, "rank", total)
