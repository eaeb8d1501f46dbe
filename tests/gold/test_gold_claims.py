"""The labelled claims are sound, and the half to build with is read as well as it has been before."""

from __future__ import annotations

import pytest

from audit.claims.measures import measures
from tests.gold.claims import agreement, misses_claims, paired, read, score_claims
from tests.gold.score import HALVES, Score, rows

# What is reached on the build half, in percent, rounded down. These figures only ever rise.
REACHED = {
    "boundaries": 95.0,
    "opinions": 100.0,
    "kind": 96.0,
    "values": 98.0,
    "measure": 95.0,
    "subject": 89.0,
    "place": 92.0,
    "period": 97.0,
    "speaker": 96.0,
    "stance": 96.0,
    "negated": 98.0,
    "modality": 98.0,
    "act": 98.0,
}


@pytest.fixture(scope="module")
def built() -> dict[str, Score]:
    return score_claims("build")


@pytest.mark.parametrize("field", REACHED)
def test_claims_of_the_build_half_are_read_as_well_as_before(built: dict[str, Score], field: str) -> None:
    assert built[field].f1 >= REACHED[field]


@pytest.mark.parametrize("half", HALVES)
def test_every_label_is_a_trimmed_stretch_with_a_known_measure(half: str) -> None:
    for row in rows("claims", half):
        for label in row["claims"]:
            words = row["text"][label["start"] : label["end"]]
            assert words == words.strip() != ""
            assert label.get("measure") is None or label["measure"] in measures()


def test_there_are_enough_sentences_and_texts_in_both_halves() -> None:
    for half in HALVES:
        every = rows("claims", half)
        assert sum(row["id"].startswith("s") for row in every) >= 150
        assert sum(row["id"].startswith("t") for row in every) == 10


@pytest.mark.parametrize("second", ["claims_again", "claims_other"])
def test_two_labellings_are_like_one_another(second: str) -> None:
    scores = agreement(second)
    assert scores["kind"].found >= 60
    assert 80 <= scores["stretches"].f1 < 100
    assert scores["boundaries"].f1 >= 90
    assert all(score.f1 >= 80 for score in scores.values())


def test_the_other_annotator_labelled_sixty_sentences_with_sound_labels() -> None:
    text = {row["id"]: row["text"] for row in rows("claims")}
    assert len(rows("claims_other")) == 60
    for row in rows("claims_other"):
        for label in row["claims"]:
            assert text[row["id"]][label["start"] : label["end"]].strip()
            assert label.get("measure") is None or label["measure"] in measures()


def test_misses_name_only_rows_of_the_build_half() -> None:
    built = {row["id"] for row in rows("claims", "build")}
    assert {line.split()[0] for line in misses_claims()} <= built


def test_a_label_meets_the_claim_over_the_same_words() -> None:
    row = {"text": "The flood killed 77 people.", "claims": []}
    label = {"start": 0, "end": 26, "kinds": ["casualty"]}
    assert [one.kind for _, one in paired([label], read(row))] == ["casualty"]
