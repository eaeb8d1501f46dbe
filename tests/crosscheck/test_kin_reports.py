"""Two reports on one event, laid side by side as wholes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import corpus, told

from audit.claims.quantities import quantities
from audit.crosscheck.groups import groups, matrix
from audit.crosscheck.link import links
from audit.crosscheck.slips import slip
from audit.crosscheck.values import interval
from audit.evidence import ClaimRef, Link

SCENE = (
    "A fire at the Corrin mill in Brask destroyed 64 looms on 4 May 2023. "
    "The owner, Dalmark Textiles, had insured the Corrin mill for 917 workers. "
    "Governor Ada Lund of Brask promised help to Dalmark Textiles. "
)
AGAIN = (
    "In Brask the Corrin mill of Dalmark Textiles burned on 4 May 2023, with 64 looms. "
    "Some 917 workers of Dalmark Textiles were insured at the Corrin mill. "
    "Help was promised to Dalmark Textiles by Ada Lund, governor of Brask. "
)


def said(one: str, other: str) -> list[tuple[str, str]]:
    """Relations between the last sentences of two reports on the fire, with their reasons."""
    found = corpus(told("a", SCENE + one, "2023-05-06"), told("b", AGAIN + other, "2023-05-06"))
    last = {a.document.id: len(a.claims) - 1 for a in found.analyses}
    return [(k.relation, k.reason) for k in found.links if all(r.index == last[r.document] for r in (k.a, k.b))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Inspectors wrote 412 pages.", "The report of the inspectors ran to 421 pages."),
        ("The insurer paid $240 million.", "The insurer paid $240 billion."),
        ("Shed North held 640 bales and Shed South 905.", "Shed North held 905 bales and Shed South 640."),
        ("Prices fell from 57 to 19.", "Prices rose from 19 to 57."),
        ("It was on Thursday 4 May 2023.", "It was on Friday 4 May 2023."),
        ("A jury found Bo Ferrand sane.", "A jury found Bo Ferrand insane."),
        ("Some 312,417 bales had come by road since 2007.", "Some 312,417 bales had come by road since 2017."),
        ("Lorries must withdraw by 13 kilometres.", "Every lorry had to be withdrawn 30 km behind the sheds."),
        ("Dalmark Textiles is to be closed for 90 days.", "It is to be closed for 60 days."),
        ("Prices in Brask slowed after 6.6% in July.", "Brask saw inflation ease from 6.9 per cent in July."),
    ],
)
def test_what_stands_alone_on_both_sides_contradicts(one: str, other: str) -> None:
    assert [relation for relation, _ in said(one, other)] == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Output rose from 3,296 to 4,120 bales.", "Output of bales was up by 25%."),
        ("Sixty of the 240 bales were wet.", "A quarter of the bales were wet."),
        ("Bales worth 8,412 were saved.", "What was saved came to 8,412."),
    ],
)
def test_arithmetic_and_a_telling_figure_agree(one: str, other: str) -> None:
    assert [relation for relation, _ in said(one, other)] == ["agrees"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Inspectors wrote 412 pages.", "Dogs searched 38 rooms."),
        ("Smoke injured 31 people.", "Smoke killed 13 people."),
        ("The 13-inch saw was broken.", "The 15-inch saw was new."),
        ("Bells rang at noon.", "Nobody slept."),
        ("A wall of 13 kilometres was built.", "A road of 45 km was closed."),
        ("One pupil died in Brask.", "Two guards were killed in Brask."),
        ("Weavers were 83 per cent women. The fund is 38 per cent full.", "Eighty-three per cent were women."),
        ("The trial took 90 days.", "The guards had 60 days of leave."),
        ("Prices in Brask slowed after 6.6% in July.", "Brask saw inflation ease from 6.9 per cent in June."),
    ],
)
def test_two_things_are_never_one(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_a_toll_that_grows_between_two_days_is_updated() -> None:
    early = told("a", SCENE + "The fire killed 12 people.", "2023-05-04")
    late = told("b", AGAIN + "The fire killed 19 people.", "2023-05-06")
    found = corpus(early, late)
    assert "updates" in [k.relation for k in found.links if (k.a.index, k.b.index) == (3, 3)]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("412", "421", "moved"),
        ("$240 million", "$240 billion", "scale"),
        ("91", "191", "digit"),
        ("163", "193", "digit"),
        ("13", "30", "heard"),
        ("50,000", "15,000", "heard"),
        ("sixty", "600", "scale"),
        ("sixty", "six hundred", "scale"),
        ("sixty", "70", None),
        ("15", "60", None),
        ("7", "9", None),
        ("412", "412", None),
        ("1,000", "2,345", None),
    ],
)
def test_slips_of_the_hand(one: str, other: str, kind: str | None) -> None:
    x, y = (interval(quantities(f"{text} bales")[0], text).point for text in (one, other))
    assert slip(x, y, one, other) == kind


def link(a: str, b: str, relation: str, index: int = 0) -> Link:
    return Link(ClaimRef(a, index), ClaimRef(b, index), relation, "because", 0.5)  # type: ignore[arg-type]


def test_groups_put_what_is_disputed_first() -> None:
    found = groups([link("a", "b", "agrees"), link("a", "c", "contradicts", 1), link("a", "a", "contradicts", 2)])
    assert [group.disputed for group in found] == [True, False]
    assert matrix(found, ["a", "b", "c"]) == (("contradicts", None, "contradicts"), ("agrees", "agrees", None))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.integers(0, 3)), max_size=12))
def test_every_told_claim_is_in_one_group(pairs: list[tuple[str, str, int]]) -> None:
    made = [link(a, b, "agrees", index) for a, b, index in pairs if a < b]
    members = [(cell.document, at) for group in groups(made) for cell in group.cells for at in cell.claims]
    assert sorted(members) == sorted({(r.document, r.index) for k in made for r in (k.a, k.b)})


def test_links_do_not_depend_on_the_order_of_the_documents() -> None:
    one, other = told("a", SCENE + "Inspectors wrote 412 pages."), told("b", AGAIN + "They wrote 421 pages.")
    assert links([one, other]) == links([other, one])


def test_one_guard_is_no_child() -> None:
    one, other = "One guard was shot dead in Brask.", "One child died in Brask."
    assert "agrees" not in [relation for relation, _ in said(one, other)]
    assert "agrees" in [relation for relation, _ in said(other, "One child was killed in Brask.")]


def test_a_part_of_what_another_report_gives_is_no_other_count() -> None:
    part = told("a", "Three of the four porters of Lund are free.", "2023-05-06")
    whole = told("b", "Four porters of Lund were taken.", "2023-05-06")
    assert "contradicts" not in [link.relation for link in corpus(part, whole).links]
