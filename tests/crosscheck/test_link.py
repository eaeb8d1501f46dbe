from __future__ import annotations

import pytest
from told import corpus, link_of, relations, told

from audit.crosscheck.link import links
from audit.crosscheck.verdict import verdicts
from audit.evidence import Corpus

SILENT = [
    ("The council passed Resolution 4120 on 4 May 1997.", "On 4 May 1997 the council passed Resolution 4102."),
    ("A poll gave Roe 46% of the vote in Tarn.", "A second poll gave Roe 41% of the vote in Tarn."),
    # must stay silent, or at least not accuse
    ("Flooding in Dalmora killed 212 people.", "Flooding in Dalmora injured 240 people."),
    ("Flooding in Dalmora killed 212 people.", "Flooding in Karsovia killed 240 people."),
    ("In 2021 flooding in Dalmora killed 212 people.", "In 2022 flooding in Dalmora killed 240 people."),
    ("Flooding in Dalmora killed 212 soldiers.", "Flooding in Dalmora killed 240 civilians."),
    ("Flooding in Dalmora destroyed 21 villages.", "Flooding in Dalmora destroyed 9,000 houses."),
    ("The two countries signed in Dalmora.", "The three countries left Dalmora."),
    ("Plums grow in Tarn.", "Ships sail from Ostrel."),
    ("Turnout in Dalmora fell by 15%.", "Turnout in Dalmora stood at 31%."),
    ("Dalmora reported 120 new cases.", "Dalmora reported 190 cases."),
    (
        "Flooding in Dalmora killed 240 people.",
        "Flooding in Dalmora killed many, of whom 190 people lived by the mill.",
    ),
    ("Flooding in Dalmora drowned 212 sheep.", "Flooding in Dalmora drowned 240 goats."),
    ("The dam of Ostrel was opened on 4 May 1997.", "The mill of Ostrel burned in 1979."),
    (
        "As of 4 May 2024 flooding in Dalmora killed 212 people.",
        "As of 6 May 2024 flooding in Dalmora injured 240 people.",
    ),
    ("Deaths in Dalmora rose from 517 last spring.", "Deaths in Dalmora stand at 571 this spring."),
    ("Flooding in Dalmora killed 2,120 people.", "Flooding in Dalmora killed 8 people beside the mill."),
]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_what_is_not_one_thing_is_not_accused(a: str, b: str) -> None:
    assert {relation for relation, _ in relations(a, b)} <= {"silent"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Flooding in Dalmora killed 212 people.", "In Dalmora 212 people were killed by flooding."),
        ("Flooding in Dalmora killed 212 people.", "Flooding in Dalmora killed more than 200 people."),
        ("Flooding in Dalmora killed about 160 people.", "Flooding in Dalmora killed 158 people."),
        ("Deaths in Dalmora rose from 517 to 1,099.", "Deaths in Dalmora reached 1,099."),
        ("The dam of Ostrel was opened on 4 May 1997.", "Engineers opened the dam of Ostrel on 4 May 1997."),
        ("Deaths in Dalmora fell from 1,099 to 517.", "In Dalmora deaths fell to 517 from 1,099."),
        ("The dam of Ostrel was opened in May 1997.", "The dam of Ostrel was opened on 4 May 1997."),
        ("Turnout in Dalmora fell by half.", "Turnout in Dalmora fell by 50%."),
    ],
)
def test_the_same_in_other_words_agrees(a: str, b: str) -> None:
    assert {relation for relation, _ in relations(a, b)} == {"agrees"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Flooding in Dalmora killed 212 people.", "In Dalmora flooding killed 221 people."),
        ("Deaths in Dalmora rose from 517 to 1,099.", "Deaths in Dalmora rose from 517 to 1,909."),
        ("Turnout in Dalmora fell by 15%.", "Turnout in Dalmora fell by 15 percentage points."),
        ("Turnout in Dalmora fell by 15%.", "Turnout in Dalmora rose by 15%."),
        ("Upper Fenn in Tarn 614,300.", "Upper Fenn in Tarn takes 641,300."),
        ("The dam of Ostrel was opened in 1997.", "The dam of Ostrel was opened in 1979."),
        ("The dam of Ostrel was opened on 4 May 1997.", "The dam of Ostrel was opened on 14 May 1997."),
    ],
)
def test_what_cannot_both_hold_contradicts(a: str, b: str) -> None:
    assert {relation for relation, _ in relations(a, b)} == {"contradicts"}


def test_a_figure_borne_out_elsewhere_is_not_accused() -> None:
    b = "Flooding in Dalmora killed 212 people. Flooding in Dalmora killed 221 people."
    assert {relation for relation, _ in relations("Flooding in Dalmora killed 212 people.", b)} == {"agrees"}


def test_a_link_says_where_and_why() -> None:
    a, b = "Flooding in Dalmora killed 212 people.", "In Dalmora flooding killed 221 people."
    link = link_of(corpus(told("a", a), told("b", b)))
    assert link.a_span and link.b_span
    assert (link.a_span.of(a), link.b_span.of(b)) == ("212", "221")
    assert "212 against 221" in link.reason and 0 < link.score <= 1


def test_a_growing_toll_is_an_update() -> None:
    first = "At least 12 people were killed in Dalmora, and 40 were injured."
    later = "The toll in Dalmora has reached 19 killed, and 66 were injured."
    found = relations(first, later, first="2024-05-01", second="2024-05-02")
    assert {relation for relation, _ in found} == {"updates"}


def test_a_toll_of_two_named_days_is_an_update() -> None:
    found = relations(
        "As of 4 May 2024 some 31,400 refugees had crossed into Tessin.",
        "As of 6 June 2024 some 52,700 refugees had crossed into Tessin.",
    )
    assert {relation for relation, _ in found} == {"updates"}


def test_a_higher_lower_bound_is_an_update() -> None:
    found = relations(
        "At least 12 people were killed in Dalmora so far.",
        "At least 19 people were killed in Dalmora so far.",
        first="2024-05-01",
        second="2024-05-02",
    )
    assert {relation for relation, _ in found} == {"updates"}


def test_two_tolls_of_one_day_contradict() -> None:
    for day in ("2024-05-01", None):
        found = relations(
            "Flooding in Dalmora killed 212 people.", "In Dalmora flooding killed 221 people.", first=day, second=day
        )
        assert {relation for relation, _ in found} == {"contradicts"}


def test_the_same_digits_at_another_scale_contradict() -> None:
    found = relations("Tarn asked for an appeal of $370 million.", "Tarn asked for an appeal of $370 billion.")
    assert {relation for relation, _ in found} == {"contradicts"}


def test_a_toll_that_falls_is_a_contradiction() -> None:
    found = relations(
        "Flooding in Dalmora killed 221 people so far.",
        "Flooding in Dalmora killed 212 people so far.",
        first="2024-05-01",
        second="2024-05-02",
    )
    assert {relation for relation, _ in found} == {"contradicts"}


def test_one_text_with_two_values_contradicts_itself() -> None:
    text = "In Dalmora flooding killed 212 people. It was said that in Dalmora flooding killed 240 people."
    link = link_of(corpus(told("a", text)))
    assert (link.relation, link.a.document, link.b.document) == ("contradicts", "a", "a")


@pytest.mark.parametrize(
    "text",
    [
        # a list of like things is no contradiction
        "In Dalmora flooding killed 212 people. In Dalmora flooding killed 240. In Dalmora flooding killed 9 people.",
        "In Dalmora 40 people were killed in 5 villages. In Dalmora 50 people were killed in 6 villages.",
        "In Dalmora flooding killed 212 people, up from 150. In Dalmora flooding had killed 150 people.",
        "In Dalmora flooding killed at least 212 people. In Dalmora flooding killed 190 people.",
    ],
)
def test_a_text_that_tells_of_many_things_does_not_contradict_itself(text: str) -> None:
    assert corpus(told("a", text)).links == ()


def test_events_agree_or_are_denied() -> None:
    told_once = "Ostrel signed the Tarn Treaty with Karsovia."
    assert relations(told_once, "The Tarn Treaty was signed by Ostrel and Karsovia.")[0][0] == "agrees"
    denied = corpus(told("a", told_once), told("b", told_once.replace("signed", "never signed"), negated=True))
    assert link_of(denied).relation == "contradicts"


def test_the_order_of_documents_does_not_matter() -> None:
    one, two = told("a", "Flooding in Dalmora killed 212 people."), told("b", "In Dalmora flooding killed 221 people.")
    assert links([one, two]) == links([two, one])
    assert links([]) == links([one]) == ()


def test_copies_agree_as_copies() -> None:
    text = " ".join(f"In Dalmora {n} people were killed in district {n % 7} on that day." for n in range(110, 140))
    found = corpus(told("a", text), told("b", text + " The end."))
    assert isinstance(found, Corpus) and found.origins == (("a", "a"), ("b", "a"))
    agreed = [e.reason for v in verdicts(found) for e in v.evidence if e.relation == "agrees"]
    assert agreed and all("copy" in reason for reason in agreed)


def test_what_two_documents_say_does_not_depend_on_a_third() -> None:
    one = told("a", "Flooding in Dalmora killed 212 people. Ostrel signed the Tarn Treaty with Karsovia.")
    two = told("b", "In Dalmora flooding killed 221 people. The Tarn Treaty was signed by Ostrel and Karsovia.")
    third = told("c", "flooding in the north of dalmora and karsovia killed nobody, ostrel said. " * 30)
    alone = links([one, two])
    beside = [link for link in links([one, two, third]) if "c" not in (link.a.document, link.b.document)]
    assert alone and list(alone) == beside


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "1," * 20_000, "(" * 50_000, "A " * 20_000, '"' * 50_000, "\n" * 50_000]
)
def test_hostile_documents(text: str) -> None:
    assert isinstance(links([told("a", text), told("b", text)]), tuple)
