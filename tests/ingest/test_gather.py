"""Names as people and shells give them: lists, standard input, links, pipes; and the command line over them."""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from audit.errors import InputError, printable
from audit.ingest.gather import documents, files
from audit.pipeline import run
from audit.settings import Limits
from tests.ingest.formats import PAGE, STORY, odt, rss, story_pdf, warc, word


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with a file to read, hidden ones, and links inside and out of it."""
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside, outside, inside / ".git"):
        folder.mkdir()
    for name in ("a.txt", ".hidden.txt", "~$a.docx", ".git/b.txt"):
        (inside / name).write_text(STORY[0], encoding="utf-8")
    (outside / "secret.txt").write_text(STORY[1], encoding="utf-8")
    (inside / "out.txt").symlink_to(outside / "secret.txt")
    (inside / "in.txt").symlink_to(inside / "a.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "circle").symlink_to(inside)
    (inside / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    os.mkfifo(inside / "pipe.txt")
    return inside


def test_links_out_of_a_folder_are_not_followed(tree: Path) -> None:
    found, problems = files([str(tree)])
    assert [Path(name).name for name in found] == ["a.txt"]
    assert [Path(one.path).name for one in problems] == ["gone.txt", "out.txt"]
    assert "link out of its folder" in problems[0].problem
    assert files([str(tree / "out.txt")])[0] == (str(tree / "out.txt"),)  # a link that is named is followed


def test_a_link_that_leads_to_itself_loses_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("In May 12 carts came.", encoding="utf-8")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "up").symlink_to(tmp_path)
    found, problems = files([str(tmp_path)])
    assert ([Path(name).name for name in found], problems) == (["a.txt"], ())


def test_a_list_names_files_and_addresses(tree: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_bytes(f"# sources\n\n{tree}/a.txt\r\nhttps://a.example/x\n@list.txt\n{tmp_path}/gone\n".encode())
    found, problems = files([f"@{listed}"])
    assert found == (f"{tree}/a.txt",)
    assert [one.problem.split(":")[0] for one in problems] == ["is not fetched without --online", "does not exist"]
    listed.write_bytes(b"\xef\xbb\xbf" + f"{tree}/a.txt\n".encode())  # as Windows editors begin a text
    assert files([f"@{listed}"]) == ((f"{tree}/a.txt",), ())
    _, problems = files([f"@{tmp_path}/no-list"])
    assert "cannot be read" in problems[0].problem


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    def given(raw: bytes, limits: Limits | None = None) -> object:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        (found,) = documents("-", limits or Limits())
        return found

    assert files(["-", "-"]) == (("-",), ())
    found = given(word())
    assert isinstance(found, tuple)
    assert found[1].text == "\n\n".join(STORY)
    assert found[1].path == "standard input"
    empty, long = given(b""), given(b"x" * 101, Limits(document_bytes=100))
    assert isinstance(empty, InputError)
    assert isinstance(long, InputError)
    assert (empty.line.split(":")[0], "is longer than" in long.problem) == ("-", True)


def test_a_pipe_that_is_named_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_text(STORY[0], encoding="utf-8"), daemon=True)
    writer.start()
    (found,) = documents(str(pipe))
    writer.join()
    assert not isinstance(found, InputError)


def test_files_that_vanish_or_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (gone,) = documents(str(tmp_path / "gone.txt"))
    assert isinstance(gone, InputError)
    assert "No such file" in gone.problem
    (tmp_path / "a.txt").write_text(STORY[0], encoding="utf-8")
    opened = Path.open

    def refuse(self: Path, *args: object, **more: object) -> object:
        raise PermissionError(13, "Permission denied") if self.name == "a.txt" else AssertionError

    monkeypatch.setattr(Path, "open", refuse)
    (closed,) = documents(str(tmp_path / "a.txt"))
    monkeypatch.setattr(Path, "open", opened)
    assert isinstance(closed, InputError)
    assert "Permission denied" in closed.problem
    assert "does not exist" in files(["a\0b"])[1][0].problem


def test_names_with_line_ends_and_odd_bytes_are_printed_on_one_line() -> None:
    assert printable("a\nb\udce9\x1b[0m ü") == "a\\nb\\udce9\\x1b[0m ü"
    assert InputError("a\nb", "is\nbad").line == "a\\nb: is\\nbad"


def test_a_run_over_every_kind_of_file(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    made: dict[str, bytes] = {
        "a.docx": word(),
        "b.odt": odt(),
        "c.pdf": story_pdf(),
        "d.html": PAGE.encode(),
        "e.rss": rss(),
        "f.warc.gz": warc(),
        "g.docx": b"PK\x03\x04 broken",
        "wrong.txt": word(),
        "wrong.pdf": STORY[0].encode(),
    }
    for name, raw in made.items():
        (folder / name).write_bytes(raw)
    odd = os.fsdecode(os.fsencode(folder) + b"/od\xe9\nd.txt")
    Path(odd).write_text(STORY[1], encoding="utf-8")
    result = run([str(folder)])
    assert len(result.documents) == 11
    assert [line.split(":")[0].rsplit("/", 1)[-1] for line in result.problems] == ["g.docx"]
    assert all(claim.exact for claim in result.claims)


def test_the_command_line_takes_a_list_and_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Callable[..., Any]
) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(odd).write_text("\n\n".join(STORY), encoding="utf-8")
    (tmp_path / "list").write_bytes(os.fsencode(odd) + b"\n" + os.fsencode(odd) + b".gone\nhttps://a.example/x\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    said = command("run", "-", "--list", str(tmp_path / "list"), "--format", "json", "--db", str(tmp_path / "a.db"))
    documents = json.loads(said.out)["documents"]
    assert sorted(one["path"].rsplit("/", 1)[-1] for one in documents) == ["caf\\xe9.txt", "standard input"]
    assert "caf\\udce9.txt.gone: does not exist" in said.err
    assert "https://a.example/x: is not fetched without --online" in said.err
