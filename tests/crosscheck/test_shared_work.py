"""What is spared in the cross-check changes nothing of what it finds: neither the order of the texts, nor who does the
work, nor what is passed over because nothing could come of it."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.link import Share, between, links
from audit.crosscheck.once import once
from audit.crosscheck.stated import Stated, state
from audit.crosscheck.told import Told, shared_marks, together
from audit.crosscheck.told import told as ready
from audit.evidence import Link
from audit.model import Analysis
from audit.workers import copies
from tests.bench.made import A_DOCUMENT, TOLD, report, reports
from tests.crosscheck.told import told

MADE = tuple(reports(1_500))
EVERY = 31  # all aspects of a claim
TEXTS = (
    "Floods in Dalmora killed 212 people on 4 May 2021. Minister Ilja Venn said: “The dam will hold for years.”",
    "In Dalmora floods killed 221 people. The minister, Ilja Venn, left Tessin on 4 May 2021. Tessin had 40 boats.",
    "Tessin bought 40 boats. The Minister of Dalmora said: “The dam will not hold for years.” Floods killed about 200.",
    "",
)


def told_texts() -> list[Told]:
    return [ready(told(str(at), text)) for at, text in enumerate(TEXTS)]


def in_shares(share: Share, of: int) -> list[list[Link]]:
    return [share(number, of) for number in reversed(range(of))]


def test_the_made_archive_has_something_of_everything() -> None:
    found = links(MADE)
    assert {link.relation for link in found} >= {"agrees", "contradicts", "updates"}
    assert {one.document.id for one in MADE} > {link.a.document for link in found}  # and texts that nobody speaks of


@settings(max_examples=15, deadline=None)
@given(st.permutations(MADE[:8]), st.integers(1, 5), st.sampled_from([None, 2, 40]))
def test_the_links_do_not_depend_on_order_or_on_shares(some: list[Analysis], of: int, most: int | None) -> None:
    assert links(some, most=most, spread=partial(in_shares, of=of)) == links(MADE[:8], most=most)


def test_the_links_are_the_same_from_one_process_and_from_two() -> None:
    assert links(MADE, most=40, spread=partial(copies, jobs=2)) == links(MADE, most=40)


def test_pairs_that_are_passed_over_would_have_said_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [*told_texts(), *map(ready, MADE[:16])]
    pairs = [(a, b) for at, a in enumerate(made) for b in made[at + 1 :]]
    found = [between(a, b) for a, b in pairs]
    monkeypatch.setattr("audit.crosscheck.link.hopeless", lambda x, y: False)
    open_ = [
        (replace(a, aspects=(EVERY,) * len(a.claims)), replace(b, aspects=(EVERY,) * len(b.claims))) for a, b in pairs
    ]
    assert [between(a, b) for a, b in open_] == found
    assert any(found)


def test_the_marks_of_a_pair_may_be_handed_in() -> None:
    a, b, *_ = told_texts()
    assert between(a, b, marks=shared_marks(a, b)) == between(a, b) != ()


def as_told(one: Stated) -> tuple[object, ...]:
    return tuple(getattr(one, field.name) for field in fields(one) if field.name not in ("figures", "answers"))


@pytest.mark.parametrize("documents", [told_texts(), [ready(report(number)) for number in (5, 6, 7, 40)]])
def test_reports_side_by_side_are_as_if_read_with_the_names_of_both(documents: list[Told]) -> None:
    for a in documents:
        for b in documents:
            known = (a.spelled | b.spelled).names
            for one, again in zip((a, b), (side.claims for side in together(a, b)), strict=True):
                afresh = state(one.analysis, known)
                assert list(map(as_told, again)) == list(map(as_told, afresh))
                assert [[str(f) for f in s.figures] for s in again] == [[str(f) for f in s.figures] for s in afresh]


def test_a_rule_is_asked_once_of_each_claim() -> None:
    asked: list[Stated] = []

    @once
    def rule(one: Stated) -> int:
        """How many times."""
        asked.append(one)
        return len(asked)

    one, other = told_texts()[0].claims[:2]
    assert [rule(one), rule(other), rule(one), rule(other)] == [1, 2, 1, 2]
    assert rule.__doc__ == "How many times."
    assert rule(replace(one)) == 3  # another value: nothing is taken over


def test_a_made_report_is_always_the_same_and_retells_its_event() -> None:
    assert report(6) == report(6) != report(7)
    assert len(report(6).claims) == A_DOCUMENT > TOLD
