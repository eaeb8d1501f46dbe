"""What was stopped when one report was written, and runs again in the other."""

from __future__ import annotations

import pytest
from read import said

REASON = "running again"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The airport of Brask has been shut since Monday.", "Brask airport reopened on Thursday."),
        ("Mud has cut the road to Orsk.", "The road to Orsk is open again."),
        ("Talks between the two sides were suspended.", "The talks resumed in the town hall."),
        ("Half of the town is without electricity.", "Electricity has been restored in all streets."),
        ("A curfew was imposed at noon.", "The curfew has been lifted, the mayor said."),
        ("The schools are closed and no bus has come.", "Schools reopened on Friday; no bus has come."),
    ],
)
def test_what_runs_again_is_a_later_state(one: str, other: str) -> None:
    assert said(one, other, REASON) == said(other, one, REASON) == ["updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The airport of Brask is shut.", "The airport of Orsk reopened on Thursday."),
        ("The airport of Brask is shut.", "The bridge of Brask reopened on Thursday."),
        ("The airport of Brask is shut.", "The airport will have reopened by May."),
        ("The airport of Brask is shut.", "The airport has not reopened."),
        ("The airport of Brask is shut.", "The airport is to be reopened."),
        ("The airport was never closed.", "The airport reopened on Thursday."),
        ("“The airport is shut,” said Jo Tarn.", "The airport reopened on Thursday."),
        ("The town of Port Brask is closed to lorries.", "Work in Port Brask has resumed."),
    ],
)
def test_another_thing_and_what_is_to_come_are_none(one: str, other: str) -> None:
    assert said(one, other, REASON) == said(other, one, REASON) == []
