"""Every row of measures.toml: its example counts what the row says, and the rows fit together."""

from __future__ import annotations

from typing import Any

import pytest

from audit.claims.counted import measure
from audit.claims.measures import confused, measures, related
from audit.claims.quantities import quantities
from audit.claims.words import words
from audit.knowledge import lexicon

ROWS = lexicon("measures")["measure"]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_the_example_of_a_row_counts_what_the_row_says(row: dict[str, Any]) -> None:
    found = quantities(row["example"])
    counted = measure(words(row["example"]), found[0] if found else None)
    assert counted is not None
    assert counted.id == row["id"]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_every_other_row_that_is_named_is_there(row: dict[str, Any]) -> None:
    named = [*row.get("confused_with", ()), *row.get("over", ()), row.get("parent"), row.get("needs")]
    assert all(name in measures() for name in named if name)


def test_parts_and_wholes_are_related_and_the_rest_is_told_apart() -> None:
    assert related("deaths-civilian", "deaths")
    assert not related("deaths", "injured")
    assert confused("deaths-civilian", "injured-civilian")
    assert confused("funding-pledged", "funding-given")
    assert not confused("seats", "deaths")
    assert not confused("seats", "no such row")
