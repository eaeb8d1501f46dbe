"""How alike the claims of two reports are: by the words and names that both have, the rarer ones weighing more.

    Side, Side ─ marks that both have ─▶ claims that meet ─ weight of what they share │ weight of each ─▶ 0 to 1

The weights are whole numbers, so that a sum is the same in whatever order it is made: only what both reports have is
looked at for a pair of them, and all else is known of each report before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import lru_cache
from math import log, sqrt

from audit.crosscheck.side import Side

_UNIT = 2**40  # the weight of 1: sums of it stay whole in 53 bits, and 12 digits are more than enough

Met = list[tuple[int, int, float]]
_Shared = dict[int, float]  # by the places of two claims in one number: that of the first by how many the other has


def likenesses(one: Side, other: Side) -> Met:
    """Claims of the two reports that share anything, by their places in order, and how alike they are."""
    weights = _weights(len(one.claims) + len(other.claims))
    common = one.keyed.keys() & other.keyed.keys()
    rare = {key: weights[len(one.keyed[key]) + len(other.keyed[key])] for key in common}
    mass, mass_, many = _masses(one, rare, weights), _masses(other, rare, weights), len(other.claims)
    if other.crowded.keys().isdisjoint(one.keyed) and other.crowded.keys().isdisjoint(one.beside):
        found = _met(one, other, rare)
    else:
        found = _met_of_many(one, other, rare)
    alike: Met = []
    for at in sorted(found):
        here, there = divmod(at, many)
        both = mass[here] * mass_[there]
        alike.append((here, there, found[at] / sqrt(both) if both else 0.0))
    return alike


def _met(one: Side, other: Side, rare: Mapping[str, float]) -> _Shared:
    """The weight of what any two claims share."""
    found: _Shared = {}
    many = len(other.claims)
    for mine, theirs in ((one.beside, other.beside), (one.beside, other.keyed), (one.keyed, other.beside)):
        for mark in mine.keys() & theirs.keys():
            places = theirs[mark]
            for here in mine[mark]:
                first = here * many
                for there in places:
                    found[first + there] = 0.0
    for key, weight in rare.items():
        places = other.keyed[key]
        for here in one.keyed[key]:
            first = here * many
            for there in places:
                at = first + there
                found[at] = found.get(at, 0.0) + weight
    return found


def _met_of_many(one: Side, other: Side, rare: Mapping[str, float]) -> _Shared:
    """The same where some marks stand in so many claims of the other report that they lead to the first ones only."""
    found: _Shared = {}
    for here, (keys, others) in enumerate(zip(one.keys, one.others, strict=True)):
        for there in _led_to(keys, other) | _led_to(others, other):
            found[here * len(other.claims) + there] = sum([rare[key] for key in keys & other.keys[there]])
    return found


def _led_to(marks: Collection[str], other: Side) -> set[int]:
    met: set[int] = set()
    for mark in marks:
        if mark in other.crowded:
            met.update(other.crowded[mark])
        else:
            met.update(other.keyed.get(mark, ()), other.beside.get(mark, ()))
    return met


def _masses(one: Side, rare: Mapping[str, float], weights: tuple[float, ...]) -> list[float]:
    """What all words and names of each claim weigh."""
    found = list(_alone(one, len(weights)))
    for key, weight in rare.items():
        places = one.keyed[key]
        less = weights[len(places)] - weight
        for at in places:
            found[at] -= less
    return found


def _alone(one: Side, weights: int) -> tuple[float, ...]:
    """The same as if the other report had none of them; kept for the next one with as many claims."""
    if weights not in one.answers:
        own = _weights(weights - 1)
        tell = {key: own[len(places)] for key, places in one.keyed.items()}
        one.answers[weights] = tuple(sum([tell[key] for key in keys]) for keys in one.keys)
    found: tuple[float, ...] = one.answers[weights]
    return found


@lru_cache(maxsize=1024)
def _weights(claims: int) -> tuple[float, ...]:
    """How telling a word is that so many of the claims of two reports have."""
    return (0.0, *(float(round(log(1 + claims / count) * _UNIT)) for count in range(1, claims + 1)))
