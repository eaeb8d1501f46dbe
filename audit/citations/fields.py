"""The fields of one reference string: date, title, container, identifiers."""

from __future__ import annotations

import re
from functools import cache

from audit.citations.authors import authors
from audit.citations.words import listed
from audit.model import Reference

NAMES = 800  # characters that a long list of names may take up
LONGEST = 3_000  # characters of one reference
PROSE = 14  # one of the words of running prose in so many: titles have about one in thirty

_NUMBER = re.compile(
    r"\s{0,80}(?:[-*•–]\s{1,80}|\[\d{1,4}\]\s{0,80}|\(\d{1,3}\)\s{0,80}|\d{1,3}[.)]\s{1,80}|\d{1,3}\s{1,80}(?=[A-ZÀ-Þ]))"
)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\[\]()\"“”]{3,600}(?:\([^\s<>()]{0,80}\)[^\s<>\[\]()]{0,200})?")
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s<>\"“”\])]{2,200}")
_YEAR = re.compile(
    r"(?<![\d–/.-])(?:1[5-9]|20)\d\d(?![\d–/-]\d|\d)[a-z]?\b"
    r"|(?<=\()(?:1[5-9]|20)\d\d(?=[-–/]\d{2,4}\))"  # (1989-90)
    r"|(?<=\d/\d\d/)(?:19|20)\d\d(?!\d)"  # 29/10/2010
)
_DATE = re.compile(
    r"\s{0,20}[,.]?\s{0,20}(?:\((?P<round>[^()]{0,60})\)|\[(?P<square>[^\[\]]{0,60})\]|(?P<plain>(?:1[5-9]|20)\d\d[a-z]?)"
    r"(?:\s?\[(?:1[5-9]|20)\d\d\])?(?=[.,:;]|\s|$))\s{0,20}[.,:;]?\s{0,20}"
)
_QUOTED = re.compile(
    r"“[^“”]{2,500}(?:“[^“”]{1,200}”[^“”]{0,300})?”|\"[^\"]{2,500}\"|‘[^‘]{2,500}?’(?!\w)"
    r"|'(?=\S)[^\n]{2,300}?'(?=[.,;:]\s)|«[^«»]{2,500}»"
)
_LATER = re.compile(r"\s\((?:1[5-9]|20)\d\d[a-z]?[^()]{0,30}\)|,?\s(?:1[5-9]|20)\d\d[a-z]?\.\s")
_SMALL = re.compile(r"\b(?!and\b|with\b|others\b|the\b)[^\W\d_A-Z]{3}|[“”\"?!]|\d")
_END = re.compile(r"[.?!]['”’\")]?\s+(?=\S)")
_IMPRINT = re.compile(r",?\s{1,80}\((?=[^()]{2,120}\d{4}\)|[^\W\d_][^():]{1,60}: [^()]{2,60}\)\W{0,3}$)")
_TRANSLATED = re.compile(r"\s{1,80}\([^()]{1,60}\b(?:[Tt]rans|[Tt]r|[Ee]ds?)\.?\)")  # (M. Roe, Trans.)
_ASIDE = re.compile(r"\s{1,80}\((?:\d{1,2}\.?\S{0,3}\s)?(\w{1,60})")
_LOCATOR = re.compile(r",\s+([A-Za-z]{1,8})[.,]?\s?\d")
_TAG = re.compile(r"</?[a-z]{1,12}>")
_EMPHASIS = re.compile(r"(?<!_)_{1,2}(?!_)")
_ENDING = re.compile(r"(?:\d[a-z]?\s?[.,)]{0,2}|n\.d\.?)\s*$")
_PAGES = re.compile(
    r"(?<!\d)(\d{1,5})\s?[-–]{1,2}\s?(\d{1,5})(?!\d)|\bpp?\.\s?\d|\bvol\.?\s?\d|\bno\.?\s\d", re.IGNORECASE
)
_LIFE = re.compile(r"\((?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d\)")
_ISSUE = re.compile(r"\bn°\s?\d")
_PLACE = re.compile(r"[^\W\d_]{3}\s?:\s[^\W\d_]{2,40}[^:]{0,60}\d{4}")
_CONTAINER = re.compile(
    r"[\s.,:;”\"’?!]{0,6}(?:\((?=[^()\d]{2,60}: [^()]{2,80}\d{4}\)))?"  # a book's imprint may stand in brackets
    r"(?:\([^()]{1,60}\b(?:[Tt]rans|[Tt]r|[Ee]ds?)\.?\)[.,]?\s{1,10})?"
    r"(?:[Ii]n:?\s{1,80}(?:[^()\n]{2,120}\((?:[Ee]ds?|[Hh]rsg)\.?\),?\s{1,10})?)?([^\d,.;()\[\]:][^\d,.;()\[\]:]{2,120})"
)
_IMPRINTED = re.compile(
    r"[^\W\d_]{2,30}(?:[.”’\"]?,|,[”’\"])\s(?:[A-Z][a-z]{2,8}\.?\s)?(?:1[5-9]|20)\d\d(?:\.\s{1,80}[A-Z\d]|[.,]?\s*$)"
)
_ISSUED = re.compile(r"\((?:[A-Z][a-z]{2,8}\.?\s)?((?:1[5-9]|20)\d\d)\):\s?\d")  # Poetry 37 (February 1931): 269
_EDITED = re.compile(r"[,.(\]]\s?([^\W\d_]{2,8})\b\.?")
_NEXT = re.compile(r"\W{0,8}(\w+)")
_META = re.compile(r"[,.]?\s{1,80}(?:[A-Za-z]{1,8}\.?\s?)?\d")


def reference(text: str, start: int, end: int, needed: int = 2, *, behind: bool = False) -> Reference | None:
    """The reference at text[start:end], or None where fewer than `needed` signs say that it is one; `behind`: the
    list has its initials behind the surnames, without a comma."""
    end = min(end, start + LONGEST)
    body = text[start:end]
    link, doi, accessed = _identifiers(body)
    flat = _masked(body)
    number = _NUMBER.match(flat)
    head = number.end() if number else 0
    by = authors(flat, head, len(flat), behind=behind)
    date, after = _date(flat, _past_names(flat, by.end))
    title, tail = _title(flat, after)
    names = by.names
    if not title and not by.styled and names:
        title, names = names[0], ()
    year = _year(date, flat, tail, by.end)
    names_count = 0 if not by.styled or _opens_a_sentence(flat, head) or _owns(names) else 1 if by.plain else 2
    signs = names_count + (number is not None) + 2 * (date is not None) + bool(link or doi) + _signs(flat)
    if not title or signs < needed:
        return None
    return Reference(
        start=start,
        end=start + len(body.rstrip()),
        authors=names,
        year=year,
        title=title,
        container=_container(flat, tail),
        doi=doi,
        url=link,
        accessed=accessed,
        date=date,
    )


def _owns(names: tuple[str, ...]) -> bool:
    """Whether a name is that of an owner: "Norway's GDP" wrote nothing."""
    return any(word.endswith(("'s", "’s")) for name in names for word in name.split())


def _opens_a_sentence(flat: str, head: int) -> bool:
    """Whether the first word is one that no author begins with: "In October"."""
    first = _NEXT.match(flat, head)
    return first is not None and first[1].lower() in listed("openers")


def _identifiers(body: str) -> tuple[str | None, str | None, str | None]:
    """Address, DOI and the day it was read."""
    link, doi = _URL.search(body), _DOI.search(body)
    accessed = _accessed().search(body)
    return (
        link[0].replace("\\", "").rstrip(".,;:'’") if link else None,
        doi[0].rstrip(".,;:") if doi else None,
        accessed[1].strip(" .,") if accessed else None,
    )


@cache
def _accessed() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, listed("accessed")), key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?:{names})|\[cited)(?:\son)?[\s:]{{1,3}}([\w ,./-]{{6,30}}\d)(?:,\sfrom\b)?", re.IGNORECASE
    )


def _masked(body: str) -> str:
    """The text with addresses, identifiers and the day of access blanked out: their figures are no years."""
    for pattern in (_URL, _DOI, _accessed()):
        body = pattern.sub(lambda match: " " * len(match[0]), body)
    body = _TAG.sub(lambda match: " " * len(match[0]), body).replace("*", " ")
    return _EMPHASIS.sub(
        lambda match: " " * len(match[0]), body
    )  # a longer line stands for the author of the entry above


def _past_names(flat: str, at: int) -> int:
    """Where a date stands that has nothing but more names before it, in a style that was not read to its end."""
    found = _LATER.search(flat, at, at + NAMES)
    if found is None or _SMALL.search(flat, at, found.start()):
        return at
    if "(" not in found[0] and _YEAR.search(flat, found.end()):
        return at  # the year of the work comes last: this one stands in its title
    return found.start()


def _date(flat: str, at: int) -> tuple[str | None, int]:
    """The date after the authors, as printed between its brackets, and where the words after it begin."""
    match = _DATE.match(flat, at)
    if match is None:
        return None, at
    inside = match["round"] if match["round"] is not None else match["square"]
    if match["plain"]:
        return match["plain"], match.end()
    if inside is None or not _could_be_date(inside):
        return None, at
    return inside, match.end()


def _could_be_date(inside: str) -> bool:
    """A date, an empty pair of brackets, or a date that was set wrongly; not a note, nor when somebody was born."""
    first = _NEXT.match(inside)
    if first and first[1].lower() in listed("not_names"):
        return False
    return not inside.strip() or bool(_YEAR.search(inside)) or inside.strip().lower() in listed("no_date")


def _title(flat: str, at: int) -> tuple[str | None, int]:
    """The title that begins at `at`, and where the words after it begin."""
    while at < len(flat) and flat[at] in " .,:;":
        at += 1
    if quoted := _QUOTED.match(flat, at):
        return _plain(quoted[0].strip("“”\"‘’«»' ")), quoted.end()
    end = _title_end(flat, at)
    title = _plain(flat[at:end])
    return (title or None), end


def _plain(title: str) -> str:
    return " ".join(title.split()).strip(" .,;:")


def _title_end(flat: str, at: int) -> int:
    limit = len(flat.rstrip())
    if imprint := _IMPRINT.search(flat, at):
        limit = imprint.start()
    if by := _TRANSLATED.search(flat, at, limit):
        limit = by.start()
    for aside in _ASIDE.finditer(flat, at, limit):
        if aside[1].lower() in listed("asides"):
            limit = aside.start()
            break
    stop = next((match for match in _END.finditer(flat, at, limit) if _ends(flat, at, match)), None)
    end = stop.start() + (flat[stop.start()] in "?!") if stop else limit
    for locator in _LOCATOR.finditer(flat, at, min(end + 8, limit)):
        if locator[1].lower() in listed("locators"):
            return _before_container(flat, at, locator.start())
    return end if stop else _comma_end(flat, at, limit)


def _ends(flat: str, at: int, match: re.Match[str]) -> bool:
    """Whether a mark ends the title: not after an abbreviation or initial, not before a subtitle."""
    if flat.count("(", at, match.start()) > flat.count(")", at, match.start()):
        return False  # (M. Roe, Trans.)
    mark = flat[match.start()]
    word = flat[max(at, flat.rfind(" ", at, match.start()) + 1) : match.start()]
    following = _NEXT.match(flat, match.end(), match.end() + 30)
    after = following[1] if following else ""
    if mark == "." and (
        word.lower() in listed("abbreviations") or "." in word.rstrip(".") or (len(word) == 1 and word.isupper())
    ):
        return False
    if mark in "?!" and after.lower() in listed("subtitles"):
        return False
    return not after[:1].islower() or after.lower() in ("in", "http", "https")


def _before_container(flat: str, at: int, end: int) -> int:
    """The last comma before `end`: what stands between is the journal."""
    comma = flat.rfind(", ", at, end)
    return comma if comma > at else end


def _comma_end(flat: str, at: int, limit: int) -> int:
    """Where a title ends that commas part from what follows: before the journal that stands before the figures."""
    meta = _META.search(flat, at + 1, limit)
    if meta is None:
        return limit
    return _before_container(flat, at, meta.start())


def _container(flat: str, at: int) -> str | None:
    """The journal, newspaper, book or publisher after the title; of "Lyon: Pont" the house, not the town."""
    match = _CONTAINER.match(flat, at)
    if match and flat[match.end() : match.end() + 2] == ": ":
        match = _CONTAINER.match(flat, match.end()) or match
    name = _plain(match[1]) if match else ""
    first = name.split(" ", 1)[0].lower()
    return name if name[:1].isupper() and first not in listed("accessed") else None


def _year(date: str | None, flat: str, tail: int, head: int) -> str | None:
    """The year of the date after the authors; otherwise the last one behind the title, then any."""
    if date is not None:
        found = _YEAR.search(date)
        return found[0][:4] if found else None
    if issued := _ISSUED.search(flat, head):
        return issued[1]
    behind: list[str] = _YEAR.findall(flat, tail) or _YEAR.findall(flat, head)
    return behind[-1][:4] if behind else None


def _paged(flat: str) -> bool:
    """Whether a volume or pages stand there; "13-0" and "6-3" are results, "(1841-1926)" is a life."""
    return any(
        match[1] is None or len(match[1]) != len(match[2]) or match[1] < match[2]
        for match in _PAGES.finditer(flat)
        if not _LIFE.match(flat, match.start() - 1)
    )


def printed_somewhere(body: str) -> bool:
    """Whether a string says where a work is to be found: an address, pages or a volume, a town and its publisher."""
    patterns = (_URL, _DOI, _PLACE, _ISSUE, _IMPRINTED)
    return any(one.search(body) is not None for one in patterns) or _paged(body)


def _signs(flat: str) -> int:
    """Signs of a reference apart from its fields; words of running prose outside a quoted title count against it."""
    plain = _QUOTED.sub(" ", flat)
    words = plain.split()
    prose = sum(word.strip(".,;:") in listed("prose") for word in words)  # "His" in a title is none
    edited = any(match[1].lower() in listed("editorial") for match in _EDITED.finditer(plain))
    patterns = (_ENDING, _PLACE, _ISSUE, _IMPRINTED)
    signs = sum(pattern.search(flat) is not None for pattern in patterns) + edited + _paged(flat)
    return signs - (3 if prose * PROSE > len(words) else 0)
