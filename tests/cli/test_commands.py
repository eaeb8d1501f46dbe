"""The command line as an editor uses it: what is printed, where, and how it ends."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from audit.checks.frame import checks
from audit.cli import place, show
from audit.overview import overview
from audit.pipeline import run
from audit.report.words import VERDICTS
from tests.conftest import Command


def test_a_run_says_what_to_fix_and_how_much_was_checked(command: Command, folder: Path, tmp_path: Path) -> None:
    said = command("run", folder, "--db", tmp_path / "a.db")
    assert "in 2 texts" in said.out
    assert "claims checked" in said.out
    assert "1,510" in said.out
    assert said.err == ""


def test_exit_codes_follow_the_gate(command: Command, folder: Path, tmp_path: Path) -> None:
    db = ("--db", tmp_path / "a.db")
    assert command("run", folder, *db, "--gate", "never").code == 0
    assert command("run", folder, *db, "--gate", "notice").code == 1
    clean = tmp_path / "clean.txt"
    clean.write_text("It rained.\n", encoding="utf-8")
    assert command("run", clean, *db).code == 0
    assert command("run", tmp_path / "gone.txt", *db).code == 2
    assert command("run", *db).code == 2


def test_bad_input_never_loses_good_input(command: Command, folder: Path, tmp_path: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG....")
    said = command("run", folder, folder / "gone.txt", "--db", tmp_path / "a.db", "--gate", "never")
    assert said.code == 0
    assert "in 2 texts" in said.out
    assert sorted(line.split(": ", 2)[2] for line in said.err.splitlines()) == [
        "a picture has no text: leave it out",
        "does not exist: check the name",
        "is empty: nothing to audit",
    ]


def test_an_unreadable_draft_ends_the_run(command: Command, folder: Path, tmp_path: Path) -> None:
    said = command("run", "--draft", tmp_path / "gone.txt", "--against", folder, "--db", tmp_path / "a.db")
    assert said.code == 2
    assert "gone.txt: does not exist" in said.err


def test_json_is_the_same_bytes_whatever_the_order_of_the_paths(command: Command, folder: Path, tmp_path: Path) -> None:
    one, two = folder / "release.txt", folder / "report.txt"
    first = command("run", one, two, "--format", "json", "--db", tmp_path / "a.db").out
    second = command("run", two, one, "--format", "json", "--db", tmp_path / "b.db").out
    again = command("run", two, one, "--format", "json", "--db", tmp_path / "b.db").out
    assert first == second == again
    assert json.loads(first)["schema"] == "audit/1"


def test_the_report_is_written_whole_from_the_latest_run(command: Command, folder: Path, tmp_path: Path) -> None:
    db, page = tmp_path / "a.db", tmp_path / "out" / "page.html"
    run = command("run", folder, "--db", db, "--format", "json")
    said = command("report", "--db", db, "-o", page)
    assert said.code == 0
    assert f"wrote {page}" in said.err
    assert "1,510" in page.read_text(encoding="utf-8")
    assert command("report", "--db", db, "--format", "json", "-o", "-").out == run.out
    assert [file.name for file in page.parent.iterdir()] == ["page.html"]


def test_a_report_without_a_run_says_what_to_do(command: Command, tmp_path: Path) -> None:
    said = command("report", "--db", tmp_path / "none.db")
    assert said.code == 2
    assert "run `audit run` first" in said.err
    assert not (tmp_path / "none.db").exists()


def test_a_report_that_cannot_be_written_says_so(command: Command, folder: Path, tmp_path: Path) -> None:
    command("run", folder, "--db", tmp_path / "a.db")
    (tmp_path / "file").write_text("", encoding="utf-8")
    said = command("report", "--db", tmp_path / "a.db", "-o", tmp_path / "file" / "page.html")
    assert said.code == 2
    assert "cannot be written" in said.err


def test_a_database_without_a_run_says_what_to_do(command: Command, folder: Path, tmp_path: Path) -> None:
    command("run", tmp_path / "gone.txt", "--db", tmp_path / "a.db")
    said = command("report", "--db", tmp_path / "a.db")
    assert said.code == 2
    assert "holds no run yet" in said.err


def test_explain_lists_every_check_and_prints_one(command: Command) -> None:
    said = command("explain")
    assert len(said.out.splitlines()) == len(checks()) + len(VERDICTS)
    for check in checks():
        page = command("explain", check.id)
        assert "What it does" in page.out
        assert "flagged" in page.out
    for name in VERDICTS:
        assert f'verdict = "{name}"' in command("explain", name).out
        assert VERDICTS[name].todo in command("explain", name).out
    assert "did you mean refuted" in command("explain", "refutd").err
    wrong = command("explain", "figures/percent-of-chang")
    assert wrong.code == 2
    assert "did you mean figures/percent-of-change" in wrong.err
    assert "there is no check 'zzz': " in command("explain", "zzz").err


def test_version_and_help(command: Command) -> None:
    assert command("--version").out.startswith("audit 0.")
    said = command("--help")
    assert "Exit codes of run" in " ".join(said.out.split())
    assert "demo" in said.out


def test_every_command_is_told_in_a_whole_line(command: Command) -> None:
    said = command("--help").out
    assert "..." not in said.partition("Commands:")[2]
    for name in ("run", "report", "gate"):
        assert "Examples:\n    audit " + name in command(name, "--help").out


def test_a_text_without_claims_is_not_counted(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.\n", encoding="utf-8")
    said = command("run", tmp_path / "a.txt", "--db", tmp_path / "a.db").out
    assert "no claim was found" in said
    assert "0 of 0" not in said
    page = command("report", "--db", tmp_path / "a.db", "-o", "-").out
    assert "nothing found; no claim in it." in page


def test_help_waits_for_nothing_heavy() -> None:
    heavy = "sqlite_utils", "trafilatura", "lxml", "httpx", "jinja2", "rapidfuzz", "audit.model"
    asked = f"import sys, audit.cli.app; print([name for name in {heavy} if name in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"


def test_the_demo_audits_the_specimens(command: Command, tmp_path: Path) -> None:
    said = command("demo", "-o", tmp_path / "index.html")
    assert said.code == 0
    assert (tmp_path / "index.html").stat().st_size > 10_000


def test_known_errors_are_found_again(command: Command) -> None:
    said = command("known", "check")
    assert said.code == 0, said.out
    assert "missing" not in said.out.lower().replace("0 missing", "")


def test_a_pipe_gets_no_progress_bar_and_no_colours(folder: Path, tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "audit", "run", str(folder), "--db", str(tmp_path / "a.db"), "--gate", "never"]
    ended = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    assert "\x1b" not in ended.stdout


@pytest.mark.parametrize("columns", [80, 120])
def test_a_terminal_of_any_width_keeps_its_margins(
    folder: Path, tmp_path: Path, columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = overview(run([str(folder)]))
    many = replace(seen, severities={"warning": 40}, settled=3)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    show.summary(many)
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line).rstrip() for line in capsys.readouterr().out.splitlines()]
    assert max(map(len, lines)) <= columns
    assert any(line.startswith("warning  1,510") for line in lines)
    assert all(
        line.startswith(("warning", "         "))
        for line in lines[1 : lines.index("  … and 38 more errors and warnings")]
    )
    assert "3 settled: ruled on by an editor, or silenced in audit.toml" in lines


def test_a_terminal_gets_a_bar_that_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with show.progress() as tell:
        tell("reading", 0, 2)
        tell("reading", 2, 2)


def test_words_that_a_terminal_would_act_on_are_not_printed(command: Command, tmp_path: Path) -> None:
    text = "By \x1b[31m, the writer of a letter\u202e.\n\nAttacks rose 45%, from 517 in 2023 to 1,099 in 2024.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    said = command("run", tmp_path / "a.txt", "--db", tmp_path / "a.db")
    assert "\x1b[31m" not in said.out
    assert "\u202e" not in said.out


def test_the_database_stands_in_the_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert place.database("x.db") == "x.db"
    assert Path(place.database(None)).parts[-2:] == ("db", "audit.db")
    monkeypatch.setattr(place, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    assert Path(place.database(None)).name == "audit.db"
    assert "audit" in Path(place.database(None)).parent.name.lower()
