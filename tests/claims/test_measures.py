from __future__ import annotations

import pytest

from audit.claims.counted import measure
from audit.claims.measures import confused, found, measures, related
from audit.claims.quantities import quantities
from audit.claims.words import words


def counted(clause: str, before: str = "") -> str | None:
    """The id of the measure of the first figure of `clause`, in a sentence that begins with `before`."""
    text = before + clause
    figures = [x for x in quantities(text) if x.start >= len(before)]
    row = measure(words(text, len(before)), figures[0] if figures else None, words(text))
    return row.id if row else None


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The bureau counted 517 attacks in the north.", "attacks"),
        ("The flood killed 13 soldiers.", "deaths-security"),
        ("The flood killed 160 civilians.", "deaths-civilian"),
        ("The flood injured 13 soldiers.", "injured-security"),
        ("The flood killed 77 people.", "deaths"),
        ("Deaths rose 45% as attacks spread.", "deaths"),
        ("The number of countries with attacks grew to 66.", "countries"),
        ("Some 4,000 people crossed into Norland.", "refugees"),
        ("The court sentenced 3 men after a blast.", "charged"),
        ("The aid came to $40 million.", "funding"),
        ("The party won 47 seats.", "seats"),
        ("The wall is 40 blocks long.", None),
        ("An old fisherman died at sea.", "deaths"),
        ("Among them were 13 soldiers.", "troops"),
        ("Scores of houses were burnt.", "buildings"),
        ("The test scores rose by 4%.", "index-score"),
        ("They face fines of up to 900 euros.", "fine"),
        ("The bank left its key rate at 4%.", "interest-rate"),
        ("It rained on the harbour.", None),
    ],
)
def test_what_is_counted(clause: str, expected: str | None) -> None:
    assert counted(clause) == expected


def test_figure_without_a_noun_goes_on_counting() -> None:
    assert counted("40 in the south.", "The storm killed 12 in the north and ") == "deaths"
    assert counted("160 civilians", "The storm killed 13 soldiers and ") == "deaths-civilian"
    assert counted("a fall of 15%", "Attacks went from 200 to 170, ") == "attacks"


def test_money_is_never_a_toll() -> None:
    assert counted("They paid $40 million for those killed.") != "deaths"


def test_kinds_of_relation_between_measures() -> None:
    assert related("deaths", "deaths-civilian")
    assert related("deaths-civilian", "deaths")
    assert related("attacks", "attacks")
    assert not related("deaths", "attacks")
    assert confused("deaths", "injured")
    assert confused("injured", "deaths")
    assert not confused("seats", "deaths")
    assert not confused("no such row", "deaths")


def test_genitive_is_no_measure() -> None:
    assert [row.id for _, _, row in found(words("the country's deaths"))] == ["deaths"]


def test_rows_are_sound() -> None:
    rows = measures()
    for row in rows.values():
        assert row.parent is None or row.parent in rows
        assert row.needs is None or row.needs in rows
        assert all(other in rows or other == "trade" for other in row.confused_with), row.id
