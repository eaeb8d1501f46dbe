"""Documents from a few words, for the tests of facts."""

from __future__ import annotations

from dataclasses import replace

from audit.facts.judgement import Judgement
from audit.facts.lookup import JUDGES
from audit.ingest.take import take
from audit.model import Analysis
from audit.reading import read


def analysed(text: str, published: str | None = None, path: str = "told.txt") -> Analysis:
    """The analysis of `text`, without the findings of any check."""
    document = replace(take(text, path=path), published=published, language="en")
    reading = read(document)
    return Analysis(
        document=reading.document, claims=reading.claims, mentions=reading.mentions, sentences=reading.sentences
    )


def judgements(text: str, published: str | None = None) -> list[Judgement]:
    """Everything that the tables say of `text`, in order of place, whether or not a claim asserts it."""
    analysis = analysed(text, published)
    return sorted((j for judge in JUDGES for j in judge(analysis)), key=lambda j: j.start)


def told(text: str, published: str | None = None) -> list[tuple[str, str, bool]]:
    """(relation, exact words, firm) of everything that the tables say of `text`."""
    return [(j.relation, j.of(text), j.firm) for j in judgements(text, published)]


def wrong(text: str, published: str | None = None) -> list[str]:
    """The exact words of `text` that contradict a row."""
    return [words for relation, words, _ in told(text, published) if relation == "contradicts"]


def right(text: str, published: str | None = None) -> list[str]:
    """The exact words of `text` that a row confirms."""
    return [words for relation, words, _ in told(text, published) if relation == "agrees"]


def reasons(text: str, published: str | None = None) -> list[str]:
    """Why each stretch that contradicts a row does so."""
    return [j.reason for j in judgements(text, published) if j.relation == "contradicts"]
