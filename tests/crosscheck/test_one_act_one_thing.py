"""The day of one act in two wordings, for and against one thing, one sentence twice but for a value, and two places."""

from __future__ import annotations

import pytest
from read import SAME, apart, stated

from audit.crosscheck.appointed import acts
from audit.crosscheck.link import links
from audit.crosscheck.stances import stance
from audit.ingest.take import take
from audit.pipeline import analyse

ONE = "BRASK, 4 May 2023 (Corrin News) - " + SAME
OTHER = "BRASK, 5 May 2023 (Corrin News) - " + SAME


def reasons(one: str, other: str, relation: str = "contradicts") -> list[str]:
    return sorted({link.reason for link in apart(ONE + one, OTHER + other) if link.relation == relation})


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The tax takes effect on 1 July.", "The new rate will be in force from 1 August.", "takes effect"),
        ("He takes office on 3 June.", "The new warden will be sworn in on 20 May.", "takes office"),
        ("She succeeds Ilja Venn in March.", "She will take over from Ilja Venn in May.", "takes office"),
    ],
)
def test_one_act_has_one_day_whatever_it_is_called(one: str, other: str, told: str) -> None:
    assert [reason.partition(":")[0] for reason in reasons(one, other)] == [told]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The tax takes effect on 1 July.", "The new rate will be in force from 1 July."),
        ("The tax takes effect on 1 July.", "The new rate will be in force before 1 August."),
        ("The tax takes effect on 1 July, the fine takes effect on 1 August.", "The rate is in force from 1 August."),
        ("The fair opens on 3 June.", "The trial of Ilja Venn opens on 20 May."),
        ("The tax could take effect on 1 July.", "The new rate will be in force from 1 August."),
    ],
)
def test_two_acts_or_one_day_do_not_contradict(one: str, other: str) -> None:
    assert reasons(one, other) == []


def test_an_act_that_only_may_be_is_none() -> None:
    assert acts(stated("The tax takes effect on 1 July.")[0]) == ("takes effect",)
    assert acts(stated("If the tax takes effect on 1 July, the mill will close.")[0]) == ()


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ada Lund welcomed the move.", "for"),
        ("Ada Lund voted against the dam.", "against"),
        ("Ada Lund did not support the dam.", "against"),
        ("Ada Lund visited the dam.", None),
        ("Ada Lund welcomed the dam but criticised its price.", None),
        ("The guild of Tarn welcomed the move.", "for"),
    ],
)
def test_a_side_is_that_of_a_name(text: str, side: str | None) -> None:
    found = stance(stated(text)[0])
    assert (found.side if found else None) == side


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Warden Ada Lund welcomed the decision.", "Ada Lund, the warden, criticised the move."),
        ("The Tarn Guild opposes the new bridge.", "The Tarn Guild backs a new bridge."),
        ("Ada Lund ruled out a second quarry.", "Ada Lund was ready to open a quarry."),
    ],
)
def test_for_and_against_one_thing_contradict(one: str, other: str) -> None:
    assert "for it in one, against it in the other" in reasons(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Lund welcomed the bridge.", "Ada Lund criticised the delay."),
        ("Ada Lund welcomed the bridge.", "Emil Darzi criticised the bridge."),
        (
            "Ada Lund welcomed the bridge. Ada Lund also criticised the bridge for its price.",
            "Ada Lund criticised the bridge.",
        ),
    ],
)
def test_two_things_or_two_names_do_not(one: str, other: str) -> None:
    assert "for it in one, against it in the other" not in reasons(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry was stopped for six hours.", "The ferry was stopped for two hours."),
        ("Tarn has 10 days to answer.", "Tarn has 30 days to answer."),
        ("Guards caught two smugglers.", "Guards caught seven smugglers."),
        ("Annual savings of 530 million dollars are due.", "Savings are put at 350 million dollars a year."),
    ],
)
def test_one_sentence_twice_but_for_its_figure_contradicts(one: str, other: str) -> None:
    assert len(reasons(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry was stopped for six hours.", "The ferry was stopped for 360 minutes."),
        ("The walk took 72 hours.", "The walk took three days."),
        ("The truce lasts three days.", "The truce was extended by 48 hours."),
        ("The north ferry was stopped for six hours.", "The south ferry was stopped for two hours."),
    ],
)
def test_one_length_or_two_things_do_not(one: str, other: str) -> None:
    assert reasons(one, other) == []


def test_a_sum_of_money_counts_no_people() -> None:
    (figure,) = stated("Savings of 530 million dollars are expected.")[0].figures
    assert "rescued" not in figure.measures
    (saved,) = stated("Some 530 sailors were saved.")[0].figures
    assert saved.measures == {"rescued"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The parade began on Ostrel Square at noon.", "The parade began on Tessin Square at noon."),
        ("Ada Lund blamed Ostrel Mining for the delay.", "Ada Lund blamed Tessin Rail for the delay."),
    ],
)
def test_two_names_behind_one_word_bear_nothing_out(one: str, other: str) -> None:
    made = [analyse(take(text, media_type="text/plain")) for text in (ONE + one, OTHER + other)]
    read = {analysis.document.id: analysis for analysis in made}
    told = [
        {read[ref.document].claims[ref.index].of(read[ref.document].document.text) for ref in (link.a, link.b)}
        for link in links(made)
        if link.relation == "agrees"
    ]
    assert {one.rstrip("."), other.rstrip(".")} not in told
