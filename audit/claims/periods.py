"""The time a claim holds for, in EDTF: from the dates of its clause, else from those before it in the sentence.

A date behind "than in" or "from" is what the clause compares with; "the year before" is the year before the last named.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from audit.claims.cuts import phrases
from audit.claims.figures.ranks import is_degree
from audit.claims.names import works
from audit.claims.sentence import Sentence, Stretch, between, inside
from audit.claims.stretches import part_of_the_year, stretched
from audit.claims.words import Word
from audit.model import Date

LOOK_BACK = 60  # characters before a date: eight words
_FEW = 4  # words from "from" to "a year ago"
_DEGREE = 7  # words from a superlative to "since"
_LEVEL = re.compile(r"[ -](?:average|mean|level|levels|baseline|norm)\b")
_ASIDE = 24  # words of a relative clause
_WHO = ", "  # before one that tells more of somebody
_AGO = ("earlier", "ago", "before")
_ASIDES = re.compile(  # ", founded in 1882,", ", who was born in 1950,", ", published on Wednesday,"
    r", (?:(?:which|who) (?:was|were|had been|has been) )?[a-z]{2,12}(?:ed|lt|rn) [^,;.]{1,80},"
)


def period(sentence: Sentence, span: Stretch, before: str | None = None) -> tuple[str | None, str]:
    """The period of the clause, and whether the clause names it or the "sentence". `before` is the period of the
    claim before it, for "the year before"."""
    if before and phrases("earlier").stand_in(sentence.lows_of(span)):
        year = before.split("/")[-1][:4]
        if year.isdigit():
            return str(int(year) - 1).zfill(4), "clause"
    dates = sentence.dates
    if not dates:
        return None, "sentence"
    held = inside(dates, span)
    own = _of_the_figure(sentence, span) or _dates(sentence, _not_aside(sentence, held) if len(held) > 1 else held)
    if own:
        return (stretched(sentence, own[0]) if len(own) == 1 else _joined(own)), "clause"
    start, end = sentence.around(span)
    known = _dates(sentence, between(dates, start, _told_aside(sentence, span)))
    if known:
        return part_of_the_year(sentence.lows_of(span), known[-1]) or stretched(sentence, known[-1]), "sentence"
    behind = sentence.between(span.end, end)
    end = _compared(sentence, behind) or end  # "90 died, against 48 in 2019": that year is of the other figure
    end = min(end, _told_of_another(sentence, behind) or end)
    later = _dates(sentence, between(dates, span.end, end))
    return (_joined(later) if len(later) == 1 else None), "sentence"


def _dates(sentence: Sentence, dates: Sequence[Date]) -> tuple[Date, ...]:
    """Dates with EDTF that the clause is about; of dates read with and without an anchor those without."""
    listed = [x for x in dates if x.edtf and x.kind != "SET" and not x.value.endswith("_REF")]
    about = [x for x in listed if not _is_base(sentence, x)]
    firm = [x for x in about if not x.relative] or about
    told = [x for x in firm if not _edition(sentence, x)] if len(firm) > 1 else firm
    return tuple(told or firm)


def _not_aside(sentence: Sentence, dates: Sequence[Date]) -> Sequence[Date]:
    """The dates that do not stand in what a subject went through once, between two commas, where there are others:
    "The bank, founded in 1882, made $3 million in 2021"."""
    apart = asides(sentence, dates)
    return ([x for x in dates if not any(a < x.start < b for a, b in apart)] or dates) if apart else dates


def asides(sentence: Sentence, dates: Sequence[Date]) -> list[tuple[int, int]]:
    """Where between commas it is told what a subject went through once, with one of the dates, which are some."""
    start, end = max(sentence.start, dates[0].start - LOOK_BACK), dates[-1].end
    return [found.span() for found in _ASIDES.finditer(sentence.text, start, end)]


def _of_the_figure(sentence: Sentence, span: Stretch) -> tuple[Date, ...]:
    """The date of which the only figures of the clause are told, behind it: "the worst flood since 1953, when 1,836
    people drowned" is of 1953, though that is what the present flood is compared with."""
    figures = inside(sentence.figures, span)
    if not figures:
        return ()
    last = [x for x in inside(sentence.dates, span) if x.edtf and x.kind == "DATE" and x.end < figures[0].start][-1:]
    if not last or not _is_base(sentence, last[0]):
        return ()
    behind = sentence.between(last[0].end, figures[0].start)
    return tuple(last) if behind and phrases("then").at(behind, 0) else ()


def _compared(sentence: Sentence, behind: Sequence[Word]) -> int | None:
    """Where among the words it comes to what is compared with: at their head, or before a figure of it, as in "and
    wounded 40, against 31 in 2019"; None where it does not."""
    if behind and phrases("base").at(behind, 0):
        return behind[0].start
    starts = {figure.start for figure in sentence.figures}
    found = ((i, phrases("base").at(behind, i)) for i in range(len(behind)) if behind[i].lower != "from")
    return next(
        (behind[i].start for i, at in found if at and at[0] < len(behind) and behind[at[0]].start in starts), None
    )


def _told_of_another(sentence: Sentence, behind: Sequence[Word]) -> int | None:
    """Where among the words a relative clause of a person begins: "12 years for Hale, who was arrested in 2022"; None
    where there is none."""
    found = (
        word.start
        for word in behind
        if word.lower == "who" and sentence.text[max(0, word.start - len(_WHO)) : word.start] == _WHO
    )
    return next(found, None)


def _told_aside(sentence: Sentence, span: Stretch) -> int:
    """Where the relative clause begins behind which `span` goes on with the verb of its subject ("Inflation, which
    peaked in May 2022, is at 2 percent"): its time is its own. Where there is none, the start of `span`."""
    first, _ = sentence.bounds(span.start, span.end)
    line, text = sentence.line, sentence.text
    verb = 1 < first < len(line) and any(word.start == line[first].start for word in sentence.verbs)
    if not verb or not text[line[first - 1].end : line[first].start].startswith(","):
        return span.start
    for i in range(first - 1, max(0, first - _ASIDE), -1):
        if "," in text[line[i - 1].end : line[i].start] and phrases("relative").at(line, i):
            return line[i].start
    return span.start


def _edition(sentence: Sentence, date: Date) -> bool:
    """Whether a year stands behind the name of a work: "the Meridian Barometer 2025" came out then."""
    at = bisect_left(sentence.starts, date.start)
    before = sentence.line[at - 1] if 0 < at <= len(sentence.line) else None
    return before is not None and before.capital and before.lower in works() and before.end + 1 == date.start


def _is_base(sentence: Sentence, date: Date) -> bool:
    """Whether the words before a date say that it is compared with: "than in 2022", "the most since 2014"."""
    before = sentence.text[max(sentence.start, date.start - LOOK_BACK) : date.start].lower().split()
    if "than" in before[-2:] or before[-2:] == ["compared", "with"] or _reckoned(before, "than", "same_time"):
        return True
    if "from" in before[-_FEW:] and date.relative and date.of(sentence.text).lower().endswith(_AGO):
        return True  # "rose 7% in May from a year earlier", "to 14th from ninth a year ago"
    if before[-1:] == ["the"] and _LEVEL.match(sentence.text, date.end):
        return True  # "above the 1981-2010 average"
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] == "since"), None)
    if at is None or not _reckoned(before, "since", "records"):
        return False
    ahead = before[max(0, at - _DEGREE) : at]
    return "than" in ahead or any(map(is_degree, ahead)) or ahead[-2:] == ["first", "time"]


def _reckoned(before: Sequence[str], word: str, row: str) -> bool:
    """Whether the word stands before a date, with nothing behind it but words of the row: "than at the same time in",
    "since records began in"."""
    between = phrases(row).first
    for low in reversed(before[-_DEGREE:]):
        if low == word:
            return True
        if low not in between:
            return False
    return False


def _joined(dates: Sequence[Date]) -> str | None:
    """One date, or first and last of several; a year that holds the other date adds nothing."""
    listed = sorted({x.edtf for x in dates if x.edtf})
    listed = [x for x in listed if not any(y != x and y.startswith(x) for y in listed)]
    if not listed:
        return None
    whole = next((x for x in listed if "/" in x), None)
    return whole or (listed[0] if len(listed) == 1 else f"{listed[0]}/{listed[-1]}")
