"""The parts of the page one by one: axes, dates, citations, sentences, pages of checks, what is said once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import claim, document, evidence, finding, grouped, result

from audit.model import Quantity
from audit.report.cited import cited
from audit.report.first import first
from audit.report.index import index
from audit.report.lines import sheets
from audit.report.matrix import matrix
from audit.report.plot import LEVELS, PAD, WIDTH, figures, timeline
from audit.report.texts import texts
from audit.report.why import silenced, why
from audit.result import CitationRow, Coverage, Result

EMPTY = Result("0", (), (), (), (), (), Coverage(0, 0, {}, 0))


def differing(*values: str, unit: str = "house") -> Result:
    """Texts that contradict one another in one figure."""
    rows = [document(f"t{at}", f"The water took {value} houses.") for at, value in enumerate(values)]
    made = []
    for row, value in zip(rows, values, strict=True):
        one = claim(row, f"took {value} houses", "count", "contradicted", "differs")
        span = row.text.index(value)
        quantity = Quantity(span, span + len(value), Decimal(value.replace(",", "")), None, None, unit, "=", None)
        made.append(replace(one, quantities=(quantity,)))
    linked = [replace(one, evidence=tuple(evidence("contradicts", o) for o in made if o is not one)) for one in made]
    return replace(EMPTY, documents=tuple(rows), claims=tuple(linked), groups=grouped(tuple(linked)))


def test_figures_that_differ_stand_on_one_axis_in_their_order():
    made = differing("412", "398", "1,099")
    (plot,) = figures(made, index(made))
    assert [dot.text for dot in plot.dots] == ["398", "412", "1,099"]
    assert [dot.x for dot in plot.dots] == sorted(dot.x for dot in plot.dots)
    assert (plot.dots[0].x, plot.dots[-1].x) == (PAD, WIDTH - PAD)
    assert plot.unit == "house"
    assert all(PAD <= x <= WIDTH - PAD for x, _ in plot.ticks)
    assert [words for _, words in plot.ticks] == ["400", "600", "800", "1,000"]


def test_a_text_that_contradicts_itself_has_an_axis_and_no_row_in_the_matrix():
    made = differing("412", "398")
    one = made.documents[0]
    mine = [
        replace(c, document=one.id, evidence=tuple(replace(e, document=one.id) for e in c.evidence))
        for c in made.claims
    ]
    alone = replace(made, documents=(one,), claims=tuple(mine), groups=())
    (plot,) = figures(alone, index(alone))
    assert len(plot.dots) == 2
    assert matrix(alone, index(alone)).groups == ()


def test_dots_that_are_close_stand_above_one_another():
    made = differing("100", "101", "9000", unit="-")
    (plot,) = figures(made, index(made))
    assert plot.dots[0].y > plot.dots[1].y
    assert plot.dots[2].y == plot.dots[0].y
    assert plot.unit == ""


@pytest.mark.parametrize("values", [("412", "412"), ("1e400", "2e400")])
def test_what_cannot_be_drawn_is_not(values: tuple[str, ...]):
    made = differing(*values)
    assert figures(made, index(made)) == ()


def test_claims_without_figures_have_no_axis():
    made = differing("412", "398")
    bare = replace(made, claims=tuple(replace(row, quantities=()) for row in made.claims))
    assert figures(bare, index(bare)) == ()


@given(st.lists(st.integers(0, 10**14), min_size=2, max_size=12, unique=True))
@settings(max_examples=50, deadline=None)
def test_every_dot_is_on_the_axis_and_none_is_lost(values: list[int]):
    made = differing(*map(str, values))
    (plot,) = figures(made, index(made))
    assert len(plot.dots) == len(values)
    assert all(PAD <= dot.x <= WIDTH - PAD and 0 < dot.y < plot.height for dot in plot.dots)


def dated(*periods: str) -> Result:
    row = document("t", " ".join(f"In year {at} it rained." for at in range(len(periods))))
    rows = [
        replace(claim(row, f"year {at} it rained", "event", "single-source", ""), period=period)
        for at, period in enumerate(periods)
    ]
    return replace(EMPTY, documents=(row,), claims=tuple(rows))


def test_dated_claims_stand_on_a_line_by_date():
    made = dated("2022-03-14", "1949", "2021~", "2022-13", "2022-02-30", "XXXX-01", "199X", "2001/2005", "", "0000")
    plot = timeline(made, index(made))
    assert plot is not None
    assert [dot.text for dot in plot.dots] == ["1949", "2001/2005", "2021~", "2022-13", "2022-02-30", "2022-03-14"]
    assert plot.ticks
    assert all(words.isdigit() for _, words in plot.ticks)


def test_one_date_is_no_line_and_many_are_cut_with_a_word():
    assert timeline(dated("2022", "2022"), index(dated("2022", "2022"))) is None
    many = dated(*(["2001"] * 100), "2002", "1999")
    plot = timeline(many, index(many))
    assert plot is not None
    assert (len(plot.dots), plot.left) == (80, 22)
    assert plot.height < (LEVELS + 3) * 18


def test_citations_with_something_to_do_come_first_and_are_told_once():
    made = result()
    row = made.documents[1]
    spots = [("one", 0, 5), ("two", 6, 8), ("three", 9, 13)]
    rows = tuple(
        CitationRow(name, row.id, start, end, row.text[start:end], "link", None, "empty", ("citations/dead-link",))
        for name, start, end in spots
    )
    said = tuple(
        replace(
            finding(row, row.text[start:end], "citations/dead-link", "warning", "It is dead."),
            start=start,
            end=end,
            suggestion="Mend it.",
        )
        for _, start, end in spots
    )
    shown = cited(replace(made, citations=(*rows, *made.citations), findings=said), index(made))
    one = next(each for each in shown.faulty if each.again)
    assert one.todo == ("It is dead. Try: Mend it.",)
    assert len(one.again) == 2
    assert [each.todo for each in shown.sound] == [()]
    assert shown.sound[0].link == "https://vell.example/"
    assert ("citations/note-without-note",) in [each.todo for each in shown.faulty]


def test_every_sentence_has_its_number_and_every_claim_its_sentence():
    made = result()
    (sheet,) = sheets(made, index(made))
    assert sheet.open
    assert [line.number for line in sheet.lines] == list(range(1, len(sheet.lines) + 1))
    assert sum(len(line.claims) for line in sheet.lines) == sheet.claims == 9
    told = next(one for line in sheet.lines for one in line.claims if one.verdict == "disputed")
    assert told.letters == ("D", "E")
    assert len(sheets(result(draft=False), index(result(draft=False)))) == 5
    bare = replace(made, documents=tuple(replace(row, sentences=()) for row in made.documents))
    assert sheets(bare, index(bare))[0].lines == ()


def test_the_pages_of_the_checks_that_spoke_say_how_to_silence_them():
    pages = why(result(), index(result()))
    page = next(one for one in pages if one.check == "figures/percent-of-change")
    assert page.spoke == "1 finding"
    assert page.paragraphs[0].startswith("What it does")
    assert page.silence == silenced("check", "figures/percent-of-change")
    assert "facts/rank" not in {one.check for one in pages}


def test_warnings_of_one_check_in_a_text_are_one_line():
    made = result()
    row = made.documents[0]
    words = ["families", "shelter", "single night", "Tomas", "mayor"]
    rows = tuple(finding(row, word, "copy/capital", "warning", f"“{word}” has no capital.") for word in words)
    errors = tuple(finding(row, word, "names/x", "error", f"“{word}” is wrong.") for word in ("dyke", "county"))
    shown = first(replace(made, findings=(*rows, *errors), claims=()), index(made))
    assert [(item.word, item.again) for item in shown] == [("error", 0), ("error", 0), ("warning", 4)]


def test_what_is_said_all_over_a_text_stands_once_in_its_margin():
    made = result()
    row = made.documents[0]
    rows = tuple(
        finding(row, word, "copy/link", "warning", "A dead link.") for word in ("families", "Nobody", "Former governor")
    )
    shown = texts(replace(made, findings=rows, claims=()), index(made))[0]
    notes = [note for each in shown.rows for note in each.notes]
    assert len(notes) == 1
    assert len(notes[0].again) == 2
