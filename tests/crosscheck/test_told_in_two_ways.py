"""Two reports on one event: days, years, hours, labels, parts and moves that are told in two ways."""

from __future__ import annotations

from dataclasses import replace

import pytest
from test_kin_reports import AGAIN, SCENE, said
from told import corpus, told

from audit.crosscheck.kin import kin
from audit.crosscheck.link import links
from audit.model import Analysis, Finding
from audit.settings import DEFAULT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shed North was sold on 14 June 2023.", "The new owner of Lower Tarn paid on 3 August 2023."),  # two days
        ("Inspectors saw 11 of the 16 sheds.", "Firemen saved 14 of 18 carts."),  # two wholes
        ("The North Gate closed at 9:59.", "The gate closed at 9:59."),
        ("Rents fell from 1,020 to 714.", "Rents fell by a third."),
        ("Rents were up by 45%, from 517 to 750.", "Rents grew by 45%."),
        ("Wages were 212 in 1999.", "Wages were 212."),  # only one of them gives a year
        ("The Brask League won 58 seats.", "The Brask League and the Greens would have 105 seats between them."),
        ("The Brask League won 58 seats.", "The Brask League and the Greens have a combined 105 seats."),
    ],
)
def test_what_may_both_hold_is_not_accused(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("The fair of Brask opened on 14 June 2023.", "The fair at Brask opened on 17 June 2023.", "two dates"),
        ("The mill of Brask was built in 1987.", "The mill of Brask dates from May 1989.", "two years"),
        ("Brask passed Act 1267 on mills.", "Act 1257 on mills was passed in Brask.", "a digit off"),
        ("Brask passed Act 1267 on mills.", "Act 1276 on mills was passed in Brask.", "changed about"),
        ("Brask inspected 11 of the 16 sheds.", "Brask saw 14 of 16 sheds.", "11"),
        (
            "The North Gate closed at 9:59 am, then the South.",
            "It was the South Gate at 9:59 am, then the North.",
            "in the other",
        ),
        ("Deaths in Brask fell by 30 per cent.", "Deaths in Brask went from 714 to 1,020.", "is up"),
        ("Deaths in Brask fell 13% to 7,555.", "Deaths in Brask rose 13% to 7,555.", "7,555"),
        ("Brask has 12 judges.", "The judges of Brask are fifteen.", "against"),
        ("The five judges were unanimous.", "All seven judges agreed.", "against"),
        ("Brask lost 343 members of its guard.", "Brask lost 346 guards.", "against"),
    ],
)
def test_one_thing_told_in_two_ways_contradicts(one: str, other: str, words: str) -> None:
    found = said(one, other)
    assert [relation for relation, _ in found] == ["contradicts"]
    assert words in found[0][1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Lund, until now foreign minister, takes over health.", "Ada Lund takes over as foreign minister."),
        ("Brask will rebuild the mill by 14 June.", "Brask will rebuild the mill by 17 June."),
        ("Attacks in Brask went from 517 to 1,099, doubling.", "Attacks in Brask grew by 45%."),
        ("The trial of Bo Ferrand took ten weeks.", "The trial of Bo Ferrand took twelve weeks."),
    ],
)
def test_what_differs_is_not_borne_out(one: str, other: str) -> None:
    assert "agrees" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fair of Brask opened on 2 April.", "On 2 April 2023 the fair opened."),
        ("Foreman Bo Ferrand, who led the search, left.", "Bo Ferrand left and nine followed."),
    ],
)
def test_one_thing_in_other_words_agrees(one: str, other: str) -> None:
    assert "agrees" in [relation for relation, _ in said(one, other)]


def _flagged(analysis: Analysis, check: str) -> Analysis:
    """The analysis, its last claim flagged by a check of one document."""
    last = analysis.claims[-1]
    return replace(analysis, findings=(Finding(last.start, last.end, check, "error", "wrong on its face"),))


def _last(a: Analysis, b: Analysis) -> list[str]:
    found = corpus(a, b)
    last = {x.document.id: len(x.claims) - 1 for x in found.analyses}
    return [k.relation for k in found.links if all(r.index == last[r.document] for r in (k.a, k.b))]


def test_a_list_that_counts_wrong_is_denied_by_the_same_names() -> None:
    one = told("a", SCENE + "The prize went to three men: Bo Ferrand and Emil Castell.", "2023-05-06")
    other = told("b", AGAIN + "The prize went to Bo Ferrand and Emil Castell.", "2023-05-06")
    assert _last(one, other) != ["contradicts"]
    assert _last(_flagged(one, "figures/list-count"), other) == ["contradicts"]


def test_a_day_that_no_calendar_has_is_denied_by_one_that_it_has() -> None:
    one = told("a", SCENE + "On 31 September 2023 the council passed Act 1373.", "2023-10-06")
    other = told("b", AGAIN + "Act 1373 of the council dates from 28 September 2023.", "2023-10-06")
    assert _last(_flagged(one, "dates/impossible-date"), other) == ["contradicts"]
    elsewhere = told("b", AGAIN + "Act 1373 of the council dates from 28 October 2023.", "2023-10-06")
    assert _last(_flagged(one, "dates/impossible-date"), elsewhere) != ["contradicts"]
    two = told("a", SCENE + "On 31 September and on 4 May 2023 the council passed Act 1373.", "2023-10-06")
    assert _last(_flagged(two, "dates/impossible-date"), other) != ["contradicts"]


@pytest.mark.parametrize(("label", "expected"), [("Act 1373", ["contradicts"])])
def test_one_numbered_thing_is_one_although_another_claim_is_more_like(label: str, expected: list[str]) -> None:
    text = (
        "The council passed no act on looms in the autumn. "
        + SCENE
        + "On 31 September 2023 the council passed Act 1373."
    )
    other = f"On looms, the council passed Act 1373 in the autumn. {AGAIN}{label} dates from 28 September 2023."
    one = _flagged(told("a", text, "2023-10-06"), "dates/impossible-date")
    assert _last(one, told("b", other, "2023-10-06")) == expected


def test_nobody_bears_out_what_is_wrong_on_its_face() -> None:
    one, other = (told(name, text + "Some 4,312 bales were wet.", "2023-05-06") for name, text in _texts())
    assert _last(one, other) == ["agrees"]
    assert _last(_flagged(one, "figures/direction"), other) == []


def _texts() -> tuple[tuple[str, str], tuple[str, str]]:
    return ("a", SCENE), ("b", AGAIN)


def test_words_retold_without_marks_have_their_speaker() -> None:
    quoted = '"No sentence could ever be enough," said Bo Ferrand.'
    for retold, relation in (
        ("Ada Lund said that no sentence could ever be enough.", ["contradicts"]),
        ("Bo Ferrand said that no sentence could ever be enough.", ["agrees"]),
        ("The council said that nothing could be done for the looms.", []),
    ):
        one, other = told("a", SCENE + quoted, "2023-05-06"), told("b", AGAIN + retold, "2023-05-06")
        other = replace(other, claims=(*other.claims[:-1], replace(other.claims[-1], kind="quote")))
        assert _last(one, other) == relation, retold


@pytest.mark.parametrize(
    ("names", "shared", "values", "both", "expected"),
    [
        (10, 2, 9, ["number 29"], False),  # one small number and few names: two texts of one time
        (10, 6, 9, ["number 29"], True),
        (10, 3, 9, ["number 163"], True),
        (10, 1, 9, ["2022-04-11"], True),  # a full day and a name
        (20, 1, 9, ["2022-04-11"], False),  # one name of many is met by chance
        (20, 2, 9, ["2022-04-11"], True),
        (1, 1, 1, ["2022-04-11"], False),
        (10, 1, 9, ["XXXX-04-11"], False),
        (10, 0, 9, ["number 10", "number 12", "number 14", "number 15", "number 16", "number 18"], False),
        (10, 0, 6, ["number 1260", "number 318", "number 714"], True),
        (10, 0, 6, ["number 1E+3", "number 2E+3", "number 3E+3"], False),  # round figures
        (10, 6, 9, [], True),
        (10, 3, 9, [], False),
    ],
)
def test_kin_share_what_strangers_do_not(names: int, shared: int, values: int, both: list[str], expected: bool) -> None:
    one = {f"name{at}" for at in range(names)}, {*both, *(f"number 9{at}.7" for at in range(values - len(both)))}
    other = (
        {f"name{at}" for at in range(shared)} | {f"other{at}" for at in range(names - shared)},
        {*both, *(f"number 8{at}.7" for at in range(values - len(both)))},
    )
    assert kin((one[0], other[0]), (one[1], other[1]), DEFAULT.matching) is expected


def test_strangers_are_not_asked_for_one_date() -> None:
    one = told("a", "The council of Dalmora sold the old brewery to Ada Lund in May 1997.")
    other = told("b", "In Dalmora the mill, a brewery until then, went from Ada Lund to the town in June 2003.")
    assert [link.relation for link in links([one, other])] == []


def test_an_event_of_long_ago_has_no_running_toll() -> None:
    one = told("a", SCENE + "The flood of Brask on 4 May 2021 killed 23 people.", "2023-05-06")
    other = told("b", AGAIN + "The flood of Brask on 4 May 2021 killed 26 people.", "2023-05-08")
    assert _last(one, other) == ["contradicts"]
    fresh = told("a", SCENE + "The flood of Brask on 4 May killed 23 people.", "2023-05-06")
    later = told("b", AGAIN + "The flood of Brask on 4 May killed 26 people.", "2023-05-08")
    assert _last(fresh, later) == ["updates"]


def test_a_mediator_is_no_secretary_general() -> None:
    one = told("a", SCENE + "The talks closed, said UN Secretary-General Ana Dorn.", "2023-05-06")
    other = told("b", AGAIN + "The talks closed, mediator Ana Dorn said.", "2023-05-06")
    assert "contradicts" in _last(one, other)


def test_a_part_and_its_whole_are_one_share() -> None:
    found = said("Brask had finished 11 of 16 articles.", "They settled 14 of the 16 articles on the table.")
    assert [relation for relation, _ in found] == ["contradicts"]


def test_one_place_among_two_numbers_of_places() -> None:
    found = said("Brask is second out of 163 towns.", "Brask stands at number two among 158 towns.")
    assert [relation for relation, _ in found] == ["contradicts"]
