"""`audit citations` and `audit sources import`, as a user meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from audit.cli.app import app
from audit.errors import InputError

TEXT = """The flood in Dalmora killed 221 people ([report](source.txt)).

References

Okoye, T. (2021; March 4). Tides. Coast. https://coast.example/a?utm_source=x

Lind, A. (2019). Salt. Coast.
"""
RUN = CliRunner()


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    (tmp_path / "source.txt").write_text("The flood in Dalmora killed 212 people.", encoding="utf-8")
    path = tmp_path / "draft.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_table_says_what_to_do(draft: Path) -> None:
    made = RUN.invoke(app, ["citations", str(draft), "--against", str(draft.with_name("source.txt"))])
    assert made.exit_code == 0, made.output
    assert "link        different   [report](source.txt)  → correct the figure" in made.output
    assert "proposed: (2021; March 4)  →  (2021, March 4)" in made.output
    assert draft.read_text(encoding="utf-8") == TEXT


def test_the_table_says_what_is_ones_own_and_shows_corrected_entries_whole(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    entries = "".join(
        f"<p>{words}</p>"
        for words in (
            "Lind, A. (2021; March 4). Tides. Coast.",
            "Lind, A. (2019). Salt. Coast.",
            "Okoye, T. (2018). Mud. Coast.",
        )
    )
    page.write_text(
        '<html><head><link rel="canonical" href="https://port.example/a">'
        '<meta name="author" content="Anna Lind"></head>'
        f"<body><article><p>{'Ships wait longer than before in the port, as everybody on the river knows by now. ' * 3}"
        '<a href="/b">The board</a> said so, and <a href="https://b.example/">the others</a> said so too.</p>'
        f"<h2>References</h2>{entries}</article></body></html>",
        encoding="utf-8",
    )
    made = RUN.invoke(app, ["citations", str(page)])
    assert made.exit_code == 0, made.output
    assert "2 of 3 entries are by Anna Lind, who wrote the text" in made.output
    assert "1 of 2 links stay on the site of the text" in made.output
    assert "corrected entry: Lind, A. (2021, March 4). Tides. Coast." in made.output


def test_the_works_of_notes_are_exported(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "Ships wait.[^1]\n\n[^1]: See Lind, A. (2019). Salt. Coast, 3, 4-9. PMID: 12345\n", encoding="utf-8"
    )
    (work,) = json.loads(RUN.invoke(app, ["citations", str(path), "--format", "csljson"]).output)
    assert (work["title"], work["PMID"]) == ("Salt", "12345")


def test_nothing_is_written_without_asking(draft: Path) -> None:
    made = RUN.invoke(app, ["citations", str(draft), "--write"], input="n\ny\n")
    assert made.exit_code == 0, made.output
    written = draft.read_text(encoding="utf-8")
    assert "(2021; March 4)" in written
    assert written == TEXT.replace("?utm_source=x", "")


def test_exports(draft: Path) -> None:
    made = RUN.invoke(app, ["citations", str(draft), "--format", "csljson"])
    assert [one["id"] for one in json.loads(made.output)] == ["okoye2021", "lind2019"]
    assert "@article{lind2019," in RUN.invoke(app, ["citations", str(draft), "--format", "bibtex"]).output


def test_a_page_is_not_written(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(f"<html><body><p>{TEXT}</p></body></html>", encoding="utf-8")
    made = RUN.invoke(app, ["citations", str(page), "--write"])
    assert isinstance(made.exception, InputError)


def test_ratings_are_shown_beside_the_source(tmp_path: Path) -> None:
    listed, db = tmp_path / "r.csv", str(tmp_path / "a.db")
    listed.write_text("domain,value\ncoast.example,low\n", encoding="utf-8")
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><link rel="canonical" href="https://www.coast.example/a"></head><body><article><p>'
        "The harbour of Dalmora was closed on Monday because of the storm, the council said in a long statement."
        "</p></article></body></html>",
        encoding="utf-8",
    )
    taken = RUN.invoke(app, ["sources", "import", str(listed), "--rater", "Desk", "--as-of", "2025-03-01", "--db", db])
    assert taken.exit_code == 0, taken.output
    made = RUN.invoke(app, ["run", str(page), "--db", db, "--format", "json"])
    (source,) = json.loads(made.stdout)["sources"]
    assert source["ratings"] == [{"as_of": "2025-03-01", "rater": "Desk", "value": "low"}]
    assert "coast.example" in RUN.invoke(app, ["sources", "--db", db]).output


@pytest.mark.parametrize("raw", [None, b"\xff\xfe\x00"])
def test_a_list_that_cannot_be_read(tmp_path: Path, raw: bytes | None) -> None:
    path = tmp_path / "r.csv"
    if raw:
        path.write_bytes(raw)
    made = RUN.invoke(app, ["sources", "import", str(path), "--rater", "D", "--as-of", "2025-03-01"])
    assert isinstance(made.exception, InputError)
