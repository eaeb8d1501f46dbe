"""Of what somebody is in charge."""

from __future__ import annotations

import pytest
from read import linked, stated

from audit.crosscheck.portfolios import differ, portfolios


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Transport secretary Jo Tarn called it a loss.", "Jo Tarn, the health secretary, called it a loss."),
        ("Fire chief Jo Tarn came to the mill.", "Jo Tarn, the police chief, came to the mill."),
        ("Army spokesman Jo Tarn confirmed it.", "Jo Tarn, a police spokesman, confirmed it."),
    ],
)
def test_two_portfolios_of_one_person_contradict(one: str, other: str) -> None:
    assert "contradicts" in {link.relation for link in linked(one, other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Foreign minister Jo Tarn came.", "Jo Tarn, the minister of foreign affairs, came."),
        ("Defence minister Jo Tarn came.", "Jo Tarn, the defense secretary, came."),
        ("Former finance minister Jo Tarn came.", "Foreign minister Jo Tarn came."),
        ("Fire chief Jo Tarn came.", "Police chief Ann Velm came."),
    ],
)
def test_one_portfolio_or_two_persons_do_not(one: str, other: str) -> None:
    assert not any(differ(x, y) for x in stated(one) for y in stated(other))


def test_a_portfolio_is_told_by_its_first_wording() -> None:
    told = {
        value
        for claim in stated("Jo Tarn, the minister of external affairs, came.")
        for value in portfolios(claim).values()
    }
    assert told == {("minister", "foreign")}
