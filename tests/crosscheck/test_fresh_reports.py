"""What was found wrong when reports of a landslide and of a truce were written anew and read for the first time."""

from __future__ import annotations

import pytest
from read import apart

FIRST = "KASHARE, Orania, 3 June 2025 (Lakes Wire) - A slide hit the Tarasi mine in Kashare, Governor Lena Obuya said. "
THEN = "LIMARA, Orania, 6 June 2025 (Radio) - The slide hit the Tarasi mine in Kashare, Governor Lena Obuya said. "


def said(one: str, other: str) -> set[tuple[str, str]]:
    """The relations with their reasons, beyond what the first sentences say of each other."""
    known = {(link.relation, link.reason) for link in apart(FIRST, THEN)}
    return {(link.relation, link.reason) for link in apart(FIRST + one, THEN + other)} - known


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("About 120 people are missing.", "Some 31 are still being looked for.", "updates"),
        ("Seven schools are closed.", "Five schools stay shut.", "updates"),
        ("Some 9,000 people are without electricity.", "Power has been restored in the town.", "updates"),
        ("Mining Minister Paul Serge went there.", "Finance Minister Paul Serge went there.", "contradicts"),
        (
            "A truce at the mine took effect at 6 a.m. on Tuesday.",
            "A truce at the mine came into force on Tuesday at seven in the morning.",
            "contradicts",
        ),
        ("The slide came down at 4:40 a.m.", "It came down at twenty to five in the morning.", "agrees"),
    ],
)
def test_what_is_said(one: str, other: str, relation: str) -> None:
    assert relation in {found for found, _ in said(one, other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("At least 40 people were killed.", "All 41 licences in the area were suspended."),
        ("Minister of Mines Paul Serge went there.", "Mining Minister Paul Serge went there."),
        ("Minister of State Paul Serge went there.", "Mining Minister Paul Serge went there."),
    ],
)
def test_what_is_not(one: str, other: str) -> None:
    found = said(one, other)
    assert not [reason for relation, reason in found if relation == "contradicts" or "40" in reason]
