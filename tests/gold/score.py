"""Scores of the quantities and dates that the package finds against the labels of a person.

rows of a .jsonl ─ found and labelled, paired by value ▶ Score(right, labelled, found)
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.model import Quantity

HERE = Path(__file__).parent
HALVES = ("build", "report")
PEOPLE = ("person", "people")  # both are in use for a counted "people"


@dataclass(frozen=True, slots=True)
class Score:
    """How many of the labelled were found and right, in one respect; `f1` is in percent."""

    right: int
    labelled: int
    found: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, in percent."""
        return 200 * self.right / max(self.labelled + self.found, 1)


def rows(name: str, half: str | None = None) -> list[dict[str, Any]]:
    """The labelled sentences of `name`.jsonl: of one half, or all."""
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if half is None or row["half"] == half]


def score_quantities(half: str) -> dict[str, Score]:
    """`value`, `value+unit`, `value+head` (the last word of the unit) and `value+change` (with the comparator)."""
    right: Counter[str] = Counter()
    labelled = found = 0
    for row in rows("quantities", half):
        have = list(quantities(row["text"]))
        labelled += len(row["quantities"])
        found += len(have)
        for label, one in paired(row["quantities"], have):
            right.update(_respects(label, one))
    return {name: Score(right[name], labelled, found) for name in ("value", "value+unit", "value+head", "value+change")}


def paired(labels: list[dict[str, Any]], have: list[Quantity]) -> Iterator[tuple[dict[str, Any], Quantity]]:
    """Each label with the quantity of the same value that fits it best; each quantity serves once."""
    left = list(have)
    for label in labels:
        same = [one for one in left if _same_value(label, one)]
        if same:
            best = max(same, key=lambda one: (len(_respects(label, one)), -abs(one.start - label["start"])))
            left.remove(best)
            yield label, best


def _same_value(label: dict[str, Any], one: Quantity) -> bool:
    if "total" in label and str(one.total) != label["total"]:
        return False
    wanted = (label["low"], label["high"]) if "low" in label else (label["value"], label["value"])
    low, high = (one.value, one.value) if one.low is None or one.high is None else (one.low, one.high)
    near = (
        math.isclose(float(a), float(b), rel_tol=1e-6, abs_tol=1e-9) for a, b in zip(wanted, (low, high), strict=True)
    )
    return all(near)


def _respects(label: dict[str, Any], one: Quantity) -> list[str]:
    """The respects in which a quantity of the right value is right."""
    units = [_plain(unit) for unit in label["unit"]]
    unit, right = _plain(one.unit), ["value"]
    right += ["value+unit"] if unit in units else []
    right += ["value+head"] if unit.split()[-1] in [name.split()[-1] for name in units] else []
    right += ["value+change"] if one.comparator in label["comparator"] and one.change in label["change"] else []
    return right


def _plain(unit: str) -> str:
    """The unit with one spelling for British and American, and for person and people."""
    words = unit.lower().replace("-", " - ").replace("metre", "meter").replace("litre", "liter").split() or ["-"]
    return " ".join("person" if word in PEOPLE else word for word in words)


def score_dates(half: str) -> dict[str, Score]:
    """`span` (overlapping) and `span+value`."""
    spans = values = labelled = found = 0
    for row in rows("dates", half):
        anchor = date.fromisoformat(row["anchor"]) if row["anchor"] else None
        have = dates(row["text"], anchor)
        labelled += len(row["dates"])
        found += len(have)
        for label in row["dates"]:
            met = [one for one in have if one.start < label["end"] and label["start"] < one.end]
            spans += bool(met)
            values += any(one.value in label["value"] for one in met)
    return {"span": Score(spans, labelled, found), "span+value": Score(values, labelled, found)}


def misses(name: str) -> Iterator[str]:
    """What is wrong in the build half, a line each. There is no such list for the report half."""
    for row in rows(name, "build"):
        if name == "dates":
            anchor = date.fromisoformat(row["anchor"]) if row["anchor"] else None
            have = [(one.of(row["text"]), one.value) for one in dates(row["text"], anchor)]
            want = [(row["text"][x["start"] : x["end"]], x["value"]) for x in row["dates"]]
            if len(have) != len(want) or any(h[1] not in w[1] for h, w in zip(have, want, strict=True)):
                yield f"{row['id']} {row['text']}\n    {have}\n    {want}"
            continue
        every = list(quantities(row["text"]))
        good = [(label, one) for label, one in paired(row["quantities"], every) if len(_respects(label, one)) == 4]
        if len(good) != len(every) or len(good) != len(row["quantities"]):
            shown = [
                f"{x.value if x.low is None else (x.low, x.high)} {x.unit} {x.comparator} {x.change}" for x in every
            ]
            yield f"{row['id']} {row['text']}\n    {shown}"
