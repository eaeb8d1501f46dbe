"""Whether one of two claims tells of an occasion that lies behind, while the other tells of the present one.

"Turnout was 61 percent"          ─  "In 2019 turnout had been 66 percent"       a year that only one report tells of
"The gale felled 310 trees"       ─  "Nine years ago a gale felled 480 trees"
"The party won 14 seats"          ─  "it had eleven in the last council"         the last of a row
"The bridge is 310 metres long"   ─  "opened in 2019, it is 340 metres long"     no other occasion

An undated claim of a report is of the day of the report: what stands beside a year long before it is none of its day.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from audit.crosscheck.once import of_words, once
from audit.crosscheck.periods import Stretch, stretch
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import first_words
from audit.knowledge import lexicon

_LONG = 90  # days from which a time is none of the day of a report
_MONTH = 28  # days: of a day that is told the rules of days know more
_MOST = 600  # characters of a claim that are looked at
_REPORT = 100_000  # characters of a report in which a year is looked for
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d,]|\.\d)")
_AGO = re.compile(r"(?i)\b(?:years?|decades?|century|centuries) ago\b")
_NTH = re.compile(
    r"(?i)\b(?:the|a|an|his|her|its|their) (?:first|second|third|earlier|previous) (?!time\b|half\b|quarter\b)[a-z]"
)


def of_another_occasion(a: Stated, b: Stated) -> bool:
    """Whether one of two claims, and only one, tells of an occasion before that of which the other report tells."""
    return _back(a, b) or _back(b, a)


def _back(one: Stated, other: Stated) -> bool:
    return _of_the_last(one, other) or _ago(one, other) or _in_a_year(one, other) or _of_its_own(one, other)


def _of_its_own(one: Stated, other: Stated) -> bool:
    """Whether one begins with an occasion that is none of the other's: "A strike in 2012", "Last year's crop", "In the
    fifth game"."""
    begun = _begun().match(one.words)
    if begun is None or _begun().match(other.words):
        return False
    return not begun["year"] or begun["year"] not in _years(other)


def _of_the_last(one: Stated, other: Stated) -> bool:
    """Whether one tells of the last of a row, of which the other report says nothing: "the previous council"."""
    told = _last(one)
    return bool(told) and not _last(other) and told.isdisjoint(_last_of_all(other))


def _ago(one: Stated, other: Stated) -> bool:
    """Whether one tells of what was years ago, and the other report of nothing that was."""
    if "ago" not in one.tokens or "since" in one.tokens or not _AGO.search(one.words[:_MOST]):
        return False  # "since it was founded ten years ago"
    year = _year(one)
    return not _AGO.search(other.document.text[:_REPORT]) and (year is None or _long_before(year, one, other))


def _in_a_year(one: Stated, other: Stated) -> bool:
    """Whether a year or month stands beside what one tells, and the other has none and was written long after."""
    year = _year(one)
    if year is None or _year(other) is not None or not _long_before(year, one, other):
        return False
    if "had" in one.tokens and "had" not in other.tokens:
        return True
    if _NTH.search(one.words[:_MOST]) and str(year.first.year) not in _years(other):
        return True  # "the first session, in 2016"
    now = _now(other)
    if now is None or str(year.first.year) in _years(other):  # it may be what all of the other report is about
        return False
    return now.year - year.last.year > 1  # figures of the last year are the news of this one


def _long_before(year: Stretch, one: Stated, other: Stated) -> bool:
    """Whether a time lies long before the day on which the other report was written; true where that is not known."""
    now = _now(other) or one.written
    return now is None or (now - year.last).days > _LONG


def _now(one: Stated) -> date | None:
    """The day on which a report was written, as far as that is known."""
    return one.written or (one.latest.first if one.latest and not one.latest.yearless else None)


@once
def _years(one: Stated) -> frozenset[str]:
    return frozenset(_YEAR.findall(one.document.text[:_REPORT])) | (
        {str(one.written.year)} if one.written is not None else frozenset()
    )


@of_words
def _year(one: Stated) -> Stretch | None:
    """The year, or the month of a year, that what a claim tells is of: "In 2019 …", "…, in 2019, …", "… trees in 2019",
    "the gale of 2019"; None for that of something by the way ("founded in 2019", "a law of 2019")."""
    words = one.words[:_MOST]
    for item in one.claim.dates:
        found = stretch(item.edtf) if item.kind == "DATE" else None
        if found is None or found.yearless or found.days < _MONTH:
            continue
        start, end = item.start - one.claim.start, item.end - one.claim.start
        if 0 <= start < _MOST and _attached(words[:start], words[end:]):
            return found
    return None


def _attached(before: str, behind: str) -> bool:
    """Whether the words before a date and behind it say that it is the time of all that is told."""
    opening, aside, end, of = _patterns()
    if opening.fullmatch(before):
        return not any(map(_is_participle, before.lower().split()))
    if (aside.search(before) and behind[:1] == ",") or of.search(before):
        return True
    if _named().match(behind):
        return True
    counted = end.search(before)
    return counted is not None and not any(map(_is_participle, counted[1].lower().split()))


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in lexicon("crosscheck")["looked_back"]["of_a_verb"]


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    table = lexicon("crosscheck")["looked_back"]
    words, joining = ("|".join(table[name]) for name in ("before_time", "joining"))
    things = "|".join(table["occasions"])
    opening = rf"(?i)(?:(?:{joining}),? )?(?:(?:{words})(?: [a-z’'-]{{1,20}}){{0,6}} ?)?"
    aside = rf"(?i), (?:{words}) \Z"
    end = rf"(?i)\d((?: [a-z-]{{2,20}}){{1,4}}) (?:{words}) \Z"
    of = rf"(?i)\b(?:(?:{things}) (?:of|in)|had (?:[a-z]{{2,15}}ly )?[a-z]{{2,15}} (?:{words})) \Z"
    return tuple(map(re.compile, (opening, aside, end, of)))


@cache
def _named() -> re.Pattern[str]:
    """ "2019 gale": the year as a part of what it is called."""
    return re.compile(rf"(?i) (?:{'|'.join(lexicon('crosscheck')['looked_back']['occasions'])})\b")


@cache
def _begun() -> re.Pattern[str]:
    table = lexicon("crosscheck")["looked_back"]
    things = "|".join(table["occasions"])
    year = rf"(?:An? )?(?:[a-z-]{{3,15}} )?(?:{things}) (?:of|in) (?P<year>(?:19|20)\d\d)\b"
    nth = rf"In the (?:{'|'.join(table['nth'])}) (?:{'|'.join(table['legs'])})\b"
    return re.compile(rf"(?i)(?:{year}|Last (?:year|month|week|season)['’]s [a-z]|{nth})")


@of_words
def _last(one: Stated) -> frozenset[str]:
    if one.tokens.isdisjoint(_begins()):
        return frozenset()
    return frozenset(found.lower() for found in _rows().findall(one.words[:_MOST]))


@once
def _last_of_all(one: Stated) -> frozenset[str]:
    return frozenset(found.lower() for found in _rows().findall(one.document.text[:_REPORT]))


@cache
def _begins() -> frozenset[str]:
    return first_words([*lexicon("crosscheck")["looked_back"]["last"], "first", "earlier"])


@cache
def _rows() -> re.Pattern[str]:
    table = lexicon("crosscheck")["looked_back"]
    last, things = ("|".join(table[name]) for name in ("last", "occasions"))
    tried = "|".join(table["attempts"])
    return re.compile(rf"(?i)\b(?:(?:{last})|(?:first|earlier)(?= (?:{tried})\b)) ({things}|{tried})\b")
