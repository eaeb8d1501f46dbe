"""The words of dates: which part each word of a stretch of text plays.

    stretch (audit/claims/date_regions.py) ─ tokens ▶ Token(letter, value)

A token's letter is its part in the grammar (audit/claims/date_grammar.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from audit import knowledge
from audit.model import Span

_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TOKEN = re.compile(
    r"(?P<P>[AaPp](?<=[\d\s][AaPp])(?:\.\s?[Mm]\b\.?|[Mm]\b))"
    r"|(?P<five>[QH][1-4]\b)"
    rf"|(?P<told>(?:[Hh]alf|[Qq]uarter) past (?:{'|'.join(_HOURS)}|1[0-2]|[1-9])\b)"
    r"|(?P<Z>(?:local|[A-Z][a-z]{2,12}) time\b)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<I>(?<![\d-])\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:Z|[+-]\d{2}:?\d{2})?)?)?(?![\d-]))"
    r"|(?P<N>(?<![\d/.])\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.)(?:\d{4}|\d{2})(?![\d/])"
    r"|(?<![\d/.])\d{4}/\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<clock>(?<![\d:.])\d{1,2}(?::\d{2}(?::\d{2})?"
    r"|\.\d{2}(?= ?[AaPp]\.?[Mm]\b| (?:in the|on [A-Z][a-z]{2,5}day) (?:morning|afternoon|evening)\b| at night\b))"
    r"(?![\d:]))"
    r"|(?P<C>\d{3}0s\b|['’‘]\d0s\b)"
    r"|(?P<o>\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<mixed>\d{1,3} [1-9]/[2-9](?![\d/]))"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)"
    r"|(?P<blank>\n[^\S\n]*\n)"
    r"|(?P<mark>[^\w\s])"
)
_MARKS = {",": ",", ".": ".", "-": "-", "–": "-", "—": "-", "/": "|", "(": "(", ")": ")", "'": "'", "’": "'"}
_MONEY = "$€£¥₹#"


class Token(NamedTuple):
    """A word, number or mark with its place, its `letter` in the grammar and what it stands for."""

    start: int
    end: int
    letter: str
    text: str
    value: str | int | float | None = None


def calendar() -> dict[str, dict[str, object]]:
    """The lexicon of dates."""
    return knowledge.lexicon("calendar")


@cache
def words(name: str) -> frozenset[str]:
    """The word list `name` of the lexicon, in small letters."""
    listed = calendar()["words"][name]
    assert isinstance(listed, list)
    return frozenset(listed)


@cache
def vocabulary() -> dict[str, tuple[str, str | int | None]]:
    """Word as written (small, Capital, CAPITALS) → letter, value."""
    table: dict[str, tuple[str, str | int | None]] = {}
    for word, letter, value in _entries():
        forms = [word, word.capitalize(), word.upper()]
        kept = 2 if (letter == "B" and len(word) < 4) or word == "fy" else word in words("proper") or letter == "B"
        for form in forms[kept:]:
            table.setdefault(form, (letter, value))
    return table


def _entries() -> Iterator[tuple[str, str, str | int | None]]:
    """Every row of the lexicon as word, letter, value; the first of several wins."""
    parts = {
        "months": "M", "weekdays": "W", "units": "U", "unit_plurals": "u", "ordinals": "o", "numbers": "q",
        "decades": "T", "eras": "B", "day_parts": "D", "clock": "O", "day_offsets": "R", "references": "V",
        "adverbs": "A", "zones": "Z",
    }  # fmt: skip
    for word, code in sorted(calendar()["seasons"].items()):
        yield word, "s" if word in words("doubtful_seasons") else "S", str(code)
    for table, letter in parts.items():
        for word, value in sorted(calendar()[table].items()):
            assert isinstance(value, str | int)
            yield word, "J" if word == "century" else letter, value
    for word, number in sorted(calendar()["weekdays"].items()):
        assert isinstance(number, int)
        if len(word) > 4:
            yield word + "s", "X", number  # "Fridays": a set
    for letter, listed in sorted(calendar()["letters"].items()):
        assert isinstance(listed, list)
        for word in listed:
            yield word, letter, None


@cache
def holidays() -> dict[str, object]:
    """Named days: the lexicon's rule for each."""
    return {**calendar()["fixed_days"], **calendar()["floating_days"], **calendar()["easter_days"]}


@cache
def holiday_starts() -> frozenset[str]:
    """The first words of the named days, with a capital."""
    return frozenset(name.split()[0].split("'")[0].capitalize() for name in holidays())


@cache
def _holiday_pattern() -> re.Pattern[str]:
    names = sorted(holidays(), key=len, reverse=True)
    forms = (re.escape(name).replace("'", "['’]").replace(r"\ ", r"\s") for name in names)
    return re.compile(r"(?:{})(?!\w)".format("|".join(forms)), re.IGNORECASE)


def tokens(text: str, region: Span) -> list[Token]:
    """The tokens of a region; a blank line is the token ¶."""
    found: list[Token] = []
    known, named, at = vocabulary(), holiday_starts(), region.start
    for match in _TOKEN.finditer(text, region.start, region.end):
        start, end = match.span()
        if start < at:
            continue  # inside a token that took in more than its first word
        word, kind = match[0], match.lastgroup or ""
        if kind != "word":
            token = _token(text, kind, start, end)
        elif word in known or word in named:
            token = _word(text, start, word)
        else:
            token = Token(start, end, "x", word)
        found.append(token)
        at = token.end
    return found


def _word(text: str, start: int, word: str) -> Token:
    end = start + len(word)
    if word in holiday_starts() and (holiday := _holiday_pattern().match(text, start)):
        name = re.sub(r"\s", " ", holiday[0].lower().replace("’", "'"))
        return Token(start, holiday.end(), "H", holiday[0], name)
    letter, value = vocabulary().get(word, ("x", None))
    dotted = letter in "MW" and word.lower() in words("abbreviated") and text[end : end + 1] == "."
    return Token(start, end + dotted, letter, word, value)


def _token(text: str, kind: str, start: int, end: int) -> Token:
    word = text[start:end]
    if kind == "number":
        return _number(text, start, end)
    if kind == "Z":
        return Token(start, end, "Z", word, "")  # "local time": where is not said
    if kind == "told":  # "half past six" is 06:30
        part, _, hour = word.split()
        number = _HOURS.index(hour) + 1 if hour in _HOURS else int(hour)
        return Token(start, end, ":", f"{number:02d}:{30 if part[0] in 'hH' else 15}")
    if kind == "five":
        return Token(start, end, "5", word, int(word[1]))
    if kind == "mixed":
        whole, part = word.split()
        return Token(start, end, "k", word, int(whole) + int(part[0]) / int(part[2]))
    if kind == "o":
        return Token(start, end, "o", word, int(word[:-2]))
    if kind == "mark":
        return Token(start, end, _MARKS.get(word, "x"), word)
    return Token(start, end, {"blank": "¶", "clock": ":"}.get(kind, kind), word)


def _number(text: str, start: int, end: int) -> Token:
    word = text[start:end]
    if (start and text[start - 1] in _MONEY) or text[end : end + 1] == "%" or end - start > 12:
        return Token(start, end, "x", word)
    if not word.isdecimal():
        return Token(start, end, "k", word, float(word.replace(",", "")))
    number = int(word)
    letter = "d" if end - start <= 2 and number < 40 else "y" if end - start == 4 and 1000 <= number < 2200 else "k"
    return Token(start, end, letter, word, number)
