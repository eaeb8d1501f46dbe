"""The labelled dossiers are sound, and the links of both halves are found as well as they have been before."""

from __future__ import annotations

import pytest

from tests.gold.dossiers import Figures, doubly_labelled, misses_dossiers, names, read, score_dossiers
from tests.gold.score import HALVES

# What is reached, in percent, rounded down. Recall and precision only ever rise, the accepted only fall. Nobody reads
# the misses of the report half. On 29 November 2026 dossiers were added four times, each time harder ones: these are
# the figures of all 70, and README.md has what the code before reached on them.
REACHED = {
    "build": {"agrees": 57, "contradicts": 44, "updates": 54, "precision": 93},
    "report": {"agrees": 51, "contradicts": 36, "updates": 36, "precision": 89},
}
ACCEPTED = {"build": 62, "report": 29}


@pytest.fixture(scope="module", params=HALVES)
def scored(request: pytest.FixtureRequest) -> tuple[str, Figures]:
    return request.param, score_dossiers(request.param)


def test_a_contradiction_is_hardly_ever_called_agreement(scored: tuple[str, Figures]) -> None:
    half, found = scored
    assert found.accepted <= ACCEPTED[half]


def test_what_is_accused_contradicts(scored: tuple[str, Figures]) -> None:
    half, found = scored
    assert found.precision >= REACHED[half]["precision"]


@pytest.mark.parametrize("relation", ["agrees", "contradicts", "updates"])
def test_links_are_found_as_well_as_before(scored: tuple[str, Figures], relation: str) -> None:
    half, found = scored
    assert found.recall[relation] >= REACHED[half][relation]


def test_every_mark_stands_once_and_a_pair_has_one_label() -> None:
    assert not doubly_labelled()
    for name in names():
        told = read(name)
        assert told.half in HALVES
        assert len(told.labels) >= 15
        assert all("{" not in text and "}" not in text for text in told.texts.values())


def test_misses_name_only_dossiers_of_the_build_half() -> None:
    built = {name for name in names() if read(name).half == "build"}
    assert {line.split()[0] for line in misses_dossiers()} <= built
