"""What goes wrong around a report: a clear line, exit code 2, and the report that was there stays as it was."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import docx
import pytest

from audit.store import opening
from tests.conftest import Command

Break = Callable[[Path], None]


def newer(db: Path) -> None:
    with closing(sqlite3.connect(db)) as opened:
        opened.execute("UPDATE _sqlite_migrations SET name = 'm999_later' WHERE id = 1")
        opened.commit()


def corrupt(db: Path) -> None:
    data = bytearray(db.read_bytes())
    data[4096:-4096] = b"\xff" * (len(data) - 8192)
    db.write_bytes(data)


def no_database(db: Path) -> None:
    db.write_text("these are notes, not a database, and they are long enough to be one\n" * 20, encoding="utf-8")


@pytest.fixture
def kept(command: Command, folder: Path, tmp_path: Path) -> tuple[Path, Path, bytes]:
    """A database with a run, and a whole report of it."""
    db, page = tmp_path / "a.db", tmp_path / "out" / "page.html"
    command("run", folder, "--db", db)
    command("report", "--db", db, "-o", page)
    with closing(sqlite3.connect(db)) as opened:
        opened.execute("PRAGMA journal_mode = DELETE")
    return db, page, page.read_bytes()


@pytest.mark.parametrize(("broken", "said"), [(newer, "newer"), (corrupt, "damaged"), (no_database, "not a database")])
@pytest.mark.parametrize("of", ["report", "gate", "diff"])
def test_a_database_that_cannot_be_read_is_named_in_one_line(
    command: Command, kept: tuple[Path, Path, bytes], broken: Break, said: str, of: str
) -> None:
    db, page, whole = kept
    broken(db)
    ended = command(of, "--db", db, *(["-o", page] if of == "report" else []))
    assert ended.code == 2
    assert str(db) in ended.err or broken is newer
    assert len(ended.err.splitlines()) == 1
    assert "Traceback" not in ended.err
    assert page.read_bytes() == whole
    assert said in ended.err or broken is corrupt


def test_a_report_is_made_while_another_program_writes(
    command: Command, kept: tuple[Path, Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    db, page, whole = kept
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(db)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("BEGIN IMMEDIATE")
        assert command("report", "--db", db, "-o", page).code == 0
    assert page.read_bytes() == whole


def test_a_locked_database_is_waited_for_and_then_named(
    command: Command, kept: tuple[Path, Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    db, page, whole = kept
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(db)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        ended = command("report", "--db", db, "-o", page)
    assert ended.code == 2
    assert "another program is writing to it" in ended.err
    assert page.read_bytes() == whole


def test_a_read_only_database_gives_its_report_and_takes_no_ruling(
    command: Command, kept: tuple[Path, Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    db, page, whole = kept
    before = db.read_bytes()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode, **more: mode != os.W_OK and real(path, mode, **more))
    assert command("report", "--db", db, "-o", page).code == 0
    assert page.read_bytes() == whole
    assert db.read_bytes() == before


def test_a_report_that_breaks_off_leaves_the_whole_one(
    command: Command, kept: tuple[Path, Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    db, page, whole = kept

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as half:
            half.write(data[: len(data) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    ended = command("report", "--db", db, "-o", page)
    assert ended.code == 2
    assert "No space left on device" in ended.err
    monkeypatch.undo()
    assert page.read_bytes() == whole
    assert [file.name for file in page.parent.iterdir()] == ["page.html"]


def test_a_folder_of_pages_is_replaced_as_one(
    command: Command, kept: tuple[Path, Path, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    from audit.report import folder

    db, page, _ = kept
    monkeypatch.setattr(folder, "WHOLE", 1)
    monkeypatch.setattr(folder, "PART", 1)
    assert "and 2 pages beside it" in command("report", "--db", db, "-o", page).err
    older = {file.name: file.read_bytes() for file in page.parent.iterdir()}
    assert sorted(older) == ["page-1.html", "page-2.html", "page.html"]
    real, tries = Path.write_bytes, []

    def full(self: Path, data: bytes) -> int:
        tries.append(self)
        if len(tries) == 3:
            raise OSError(28, "No space left on device")
        return real(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    other = page.with_name("other.toml")
    other.write_bytes(b'[[silence]]\nverdict = "contradicted"\nreason = "both are old"\n')
    tries.clear()
    assert command("report", "--db", db, "--settings", other, "-o", page).code == 2
    other.unlink()
    assert {file.name: file.read_bytes() for file in page.parent.iterdir()} == older
    monkeypatch.undo()
    (page.parent / "page-7.html").write_text("my own notes", encoding="utf-8")
    command("report", "--db", db, "-o", page)
    assert sorted(file.name for file in page.parent.iterdir()) == ["page-7.html", "page.html"]


def odd_parts(path: Path) -> None:
    """A Word file whose paragraphs stand in content controls, with an empty run and a part that is not XML."""
    made = docx.Document()
    made.add_paragraph("Attacks rose 45%, from 517 in 2023 to 1,099 in 2024.")
    made.add_paragraph("")
    made.save(str(path))
    with zipfile.ZipFile(path) as old:
        parts = {entry.filename: old.read(entry) for entry in old.infolist()}
    body = parts["word/document.xml"]
    parts["word/document.xml"] = body.replace(b"<w:p>", b"<w:sdt><w:sdtContent><w:p>", 1).replace(
        b"</w:p>", b"<w:r/><w:r><w:rPr/></w:r></w:p></w:sdtContent></w:sdt>", 1
    )
    parts["customXml/odd.xml"] = b"\x00\xff not xml <<<"
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)


def test_a_word_file_of_odd_structure_is_commented_and_keeps_its_parts(command: Command, tmp_path: Path) -> None:
    draft = tmp_path / "odd.docx"
    odd_parts(draft)
    command("run", draft, "--db", tmp_path / "a.db")
    said = command("report", "--db", tmp_path / "a.db", "--format", "docx", "-o", tmp_path / "b.docx")
    assert said.code == 0
    assert any("45%" in one.text for one in docx.Document(str(tmp_path / "b.docx")).comments)
    with zipfile.ZipFile(tmp_path / "b.docx") as made:
        assert made.read("customXml/odd.xml") == b"\x00\xff not xml <<<"


def test_names_and_reasons_with_markup_stay_words(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "<b onmouseover=alert(1)>&amp; 'x'.txt"
    (tmp_path / name).write_text("Attacks rose 45%, from 517 in 2023 to 1,099 in 2024.\n", encoding="utf-8")
    command("run", tmp_path / name, "--db", "a.db")
    reason = "<script>alert(1)</script> & <i>so</i>"
    (tmp_path / "audit.toml").write_text(
        f'[[silence]]\ncheck = "figures/percent-of-change"\nreason = "{reason}"\n', encoding="utf-8"
    )
    for form in ("html", "markdown", "junit", "sarif", "csv", "docx"):
        said = command("report", "--db", "a.db", "--format", form, "-o", f"out.{form}")
        assert said.code == 0, form
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;i&gt;so&lt;/i&gt;" in page
    assert "<script>alert" not in page
    assert "<b onmouseover" not in page
    assert "&lt;b onmouseover=alert(1)&gt;" in page


def test_a_pipe_is_no_place_for_a_file_and_a_link_leads_to_one(
    command: Command, kept: tuple[Path, Path, bytes], tmp_path: Path
) -> None:
    db, _, whole = kept
    pipe, link, real = tmp_path / "pipe", tmp_path / "link.html", tmp_path / "real.html"
    os.mkfifo(pipe)
    for said in (command("report", "--db", db, "-o", pipe), command("db", "backup", pipe, "--db", db)):
        assert said.code == 2
        assert "is a device or a pipe" in said.err
    assert pipe.is_fifo()
    link.symlink_to(real)
    assert command("report", "--db", db, "-o", link).code == 0
    assert link.is_symlink()
    assert real.read_bytes() == whole


def test_an_empty_word_is_not_taken_for_none(command: Command, kept: tuple[Path, Path, bytes]) -> None:
    said = command("report", "--db", "")
    assert said.code == 2
    assert "is empty" in said.err
