"""Scores of the links between reports on one event against the labels of a person.

dossiers/*.toml ─ texts with marked clauses, links by mark ─ links that are found ▶ recall by relation, precision of
contradictions, contradictions that are called agreement
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.model import Span
from audit.pipeline import analyse
from tests.gold.score import HERE

RELATIONS = ("agrees", "contradicts", "updates")
SAME = 0.4  # of what a labelled and a found clause cover together
WITHIN = 0.8  # of the shorter of the two, where the found one is no whole paragraph
LONGEST = 300  # characters of a found clause that a labelled one may lie within

_MARK = re.compile(r"\{(\w{1,4}):([^{}]{1,600})\}")


@dataclass(frozen=True, slots=True)
class Place(Span):
    """A clause in a text of a dossier."""

    document: str


@dataclass(frozen=True, slots=True)
class Told:
    """A dossier as it was labelled: its texts, its clauses by mark, and each pair of marks with its relation."""

    name: str
    half: str
    texts: dict[str, str]
    clauses: dict[str, Place]
    labels: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What one dossier shows: for each labelled pair what is said of it, and the contradictions of no labelled pair."""

    told: Told
    said: dict[tuple[str, str], str]
    contradictions: int
    false: tuple[tuple[Place, Place, str], ...]


def read(name: str) -> Told:
    """The dossier of that name. Raises `ValueError` for a mark that stands twice or is linked and stands nowhere."""
    made = tomllib.loads((HERE / "dossiers" / f"{name}.toml").read_text(encoding="utf-8"))
    texts: dict[str, str] = {}
    clauses: dict[str, Place] = {}
    for document, marked in made["documents"].items():
        text = ""
        last = 0
        for match in _MARK.finditer(marked):
            text += marked[last : match.start()]
            if match[1] in clauses:
                raise ValueError(f"{name}: the mark {match[1]} stands twice")
            clauses[match[1]] = Place(len(text), len(text) + len(match[2]), document)
            text, last = text + match[2], match.end()
        texts[document] = text + marked[last:]
    labels = tuple((*pair.split(), relation) for relation in RELATIONS for pair in made["links"][relation])
    for a, b, _ in labels:
        if clauses[a].document == clauses[b].document:
            raise ValueError(f"{name}: {a} and {b} stand in one text")
    return Told(name, made["half"], texts, clauses, labels)


def names() -> list[str]:
    """The dossiers there are, in order."""
    return sorted(path.stem for path in (HERE / "dossiers").glob("*.toml"))


@cache
def found(name: str) -> Found:
    """What is found in the dossier of that name."""
    told = read(name)
    made = {document: analyse(take(text, media_type="text/plain")) for document, text in told.texts.items()}
    title = {analysis.document.id: document for document, analysis in made.items()}
    have: list[tuple[Place, Place, str]] = []
    for link in links(list(made.values())):
        if link.a.document != link.b.document:
            x, y = (made[title[ref.document]].claims[ref.index] for ref in (link.a, link.b))
            a, b = title[link.a.document], title[link.b.document]
            have.append((Place(x.start, x.end, a), Place(y.start, y.end, b), link.relation))
    said = {(a, b): _said(told.clauses[a], told.clauses[b], have) for a, b, _ in told.labels}
    wrong = tuple(_false(told, have))
    return Found(told, said, sum(relation == "contradicts" for *_, relation in have), wrong)


def _said(a: Place, b: Place, have: Sequence[tuple[Place, Place, str]]) -> str:
    """The relations of the found pairs that stand where two clauses do, joined by "+"; "silent" for none."""
    said = {relation for x, y, relation in have if _joins(a, b, x, y)}
    return "+".join(sorted(said)) or "silent"


def _false(told: Told, have: Sequence[tuple[Place, Place, str]]) -> Iterator[tuple[Place, Place, str]]:
    for x, y, relation in have:
        if relation == "contradicts" and not any(
            label == "contradicts" and _joins(told.clauses[a], told.clauses[b], x, y) for a, b, label in told.labels
        ):
            yield x, y, told.name


def _joins(a: Place, b: Place, x: Place, y: Place) -> bool:
    return (_near(a, x) and _near(b, y)) or (_near(a, y) and _near(b, x))


def _near(label: Place, one: Place) -> bool:
    common = min(label.end, one.end) - max(label.start, one.start)
    if label.document != one.document or common <= 0:
        return False
    lengths = label.end - label.start, one.end - one.start
    within = common >= WITHIN * min(lengths) and lengths[1] < LONGEST
    return common >= SAME * (sum(lengths) - common) or within


@dataclass(frozen=True, slots=True)
class Figures:
    """Recall of each relation and precision of contradictions, in percent; contradictions that are called agreement."""

    recall: dict[str, float]
    counts: dict[str, int]
    precision: float
    contradictions: int
    accepted: int


def score_dossiers(half: str) -> Figures:
    """The figures of one half of the dossiers."""
    every = [one for one in map(found, names()) if one.told.half == half]
    said = Counter((label, one.said[a, b]) for one in every for a, b, label in one.told.labels)
    counts = {relation: sum(n for (label, _), n in said.items() if label == relation) for relation in RELATIONS}
    recall = {relation: 100 * said[relation, relation] / max(counts[relation], 1) for relation in RELATIONS}
    accused, false = sum(one.contradictions for one in every), sum(len(one.false) for one in every)
    accepted = sum(n for (label, have), n in said.items() if label == "contradicts" and "agrees" in have)
    return Figures(recall, counts, 100 * (accused - false) / max(accused, 1), accused, accepted)


def misses_dossiers() -> Iterator[str]:
    """The labelled pairs of the build half of which something else is said, and the false contradictions, in words."""
    for one in map(found, names()):
        if one.told.half != "build":
            continue
        words = {mark: one.told.texts[at.document][at.start : at.end] for mark, at in one.told.clauses.items()}
        for a, b, label in one.told.labels:
            if one.said[a, b] != label:
                yield f"{one.told.name} {a} {b} {label}, found {one.said[a, b]}: {words[a]!r} | {words[b]!r}"
        for x, y, _ in one.false:
            sides = (one.told.texts[at.document][at.start : at.end] for at in (x, y))
            yield f"{one.told.name} false contradiction: " + " | ".join(map(repr, sides))


def doubly_labelled() -> list[str]:
    """Pairs of clauses that have two labels: there should be none."""
    out = []
    for name in names():
        pairs = [frozenset(label[:2]) for label in read(name).labels]
        out += [f"{name} {sorted(a)}" for a, b in combinations(pairs, 2) if a == b]
    return out
