"""Statements of change: how much something moved, and in which direction.

"rose by 45%"   "a fall of 15 per cent"   "a 25% jump"   "down almost a third"   "doubled"   "halved"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from audit.claims.intervals import Interval, hedge, hedge_at, interval, widen
from audit.knowledge import lexicon
from audit.model import Quantity, Span
from audit.text.places import first_words, matches

_WORD = re.compile(r"\w+")
_BACK = 60  # characters before a percentage in which the word stands that moves it
_FRACTION = 1.5  # points: "a third" is said of 32 and of 35 per cent too
_FACTOR = 0.08  # of the factor: "doubled" is said of 1.9
_HEDGED = 0.02  # of the factor, before its hedge: "almost doubled" is said of 1.7 to 2


@dataclass(frozen=True, slots=True)
class Move(Span):
    """A change in words. `low` and `high` bound the growth in per cent, signed (for points and counts: the difference).

    `kind`: percent points factor fraction count. `hedged` where the words leave room; `noun` for "a fall of 15%".
    """

    kind: Literal["percent", "points", "factor", "fraction", "count"]
    direction: Literal["up", "down"]
    low: float
    high: float
    hedged: bool
    noun: bool


def moves(text: str, quantities: Sequence[Quantity]) -> tuple[Move, ...]:
    """The statements of change in `text`, in order."""
    return _moves(text, tuple(quantities))


@lru_cache(maxsize=2)  # asked for by several checks in a row
def _moves(text: str, quantities: tuple[Quantity, ...]) -> tuple[Move, ...]:
    found = [*_of_quantities(text, quantities), *_of_factors(text), *_of_fractions(text)]
    kept: list[Move] = []
    for move in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or move.start >= kept[-1].end:
            kept.append(move)
    return tuple(kept)


def direction(word: str) -> Literal["up", "down"] | None:
    """Which way a verb, a noun or an adverb moves a figure."""
    table = lexicon("directions")
    lower = word.lower()
    if any(lower in table[name] for name in ("up", "rise", "more")):
        return "up"
    if any(lower in table[name] for name in ("down", "drop", "less")):
        return "down"
    factor = next((row["factor"] for row in table["factors"] if lower in row["words"]), None)
    return None if factor is None else "up" if factor > 1 else "down"


def states_amount(words: str) -> bool:
    """Whether a figure or a fraction stands in `words`."""
    return re.search(r"\d", words) is not None or _fractions()[0].search(words) is not None


def words_of(*names: str) -> str:
    """A pattern for any of the words in the rows `names`, the longest first."""
    listed = {word for name in names for word in lexicon("directions")[name]}
    return "(?:" + "|".join(re.escape(word) for word in sorted(listed, key=lambda one: (-len(one), one))) + ")"


@cache
def _hedge() -> str:
    listed = {word for words in lexicon("directions")["hedges"].values() for word in words}
    return "(?:(?:" + "|".join(re.escape(word) for word in sorted(listed, key=lambda one: (-len(one), one))) + r")\s)?"


@cache
def _verb_before() -> re.Pattern[str]:
    """ "rose by about" before a figure."""
    return re.compile(
        rf"\b(?P<word>{words_of('up', 'down')})(?:\s{words_of('adverbs')}){{0,2}}(?:\sby)?(?:\san?)?\s{_hedge()}\Z",
        re.IGNORECASE,
    )


@cache
def _noun_before() -> re.Pattern[str]:
    """ "a fall of about" before a figure."""
    return re.compile(
        rf"\b(?P<lead>an?\s(?:[\w-]{{2,12}}\s)?|the\s)?(?P<word>{words_of('rise', 'drop')})\sof\s{_hedge()}\Z",
        re.IGNORECASE,
    )


@cache
def _noun_after() -> re.Pattern[str]:
    """ "jump" after a figure; the article before it belongs to the phrase."""
    return re.compile(rf"[\s-](?:[a-z-]{{4,12}}\s)?(?P<word>{words_of('rise', 'drop')})\b", re.IGNORECASE)


@cache
def _degree_after() -> re.Pattern[str]:
    """ "fewer than" after a figure, which then compares with another one."""
    return re.compile(rf"(?:\s[a-z]{{3,15}})?\s(?P<word>{words_of('more', 'less')})(?=\sthan\s)", re.IGNORECASE)


@cache
def _more_after() -> re.Pattern[str]:
    """ "more." after a percentage, which then compares with what was told before."""
    return re.compile(rf"\s(?P<word>{words_of('more', 'less')})(?=[.,;)]|\Z)", re.IGNORECASE)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"\ban?\s{_hedge()}\Z", re.IGNORECASE)


@cache
def _telling() -> frozenset[str]:
    """Words one of which stands in every verb and noun of movement."""
    return first_words(word for name in ("up", "down", "rise", "drop") for word in lexicon("directions")[name])


def _before(text: str, start: int, end: int) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The noun and the verb that move a figure at `end`, looked for from `start` on if any such word stands there."""
    if _telling().isdisjoint(_WORD.findall(text[start:end].lower())):
        return None, None
    return _noun_before().search(text, start, end), _verb_before().search(text, start, end)


def _of_quantities(text: str, quantities: Sequence[Quantity]) -> Iterator[Move]:
    for one in quantities:
        if one.kind not in ("percent", "points", "number", "money"):
            continue
        kind: Literal["percent", "points", "count"] = "count" if one.kind in ("number", "money") else one.kind  # type: ignore[assignment]
        start = max(0, one.start - _BACK)
        noun, verb = _before(text, start, one.start)
        after = _degree_after().match(text, one.end) or (
            _noun_after().match(text, one.end) or _more_after().match(text, one.end) if kind != "count" else None
        )
        hedged = bool(hedge(text, one))
        if noun:
            yield _move(Span(noun.start(), one.end), kind, noun["word"], interval(text, one, 1.0), hedged, True)
        elif verb and (kind != "count" or re.search(r"\bby\s", verb[0])):
            yield _move(Span(verb.start("word"), one.end), kind, verb["word"], interval(text, one, 1.0), hedged, False)
        elif after:
            article = _article().search(text, start, one.start)
            span = Span(article.start() if article else one.start, after.end())
            yield _move(span, kind, after["word"], interval(text, one, 1.0), hedged, True)


def _move(
    span: Span,
    kind: Literal["percent", "points", "fraction", "count"],
    word: str,
    size: Interval,
    hedged: bool,
    noun: bool,
) -> Move:
    way = direction(word) or "up"
    low, high = size if way == "up" else (-size[1], -size[0])
    return Move(span.start, span.end, kind, way, low, high, hedged, noun)


def _of_factors(text: str) -> Iterator[Move]:
    pattern, factors = _factors()
    for match in matches(pattern, text, _first(*factors)):
        factor = factors[match[0].lower()]
        lead = _hedge_before().search(text, max(0, match.start() - _BACK), match.start())
        how = hedge_at(text, match.start())
        room = _HEDGED if how else _FACTOR
        low, high = widen((factor * (1 - room), factor * (1 + room)), how)
        way: Literal["up", "down"] = "up" if factor > 1 else "down"
        start = lead.start() if lead else match.start()
        yield Move(start, match.end(), "factor", way, (low - 1) * 100, (high - 1) * 100, bool(how), False)


def _of_fractions(text: str) -> Iterator[Move]:
    """ "fell by almost a third", "a fall of a third"."""
    pattern, percents = _fractions()
    for match in matches(pattern, text, _first(*percents)):
        start = max(0, match.start() - _BACK)
        noun = _noun_before().search(text, start, match.start())
        lead = noun or _verb_before().search(text, start, match.start())
        if lead:
            how = hedge_at(text, match.start())
            percent = percents[match[0].lower()]
            size = widen((percent - _FRACTION, percent + _FRACTION), how)
            begin = lead.start() if noun else lead.start("word")
            yield _move(Span(begin, match.end()), "fraction", lead["word"], size, bool(how), noun is not None)


@cache
def _first(*phrases: str) -> frozenset[str]:
    return first_words(phrases)


@cache
def _hedge_before() -> re.Pattern[str]:
    return re.compile(rf"\b{_hedge()[:-1]}\Z", re.IGNORECASE)


@cache
def _factors() -> tuple[re.Pattern[str], dict[str, float]]:
    """Verbs of growth, and multiples where a figure follows: "twice as many as the 52"."""
    rows = lexicon("directions")
    table = {
        word: float(row["factor"]) for name in ("factors", "multiples") for row in rows[name] for word in row["words"]
    }
    verbs = "|".join(word for row in rows["factors"] for word in row["words"])
    multiples = "|".join(word for row in rows["multiples"] for word in row["words"])
    figure = r"(?=\s(?:as\s(?:many|much|high|large)\sas\s)?(?:the\s)?[$€£]?\d)"
    return re.compile(rf"\b(?:{verbs}|(?:{multiples}){figure})\b", re.IGNORECASE), table


@cache
def _fractions() -> tuple[re.Pattern[str], dict[str, float]]:
    table = {word: float(row["percent"]) for row in lexicon("directions")["fractions"] for word in row["words"]}
    words = "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))
    return re.compile(rf"\b(?:{words})\b(?!\s(?:of|million|billion|dozen))", re.IGNORECASE), table
