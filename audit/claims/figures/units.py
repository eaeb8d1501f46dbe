"""The unit of a figure: a currency before it, a unit, a symbol or a rate behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from audit.claims.figures.nouns import singular
from audit.claims.figures.words import Unit, listed, signs, symbols, units
from audit.frozen import quick

_BEHIND = re.compile(
    r"([ \u00a0]?[-‐][ ]?|[ \u00a0\n]?)([^\s\u00a0,;:()\[\]\"“”!?‐–—/+<>|-]{1,20})"
    r"(?:([ \u00a0\n-])([^\W\d_][\w./°]{0,14}))?(?:([ \u00a0\n-])([^\W\d_][\w./]{0,12}))?"
)
_RATE = re.compile(
    r"(?:[ ]?/[ ]?|[ ]?(?:[ -]per|[ -]an?|[ ]each|[ ]every)[ -])((?:sq\.?[ ]|square[ ])?[^\W_][\w²³]{0,14})"
)
_AGO = re.compile(r"[ ](?:earlier|ago|later|before|after|old|on|early|late)\b")
_CODE = re.compile(r"[-‐]\w")
_APPROX_SPACE = " \u00a0"
_DEGREES = {"C": "celsius", "F": "fahrenheit"}  # where words around speak of temperature
_BESIDE = 80  # characters on either side in which such words stand
_BELOW = re.compile(r"(?:\A|[\s(])(?:[-−–]|minus )\d{1,2}(?:\.\d)?\Z")
_WORD = re.compile(r"[a-z]{3,16}")
_LONE = frozenset("mglLWVFNJpGhtRA")  # single letters that are units one space behind a figure too


@dataclass(frozen=True, slots=True)
class Behind:
    """A unit behind a figure: where it ends, and whether a hyphen or nothing at all joins it."""

    unit: Unit
    end: int
    hyphen: bool = False
    glued: bool = False


quick(Behind)


def sign_before(text: str, start: int) -> tuple[Unit, int] | None:
    """The currency whose sign stands right before `start`, and where the sign begins."""
    head = text[max(0, start - 6) : start].rstrip(_APPROX_SPACE)
    if not head or head[-1] not in _last_of_signs():
        return None
    gap = start - max(0, start - 6) - len(head)
    for length in range(min(5, len(head)), 0, -1):
        sign = head[-length:]
        unit = signs().get(sign)
        if unit is None:
            continue
        at = start - gap - length
        if sign[0].isalpha() and at and (text[at - 1].isalnum() or text[at - 1] == "."):
            continue
        return unit, at
    return None


@cache
def _last_of_signs() -> frozenset[str]:
    """The characters with which a currency sign ends."""
    return frozenset(sign[-1] for sign in signs())


def unit_behind(text: str, end: int, *, bare: bool) -> Behind | None:
    """The unit, symbol or currency that stands behind a figure; `bare` where no currency sign stands before it."""
    match = _BEHIND.match(text, end)
    if match is None:
        return None
    join = match[1]
    glued, hyphen = not join, "-" in join or "‐" in join
    words = [match[2], match[4] or "", match[6] or ""]
    for count in (3, 2, 1):
        if not words[count - 1]:
            continue
        key = " ".join(words[:count])
        found = _look_up(key, single=count == 1, glued=glued, bare=bare)
        if found:
            unit, cut = found
            if len(key) == 1 and key.isalpha() and _CODE.match(text, match.end(2)):
                continue  # "twenty F-16s": a code
            if key == "A" and text[match.end(2) : match.end(2) + 1] in (" ", ""):
                continue  # "2 A grades": a letter, no amperes
            if glued and key.rstrip(".") in _DEGREES:
                if not _warm(text, match.start(), match.end(2)):
                    continue  # "row 14C"
                unit = units()[_DEGREES[key.rstrip(".")]]
            if key in signs() and text[match.end(2) : match.end(2) + 2].strip()[:1].isdigit():
                continue  # "5 $ 3": the sign of the next figure
            return Behind(unit, match.end(2 * count) - cut, hyphen, glued)
    return None


def _look_up(key: str, *, single: bool, glued: bool, bare: bool) -> tuple[Unit, int] | None:
    """The unit that `key` names and how many characters at its end are not part of it."""
    for plain in dict.fromkeys((key, key.rstrip("."), key.rstrip(".'’”*_="))):
        unit = units().get(plain.lower()) if len(plain) > 1 else None
        if unit is None and single and plain in symbols():
            unit = symbols()[plain] if _symbol_fits(plain, glued=glued, bare=bare) else None
        if unit:
            return unit, len(key) - len(plain)
    return None


def _warm(text: str, at: int, end: int) -> bool:
    """Whether the words around a figure speak of how warm it is, or it is below nought: 38C in the shade, -40C."""
    if _BELOW.search(text, max(0, at - _BESIDE), at):
        return True
    around = _WORD.findall(f"{text[max(0, at - _BESIDE) : at]} {text[end : end + _BESIDE]}".lower())
    return not listed("units", "warmth").isdisjoint(around)


def _symbol_fits(symbol: str, *, glued: bool, bare: bool) -> bool:
    if glued:
        return symbol not in ("s", "pt", "A") or not bare
    return not symbol.isalpha() or symbol in _LONE or len(symbol) > 1


def rated(text: str, end: int) -> tuple[str, int] | None:
    """The lower half of a rate behind a unit that ends at `end`, as " per day", and where it ends."""
    match = _RATE.match(text, end)
    if match is None:
        return None
    word = match[1].lower()
    open_rate = "per" in match[0][:5] and "/" not in match[0]
    if not open_rate and word not in listed("units", "rates") and not ("/" in match[0] and _is_compound(word)):
        return None
    if word[0].isdigit() or word == "cent" or _AGO.match(text, match.end()):
        return None
    unit = units().get(word) or symbols().get(match[1])
    return f" per {unit.name if unit else _lower_half(match[1])}", match.end()


@cache
def _compounds() -> frozenset[str]:
    from audit.knowledge import lexicon

    return frozenset(lexicon("units")["rates"]["compounds"])


def _is_compound(word: str) -> bool:
    return word in _compounds()


def _lower_half(word: str) -> str:
    return singular(word) if word.islower() else word
