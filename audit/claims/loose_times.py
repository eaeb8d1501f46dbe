"""Times that mean something only on the day they were written: "this year", "six months into", "not yet", "Sept. 5".

The words are the rows of lexicons/relative_dates.toml.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from audit.knowledge import lexicon
from audit.model import Date, Span
from audit.text.places import first_words, matches

_NEAR = 300  # characters within which a full date gives its year to one without
_INTO = re.compile(
    r"\s{1,80}into\s{1,80}(?:(?:the|a|his|her|its|their)\s{1,80})?[\w’'-]{1,30}(?:\s{1,80}(?:administration|government|presidency|term|war|campaign|conflict))?"
)


def loose_times(text: str, dates: Sequence[Date]) -> Iterator[tuple[int, Span]]:
    """Times that need the day of writing, each with its rank: 0 the plainest, 2 a date that only lacks its year."""
    for match in matches(_phrases(), text, _first()):
        yield 0, Span(*match.span())
    full = [one.start for one in dates if re.match(r"\d{4}", one.value) and not one.relative]
    for one in dates:
        into = _INTO.match(text, one.end) if one.kind == "DURATION" else None
        if into:
            yield 0, Span(one.start, into.end())
        elif _deictic().search(one.of(text)):
            yield 1, _with_lead(text, one)
        elif one.value.endswith("_REF") or one.value.startswith("XXXX-W"):
            continue
        elif one.relative and one.kind == "DATE" and not _near(one.start, full):
            yield 2, Span(one.start, one.end)


def _near(at: int, full: Sequence[int]) -> bool:
    """Whether a full date stands within reach."""
    after = bisect_left(full, at)
    return any(abs(at - full[i]) < _NEAR for i in (after - 1, after) if 0 <= i < len(full))


def _with_lead(text: str, one: Date) -> Span:
    lead = _lead().search(text, max(0, one.start - 24), one.start)
    return Span(lead.start() if lead else one.start, one.end)


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?:{'|'.join(lexicon('relative_dates')['lead'])})\s){{1,2}}\Z", re.IGNORECASE)


@cache
def _deictic() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(lexicon('relative_dates')['deictic'])})\b", re.IGNORECASE)


@cache
def _first() -> frozenset[str]:
    return first_words(row["text"] for row in lexicon("relative_dates")["phrases"])


@cache
def _phrases() -> re.Pattern[str]:
    words = "|".join(re.escape(row["text"]) for row in lexicon("relative_dates")["phrases"])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
