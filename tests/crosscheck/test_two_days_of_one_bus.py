"""A first report and one of a week later, as an editor lays them side by side: each pair of statements once."""

from __future__ import annotations

import pytest
from read import apart

FLASH = (
    "Bus hit near Orsk, seven dead\n\nORSK, 8 June 2023 (Corrin News) - A drone hit a bus near Orsk on Thursday, "
    "killing at least seven people, Governor Marta Quill said. The driver was among those killed. Police said nobody "
    "had been arrested. The road to Orsk was closed."
)
PAPER = (
    "Orsk buries twelve\n\nORSK, 16 June 2023. /Tarn Press/ The driver of the bus, a sergeant, survived and is in "
    "hospital, but twelve people are dead. It happened on Wednesday, Governor Marta Quill said. Two men have been "
    "arrested. The road to Orsk is open again."
)


@pytest.fixture(scope="module")
def told() -> set[tuple[str, str]]:
    return {(link.relation, link.reason) for link in apart(FLASH, PAPER)}


def test_what_ran_on_is_updated(told: set[tuple[str, str]]) -> None:
    reasons = {reason for relation, reason in told if relation == "updates"}
    assert "stopped in one, running again in the other" in reasons
    assert any(reason.startswith("the toll of each report") for reason in reasons)
    assert any(reason.startswith("nobody in one") for reason in reasons)


def test_what_excludes_the_other_contradicts_and_nothing_else(told: set[tuple[str, str]]) -> None:
    reasons = {reason for relation, reason in told if relation == "contradicts"}
    assert len(reasons) == 2
    assert {reason.split(" in one")[0].split(" on ")[0] for reason in reasons} <= {"alive", "dead", "it happened"}


def test_nothing_agrees_but_the_governor(told: set[tuple[str, str]]) -> None:
    assert {reason for relation, reason in told if relation == "agrees"} == {"both name Marta Quill as Governor"}
