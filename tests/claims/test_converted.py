"""One value in two units: which pairs in brackets agree, and which do not."""

from __future__ import annotations

import pytest

import audit
from audit.claims.converted import converted

RIGHT = [
    "The fen is 40 miles (64 km) long and covers 12 hectares (30 acres).",
    "Winds of 120 mph (193 kph) and 30 knots (56 km/h) were measured.",
    "It was minus 4 degrees Celsius (25 degrees Fahrenheit), or 1C (1.8F) less.",
    "The mill is 5 ft 10 in (1.78 m) wide and weighs 11 stone 6lb (73kg).",
    "A floor of 2 x 4 metres (6.5 x 13 ft) lies 3 nautical miles (5.6km) off.",
    "Some 60,000 tonnes (66,000 tons) lay 12 miles (22km) offshore.",
    "He paid 200 pounds (230 euros) for 8oz (225g) of tea.",
    "They rode 30m (48km) and walked 10 km (5 miles of it in snow).",
    "The 100 metres (10.2 seconds) and the 100 yards (91m) were run.",
    "Over 100 miles (160km) of road, half a mile (800 metres) of it new.",
]
WRONG = [
    ("The fen is 1,280 metres (3,200 feet) long.", 4199),
    ("A 5-mile (18-kilometre) walk led there.", 8),
    ("The fen covers 120 hectares (30 acres).", 297),
    ("Winds of 120 mph (250 kph) were measured.", 193),
    ("The mill lies 3 miles (about 50 km) off.", 5),
    ("It fell to minus 10 degrees Celsius (24 degrees Fahrenheit).", 14),
    ("The fen covers 500 sq km (19 sq miles).", 193),
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_conversion_that_may_be_right_is_left_alone(text: str) -> None:
    assert [one.of(text) for one in converted(text, audit.quantities(text))] == []


@pytest.mark.parametrize(("text", "right"), WRONG)
def test_a_conversion_that_is_wrong_is_told_with_the_right_value(text: str, right: int) -> None:
    assert [round(one.right) for one in converted(text, audit.quantities(text))] == [right]
