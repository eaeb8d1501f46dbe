"""Which of a row something is: "the third attack on that road this year" here, "the fourth" there.

claims of two reports ─ an ordinal and what is counted ─ of one noun, or of one measure? ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.measured import measures
from audit.crosscheck.once import of_words, once
from audit.crosscheck.ordinals import ordinals
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_WHERE = re.compile(
    r" (?:in|on|at|of) (?!a row)([\w’'-]{1,20}(?: [\w’'-]{1,20}){0,3}?)(?= (?:this|since|in a)\b|[,.;]|\Z)"
)
_TO_COME = re.compile(r"(?i)\b(?:will|next|planned|due|scheduled|expected)\b")  # the fourth round follows the third
_BARE = ("since", "of", "in", "this")
_SINCE = re.compile(r" (?:since|this year)\b(?: [\w’'-]{1,20}){0,4}")
_REPORT = 20_000  # characters of a report in which the place is looked for
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


class Nth(NamedTuple):
    """A place in a row, the noun that is counted, as printed, the stems of the words that say of which row, the names
    among them, and the stems of those that say from when it is counted."""

    place: int
    noun: str
    row: frozenset[str]
    names: frozenset[str]
    since: frozenset[str]


def nth(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give one thing two places in its row."""
    mine, others = _placed(ours), _placed(theirs)
    alone = _rows_told(mine) == _rows_told(others) == 1
    for a in mine:
        for b in others:
            for x in places(a):
                for y in places(b):
                    one = _one_row(x, y, alone) or _here(x, y, a, b) or (alone and _one_year(a, b))
                    if one and x.place != y.place and not (_given(x, others) or _given(y, mine)):
                        whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                        words = f"number {x.place} against number {y.place} of one row"
                        yield Judged(a, b, "contradicts", words, _SCORE, *whole)


def _rows_told(claims: Sequence[Stated]) -> int:
    """How many places in rows the claims give: clauses of one sentence give one twice."""
    return len({(x.place, fold(x.noun)) for claim in claims for x in places(claim)})


@once
def _placed(one: Side) -> list[Stated]:
    """The claims that give a place in a row."""
    return [claim for claim in one.claims if places(claim)]


@of_words
def places(one: Stated) -> tuple[Nth, ...]:
    """The places in a row that a claim gives."""
    words = one.words[:_MOST]
    if one.quoted or _TO_COME.search(words):
        return ()
    if ordinals().keys().isdisjoint(words.lower().split()):
        return ()
    found = [match for pattern in _patterns() for match in pattern.finditer(words)]
    told = {match.start("n"): match for match in found}
    return tuple(_nth(match, words) for _, match in sorted(told.items()))


def _nth(match: re.Match[str], words: str) -> Nth:
    """A place in a row with the words that say of which row ("on that road"), and from when ("since New Year")."""
    behind = words[match.end("noun") :]
    where, since = _WHERE.match(behind), _SINCE.search(behind)
    printed = where[1].split() if where else []
    row = frozenset(fold(word.lower()) for word in printed) - {""}
    names = frozenset(fold(word.lower()) for word in printed if word[0].isupper())
    counted = frozenset(fold(word) for word in since[0].lower().split()) - {""} if since else frozenset()
    return Nth(ordinals()[match["n"].lower()], _noun(match), row, names, counted)


def _noun(match: re.Match[str]) -> str:
    """The noun that is counted; "" where it is left out, or calls by another name what was told before: "the sixth
    since the ceasefire", "the first such blow"."""
    other = "such" in match.string[match.end("n") : match.start("noun")].lower().split()
    return "" if other or match["noun"].lower() in _BARE else match["noun"].lower()


def _one_row(x: Nth, y: Nth, alone: bool) -> bool:
    """Whether both count one noun, or nouns of one measure (attacks and bombings), in one row. `alone`: each report
    gives one such place only, which then need not say of which row."""
    if not (_one_noun(x, y) or (alone and not (x.noun and y.noun))):
        return False
    if x.since and y.since and not x.since & y.since:
        return False
    if x.row & y.row or not (x.row or y.row):
        return True
    placed = any(one.names or one.row & _places_here() for one in (x, y))  # "in the city", "in the country"
    return alone and not placed


def _one_noun(x: Nth, y: Nth) -> bool:
    one, other = fold(x.noun), fold(y.noun)
    return one == other or (one in measures() and measures()[one] == measures().get(other))


def _here(x: Nth, y: Nth, a: Stated, b: Stated) -> bool:
    """Whether the one names the place that the other one calls "the town", and that report has the name."""
    sides = (x, y, b), (y, x, a)
    return _one_noun(x, y) and any(
        one.row and there.row and there.row <= _places_here() and all(word in _text(report) for word in one.row)
        for one, there, report in sides
    )


@once
def _text(one: Stated) -> str:
    return one.document.text[:_REPORT].lower()


def _given(one: Nth, others: Sequence[Stated]) -> bool:
    """Whether the other report gives that place as well."""
    return any(one.place == x.place and fold(one.noun) == fold(x.noun) for other in others for x in places(other))


def _one_year(a: Stated, b: Stated) -> bool:
    """Whether both name one year from which is counted."""
    return bool({*_YEAR.findall(a.words)} & {*_YEAR.findall(b.words)})


@cache
def _places_here() -> frozenset[str]:
    return frozenset(map(fold, lexicon("crosscheck")["nth"]["here"]))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """ "It is already the third attack", "the eighth consecutive rise", "its third reshuffle since he took power"."""
    ordinal = "|".join(map(re.escape, ordinals()))
    some = "|".join(map(re.escape, lexicon("crosscheck")["nth"]["adjectives"]))
    noun = rf"(?P<n>{ordinal}) (?:(?:{some}) )?(?P<noun>[a-z]{{2,15}})"
    numbered = "|".join(map(re.escape, lexicon("crosscheck")["nth"]["numbered"]))
    begins = (
        r"\b(?:it|this|that|s?he) (?:is|was|became|becomes|has been)(?: already| now| only)?(?: the)? [a-z’']{2,20} "
    )
    row = rf"\b(?P<n>{ordinal}) (?:consecutive|straight|successive) (?P<noun>[a-z]{{3,15}})\b"
    where = r"(?: (?:in|on|of|at|to|by) (?:[a-z]{2,12} ){0,3}[a-z]{2,15})?"
    owned = rf"(?:, |\b(?:is|was|became|as|to) )(?:their|its|his|her|the country['’]s|\w[\w-]{{1,20}}['’]s) {noun}"
    beside = rf", (?:already )?(?:the|a|their|its) {noun}"
    return tuple(
        re.compile(f"(?i){words}")
        for words in (
            *(rf"{begins}{noun}\b", row, rf"\b{noun}{where} (?:in a row|this year|since)\b"),
            *(rf"{owned}\b", rf"{beside}\b", rf"\b(?P<n>{ordinal}) (?:[a-z]{{3,15}} )?(?P<noun>{numbered})\b"),
        )
    )
