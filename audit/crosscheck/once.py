"""What is asked of one claim again and again, worked out once: a claim meets many others.

rule(claim) ─ first time ─▶ worked out, kept beside the claim ─ again ─▶ as it was

A claim and all that is told of it never change, so what is kept cannot become wrong. Nor need there be two of what
is equal: `kept` gives back the one that was there first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, Protocol, TypeVar

R = TypeVar("R")


class Asked(Protocol):
    """A value that keeps the answers to what it was asked."""

    @property
    def answers(self) -> dict[Any, Any]:
        """What was worked out already, by rule."""


A = TypeVar("A", bound=Asked)
_OPEN: Any = object()  # what nobody has asked yet: one in five is


def once(rule: Callable[[A], R]) -> Callable[[A], R]:
    """`rule`, worked out once for each value it is asked of."""

    @wraps(rule)
    def asked(one: A) -> R:
        found: R = one.answers.get(rule, _OPEN)
        if found is _OPEN:
            found = one.answers[rule] = rule(one)
        return found

    return asked


class Worded(Asked, Protocol):
    """A claim, and itself as it was before other words in it became names."""

    @property
    def first(self) -> Worded | None:
        """The claim as its own document has it; None for that itself."""


W = TypeVar("W", bound=Worded)


def of_words(rule: Callable[[W], R]) -> Callable[[W], R]:
    """`rule`, which does not ask which words are names, worked out once for a claim, whatever it is beside others."""

    @wraps(rule)
    def asked(one: W) -> R:
        answers = (one.first or one).answers
        found: R = answers.get(rule, _OPEN)
        if found is _OPEN:
            found = answers[rule] = rule(one)
        return found

    return asked


@lru_cache(maxsize=8_192)
def kept(found: frozenset[str]) -> frozenset[str]:
    """The set that is equal to this one and was there first: most claims have the same few, and many have none."""
    return found
