"""What a plain text says of itself: title, byline, date, language, each with the words it was taken from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from audit.claims.dates import dates
from audit.knowledge import lexicon
from audit.model import Date, Noise

_BYLINE = re.compile(
    r"^[*_\s]{0,4}(?:by|written by|von|par|por)\s+[*_]{0,2}(?P<name>[^\W\d_][^,;|\n*_]{2,60})", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_TOP_LINES = 14  # a byline or a date further down is part of the text
_TOP_CHARACTERS = 3000
_TITLE_CHARACTERS = 200
_DATELINE_CHARACTERS = 160
_NAME = re.compile(r"[A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{0,20}){1,3}")
_SAMPLE = 20_000  # characters that tell the language
_DASHES = ("-", "–", "—")  # after the place and day of a dateline: "LISBON, 6 May 2024 – "
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s+\w{3,9}\s+\d{1,2},\s+\d{4}$", re.IGNORECASE)


def of_text(text: str, noise: Sequence[Noise] = ()) -> dict[str, tuple[str, str]]:
    """Field → (value, where it was taken from), for a plain or Markdown text. A line of noise is no title."""
    found: dict[str, tuple[str, str]] = {}
    top = list(_top(text))
    dated = _published(top)
    if byline := _byline(top, dated):
        found["author"] = byline
    if dated:
        found["published"] = dated[1], f"dateline: {top[dated[0]][:100]}"
    if title := _title(list(_top(text, noise))):
        found["title"] = title
    if language := language_of(text):
        found["language"] = (language, "its function words")
    return found


def _top(text: str, noise: Sequence[Noise] = ()) -> Iterator[str]:
    """The first lines that are not noise, stripped."""
    at = count = 0
    for line in text[:_TOP_CHARACTERS].split("\n"):
        start, at = at, at + len(line) + 1
        inside = sum(max(0, min(at - 1, n.end) - max(start, n.start)) for n in noise)
        if line.strip() and inside * 2 <= len(line):
            yield line.strip()
            count += 1
        if count == _TOP_LINES:
            return


def _byline(top: list[str], dated: tuple[int, str] | None) -> tuple[str, str] | None:
    for line in top:
        byline = _BYLINE.match(line)
        if byline and byline["name"][0].isupper():
            return byline["name"].strip(" *_"), f"byline: {line[:100]}"
    if dated and dated[0] and _NAME.fullmatch(above := top[dated[0] - 1]):
        return above, f"line above the date: {above}"
    return None


def _published(top: list[str]) -> tuple[int, str] | None:
    """The first line near the top that is a date or begins with one, and is not the page's clock: (line, ISO day).

    A line such as "Monday, December 23, 2024" above the title is what a site prints of the day the page was
    opened or saved: it is no date of publication.
    """
    for number, whole in enumerate(top):
        line = whole[:_DATELINE_CHARACTERS]
        days = [] if number < 3 and _CLOCK.match(line) else _days(line)
        if len(days) != 1:
            continue
        day = days[0]
        alone = len(whole) <= _DATELINE_CHARACTERS and (day.start == 0 or (day.end - day.start) * 4 > len(line))
        if alone or (line[: day.start].isupper() and line[day.end :].lstrip(" )")[:1] in _DASHES):
            return number, day.value[:10]
    return None


def _days(line: str) -> list[Date]:
    """The full dates in a line."""
    return [found for found in dates(line) if found.edtf and _DAY.match(found.value)]


def _title(top: list[str]) -> tuple[str, str] | None:
    for line in top:
        words = line.lstrip("#").strip(' *_"“”')
        marked = line.startswith("#")
        fits = 3 <= len(words.split()) <= 30 and len(words) <= _TITLE_CHARACTERS and words[-1:] not in ".:;,"
        if (marked or fits) and not _BYLINE.match(line) and not (len(words.split()) <= 6 and _days(words)):
            return words, "first heading" if marked else "first line that reads as a title"
    return None


def language_of(text: str) -> str | None:
    """The language of the text by the share of its function words; None where too few of any are found."""
    rows = lexicon("languages")
    words = Counter(_WORD.findall(text[:_SAMPLE].casefold()))
    total = sum(words.values())
    if total < 20:
        return None
    shares = {code: sum(words[word] for word in row) / total for code, row in rows["words"].items()}
    best = max(sorted(shares), key=lambda code: shares[code])
    return best if shares[best] >= rows["least"] else None
