"""What is counted of a source: by origin, disclosed, copied; and that nothing is added up to one number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from audit.evidence import Evidence
from audit.knowledge import lexicon
from audit.result import CitationRow, ClaimRow, DocumentRow, FindingRow, SourceRow, Span
from audit.sources.profile import profiles
from audit.sources.transparency import corrected
from audit.sources.words import told
from tests.conftest import Command


def document(name: str, source: str, origin: str = "", **fields: str) -> DocumentRow:
    row = DocumentRow(
        name,
        name,
        f"{name}.txt",
        None,
        "text/plain",
        None,
        None,
        None,
        "en",
        source,
        origin or name,
        "Words here.",
        False,
    )
    return replace(row, **fields)  # type: ignore[arg-type]


def claim(document: str, verdict: str, relation: str = "agrees", *others: str) -> ClaimRow:
    evidence = tuple(Evidence(relation, other, 0, 1, "x", 1.0, "") for other in others)  # type: ignore[arg-type]
    return ClaimRow(
        f"{document}{verdict}",
        document,
        0,
        1,
        "W",
        Span(0, 1),
        "count",
        None,
        None,
        None,
        None,
        (),
        None,
        None,
        verdict,
        "",
        "f",
        evidence=evidence,
    )


def finding(document: str, check: str) -> FindingRow:
    return FindingRow(f"{document}{check}", document, check, "warning", 0, 1, "W", "m", None, 1.0, "f")


def counted(rows: tuple[SourceRow, ...], name: str) -> dict[str, object]:
    return dict(next(row for row in rows if row.name == name).profile)


def test_a_text_and_its_copies_are_one_voice_on_either_side() -> None:
    documents = [
        document("a1", "a.example"),
        document("a2", "a.example", "a1"),  # a copy in the same house
        document("b", "b.example"),
        document("c", "c.example", "b"),  # a copy of b
        document("d", "d.example"),
    ]
    claims = [
        claim("a1", "corroborated", "agrees", "b", "c"),
        claim("a2", "corroborated", "agrees", "b", "c"),
        claim("a1", "contradicted", "contradicts", "d"),
        claim("b", "single-source"),
    ]
    rows = profiles(documents, claims, ())
    profile = counted(rows, "a.example")
    assert profile["origins"] == 1
    assert (profile["by origin: corroborated"], profile["by origin: corroborated by"]) == (1, 1)
    assert (profile["by origin: contradicted"], profile["by origin: contradicted by"]) == (1, 1)
    assert profile["claims: corroborated"] == 2
    assert counted(rows, "b.example")["by origin: corroborated"] == 0


def test_what_a_source_discloses_and_what_became_of_its_texts() -> None:
    documents = [
        document("a", "a.example", author="Ann Roe", published="2024-05-06", text="Correction: it was 14.\n\nWords."),
        document("b", "a.example", text="The correction of the river took years."),
        document("c", "c.example", "a", published="2024-05-09"),
    ]
    cited = [
        CitationRow("x", "a", 0, 1, "W", "link", "https://b.example", "unchecked"),
        CitationRow("y", "a", 0, 1, "W", "link", None, "empty", ("citations/dead-link",)),
    ]
    rows = profiles(documents, (), [finding("a", "noise/tags"), finding("b", "citations/dead-link")], cited)
    profile = counted(rows, "a.example")
    wanted = {
        "with byline": 1,
        "with date": 1,
        "with corrections note": 1,
        "with citations": 1,
        "citations": 2,
        "citations with problems": 1,
        "damage": 1,
        "copies": 1,
        "copies of earlier texts": 0,
    }
    assert wanted.items() <= profile.items()
    assert counted(rows, "c.example")["copies of earlier texts"] == 1
    assert not {"score", "reliability", "rating"} & profile.keys()


def test_the_sentences_say_what_was_counted_and_who_rated() -> None:
    documents = [document("a", "a.example", author="Ann Roe"), document("b", "b.example")]
    (row, _) = profiles(
        documents, [claim("a", "contradicted", "contradicts", "b")], [finding("a", "copy/doubled-word")]
    )
    rating = {"rater": "The Desk", "value": "mixed", "as_of": "2025-03-01", "path": "/blogs"}
    assert list(told(replace(row, ratings=(rating,)))) == [
        "1 text: with a byline; no date, no note on corrections, no citations.",
        "1 claim contradicted by 1 other origin, copies counted once.",
        "1 finding of damage.",
        "Rated by The Desk for /blogs: mixed (as of 2025-03-01).",
    ]
    assert list(told(SourceRow("x", "x", (), {}))) == []


@pytest.mark.parametrize("row", lexicon("transparency")["examples"], ids=lambda row: row["text"])
def test_notes_on_corrections(row: dict[str, object]) -> None:
    assert corrected(str(row["text"])) is row["correction"]


def test_the_command_shows_profile_and_rating(folder: Path, tmp_path: Path, command: Command) -> None:
    db = tmp_path / "a.db"
    head = '<title>Norland</title><link rel="canonical" href="https://www.norland.example/a">'
    words = "There were 412 attacks in Norland in 2023, up from 206 in 2022, the institute said. " * 3
    link = '<a href="https://b.example/x">Source</a>'
    page = f"<html><head>{head}</head><body><article><p>By Ann Roe</p><p>{words}{link}</p></article></body></html>"
    (folder / "page.html").write_text(page, encoding="utf-8")
    ratings = tmp_path / "ratings.csv"
    ratings.write_text("domain,value\nnorland.example,high\n", encoding="utf-8")
    assert command("sources", "import", ratings, "--rater", "The Desk", "--as-of", "2025-03-01", "--db", db).code == 0
    assert command("sources", "--db", db).code == 0  # before the first run there is nothing to count
    command("run", folder, "--db", db)
    said = command("sources", "--db", db).out
    assert "1 text: with a byline, dated; no note" in said
    assert "copies counted once" in said
    assert "Rated by The Desk: high (as of 2025-03-01)." in said
