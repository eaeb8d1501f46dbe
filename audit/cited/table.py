"""The table of citations: what each points to, what is wrong with it and what to do."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from audit.citations.words import told
from audit.model import Span


class Mark(Protocol):
    """A finding as far as the table needs it."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def check(self) -> str:
        """The id of its check."""


class Marked:
    """The findings of one document by place: which of them begin in a citation."""

    def __init__(self, findings: Sequence[Mark]) -> None:
        self._found = sorted((one.start, one.check) for one in findings)

    def on(self, span: Span) -> tuple[str, ...]:
        """The ids of the checks whose findings begin in `span`."""
        first = bisect_left(self._found, (span.start, ""))
        last = bisect_left(self._found, (span.end, ""))
        return tuple(sorted({check for _, check in self._found[first:last]}))


def advice(status: str, problems: Sequence[str]) -> str:
    """What to do about a citation, in words; "" for nothing."""
    for check in problems:
        if words := told("advice").get(check.removeprefix("citations/")):
            return words
    return told("advice").get(status, "")
