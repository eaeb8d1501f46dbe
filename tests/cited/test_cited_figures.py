"""Figures and dates that carry a citation against the document that is cited, and which document that is."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.checks.citations import figure_absent, figure_differs
from audit.cited.figures import cited_figures, states
from audit.cited.table import Marked, advice
from audit.cited.targets import shelf, targets
from audit.evidence import Corpus
from audit.model import Document, Finding, Span
from audit.pipeline import run
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
        (NOTES + "1. Tunde Okoye, “Flood in Dalmora”, Valley Papers, vol. 3, 2021, pp. 4–9.", "source"),
        (NOTES + "1. See also Okoye, T. (2021). A flood. Valley Papers, 3, 4–9.", "source"),
        (NOTES + "1. Another book.", None),
        ("See doi:10.1234/valley.5 for it.", "doi"),
        ("See PMID: 12345 for it.", None),
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
    paper = Document(id="doi", sha256="", text=SOURCE, url="https://doi.org/10.1234/valley.5")
    on = shelf([analysis.document, source, paper])
    made = [found for one, found in targets(analysis, on) if one.kind != "reference"]
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


def test_a_figure_is_looked_up_where_the_link_of_a_page_leads(tmp_path: Path) -> None:
    filler = (
        "The council met in the old hall, and the people of the valley came to hear what it had to say that day. " * 3
    )
    draft, source = tmp_path / "draft.html", tmp_path / "source.html"
    link = '<a href="https://valley.example/flood?utm_source=letter">the valley office said</a>'
    body = f"<p>The flood in Dalmora killed 221 people, {link}.</p><p>{filler}</p>"
    draft.write_text(f"<html><body><article><h1>Flood</h1>{body}</article></body></html>", encoding="utf-8")
    head = '<head><link rel="canonical" href="https://valley.example/flood"></head>'
    source.write_text(f"<html>{head}<body><article><p>{SOURCE}</p><p>{filler}</p></article></body></html>", "utf-8")
    made = run([str(source)], draft=str(draft))
    (one,) = [row for row in made.citations if row.kind == "link"]
    assert (one.exact, one.status) == ("the valley office said", "different")
    (flag,) = [row for row in made.findings if row.check == "citations/figure-differs"]
    assert "212" in flag.message
