"""Documents made ready by several processes, each of which has the analyses in memory.

analyses ─ spread ─▶ told, a share each ─▶ what was worked out: no text, no claim as it was read ─▶ Told
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Protocol, TypeVar

from audit.crosscheck.stated import Stated
from audit.crosscheck.told import Told, told
from audit.evidence import ClaimRef
from audit.model import Analysis

R = TypeVar("R")


class Spread(Protocol):
    """Work shared out: asks for every share of it (the number of the share, and of how many) and returns what they
    found, in any order."""

    def __call__(self, share: Callable[[int, int], R], /) -> Iterable[R]:
        """What the shares found."""


def alone(share: Callable[[int, int], R], /) -> list[R]:
    """All of the work, done here."""
    return [share(0, 1)]


def _worked_out(cls: type, *as_read: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls) if field.init and field.name not in as_read)


_OF_CLAIM = _worked_out(Stated, "ref", "claim", "document", "words")
_OF_DOCUMENT = _worked_out(Told, "claims", "analysis")
_stated = attrgetter(*_OF_CLAIM)
_told = attrgetter(*_OF_DOCUMENT)


@dataclass(frozen=True, slots=True, eq=False)
class _Sent:
    """What was worked out of a document, and of each of its claims, in order."""

    told: tuple[Any, ...]
    claims: Sequence[tuple[Any, ...]]


def ready(analyses: Sequence[Analysis], spread: Spread = alone) -> list[Told]:
    """The documents of `analyses`, made ready, in that order."""

    def share(number: int, of: int) -> tuple[int, int, list[Told], list[_Sent]]:
        made = [told(analysis) for analysis in analyses[number::of]]
        return (number, of, [], [_sent(one) for one in made]) if number else (number, of, made, [])  # the first is here

    found: dict[int, Told] = {}
    for number, of, made, sent in spread(share):
        places = range(number, len(analyses), of)
        found |= zip(places, made, strict=False)
        found |= ((at, _received(one, analyses[at])) for at, one in zip(places, sent, strict=False))
    return [found[at] for at in range(len(analyses))]


def _sent(one: Told) -> _Sent:
    """The document, of which nobody has asked anything yet, without what the other process has."""
    return _Sent(_told(one), [_stated(claim) for claim in one.claims])


def _received(one: _Sent, analysis: Analysis) -> Told:
    """The document of `analysis` as it was sent."""
    document, claims = analysis.document, []
    for at, (claim, worked_out) in enumerate(zip(analysis.claims, one.claims, strict=True)):
        ref, words = ClaimRef(document.id, at), claim.of(document.text)
        claims.append(Stated(ref, claim, document, words, **dict(zip(_OF_CLAIM, worked_out, strict=True))))
    return Told(claims=tuple(claims), analysis=analysis, **dict(zip(_OF_DOCUMENT, one.told, strict=True)))
