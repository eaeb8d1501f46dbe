"""The sources as small cards: who they are, with what evidence, and how they fared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audit.report.index import Index, title, web
from audit.report.words import SEVERITIES, TITLE, VERDICTS, clip, counted, listed, verdict
from audit.result import SETTLED, DocumentRow, Result
from audit.sources.words import told


@dataclass(frozen=True, slots=True)
class Tally:
    """A count with its name and tone."""

    name: str
    number: int
    tone: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A document on its source's card: the facts about it, each with where it was taken from."""

    letter: str
    title: str
    href: str
    url: str | None
    draft: bool
    facts: tuple[tuple[str, str, str], ...]  # name, value, where from


@dataclass(frozen=True, slots=True)
class Card:
    """A source."""

    name: str
    papers: tuple[Paper, ...]
    words: str
    findings: tuple[Tally, ...]  # by severity
    families: tuple[Tally, ...]
    verdicts: tuple[Tally, ...]
    citations: str
    origin: str  # who shares a text with whom
    ratings: tuple[str, ...]
    profile: tuple[str, ...] = ()  # what was counted of it, in sentences


def cards(result: Result, index: Index) -> tuple[Card, ...]:
    """One card a source, in the order of its first document; documents without a source share one."""
    order = {row.id: at for at, row in enumerate(index.documents)}
    groups: list[tuple[str, Sequence[str], tuple[str, ...], tuple[str, ...]]] = []
    for source in result.sources:
        held = sorted((d for d in source.documents if d in order), key=order.__getitem__)
        ratings = tuple(
            clip(f"{r.get('rater', '')}: {r.get('value', '')} ({r.get('as_of', '')})", TITLE) for r in source.ratings
        )
        profile = tuple(clip(sentence, TITLE) for sentence in told(replace(source, ratings=())))
        groups.append((clip(source.name, TITLE), held, ratings, profile))
    placed = {document for _, held, _, _ in groups for document in held}
    rest = [row.id for row in index.documents if row.id not in placed]
    if rest:
        groups.append(("Source unknown", rest, (), ()))
    groups.sort(key=lambda group: min((order[d] for d in group[1]), default=len(order)))
    return tuple(_card(*group, result, index) for group in groups)


def _card(
    name: str, held: Sequence[str], ratings: tuple[str, ...], profile: tuple[str, ...], result: Result, index: Index
) -> Card:
    documents = set(held)
    found = [f for f in result.findings if f.document in documents and f.decision not in SETTLED]
    severities = Counter(f.severity for f in found)
    families = Counter(f.check.split("/")[0] for f in found)
    verdicts = Counter(c.verdict for c in result.claims if c.document in documents)
    cited = [c for c in result.citations if c.document in documents]
    faulty = sum(bool(c.problems) for c in cited)
    rows = [index.by_id[document] for document in held]
    return Card(
        name=name,
        papers=tuple(_paper(row, index, row.id == result.draft) for row in rows),
        words=counted(sum(len(row.text.split()) for row in rows), "word"),
        findings=tuple(Tally(s, severities[s], s) for s in SEVERITIES if severities[s]),
        families=tuple(Tally(clip(f, TITLE), n, "quiet") for f, n in sorted(families.items())),
        verdicts=tuple(Tally(v, verdicts[v], verdict(v).tone) for v in VERDICTS if verdicts[v]),
        citations=f"{counted(len(cited), 'citation')}, {faulty:,} with problems" if cited else "",
        origin=_origin(rows, index),
        ratings=ratings,
        profile=profile,
    )


def _paper(row: DocumentRow, index: Index, draft: bool) -> Paper:
    taken = dict(row.evidence)
    given = [("By", row.author, "author"), ("Published", row.published, "published")]
    if row.language and not row.language.startswith("en"):  # a text that could not be checked
        given.append(("Language", row.language, "language"))
    return Paper(
        letter=index.letters[row.id],
        title=title(row),
        href=index.place(row.id, 0, 0) or "#sources",
        url=web(row.url),
        draft=draft,
        facts=tuple(
            (name, clip(value or "not stated", TITLE), clip(taken.get(key, ""), TITLE)) for name, value, key in given
        ),
    )


def _origin(rows: Sequence[DocumentRow], index: Index) -> str:
    """Which documents are one text with documents of this card; together they are one voice."""
    sentences = []
    for origin in dict.fromkeys(row.origin for row in rows):
        letters = [index.letters[row.id] for row in index.documents if row.origin == origin]
        if len(letters) > 1:
            sentences.append(f"{listed(letters)} are of one origin and count as one voice.")
    return " ".join(sentences)
