"""Numbers in digits, with the scale behind them: 1,099, 1.2 million, 3bn, 5 lakh crore, 1/16."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from audit.claims.figures.names import word_before
from audit.claims.figures.nouns import counted
from audit.claims.figures.number import NEXT_WORD, SIGNS, Number, over_and, sign_value
from audit.claims.figures.units import rated
from audit.claims.figures.words import hedges, listed, numbers, units

_DIGITS = re.compile(  # the first digit stands before the branches: the search then runs from digit to digit
    r"\d(?:\d{0,2}(?:,\d{3}){1,6}(?!\d)(?:\.\d{1,9})?|\d?(?:,\d{2}){1,4},\d{3}(?!\d)(?:\.\d{1,9})?"
    r"|\d{0,2}(?:[\u00a0\u202f\u2009'’]\d{3}){1,6}(?![\d\w])(?:[.,]\d{1,3})?|\d{0,39}(?:\.\d{1,9})?)"
)
_SPACED = re.compile(r"[1-9]\d{0,2}(?:[ ]\d{3}){1,4}(?![\w%-]|[.,:/]\d|[ ]\d)(?=[\s.,;)]|\Z)")  # "12 500 000 euros"
_NO_NOUN = re.compile(r"[ ](?:for|or|to|in|at|and|from|if)\b")  # behind three groups: a number to dial
_COMMA_DECIMALS = re.compile(r"\d(?:\d{0,2}(?:\.\d{3}){1,6}(?!\d)(?:,\d{1,9})?|\d{0,39}(?:,\d{1,9})?)")
_DECIMAL_COMMA = re.compile(
    r"(\d{1,3}),(\d{1,2})"
    r"(?:(?=[ \u00a0]?(?:%|per ?cent\b|million\b|billion\b|km\b|kilomet|met(?:re|er)s?\b|kg\b|ton(?:s|nes?)?\b))"
    r"|(?<=[Mm]agnitude \d,\d)(?![\d,])|(?<=[Mm]agnitude of \d,\d)(?![\d,]))"
)
_POINTED = re.compile(r"\.(?<=\d\.)\d{3}(?:,\d|\.\d{3}\b)")
_GROUPED = re.compile(r"\d,\d{3}(?!\d)")
_THREE = re.compile(r"[1-9](?<![\d.,].)\d{0,2}\.\d{3}(?![\d.,%:/-]\d|[\d%])")  # from digit to digit, as above
_TWO = re.compile(r"\d\.(?:\d{1,2}|\d{4,9})(?![\d.])(?![ ]?(?:hours|[ap]\.?m|Uhr))")
_COMMA = re.compile(r"\d(?<![\d,.].)\d{0,2},\d{1,2}(?![\d,]|\.\d)")
_FEWEST = 2  # numbers with three digits behind a point that make it the mark of thousands
_FRACTION = re.compile(r"(\d{1,3})[/⁄](\d{1,4})(?![\d/⁄-])")
_IN = re.compile(  # "1 in 4 women", "3 in every 10": a share; "12 in 2019" and "3 in 10 days" are none
    r"(1|\d{1,2}(?=[ ](?:in|of)[ ](?:every|each)[ ]|[ ]in[ ]10{1,2}\b))[ ](?:in|of)[ ](?:(?:every|each)[ ])?"
    r"([1-9]\d{0,2}(?:,\d{3}){0,2})(?![\d%]|[,.]\d|[ -](?:year|month|week|day|hour|minute|second|game|match|start)s?\b)"
)
_SLASHES = ("/", "⁄")
_NO_DIGITS = re.compile(r"[^\d.]")
_REST = re.compile(r"[ ](\d{1,3})(?:[ ](hundred|thousand|lakh|crore|million)\b)?(?![\w,.]\d|\d|[%-])")
_LETTER = re.compile(r"[ \u00a0]([A-Za-z])(?![\w&'’-])")
_GLUED = re.compile(r"[A-Za-zµμ]{1,12}(?![\w])|[A-Za-zµμ]\w{0,30}")


def in_digits(text: str) -> Iterator[Number]:
    """The numbers in digits, in order; comma decimals where the text writes them so."""
    pointed = _POINTED.search(text) or _counts_pointed(text)
    pattern = _COMMA_DECIMALS if pointed and not _GROUPED.search(text) else _DIGITS
    done = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        if start < done:
            continue
        number = _digit_number(text, match, comma_decimals=pattern is _COMMA_DECIMALS)
        if number:
            done = number.end
            yield number
        elif text[end : end + 1].isdigit():
            done = end + 1  # inside a run of digits too long to be a number


def _counts_pointed(text: str) -> bool:
    """Whether the point stands before thousands: every number that has one has three digits behind it, and one of them
    counts things, of which there is no part ("9.412 persons, after 8.256")."""
    if _THREE.search(text) is None or _TWO.search(text):
        return False
    ends = [match.end() for match in _THREE.finditer(text)]
    return (len(ends) >= _FEWEST or _COMMA.search(text) is not None) and any(_counts(text, end) for end in ends)


def _counts(text: str, end: int) -> bool:
    phrase = counted(text, end, single=False)
    if phrase is None or not phrase.plural or rated(text, phrase.end):
        return False
    return phrase.unit.rsplit(" ", 1)[-1].lower() not in units()


def _digit_number(text: str, match: re.Match[str], *, comma_decimals: bool) -> Number | None:
    start, end = match.span()
    before = text[start - 1] if start else ""
    sign = text[end : end + 1]
    if before.isdigit() or sign.isdigit():
        return None
    raw = match[0]
    fraction = _FRACTION.match(text, start) if sign in _SLASHES else None
    if fraction and int(fraction[2]) > int(fraction[1]) > 0:
        return Number(start, fraction.end(), Decimal(int(fraction[1])) / int(fraction[2]), "fraction")
    spaced = _spaced(text, start) if sign == " " and raw.isdecimal() and len(raw) < 4 else None
    if spaced:
        return spaced
    ratio = _IN.match(text, start) if sign == " " else None
    if ratio and int(ratio[1]) < int(ratio[2].replace(",", "")):
        return Number(start, ratio.end(), Decimal(int(ratio[1])) / int(ratio[2].replace(",", "")), "fraction")
    comma = _DECIMAL_COMMA.match(text, start) if sign == "," or "," in raw else None
    if comma and before not in ".,":
        return _scaled(text, Number(start, comma.end(), Decimal(f"{comma[1]}.{comma[2]}"), grouped=True))
    plain = raw if raw.isdecimal() else _plain(raw, comma_decimals=comma_decimals)
    if before == "." and start > 1 and not text[start - 2].isalnum() and raw.isdigit():
        start, plain = start - 1, f".{raw}"
    elif before == "." and start == 1 and raw.isdigit():
        start, plain = 0, f".{raw}"
    value = Decimal(plain)
    if sign and sign in SIGNS:
        return _scaled(text, Number(start, end + 1, value + sign_value(sign), grouped=True))
    whole = Number(start, end, value, grouped=not plain.isdigit() or "," in raw)
    return _scaled(text, whole)


def _spaced(text: str, start: int) -> Number | None:
    """A number with blanks between its thousands ("1 500 people"): not behind a name, a month or a label ("Section"),
    which have a number of their own."""
    found = _SPACED.match(text, start)
    before = word_before(text, start) if found else ""
    if found is None or (before and not before[-1].isalpha() and before[-1] not in "(~"):
        return None
    word = before.lower()
    named = word in listed("numbers", "labels") or word in listed("numbers", "months")
    dialled = found[0].count(" ") > 1 and _NO_NOUN.match(text, found.end())
    if (
        named
        or dialled
        or (before[:1].isupper() and word not in listed("nouns", "stop") | listed("nouns", "determiners") | _hedges())
    ):
        return None
    return Number(start, found.end(), Decimal(found[0].replace(" ", "")), grouped=True)


@cache
def _hedges() -> frozenset[str]:
    return frozenset(hedges("before"))


def _plain(raw: str, *, comma_decimals: bool) -> str:
    """The printed number without thousands marks, with a point before its decimals."""
    return raw.replace(".", "").replace(",", ".") if comma_decimals else _NO_DIGITS.sub("", raw)


def _scaled(text: str, number: Number) -> Number:
    """The number with the scale behind it: 3bn, 1.2 million, 4 hundred, 5 lakh crore."""
    glued = _GLUED.match(text, number.end)
    if glued:
        scale = numbers("glued").get(glued[0]) or numbers("scales").get(glued[0].lower())
        if scale is None or len(glued[0]) == 1:
            return number._replace(glued=glued[0])
        return number._replace(end=glued.end(), value=number.value * scale, scale=scale, grouped=True)
    for _ in range(2):
        ahead = NEXT_WORD.match(text, number.end)
        if ahead is None or over_and(ahead):
            return number
        scale = numbers("scales").get(ahead[1].lower())
        if scale is None and text[number.end] == " " and len(ahead[1]) < 4:
            scale = numbers("glued").get(ahead[1])
        if scale is None or (ahead[1].lower() == "dozen" and number.grouped):
            return number
        number = number._replace(end=ahead.end(), value=number.value * scale, scale=number.scale * scale, grouped=True)
        number = _with_rest(text, number)
    return number


def lettered(text: str, number: Number) -> Number:
    """A sum with its currency before it and the letter of its scale one space behind it: "SEK 600 m"."""
    behind = _LETTER.match(text, number.end)
    scale = numbers("apart").get(behind[1]) if behind and number.scale == 1 and not number.glued else None
    if behind is None or scale is None:
        return number
    return number._replace(end=behind.end(1), value=number.value * scale, scale=scale, grouped=True)


def _with_rest(text: str, number: Number) -> Number:
    """ "1 lakh 20 thousand", "1 thousand 260": what follows a scale in digits and is less than it."""
    rest = _REST.match(text, number.end)
    if rest is None or number.value != number.value.to_integral_value():
        return number
    scale = numbers("scales").get(rest[2] or "", Decimal(1))
    value = Decimal(rest[1]) * scale
    if value >= number.scale or (rest[2] and rest[2] not in numbers("scales")):
        return number
    return number._replace(end=rest.end(), value=number.value + value)
