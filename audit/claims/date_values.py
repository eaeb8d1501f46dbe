"""What the words of a date say: one function a pattern of `date_grammar`, for dates that need no anchor.

A function takes the phrase and its context and gives the date, or None where the words are none.
"""

from __future__ import annotations

import re
from dataclasses import replace

from audit.claims.date_calendar import day_value, shift, year_value
from audit.claims.date_context import DAY, Context, direction, made
from audit.claims.date_grammar import Phrase
from audit.claims.date_words import Token, words
from audit.claims.figures.nouns import counted
from audit.model import Date

_ZONE = re.compile(r"Z|[+-]\d\d:?\d\d")
_PREFIX = re.compile(r"\b(?:pre|post|mid)-$")
MOST_DAYS = 39  # a day or month above this is no slip of the pen: the figures are a code
ROUGH = len("in approximately ") + 1
RECENT = (1900, 2050)  # years that need no "in" before them
EVE = 3  # days: an editorial of Monday is told of on Sunday
NEAR_MONTHS = 2  # a bare month this far ahead of the anchor is meant ahead; farther off it is last year's


def iso(phrase: Phrase, context: Context) -> Date | None:
    """2024-03-04, with a time or without."""
    word = phrase.tokens[0].text
    if int(word[5:7]) > MOST_DAYS or int(word[8:10]) > MOST_DAYS:
        return None
    value, edtf = day_value(int(word[:4]), int(word[5:7]), int(word[8:10]))
    if len(word) > DAY:
        time, zone = _ZONE.split(word[DAY + 1 :])[0], "".join(_ZONE.findall(word[DAY + 1 :]))
        return made(phrase, "TIME", f"{value}T{time[:5]}", edtf and f"{edtf}T{time}{zone}" if len(time) == 8 else edtf)
    return made(phrase, "DATE", value, edtf)


def numeric(phrase: Phrase, context: Context) -> Date | None:
    """12/05/1998, month first unless the figures forbid it; 4.3.2024, day first; 2024/3/4."""
    word = phrase.tokens[0].text
    first, second, year = (int(part) for part in re.split(r"[/.]", word))
    if first > 999:
        return made(phrase, "DATE", *day_value(first, second, year))
    if "." in word and (len(word.split(".")[2]) != 4 or second > 12):
        return None
    if year < 100:
        year += 2000 if year < 50 else 1900
    month, day = (second, first) if "." in word or first > 12 else (first, second)
    return made(phrase, "DATE", *day_value(year, month, day))


def day(phrase: Phrase, context: Context) -> Date | None:
    """4 March 2025, Tuesday, March 4; a year that is not named is the one nearest to the anchor."""
    month, at, year, unit = phrase.get("M"), phrase.get("do"), phrase.get("y"), phrase.get("U")
    assert month and at
    if unit:
        return _day_of_year(phrase, unit, context)
    number_of_month, number_of_day = whole(month), whole(at)
    counts = not year and at.start > month.start and (is_count(phrase, at) or _in_month(phrase, at, context))
    if counts and context.before(phrase) != "on":
        return relative_month(replace(phrase, tokens=phrase.tokens[: phrase.tokens.index(at)]), context)
    if (at.letter == "o" and not at.text[0].isdigit() and number_of_day > 31) or not number_of_day:
        return None
    named = whole(year) if year else year_of(phrase, context, number_of_month, number_of_day)
    value, edtf = day_value(named, number_of_month, number_of_day)
    part = phrase.get("D")
    if part:
        return made(phrase, "TIME", f"{value}T{part.value}", edtf, relative=not year)
    return made(phrase, "DATE", value, edtf, relative=not year)


def _day_of_year(phrase: Phrase, unit: Token, context: Context) -> Date | None:
    """29 February of last year; "on 3 March last week" is the day alone."""
    tokens = phrase.tokens
    pointer = next(i for i in range(tokens.index(unit), -1, -1) if tokens[i].letter in "lnhr")
    last = pointer
    while tokens[last - 1].letter in ",wt":
        last -= 1
    found = day(replace(phrase, tokens=tokens[:last]), context)
    month, at, start = phrase.get("M"), phrase.get("do"), context.reference(tokens[pointer])
    if tokens[pointer].letter == "r":
        start = context.sure or start
    if found is None or unit.value != "Y" or month is None or at is None:
        return found
    year = start.year + direction(tokens[pointer]) if start else None
    value, edtf = day_value(year, whole(month), whole(at))
    return made(phrase, "DATE", value, edtf, relative=True)


def is_count(phrase: Phrase, at: Token) -> bool:
    """Whether the number after a month counts something: "In March 20 people"."""
    after = phrase.after
    return bool(after and at is phrase.tokens[-1] and after.text.lower() in words("after_count"))


def _in_month(phrase: Phrase, at: Token, context: Context) -> bool:
    """Whether the number counts a plural in a month: "in May 27 ships passed"; a day would be "on May 27"."""
    if context.before(phrase) != "in" or at is not phrase.tokens[-1] or at.letter == "o":
        return False
    noun = counted(context.text, at.start + len(at.text), single=False)
    return noun is not None and noun.plural


def whole(token: Token) -> int:
    """The number that a token stands for."""
    assert isinstance(token.value, int)
    return token.value


def year_of(phrase: Phrase, context: Context, month: int, day_of_month: int) -> int | None:
    """The year that "last 23 October" means; without a pointer the one nearest to the anchor, and of two the past."""
    pointer, anchor = phrase.get("ln"), context.anchor
    if anchor is None:
        return None
    behind = (month, day_of_month) < (anchor.month, anchor.day)
    if pointer is None and context.ahead(phrase):
        return anchor.year + behind
    if pointer is None:
        near = shift(anchor, (month - anchor.month + 6) % 12 - 6)
        months = (near[0] - anchor.year) * 12 + near[1] - anchor.month
        far_ahead = months > NEAR_MONTHS and not context.present(phrase)
        later = (near[0], month, day_of_month) > (anchor.year, anchor.month, anchor.day + EVE)
        return near[0] - (far_ahead or (later and context.past(phrase)))
    return anchor.year - (not behind) if pointer.letter == "l" else anchor.year + behind


def month_of_year(phrase: Phrase, context: Context) -> Date | None:
    """March 2024, late in May 1999."""
    month, year, unit = phrase.get("M"), phrase.get("y"), phrase.get("U")
    assert month
    if year:
        value = f"{whole(year):04d}-{whole(month):02d}"
        return made(phrase, "DATE", value, value)
    if unit is None or unit.value != "Y":
        return None
    start = context.reference(phrase.get("lnhr"))
    value = f"{year_value(start.year + direction(phrase.get('lnhr')) if start else None)}-{whole(month):02d}"
    return made(phrase, "DATE", value, value, relative=True)


def relative_month(phrase: Phrase, context: Context) -> Date | None:
    """March, last August, early this May: the month before the anchor unless the words look ahead."""
    token = phrase.get("M")
    assert token
    if not _stands_for_month(phrase, context, token):
        return None
    anchor, month = context.anchor, whole(token)
    pointer = phrase.get("lnhr")
    if anchor is None:
        value = f"XXXX-{month:02d}"
        return made(phrase, "DATE", value, value, relative=True)
    year = anchor.year - (month > anchor.month)
    ahead = (month - anchor.month) % 12
    if pointer and pointer.letter in "ln":
        year = anchor.year - (month >= anchor.month) if pointer.letter == "l" else anchor.year + (month <= anchor.month)
    elif ahead and (context.ahead(phrase) or (ahead <= NEAR_MONTHS and not context.past(phrase))):
        year = anchor.year + (month < anchor.month)
    value = f"{year:04d}-{month:02d}"
    return made(phrase, "DATE", value, value, relative=True)


def _stands_for_month(phrase: Phrase, context: Context, token: Token) -> bool:
    if len(phrase.tokens) > 1 and phrase.tokens[0] is not token:
        return True
    word = token.text.lower()
    if word in words("abbreviated"):
        return token.end - token.start > len(word)
    if word not in words("proper") or context.before(phrase) in words("before_month"):
        return True
    after = phrase.after  # "the March accession", not "the May family" nor "the March on Rome"
    return (
        context.before(phrase) in words("before_named")
        and after is not None
        and after.letter == "x"
        and after.text.isalpha()
        and after.text.islower()
        and after.text not in words("behind") | words("not_after_month")
    )


def _rough(context: Context, token: Token) -> bool:
    """Whether "in about" stands before the year."""
    near = context.text[max(0, token.start - ROUGH) : token.start].lower().split()[-2:]
    return len(near) > 1 and near[0] == "in" and near[1] in words("approximate")


def _named_year(before: str, value: int) -> bool:
    """Whether it is a year though a noun that is counted stands behind it: "In 2023 attacks killed 40". Counts of
    more than a thousand are printed with a comma, or are round: "in 2000 homes"."""
    return before in words("in_year") and RECENT[0] <= value <= RECENT[1] and value % 1000 != 0


def year(phrase: Phrase, context: Context) -> Date | None:
    """A year by itself, where the words about it say so."""
    token = phrase.get("y")
    assert token
    before, after = context.before(phrase), phrase.after.text.lower() if phrase.after else ""
    alone = len(phrase.tokens) == 1
    counted = before in words("not_before_year") and not _rough(context, token)
    if alone and (counted or (after in words("after_count") and not _named_year(before, whole(token)))):
        return None
    if not 1500 <= whole(token) <= 2100 and before != "in":
        return None
    left, right = context.text[token.start - 1 : token.start], context.text[token.end : token.end + 1]
    if (alone and left in tuple("-/.+:_=&@") and not _PREFIX.search(context.text, token.start - 5, token.start)) or (
        right in tuple("/_=:@")
        and not (before in words("before_year") and context.text[token.end : token.end + 2] == ": ")  # "in 2020: 120"
    ):
        return None  # a piece of a number, an address or a name
    if alone and before not in words("before_year") and not (RECENT[0] <= whole(token) <= RECENT[1]):
        return None
    value = f"{whole(token):04d}"
    return made(phrase, "DATE", value, value)
