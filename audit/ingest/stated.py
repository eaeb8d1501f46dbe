"""What was stated in several places → one value a field, and the days in what was printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from audit.claims.dates import dates
from audit.knowledge import lexicon
from audit.model import Stated

_DATED = ("published", "modified", "created", "retrieved")
_ISO = re.compile(r"(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?![\d/.])")
_EARLIEST, _LATEST = 1450, 2999  # printing began; beyond is a slip of the finger or of a system
_WEB = ("http://", "https://")
_CHARACTERS = 500  # a longer value is no title, name or date
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d\d)(?:[/-](\d\d))?(?=[/-]|$)")
_DAY_CONFIDENCE, _MONTH_CONFIDENCE = 0.7, 0.4  # a day in an address is set by the system; a month often by hand


def stated(field: str, printed: str, where: str, confidence: float) -> Stated | None:
    """A statement with its value made plain: white space joined, dates as ISO days. None where nothing is left."""
    value = " ".join(printed[: 4 * _CHARACTERS].split()).encode("utf-8", "replace").decode("utf-8")[:_CHARACTERS]
    if field in _DATED:
        value = iso(value) or ""
    elif field in ("author", "url") and value.startswith(_WEB) != (field == "url"):
        value = ""
    return Stated(field, value, where, confidence) if value else None


def best(every: Iterable[Stated]) -> dict[str, Stated]:
    """Field → the most trusted statement; of equals the first."""
    found: dict[str, Stated] = {}
    for one in every:
        if one.field not in found or one.confidence > found[one.field].confidence:
            found[one.field] = one
    return found


def iso(printed: str) -> str | None:
    """A date as metadata prints it (ISO 8601, RFC 5322 or in words) as ISO year, month or day; None for another."""
    found = _ISO.match(printed.strip())
    if found:
        return _real(*found.groups())
    try:
        return parsedate_to_datetime(printed).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        full = [
            one.value for one in dates(printed[:100]) if one.kind == "DATE" and re.match(r"\d{4}-\d\d-\d\d", one.value)
        ]
        return full[0][:10] if len(full) == 1 else None


def _real(year: str, month: str | None, day: str | None) -> str | None:
    """The date where the calendar has it, and it is not what a system puts where it knows none."""
    try:
        known = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if not _EARLIEST <= known.year <= _LATEST or known.isoformat() in lexicon("metadata")["placeholders"]:
        return None
    return "-".join(part for part in (year, month, day) if part)


def in_address(url: str) -> Stated | None:
    """The day or month that an address names, as "/2024/05/06/" does."""
    found = _IN_ADDRESS.search(path_of(url))
    value = _real(*found.groups()) if found else None
    if value is None:
        return None
    return Stated(
        "published", value, f"address: {url[:200]}", _DAY_CONFIDENCE if len(value) == 10 else _MONTH_CONFIDENCE
    )


def path_of(url: str) -> str:
    """The path of an address; "" where it has none."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def domain(url: str | None) -> str | None:
    """The host of an address, without www; None where it has none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
