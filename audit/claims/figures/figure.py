"""Numbers → figures: each number with its unit, its kind and the stretch that is its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from audit.claims.figures import names
from audit.claims.figures.context import hedge_after, hedge_before
from audit.claims.figures.crowds import of_people
from audit.claims.figures.digits import lettered
from audit.claims.figures.label_lists import in_label_list
from audit.claims.figures.no_count import acts, denied, is_compound, is_hour, points_back
from audit.claims.figures.nouns import Phrase, counted
from audit.claims.figures.number import Number
from audit.claims.figures.others import FORM as OTHER
from audit.claims.figures.shares import share
from audit.claims.figures.units import Behind, rated, sign_before, unit_behind
from audit.claims.figures.words import Unit, listed, numbers, unit_of, units
from audit.model import Change, Comparator


@dataclass(slots=True)
class Figure:
    """A working value of one call: a number on its way to becoming a quantity.

    `start` to `end` is the figure with its sign and unit; `stop` is where the noun that it counts ends. `role` is the
    word that introduces one end of a range: from between. `told` is how a change is stated: verb noun carried.
    """

    start: int
    end: int
    stop: int
    number: Number
    value: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = "-"
    kind: str = "number"
    comparator: Comparator = "="
    change: Change | None = None
    told: str = ""
    role: str = ""
    moved: Change | None = None  # of the verb before "from", for the other end
    total: Decimal | None = None
    partitive: bool = False
    plain: bool = True  # no unit and no noun of its own
    dropped: bool = False


def figure(text: str, number: Number) -> Figure | None:
    """The figure that `number` is, or None where it is none: a date, a code, a name, a pronoun."""
    if number.form == "multiple":
        return Figure(
            number.start, number.end, number.end, number, number.value, unit="-", kind="multiple", plain=False
        )
    if number.form == OTHER:
        return Figure(number.start, number.end, number.end, number, number.value, plain=False)
    sign = sign_before(text, number.start) if number.form in ("digits", "vague") else None
    if sign is None and (is_hour(text, number) or (number.form == "digits" and _no_figure(text, number))):
        return None
    negative, start = _minus(text, sign[1] if sign else number.start)
    number = lettered(text, number) if sign else number
    behind = unit_behind(text, number.end, bare=sign is None)
    if behind and behind.hyphen and behind.end - number.end == 2 and names.is_labelled(text, number.start):
        return None  # Form 22-A
    if behind and ((sign and behind.unit.kind != "money") or _is_ordinal(text, number)):
        behind = None
    made = _measured(text, number, sign, behind) or _counted(text, number)
    if made is None:
        return None
    made.start = start if negative or sign else made.start
    if negative:
        made.value = -made.value
    return made


def _no_figure(text: str, number: Number) -> bool:
    """Whether the digits are a code, or the day of a month."""
    return names.is_code(text, number) or (names.is_date(text, number) and not _in_a_month(text, number))


def _in_a_month(text: str, number: Number) -> bool:
    """Whether the number is no day of the month before it: "in March 12 soldiers were killed"."""
    if not _IN_MONTH.search(text, max(0, number.start - NEAR), number.start):
        return False
    phrase = counted(text, number.end, single=False)
    return phrase is not None and phrase.plural


def _is_ordinal(text: str, number: Number) -> bool:
    """Whether the words of a fraction may be an ordinal as well, so that a unit behind is not its own: a third day."""
    words = text[number.start : number.end].lower().split()
    return number.form == "fraction" and len(words) == 2 and words[0] in ("a", "an", "every") and words[1] != "quarter"


def _minus(text: str, start: int) -> tuple[bool, int]:
    """Whether a minus sign or word stands before a figure, and where the figure then begins; "plus or minus 3" is 3."""
    before = text[max(0, start - 7) : start]
    if _EITHER.search(text, max(0, start - 16), start):
        return False, start
    if before[-1:] in ("-", "−", "–") and (len(before) < 2 or before[-2] in " \n\u00a0("):
        return True, start - 1
    if before.endswith(("minus ", "minus-", "Minus ", "Minus-")):
        return True, start - len("minus ")
    return False, start


def _measured(text: str, number: Number, sign: tuple[Unit, int] | None, behind: Behind | None) -> Figure | None:
    """A figure with a currency or a unit."""
    value, end = number.value, number.end
    if number.glued:
        scale = numbers("glued").get(number.glued)
        if sign and scale:
            value, end, behind = value * scale, end + len(number.glued), None
        elif scale and (behind is None or behind.unit.name == "metre") and _millions(text, number):
            return None
    part = None if sign or behind else _OF_A.match(text, end)  # "0.5 of a percentage point"
    whole = unit_behind(text, part.end(), bare=True) if part else None
    behind = whole if whole and whole.unit.kind != "duration" else behind
    unit = sign[0] if sign else behind.unit if behind else None
    if unit is None:
        return None
    if behind and behind.hyphen and unit.kind == "duration":
        return None
    stop = behind.end if behind else end
    name, kind = unit.name, "number" if unit.kind in ("measure", "temperature", "age") else unit.kind
    rate = rated(text, stop)
    if rate:
        name, stop = name + rate[0], rate[1]
    body = stop if rate and "/" in text[stop - len(rate[0]) : stop] else behind.end if behind else end
    made = Figure(number.start, body, stop, number, value, number.low, number.high, name, kind, plain=False)
    if number.form == "fraction" and unit.kind == "duration":
        made.kind = "duration"
    return made


def _millions(text: str, number: Number) -> bool:
    """Whether the letter behind "2.7m" means millions: a noun in the plural follows, the words beside it are of people,
    or the sentence compares it with a time or with other millions and no word of it is about a length."""
    at = number.end + len(number.glued)
    phrase = counted(text, at, single=False)
    if (phrase is not None and phrase.plural) or of_people(text, number.start, at):
        return True
    before = _CLAUSE.split(text[max(0, number.start - NEAR) : number.start])[-1]
    behind = _CLAUSE.split(text[at : at + NEAR])[0]
    if not (_COMPARED.match(behind) or _MILLIONS.search(before)):
        return False
    return listed("units", "lengths").isdisjoint(_WORDS.findall(f"{before} {behind}".lower()))


def _counted(text: str, number: Number) -> Figure | None:
    """A figure that counts something, a share of something, or a bare one."""
    end, value = number.end, number.value
    if number.glued:
        scale = numbers("glued").get(number.glued)
        if scale is None or number.glued in ("b", "B", "T"):
            return None
        value, end = value * scale, end + len(number.glued)
    if number.form == "fraction":
        return _fraction(text, number)
    hedge = hedge_after(text, end)
    behind = hedge[1] if hedge else end
    aside = _ASIDE.match(text, behind)
    behind = aside.end() if aside else behind
    phrase = counted(text, behind, single=value == 1 and not number.grouped)
    if number.form == "digits" and phrase and acts(text, number, phrase.end):
        return None
    if _is_none(text, number, phrase):
        return None
    made = Figure(number.start, end, behind, number, value, number.low, number.high)
    if phrase and _counts(text, behind, number, phrase):
        made.unit, made.stop, made.plain, made.partitive = phrase.unit, phrase.end, False, phrase.partitive
        _measure(made, phrase)
    rate = rated(text, made.stop)
    if rate:
        made.unit, made.stop = (made.unit + rate[0]).lstrip("- "), rate[1]
    return made if made.unit != "-" or number.form != "vague" or _many(text, number) else None


def _many(text: str, number: Number) -> bool:
    """Whether a vague plural stands for people by itself: hundreds were killed."""
    after = text[number.end : number.end + 24].split()
    if after and after[0].rstrip(".,;:") == "more":  # "wounded dozens more", and no "dozens more years"
        told = len(after[0]) > len("more") or len(after) == 1
        return told or after[1].rstrip(".,;:") in listed("numbers", "after_vague")
    return " of " in text[number.start : number.end] or bool(after and after[0] in listed("numbers", "after_vague"))


def _fraction(text: str, number: Number) -> Figure | None:
    of = share(text, number)
    if of is None:
        return None
    return Figure(number.start, number.end, of.stop, number, number.value, unit=of.unit, kind=of.kind, plain=False)


def _is_none(text: str, number: Number, phrase: Phrase | None) -> bool:
    """Whether a number without a unit is no figure: a year, part of a name, a pronoun."""
    counts = phrase is not None and phrase.plural
    if number.form == "word" and points_back(text, number, phrase):
        return True
    if denied(text, number):
        return True
    titled = number.form == "digits" and not counts and not number.grouped and _titled(text, number.end)
    named = titled or (not counts and text[number.start : number.end] in listed("numbers", "names"))
    named = named or names.is_year(text, number, counts=counts) or names.is_label(text, number, counts=counts)
    named = named or in_label_list(text, number)
    if not named:
        return False
    article = names.word_before(text, number.start).lower() in listed("nouns", "determiners")
    return article or hedge_before(text, number.start) is None


def _measure(made: Figure, phrase: Phrase) -> None:
    """A phrase whose head is a unit is that unit: 40 square yards, two full years."""
    unit = unit_of(phrase.unit)
    if unit and (unit.kind != "money" or " " not in phrase.unit):
        made.unit = unit.name
        made.kind = unit.kind if unit.kind in ("duration", "percent", "points", "money") else made.kind


def _counts(text: str, end: int, number: Number, phrase: Phrase) -> bool:
    """Whether the noun phrase is what the figure counts."""
    if text[end : end + 1] in ("-", "‐"):
        return (number.form == "digits" and phrase.plural) or is_compound(text, end)
    if phrase.plural or (number.value == 1 and not number.grouped):
        return True
    words = phrase.unit.split()
    noun = len(words) > 1 and words[-1].lower() not in units()
    return noun and phrase.unit[0].islower() and not words[0].endswith(("ed", "ing"))


def _titled(text: str, end: int) -> bool:
    """Whether a name or a compound follows a bare figure, so that it is a part of that: 787 Dreamliner, 40-day."""
    if text.startswith("-to-", end) or is_compound(text, end):
        return False
    after = text[end + 1 : end + 2]
    return (text[end : end + 1] == " " and after.isupper()) or (text[end : end + 1] == "-" and after.isalpha())


_EITHER = re.compile(r"(?i)\bplus[ -]or[ -]minus[ -]\Z")
_ASIDE = re.compile(r"(?:[ ]\([^()\n]{1,24}\)|\))(?=[ ]of[ ](?:the|these|those|all|its|his|her|their|our)\b)")
_OF_A = re.compile(r"[ ]of[ ]an?(?=[ ])")
NEAR = 80  # characters on either side of "2.7m" that tell metres from millions
_IN_MONTH = re.compile(r"\b[Ii]n (?:early |late |mid-)?[A-Z][a-z]{2,8}[ ]\Z")
_COMPARED = re.compile(r"[ ](?:an?[ ](?:year|month|week|decade)|last[ ]|this[ ]|(?:in|by|since)[ ](?:19|20)\d\d\b)")
_MILLIONS = re.compile(r"\d(?:m|bn|[ ](?:million|billion))\b(?![ ](?:high|tall|wide|long|deep))")
_CLAUSE = re.compile(r"[.;!?]\s")
_WORDS = re.compile(r"[a-z]{2,16}")
