"""What is spared in the cross-check changes nothing of what it finds: neither the order of the texts, nor who does the
work, nor what is passed over because nothing could come of it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.aspects import FIGURES, aspects_of
from audit.crosscheck.figure import Figure
from audit.crosscheck.link import between, links
from audit.crosscheck.meeting import couples, shared_marks
from audit.crosscheck.once import once
from audit.crosscheck.ready import ready as ready_in_shares
from audit.crosscheck.stated import Stated
from audit.crosscheck.stating import state
from audit.crosscheck.told import Told, together
from audit.crosscheck.told import told as ready
from audit.crosscheck.trust import hopeless
from audit.model import Analysis
from audit.settings import DEFAULT
from audit.workers import copies
from tests.bench.made import A_DOCUMENT, TOLD, report, reports
from tests.crosscheck.told import told

R = TypeVar("R")
MADE = tuple(reports(1_500))
EVERY = -1  # all aspects of a claim
TEXTS = (
    "Floods in Dalmora killed 212 people on 4 May 2021. Minister Ilja Venn said: “The dam will hold for years.”",
    "In Dalmora floods killed 221 people. The minister, Ilja Venn, left Tessin on 4 May 2021. Tessin had 40 boats.",
    "Tessin bought 40 boats. The Minister of Dalmora said: “The dam will not hold for years.” Floods killed about 200.",
    "",
)
SENTENCES = (
    "Ilja Venn said: “The old dam of Dalmora will hold for many years to come.”",
    "Ilja Venn said the old dam of Dalmora will hold for many years to come.",
    "Ada Lund said that the new dam of Dalmora will not hold.",
    "The old dam of Dalmora broke.",
    "The old dam of Dalmora never broke.",
    "Ada Lund opened the old dam of Dalmora on 4 May 2021.",
    "On 14 May 2021 Ada Lund opened the old dam of Dalmora.",
    "Floods in Dalmora killed 212 people.",
    "Some 40 boats of Dalmora were lost to floods that killed 221 people.",
    "Boats of Tessin took 2,120 people from Dalmora.",
    "President Ada Lund of Tarn came from Dalmora.",
    "Prime Minister Ada Lund of Tarn left Dalmora.",
)


def told_texts() -> list[Told]:
    return [ready(told(str(at), text)) for at, text in enumerate(TEXTS)]


def in_shares(share: Callable[[int, int], R], /, of: int) -> list[R]:
    return [share(number, of) for number in reversed(range(of))]


def sent_in_shares(share: Callable[[int, int], R], /, of: int) -> list[R]:
    """All shares, as processes hand them over to the one that does the first."""
    *others, first = in_shares(share, of)
    return [*pickle.loads(pickle.dumps(others)), first]


def test_the_made_archive_has_something_of_everything() -> None:
    found = links(MADE)
    assert {link.relation for link in found} >= {"agrees", "contradicts", "updates"}
    assert {one.document.id for one in MADE} > {link.a.document for link in found}  # and texts that nobody speaks of


@settings(max_examples=15, deadline=None)
@given(st.permutations(MADE[:8]), st.integers(1, 5), st.sampled_from([None, 2, 40]))
def test_the_links_do_not_depend_on_order_or_on_shares(some: list[Analysis], of: int, most: int | None) -> None:
    assert links(some, most=most, spread=partial(in_shares, of=of)) == links(MADE[:8], most=most)


def test_the_links_are_the_same_from_one_process_and_from_several() -> None:
    here = links(MADE, most=40)
    assert links(MADE, most=40, spread=partial(copies, jobs=2)) == here
    assert links(MADE[::-1], most=40, spread=partial(copies, jobs=3)) == here


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 9), st.permutations(range(len(TEXTS))))
def test_documents_made_ready_in_shares_are_as_if_made_here(of: int, order: list[int]) -> None:
    analyses = [told(str(at), TEXTS[at]) for at in order]
    again = ready_in_shares(analyses, partial(sent_in_shares, of=of))
    assert [one.document for one in again] == [str(at) for at in order]
    for one, here in zip(again, map(ready, analyses), strict=True):
        assert list(map(as_told, one.claims)) == list(map(as_told, here.claims))
        assert [claim.figures for claim in one.claims] == [claim.figures for claim in here.claims]
        assert all(mine.claim is theirs.claim for mine, theirs in zip(one.claims, here.claims, strict=True))
        for field in fields(one):
            if field.name != "claims":
                assert getattr(one, field.name) == getattr(here, field.name)


def test_pairs_that_are_passed_over_would_have_said_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    made = [*told_texts(), *map(ready, MADE[:16])]
    pairs = [(a, b) for at, a in enumerate(made) for b in made[at + 1 :]]
    found = [between(a, b) for a, b in pairs]
    open_gates(monkeypatch)
    open_ = [
        (replace(a, aspects=(EVERY,) * len(a.claims)), replace(b, aspects=(EVERY,) * len(b.claims))) for a, b in pairs
    ]
    assert [between(a, b) for a, b in open_] == found
    assert any(found)


@settings(max_examples=40, deadline=None)
@given(*2 * [st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True)])
def test_claims_that_are_not_laid_side_by_side_would_have_said_nothing(one: list[str], other: list[str]) -> None:
    a, b = (ready(spoken(name, some)) for name, some in (("a", one), ("b", other)))
    open_ = [replace(side, aspects=(EVERY,) * len(side.claims)) for side in (a, b)]
    with pytest.MonkeyPatch.context() as patched:
        open_gates(patched)
        wanted = between(*open_)
    assert between(a, b) == wanted


def open_gates(patched: pytest.MonkeyPatch) -> None:
    """From here on every two claims that share a mark are judged."""
    patched.setattr("audit.crosscheck.link.hopeless", lambda x, y: False)
    patched.setattr("audit.crosscheck.spoken.comparable", lambda a, b: True)
    patched.setattr("audit.crosscheck.events.comparable", lambda a, b: True)


AMOUNTS = (
    "212 people were killed.", "221 were injured.", "About 200 boats sank.", "2,120 boats sank.", "It cost 45 dollars.",
    "More than 40 died.", "Some 40 boats were lost.", "45% of them left.", "It rose by 4 points.",
    "Between 30 and 50 boats left.", "It rose 45 per cent.", "Fewer than 300 came.", "It took 40 days.",
    "They came second of 163 teams.", "Nearly a third of the boats sank.", "$4.5 million was paid.",
    "1.2 million people fled.", "40 of them died.",
)  # fmt: skip


@pytest.mark.parametrize("amount", AMOUNTS)
def test_figures_without_a_common_aspect_are_of_two_things(amount: str) -> None:
    every = [figure for text in AMOUNTS for one in ready(told("a", text)).claims for figure in one.figures]
    for one in ready(told("b", amount)).claims:
        for x in one.figures:
            parted = [y for y in every if not aspects_of(replace(one, figures=(x,))) & aspects_of(bare(y)) & FIGURES]
            assert all(hopeless(x, y) and hopeless(y, x) for y in parted)
            assert parted and len(parted) < len(every)


def bare(figure: Figure) -> Stated:
    """A claim with this figure and no other."""
    return replace(ready(told("a", AMOUNTS[0])).claims[0], figures=(figure,))


def test_figures_of_a_made_archive_without_a_common_aspect_are_of_two_things() -> None:
    figures = [(f, aspects_of(bare(f))) for one in map(ready, MADE[:16]) for claim in one.claims for f in claim.figures]
    pairs = [(x, y, bits & bits_ & FIGURES) for x, bits in figures for y, bits_ in figures]
    assert all(hopeless(x, y) for x, y, common in pairs if not common)
    assert 0 < sum(not common for _, _, common in pairs) < len(pairs)


def spoken(name: str, sentences: list[str]) -> Analysis:
    """The sentences as a text in which what somebody says is a claim of that kind, with or without marks."""
    made = told(name, " ".join(sentences), "2021-06-01")
    text = made.document.text
    return replace(made, claims=tuple(replace(c, kind="quote") if " said" in c.of(text) else c for c in made.claims))


def test_the_likest_claims_are_the_same_however_they_are_gathered() -> None:
    made = list(map(ready, MADE[4:12]))
    some = [(a, b) for at, a in enumerate(made) for b in made[at + 1 :]]
    few, many = (replace(DEFAULT.matching, candidates=most) for most in (A_DOCUMENT, 10**6))
    found = [[list(couples(a, b, matching)) for a, b in some] for matching in (few, many)]
    assert found[0] == found[1] and any(found[0])


def test_the_marks_of_a_pair_may_be_handed_in() -> None:
    a, b, *_ = told_texts()
    assert between(a, b, leads=shared_marks(a, b)) == between(a, b) != ()


def as_told(one: Stated) -> tuple[object, ...]:
    return tuple(getattr(one, field.name) for field in fields(one) if field.name not in ("figures", "answers", "first"))


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
