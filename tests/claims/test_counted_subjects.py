"""The long subject of a count and its verb are one claim."""

from __future__ import annotations

import pytest

from audit import claims


@pytest.mark.parametrize(
    "text",
    [
        "The number of people who died when the bridge over the Oster collapsed in Quorin has risen to 15.",
        "The number of people killed when a bus fell into a ravine in Halm rose to 31 on Friday.",
        "The toll of those who slept in the mill when it burned stands at 40.",
    ],
)
def test_no_clause_of_the_subject_is_a_claim_of_its_own(text: str) -> None:
    assert [text[c.start : c.end] for c in claims(text)] == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The number of people who were hurt reached 40, and 12 of them died.", "12 of them died"),
        ("The number of looms fell to 40, while 12 men died in Brask.", "12 men died in Brask"),
    ],
)
def test_what_follows_the_verb_and_what_is_no_count_of_people_parts_as_before(text: str, second: str) -> None:
    assert second in " | ".join(text[c.start : c.end] for c in claims(text)[1:])
