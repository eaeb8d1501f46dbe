"""Movements whose two ends stand in two clauses, or are places in an order."""

from __future__ import annotations

import pytest

import audit

FAMILY = ("figures/direction", "figures/percent-of-change")
SILENT = [
    "Last year it had 300 pupils; this year it had 450, a 50% increase.",
    "Last year it lost 300 goats; this year it lost 450 sheep, a 20% increase.",
    "Thefts rose from 300 to 450. That is a rise of 50 per cent.",
    "Thefts rose from 300 to 450. That is a rise of 20 per cent on 2011.",
    "In 2021 Ostrel had 300 thefts. In 2022 Hask had 450, a 20% increase.",
    "In 2021 Ostrel had 300 thefts. In 2022 it had 450, 20 per cent more than Hask.",
    "In 2021 there were 300 thefts in Ostrel; in 2022 there were 450 in Hask, a rise of 20%.",
    "Rent, which stood at 7.2% of income in May, rose to 7.9% in June.",
    "Growth, which was 7.2% in Ostrel, fell to 7.9% in Hask.",
    "Thefts fell: 300 in 2021, 260 in 2022, 210 in 2023.",
    "Thefts fell: 260 in 2022, 300 in 2021.",
    "The town rose from 31st place to 24th. It slipped from second to fourth.",
    "It climbed to 24th in the table from 31st, and is 4th at home, down from 2nd.",
    "It fell from the 24th to the 31st of May. She rose from the second to the seventh floor.",
    "He moved up from sixth to seventh grade. It rose from the 24th to the 31st percentile of the world.",
    "The town rose from 24th to 31st on the list of the most polluted.",
    "The place improved its score from 24 to 31.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_movement_that_can_be_right_is_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check in FAMILY] == []


@pytest.mark.parametrize(
    ("text", "check", "said"),
    [
        ("Last year it had 300 pupils; this year it had 450, a 20% increase.", "percent-of-change", "a rise of 50%"),
        ("Last year it had 300 pupils. This year it had 450, 20 per cent more.", "percent-of-change", "a rise of 50%"),
        ("In 2021 it had 300 pupils, and in 2022 it had 240, a drop of 35%.", "percent-of-change", "a fall of 20%"),
        ("Thefts rose from 300 to 450. That is a rise of 20 per cent.", "percent-of-change", "a rise of 50%"),
        ("Growth, which was 7.2% in May, dropped to 7.9% in June.", "direction", "from 7.2% to 7.9% is up"),
        ("Thefts fell: 260 in 2021, 300 in 2022.", "direction", "from 260 to 300 is up"),
        ("The town rose from 24th place to 31st.", "direction", "from place 24 to place 31 is down"),
        ("The town fell seven places, from 31st to 24th.", "direction", "from place 31 to place 24 is up"),
        ("The town climbed to 31st in the table from 24th.", "direction", "is down"),
        ("It is ranked 31st in the world, up from 24th.", "direction", "is down"),
        ("It improved its ranking from 24 to 31.", "direction", "is down"),
        ("The crew slipped from sixth to second.", "direction", "is up"),
    ],
)
def test_a_movement_that_its_ends_belie_is_named(text: str, check: str, said: str) -> None:
    (found,) = [one for one in audit.inspect(text) if one.check in FAMILY]
    assert found.check == f"figures/{check}"
    assert said in found.message
