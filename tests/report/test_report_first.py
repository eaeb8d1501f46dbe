"""What stands on the first screen, in which order, and what is folded there; and the cells of the matrix."""

from __future__ import annotations

from dataclasses import replace

from made_up import claim, document, evidence, finding, grouped, large, result

from audit.model import Place
from audit.report.first import first, unsupported
from audit.report.index import index
from audit.report.matrix import matrix
from audit.report.view import headline
from audit.result import Result


def lines(made: Result) -> list[tuple[str, str]]:
    return [(item.word, item.exact) for item in first(made, index(made))]


def test_errors_come_first_then_claims_then_warnings_and_noise_last():
    made = replace(result(draft=False))
    row = made.documents[0]
    menu = finding(row, "Share this article", "noise/menu", "warning", "Part of a menu.")
    words = [word for word, _ in lines(replace(made, findings=(*made.findings, menu)))]
    assert words == ["error"] * 3 + ["contradicted", "contradicted", "disputed"] + ["warning"] * 6
    assert lines(replace(made, findings=(*made.findings, menu)))[-1][1] == "Share this article"


def test_the_draft_comes_before_its_sources():
    made = result()
    items = first(made, index(made))
    letters = [item.letter for item in items]
    assert letters == [""] * letters.count("") + [letter for letter in letters if letter]
    assert letters[-1] != ""


def test_of_two_claims_that_contradict_each_other_one_stands_for_both():
    shown = [exact for word, exact in lines(result()) if word == "contradicted"]
    assert "the water took 412 houses" in shown
    assert "398 houses cannot be lived in again" not in shown


def test_two_findings_on_the_same_words_are_one_line():
    made = result()
    row = made.documents[0]
    spots = ("The Mayor Council", "Mayor Council, the town's", "the town's highest body")
    found = tuple(finding(row, spot, f"names/{n}", "error", f"Message {n}.") for n, spot in enumerate(spots))
    made = replace(made, findings=found, claims=())
    assert [exact for _, exact in lines(made)] == ["The Mayor Council", "the town's highest body"]


def test_a_finding_on_the_whole_text_hides_no_other():
    made = result()
    row = made.documents[0]
    found = tuple(finding(row, "", f"sourcing/{n}", "warning", f"Message {n}.") for n in range(2))
    assert len(lines(replace(made, findings=found, claims=()))) == 2


def test_one_kind_of_noise_is_one_line_with_a_count():
    made = result()
    row = made.documents[0]
    spots = ("Facebook", "Tweet", "comments")
    found = tuple(finding(row, spot, "noise/menu", "warning", f"Menu ({spot}).") for spot in spots)
    (item,) = first(replace(made, findings=found, claims=()), index(made))
    assert (item.exact, item.again) == ("Facebook", 2)


def test_what_an_editor_rejected_is_not_there():
    made = result()
    found = tuple(replace(row, decision="reject") for row in made.findings)
    assert not [word for word, _ in lines(replace(made, findings=found)) if word in {"error", "warning"}]


def test_what_no_source_states_is_of_the_draft_with_figures_first():
    row = document("one", "The mayor spoke on Monday. The dyke cost 7 crowns.")
    other = document("two", "It cost 9 crowns.")
    claims = (
        claim(row, "The mayor spoke on Monday", "event", "single-source", "-"),
        claim(row, "The mayor spoke on Monday", "date", "single-source", "-"),
        claim(row, "The dyke cost 7 crowns", "money", "single-source", "-"),
        claim(other, "It cost 9 crowns", "money", "single-source", "-"),
    )
    made = replace(result(), documents=(row, other), claims=claims, draft=row.id)
    assert [(item.word, item.exact) for item in unsupported(made, index(made))] == [
        ("money", "The dyke cost 7 crowns"),
        ("date, event", "The mayor spoke on Monday"),
    ]
    assert "2 claims found in no source" in headline(made)
    assert unsupported(replace(made, draft=None), index(made)) == ()


def test_a_cell_prints_each_figure_once_and_few_of_them():
    row = document("one", " ".join(f"It cost {n} crowns." for n in (7, 7, 8, 9, 10, 11)))
    other = document("two", "It cost 9 crowns.")
    there = claim(other, "It cost 9 crowns", "money", "corroborated", "-", period="XXXX-01", subject="dyke")
    here = [
        replace(
            claim(row, f"It cost {n} crowns", "money", "corroborated", "-"),
            id=f"c{at}",
            evidence=(evidence("agrees", there),),
        )
        for at, n in enumerate((7, 7, 8, 9, 10, 11))
    ]
    rows = (*here, there)
    made = replace(result(), documents=(row, other), claims=rows, groups=grouped(rows), draft=None)
    (group,) = matrix(made, index(made)).groups
    letter, entries, more = group.cells[0]
    assert letter == "A"
    assert len({entry.text for entry in entries}) == 4
    assert more == 1
    assert group.label == "dyke"
    assert group.state == "agree"


def test_a_matrix_of_many_texts_keeps_to_what_can_be_read_side_by_side():
    made = large(documents=30, marks=3, words=200)
    shown = matrix(made, index(made))
    assert len(shown.columns) == 24
    assert shown.beyond == 6
    assert shown.left == 2
    assert all(len(group.cells) == 24 for group in shown.groups)
    few = large(documents=8, marks=3, words=200)
    assert (matrix(few, index(few)).beyond, len(matrix(few, index(few)).columns)) == (0, 8)


def test_claims_that_only_differ_in_time_say_so():
    made = result()
    row, other = made.documents[:2]
    there = claim(other, "38 people were killed", "casualty", "single-source", "-")
    here = claim(row, "41 dead", "casualty", "updated", "-", evidence=(evidence("updates", there),))
    made = replace(made, claims=(here, there), groups=grouped((here, there)))
    (group,) = matrix(made, index(made)).groups
    assert group.state == "other time"


def test_each_thing_that_another_text_denies_has_its_line_and_its_other_side_has_none():
    row = document("one", "Nine died. It cost 7 crowns. It cost 7 crowns again.")
    other = document("two", "Six died.")
    place = Place(other.id, 0, 3, "Six")
    found = tuple(
        replace(finding(row, spot, "figures/across-documents", "warning", f"“{spot}”, {there}."), related=(place,))
        for spot, there in (("Nine", "“Six” there"), ("7 crowns", "“9 crowns” there"))
    )
    mine = claim(row, "Nine died", "casualty", "contradicted", "both count deaths")
    theirs = claim(other, "Six died", "casualty", "contradicted", "both count deaths")
    claims = (
        replace(mine, evidence=(evidence("contradicts", theirs),)),
        replace(theirs, evidence=(evidence("contradicts", mine),)),
    )
    made = replace(result(), documents=(row, other), findings=found, claims=claims, draft=row.id)
    assert [item.exact for item in first(made, index(made))] == ["Nine", "7 crowns"]
