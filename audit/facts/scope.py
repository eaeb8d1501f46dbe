"""Which index, and which edition of it, each sentence of a document reports.

"the Global Terrorism Index 2025 …" ─▶ this sentence and the next ones, until another edition is named
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.facts import phrases
from audit.facts.tables import acronyms, facts
from audit.knowledge import toml
from audit.model import Analysis, Span

LONGEST = 2_000  # characters of a sentence; a longer one is a table or data, and says nothing of an index
REACH = 10  # sentences after the last one that names the index or "the report": as long as a news story stays with it
_BEFORE = r"(?:(20\d\d)\s(?:edition\sof\s(?:the\s|its\s)?)?)?"  # "2025 ", "2025 edition of the "
_EDITION = re.compile(r"\b(20\d\d)(?:['’]s)?\s(?:edition|report)\b|\b(?:edition|report)\s(?:of|for)\s(20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Scope:
    """A sentence that speaks of an index. `cue`: it names the index or its report. `named`: where the name stands."""

    sentence: Span
    index: str
    edition: str
    cue: bool
    named: tuple[Span, ...]


def scopes(analysis: Analysis) -> Iterator[Scope]:
    """The sentences of the document that report an index of which the edition is known, in order."""
    text, published = analysis.document.text, analysis.document.published
    index, edition, age = "", "", REACH + 1
    cues = toml("facts/words.toml")["index"]["cue"]
    for sentence in analysis.sentences:
        if sentence.end - sentence.start > LONGEST:
            continue
        found = [m for name in _names() for m in name.pattern.finditer(text, sentence.start, sentence.end)]
        if found:
            index = next(n.index for n in _names() if n.pattern.search(text, sentence.start, sentence.end))
            years = [year for m in found for year in m.groups() if year]
            edition = years[0] if years else edition or _of_day(index, published)
        other = _EDITION.search(text, sentence.start, sentence.end)
        if other and index:
            edition = other[1] or other[2]
        cue = bool(found) or phrases.occurs(cues, text, sentence.start, sentence.end)
        age = 0 if cue and index else age + 1
        if index and edition and age <= REACH:
            yield Scope(sentence, index, edition, cue, tuple(Span(m.start(), m.end()) for m in found))


@dataclass(frozen=True, slots=True)
class _Name:
    index: str
    pattern: re.Pattern[str]


@cache
def _names() -> tuple[_Name, ...]:
    """Every index with the pattern of its name, its acronym and the year beside them."""
    found = []
    for index in sorted({fact.index for fact in facts()}):
        wordings = [index, *(row.acronym for row in acronyms() if index in row.right)]
        either = "|".join(re.escape(wording) for wording in wordings)
        pattern = rf"\b{_BEFORE}(?:{either})(?:\s\((?:{either})\))?(?:[\s,]{{1,2}}(20\d\d)\b)?"
        found.append(_Name(index, re.compile(pattern)))
    return tuple(found)


def _of_day(index: str, published: str | None) -> str:
    """The edition that was the newest on the day of publication, if the tables have it; else "".

    An edition is named after the year in which it appears, in early spring: before April the older one may be meant.
    """
    year, month = (published or "0000-00")[:4], (published or "0000-00")[5:7]
    known = {fact.edition for fact in facts() if fact.index == index}
    return year if year in known and month >= "04" else ""
