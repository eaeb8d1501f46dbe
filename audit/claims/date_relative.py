"""What the words of a date say where they start from another day: the anchor, or the last date that was named."""

from __future__ import annotations

from datetime import date

from audit.claims import date_periods as periods
from audit.claims import date_values as values
from audit.claims.date_calendar import day_value, moved, shift, week, weekday_near, weekend
from audit.claims.date_context import Context, direction, made, pointer_of
from audit.claims.date_grammar import Phrase
from audit.claims.date_words import Token
from audit.model import Date

FRIDAY = 5  # ISO 8601
WEEK = 7  # days
_MOST = 1000  # of a unit
UNKNOWN = {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "D": "XXXX-XX-XX"}


def weekday(phrase: Phrase, context: Context) -> Date | None:
    """On Tuesday, last Friday, Wednesday night."""
    token, part, pointer = phrase.get("W"), phrase.get("D"), pointer_of(phrase)
    assert token
    if len(token.text) <= 5 and len(phrase.tokens) == 1:
        return None  # "the Sun", "Sat" and the like
    value, edtf = on_weekday(token, pointer, phrase, context)
    if part:
        return made(phrase, "TIME", f"{value}T{part.value}", edtf, relative=True)
    return made(phrase, "DATE", value, edtf, relative=True)


def on_weekday(token: Token, pointer: Token | None, phrase: Phrase, context: Context) -> tuple[str, str | None]:
    """Value and EDTF of a weekday, from the anchor or the last date named."""
    number = token.value
    assert isinstance(number, int)
    start = context.reference(pointer)
    if start is None or (pointer is None and context.any_day(phrase)):
        return f"XXXX-WXX-{number}", None  # "it was a Friday" may be any
    step = direction(pointer)
    ahead = step > 0 or (step == 0 and context.ahead(phrase))
    found = weekday_near(start, number, ahead=ahead, strict=step != 0)
    return (str(found), str(found)) if found else (f"XXXX-WXX-{number}", None)


def offset(phrase: Phrase, context: Context) -> Date | None:
    """Today, yesterday morning, tonight."""
    token, part, aside = phrase.get("R"), phrase.get("D"), phrase.get("L")
    assert token
    if aside and str((phrase.get("U") or token).value) != "D":
        return None
    value, edtf = off(token, context, direction(aside))
    code = part.value if part else "NI" if token.text.lower() == "tonight" else None
    return made(phrase, "TIME" if code else "DATE", f"{value}T{code}" if code else value, edtf, relative=True)


def off(token: Token, context: Context, more: int = 0) -> tuple[str, str | None]:
    """Value and EDTF of today, yesterday and the like, `more` days on."""
    assert isinstance(token.value, int)
    found = context.anchor and moved(context.anchor, token.value + more)
    return (str(found), str(found)) if found else ("XXXX-XX-XX", None)


def part(phrase: Phrase, context: Context) -> Date | None:
    """Last night, this morning, the next evening."""
    pointer, token = pointer_of(phrase), phrase.get("D")
    assert token
    start = context.reference(pointer)
    found = start and moved(start, direction(pointer))
    value = f"{found or 'XXXX-XX-XX'}T{token.value}"
    return made(phrase, "TIME", value, str(found) if found else None, relative=True)


def day_of_month(phrase: Phrase, context: Context) -> Date | None:
    """The 15th of this month."""
    at, unit, pointer = phrase.get("o"), phrase.get("U"), pointer_of(phrase)
    assert at and unit
    start = context.reference(pointer)
    if unit.value != "M" or start is None:
        return None
    year, month = shift(start, direction(pointer))
    return made(phrase, "DATE", *day_value(year, month, values.whole(at)), relative=True)


def ago(phrase: Phrase, context: Context) -> Date | None:
    """Six months ago, a decade ago, years ago."""
    return _away(phrase, context.anchor, -1)


def later(phrase: Phrase, context: Context) -> Date | None:
    """Two days later, a week before: from the last date named."""
    token = phrase.tokens[-1]
    amount = number_of(phrase)
    if amount is None or token.text.lower() in ("before", "after"):
        shorter = Phrase("duration", phrase.tokens[:-1], phrase.before, token)
        return periods.duration(shorter, context)
    return _away(phrase, context.last or context.anchor, -1 if token.text.lower() == "earlier" else 1)


def number_of(phrase: Phrase) -> float | None:
    """The amount in the phrase."""
    return periods.number(phrase.tokens)


def _away(phrase: Phrase, start: date | None, sign: int) -> Date | None:
    unit, amount = phrase.get("UuJ"), number_of(phrase)
    assert unit
    if amount is None and phrase.get("-"):
        amount = 1  # "the year-ago quarter"
    if amount is None:
        return made(phrase, "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", relative=True)
    code = str(unit.value)
    if code[0] == "T":
        code, amount = "D", 0
    step = int(sign * amount * int(code[:-1] or 1))
    value, edtf = _step(start, code[-1], step)
    return made(phrase, "DATE", value, edtf, relative=True)


def _step(start: date | None, unit: str, step: int) -> tuple[str, str | None]:
    """The year, month, ISO week or day that lies `step` units from `start`."""
    if start is None or abs(step) > 100_000:
        return UNKNOWN[unit], None
    if unit == "W":
        return week(start, step)
    if unit == "D":
        found = moved(start, step)
        return (str(found), str(found)) if found else (UNKNOWN["D"], None)
    year, month = (start.year + step, 0) if unit == "Y" else shift(start, step)
    if not 0 < year < 10_000:
        return UNKNOWN[unit], None
    value = f"{year:04d}-{month:02d}" if month else f"{year:04d}"
    return value, value


def unit(phrase: Phrase, context: Context) -> Date | None:
    """Last year, next week, the following month, earlier this year, the weekend, the end of the year."""
    token, pointer = phrase.get("UJK"), pointer_of(phrase)
    assert token
    start, step = context.reference(pointer), direction(pointer)
    if token.letter == "K":
        if pointer is None and start and start.isoweekday() <= FRIDAY and not context.ahead(phrase):
            step = -1  # "over the weekend", said on a Monday
        value, edtf = weekend(start, step) if start else ("XXXX-WXX-WE", None)
        return made(phrase, "DATE", value, edtf, relative=True)
    code = str(token.value)
    if code[0] == "T" or (code == "D" and (pointer is None or pointer.letter not in "nr")):
        return None
    if code in ("10Y", "100Y", "1000Y"):
        return made(phrase, "DATE", *_round(start, len(code) - 2, step), relative=True)
    value, edtf = _step(start, code[-1], step * int(code[:-1] or 1))
    return made(phrase, "DATE", value, edtf, relative=True)


def _round(start: date | None, digits: int, step: int) -> tuple[str, str | None]:
    """This decade (one digit left open) or century (two)."""
    if start is None:
        return "XXXX", None
    rest = start.year // 10**digits + step
    value = f"{rest:0{4 - digits}d}" + "X" * digits
    return value, value


def span(phrase: Phrase, context: Context) -> Date | None:
    """The past two months, the last decade, recent years, these days."""
    token, pointer = phrase.get("UuJ"), pointer_of(phrase)
    assert token
    amount = number_of(phrase)
    if amount is None and pointer and pointer.letter == "h":
        return made(phrase, "DATE", "PRESENT_REF", relative=True) if token.text.lower() == "days" else None
    if amount is None and token.letter in "UJ":
        amount = 1
    if token.letter == "U" and phrase.get("dkq") and (amount or 0) > 1:
        return None
    back = _back(context, pointer, amount, str(token.value))
    return made(phrase, "DURATION", periods.period(amount, str(token.value)), back, relative=back is not None)


def _back(context: Context, pointer: Token | None, amount: float | None, unit: str) -> str | None:
    """The interval of "the past ten years": up to the anchor, from as many years, months or days before."""
    if context.anchor is None or amount is None or amount % 1 or pointer is None or pointer.letter not in "lp":
        return None
    end = context.anchor
    step = int(amount * int(unit[:-1] or 1)) if unit[0] != "T" else 0
    if not 0 < step < _MOST:
        return None
    if unit[-1] in "DW":
        first = moved(end, -step * (WEEK if unit[-1] == "W" else 1))
        return f"{first}/{end}" if first else None
    start = _step(end, unit[-1], -step)[1]
    return f"{start}/{str(end)[: len(start)]}" if start else None


def reference(phrase: Phrase, context: Context) -> Date | None:
    """Now, currently, recently, in the near future; not "the future of the region"."""
    if phrase.tokens[-1].value == "FUTURE_REF":
        bare = len(phrase.tokens) == 1 and context.before(phrase) != "in"
        if bare or (phrase.after and phrase.after.text.lower() == "of"):
            return None
    elif len(phrase.tokens) > 1:
        return None
    return made(phrase, "DATE", str(phrase.tokens[-1].value), relative=True)
