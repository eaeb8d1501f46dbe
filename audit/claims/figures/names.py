"""What looks like a figure and is none: dates, years, times, telephone numbers, codes, labels, list numbers, marks."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.claims.figures.number import Number
from audit.claims.figures.words import listed
from audit.knowledge import lexicon

REACH = 400  # characters looked back for the beginning of an address
YEARS = (1600, 2199)

_CLOCK = re.compile(
    r"(?:[:.]\d{2})?[ \u00a0]?(?:[ap]m\b|[AP]M\b|[ap]\.m\.?|[AP]\.M\.?|o['’]clock"
    r"|(?:GMT|UTC|BST|EST|EDT|PST|PDT|PKT|IST|CET)\b)|[:]\d{2}"
)
_PEOPLE = re.compile(  # of no name: "in Brask 28 of the wounded", "in Brask 97 persons"
    r"[ \u00a0](?:people|persons|civilians|inhabitants|residents|citizens|villagers"
    r"|(?:were|are) (?:women|men|children|civilians|soldiers|police|killed|injured|wounded|dead|missing|arrested|hurt)"
    r"|of (?:whom|which|them|these|those|the (?:dead|killed|wounded|injured|victims|missing)))\b"
)
_DOI = re.compile(r"10\.\d{4,9}/")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_DAY_OF = re.compile(r"(?:st|nd|rd|th)?(?:[ \u00a0-]|[ ]of[ ])([A-Za-z]{3,9})\b")
_DAYS_OF = re.compile(
    r"(?:st|nd|rd|th)?(?:[ ]?[-–][ ]?|[ ](?:to|and|or)[ ]|,[ ])\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?([A-Za-z]{3,9})\b"
)
_GLUE = "_#@&=~\\§№^"
_SPACES = " \n\t\u00a0("
_LONGEST = 24  # characters of the word before a figure
_MARKS = '([“"'  # open what the word before a figure stands in
_SERIES_AFTER = re.compile(r"\),?[ ](?:and[ ])?[A-Za-z][^()\d\n]{0,40}\(\d{1,4}\)")
_SERIES_BEFORE = re.compile(r"\(\d{1,4}\),?[ ](?:and[ ])?[A-Za-z][^()\d\n]{0,40}\(\Z")
_ROW = r"[ \t]{0,80}[A-Z][^\n\d]{1,40}[ ]\d{1,7}[ \t]{0,80}"
_ROW_AFTER = re.compile(rf"[ \t]{{0,80}}\n{_ROW}(?=\n|\Z)")
_ROW_BEFORE = re.compile(rf"(?:\A|\n){_ROW}\n[ \t]{{0,80}}[A-Z][^\n\d]{{1,40}}\Z")
_CAPITALS = r"(?:the[ ])?[A-Z][\w’'-]{1,20}(?:[ ](?:of|and|the|for|[A-Z][\w’'-]{1,20})){0,5}[ ]"
_NAMED_NEXT = re.compile(rf"(?:[,;]|[ ]and|,[ ]and)[ ]({_CAPITALS})\d")
_TALLY = re.compile(rf"([^.:;\n]{{1,120}}):\s({_CAPITALS})\Z")
_AFTER = re.compile(r"[ \u00a0]([a-z]{3,12})\b")
_THEY = re.compile(  # "The injured number 1,140", where "number" is what they do
    r"\b(?:[Tt]he (?:dead|injured|wounded|missing|displaced|homeless|killed|hurt)|[a-z]{3,20}s|people) "
    r"(?:now |already )?number \Z"
)
_WORDS_BEFORE = 40  # characters before a figure in which "The injured number" stands
_MOST_NUMBERED = 10_000  # what is numbered seldom gets as far
_HEAD = 200  # characters before a figure in which stands what a list counts
_PLACED = re.compile(r"(?:\A|[.;:!?\n—–]\s{0,2})([A-Z][a-z]+)(?:[ ][^\s,.;:!?]+){1,4}[ ]\Z")
_LIST = re.compile(r"(?:\A|\n)[ \t]{0,8}[(#*•-]{0,2}[ ]?\Z")


@lru_cache(maxsize=64)  # each question about a figure looks at the same word
def word_before(text: str, start: int) -> str:
    """The word right before `start`, with its punctuation; empty at the beginning of a line."""
    end = start - 1 if start and text[start - 1] in " \u00a0" else start
    at = end
    while at and end - at < _LONGEST and not ((last := text[at - 1]).isspace() or last in _MARKS):
        at -= 1
    return text[at:end]


def is_code(text: str, number: Number) -> bool:
    """Whether the digits are part of an address, a code, a time, a list or footnote mark, or a longer string."""
    start, end = number.start, number.end
    before = text[start - 1] if start else " "
    after = text[end : end + 1]
    if before in "-‐" and text[start - 2 : start - 1].isalpha() and not _bound(text, start):
        return True
    if before.isalpha() or after in ("_", "@", "#", "<") or (before in _GLUE and text[start - 2 : start] != "Y="):
        return True
    if before in ".,:/" and start > 1 and text[start - 2] not in _SPACES and not _money_slash(text, start):
        return True
    if _DOI.match(text, start) or _leading_zero(text, number) or _CLOCK.match(text, end) or _ORDINAL.match(text, end):
        return True
    if before == "+":
        return number.glued == "" and after != "%"
    if after == "/" and text[end + 1 : end + 2].isdigit():
        return True
    return _in_address(text, start) or _is_mark(text, number)


def _bound(text: str, start: int) -> bool:
    """Whether the hyphen before a figure belongs to a bound or a sign: sub-7, minus-5, 0-to-60."""
    return word_before(text, start).lower().rsplit("-", 2)[-2] in ("sub", "minus", "plus", "to")


def _money_slash(text: str, start: int) -> bool:
    return text[start - 1] == "/" and text[start - 2].isspace()


def _leading_zero(text: str, number: Number) -> bool:
    return text[number.start] == "0" and number.value >= 1 and text[number.start + 1 : number.start + 2].isdigit()


def _in_address(text: str, start: int) -> bool:
    """Whether the stretch between blanks that holds `start` began as an address or a DOI does."""
    low = max(0, start - REACH)
    left = max(text.rfind(" ", low, start), text.rfind("\n", low, start), low - 1) + 1
    if start - left < 3:
        return False
    head = text[left:start]
    return "://" in head or "www." in head or "@" in head or "](" in head or head.startswith(("10.", "doi:"))


def _is_mark(text: str, number: Number) -> bool:
    """Whether it numbers a list item or a footnote, or stands alone on its line."""
    start, end = number.start, number.end
    if end - start > 4 or not text[start:end].isdigit():
        return False
    before, after = text[start - 1 : start], text[end : end + 1]
    if (before, after) == ("(", ")"):
        return end - start < 3 and not _in_series(text, start, end)
    if (before, after) in (("[", "]"), ("^", "]")):
        return True
    if not _LIST.search(text, max(0, start - 14), start):
        inline = (
            after in (".", ")") and text[end + 1 : end + 2] == " " and text[max(0, start - 2) : start] in (". ", ": ")
        )
        return inline and text[end + 2 : end + 3].isupper()
    return after in (")", "") or after in "\n\r" or (after == "." and text[end + 1 : end + 2] in ("", " ", ")"))


def _in_series(text: str, start: int, end: int) -> bool:
    """Whether other figures in brackets stand beside this one: Civic Union (58), Labour (47) and Greens (12)."""
    return bool(_SERIES_AFTER.match(text, end) or _SERIES_BEFORE.search(text, max(0, start - 50), start))


def is_date(text: str, number: Number) -> bool:
    """Whether the number is the day of a named month, or follows its name."""
    if number.form != "digits" or number.grouped or number.value > 2100:
        return False
    months = listed("numbers", "months")
    printed = word_before(text, number.start)
    before = printed.lower().rstrip(",")
    # "On 11 June, 12 people": only a year stands behind the comma
    day = _four_digit_year(number) or (number.value <= 31 and not printed.endswith(","))
    if before in months and day and printed[0].isupper():
        return True
    if number.value > 31:
        return False
    ahead = _DAYS_OF.match(text, number.end) or _DAY_OF.match(text, number.end)
    if ahead is None:
        return False
    return ahead[1].lower() in months and ahead[1][0].isupper()


def _four_digit_year(number: Number) -> bool:
    plain = number.form == "digits" and not number.grouped and number.end - number.start == 4
    return plain and YEARS[0] <= number.value <= YEARS[1]


def is_year(text: str, number: Number, *, counts: bool) -> bool:
    """Whether four digits are a year. `counts`: a plural noun follows."""
    if not _four_digit_year(number):
        return False
    if not counts:
        return True
    before = word_before(text, number.start)
    low = before.lower()
    return (
        not low
        or low[-1].isdigit()
        or low in listed("numbers", "years")
        or low.endswith(("'s", "’s", "-", ","))
        or before[:1].isupper()
    )


@cache
def _times() -> frozenset[str]:
    """Months and weekdays."""
    return listed("numbers", "months") | frozenset(map(str.lower, lexicon("calendar")["weekdays"]))


def is_labelled(text: str, start: int) -> bool:
    """Whether a word like Section stands right before `start`."""
    return word_before(text, start).lower().strip("“\"'‘*_(") in listed("numbers", "labels")


def is_label(text: str, number: Number, *, counts: bool) -> bool:
    """Whether a name or a word like Section stands before a figure that counts nothing, so that it belongs to it."""
    before = word_before(text, number.start)
    if not before:
        return False
    if number.scale > 1:
        return False  # "the families number 3.7 million"
    low = before.lower().strip("“\"'‘*_")
    if low == "number" and number.grouped and number.value >= _MOST_NUMBERED:
        return False  # "Refugees from Marn number 900,000", and no "Resolution number 1,140"
    if low == "number" and _THEY.search(text, max(0, number.start - _WORDS_BEFORE), number.start):
        return False
    if low in listed("numbers", "labels"):
        return not counts or (before[0].isupper() and not _opens(text, number.start - len(before) - 1))
    if number.grouped or before[-1] in ",;:.!?)”\"'" or number.form != "digits":
        return False
    if counts and before.endswith(("'s", "’s")):
        return False  # "Osterby's 16 bus depots"
    if any(letter.isupper() for letter in before[1:]) and any(letter.islower() for letter in before):
        return True  # a brand: iPhone 14
    named = any(letter.isupper() for letter in before) and low not in listed("nouns", "stop")
    if not named or _opens(text, number.start - len(before) - 1):
        return False
    after = _AFTER.match(text, number.end) if counts else None
    if after and after[1].lower() in listed("numbers", "tallies"):
        return False  # "gives the Civic Union 71 seats"
    timed = counts and (low in _times() or _placed(text, number.start))  # "that on Sunday 23 shops were looted"
    if timed or _PEOPLE.match(text, number.end) or _tallied(text, number):
        return False
    return not _in_table(text, number)


def _placed(text: str, start: int) -> bool:
    """Whether the sentence begins with a place or a time and the figure is its subject: At the port 148 people died."""
    opening = _PLACED.search(text, max(0, start - 50), start)
    return opening is not None and opening[1].lower() in listed("numbers", "openings")


def _tallied(text: str, number: Number) -> bool:
    """Whether the figure is the first of a list behind what it counts: "seats: Civic Union 70, Homeland Bloc 53", "By
    province: Brask 41, Halm 17"."""
    following = _NAMED_NEXT.match(text, number.end)
    head = _TALLY.search(text, max(0, number.start - _HEAD), number.start) if following else None
    if following is None or head is None or following[1] == head[2]:
        return False  # "Aurora 2, Aurora 3" are ships
    said = head[1].lower().split()
    return said[:1] == ["by"] or not listed("numbers", "tallies").isdisjoint(said)


def _in_table(text: str, number: Number) -> bool:
    """Whether the figure ends a line of a list of names with figures."""
    if text[number.end : number.end + 1] not in ("\n", ""):
        return False
    return bool(
        _ROW_AFTER.match(text, number.end) or _ROW_BEFORE.search(text, max(0, number.start - 110), number.start)
    )


def _opens(text: str, at: int) -> bool:
    """Whether the word that begins at `at` is the first of its sentence or line."""
    before = text[max(0, at - 3) : at].rstrip(" \u00a0“\"'‘*_(")
    return not before or before[-1] in ".!?\n–—-"
