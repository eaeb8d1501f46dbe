"""Numbers of stories in addresses against the dates of the entries.

Newspapers number their stories as they come. Two stories of one outlet with the same date cannot lie thousands of
numbers apart, and a much higher number cannot belong to a much earlier story.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from audit.citations.days import printed
from audit.citations.links import host
from audit.model import Reference

A_DAY = 1_000  # stories: the busiest newsrooms publish about 500 a day; numbers that grow faster count other things
DAYS = 3  # a story may be written, numbered and dated on different days
MOST = 40  # entries of one outlet that are compared with one another

_NUMBER = re.compile(r"/(?:[^/?#]{0,60}[-/])?(\d{5,7})(?=[/?#._-]|$)")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two entries of one outlet whose numbers and dates cannot both be right; `later` has the higher number."""

    earlier: Reference
    later: Reference
    apart: int
    days: int


@dataclass(frozen=True, slots=True)
class _Story:
    number: int
    day: date
    entry: Reference


def conflicts(references: Sequence[Reference]) -> Iterator[Conflict]:
    """The pairs of entries that conflict, by outlet."""
    by_host: defaultdict[str, list[_Story]] = defaultdict(list)
    for one in references:
        story = _story(one)
        if story and one.url:
            by_host[host(one.url)].append(story)
    for stories in by_host.values():
        ordered = sorted(stories[:MOST], key=lambda story: story.number)
        for low, high in combinations(ordered, 2):
            apart, days = high.number - low.number, (high.day - low.day).days
            if (days == 0 and apart > A_DAY) or (days < -DAYS and apart > A_DAY):
                yield Conflict(low.entry, high.entry, apart, days)


def _story(one: Reference) -> _Story | None:
    number, day = _NUMBER.search(one.url or ""), printed(one)
    return _Story(int(number[1]), day, one) if number and day else None
