"""What is wrong with the date of an entry, as printed between its brackets.

Only what cannot be a date in any style is called a fault: nothing at all, a cut word, a semicolon where the style
has a comma, a day that no month has. A form that is merely unknown here is left alone.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit import knowledge
from audit.citations.days import latest_year
from audit.model import Reference, Span

_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_SEPARATOR = re.compile(
    rf"\s{{0,80}}(?P<year>{_YEAR})\s?[;:]\s?(?P<rest>[^\W\d_]{{3,12}}\.?(?:\s\d{{1,2}})?)\s{{0,80}}"
)
_CUT = re.compile(rf"\s{{0,80}}{_YEAR},\s?[^\W\d_]{{1,2}}\.?\s{{0,80}}")
_OPEN = re.compile(rf"\s{{0,80}}{_YEAR},\s{{0,80}}")
_DAY = re.compile(
    rf"\s{{0,80}}(?P<year>{_YEAR}),\s"
    r"(?:(?P<month>[^\W\d_]{3,10})\.?\s(?P<day>\d{1,2})|(?P<day2>\d{1,2})\s(?P<month2>[^\W\d_]{3,10})\.?)\s{0,80}"
)
DATED = 0.8  # of the entries have a date in brackets: then one without any year is a lapse, not a style
HEAD = 120  # characters of an entry that show which one is meant


@dataclass(frozen=True, slots=True)
class Fault(Span):
    """What is wrong with a date, in words, and what it should be where that is plain."""

    reason: str
    right: str | None = None


def faults(text: str, references: Sequence[Reference]) -> list[Fault]:
    """The entries whose date is empty, malformed or missing. The span is authors and date."""
    dated = sum(one.date is not None for one in references)
    found = []
    for one in references:
        reason, right = _fault(one.date) if one.date is not None else (None, None)
        if one.date is None and one.year is None and dated >= DATED * len(references) and len(references) > 2:
            reason = "has no date, though the other entries do"
        if reason is None and one.year and one.year.isdecimal() and int(one.year) > latest_year():
            at = text.find(one.year, one.start, one.end)
            found.append(Fault(at, at + len(one.year), f"is dated {one.year}, which is still to come"))
        if reason:
            head_span = head(text, one)
            found.append(Fault(head_span.start, head_span.end, reason, right))
    return found


def _fault(inside: str) -> tuple[str | None, str | None]:
    if not inside.strip():
        return "has empty brackets where its date should stand", None
    if match := _SEPARATOR.fullmatch(inside):
        right = f"{match['year']}, {match['rest']}"
        return f"has its date set as “({inside})”, with a wrong mark between year and day", f"({right})"
    if _CUT.fullmatch(inside) or _OPEN.fullmatch(inside):
        return f"has a cut date: “({inside})”", None
    if match := _DAY.fullmatch(inside):
        month = knowledge.lexicon("calendar")["months"].get((match["month"] or match["month2"]).lower())
        day, year = int(match["day"] or match["day2"]), int(match["year"][:4])
        if month and not 1 <= day <= calendar.monthrange(year, month)[1]:
            return f"has a date that does not exist: “({inside})”", None
    return None, None


def head(text: str, one: Reference) -> Span:
    """The authors and the date of an entry: the words by which it is known."""
    limit = min(one.end, one.start + HEAD)
    if one.date is not None:
        for opened, closed in (("(", ")"), ("[", "]")):
            at = text.find(f"{opened}{one.date}{closed}", one.start, one.end)
            if at >= 0:
                return Span(one.start, at + len(one.date) + 2)
    stop = text.find("\n", one.start, limit)
    return Span(one.start, stop if stop >= 0 else limit)
