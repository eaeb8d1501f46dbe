"""What somebody or something lacked, did not do, will not do or does not as a rule: claims without a figure, a name or
an act.

"The mill had no ladders"     "The siren did not sound"     "She will not appeal"     "The decree does not cover farms"
"""

from __future__ import annotations

from functools import cache

from audit.claims.grammar import small
from audit.claims.traits import trait
from audit.knowledge import lexicon

_SUBJECT = 8  # words before the verb
_THINGS = 4  # words behind "no" among which that stands which is lacking
_PLURAL = 3  # letters of a plural: "gas" and "bus" are none
_CONTRACTED = "n't"


def denied(lows: tuple[str, ...]) -> bool:
    """Whether the words, in lower case, say what somebody or something had not or did not, in a way that can be
    checked: neither "it did not matter" nor "the plan has no merit". Two that are denied would not be told apart."""
    if not lows or lows[0] in _row("nobody"):
        return False
    verbs = [at for at, word in enumerate(lows[: _SUBJECT + 1]) if at and word in _verbs()]
    return sum(_somebody(lows, at) and (_lacks(lows, at) or _does_not(lows, at)) for at in verbs) == 1


def _somebody(lows: tuple[str, ...], at: int) -> bool:
    """Whether the words before the verb at word `at` are more than a pronoun that stands for whatever was said."""
    return at > 1 or lows[0] in _row("persons") or not (lows[0] in small("pronouns") or lows[0] in small("pointers"))


def _lacks(lows: tuple[str, ...], at: int) -> bool:
    return lows[at] in _row("having") and lows[at + 1 : at + 2] == ("no",) and are_things(lows[at + 2 :])


def has_none(lows: tuple[str, ...]) -> bool:
    """Whether somebody "had no" something, whatever it is."""
    return any(low in _row("having") and lows[at + 1 : at + 2] == ("no",) for at, low in enumerate(lows))


def are_things(lows: tuple[str, ...]) -> bool:
    """Whether words begin by naming a thing, or several, that one can look for: "fire exits", "running water"."""
    lows = lows[:_THINGS]
    named = lows[: next((i for i, word in enumerate(lows) if word in _ends()), len(lows))]
    if not named or not _row("ideas").isdisjoint(named):
        return False
    return any(word in _row("things") or _several(word) for word in named)


def _several(word: str) -> bool:
    return word.endswith("s") and word[-2:] not in ("ss", "us", "is") and len(word) > _PLURAL


def _does_not(lows: tuple[str, ...], at: int) -> bool:
    """Whether the verb at word `at` denies an act: any in the past, of what is ahead one that somebody decides on, and
    of what is so as a rule one that can be looked up."""
    verb, behind = lows[at], lows[at + 1 :]
    if verb.endswith(_CONTRACTED):
        verb = verb.removesuffix(_CONTRACTED)
    elif behind[:1] == ("not",):
        behind = behind[1:]
    else:
        return False
    if not behind:
        return False
    if verb == "did":
        return behind[0].isalpha() and behind[0] not in _row("felt")
    return behind[0] in _row("rules" if verb in ("do", "does") else "decided") and verb not in _row("having")


def will_not(lows: tuple[str, ...]) -> bool:
    """Whether words behind "will not" tell an act that somebody decides on: a plan, and no prophecy."""
    return lows[:1] != () and lows[0] in _row("decided")


@cache
def _ends() -> frozenset[str]:
    """Words at which what is lacking has been named."""
    return small("prepositions") | small("clause_opening") | _row("ending")


@cache
def _verbs() -> frozenset[str]:
    return _row("having") | _row("verbs")


@cache
def _row(name: str) -> frozenset[str]:
    return frozenset(lexicon("clauses")["plainly"][name])


DENIED = trait(lambda lower: lower in _verbs())
NOT = trait(lambda lower: lower in ("no", "not") or lower.endswith(_CONTRACTED))
