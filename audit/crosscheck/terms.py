"""A term that one document translates word by word and another has right.

findings of translation/calque ─ the right term ─▶ looked for in the other documents ─▶ Rendering on both sides
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.crosscheck.words import stem
from audit.evidence import Corpus
from audit.model import Analysis, Finding, Place
from audit.similarity import plain

CALQUE = "translation/calque"
_OPEN = re.compile(r"…|\bor\b|\bX\b")  # a suggestion that is a pattern and not a term
_ENDING = r"\w{0,6}"  # what an inflection may add to a stem


@dataclass(frozen=True, slots=True)
class Rendering:
    """A term in one document and its other form in another one. `calque` marks the side that is wrong."""

    place: Place
    other: Place
    calque: bool


def renderings(corpus: Corpus) -> Iterator[Rendering]:
    """Each calque whose right term stands in another document, and that term, by document and place."""
    for analysis in corpus.analyses:
        for finding in analysis.findings:
            if finding.check != CALQUE:
                continue
            here = Place(analysis.document.id, finding.start, finding.end, finding.of(analysis.document.text))
            for there in _right(corpus, analysis.document.id, finding):
                yield Rendering(here, there, True)
                yield Rendering(there, here, False)


def right_terms(analysis: Analysis) -> tuple[re.Pattern[str], ...]:
    """The right terms of a document's calques, as they are looked for in others."""
    found = (_pattern(one.suggestion or "") for one in analysis.findings if one.check == CALQUE)
    return tuple(pattern for pattern in found if pattern)


def _right(corpus: Corpus, document: str, finding: Finding) -> Iterator[Place]:
    """The first place of the right term in each other document."""
    pattern = _pattern(finding.suggestion or "")
    if pattern is None:
        return
    for analysis in corpus.analyses:
        match = pattern.search(analysis.document.text) if analysis.document.id != document else None
        if match:
            yield Place(analysis.document.id, match.start(), match.end(), match.group())


def _pattern(term: str) -> re.Pattern[str] | None:
    """The term in any inflection, in one word or with hyphens."""
    parts = plain(term).split()
    if not parts or _OPEN.search(term) or len("".join(parts)) < 6:
        return None
    stems = [re.escape(stem(part)) for part in parts]
    return re.compile(
        r"(?i)\b"
        + r"[\s-]?".join(
            f"{one}{_ENDING}" if at + 1 == len(stems) else re.escape(parts[at]) for at, one in enumerate(stems)
        )
    )
