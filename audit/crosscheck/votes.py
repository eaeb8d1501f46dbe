"""How a vote went: for, against, abstaining, as two reports on one event give it, in whatever words.

"fourteen in favour and one against, with two abstentions"     for 14, against 1, abstaining 2
"Fourteen members voted for it, two against it"                for 14, against 2

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
from audit.knowledge import lexicon
from audit.model import Span

Vote = Mapping[str, int]

_SCORE = 0.6
_MOST = 600  # characters of a sentence that are looked at
_FEWEST = 2  # sides of a vote that a sentence gives: "two voted against" tells of no whole vote


def votes(ours: Side, theirs: Side) -> Iterator[Judged]:
    """The claims of two reports that give the one vote of each: alike, or with another number on one side."""
    mine, others = _only(ours), _only(theirs)
    if mine is None or others is None:
        return
    one, other = vote(mine), vote(others)
    common = sorted(one.keys() & other.keys())
    apart = [side for side in common if one[side] != other[side]]
    if not apart and len(common) < _FEWEST:
        return
    if apart and len(common) == len(apart):
        return  # no number in common: two votes
    spans = Span(mine.claim.start, mine.claim.end), Span(others.claim.start, others.claim.end)
    if apart:
        words = f"votes {apart[0]}: {one[apart[0]]} against {other[apart[0]]}"
        yield Judged(mine, others, "contradicts", words, _SCORE, *spans)
    else:
        yield Judged(mine, others, "agrees", "both give the same votes", _SCORE, *spans)


@once
def _only(one: Side) -> Stated | None:
    """The claim that begins the one vote that a report tells of; None where it tells of none or of several."""
    told = [claim for claim in one.claims if vote(claim)]
    if not told or len({tuple(sorted(vote(claim).items())) for claim in told}) > 1:
        return None
    return min(told, key=lambda claim: (claim.claim.start, -claim.claim.end))


@of_words
def vote(one: Stated) -> Vote:
    """The sides of the vote that the sentence of a claim gives, where it gives two; empty where it gives none."""
    sentence = one.claim.sentence.of(one.document.text)[:_MOST].lower()
    found: dict[str, int] = {}
    for side, words, pattern in _sides():
        if not any(map(sentence.__contains__, words)):
            continue
        values = {n for match in pattern.finditer(sentence) if (n := small_number(match[1])) is not None}
        if len(values) > 1:
            return {}
        if values:
            found[side] = values.pop()
    return found if len(found) >= _FEWEST else {}


@cache
def _sides() -> tuple[tuple[str, list[str], re.Pattern[str]], ...]:
    """How many stood on each side: what they did, and a pattern of the number, up to three words, and that."""
    table = lexicon("crosscheck")["votes"]
    some = rf"(?<!of the )\b({small_numbers()}) (?:of the \d{{1,3}} )?(?:[a-z]{{2,12}} ){{0,3}}?"
    sides = ("for", "against", "abstaining")
    return tuple(
        (side, table[side], re.compile(rf"{some}(?:{'|'.join(map(re.escape, table[side]))})\b")) for side in sides
    )
