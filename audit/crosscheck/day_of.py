"""The dates among the times of a text: a moment that prints its day is of that day as well.

"the evening of 13 March", "6 February at 4.17"  ─▶ 13 March, 6 February          "at 4.17", "Monday night"  ─▶ nothing
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from audit.knowledge import lexicon
from audit.model import Date


def dated(text: str, found: Iterable[Date]) -> tuple[Date, ...]:
    """The dates of `text` among those that were found, in order, and each moment that prints its day as that day."""
    return tuple(_day_of(item) for item in found if item.kind == "DATE" or _prints_day(text, item))


def _prints_day(text: str, item: Date) -> bool:
    return item.kind == "TIME" and item.edtf is not None and _day().search(text, item.start, item.end) is not None


def _day_of(item: Date) -> Date:
    if item.kind == "DATE":
        return item
    value, edtf = (form.partition("T")[0] for form in (item.value, item.edtf or ""))
    return Date(item.start, item.end, "DATE", value, edtf, item.relative)


@cache
def _day() -> re.Pattern[str]:
    """A month by its name, or a day in figures: 2023-02-06."""
    names = "|".join(map(re.escape, lexicon("calendar")["months"]))
    return re.compile(rf"(?i)\b(?:{names})\b|\b\d{{4}}-\d\d-\d\d|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2}}")
