"""One person both in office and out of it.

What it does: reports a person who is called "former" in one place and holds the same office in the present tense in
another ("former President Roe" beside "President Roe says").

Why it matters: one of the two is out of date: two texts were joined, or the text was not brought up to date.

Known limits: "President Roe said in 2012" is a courtesy to the past and no contradiction; the present tense is told
by the word behind the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.model import Mention, Place
from audit.reading import Reading
from audit.similarity import plain

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("Former President Jane Roe spoke. President Roe said in 2012 that it was over."),
    Example("Then-Mayor Ann Poe spoke. Mayor Poe is 80. Former US President Tom Coe and President Ida Coe are here."),
    Example("Former President Jane Roe spoke. She met President Roe, who is ill, in 2012."),
    Example(
        "Former Mayor Jane Roe spoke. Mayor Roe, who is in his second term, wants more.", ("Former Mayor Jane Roe",)
    ),
    Example(
        "President Roe is in town. President Roe wants more. It was said that former President Jane Roe had left.",
        ("former President Jane Roe",),
    ),
)
_MOST = 50  # places of one office and name that are compared: more of them say no more


def check(reading: Reading) -> Iterator[Flag]:
    """An error at the rarer form where the other stands twice in the present, else a warning."""
    offices = [one for one in reading.mentions if one.kind == "office" and one.office and one.office.holder]
    groups: dict[tuple[str, str], list[Mention]] = {}
    for one in offices:
        groups.setdefault(_key(one), []).append(one)
    for one in offices:
        if one.office is None or one.office.status != "former":
            continue
        group = groups[_key(one)][:_MOST]
        now = [other for other in group if _same(one, other) and _present(reading.flow, other)]
        before = [other for other in group if other.office and other.office.status == "former" and _alike(one, other)]
        if now and len(now) >= len(before):
            place = Place(reading.document.id, now[0].start, now[0].end, now[0].of(reading.flow))
            words = f"“{one.of(reading.flow)}”, but the text also has “{place.exact}” in the present."
            yield Flag(
                one.start, one.end, words, severity="error" if len(now) > len(before) else "warning", related=(place,)
            )


def _key(one: Mention) -> tuple[str, str]:
    """Title and last name."""
    words = plain(one.office.holder or "").split() if one.office else []
    return (one.office.title if one.office else "", words[-1] if words else "")


def _same(one: Mention, other: Mention) -> bool:
    return other.office is not None and other.office.status == "current" and _alike(one, other)


def _alike(one: Mention, other: Mention) -> bool:
    """Whether both are one person in one office: the shorter name ends the longer one."""
    if one.office is None or other.office is None or one.office.title != other.office.title:
        return False
    mine, yours = plain(one.office.holder or "").split(), plain(other.office.holder or "").split()
    shorter: Sequence[str] = min(mine, yours, key=len)
    countries = {country for country in (one.office.country, other.office.country) if country}
    return bool(shorter) and mine[-len(shorter) :] == yours[-len(shorter) :] and len(countries) < 2


def _present(text: str, one: Mention) -> bool:
    return _verbs().match(text, one.end) is not None


@cache
def _verbs() -> re.Pattern[str]:
    words = "|".join(lexicon("relative_dates")["present"])
    aside = r"(?:,\s(?:who|whose|the|an?)[^,.;:!?\n]{0,80})?"  # "President Roe, who is ill, wants more"
    return re.compile(rf"(?:{aside},)?\s(?:has\s(?!been\b|said\b|had\b)|(?:{words})\b)")
