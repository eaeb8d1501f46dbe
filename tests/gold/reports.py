"""Scores on pairs of whole reports on one event, with the look-alikes that stand in them.

reports/*.txt ─ two texts, "relation | words of the one | words of the other" ─ the links of the two ─▶ by label: what
was said of the claims that hold the words; how many of all accusations are right
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.pipeline import analyse
from tests.gold.score import HERE

# N is a look-alike: two statements with like words or figures on two things, of which nothing may be said.
LABELS = {"A": "agrees", "C": "contradicts", "U": "updates", "N": "none"}

_LABEL = re.compile(r"([ACUN]) \| ([^|]{1,200}) \| ([^|]{1,200})")


@dataclass(frozen=True, slots=True)
class Reports:
    """Two texts, and (relation, words of the one, words of the other) for what a reader saw in them; `draft`: the first
    is one, and the second its source."""

    name: str
    draft: bool
    texts: tuple[str, str]
    labels: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A link that was found: its relation, the words of the claims on either side and why it was made."""

    relation: str
    one: str
    other: str
    reason: str


def reports(half: str) -> Iterator[Reports]:
    """The pairs of a half. Raises `ValueError` for a line that is none of the three kinds."""
    for part in (HERE / "reports" / f"{half}.txt").read_text(encoding="utf-8").split("\n## ")[1:]:
        name, one, other, *lines = part.rstrip("\n").split("\n")
        if not (one.startswith("A: ") and other.startswith("B: ")):
            raise ValueError(f"{name}: no two texts")
        name, _, draft = name.partition(" ")
        labels = tuple(_label(name, line) for line in lines)
        yield Reports(name, draft == "draft", (_text(one), _text(other)), labels)


def _text(line: str) -> str:
    return line[3:].replace(" // ", "\n\n") + "\n"


def _label(name: str, line: str) -> tuple[str, str, str]:
    match = _LABEL.fullmatch(line)
    if not match:
        raise ValueError(f"{name}: no label: {line}")
    return LABELS[match[1]], match[2], match[3]


@cache
def found(pair: Reports) -> tuple[Said, ...]:
    """The links between the two texts, the claims of the first text first."""
    made = [analyse(take(text, media_type="text/plain")) for text in pair.texts]
    by = {one.document.id: one for one in made}
    out = []
    for link in links(made, draft=made[0].document.id if pair.draft else None):
        if link.a.document == link.b.document:
            continue
        sides = sorted((link.a, link.b), key=lambda ref: ref.document != made[0].document.id)
        words = [by[ref.document].claims[ref.index].of(by[ref.document].document.text) for ref in sides]
        out.append(Said(link.relation, words[0], words[1], link.reason))
    return tuple(out)


def said(label: tuple[str, str, str], have: Sequence[Said]) -> str:
    """The relations of what is said of the two places of a label, joined by "+"; "none" for nothing."""
    found = {one.relation for one in have if label[1] in one.one and label[2] in one.other}
    return "+".join(sorted(found - {"silent"})) or "none"


def false(pair: Reports, have: Sequence[Said]) -> Iterator[Said]:
    """The accusations of two claims that no label holds against each other."""
    true = [label for label in pair.labels if label[0] == "contradicts"]
    for one in have:
        if one.relation == "contradicts" and not any(a in one.one and b in one.other for _, a, b in true):
            yield one


@dataclass(frozen=True, slots=True)
class Scores:
    """(label, said) to a number; all accusations between two texts, and how many of them no label bears out."""

    said: Counter[tuple[str, str]]
    accused: int
    false: int


@cache
def score_reports(half: str) -> Scores:
    """The figures of a half."""
    counts: Counter[tuple[str, str]] = Counter()
    accused = wrong = 0
    for pair in reports(half):
        have = found(pair)
        counts.update((label[0], said(label, have)) for label in pair.labels)
        accused += sum(one.relation == "contradicts" for one in have)
        wrong += sum(1 for _ in false(pair, have))
    return Scores(counts, accused, wrong)


def misses_reports() -> Iterator[str]:
    """What the build half shows otherwise than labelled, in words."""
    for pair in reports("build"):
        have = found(pair)
        for label in pair.labels:
            if said(label, have) != label[0]:
                yield f"{pair.name} {label[0]}, found {said(label, have)}: {label[1]} | {label[2]}"
        for one in false(pair, have):
            yield f"{pair.name} false contradiction ({one.reason}): {one.one!r} | {one.other!r}"
