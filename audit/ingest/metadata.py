"""What a plain text says of itself: title, byline, date, language, each with the words it was taken from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from audit.claims.dates import dates
from audit.knowledge import lexicon
from audit.model import Date, Noise, Stated

_BYLINE = re.compile(
    r"(?:by|written by|reported by|von|par|por)(?:\s+|:\s*)(?P<name>[^\W\d_][^,;|\n]{2,60})", re.IGNORECASE
)
_EMPHASIS = re.compile(r"(?<![^\W_])[*_]{1,3}|[*_]{1,3}(?![^\W_])")
_LINK = re.compile(r"!?\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_WORD = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"\b[^\W\d_]\.")
_ASCII = re.compile(r"[\x00-\x7f]+")
_NO_LETTERS = re.compile(r"[^a-zA-Z]+")
_TOP_LINES = 14  # a byline or a date further down is part of the text
_TOP_CHARACTERS = 3000
_TITLE_CHARACTERS = 200
_DATELINE_CHARACTERS = 160
_PRINTED_DAY = 40  # characters of a day in words: the longest, a Wednesday in September, has 29
_NAME = re.compile(r"[A-Z][\w'’.-]{1,20}(?: [A-Z][\w'’.-]{0,20}){1,3}")
_SAMPLE = 20_000  # characters that tell the language
_FEWEST_WORDS = 20  # or letters of a script: with fewer, chance decides
_DASHES = ("-", "–", "—")
# Before the day of a dateline: "LISBON, ", "TALQAR, Sahrand, ", "TALQAR, Sahrand (Agency) - ".
_PLACED = re.compile(
    r"[^\W\d_a-z]{2}[^\W\d_a-z .'’/-]{0,40}"
    r"(?: ?[,(] {0,2}[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,2}\)?){0,2}[ ,:–—-]{0,6}"
)
# The same in small letters: "Radovar, ", "Port Ostrel, ".
_TOWN = re.compile(r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}, ")
# After the place and day of a dateline: "LISBON, 6 May 2024 – ", "LISBON, May 6, 2024 (Agency) - ".
_DATED = re.compile(r"[ ,)]{0,3}(?:\([^()\n]{2,40}\))?[ )]{0,2}[-–—]|[.:]\s|[. ]{0,2}/")
_ENTRY = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{4}[.:,]? ?[-–—:]? ?[A-Z]"
)  # "9 March 2016. The minister"
_ENTRIES = 3  # from which on they are a chronicle
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ASIDE = re.compile(r" ?\([^()\n]{2,60}\)$")
_CLOCK = re.compile(r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s+\w{3,9}\s+\d{1,2},\s+\d{4}$", re.IGNORECASE)


def of_text(text: str, noise: Sequence[Noise] = (), start: int = 0) -> tuple[Stated, ...]:
    """What a plain or Markdown text says of itself from `start` on. A line of noise is no title."""
    return tuple(_of_text(text, noise, start))


def _of_text(text: str, noise: Sequence[Noise], start: int) -> Iterator[Stated]:
    top = [_bare(line) for line in _top(text, (), start)]
    dated = _published(top)
    yield from _byline(top, dated)
    if dated:
        yield Stated("published", dated[1], f"dateline: {top[dated[0]][:100]}", 0.7)
    yield from _title(list(_top(text, noise, start)))
    if language := language_of(text[start:]):
        yield Stated("language", language, "its function words", 0.9)


def _bare(line: str) -> str:
    """A line without the marks of Markdown: "**By [Ann Roe](…)**" is "By Ann Roe"."""
    if "[" in line:
        line = _LINK.sub(r"\1", line)
    return _EMPHASIS.sub("", line).strip() if "*" in line or "_" in line else line


def _top(text: str, noise: Sequence[Noise], start: int) -> Iterator[str]:
    """The first lines from `start` that are not noise, stripped."""
    near = [stretch for stretch in noise if stretch.start < start + _TOP_CHARACTERS]
    at, count = start, 0
    for line in text[start : start + _TOP_CHARACTERS].split("\n"):
        begin, at = at, at + len(line) + 1
        inside = sum(max(0, min(at - 1, n.end) - max(begin, n.start)) for n in near)
        if line.strip() and inside * 2 <= len(line):
            yield line.strip()
            count += 1
        if count == _TOP_LINES:
            return


def _byline(top: list[str], dated: tuple[int, str] | None) -> Iterator[Stated]:
    for line in top:
        byline = _BYLINE.match(line)
        if byline and byline["name"][0].isupper():
            yield Stated("author", byline["name"].strip(), f"byline: {line[:100]}", 0.75)
            return
    if dated and dated[0] and _NAME.fullmatch(above := top[dated[0] - 1]):
        yield Stated("author", above, f"line above the date: {above}", 0.6)


def _published(top: list[str]) -> tuple[int, str] | None:
    """The first line near the top that is a date or begins with one, and is not the page's clock: (line, ISO day).

    Several lines of which each tells what happened on a day are a chronicle, and date none of it. A line that begins
    with a dash signs a quotation or an embedded post, and dates that. A line such as "Monday,
    December 23, 2024" above the title is what a site prints of the day the page was opened or saved.
    """
    chronicle = sum(1 for whole in top if _ENTRY.match(whole)) >= _ENTRIES
    for number, whole in enumerate(top):
        line = whole[:_DATELINE_CHARACTERS]
        idle = line.startswith(_DASHES) or not _near(whole) or (number < 3 and _CLOCK.match(line))
        idle = idle or (chronicle and _ENTRY.match(whole) is not None)
        days = [] if idle else _days(line)
        if len(days) != 1:
            continue
        day = days[0]
        printed = len(_ASIDE.sub("", line))  # "The Weekly, 3 August 2023 (translated from the German)"
        alone = len(whole) <= _DATELINE_CHARACTERS and (day.start == 0 or (day.end - day.start) * 4 > printed)
        before = line[: day.start]
        placed = before.isupper() or _PLACED.fullmatch(before) or _TOWN.fullmatch(before)
        if alone or (placed and _DATED.match(line, day.end)):
            return number, day.value[:10]
    return None


def _near(line: str) -> bool:
    """Whether a day may stand where it counts: it has figures, and in a paragraph nothing but capitals before it."""
    if len(line) > _DATELINE_CHARACTERS:
        small = next(
            (at for at, letter in enumerate(line[:_DATELINE_CHARACTERS]) if letter.islower()), _DATELINE_CHARACTERS
        )
        line = line[: small + _PRINTED_DAY]
    return any(map(str.isdigit, line))


def _days(line: str) -> list[Date]:
    """The full dates in a line."""
    return [found for found in dates(line) if found.edtf and _DAY.match(found.value)]


def _title(top: list[str]) -> Iterator[Stated]:
    for line in top:
        words = _bare(line.lstrip("#")).strip(' *_"“”')
        marked = line.startswith("#") and bool(words)
        fits = 3 <= len(words.split()) <= 30 and len(words) <= _TITLE_CHARACTERS and words[-1:] not in ".:;,"
        if (marked or fits) and not _BYLINE.match(words) and not (len(words.split()) <= 6 and _days(words)):
            where = ("first heading", 0.75) if marked else ("first line that reads as a title", 0.5)
            yield Stated("title", words[:500], *where)
            return


def language_of(text: str) -> str | None:
    """The language of the text by its script, where that is written in one language, or else by the share of its
    function words, several of them different; None where too few of any are found."""
    rows = lexicon("languages")
    sample = text[:_SAMPLE].casefold()
    if script := _script(sample, rows):
        return script
    words = Counter(_WORD.findall(_INITIALS.sub(" ", sample)))  # "A. Lee, O. Ray": a and o are words of other languages
    total = sum(words.values())
    if total < _FEWEST_WORDS:
        return None
    count = dict(words).get  # of a Counter, what is not there costs a call
    shares = {}
    for code, row in rows["words"].items():
        found = [number for word in row if (number := count(word, 0))]
        if len(found) >= rows["different"]:
            shares[code] = sum(found) / total
    best = max(sorted(shares), key=lambda code: shares[code], default=None)
    return best if best is not None and shares[best] >= rows["least"] else None


def _script(sample: str, rows: dict[str, Any]) -> str | None:
    """The language whose script most letters are of."""
    beyond = _ASCII.sub("", sample)
    if not beyond:  # no script is written in these alone
        return None
    letters = {ord(one): number for one, number in Counter(beyond).items() if one.isalpha()}
    total = sum(letters.values()) + len(_NO_LETTERS.sub("", sample))
    if total < _FEWEST_WORDS:
        return None
    for row in rows["script"]:
        of_script = (n for code, n in letters.items() if any(first <= code <= last for first, last in row["ranges"]))
        if sum(of_script) >= row["share"] * total:
            return str(row["language"])
    return None
