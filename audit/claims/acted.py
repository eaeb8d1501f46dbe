"""Whether a sentence tells of something by a verb of its own, where no row knows the verb.

"The waggons carried cement"     "Snow was falling"          something was done or went on
"The plan was a disaster"        "The crowd was shocked"     only a link, or what somebody felt: no claim by itself
"""

from __future__ import annotations

from functools import cache

from audit.claims.clause import Clause
from audit.claims.grammar import small
from audit.knowledge import lexicon

_ADVERBS = 2  # words between "was" and its participle
_FEWEST = 3  # words of a sentence that tells anything: "It rained"
_GOING_ON = 5  # letters of "being": a shorter word in -ing is no participle of news


def acted(clause: Clause) -> bool:
    """Whether a verb of the clause is more than a form of "be", "have" or "do" with a word for a quality or a
    feeling."""
    lows = clause.lows
    verbs = {verb.start for verb in clause.deeds.verbs}
    every = enumerate(clause.line) if len(lows) >= _FEWEST else ()
    return any(_acts(lows, at) for at, word in every if word.start in verbs)


def _acts(lows: tuple[str, ...], at: int) -> bool:
    if lows[at] in _row("links"):
        return _goes_on(lows[at + 1 : at + 2 + _ADVERBS])
    if lows[at] in _row("helpers"):
        return False
    linked = not small("passive").isdisjoint(lows[max(0, at - 1 - _ADVERBS) : at])
    return not (linked and lows[at] in _row("felt"))


def _goes_on(lows: tuple[str, ...]) -> bool:
    """Whether words behind "was" say what went on: "falling", "still burning"; neither "boring" nor "something"."""
    return any(
        low.endswith("ing") and len(low) >= _GOING_ON and low not in _row("no_doing")
        for low in lows[:1] + tuple(low for low in lows[1:] if lows[0] in _row("adverbs"))
    )


@cache
def _row(name: str) -> frozenset[str]:
    table = "existing" if name == "adverbs" else "acted"
    return frozenset(lexicon("clauses")[table][name])
