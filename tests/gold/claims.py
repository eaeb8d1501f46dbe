"""Scores of the claims that the package makes against the labels of a person.

rows of claims.jsonl ─ claims found and labelled, paired by their stretch ▶ boundaries, then every field of the pairs
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Any

from audit.claims.attribution import attributions
from audit.claims.dates import dates
from audit.claims.mentions import mentions
from audit.claims.quantities import quantities
from audit.claims.quotes import quotes
from audit.claims.split import claims
from audit.claims.values import values
from audit.model import Claim
from audit.text.blocks import blocks
from audit.text.sentences import sentences
from tests.gold.score import Score, rows

FIELDS = ("kind", "values", "measure", "subject", "place", "period", "speaker", "stance", "negated", "modality", "act")
SAME = 0.5  # share of the two stretches that must be common to both
ASIDE = ("the ", "The ", "a ", "A ", "an ", "An ")


def read(row: dict[str, Any]) -> tuple[Claim, ...]:
    """The claims that the package makes of the text of a row."""
    text = row["text"]
    anchor = date.fromisoformat(row["anchor"]) if row.get("anchor") else None
    lines, spoken = sentences(text), quotes(text)
    return claims(
        text,
        blocks=blocks(text),
        sentences=lines,
        quantities=quantities(text),
        dates=dates(text, anchor),
        quotes=spoken,
        mentions=mentions(text),
        attributions=attributions(text, lines, spoken),
    )


def score_claims(half: str) -> dict[str, Score]:
    """`boundaries` over stretches, `opinions` (labelled as none, and none found), and each field over the pairs."""
    right: dict[str, int] = defaultdict(int)
    labelled = found = pairs = opinions = 0
    for row in rows("claims", half):
        have = read(row)
        labelled += len(row["claims"])
        found += len({(one.start, one.end) for one in have})
        opinions += len(row["opinions"])
        right["opinions"] += sum(not any(_common(x, y) for y in have) for x in row["opinions"])
        for label, one in paired(row["claims"], have):
            pairs += 1
            for name in FIELDS:
                right[name] += agrees(name, label, one, row["text"])
    scores = {"boundaries": Score(pairs, labelled, found), "opinions": Score(right["opinions"], opinions, opinions)}
    return scores | {name: Score(right[name], pairs, pairs) for name in FIELDS}


def _common(stretch: list[int], one: Claim) -> bool:
    return stretch[0] < one.end and one.start < stretch[1]


def paired(labels: list[dict[str, Any]], have: tuple[Claim, ...]) -> Iterator[tuple[dict[str, Any], Claim]]:
    """Each label with the claim whose stretch is most like its own; of two equal ones the claim of the right kind."""
    left = list(have)
    for label in labels:
        best = max(left, key=lambda one: (_likeness(label, one), one.kind in label["kinds"]), default=None)
        if best and _likeness(label, best) >= SAME:
            left.remove(best)
            yield label, best


def _likeness(label: dict[str, Any], one: Claim) -> float:
    common = min(label["end"], one.end) - max(label["start"], one.start)
    return max(common, 0) / (max(label["end"], one.end) - min(label["start"], one.start))


def agrees(name: str, label: dict[str, Any], one: Claim, text: str) -> bool:
    """Whether a field of a claim is as labelled; without a label it is right only where the claim leaves it open."""
    wanted = label.get(name)
    if name == "kind":
        return one.kind in label["kinds"]
    if name == "values":
        have = {
            abs(float(x))
            for q in (*one.quantities, *values(text, one))
            for x in (q.value, q.low, q.high)
            if x is not None
        }
        return all(any(math.isclose(v, h, rel_tol=1e-3) for h in have) for v in label.get("values", ()))
    if name == "act":
        return wanted is None or one.act == wanted
    if name in ("speaker", "stance"):
        said = one.attribution if one.kind != "office" else None
        if name == "stance":
            return wanted is None or (said is not None and said.stance == wanted)
        printed = said.speaker.of(text) if said and said.speaker else None
        return _alike(wanted if one.kind != "office" else None, printed)
    if name in ("subject", "place"):
        return _alike(wanted, getattr(one, name))
    if name == "period":
        return wanted == (None if (one.period or "").startswith("XXXX") else one.period)  # a day of no year
    return one.negated == bool(wanted) if name == "negated" else bool(getattr(one, name) == wanted)


def _alike(wanted: str | None, have: str | None) -> bool:
    """Whether two names are the same but for an article and further words on either side."""
    if not wanted or not have:
        return not wanted and not have
    short, long = sorted((_bare(wanted), _bare(have)), key=len)
    return bool(set(short.split()) <= set(long.split()))


def _bare(name: str) -> str:
    for article in ASIDE:
        name = name.removeprefix(article)
    return " ".join(name.lower().replace("’", "'").replace("'s", "").split())


def agreement(name: str) -> dict[str, Score]:
    """How far a second labelling of 60 of the sentences (`claims_again`, `claims_other`) is the first one: `stretches`
    that are the same to the letter, `boundaries` as the claims are scored, and each field over the pairs."""
    first = {row["id"]: row["claims"] for row in rows("claims")}
    right: dict[str, int] = defaultdict(int)
    labelled = found = pairs = 0
    for row in rows(name):
        mine, yours = first[row["id"]], row["claims"]
        labelled, found = labelled + len(mine), found + len(yours)
        right["stretches"] += len({(x["start"], x["end"]) for x in mine} & {(x["start"], x["end"]) for x in yours})
        for one, other in _met(mine, yours):
            pairs += 1
            for field in FIELDS:
                right[field] += _same_label(field, one, other)
    scores = {"stretches": Score(right["stretches"], labelled, found), "boundaries": Score(pairs, labelled, found)}
    return scores | {field: Score(right[field], pairs, pairs) for field in FIELDS}


def _met(mine: list[dict[str, Any]], yours: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The claims of two labellings of a sentence whose stretches are most like each other."""
    left = list(mine)
    for other in yours:
        best = max(left, key=lambda x: (_overlap(x, other), bool(set(x["kinds"]) & set(other["kinds"]))), default=None)
        if best and _overlap(best, other) >= SAME:
            left.remove(best)
            yield best, other


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> float:
    common = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return max(common, 0) / (max(one["end"], other["end"]) - min(one["start"], other["start"]))


def _same_label(field: str, one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two labels agree in a field: kinds that have one in common, names but for an article and more words."""
    if field == "kind":
        return bool(set(one["kinds"]) & set(other["kinds"]))
    if field in ("subject", "place", "speaker"):
        return _alike(one.get(field), other.get(field))
    if field == "negated":
        return bool(one.get(field)) == bool(other.get(field))
    return bool((one.get(field) or None) == (other.get(field) or None))


def misses_claims() -> Iterator[str]:
    """What is wrong in the build half, a line each."""
    for row in rows("claims", "build"):
        text, have = row["text"], read(row)
        met = list(paired(row["claims"], have))
        for label, one in met:
            wrong = [name for name in FIELDS if not agrees(name, label, one, text)]
            for name in wrong:
                shown = (
                    [str(q.value) for q in one.quantities] if name == "values" else getattr(one, name, one.attribution)
                )
                yield f"{row['id']} {name}: {shown!r} for {label.get(name, label['kinds'])!r} in “{one.of(text)}”"
        for label in row["claims"]:
            if not any(label is x for x, _ in met):
                yield f"{row['id']} not found: “{text[label['start'] : label['end']]}” {label['kinds']}"
        for one in have:
            if not any(one is y for _, y in met):
                yield f"{row['id']} not labelled: {one.kind} “{one.of(text)}”"
