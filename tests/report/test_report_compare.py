"""Runs compared: new, gone, changed, as the command line and the report tell it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from made_up import large, result

from audit.errors import StoreError
from audit.report.compare import compare, lines, listing, only_new, worse
from audit.report.folder import files
from audit.store.history import Run, Said, find, original, runs, said
from tests.conftest import Command

A = Said("1", "copy/x", "error", "some words", "is wrong", "a.txt", 0)
B = replace(A, fingerprint="2", exact="others")


def test_what_is_new_gone_and_changed():
    milder = replace(A, level="notice")
    made = compare([A, B], [milder, replace(B, fingerprint="3")])
    assert [one.fingerprint for one in made.new] == ["3"]
    assert [one.fingerprint for one in made.gone] == ["2"]
    assert [(one.before.level, one.after.level) for one in made.changed] == [("error", "notice")]
    assert compare([A, B], [A, B]).nothing
    assert compare([A, B], [A, B]).same == 2
    assert not made.nothing


def test_a_fingerprint_that_stands_twice_is_paired_in_order():
    assert [one.start for one in compare([A], [A, replace(A, start=9)]).new] == [9]


def test_a_run_is_worse_with_a_new_finding_or_a_graver_one():
    milder = replace(A, level="notice")
    assert worse(compare([], [A]))
    assert worse(compare([milder], [A]))
    assert not worse(compare([A], [milder]))
    assert not worse(compare([A], []))


def test_the_difference_is_told_in_lines_that_no_terminal_obeys():
    findings = compare([A], [replace(A, level="notice", message="\x1b[31m"), B])
    text = "\n".join(lines(findings, compare([], [])))
    assert text.startswith("Findings: 1 new, 0 gone and 1 changed, 0 as before. Claims: 0 new")
    assert "New findings (1 row)" in text
    assert "error → notice" in text
    assert "\x1b" not in text
    assert "others" in "\n".join(lines(compare([B], []), compare([A], [replace(A, message="other")])))


def test_only_what_is_new_is_left():
    made = result()
    findings = tuple(Said(f.fingerprint, f.check, f.severity, "", "", "", 0) for f in made.findings[1:])
    claims = tuple(Said(c.fingerprint, c.kind, c.verdict, "", "", "", 0) for c in made.claims[1:])
    left = only_new(made, findings, claims)
    assert left.findings == made.findings[:1]
    assert left.claims == made.claims[:1]
    assert left.coverage == made.coverage


def test_a_group_stays_where_two_texts_of_it_say_something_new():
    made = result()
    assert only_new(made, (), ()).groups == made.groups
    first = made.groups[0]
    kept = {name for cell in first.cells for name in cell.claims}
    old = [Said(c.fingerprint, c.kind, c.verdict, "", "", "", 0) for c in made.claims if c.id not in kept]
    assert [group.id for group in only_new(made, (), old).groups] == [first.id]
    rest = [
        Said(c.fingerprint, c.kind, c.verdict, "", "", "", 0) for c in made.claims if c.id != first.cells[0].claims[0]
    ]
    assert only_new(made, (), rest).groups == ()


def test_runs_are_found_by_number_and_head_and_word():
    kept = tuple(Run(f"{n}bcdef", n, "2024-01-01", "0.1", None, n) for n in (3, 2, 1))
    assert [find(kept, name).sequence for name in ("latest", "previous", "2", "1bcd")] == [3, 2, 2, 1]
    for name in ("9", "3bc", "zzzz"):
        with pytest.raises(StoreError, match="the runs kept are 3, 2, 1"):
            find(kept, name)
    with pytest.raises(StoreError, match="no previous run"):
        find(kept[:1], "previous")
    with pytest.raises(StoreError, match="run `audit run` first"):
        find((), "latest")
    assert next(listing(kept)).split()[0] == "3"


def test_two_runs_on_the_command_line(command: Command, folder: Path, tmp_path: Path) -> None:
    db = ("--db", tmp_path / "a.db")
    command("run", folder, *db, "--gate", "never")
    one = command("diff", *db)
    assert one.code == 2
    assert "no previous run" in one.err
    text = (folder / "report.txt").read_text(encoding="utf-8")
    (folder / "report.txt").write_text(
        text + "\nAttacks rose 45%, from 206 in 2022 to 412 in 2023.\n", encoding="utf-8"
    )
    command("run", folder, *db, "--gate", "never")
    changed = command("diff", *db)
    assert changed.code == 1
    assert "New findings" in changed.out
    assert "percent-of-change" in changed.out
    assert len(command("diff", *db, "--runs").out.splitlines()) == 2
    back = command("diff", "latest", "previous", *db)
    assert "Gone findings" in back.out
    assert "percent-of-change" in command("report", *db, "--new", "--format", "text", "-o", "-").out
    same = command("report", *db, "--since", "latest", "--format", "csv", "-o", "-").out
    assert "finding," not in same
    assert command("diff", "--db", tmp_path / "none.db").code == 2


def test_what_is_kept_can_be_read_back(command: Command, folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    command("run", folder, "--db", db, "--gate", "never")
    (kept,) = runs(str(db))
    assert kept.documents == 2
    findings, claims = said(str(db), kept)
    assert claims
    assert all(one.document.endswith(".txt") for one in [*findings, *claims])
    assert original(str(db), "none") is None


def test_word_from_the_command_line_is_the_copy_of_the_draft(command: Command, folder: Path, tmp_path: Path) -> None:
    db, out = tmp_path / "a.db", tmp_path / "draft.docx"
    draft = folder / "report.txt"
    command("run", "--draft", draft, "--against", folder, "--db", db, "--gate", "never")
    assert command("report", "--db", db, "--format", "docx", "-o", out).code == 0
    assert out.read_bytes()[:2] == b"PK"


def test_silenced_on_the_command_line(
    command: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (folder / "report.txt").write_text("Attacks rose 45%, from 206 in 2022 to 412 in 2023.\n", encoding="utf-8")
    db = ("--db", tmp_path / "a.db")
    assert command("run", folder / "report.txt", *db).code == 1
    Path("audit.toml").write_text(
        '[[silence]]\ncheck = "figures/percent-of-change"\nreason = "a quotation"\n', encoding="utf-8"
    )
    assert command("run", folder / "report.txt", *db).code == 0
    assert "1 because “a quotation”" in command("report", *db, "--format", "text", "-o", "-").out
    Path("audit.toml").write_text('[[silence]]\ncheck = "figures/percent-of-change"\n', encoding="utf-8")
    refused = command("run", folder / "report.txt", *db)
    assert refused.code == 2
    assert "audit.toml: silence 1: reason" in refused.err


def test_a_large_result_is_a_folder_whose_pages_lead_to_one_another():
    from lxml import html

    made = large(documents=8, words=2600, marks=200)
    pages = files(made, "index")
    assert list(pages) == ["index-1.html", "index-2.html", "index-3.html", ""]
    read = {name: html.document_fromstring(text) for name, text in pages.items()}
    ids = {name: {e.get("id") for e in page.iter() if e.get("id")} for name, page in read.items()}
    for name, page in read.items():
        for link in page.iter("a"):
            file, _, place = link.get("href").partition("#")
            target = name if not file else "" if file == "index.html" else file
            assert not place or place in ids[target], (name, link.get("href"))
    assert len(read[""].xpath("//table[contains(@class,'claims')]")) == 0
    rows = "//table[contains(@class,'claims')]/tbody/tr"
    assert sum(len(page.xpath(rows)) for page in read.values()) == len(made.claims)
    assert list(files(result(), "index")) == [""]
