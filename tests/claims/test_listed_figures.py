"""Numbers behind names: a name as a rule, a figure in a list that goes on counting."""

from __future__ import annotations

import pytest

from audit.claims.quantities import quantities

NAMES = [
    ("The council adopted 12 measures, Resolution 1333 and Resolution 1373.", [12]),
    ("The strike killed 12, Flight 77 crashed.", [12]),
    ("It sold 12 jets, Boeing 747 among them.", [12]),
    ("It hosted 14 games, Paris 2024.", [14]),
    ("They saw United 175 and American 77.", []),
    ("The planes: Learjet 70, Cessna 53.", []),
    ("They flew Airbus 320 seats to Brask.", []),
]
LISTS = [
    ("Distribution of seats: Civic Union 70, Homeland Bloc 53, Greens 15.", [70, 53, 15]),
    ("The dead by town: Brask 12, Sello 9.", [12, 9]),
    ("The count gives the Civic Union 71 seats.", [71]),
    ("The Reds won 58 seats, Labour and Land 47, Veltmark First 29 and the Greens 12.", [58, 47, 29, 12]),
    ("The Reds won 58 seats, Veltmark First 29 (19.6%) and the Greens 12.", [58, 29, 19.6, 12]),
    ("The Old Guard killed 1,105 and the Lake Brigade 905.", [1105, 905]),
]


@pytest.mark.parametrize(("text", "values"), [*NAMES, *LISTS])
def test_values(text: str, values: list[float]) -> None:
    assert [float(one.value) for one in quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She read Norland's 1333 resolution.", []),
        ("The strike idled 11 of Osterby's 16 bus depots.", [(11, "bus depot"), (16, "bus depot")]),
        ("It won 58 of the chamber's 151 seats.", [(58, "seat"), (151, "seat")]),
        ("The strike idled 11 of its bus depots.", [(11, "bus depot")]),
    ],
)
def test_a_part_is_of_what_the_whole_counts(text: str, found: list[tuple[int, str]]) -> None:
    assert [(int(one.value), one.unit) for one in quantities(text)] == found
