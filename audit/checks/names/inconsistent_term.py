"""One acronym for two names, or one name with two acronyms.

What it does: reports the second of two different expansions that a text gives for one acronym, and the second of two
acronyms that it gives for one name.

Why it matters: the reader takes one body for two. In a translated text one name was rendered twice.

Known limits: only names that the text explains with their acronym are compared. Where both forms are right according
to the reference table, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.acronyms import spells
from audit.facts.tables import acronyms
from audit.model import Mention, Place
from audit.reading import Reading
from audit.similarity import key, plain

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The Lake Patrol Bureau (LPB) met. The Lake Patrol Bureau (LPB) agreed. The LPB left."),
    Example("The Institute for Economics and Peace (IEP) and the Institute for Economics & Peace (IEP)."),
    Example("The Lake Patrol Bureau (LPB) met. The Lake Police Board (LPB) agreed.", ("Lake Police Board (LPB",)),
    Example(
        "The Lake Patrol Bureau (LPB) met. The Lake Patrol Bureau (LAPABU) agreed.", ("Lake Patrol Bureau (LAPABU",)
    ),
    Example("The LPB, the Lake Patrol Bureau, met. LPB, Ostrel and Hask won. The LPB, Lake Patrol Bureau, left."),
    Example(
        "The LPB, the Lake Patrol Bureau, met. The LPB, the League for Peace and Bread, left.",
        ("LPB, the League for Peace and Bread",),
    ),
)


_APPOSED = re.compile(
    r"\b(?P<short>[A-Z]{3,8}),\s(?:the\s|which\sis\sthe\s)?"
    r"(?P<name>[A-Z][\w’'-]+(?:\s(?:(?:of|for|and|in|on|to|the|against)\s){0,2}[A-Z][\w’'-]+){1,7})[,.]"
)


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a name."""
    names: dict[str, Mention] = {}
    letters: dict[str, Mention] = {}
    for one in reading.mentions:
        if one.kind != "acronym" or not one.expansion or not one.expansion_span:
            continue
        name = key(one.expansion)
        first, other = letters.setdefault(one.key, one), names.setdefault(name, one)
        if key(first.expansion or "") != name and not _right(one.key, first.expansion or "", one.expansion):
            yield _flag(reading, one, first)
        elif other.key != one.key:
            yield _flag(reading, one, other)
    yield from _apposed(reading)


def _apposed(reading: Reading) -> Iterator[Flag]:
    """ "BFT, the Bank for Foreign Trade," and "BFT, the Bureau of Federal Taxes,": two names that spell one acronym."""
    first: dict[str, re.Match[str]] = {}
    for match in _APPOSED.finditer(reading.flow):
        short, name = match["short"], match["name"]
        if not spells(name, short):
            continue
        other = first.setdefault(short, match)
        if key(other["name"]) != key(name) and not _right(short, other["name"], name):
            place = Place(reading.document.id, other.start("short"), other.end("name"), other[0].rstrip(",."))
            words = f"“{match[0].rstrip(',.')}”, but above “{place.exact}”: is it one body?"
            yield Flag(match.start("short"), match.end("name"), words, related=(place,))


def _right(acronym: str, *expansions: str) -> bool:
    """Whether the table has all the expansions as right."""
    row = next((row for row in acronyms() if row.acronym.upper() == acronym), None)
    return row is not None and all(plain(one) in {plain(form) for form in row.right} for one in expansions)


def _flag(reading: Reading, one: Mention, first: Mention) -> Flag:
    spans = [(m, m.expansion_span or m) for m in (one, first)]
    (start, end), (first_start, first_end) = ((min(m.start, s.start), max(m.end, s.end)) for m, s in spans)
    place = Place(reading.document.id, first_start, first_end, reading.flow[first_start:first_end])
    words = f"“{reading.flow[start:end]}”, but above “{place.exact}”: is it one body?"
    return Flag(start, end, words, related=(place,))
