"""Figures and dates that carry a citation against the document that is cited, and which document that is."""

from __future__ import annotations

import pytest

from audit.checks.citations import figure_absent, figure_differs
from audit.cited.figures import cited_figures, states
from audit.cited.table import Marked, advice
from audit.cited.targets import shelf, targets
from audit.evidence import Corpus
from audit.model import Document, Finding, Span
from tests.cited.planted import analysed, figure

PLANTED = 100
RIGHT = 0.95


def found(*texts: str) -> list[tuple[str, str]]:
    """The figures of the first text that carry a citation, each with its state."""
    analyses = analysed(*texts)
    first = next(one.document for one in analyses if one.document.path == "0.txt")
    return [(one.of(first.text), one.state) for one in cited_figures(analyses) if one.document == first.id]


def test_planted_figures_get_their_state() -> None:
    wrong = []
    for number in range(PLANTED):
        planted = figure(number)
        made = [state for _, state in found(planted.draft, planted.source)]
        if made != [planted.state]:
            wrong.append((planted, made))
        assert planted.state == "present" or "present" not in made, planted
    assert len(wrong) <= (1 - RIGHT) * PLANTED, wrong


SOURCE = "The flood in Dalmora killed 212 people on 4 March 2021 and destroyed 1,450 houses."


@pytest.mark.parametrize(
    ("draft", "states_"),
    [
        ("The flood in Dalmora killed 212 people on 4 March 2021 ([r](1.txt)).", ["present", "present"]),
        ("The flood in Dalmora killed more than 200 people ([r](1.txt)).", ["present"]),
        ("The flood in Dalmora killed people on 14 March 2021 ([r](1.txt)).", ["different"]),
        ("The ferry to the islands sank on 9 May 1998 ([r](1.txt)).", ["absent"]),
        ("The flood in Dalmora killed 221 people ([r](https://elsewhere.example/1)).", ["unavailable"]),
        ("The flood in Dalmora killed 221 people. Nobody knew ([r](1.txt)).", []),
    ],
)
def test_states(draft: str, states_: list[str]) -> None:
    assert [state for _, state in found(draft, SOURCE)] == states_


def test_each_figure_belongs_to_the_citation_behind_it() -> None:
    draft = "The flood killed 212 people ([a](1.txt)) and destroyed 1,450 houses ([b](2.txt)) in Dalmora."
    other = "The flood in Dalmora destroyed 1,540 houses."
    assert found(draft, SOURCE, other) == [("212", "present"), ("1,450", "different")]


def test_the_passage_stands_beside_the_flag_and_only_the_draft_is_marked() -> None:
    analyses = analysed("The flood in Dalmora killed 221 people ([r](1.txt)).", SOURCE)
    first = next(one.document for one in analyses if one.document.path == "0.txt")
    (flag,) = figure_differs.check(Corpus(analyses, first.id))
    assert flag.related[0].exact == SOURCE
    assert list(figure_absent.check(Corpus(analyses, first.id))) == []
    other = next(one.document.id for one in analyses if one.document.id != first.id)
    assert list(figure_differs.check(Corpus(analyses, other))) == []
    assert set(states(analyses).values()) == {"different"}


NOTES = "The flood in Dalmora killed 212 people.[1]\n\nNotes\n\n"
LISTED = "\n\nReferences\n\nOkoye, T. (2021). The flood in the valley. https://valley.example/flood?utm_source=x\n"


@pytest.mark.parametrize(
    ("draft", "document"),
    [
        ("See [it](https://www.valley.example/flood/).", "source"),
        ("See [it](sources/flood.html#top).", "source"),
        ("It rained (Okoye, 2021)." + LISTED, "source"),
        (NOTES + "1. The Flood in the Valley, page 4.", "source"),
        (NOTES + "1. https://valley.example/flood.", "source"),
        (NOTES + "1. Another book.", None),
        ("See [it](https://elsewhere.example/flood).", None),
        ("It rained (Lind, 2021)." + LISTED, None),
    ],
)
def test_which_document_a_citation_means(draft: str, document: str | None) -> None:
    (analysis,) = analysed(draft)
    source = Document(
        id="source",
        sha256="",
        text=SOURCE,
        url="https://valley.example/flood",
        path="/a/sources/flood.html",
        title="The flood in the valley",
        author="Tunde Okoye",
        published="2021-03-05",
    )
    made = [found for one, found in targets(analysis, shelf([analysis.document, source])) if one.kind != "reference"]
    assert made[:1] == [document]


def test_a_title_that_two_documents_share_means_neither() -> None:
    two = [Document(id=name, sha256="", text="", title="The flood in the valley") for name in "ab"]
    assert shelf(two).by_title == {}


def test_what_to_do() -> None:
    assert advice("missing", ("citations/no-entry",)) == "add the entry, or correct the name"
    assert advice("empty", ()) == "give the address of the source"
    assert advice("cited", ()) == ""
    marked = Marked([Finding(4, 8, "citations/no-entry", "warning", "")])
    assert (marked.on(Span(4, 9)), marked.on(Span(5, 9))) == (("citations/no-entry",), ())
