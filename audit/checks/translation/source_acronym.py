"""An acronym of another language stands for a body that has an English one.

What it does: reports acronyms from a list (“OTAN”, “EEUU”, “БРИКС”) in an English sentence, with the English acronym.

Why it matters: the reader does not know the letters, or takes them for another body.

Known limits: only listed acronyms are found. In brackets and quotation marks, beside other foreign words or in a longer
name (“ONU Mujeres”) they are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.checks.phrases import mentions, words
from audit.knowledge import rows
from audit.model import Span
from audit.reading import Reading
from audit.text.places import first_words, folded, matches

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The North Atlantic Treaty Organisation (OTAN in French) met. The poet read “ООН” aloud at ONU Mujeres."),
    Example("Ada Lund studies at ONU, the Ohio university."),
    Example("The handset, or UE, lost the base station."),
    Example("The Office of Urban Enquiries (OUE), and the Lake League (ONU) met."),
    Example("The United Nations (ONU) and the United States (EEUU) agreed.", ("ONU", "EEUU")),
    Example("The islands will join OTAN next year.", ("OTAN",)),
    Example("Exports to EE.UU. fell.", ("EE.UU.",)),
    Example("The leaders of БРИКС met in the port.", ("БРИКС",)),
)
NAME = 80  # characters before a bracket in which the name stands
_BEFORE = re.compile(r"(?:^|[\s(])([^\W\d_][\w’'-]{0,20}),? $")
_AFTER = re.compile(r"(?:’s|'s)?(?:[.,;:?!]|$|,? ([^\W\d_][\w’'-]{0,20}))", re.MULTILINE)


@cache
def _pattern() -> re.Pattern[str]:
    forms = sorted((row["acronym"] for row in rows("lexicons/source_acronyms.tsv")), key=len, reverse=True)
    return re.compile(r"(?<![\w.&/-])(?:" + "|".join(map(re.escape, forms)) + r")(?![\w&/-])")


@cache
def _first() -> frozenset[str]:
    return first_words(row["acronym"] for row in rows("lexicons/source_acronyms.tsv"))


@cache
def _rows() -> dict[str, dict[str, str]]:
    return {row["acronym"]: row for row in rows("lexicons/source_acronyms.tsv")}


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place."""
    text = reading.flow
    if not reading.english:
        return
    for match in matches(_pattern(), text, _first()):
        row = _rows()[match.group()]
        if (_english_around(text, match) or _glossed(text, match, row["english"])) and _fits(text, match, row):
            message = f"“{match.group()}” is the acronym in {row['languages']}; in English it is {row['english']}."
            yield Flag(match.start(), match.end(), message, row["english"])


def _english_around(text: str, match: re.Match[str]) -> bool:
    """Whether an English word stands before or after, and no other word or capital beside it."""
    before, after = _BEFORE.search(text, max(0, match.start() - 24), match.start()), _AFTER.match(text, match.end())
    opened = text[max(0, match.start() - 1) : match.start()]
    if after is None or opened not in ("", " ", "\n") or not (before or after[1]):
        return False
    return all(word[1] in vocabulary() or word[1] in ("The", "In") for word in (before, after) if word and word[1])


def _glossed(text: str, match: re.Match[str], english: str) -> bool:
    """Whether the acronym alone stands in brackets behind the English name, whose capitals spell the `english` one."""
    if text[match.start() - 1 : match.start()] != "(" or text[match.end() : match.end() + 1] != ")":
        return False
    before = text[max(0, match.start() - NAME) : match.start() - 1].rpartition(". ")[2].split()
    return "".join(word[0] for word in before if word[0].isupper()).endswith(english)


def _fits(text: str, match: re.Match[str], row: dict[str, str]) -> bool:
    low = folded(text)
    needs, unless = (tuple(filter(None, row[field].split("|"))) for field in ("needs", "unless"))
    return (not needs or not words(low).isdisjoint(needs)) and not mentions(
        low, Span(match.start(), match.end()), unless
    )
