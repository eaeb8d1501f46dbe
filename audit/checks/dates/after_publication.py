"""Something past that happens after the document was published.

What it does: reports a date later than the document's own in a sentence that tells of the past.

Why it matters: the date is wrong, or the text was changed after its date, or the date of the document is wrong.

Known limits: one day of difference is allowed for time zones. A sentence with a word of plans ("will", "until",
"due") is left alone, and so are references and notes, which are read at other times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.model import Date
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The lease will end on 4 May 2031. The pact was signed on 4 May 2020.", published="2024-02-01"),
    Example(
        "The bridge was closed until 4 May 2031. The bridge was closed on 2 February 2024.", published="2024-02-01"
    ),
    Example("The bridge was opened on 4 May 2031."),
    Example(
        "The council tabled a budget of 12 million for 2031, and aimed at 3 percent in 2032.", published="2024-02-01"
    ),
    Example("The council tabled a budget of 12 million for 2031.", published="2024-02-01"),
    Example("The bridge was opened on 4 May 2031.", ("4 May 2031",), published="2024-02-01"),
)
_DAY = 10  # characters of a full date
_BODY = ("paragraph", "item", "quote")


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a date."""
    if reading.anchor is None:
        return
    latest = reading.anchor + timedelta(days=1) if reading.anchor < date.max else reading.anchor
    late = [one for one in reading.dates if _after(one, latest)]
    body = [block for block in reading.blocks if block.kind in _BODY] if late else []
    for sentence in reading.sentences if late else ():
        if not any(block.start <= sentence.start < block.end for block in body) or not _tells(
            sentence.of(reading.flow)
        ):
            continue
        for one in late:
            if sentence.start <= one.start < sentence.end and not _meant_for(reading.flow, one):
                words = (
                    f"“{one.of(reading.flow)}” is after {reading.anchor.isoformat()}, when the document was published."
                )
                yield Flag(one.start, one.end, words)


def _after(one: Date, latest: date) -> bool:
    """Whether the date is printed with its year and wholly after `latest`."""
    if one.kind != "DATE" or one.relative or one.edtf is None:
        return False
    return (
        re.fullmatch(r"\d{4}(?:-\d\d){0,2}", one.value) is not None and one.value > latest.isoformat()[: len(one.value)]
    )


def _meant_for(text: str, one: Date) -> bool:
    """Whether it is the year or month that something is meant for: "tabled a budget for 2025"."""
    return len(one.value) < _DAY and text.endswith("for ", 0, one.start)


def _tells(words: str) -> bool:
    """Whether a sentence tells of the past and of nothing planned."""
    return bool(_pattern("past", r"|\w{2,20}ed").search(words)) and not _pattern("ahead").search(words)


@cache
def _pattern(row: str, more: str = "") -> re.Pattern[str]:
    listed = lexicon("relative_dates")[row]
    months = {name.capitalize() for name in lexicon("calendar")["months"]}  # "May" is no sign of a plan
    words = "|".join(re.escape(word) for word in [*listed, *(w.capitalize() for w in listed)] if word not in months)
    return re.compile(rf"\b(?:{words}{more})\b")
