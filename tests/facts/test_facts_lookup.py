from __future__ import annotations

import pytest
from facts_told import analysed

from audit.checks.facts.known_error import TOPICS
from audit.evidence import Corpus
from audit.facts.lookup import judged, lookup
from audit.facts.wrong import wrong
from audit.model import Analysis

STORY = """Pakistan second in terrorism index

By Ann Roe
6 March 2025

The Global Terrorism Index 2025 says that attacks in Pakistan rose by 45% in 2024. Prime Minister Imran Khan was in
office until 2022. Former US President Donald Trump thanked Pakistan on Tuesday. The Military Intelligence Agency (ISI)
declined to comment. The factions of the TTP reunited in 2019, and killed 558 people in Pakistan in 2024.
"""


@pytest.fixture(scope="module")
def story() -> Analysis:
    return analysed(STORY, published="2025-03-06", path="story.txt")


def test_a_match_names_a_claim_that_holds_its_words(story: Analysis) -> None:
    matches = lookup([story])
    assert matches
    for match in matches:
        claim = story.claims[match.claim.index]
        assert match.claim.document == story.document.id
        assert match.span is not None
        assert claim.start < match.span.end
        assert match.span.start < claim.end
        assert match.exact
        assert match.source


def test_matched_and_stray_together_are_everything_that_is_wrong(story: Analysis) -> None:
    facts, strays = judged([story])
    corpus = Corpus(analyses=(story,), facts=facts, strays=strays)
    found = {topic: [item.of(STORY) for item in wrong(corpus, topic)] for topic in TOPICS}
    assert found == {
        "figure": ["rose by 45%"],
        "office-holder": ["Former US President Donald Trump"],
        "name": ["Military Intelligence Agency"],
        "date": ["2019"],
    }
    for topic in TOPICS:
        assert all(item.reason and item.right and item.exact for item in wrong(corpus, topic))


def test_a_name_inside_a_claim_is_not_what_the_claim_says(story: Analysis) -> None:
    assert all(match.topic != "name" or match.fact.startswith("office:") for match in lookup([story]))
    strays = judged([story])[1]
    assert [one.of(STORY) for one in strays if one.topic == "name"] == ["Military Intelligence Agency"]


def test_the_same_input_gives_the_same_matches_in_any_order(story: Analysis) -> None:
    other = analysed("Prime Minister Imran Khan spoke.", "2021-08-12", path="other.txt")
    both, turned = lookup([story, other]), lookup([other, story])
    assert sorted(map(repr, both)) == sorted(map(repr, turned))
    assert lookup([story]) == lookup([story])


def test_nothing_is_said_of_an_empty_text() -> None:
    assert lookup([analysed("")]) == ()
    assert lookup([]) == ()
    assert list(wrong(Corpus(analyses=()), "figure")) == []


def test_a_claim_of_two_figures_is_confirmed_only_by_both() -> None:
    head = "Ann Roe reports on the index.\n\nPakistan is second in the Global Terrorism Index 2025. "
    both = analysed(head + "The report has 1,099 attacks in Pakistan and 1,081 deaths in Pakistan.")
    one = analysed(head + "The report has 1,099 attacks in Pakistan and 77 checkpoints in Pakistan.")
    for analysis in (both, one):
        judged = {match.claim.index: analysis.claims[match.claim.index] for match in lookup([analysis])}
        text = analysis.document.text
        assert not any("checkpoints" in claim.of(text) and "attacks" in claim.of(text) for claim in judged.values())
    assert any("1,099" in both.claims[match.claim.index].of(both.document.text) for match in lookup([both]))


def test_a_date_does_not_confirm_what_else_a_claim_says() -> None:
    text = "Two days later he wrote home.\n\nThe fall of Kabul in August 2021 killed 4,000 people, he claimed."
    analysis = analysed(text)
    kinds = {analysis.claims[match.claim.index].kind for match in lookup([analysis]) if match.topic == "date"}
    assert kinds <= {"date", "event"}
