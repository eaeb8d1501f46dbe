"""Who won: one result with the other winner, and one row of sets the other way round.

"Ronda beat Tarn 3-1"       ─  "Ronda lost 3-1 to Tarn"      two winners
"won 6-4, 3-6, 7-5"         ─  "won 4-6, 6-3, 7-5"           two rows of sets; turned round as a whole they are one
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_MOST = 600  # characters of a claim that are looked at
_NAME = r"[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}"
_SCORE = re.compile(r"(?<![\w/.,:–-])(\d{1,3})[-–](\d{1,3})(?![\w%/]|[-–.,:]\d)")
_AFTER = 60  # characters behind the verb in which the other side stands
_SETS = 2  # results in a row from which they are of one match

Row = tuple[tuple[int, int], ...]


class Outcome(NamedTuple):
    """The keys of the names of who won and who lost; either may be empty."""

    winner: frozenset[str]
    loser: frozenset[str]


def two_winners(couple: Couple) -> str:
    """One result with two winners, or one row of sets in two ways, in words; "" where there is none."""
    one, other = _row(couple.a), _row(couple.b)
    common = {(max(x), min(x)) for x in one} & {(max(x), min(x)) for x in other}
    if not common or not couple.a.names & couple.b.names:
        return ""
    if _two_rows(one, other):
        return f"two rows of results: {_printed(one)} against {_printed(other)}"
    x, y = outcome(couple.a), outcome(couple.b)
    if x is None or y is None or (x.winner & y.winner) or (x.loser & y.loser):
        return ""
    turned = x.winner & y.loser or x.loser & y.winner
    return f"two winners of one result: {_printed(one)}" if turned else ""


def _two_rows(one: Row, other: Row) -> bool:
    """Whether two rows of results have the same numbers, and are neither one row nor the one turned round."""
    if len(one) != len(other) or len(one) < _SETS or one == other:
        return False
    pairs = zip(one, other, strict=True)
    if any((max(x), min(x)) != (max(y), min(y)) for x, y in pairs):
        return False
    return tuple((y, x) for x, y in one) != other


def _printed(row: Row) -> str:
    return ", ".join(f"{x}-{y}" for x, y in row)


@of_words
def _row(one: Stated) -> Row:
    """The results of a claim as printed, in order."""
    return tuple((int(x), int(y)) for x, y in _SCORE.findall(one.words[:_MOST]))


@of_words
def outcome(one: Stated) -> Outcome | None:
    """Who won and who lost, where the claim has one verb that tells; None for any other."""
    text = one.words[:_MOST]
    verbs = list(_verbs().finditer(text))
    if len(verbs) != 1:
        return None
    verb = verbs[0]
    before = _keys(re.findall(_NAME, text[: verb.start()])[-1:])
    behind = _other().search(text, verb.end(), verb.end() + _AFTER)
    other = _keys([behind["name"]] if behind else [])
    by = behind is not None and behind["word"] == "by"
    if verb["won"] in _alone() and (by or verb["be"]):
        return Outcome(other, frozenset()) if by else None  # what was won is no winner
    lost = verb["lost"] is not None or verb["be"] is not None or by
    return Outcome(other, before) if lost else Outcome(before, other)


def _keys(names: Sequence[str]) -> frozenset[str]:
    return frozenset(name_key(word) for name in names for word in name.split() if fold(word))


@cache
def _verbs() -> re.Pattern[str]:
    won, lost = ("|".join(map(re.escape, lexicon("crosscheck")["winners"][name])) for name in ("won", "lost"))
    return re.compile(rf"\b(?P<be>(?:was|were|been|being) )?(?:(?P<won>{won})|(?P<lost>{lost}))\b")


@cache
def _other() -> re.Pattern[str]:
    """The name behind the verb or a word of it: "beat Tarn", "3-1 against Tarn"."""
    words = "|".join(lexicon("crosscheck")["winners"]["before"])
    return re.compile(rf"\b(?:(?P<word>{words}) )?(?:the )?(?P<name>{_NAME})")


@cache
def _alone() -> frozenset[str]:
    """Verbs of which "was" tells what was won, and not who lost."""
    return frozenset(lexicon("crosscheck")["winners"]["alone"])
