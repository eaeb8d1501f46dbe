"""Reports of two days on one event: tolls, what became of persons, who was freed, and the day on which it happened."""

from __future__ import annotations

import pytest
from read import SAME, apart, said

EARLY = "BRASK, 4 May 2023 (Corrin News) - " + SAME
LATE = "BRASK, 9 May 2023 (Corrin News) - " + SAME


def later(one: str, other: str, words: str) -> list[str]:
    """The relations, each once, of the links with these words between a report of 4 May and one of 9 May."""
    return sorted({link.relation for link in apart(EARLY + one, LATE + other) if words in link.reason})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver was killed on the spot.", "The driver, a sergeant, survived."),
        ("A guard was shot dead.", "The watchman was wounded."),
    ],
)
def test_what_excludes_what_became_of_one_person_contradicts(one: str, other: str) -> None:
    assert later(one, other, " in one, ") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("General Jo Tarn was still missing.", "Among the dead is the general; divers found the body of Jo Tarn."),
        ("Its leader, Jo Tarn, is on the run.", "Its leader, Jo Tarn, was arrested at noon."),
        ("The mayor was wounded.", "The mayor died in the night."),
    ],
)
def test_what_became_of_a_person_since_is_a_later_state(one: str, other: str) -> None:
    assert later(one, other, " in one, ") == ["updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver was killed.", "The pilot survived."),
        ("The driver was killed.", "The drivers survived."),
        ("The driver was not killed.", "The driver survived."),
        ("The driver was killed.", "“The driver survived,” said Jo Tarn."),
        ("The driver might have survived.", "The driver was killed."),
        ("Jo Tarn said that a man was killed.", "Jo Tarn survived."),
        ("Jo Tarn was killed.", "Ann Roe survived."),
    ],
)
def test_of_two_persons_and_of_what_is_denied_nothing_is_said(one: str, other: str) -> None:
    assert later(one, other, " in one, ") == later(other, one, " in one, ") == []


def test_one_fate_agrees() -> None:
    assert later("Its leader, Jo Tarn, was killed.", "A drone killed the leader, Jo Tarn.", "in both") == ["agrees"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seven people died.", "Brask has buried its twelve dead."),
        ("At least four were killed.", "The fire cost 21 lives."),
        ("Two have been brought up dead.", "Three colleagues have lost their lives."),
    ],
)
def test_the_toll_of_the_later_report_is_the_later_state(one: str, other: str) -> None:
    assert "updates" in later(one, other, "")
    assert "contradicts" not in later(one, other, "toll")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Seven people died.", "In 2009 a fire killed twelve people."),
        ("Seven people died.", "Of the nine on board, seven died."),
        ("Seven people died.", "A welder of 24 died of his burns."),
        ("Some 1,300 people died.", "The fire cost 1,286 lives."),
        ("Twelve people died.", "Twenty-one people may have died."),
    ],
)
def test_another_time_an_age_and_a_rounded_toll_are_none(one: str, other: str) -> None:
    assert later(one, other, "the toll of each report") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They abducted at least 60 pupils.", "Thirty-one were released on Sunday."),
        ("Nineteen miners are trapped.", "Nine miners were rescued."),
        ("They abducted 60 pupils.", "Some 29 pupils are still missing."),
    ],
)
def test_what_became_of_those_who_were_taken_is_told_later(one: str, other: str) -> None:
    assert later(one, other, "what became of them") == ["updates"]
    assert "contradicts" not in later(one, other, "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thirty-one were released on Sunday.", "They abducted at least 60 pupils."),
        ("Nine guards were hurt.", "Thirty-one were released on Sunday."),
        ("They abducted 60 pupils.", "They will release 31 pupils."),
    ],
)
def test_who_was_freed_before_is_no_later_state(one: str, other: str) -> None:
    assert later(one, other, "what became of them") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A helicopter crashed on Thursday.", "It all happened on Wednesday."),
        ("The collapse of the hall came on Monday.", "The collapse occurred on Tuesday."),
    ],
)
def test_one_thing_happens_on_one_weekday(one: str, other: str) -> None:
    assert said(one, other, "it happened on") == said(other, one, "it happened on") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A helicopter crashed on Thursday.", "A fire happened on Wednesday."),
        ("A helicopter crashed on Thursday.", "On Wednesday a nurse died of her burns."),
        ("A helicopter crashed on Thursday, another on Friday.", "It happened on Thursday."),
        ("The helicopter will have crashed on Thursday.", "It happened on Wednesday."),
        ("The truce began on Saturday.", "The truce was signed on Thursday."),
    ],
)
def test_two_things_have_two_weekdays(one: str, other: str) -> None:
    assert said(one, other, "it happened on") == said(other, one, "it happened on") == []


def test_nobody_arrested_yet_is_overtaken_and_later_denied() -> None:
    none, some = "Police made no arrests.", "The police arrested two men."
    assert later(none, some, "nobody in one") == ["updates"]
    assert later(some, none, "nobody in one") == ["contradicts"]
    assert later(none, "The police arrested two men in 1998.", "nobody in one") == []


def test_a_number_of_deaths_is_none_of_attacks() -> None:
    one, other = "The group killed 1,886 people.", "To the group 1,886 attacks are ascribed."
    assert said(one, other, "two counts") == said(other, one, "two counts") == ["contradicts"]
    assert said("The group killed 1,900 people.", "To the group 1,900 attacks are ascribed.", "two counts") == []
    assert said("It killed 1,886 people in 1,886 attacks.", other, "two counts") == []


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Four firms are new on the list.", "Fourteen firms were added to the list.", "contradicts"),
        ("Brask lies eight kilometres from the front.", "Brask lies 22 kilometres from the front.", "contradicts"),
        ("Three died; a further 16 were hurt.", "The number of those hurt stands at 23.", "updates"),
        ("Some 12,000 homes are dark.", "Power is back in all but 9,000 homes.", ""),
    ],
)
def test_figures_of_two_sizes_in_like_words(one: str, other: str, relation: str) -> None:
    found = {link.relation for link in apart(EARLY + one, LATE + other) if "agree" not in link.relation}
    assert relation in found or not relation
    assert "contradicts" not in found or relation == "contradicts"


def test_what_two_get_between_them_is_no_term_of_one() -> None:
    one = "The judges gave two men 12 and nine years for selling the detonators."
    other = "The judges gave the two men who sold the detonators 21 years between them."
    assert "contradicts" not in {link.relation for link in apart(EARLY + one, EARLY + other)}


@pytest.mark.parametrize(("share", "agrees"), [("79%", True), ("84%", True), ("71%", False), ("88%", False)])
def test_a_rough_share_leaves_five_points_open(share: str, agrees: bool) -> None:
    found = said(
        f"Of the refugees in Brask {share} were women.", "Of the refugees roughly four in five were women.", share
    )
    assert ("agrees" in found) == agrees
