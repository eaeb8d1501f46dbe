"""The claims around a place of a document, found without walking through all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from audit.model import Claim, Span


class Homes:
    """The claims of one document by sentence."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        """Index `claims` by the sentence that each is in."""
        self._claims = claims
        self._by_start: dict[int, list[int]] = {}
        for at, claim in enumerate(claims):
            self._by_start.setdefault(claim.sentence.start, []).append(at)
        self._starts = sorted(self._by_start)

    def over(self, span: Span) -> list[int]:
        """The places in the line of claims of those that overlap `span`, in order."""
        which = bisect_right(self._starts, span.start) - 1
        near = self._by_start[self._starts[which]] if which >= 0 else []
        return [at for at in near if self._claims[at].start < span.end and span.start < self._claims[at].end]
