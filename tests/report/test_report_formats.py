"""Every format: valid by its schema, whatever the texts hold, and the same for the same input."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hostile import HOSTILE, soiled
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from made_up import document, finding, result
from markdown_it import MarkdownIt

import audit.report
from audit.errors import SettingsError
from audit.report import markdown
from audit.report.csv import COLUMNS, safe
from audit.report.formats import NAMES, PLAIN, ending, render
from audit.report.index import index
from audit.report.order import address, places
from audit.result import Coverage, Result

SCHEMAS = Path(audit.report.__file__).parent / "schema"
EMPTY = Result("0", (), (), (), (), (), Coverage(0, 0, {}, 0))
OTHERS = [name for name in PLAIN if name != "html"]


def schema(name: str) -> dict[str, object]:
    read = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(read)
    return read


def valid(name: str, text: str) -> None:
    if name in ("sarif", "claimreview", "annotations"):
        checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
        jsonschema.validate(json.loads(text), schema(name), format_checker=checker)
    if name == "junit":
        xsd = etree.XMLSchema(etree.parse(str(SCHEMAS / "junit.xsd")))
        xsd.assertValid(etree.fromstring(text.encode("utf-8"), etree.XMLParser(huge_tree=True)))


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("made", [result(), result(draft=False), EMPTY], ids=["draft", "set", "empty"])
def test_every_format_is_valid(name: str, made: Result):
    text = render(made, name)
    valid(name, text)
    assert text.endswith("\n")


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("kind", sorted(HOSTILE.keys() - {"word", "wide"}))
def test_hostile_words_leave_every_format_valid(name: str, kind: str):
    text = render(soiled(HOSTILE[kind], closed=True), name)
    text.encode("utf-8")
    valid(name, text)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", text)


@pytest.mark.parametrize("name", OTHERS)
def test_the_order_of_the_rows_never_shows(name: str):
    made = result()
    turned = replace(
        made,
        documents=made.documents[::-1],
        claims=made.claims[::-1],
        findings=made.findings[::-1],
        citations=made.citations[::-1],
        coverage=replace(made.coverage, checks_failed=made.coverage.checks_failed[::-1]),
    )
    assert render(turned, name) == render(made, name)


def test_a_format_that_is_not_there_is_refused():
    with pytest.raises(SettingsError, match="no format 'docy'"):
        render(EMPTY, "docy")
    assert ending("docx") == "docx"
    assert ending("markdown") == "md"
    assert set(NAMES) == {*PLAIN, "docx"}


def test_sarif_leads_to_the_words():
    made = result()
    run = json.loads(render(made, "sarif"))["runs"][0]
    texts = {address(row): row.text for row in made.documents}
    for one in run["results"]:
        place = one["locations"][0]["physicalLocation"]
        text = texts[place["artifactLocation"]["uri"]]
        assert run["artifacts"][place["artifactLocation"]["index"]]["location"] == {
            "uri": place["artifactLocation"]["uri"]
        }
        if region := place.get("region"):
            start = region["charOffset"]
            assert text[start : start + region["charLength"]] == region["snippet"]["text"]
            line = text.split("\n")[region["startLine"] - 1]
            assert line[region["startColumn"] - 1 :].startswith(region["snippet"]["text"].split("\n")[0])
    assert [one["suppressions"][0]["status"] for one in run["results"] if "suppressions" in one] == [
        "underReview",
        "accepted",
    ]
    assert "figures/percent-of-change" in {rule["id"] for rule in run["tool"]["driver"]["rules"]}


def test_junit_counts_what_fails():
    root = etree.fromstring(render(result(), "junit").encode())
    first = root[0]
    assert (first.get("failures"), first.get("skipped")) == ("7", "1")
    assert len(first.findall(".//failure")) == 7
    assert root[-1].get("errors") == "1"
    assert "no findings" in [case.get("name") for case in root.iter("testcase")]


def test_csv_has_a_row_for_everything():
    made = result()
    rows = list(csv.reader(io.StringIO(render(made, "csv"))))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 1 + len(made.findings) + len(made.claims) + len(made.citations)
    assert all(len(row) == len(COLUMNS) for row in rows)


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "  =HYPERLINK(1)", "＝1"])
def test_no_cell_is_a_formula(words: str):
    made = result()
    text = render(replace(made, findings=(replace(made.findings[0], message=words),)), "csv")
    cell = next(csv.DictReader(io.StringIO(text)))["message"]
    assert cell.startswith("'")
    assert safe("1=1") == "1=1"


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
@settings(max_examples=50, deadline=None)
def test_no_text_makes_a_formula_or_breaks_a_row(words: str):
    made = result()
    text = render(replace(made, claims=(), citations=(), findings=(replace(made.findings[0], message=words),)), "csv")
    text.encode("utf-8")
    (row,) = list(csv.DictReader(io.StringIO(text, newline="")))
    assert not row["message"].lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


def test_claim_reviews_rate_only_what_somebody_states():
    graph = json.loads(render(result(), "claimreview"))["@graph"]
    ratings = {one["reviewRating"]["alternateName"]: one["reviewRating"].get("ratingValue") for one in graph}
    assert ratings["refuted"] == 1
    assert ratings["confirmed"] == 5
    assert ratings["single-source"] is None
    assert "unchecked" not in ratings


def test_annotations_find_their_words_by_quotation_and_by_place():
    made = result()
    texts = {address(row): row.text for row in made.documents}
    items = json.loads(render(made, "annotations"))["first"]["items"]
    selected = [one for one in items if "selector" in one["target"]]
    assert len(selected) > 10
    for one in selected:
        text, (words, place) = texts[one["target"]["source"]], one["target"]["selector"]
        whole = words["prefix"] + words["exact"] + words["suffix"]
        assert text[place["start"] : place["end"]] == words["exact"]
        assert text.index(whole) + len(words["prefix"]) == place["start"]


MARKUP = ["# head", "[a](javascript:alert(1))", "<b>x</b>", "![p](http://x.example/y.png)", "| a | b |", "*a* _b_ `c`"]
MARKUP += ["http://x.example", "www.x.example", "- item", "1. one", "&lt;", "~~a~~", "a\\", "\\*a*", "@somebody", "+ a"]


@pytest.mark.parametrize("words", MARKUP)
def test_markdown_prints_exactly_the_words(words: str):
    shown = MarkdownIt("commonmark", {"html": True}).enable("table").render(f"x {markdown.escaped(words)}\n")
    alone = MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown.escaped(words))
    assert re.sub("<[^>]*>", "", shown) == re.sub("<[^>]*>", "", "x " + _html(words) + "\n")
    assert re.findall("<[^>]*>", alone) == ["<p>", "</p>"]


def _html(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def test_markdown_is_a_report_with_tables():
    text = render(result(), "markdown")
    shown = MarkdownIt("commonmark").enable("table").render(text)
    assert shown.count("<table>") == 2
    assert shown.count("<tr>") == 2 + len(result().findings) + len(result().claims)
    assert "ignore" in text


def test_the_text_is_the_first_screen():
    lines = render(result(), "text").splitlines()
    assert lines[0].startswith("2 errors and 5 warnings in the draft")
    assert "desk/draft.txt:5  “up 45% from 517”" in next(line for line in lines if "percent-of-change" in line)
    assert "31 checks run; 1 failed." in lines
    assert any("not read: desk/broken.pdf" in line for line in lines)
    assert "No errors" in render(EMPTY, "text")


def test_what_is_silenced_is_said_everywhere():
    made = result()
    rows = tuple(
        replace(row, decision="ignore", silenced="a house rule") if row.severity == "warning" else row
        for row in made.findings
    )
    quiet = replace(made, findings=rows)
    assert "silenced in audit.toml: 5 because “a house rule”." in render(quiet, "text")
    for name in OTHERS:
        if name not in ("claimreview", "annotations"):
            assert "a house rule" in render(quiet, name), name
    jsonschema.validate(json.loads(render(quiet, "json")), schema("audit-1"))
    assert "0 warnings" not in render(quiet, "text").splitlines()[0]
    assert "no warnings" in render(quiet, "text").splitlines()[0]
    assert "ruled: <bdi>ignore: a house rule</bdi>" in render(quiet, "html")


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"path": "a b/ü.txt"}, "a%20b/%C3%BC.txt"),
        ({"path": "c:x.txt"}, "./c%3Ax.txt"),
        ({"path": "//host/x"}, "urn:sha256:"),
        ({"path": None}, "urn:sha256:"),
        ({"url": "https://a.example/x"}, "https://a.example/x"),
        ({"path": "\ud800.txt"}, "%3F.txt"),
    ],
)
def test_the_address_of_a_document_is_always_one(given: dict[str, str | None], found: str):
    assert address(document("x", "text", **given)).startswith(found)


def test_lines_and_columns_are_those_of_an_editor():
    row = document("x", "ab\n\ncde\n")
    place = places(replace(EMPTY, documents=(row,)))
    assert [place(row.id, at) for at in (0, 2, 3, 4, 6, 8)] == [(1, 1), (1, 3), (2, 1), (3, 1), (3, 3), (4, 1)]


def test_a_row_of_a_document_that_is_not_there_is_left_out():
    made = result()
    stray = replace(finding(made.documents[0], "families", "copy/x", "error", "stray"), document="nowhere")
    for name in OTHERS:
        if name not in ("json", "text", "markdown"):
            assert "stray" not in render(replace(made, findings=(stray,), claims=()), name), name
    assert index(made).row("c", made.claims[0]).startswith("#c-")
