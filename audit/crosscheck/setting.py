"""Where, of whom and of how much of the time a figure is told: two unlike figures of two settings deny nothing.

"15 arrested in Lyon" ─ "22 in Marseille"                      two places
"40 houses in the village" ─ "2,300 in the province"           two places
"Anna Kowalska won 3" ─ "Marta Kowalska won 5"                 two names
"$30 million in the first quarter" ─ "$118 million in 2012"    a part of the time
"two children" ─ "eleven people"                               a part of them
"120 homes destroyed" ─ "3,000 threatened"                     two things
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.measured import cumulative
from audit.crosscheck.whose import times
from audit.crosscheck.words import either, whole_name
from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import key, likeness

_REACH = 160  # characters on either side of a figure in which its setting stands
_MOST = 2_000  # characters of a text in which a name is looked for
_SPELLING = 0.7  # letters of two first names from which one is a spelling of the other
_IN = re.compile(r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout)\s(?:the\s)?([A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,2})")
_SLOT = re.compile(
    r"\b([Ff]or|[Bb]y|[Aa]gainst|[Ww]ith|[Oo]n|[Tt]o)\s(?:the\s)?([A-Z][\w’'-]{1,30}(?:\s[A-Z][\w’'-]{1,30}){0,2})"
)
_AMONG = re.compile(
    r"(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)\bamong\s"
    r"(?!(?:the\s)?(?:them|these|those|which|whom|others?|dead|killed|wounded|injured|victims|top|most|first)\b)"
    r"(?:the\s)?([a-z]{3,20})"
)
_YEAR = re.compile(r"\b[Ii]n\s(?:1[5-9]|20)\d\d\b")
_FULL = re.compile(r"(?<![\w-])([A-Z][a-z’']{1,30})\s(?=([A-Z][a-z’']{2,30})\b(?!-))")


def parted(a: Figure, b: Figure, texts: tuple[str, str], reaches: tuple[Span, Span]) -> str:
    """Why two unlike figures are not of one thing, in words; "" where nothing says so. `reaches` are the stretches of
    the two texts in which the settings of the figures stand."""
    one, other = (reach.of(text) for text, reach in zip(texts, reaches, strict=True))
    return (
        _two_places(one, other, texts)
        or _two_scopes(one, other)
        or _two_names(*texts)
        or _two_slots(one, other, texts)
        or _two_fates(one, other)
        or _some_of_them(one, other, texts)
        or _part_of_time(one, other, texts)
        or _part_of_them(a, b)
    )


def reach(figure: Span, figures: Sequence[Span], sentences: Sequence[Span]) -> Span:
    """The stretch of its sentence around a figure that no other figure takes up."""
    home = next((one for one in sentences if one.start <= figure.start < one.end), figure)
    left = max((f.end for f in figures if f.end <= figure.start), default=0)
    right = min((f.start for f in figures if f.start >= figure.end), default=home.end)
    return Span(
        max(home.start, left, figure.start - _REACH), max(figure.end, min(home.end, right, figure.end + _REACH))
    )


def places(text: str) -> list[str]:
    """The names that "in" sets into a text; months and weekdays are none."""
    found = dict.fromkeys(_IN.findall(text[:_MOST]))
    return [name for name in found if name.split()[0].lower() not in times()]


def _two_places(one: str, other: str, texts: tuple[str, str]) -> str:
    here, there = places(one) or places(texts[0]), places(other)
    if not here or not there:
        return ""
    keys = [key(text[:_MOST]) for text in texts]
    known = any(key(x) in keys[1] for x in here) or any(key(y) in keys[0] for y in there)
    known = known or bool(stand_for(here) & stand_for(there))
    return "" if known else f"two places: {here[0]} against {there[0]}"


def stand_for(names: Sequence[str]) -> set[str]:
    """What the names stand for where it is not they alone."""
    markets = lexicon("compare")["one_market"]
    found = {row["names"][0] for row in markets for name in names if name in row["names"]}
    return (found | {whole_name(name) for name in names}) - {""}


def _two_scopes(one: str, other: str) -> str:
    """A village in the one, and a province in the other; a match, and a season."""
    here, there = ([m[1].lower() for m in _scopes().finditer(text)] for text in (one, other))
    return "" if not here or not there or set(here) & set(there) else f"two settings: {here[0]} against {there[0]}"


def _two_names(claim: str, evidence: str) -> str:
    """Two names with one last word, each first word known to its own text only and no spelling of the other."""
    theirs = {last: first for first, last in _FULL.findall(evidence[:_MOST])}
    for first, last in _FULL.findall(claim[:_MOST]):
        other = theirs.get(last, first)
        strange = first not in evidence and other not in claim
        if strange and likeness(first, other) < _SPELLING:
            return f"two names: {first} {last} against {other} {last}"
    return ""


def _two_slots(one: str, other: str, texts: tuple[str, str]) -> str:
    """ "Paid 4 million for Adeyo" and "7 million for Moreau": two names behind one word, each unknown to the other."""
    here, there = _slots(one), _slots(other)
    for word in here.keys() & there.keys():
        x, y = here[word], there[word]
        if (
            key(x) not in key(texts[1][:_MOST])
            and key(y) not in key(texts[0][:_MOST])
            and not stand_for([x]) & stand_for([y])
        ):
            return f"two names: {word} {x} against {y}"
    return ""


def _slots(text: str) -> dict[str, str]:
    found = ((word.lower(), name) for word, name in _SLOT.findall(text) if name.split()[0].lower() not in times())
    return dict(found)


def _two_fates(one: str, other: str) -> str:
    """What was done to those of the one, and something else to those of the other."""
    here = _fates_in(one)
    there = _fates_in(other) if here else {}
    for row in sorted(here.keys() & there.keys()):
        x, y = here[row], there[row]
        if not x.keys() & y.keys():
            return f"two things: {x[min(x)]} against {y[min(y)]}"
    return ""


def _fates_in(text: str) -> dict[int, dict[int, str]]:
    """By row the groups of which a text has a word, each with the first one."""
    found: dict[int, dict[int, str]] = {}
    pattern, places = _fates()
    for word in map(str.lower, pattern.findall(text)):
        for row, group in places[word]:
            found.setdefault(row, {}).setdefault(group, word)
    return found


def _some_of_them(one: str, other: str, texts: tuple[str, str]) -> str:
    """ "Unemployment among the young": a group that the other text does not know."""
    for mine, theirs in ((one, texts[1]), (other, texts[0])):
        found = _AMONG.search(mine)
        if found and found[1] not in theirs:
            return f"one of them is of a part alone: {found[0]}"
    return ""


def _part_of_time(one: str, other: str, texts: tuple[str, str]) -> str:
    """The first quarter in the one, and no part of the time in the other."""
    for mine, theirs in ((one, texts[1]), (other, texts[0])):
        found = _parts().search(mine)
        if found and not _parts().search(theirs):
            return f"one of them is of a part of the time: {found[0].lower()}"
        if _YEAR.search(mine) and _always().search(theirs) and not _always().search(mine):
            return "one of them is of a part of the time"
    return ""


def _part_of_them(a: Figure, b: Figure) -> str:
    """A group in the one, and in the other everybody; or the dead in the one, and in the other the dead and the
    injured: the lesser figure is that of a part."""
    part, all_ = (a, b) if a.interval.point < b.interval.point else (b, a)
    if a.interval.sort != "number" or a.interval.point == b.interval.point:
        return ""
    if part.roles and not all_.roles and not all_.counted and all_.measures & part.measures:
        return f"one of them is of {_named(part.roles)} alone"
    harm, all_harm = part.measures & cumulative(), all_.measures & cumulative()
    return f"one of them is of {_named(harm)} alone" if harm and harm < all_harm else ""


def _named(names: frozenset[str]) -> str:
    return " and ".join(sorted(names))


@cache
def _scopes() -> re.Pattern[str]:
    table = lexicon("compare")["settings"]
    return re.compile(
        rf"(?i)\b(?:{either(table['within'])})\s(?:the|this|that|its|his|her|their)\s({either(table['scopes'])})\b"
    )


@cache
def _always() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{either(lexicon('compare')['settings']['always'])})\b")


@cache
def _fates() -> tuple[re.Pattern[str], dict[str, list[tuple[int, int]]]]:
    """The words of all rows, and for each the rows and groups that have it."""
    places: dict[str, list[tuple[int, int]]] = {}
    for row, table in enumerate(lexicon("compare")["fates"]):
        for group, members in enumerate(table["groups"]):
            for word in members:
                places.setdefault(word, []).append((row, group))
    return re.compile(rf"(?i)\b(?:{either(list(places))})\b"), places


@cache
def _parts() -> re.Pattern[str]:
    table = lexicon("compare")["settings"]
    return re.compile(rf"(?i)\b(?:{either(table['which'])})\s(?:{either(table['spans'])})\b")
