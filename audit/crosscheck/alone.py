"""Names and days that stand in one of two reports only: the orphans that are no figures.

"in Kano on Monday"  ─  "in Kaduna on Monday"     a name for a name, in the same place of the sentence
"on 12 March"        ─  "on 21 March"             a day for a day
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.behind import named, unlike
from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.periods import Stretch, between, stretch
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_WEEK = 7  # days
_FORTNIGHT = 14  # days: of one month two that lie further apart are more likely of two acts
_DECADE = 10  # years
_SHORTEST, _MONTH = 28, 31  # days of a month


def of_two_values(couple: Couple) -> bool:
    """Whether each claim has a figure of its own, and none in common: exports fell by 12%, imports by 4%."""
    return any(p.accuses for p in couple.figures) and not any(p.agrees for p in couple.figures)


def two_names(couple: Couple) -> str:
    """A name for a name behind the same word, each unknown to the other report; "" where there is none. Two towns that
    each have a figure of their own are two."""
    if of_two_values(couple):
        return ""
    one = _strange(couple.a, couple.b)
    other = _strange(couple.b, couple.a) if len(one) == 1 else []
    if len(other) != 1:
        return _of_one_sort(couple) if not one else ""
    (before, x), (before_, y) = one[0], other[0]
    if before in _heads():
        return ""  # of presidents and kings each country has its own; who holds one office is told by `offices`
    return f"{x} against {y}" if before == before_ and all(unlike(x, y)) else ""


def _of_one_sort(couple: Couple) -> str:
    """The same of two names that end alike, as two squares do; both reports know squares."""
    a, b = couple.a, couple.b
    persons = {word for side in (a, b) for person in side.persons for word in person.of(side.document.text).split()}
    for before, x in named(a):
        for before_, y in named(b):
            last = x.split()[-1]
            if before != before_ or last != y.split()[-1] or x == y or last in persons:
                continue
            own, own_ = unlike(x, y)
            if own and own_ and _unknown(own, b) and _unknown(own_, a):
                return f"{x} against {y}"
    return ""


@cache
def _heads() -> frozenset[str]:
    """Titles of one word of which every country has a holder."""
    return frozenset(title.lower() for title in lexicon("crosscheck")["heads"]["titles"])


def _strange(one: Stated, other: Stated) -> list[tuple[str, str]]:
    """The names of a claim that stand nowhere in the other report, with the word before each."""
    return [(before, name) for before, name in named(one) if _unknown(name, other)]


def _unknown(name: str, other: Stated) -> bool:
    return not any(part in other.document.text for part in name.split())


def two_days(couple: Couple) -> str:
    """A day for a day (or a year for a year), each unknown to the other report; "" where there is none."""
    one, other = couple.lone_days
    if len(one) != 1 or len(other) != 1 or _grain(one[0]) != _grain(other[0]):
        return ""
    if _one_ahead(couple.a, couple.b) or _one_ahead(couple.b, couple.a):
        return ""
    if between(one[0], other[0]) not in ("earlier", "later") or _of_two(one[0], other[0]):
        return ""
    return f"two dates: {_both(one[0], other[0])}"


def _one_ahead(one: Stated, other: Stated) -> bool:
    """Whether the one tells of an act to come of which the other, which looks back, has no word: "intends to visit the
    town on 23 March", "the exchange in the town on 14 March"."""
    ahead = one.claim.modality == "future" and other.claim.modality is None
    return ahead and one.claim.act is not None and fold(one.claim.act) not in other.stems


def _of_two(x: Stretch, y: Stretch) -> bool:
    """Whether two days have no month, and not the year or not the day in common, and lie further apart than a week, or
    are of one month and more than a fortnight apart: who errs in the one does not err in the other."""
    if x.days > 1:
        return False
    if x.first.month == y.first.month and (x.yearless or y.yearless or x.first.year == y.first.year):
        return abs(x.first.day - y.first.day) > _FORTNIGHT and not _near(x.first.day, y.first.day)
    if x.yearless or y.yearless or x.first.month == y.first.month:
        return False
    far = abs((x.first - y.first).days) > _WEEK
    return x.first.year != y.first.year or (far and x.first.day != y.first.day)


def _grain(days: Stretch) -> int:
    """How precise a date is, as a length in days: a month is one, whether it has 28 days or 31."""
    return _MONTH if _SHORTEST <= days.days <= _MONTH else days.days


def slipped_days(couple: Couple) -> str:
    """A full day for another of one month that has its digits changed about or one more, or of another year; each
    unknown to the other report. So near a miss needs no other word in common; "" where there is none."""
    if not all(couple.lone_days):
        return ""
    one, other = map(_full, couple.lone_days)
    if len(one) != 1 or len(other) != 1 or (one[0].yearless and other[0].yearless):
        return ""
    x, y = one[0].first, other[0].first
    open_ = one[0].yearless or other[0].yearless
    day = x.month == y.month and (open_ or x.year == y.year) and _near(x.day, y.day)
    year = not open_ and (x.month, x.day) == (y.month, y.day) and _mistaken(x.year, y.year)
    return f"two dates: {_both(one[0], other[0])}" if day or year else ""


def _mistaken(x: int, y: int) -> bool:
    """Whether one year may be written for another: of one decade, or with one digit off or changed about. What was
    signed on a day of 1949 and what was signed on that day of 2023 are two treaties."""
    one, other = str(x), str(y)
    off = sum(p != q for p, q in zip(one, other, strict=False))
    return x != y and (abs(x - y) <= _DECADE or off == 1 or sorted(one) == sorted(other))


def two_years(a: Stated, b: Stated) -> str:
    """A year for a year, each nowhere in the other report, at whatever precision; "" where there is none."""
    one = _strange_years(a, b)
    other = _strange_years(b, a) if len(one) == 1 else []
    return f"two years: {one[0]} against {other[0]}" if len(other) == 1 else ""


def slipped_years(couple: Couple) -> str:
    """A year for another one with its digits changed about, of another decade, or behind one month, each nowhere in the
    other report; so near a miss needs one word or name in common. "" where there is none."""
    one, other = _strange_years(couple.a, couple.b), _strange_years(couple.b, couple.a)
    found = [(x, y) for x in one for y in other if x != y and sorted(x) == sorted(y) and len(one) == len(other) == 1]
    if couple.best and (couple.shared or couple.a.near & couple.b.near):
        month = _one_month(couple)
        found = [(x, y) for x in one for y in other if x != y and (month or _slips(x, y))]
    return f"two years: {found[0][0]} against {found[0][1]}" if len(found) == 1 else ""


def _one_month(couple: Couple) -> bool:
    """Whether the one date of each claim is one month, of two years."""
    one, other = couple.lone_days
    if len(one) != 1 or len(other) != 1 or _grain(one[0]) != _MONTH or _grain(other[0]) != _MONTH:
        return False
    return one[0].first.month == other[0].first.month


def _slips(x: str, y: str) -> bool:
    """Whether one year is another with its digits changed about, or of another decade."""
    return sorted(x) == sorted(y) or (x[:2] == y[:2] and x[3] == y[3])


def _strange_years(one: Stated, other: Stated) -> list[str]:
    """The years that a claim prints and the other report does not; the one in which either was written is none."""
    printed = printed_years(one)
    if not printed:
        return []
    written = {str(s.written.year) for s in (one, other) if s.written}
    return [year for year in printed if year not in written and year not in other.document.text]


@of_words
def printed_years(one: Stated) -> list[str]:
    """The years of the dates that a claim prints, rising."""
    dated = (item.edtf[:4] for item in one.claim.dates if item.edtf and _YEAR.search(item.of(one.document.text)))
    return [year for year in sorted(set(dated)) if year.isdigit() and year in one.words]


def near_days(couple: Couple) -> str:
    """A full day for another one of the same month, or the same day of the next, the only one of each claim that the
    other report does not know; "" where there is none."""
    one, other = map(_full, couple.lone_days)
    if len(one) != 1 or len(other) != 1 or (one[0].yearless and other[0].yearless and not couple.best):
        return ""
    if _one_ahead(couple.a, couple.b) or _one_ahead(couple.b, couple.a):
        return ""
    x, y = one[0].first, other[0].first
    open_ = one[0].yearless or other[0].yearless
    near = x.month == y.month or (x.day == y.day and abs(x.month - y.month) == 1)
    if not near or (x.month, x.day) == (y.month, y.day) or not (open_ or x.year == y.year):
        return ""
    if x.month == y.month and abs(x.day - y.day) > _FORTNIGHT:
        return ""
    return f"two dates: {_both(one[0], other[0])}"


def told_days(couple: Couple) -> tuple[Span | None, Span | None]:
    """Where each claim prints the one day that the other report does not know."""
    one, other = (_printed(s, _full(days)) for s, days in zip((couple.a, couple.b), couple.lone_days, strict=True))
    return one, other


def _printed(one: Stated, days: list[Stretch]) -> Span | None:
    """The words of the claim that print the day; "thirty days later" only counts up to it."""
    known = {(day.first.month, day.first.day) for day in days}
    for item in one.dates:
        day = stretch(item.edtf) if re.search(r"\d", item.of(one.document.text)) else None
        if day is not None and day.days == 1 and (day.first.month, day.first.day) in known:
            return Span(item.start, item.end)
    return None


def _full(days: tuple[Stretch, ...]) -> list[Stretch]:
    """The single days; one without its year goes where the same day has it."""
    single = [day for day in days if day.days == 1]
    dated = {(day.first.month, day.first.day) for day in single if not day.yearless}
    return [day for day in single if not (day.yearless and (day.first.month, day.first.day) in dated)]


def _near(x: int, y: int) -> bool:
    short, long = sorted((str(x), str(y)), key=len)
    return sorted(short) == sorted(long) or (len(long) > len(short) and long.endswith(short))


def _both(one: Stretch, other: Stretch) -> str:
    """Two days in words, alike: without a year where either has none ("20 February against 28 February")."""
    yearless = one.yearless or other.yearless
    return f"{_words(one, yearless=yearless)} against {_words(other, yearless=yearless)}"


def _words(days: Stretch, *, yearless: bool) -> str:
    if days.days > _MONTH:
        return str(days.first.year)
    if days.days >= _SHORTEST:
        return days.first.strftime("%B" if yearless else "%B %Y")
    return days.first.strftime("%d %B").lstrip("0") if yearless else days.first.isoformat()
