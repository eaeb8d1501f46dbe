"""Marks that nest, overlap, touch and have no width, as runs that do not."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from audit.model import Span
from audit.report.marks import Mark, paragraphs, runs

TEXT = "The toll rose by 45% to 1,099 last year."


def drawn(*marks: Mark, text: str = TEXT) -> list[tuple[str, tuple[str, ...]]]:
    return [(run.of(text), run.kinds) for run in runs(Span(0, len(text)), marks)]


def test_no_marks_give_one_run():
    assert drawn() == [(TEXT, ())]


def test_a_mark_inside_another():
    assert drawn(Mark(0, 40, "claim"), Mark(14, 20, "error")) == [
        ("The toll rose ", ("claim",)),
        ("by 45%", ("claim", "error")),
        (" to 1,099 last year.", ("claim",)),
    ]


def test_marks_that_cross():
    assert [kinds for _, kinds in drawn(Mark(4, 20, "claim"), Mark(14, 29, "error"))] == [
        (),
        ("claim",),
        ("claim", "error"),
        ("error",),
        (),
    ]


def test_two_marks_of_one_kind_end_one_after_the_other():
    assert drawn(Mark(0, 8, "claim"), Mark(0, 4, "claim"))[:2] == [("The ", ("claim",)), ("toll", ("claim",))]


def test_a_mark_without_width_stands_between_two_runs():
    assert drawn(Mark(9, 9, "error")) == [("The toll ", ()), ("", ("error",)), (TEXT[9:], ())]


def test_every_mark_opens_once_and_closes_once():
    marks = [Mark(0, 10, "a", "x"), Mark(5, 15, "b", "y"), Mark(10, 10, "c", "z"), Mark(0, 40, "d", "w")]
    made = list(runs(Span(0, 40), marks))
    assert sorted(mark.anchor or "" for run in made for mark in run.opens) == ["w", "x", "y", "z"]
    assert sorted(mark.anchor or "" for run in made for mark in run.closes) == ["w", "x", "y", "z"]


def test_a_mark_over_two_paragraphs_opens_in_the_first_and_closes_in_the_last():
    mark = Mark(2, 8, "a")
    first, last = list(runs(Span(0, 4), [mark])), list(runs(Span(6, 10), [mark]))
    assert [run.opens for run in first] == [(), (mark,)]
    assert not any(run.closes for run in first)
    assert not any(run.opens for run in last)
    assert [run.closes for run in last] == [(mark,), ()]


spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)


@given(st.lists(st.tuples(spans, st.sampled_from("abc")), max_size=12))
@settings(max_examples=50, deadline=None)
def test_runs_cover_the_text_and_know_their_kinds(drawn_marks: list[tuple[list[int], str]]):
    marks = [Mark(start, end, kind) for (start, end), kind in drawn_marks]
    made = list(runs(Span(0, 40), marks))
    assert "".join(run.of(TEXT) for run in made) == TEXT
    for run in made:
        if run.start < run.end:
            over = {m.kind for m in marks if m.start <= run.start and run.end <= m.end and m.start < m.end}
            assert run.kinds == tuple(sorted(over))


def test_paragraphs_at_blank_lines_and_long_lines():
    long = "word " * 30
    text = f"one\ntwo\n\n \t\nthree\n{long}\nfour"
    assert [span.of(text) for span in paragraphs(text)] == ["one\ntwo", "three", long, "four"]


def test_a_long_list_is_cut_so_that_notes_stay_near():
    text = "\n".join(f"item {n}" for n in range(30))
    assert [span.of(text).count("\n") + 1 for span in paragraphs(text)] == [12, 12, 6]


@given(st.text(alphabet="ab \n\t", max_size=200))
@settings(max_examples=50, deadline=None)
def test_no_visible_character_falls_between_paragraphs(text: str):
    inside = "".join(span.of(text) for span in paragraphs(text))
    assert inside.replace("\n", "").split() == text.replace("\n", "").split() or "".join(inside.split()) == "".join(
        text.split()
    )


def test_hostile_lengths_take_linear_time():
    for text in ("a" * 100_000, "\n" * 100_000, "A \n" * 50_000, " " * 100_000):
        assert sum(span.end - span.start for span in paragraphs(text)) <= len(text)
    marks = [Mark(n, 100_000 - n, "a") for n in range(5_000)]
    assert len(list(runs(Span(0, 100_000), marks))) == 9_999
