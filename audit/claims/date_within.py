"""What the words of a date say where they name a part by a day in it: the night of 2 May, the week of 3 June."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from audit.claims import date_relative as relative
from audit.claims import date_values as values
from audit.claims.date_calendar import week
from audit.claims.date_context import Context, made
from audit.claims.date_grammar import Phrase
from audit.model import Date


def night_of(phrase: Phrase, context: Context) -> Date | None:
    """The night of 2 May 2011, the morning of June 10: a part of the day that is named."""
    part = phrase.tokens[0] if phrase.tokens[0].letter == "D" else phrase.tokens[1]
    named = _day(phrase, context)
    if named is None or "T" in named.value:
        return None
    return made(phrase, "TIME", f"{named.value}T{part.value}", named.edtf, relative=named.relative)


def week_of(phrase: Phrase, context: Context) -> Date | None:
    """The week of 3 June 2024: the ISO week with that day in it. With another unit the day alone is meant."""
    named = _day(phrase, context)
    unit = phrase.get("U")
    if named is None or unit is None or unit.value != "W":
        return named
    if not named.edtf or "X" in named.edtf or len(named.edtf) != len("2024-06-03"):
        return made(phrase, "DATE", "XXXX-WXX", relative=True)
    value, days = week(date.fromisoformat(named.edtf), 0)
    return made(phrase, "DATE", value, days, relative=named.relative)


def _day(phrase: Phrase, context: Context) -> Date | None:
    """The day behind "of" or "on"."""
    at = next(place for place, token in enumerate(phrase.tokens) if token.letter in "wb") + 1
    at += phrase.tokens[at].letter == "t"
    before = phrase.tokens[at - 1]
    rest = replace(phrase, tokens=phrase.tokens[at:], before=before)
    if rest.get("M"):
        return values.day(rest, context)
    if rest.get("W"):
        return relative.weekday(rest, context)
    return relative.offset(rest, context) if rest.get("R") else relative.part(rest, context)
