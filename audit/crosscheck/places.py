"""The place in an order that a claim gives to a name: "Dalmora topped the table", "Dalmora is on first place".

words ─ place (first, second, topped the …) ─┐
name at the head of the clause ──────────────┴─▶ (name, place)
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated, written_in
from audit.crosscheck.words import either, fold
from audit.knowledge import lexicon

_YEAR = len("2019")
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_MOST = 2_000  # characters of a claim that are looked at


def one_place(a: Stated, b: Stated) -> str:
    """The place that both give to one name, in words; "" where they do not."""
    one, other = place(a.words), place(b.words)
    return f"both give place {one}" if one and one == other and _one_name(a, b) else ""


def two_places(a: Stated, b: Stated) -> str:
    """The two places that they give to one name in one order, in words; "" where there is none."""
    one, other = place(a.words), place(b.words)
    differ = one and other and one != other and _one_name(a, b) and _years(a) == _years(b) and not of_two_orders(a, b)
    return f"two places in one order: {one} against {other}" if differ else ""


def of_two_orders(a: Stated, b: Stated) -> bool:
    """Whether two claims name two years, one of them a year long gone, or rank within two parts of the world or by two
    things: "third in Asia" and "fifth in Africa", "third in deaths" and "fifth in attacks"."""
    one, other = ({int(year) for year in _YEARS.findall(side.words)} for side in (a, b))
    if one and other:
        if one.isdisjoint(other):
            return True
    elif (one or other) and max(one | other) < max(written_in(a), written_in(b)) - 1:
        return True  # "in 2019 it was ninth", told years later
    scopes = (_scope(a), _scope(b)), (_order(a), _order(b))
    return any(scope and scope_ and scope.isdisjoint(scope_) for scope, scope_ in scopes)


@of_words
def _order(one: Stated) -> frozenset[str]:
    """The stems of the words by which an order is called: "the water index", "the ranking of press freedom"."""
    found = _called().findall(one.words[:_MOST])
    stems = frozenset(fold(word) for before, behind in found for word in f"{before} {behind}".split())
    return stems - {fold(word) for word in lexicon("crosscheck")["ranked"]["plain"]} - {""}


@of_words
def _scope(one: Stated) -> frozenset[str]:
    """The stems of the words behind an ordinal that say of which order: "third in Asia", "second by number of
    attacks"."""
    found = _scoped().findall(one.words[:_MOST])
    return frozenset(fold(word) for words in found for word in words.split()) - {""}


@cache
def _called() -> re.Pattern[str]:
    lists = either(lexicon("crosscheck")["ranked"]["orders"])
    return re.compile(
        rf"(?i)\b(?:([a-z’'-]{{3,20}}) )?(?:{lists})\b(?: (?:of|on|for) ((?:[a-z’'-]{{2,20}} ?){{1,3}}))?"
    )


@cache
def _scoped() -> re.Pattern[str]:
    nouns = either(lexicon("crosscheck")["ranked"]["nouns"])
    ordinal = rf"(?:{either(list(_ordinals()))})(?: (?:{nouns}))?"
    ends = r"(?=[,.;:]|\Z| (?:and|with|but|of)\b)"
    return re.compile(rf"(?i)\b{ordinal} (?:in|for|by)((?: (?:the|number|of|terms|[\w’'-]{{3,20}})){{1,4}}?){ends}")


def _years(one: Stated) -> frozenset[str]:
    """The years that a claim prints: "in 2019 it was ninth" is of no other edition."""
    found = (day.edtf[:_YEAR] for day in one.dates if day.edtf and not day.relative)
    return frozenset(year for year in found if year.isdigit())


def _one_name(a: Stated, b: Stated) -> bool:
    return bool(a.names) and a.names == b.names


@lru_cache(maxsize=4096)  # a claim meets many others
def place(words: str) -> int:
    """The one place that the words give; 0 where they give none or several."""
    line = words[:_MOST]
    found = {_ordinals()[match[1].lower()] for pattern in _patterns() for match in pattern.finditer(line)}
    found |= {1} if _first().search(line) else set()
    several = len(_all_ordinals().findall(line)) > 1  # "Dalmark ranks second, Halmar third"
    return found.pop() if len(found) == 1 and not several else 0


@cache
def _all_ordinals() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{either(list(_ordinals()))})\b(?! (?:time|year|day|round)\b)")


@cache
def _first() -> re.Pattern[str]:
    """Wordings of the first place; and "leads the table", "at the head of its list"."""
    table = lexicon("crosscheck")["ranked"]
    leads, lists = either(table["leads"]), either(table["lists"])
    listed = rf"(?:{leads}) (?:the|its|their|this|that) (?:[\w’'-]{{2,20}} ){{0,2}}?(?:{lists})"
    return re.compile(rf"(?i)\b(?:{either(table['first'])}|{listed})\b")


@cache
def _ordinals() -> dict[str, int]:
    return {word: at for at, word in enumerate(lexicon("values")["ordinals"]["words"], 1)}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """An ordinal behind a verb that ranks, and one before a noun that does."""
    table, ordinal = lexicon("crosscheck")["ranked"], either(list(_ordinals()))
    verbs = rf"(?:{either(table['verbs'])})(?: (?:{either(table['still'])}))?"
    named = r"(?:(?-i: [A-Z][\w’'-]{1,20}){1,3})?"  # "ranks Dalmark second"
    before = re.compile(rf"(?i)\b{verbs}{named} ({ordinal})\b(?! (?:time|year|day|round)\b)")
    return before, re.compile(rf"(?i)\b({ordinal}) (?:{either(table['nouns'])})\b")
