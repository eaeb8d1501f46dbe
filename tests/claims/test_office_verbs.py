"""Verbs that join a name to an office, or to a ministry."""

from __future__ import annotations

import pytest

from audit.claims.mentions import mentions


def held(text: str) -> list[tuple[str, str | None, str]]:
    return [(m.office.title, m.office.holder, m.office.status) for m in mentions(text) if m.office]


@pytest.mark.parametrize(
    ("text", "title", "holder", "status"),
    [
        ("Ms Nadya Ferent is appointed Minister of the Interior.", "Interior Minister", "Nadya Ferent", "current"),
        ("Nadya Ferent, formerly a judge, was named justice minister.", "Justice Minister", "Nadya Ferent", "current"),
        ("Ann Roe was re-elected as mayor of Brask.", "Mayor of Brask", "Ann Roe", "current"),
        ("Tamaz Reule stays on as foreign minister.", "Foreign Minister", "Tamaz Reule", "current"),
        ("Dariel Monk resigned as finance minister.", "Finance Minister", "Dariel Monk", "former"),
        ("Dariel Monk was dismissed as finance minister.", "Finance Minister", "Dariel Monk", "former"),
        ("Dariel Monk is relieved of his duties as Minister of Finance.", "Finance Minister", "Dariel Monk", "former"),
        ("Nadya Ferent now runs the ministry of justice.", "Justice Minister", "Nadya Ferent", "current"),
        ("Nadya Ferent is the first woman to head the health ministry.", "Health Minister", "Nadya Ferent", "current"),
        ("Lena Oskari was put in charge of the finance ministry.", "Finance Minister", "Lena Oskari", "current"),
        ("Ann Roe, who heads the justice ministry, spoke.", "Justice Minister", "Ann Roe", "current"),
        ("Tamaz Reule retains the portfolio of Foreign Affairs.", "Foreign Minister", "Tamaz Reule", "current"),
    ],
)
def test_the_office_is_of_who_is_named(text: str, title: str, holder: str, status: str) -> None:
    assert held(text) == [(title, holder, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The interior ministry said Ann Roe was safe.",
        "Protesters led by Ann Roe marched on the interior ministry.",
        "Ann Roe led the march past the interior ministry.",
        "Ann Roe was named a suspect by the interior ministry.",
        "Police held Ann Roe at the interior ministry.",
        "Ann Roe left the interior ministry.",
    ],
)
def test_who_is_near_a_ministry_does_not_run_it(text: str) -> None:
    assert held(text) == []


def test_who_appoints_is_not_appointed() -> None:
    assert held("Besanov named Viktor Halasz defence minister.") == [("Defence Minister", "Viktor Halasz", "current")]


def test_a_minister_who_takes_over_another_ministry_has_two() -> None:
    found = held("Interior Minister Omar Shakir will take over the defence ministry.")
    assert found == [("Interior Minister", "Omar Shakir", "current"), ("Defence Minister", "Omar Shakir", "current")]
