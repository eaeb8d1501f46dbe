"""Taking in, listing, looking after the database, and stopping: as a person at a terminal sees it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from audit import intake
from audit.cli import show
from audit.ingest import gather
from tests.conftest import Command


def test_add_takes_in_and_judges_nothing(command: Command, folder: Path, tmp_path: Path) -> None:
    db = ("--db", tmp_path / "a.db")
    (folder / "empty.txt").write_bytes(b"")
    said = command("add", folder, *db)
    assert said.code == 0
    assert said.out == ""
    assert "is empty: nothing to audit" in said.err
    assert f"2 texts kept in {tmp_path / 'a.db'}" in said.err
    assert "holds no run yet" in command("report", *db).err
    assert command("add", tmp_path / "gone.txt", *db).code == 2


def test_sources_says_what_is_held_and_from_where(command: Command, folder: Path, tmp_path: Path) -> None:
    db = ("--db", tmp_path / "a.db")
    page = "<html><head><title>Toll</title><link rel='canonical' href='https://post.example/toll'></head>"
    page += "<body><p>A fire in Norland killed 12 people on 6 May 2024, the police said.</p></body></html>"
    (folder / "page.html").write_text(page, encoding="utf-8")
    assert command("sources", *db).code == 2
    assert not (tmp_path / "a.db").exists()
    command("add", folder, *db)
    said = command("sources", *db).out
    assert "release.txt  (1 text)" in said
    assert "2024-05-06  Attacks in Norland doubled, institute says" in said
    assert "post.example  (1 text)" in said
    assert "https://post.example/toll  read 20" in said
    assert said.count("sha256 ") == 3


def test_check_says_sound_or_what_is_wrong(command: Command, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    assert "no such database" in command("db", "check", "--db", path).err
    command("run", folder, "--db", path)
    said = command("db", "check", "--db", path)
    assert (said.code, said.out) == (0, f"{path}: sound\n")
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE snapshot SET bytes = x'00' WHERE rowid = 1")
        db.execute("UPDATE document SET text = 'X' || text WHERE rowid = 1")
        db.execute("DELETE FROM source WHERE rowid = 1")
        db.commit()
    said = command("db", "check", "--db", path)
    assert said.code == 1
    assert "of document points to a row of source that is not there" in said.out
    assert "are not those that were read" in said.out
    assert "are not where they were kept" in said.out


def test_a_backup_is_whole_and_answers_like_the_database(command: Command, folder: Path, tmp_path: Path) -> None:
    path, copy = tmp_path / "a.db", tmp_path / "copy.db"
    command("run", folder, "--db", path)
    said = command("db", "backup", copy, "--db", path)
    assert said.code == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.db", "copy.db", "texts"]
    assert command("db", "check", "--db", copy).code == 0
    json = ("--format", "json", "-o", "-")
    assert command("report", "--db", copy, *json).out == command("report", "--db", path, *json).out
    assert "is the database itself" in command("db", "backup", path, "--db", path).err
    said = command("db", "backup", tmp_path / "gone" / "copy.db", "--db", path)
    assert said.code == 2
    assert "the copy could not be written" in said.err


def test_vacuum_gives_back_room(command: Command, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    command("run", folder, "--db", path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM fact")
        db.commit()
    said = command("db", "vacuum", "--db", path)
    assert said.code == 0
    before, now = (int("".join(filter(str.isdigit, part))) for part in said.err.split(": ")[-1].split(" before"))
    assert now < before


@pytest.mark.parametrize("verb", ["run", "add"])
def test_ctrl_c_says_what_is_kept_and_how_to_go_on(
    verb: str, command: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def stopped(path: str, limits: object) -> object:
        if seen:
            raise KeyboardInterrupt
        seen.append("one")
        yield from gather.documents(path, limits)  # type: ignore[arg-type]

    db = ("--db", tmp_path / "a.db")
    with monkeypatch.context() as patch:
        patch.setattr(intake, "documents", stopped)
        said = command(verb, folder, *db)
    assert said.code == show.STOPPED == 130
    assert said.err == (
        f"audit: stopped; 1 of 2 are kept in {tmp_path / 'a.db'}: run the same command again to go on\n"
    )
    fresh = command("run", folder, "--format", "json", "--db", tmp_path / "b.db").out
    assert command("run", folder, "--format", "json", *db).out == fresh


def test_the_rate_counts_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(show.time, "monotonic", lambda: 12.0)
    assert show.rate(50, 2.0) == "5/s"
    assert show.rate(0, 2.0) == ""


def test_jobs_are_at_least_one(command: Command, folder: Path, tmp_path: Path) -> None:
    assert command("add", folder, "--jobs", 1, "--db", tmp_path / "a.db").code == 0
    assert command("run", folder, "--jobs", 0, "--db", tmp_path / "a.db").code == 2
