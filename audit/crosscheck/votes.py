"""How a vote went: for, against, abstaining, as two reports on one event give it, in whatever words.

"fourteen in favour and one against, with two abstentions"     for 14, against 1, abstaining 2
"Fourteen members voted for it, two against it"                for 14, against 2
"rejected by 47 votes to 44, with six abstentions"             the winning side 47, the losing one 44, abstaining 6
"Ayes 4, nays 0"                                               for 4, against 0

A report that tells of two votes is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audit.crosscheck.once import of_words, once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.spelt import small_number, small_numbers
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either
from audit.knowledge import lexicon
from audit.model import Span

Vote = Mapping[str, int]

_SCORE = 0.6
_MOST = 600  # characters of a sentence that are looked at
_SIDES = frozenset(("for", "against"))
_RESULT = frozenset(("of the winning side", "of the losing side"))
_FEWEST = 2  # sides of a vote that a sentence gives: "two voted against" tells of no whole vote


def votes(ours: Side, theirs: Side) -> Iterator[Judged]:
    """The claims of two reports that give the one vote of each: alike, or with another number on one side."""
    mine, others = _only(ours), _only(theirs)
    if mine is None or others is None:
        return
    one, other = _alike(vote(mine), vote(others))
    common = sorted(one.keys() & other.keys())
    apart = [side for side in common if one[side] != other[side]]
    if not apart and len(common) < _FEWEST:
        return
    unlike = len(common) == len(apart) and not (_one_house(one, other) or _of_everybody(one) or _of_everybody(other))
    if apart and (_two_houses(mine, others) or unlike):
        return  # no number in common: two votes
    spans = Span(mine.claim.start, mine.claim.end), Span(others.claim.start, others.claim.end)
    if apart:
        words = f"votes {apart[0]}: {one[apart[0]]} against {other[apart[0]]}"
        yield Judged(mine, others, "contradicts", words, _SCORE, *spans)
    else:
        yield Judged(mine, others, "agrees", "both give the same votes", _SCORE, *spans)


def _alike(one: Vote, other: Vote) -> tuple[Vote, Vote]:
    """Both votes by the same sides: of one that is told as a result only its larger and smaller number are known."""
    known = not (_RESULT & (one.keys() | other.keys()))
    return (one, other) if known else (_by_size(one), _by_size(other))


def _by_size(one: Vote) -> Vote:
    if not one.keys() >= _SIDES:
        return one
    two = sorted(one[side] for side in _SIDES)
    return {"of the losing side": two[0], "of the winning side": two[1]} | {
        side: n for side, n in one.items() if side not in _SIDES
    }


def _of_everybody(one: Vote) -> bool:
    """Whether only that all were of one mind is told: then no number can be common."""
    return one.get("of the losing side") == 0 and "of the winning side" not in one


def _two_houses(a: Stated, b: Stated) -> bool:
    """Whether each names somebody, and not the other's: two councils vote, and two towns."""
    return bool(a.names and b.names) and a.names.isdisjoint(b.names)


def _one_house(one: Vote, other: Vote) -> bool:
    """Whether as many voted in both, so that two votes with no number in common are hardly two."""
    return one.keys() == other.keys() and sum(one.values()) == sum(other.values())


@once
def _only(one: Side) -> Stated | None:
    """The first claim that tells of the one vote that a report tells of; None where it tells of none or of several."""
    told = [claim for claim in one.claims if vote(claim)]
    if not told or len({tuple(sorted(vote(claim).items())) for claim in told}) > 1:
        return None
    return min(told, key=lambda claim: (not _votes_in(claim.words), claim.claim.start, -claim.claim.end))


def _votes_in(words: str) -> bool:
    """Whether words tell of a vote themselves, and not only their sentence does."""
    lowered = words.lower()
    return any(pattern.search(lowered) for _, _, pattern in _sides()) or _by().search(lowered) is not None


@of_words
def vote(one: Stated) -> Vote:
    """The sides of the vote that the sentence of a claim gives, where it gives two; empty where it gives none."""
    sentence = one.claim.sentence.of(one.document.text)[:_MOST].lower()
    found: dict[str, int] = {}
    for side, words, pattern in _sides():
        if not any(map(sentence.__contains__, words)):
            continue
        values = {n for match in pattern.finditer(sentence) if (n := small_number(match[1] or match[2])) is not None}
        if len(values) > 1:
            return {}
        if values:
            found[side] = values.pop()
    if not found and _of_all().search(sentence):
        return {"against": 0, "of the losing side": 0}
    result = _result(sentence, found)
    return {**found, **result} if result or len(found) >= _FEWEST else {}


def _result(sentence: str, found: Vote) -> Vote:
    """The two numbers of a vote told as a result: "by 47 votes to 44"; empty where its sides are known."""
    if _SIDES & found.keys() or not any(map(sentence.__contains__, lexicon("crosscheck")["votes"]["about"])):
        return {}
    results = {match.groups() for match in _by().finditer(sentence)}
    numbers = [small_number(word) for word in results.pop()] if len(results) == 1 else []
    two = sorted(n for n in numbers if n is not None)
    return {"of the losing side": two[0], "of the winning side": two[1]} if len(two) == len(_SIDES) else {}


@cache
def _of_all() -> re.Pattern[str]:
    """What tells that nobody voted against."""
    return re.compile(rf"\b(?:{either(lexicon('crosscheck')['votes']['all'])})\b")


@cache
def _by() -> re.Pattern[str]:
    """A result, and no range: "by 47 votes to 44", "in a 6 to 3 vote", "a vote of nine to two"."""
    some, told = small_numbers(), r"(?:by|in) (?:a )?|(?:vote|votes|majority|margin) (?:of|was|were) "
    ends = r"(?= votes?\b|[,.;:)]|\Z| (?:with|on|at|in|after|against|by|last|when|and|a|an|the)\b)"
    return re.compile(rf"\b(?:{told})({some})(?: votes)? to ({some})\b{ends}")


@cache
def _sides() -> tuple[tuple[str, list[str], re.Pattern[str]], ...]:
    """How many stood on each side: what they did, and a pattern of the number, up to three words, and that."""
    table = lexicon("crosscheck")["votes"]
    between = rf"(?:(?!(?:{small_numbers()})\b)[a-z]{{2,12}} ){{0,3}}?"
    some = rf"(?<!of the )\b({small_numbers()}) (?:of the \d{{1,3}} )?{between}"
    sides = ("for", "against", "abstaining")
    labelled = {side: f"|(?:{either(table['labels'][side])})[: ]{{1,2}}({small_numbers()})\\b" for side in sides}
    return tuple(
        (side, table[side], re.compile(rf"{some}(?:{either(table[side])})\b{labelled[side]}")) for side in sides
    )
