"""What the words of a date say where they name more than a day, month or year: decades, seasons, durations, sets.

A function takes the phrase and its context and gives the date, or None where the words are none.
"""

from __future__ import annotations

import re
from datetime import date

from audit.claims.date_calendar import day_value, holiday, part_of_year, season, shift, year_value
from audit.claims.date_context import Context, direction, made
from audit.claims.date_grammar import Phrase
from audit.claims.date_values import whole
from audit.claims.date_words import Token, words
from audit.model import Date

_MILITARY = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_AGE = re.compile(r"[-\s]?(?:olds?\b|of[-\s]age\b)")
HALVES = {"TH": "30M", "Y": "6M", "D": "T12H"}  # half of a unit, where it is written in a smaller one


def number(tokens: tuple[Token, ...]) -> float | None:
    """The amount that number tokens say; None for "several"."""
    total: float | None = None
    for token in tokens:
        if token.letter in "dykq" and isinstance(token.value, int | float):
            total = token.value if total is None else total * 100 if token.value == 100 else total + token.value
        elif token.letter == "F":
            total = (total or 0) + 0.5
        elif token.letter == "a" and total is None and "v" not in {t.letter for t in tokens}:
            total = None if any(t.letter == "F" for t in tokens) else 1
    return total


def era(phrase: Phrase, context: Context) -> Date | None:
    """330 BC, AD 70, 1445 AH, 1402 SH: a lunar or solar Hijri year spans two of ours."""
    name, token = phrase.get("B"), phrase.get("dyk")
    assert name and token
    if not isinstance(token.value, int):
        return None
    calendar_named = phrase.get("c")
    count, runs = token.value, calendar_named.text.lower() if calendar_named else name.value
    if runs == "before":
        return made(phrase, "DATE", f"BC{count:04d}", f"-{count - 1:04d}" if count > 1 else "0000")
    if runs == "common":
        return made(phrase, "DATE", f"{count:04d}", f"{count:04d}")
    if not 1 <= count < 2000:
        return None
    # 33 lunar years are 32 of ours, less a few days; year 1 began in July 622 (lunar) and March 622 (solar)
    start = count + 621 if runs == "solar" else int(count * 0.970224 + 621.5774)
    return made(phrase, "DATE", f"{start:04d}/{start + 1:04d}", f"{start:04d}/{start + 1:04d}")


def decade(phrase: Phrase, context: Context) -> Date | None:
    """The 1990s, '80s, the nineties."""
    token = phrase.get("CT")
    assert token
    if token.letter == "T":
        if "t" not in phrase.letters:
            return None
        value = f"19{str(token.value)[0]}X"
    else:
        digits = token.text.strip("'’‘s")
        value = f"{digits[:3]}X" if len(digits) == 4 else f"{'20' if digits[0] in '012' else '19'}{digits[0]}X"
    return made(phrase, "DATE", value, value)


def century(phrase: Phrase, context: Context) -> Date | None:
    """The 19th century: 18XX."""
    token = phrase.get("o")
    assert token
    value = f"{whole(token) - 1:02d}XX"
    return made(phrase, "DATE", value, value) if 1 <= whole(token) <= 30 else None


def fraction(phrase: Phrase, context: Context) -> Date | None:
    """The first quarter of 2024, last quarter, the second half of this year."""
    token, half = phrase.get("o"), phrase.get("F")
    named, pointer = phrase.get("y"), phrase.get("lnhr")
    anchor = context.anchor
    short = phrase.get("5")
    if short and not _is_part(phrase, context, short):
        return None
    if half and not (named or phrase.get("U")):
        return None
    token, ended = token or short, _fiscal_year(phrase)
    if token and ended:
        return made(phrase, "DATE", f"FY{ended}-{'H' if half else 'Q'}{whole(token)}", f"{ended}~")
    parts = 2 if half or (short and short.text[0] == "H") else 4
    year_of = whole(named) if named else anchor.year if anchor else None
    if token is None:
        if pointer is None or half or (pointer.letter == "r" and not anchor):
            return None
        if anchor is None:
            return made(phrase, "DATE", "XXXX-QX", relative=True)
        moved_year, month = shift(anchor, 3 * direction(pointer))
        return made(phrase, "DATE", *part_of_year(moved_year, (month - 1) // 3 + 1, 4), relative=True)
    if not named and year_of is not None:
        year_of += direction(pointer)
        ahead = anchor is not None and (whole(token) - 1) * 12 // parts + 1 > anchor.month
        year_of -= ahead and pointer is None and not context.ahead(phrase)
    if whole(token) > parts:
        return None
    return made(phrase, "DATE", *part_of_year(year_of, whole(token), parts), relative=not named)


def _fiscal_year(phrase: Phrase) -> int | None:
    """The fiscal year that a quarter is of, by the calendar year in which it ends; when it begins is not said."""
    years = [whole(token) for token in phrase.tokens[1:] if token.letter in "dy"]
    if phrase.get("f") is None or not years:
        return None
    return years[-1] if years[-1] > 99 else years[0] // 100 * 100 + years[-1]


def _is_part(phrase: Phrase, context: Context, short: Token) -> bool:
    """Whether Q3 or H2 is a part of a year: with a year, or Q3 behind a word that leads to a time."""
    if phrase.get("yU"):
        return True
    return short.text[0] == "Q" and context.before(phrase) in words("before_month")


def season_of_year(phrase: Phrase, context: Context) -> Date | None:
    """The summer of 2022, last winter, early spring."""
    token, named, pointer = phrase.get("Ss"), phrase.get("y"), phrase.get("lnhr")
    assert token
    year_of = whole(named) if named else None
    if named is None and context.anchor:
        year_of = context.anchor.year + direction(pointer) + _season_offset(str(token.value), context.anchor, pointer)
    return made(phrase, "DATE", *season(year_of, str(token.value)), relative=not named)


def _season_offset(code: str, anchor: date, pointer: Token | None) -> int:
    """Last fall, said in December, is this year's; next spring, said in January, is this year's."""
    start = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    if pointer is not None and pointer.letter == "l":
        return 1 if anchor.month >= start + 2 else 0
    if pointer is not None and pointer.letter == "n":
        return -1 if anchor.month < start else 0
    return 0


def fiscal(phrase: Phrase, context: Context) -> Date | None:
    """Fiscal 1998, the financial year 2024, FY24: its first month is not said, so EDTF has ~."""
    token = phrase.get("yd")
    if token is None:
        return made(phrase, "DATE", "FYXXXX", relative=True)
    number_of = whole(token) + (2000 if token.letter == "d" else 0)
    return made(phrase, "DATE", f"FY{number_of}", str(number_of))


def named_day(phrase: Phrase, context: Context) -> Date | None:
    """Christmas, last Thanksgiving, Easter Sunday 2024."""
    token, named, pointer = phrase.get("H"), phrase.get("y"), phrase.get("lnhr")
    assert token
    anchor = context.anchor
    year_of = whole(named) if named else None
    if named is None and anchor:
        found = holiday(str(token.value), anchor.year)
        assert found
        gap = (date(anchor.year, *found) - anchor).days
        step = direction(pointer)
        year_of = anchor.year - ((gap >= 0) if step < 0 else (gap > 183 and step == 0)) + (gap <= 0 < step)
    placed = holiday(str(token.value), year_of)
    if placed is None:
        return made(phrase, "DATE", year_value(year_of), None, relative=True)
    return made(phrase, "DATE", *day_value(year_of, *placed), relative=not named)


def duration(phrase: Phrase, context: Context) -> Date | None:
    """Six months, a two-day visit, half an hour, a few weeks; never an age."""
    unit = phrase.get("UuJ")
    assert unit
    if _AGE.match(context.text, phrase.tokens[-1].end):
        return None
    if unit.text[0].isupper() and not (phrase.tokens[0].text[0].isupper() or unit.text.isupper()):
        return None  # a title: "60 Minutes"
    at = phrase.tokens.index(unit)
    if at == 1 and unit.text.lower() in ("hours", "hrs") and _of_the_day(phrase, context):
        return _hour_of_the_day(phrase, context)
    amount = 1 if at == 0 and unit.letter == "U" else number(phrase.tokens[: at + 1])
    if amount is not None and phrase.letters.endswith("&aF"):
        amount += 0.5  # "a year and a half"
    return made(phrase, "DURATION", period(amount, str(unit.value)))


def _hour_of_the_day(phrase: Phrase, context: Context) -> Date | None:
    """0400 hours: a time of the anchor's day."""
    hour, start = phrase.tokens[0].text, context.anchor
    time = f"{hour[:2]}:{hour[2:]}"
    return made(
        phrase, "TIME", f"{start or 'XXXX-XX-XX'}T{time}", f"{start}T{time}:00" if start else None, relative=True
    )


def _of_the_day(phrase: Phrase, context: Context) -> bool:
    """Whether so many hours are one of the day, as soldiers and seamen write it: "at 0400 hours"."""
    told = phrase.tokens[0].text
    return _MILITARY.fullmatch(told) is not None and (told[0] == "0" or context.before(phrase) in words("before_clock"))


def rate(phrase: Phrase, context: Context) -> Date | None:
    """Twice a year, three times a week: a set; "24 hours a day" is none."""
    if phrase.get("z") is None:
        return None
    return made(phrase, "SET", period(1, str(phrase.tokens[-1].value)))


def bare_units(phrase: Phrase, context: Context) -> Date | None:
    """For years, in weeks: a duration of unknown length."""
    if context.before(phrase) not in words("before_units"):
        return None
    return made(phrase, "DURATION", period(None, str(phrase.tokens[0].value)))


def period(amount: float | None, unit: str) -> str:
    """The ISO 8601 duration: P6M, PT72H, P40Y for four decades, PXY for years."""
    time, letter = ("T", unit[1:]) if unit[0] == "T" else ("", unit[-1])
    many = unit[:-1] if unit[0] != "T" else ""
    if amount is None:
        return f"P{time}X{letter}"
    total = amount * int(many or 1)
    if total % 1 == 0.5 and unit in HALVES:
        return f"P{time}{total - 0.5:g}{letter}{HALVES[unit]}" if total > 1 else f"P{time}{HALVES[unit]}"
    return f"P{time}{total:g}{letter}" if total < 1e6 else f"P{time}{total:.0f}{letter}"


def every(phrase: Phrase, context: Context) -> Date | None:
    """Every day, each year, daily, on Fridays."""
    first = phrase.tokens[0]
    if first.letter == "A":
        titled = first.text[0].isupper() or context.before(phrase) == "the"
        if titled and phrase.after and phrase.after.text[:1].isupper():
            return None  # a newspaper: "the Daily Times"
        return made(phrase, "SET", str(first.value))
    weekday, unit = phrase.get("WX"), phrase.get("UuJ")
    if weekday:
        listed = [f"XXXX-WXX-{token.value}" for token in phrase.tokens if token.letter in "WX"]
        return made(phrase, "SET", listed[0] if len(listed) == 1 else "{" + ",".join(listed) + "}")
    if unit:
        ordinal = phrase.get("o")
        amount = whole(ordinal) if ordinal else number(phrase.tokens) or (2 if _other(phrase) else 1)
        return made(phrase, "SET", period(amount, str(unit.value)))
    month, part = phrase.get("M"), phrase.get("D")
    if month:
        return made(phrase, "SET", f"XXXX-{whole(month):02d}")
    return made(phrase, "SET", f"XXXX-XX-XXT{part.value}" if part else "XXXX-WXX-WE")


def _other(phrase: Phrase) -> bool:
    """Whether it is every other one."""
    token = phrase.get("e")
    return token is not None and token.text.lower() == "other"
