"""What brings documents and claims together, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.meeting import couples, indexed, meetings, shared_marks
from audit.crosscheck.told import Told
from audit.crosscheck.told import told as ready
from audit.settings import DEFAULT
from tests.bench.made import reports
from tests.crosscheck.told import told

MATCHING = DEFAULT.matching


def pairs(documents: list[Told], most: int | None = None) -> list[tuple[int, int, list[int]]]:
    return list(meetings(documents, indexed(documents, most)))


def met(a: str, b: str) -> bool:
    """Whether two texts are laid side by side at all."""
    return bool(pairs([ready(told("a", a)), ready(told("b", b))]))


@pytest.mark.parametrize(
    ("a", "b", "meet"),
    [
        ("Floods in Dalmora killed 40 people.", "In Dalmora 41 people died in floods.", True),
        ("The quay cost 48,312 crowns.", "A bill of 48,312 crowns came for a bridge.", True),
        ("It was paid in Tessin on 3 May 2021.", "The gate of Tessin opened on 3 May 2021.", True),
        ("It was paid on 3 May 2021.", "The gate opened on 3 May 2021.", False),
        ("Plums and pears grew well here.", "Plums and pears grew badly there.", True),
        ("Plums grew well here.", "A ferry sank with coal.", False),
        ("Karsovia sold 12 boats.", "Tessin bought 12 carts.", False),
    ],
)
def test_what_brings_two_texts_together(a: str, b: str, meet: bool) -> None:
    assert met(a, b) is meet


def test_what_many_documents_have_brings_none_of_them_together() -> None:
    made = [ready(told(str(n), "Plums and pears grew well in the valley.")) for n in range(4)]
    assert [pair[:2] for pair in pairs(made)] == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    assert pairs(made, most=3) == []


def test_the_leading_marks_come_with_the_pair_and_those_that_many_have_count_once_two_meet() -> None:
    made = [ready(told(str(n), f"Plums grew well in Dalmora. Tessin bought {212 + n // 2} carts.")) for n in range(4)]
    met = pairs(made, most=3)
    assert [pair[:2] for pair in met] == [(0, 1), (2, 3)]
    for one, other, leads in met:
        assert set(leads) == shared_marks(made[one], made[other]) & set(made[one].leads)
        assert len(leads) == len(set(leads)) > 0


@pytest.mark.parametrize("most", [None, 40])
def test_the_leading_marks_lead_wherever_any_mark_does(most: int | None) -> None:
    made = [ready(report) for report in reports(1_000)]
    for one, other, leads in pairs(made, most):
        a, b = made[one], made[other]
        assert list(couples(a, b, MATCHING, leads)) == list(couples(a, b, MATCHING, shared_marks(a, b)))
        assert all(set(x.near) & set(y.near) or set(a.leads) & set(b.leads) for x, y in couples(a, b, MATCHING))


def test_the_index_is_the_same_whether_it_is_made_at_once_or_in_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [ready(report) for report in reports(300)]
    whole = indexed(made, 2)
    monkeypatch.setattr("audit.crosscheck.meeting.AT_A_TIME", 500)
    assert indexed(made, 2) == whole
    assert indexed(made, 2, lambda share: [share(number, 3) for number in (2, 0, 1)]) == whole
    assert whole.many and all(len(places) == 2 for places in whole.few.values())


def test_in_a_long_text_only_the_likest_claims_are_laid_beside_one() -> None:
    many = " ".join(f"Dalmora lost {n} boats in storm number {n}." for n in range(100, 130))
    one, other = ready(told("a", "Dalmora lost 117 boats in a storm.")), ready(told("b", many))
    few = list(couples(one, other, replace(MATCHING, candidates=3)))
    assert len(few) == 3 and any("117" in b.words for _, b in few)
    assert list(couples(one, other, replace(MATCHING, crowd=1)))  # the figure still leads to its like


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_meeting_is_the_same_from_both_sides(a: str, b: str) -> None:
    assert met(a, b) is met(b, a)
