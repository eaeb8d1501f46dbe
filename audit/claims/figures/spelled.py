"""Numbers in words: twenty-two, half a million, two-thirds, tens of thousands, one in five."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from heapq import merge

from audit.claims.figures.number import NEXT_WORD, SIGNS, Number, over_and, sign_value
from audit.claims.figures.words import denominators, listed, multiples, numbers, vague
from audit.text.places import first_words, matches

_ARTICLE = re.compile(r"\b([Aa]n?|[Oo]ne|[Ee]very|[Hh]alf[ ]an?|[Qq]uarter[ ](?:of[ ])?an?)[ -]\Z")
_EVERY = "every"
_OF_VAGUE = re.compile(r"[ ](?:upon|and|of)[ ]([a-z]{5,9})\b")
_TIMES_SCALE = re.compile(r"[ ](of an?[ ])?([a-z]{4,11})\b")
_WHOLE = re.compile(r"[ ](?:the|its|their|his|her|our|that|those|what|last|this)\b")
_ONE_IN = re.compile(
    r"(?:(?:[ ][a-z]{3,12})?[ ](?:in|out of)[ ](?:every|each)[ ]|[ ](?:in|out of|of every|of each)[ ]|-in-)"
    r"(?:(\d{1,3}(?:,\d{3}){1,2}|\d{1,7})|(?:an?[ ])?([a-z]{3,8}))\b(?!,\d)"
)


@cache
def _heads() -> frozenset[str]:
    """Every word that can begin a number."""
    tables = (numbers("ones"), numbers("tens"), numbers("scales"), vague(), denominators(), multiples(), ("tens",))
    return frozenset(word for table in tables for word in table)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(branches(_heads()))})\b")


_SIGN = re.compile(f"[{SIGNS}]")


@cache
def _first() -> frozenset[str]:
    return first_words(_heads())


def branches(words: Iterable[str]) -> Iterator[str]:
    """The words as pattern branches, one a first letter in either case."""
    letters: dict[str, set[str]] = {}
    for word in words:
        letters.setdefault(word[0], set()).add(word[1:])
    for letter, tails in sorted(letters.items()):
        ordered = sorted(tails, key=lambda tail: (-len(tail), tail))
        yield f"[{letter}{letter.upper()}](?:{'|'.join(ordered)})"


def in_words(text: str) -> Iterator[Number]:
    """The numbers in words, in order."""
    done = 0
    words = matches(_pattern(), text, _first())
    signed = any(sign in text for sign in SIGNS)  # most texts have none, and need no search for them
    for match in merge(words, _SIGN.finditer(text), key=re.Match.start) if signed else words:
        if match.start() < done:
            continue
        number = _word_number(text, match)
        if number:
            done = number.end
            yield number


def _word_number(text: str, match: re.Match[str]) -> Number | None:
    word = match[0].lower()
    start, end = match.span()
    if start and text[start - 1] == "-" and word not in numbers("ones"):
        return None
    number: Number | None = None
    if word in SIGNS:
        number = Number(start, end, sign_value(word), "fraction")
    elif word in vague() or word == "tens":
        number = _vague(text, start, end, word)
    elif word in multiples():
        if word in listed("numbers", "before_whole") and not _WHOLE.match(text, end):
            return None
        number = Number(start, end, multiples()[word][0], "multiple")
    elif word in numbers("ones") or word in numbers("tens"):
        number = _spelled(text, start, end, word)
    else:
        number = _after_article(text, start, end, word)
    return _of_scale(text, number) if number else None


def _of_scale(text: str, number: Number) -> Number:
    """A number with a fraction in it, times the scale that follows: three-quarters of a million, one and a half
    million."""
    if number.form not in ("fraction", "word") or number.value == number.value.to_integral_value():
        return number
    ahead = _TIMES_SCALE.match(text, number.end)
    scale = numbers("scales").get(ahead[2]) if ahead else None
    if ahead is None or scale is None or bool(ahead[1]) != (number.form == "fraction"):
        return number
    return number._replace(end=ahead.end(), value=number.value * scale, form="word", scale=scale)


def _vague(text: str, start: int, end: int, word: str) -> Number | None:
    """Dozens, hundreds, tens of thousands."""
    low, high = vague().get(word, (Decimal(10), Decimal(100)))
    more = _OF_VAGUE.match(text, end)
    if more and more[1] in vague():
        factor = vague()[more[1]][0]
        return Number(start, more.end(), low * factor, "vague", low * factor, high * factor)
    return None if word == "tens" else Number(start, end, low, "vague", low, high)


def _after_article(text: str, start: int, end: int, word: str) -> Number | None:
    """A scale or a fraction behind an article: a dozen, half a million, a third."""
    article = _ARTICLE.search(text, max(0, start - 14), start)
    lead = article[1].lower() if article else ""
    if word in numbers("scales"):
        if not article or lead == _EVERY:
            return None
        share = Decimal("0.5") if lead.startswith("half") else Decimal("0.25") if lead.startswith("q") else Decimal(1)
        scale = numbers("scales")[word]
        number = Number(article.start(), end, share * scale, "word", scale=scale)
        return _more(text, number, scale * share, Decimal(0)) if share == 1 else number
    if word == "half":
        return Number(start, end, Decimal("0.5"), "fraction")
    if not article or word not in numbers("fractions") or (len(lead) > 3 and lead != _EVERY):
        return None
    return Number(article.start(), end, Decimal(1) / denominators()[word], "fraction")


def _spelled(text: str, start: int, end: int, word: str) -> Number | None:
    """A number in words from its first word on."""
    value = numbers("ones").get(word, numbers("tens").get(word, Decimal(0)))
    ratio = _ONE_IN.match(text, end)
    if ratio:
        base = _base(ratio)
        if base > value and not (value > 1 and ratio[1] and len(ratio[1]) == 4):
            return Number(start, ratio.end(), value / base, "fraction")
    return _more(text, Number(start, end, value, "word"), value, Decimal(0))


def _base(ratio: re.Match[str]) -> Decimal:
    """What a ratio is out of: one in 10,000, one in a hundred, three of every four; 0 where it is no number."""
    if ratio[1]:
        return Decimal(ratio[1].replace(",", ""))
    word = ratio[2]
    return next((table[word] for table in map(numbers, ("ones", "tens", "scales")) if word in table), Decimal(0))


def _more(text: str, number: Number, current: Decimal, total: Decimal) -> Number:
    """`number` with the number words that follow it; `current` is the part below the last scale, `total` the rest."""
    for _ in range(12):
        ahead = NEXT_WORD.match(text, number.end)
        if ahead is None or (ahead[1] != ahead[1].lower() and ahead[0][0] != "-"):
            break
        word = ahead[1].lower()
        step = numbers("ones").get(word, numbers("tens").get(word))
        joined = over_and(ahead)
        if step is not None and (total or current) and _fits(current, step) and (total or current >= 100 or not joined):
            current += step
        elif word in numbers("scales") and not joined:
            scale = numbers("scales")[word]
            current = max(current, Decimal(1)) * scale if total == 0 or current else current
            total, current = (total + current, Decimal(0)) if scale >= 1000 else (total, current)
            number = number._replace(scale=scale)
        elif word in denominators() and (joined or not total) and word != "second":
            return _part(number, ahead, total + current, joined=joined)
        else:
            break
        number = number._replace(end=ahead.end(), value=total + current)
    return number


def _fits(current: Decimal, step: Decimal) -> bool:
    """Whether a number word can be added to what was read: forty + two, six hundred + forty."""
    if current % 100 == 0:
        return current > 0 or step > 0
    return current % 10 == 0 and current % 100 >= 20 and step < 10


def _part(number: Number, ahead: re.Match[str], current: Decimal, *, joined: bool) -> Number:
    """A fraction behind a number: two-thirds, two and a half; a million and a half, which is of the scale."""
    under = denominators()[ahead[1].lower()]
    if joined:
        whole = number.scale if number.scale >= 1000 else Decimal(1)
        fits = "and a" in ahead[0].replace("-", " ") and under < 5
        return number._replace(end=ahead.end(), value=current + whole / under) if fits else number
    if current >= under:
        return number
    return Number(number.start, ahead.end(), current / under, "fraction")
