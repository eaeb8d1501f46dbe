"""What the words of a date say where they name two: 4–6 March, May and June 2024, 2019–21. One interval in EDTF.

A function takes the phrase and its context and gives the date, or None where the words are none.
"""

from __future__ import annotations

from dataclasses import replace

from audit.claims.date_calendar import day_value
from audit.claims.date_context import Context, made
from audit.claims.date_grammar import Phrase
from audit.claims.date_values import day, whole, year_of
from audit.model import Date

_ON = ("/", "-", "–")  # a third number follows: an address or a code


def days(phrase: Phrase, context: Context) -> Date | None:
    """4–6 March 2024, March 4 and 5, between 4 and 9 March."""
    first, second = [token for token in phrase.tokens if token.letter in "do"][:2]
    month, year = phrase.get("M"), phrase.get("y")
    assert month
    after = phrase.after
    if phrase.tokens[-1] is second and phrase.get("&") and after and after.letter == "x" and after.text.isalpha():
        return day(replace(phrase, tokens=phrase.tokens[:2]), context)  # "On May 4 and 5 people"
    named = whole(year) if year else year_of(phrase, context, whole(month), whole(first))
    start, end = day_value(named, whole(month), whole(first)), day_value(named, whole(month), whole(second))
    value = _joined(phrase, context, start[0], end[0], gap=whole(second) - whole(first))
    edtf = value if start[1] and end[1] and named else None
    return made(phrase, "DATE", value, edtf, relative=not year)


def months(phrase: Phrase, context: Context) -> Date | None:
    """March–May 2024, May and June 2024."""
    first, second = [token for token in phrase.tokens if token.letter == "M"][:2]
    year = phrase.get("y")
    assert year
    start = whole(year) - (whole(first) > whole(second))
    gap = (whole(second) - whole(first)) % 12
    ends = f"{start}-{whole(first):02d}", f"{whole(year)}-{whole(second):02d}"
    value = _joined(phrase, context, *ends, gap=gap)
    return made(phrase, "DATE", value, value)


def stretch(phrase: Phrase, context: Context) -> Date | None:
    """1 January to 31 March 2025."""
    first, second = [token for token in phrase.tokens if token.letter in "do"][:2]
    start_month, end_month = [token for token in phrase.tokens if token.letter == "M"][:2]
    year = phrase.get("y")
    assert year
    began = whole(year) - (whole(start_month) > whole(end_month))
    start = day_value(began, whole(start_month), whole(first))
    end = day_value(whole(year), whole(end_month), whole(second))
    edtf = f"{start[1]}/{end[1]}" if start[1] and end[1] else None
    return made(phrase, "DATE", f"{start[0]}/{end[0]}", edtf)


def years(phrase: Phrase, context: Context) -> Date | None:
    """2019–2021, 2019/20."""
    first, second = [whole(token) for token in phrase.tokens if token.letter in "dy"][:2]
    if second < 100:
        second += first // 100 * 100
    end = phrase.tokens[-1].end
    if (
        first < 1500
        or not first < second
        or context.before(phrase) in ("-", "/", "–")
        or context.text[end : end + 1] in _ON
    ):
        return None
    return made(phrase, "DATE", f"{first}/{second}", f"{first}/{second}")


def _joined(phrase: Phrase, context: Context, start: str, end: str, gap: int) -> str:
    """An interval; with "and" between what does not touch, the two as an EDTF set."""
    apart = phrase.get("&") and gap != 1 and context.before(phrase) != "between"
    return f"{{{start},{end}}}" if apart else f"{start}/{end}"
