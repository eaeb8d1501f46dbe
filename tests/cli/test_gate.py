"""The gate and what an editor rules: `audit run`, `audit gate` and the report agree on what is still open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Command

TEXT = "Attacks rose 45%, from 517 in 2023 to 1,099 in 2024.\n"


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "a.txt"


def findings(command: Command, db: Path) -> list[dict[str, str]]:
    return json.loads(command("report", "--db", db, "--format", "json", "-o", "-").out)["findings"]


def test_what_is_settled_holds_neither_the_run_nor_the_gate_up(command: Command, wrong: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    assert command("run", wrong, "--db", db).code == 1
    assert command("gate", "--db", db).code == 1
    for one in findings(command, db):
        said = command("decide", one["fingerprint"], "reject", "--reason", "a fair copy", "--name", "Ann", "--db", db)
        assert one["exact"] in said.err
    assert command("gate", "--db", db).code == 0
    again = command("run", wrong, "--db", db)
    assert again.code == 0
    assert "0 errors, 0 warnings" in again.out
    assert "settled" in again.out
    assert command("run", wrong, "--db", db, "--format", "csv").code == 0
    assert {one["decision"] for one in findings(command, db)} == {"reject"}


def test_what_is_accepted_or_asked_of_the_source_stays_open(command: Command, wrong: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    command("run", wrong, "--db", db)
    for ruling in ("accept", "to-source"):
        for one in findings(command, db):
            command("decide", one["fingerprint"], ruling, "--reason", "so it is", "--name", "Ann", "--db", db)
        assert command("gate", "--db", db).code == command("run", wrong, "--db", db).code == 1


def test_a_ruling_lapses_when_the_figure_changes(command: Command, wrong: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    command("run", wrong, "--db", db)
    for one in findings(command, db):
        command("decide", one["fingerprint"], "ignore", "--reason", "known", "--name", "Ann", "--db", db)
    wrong.write_text(TEXT.replace("45%", "46%"), encoding="utf-8")
    assert command("run", wrong, "--db", db).code == 1


def test_silencing_counts_for_the_gate_and_the_run_alike(
    command: Command, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    db = tmp_path / "a.db"
    command("run", wrong, "--db", db)
    rows = [f'[[silence]]\ncheck = "{one["check"]}"\nreason = "a quotation"\n' for one in findings(command, db)]
    (tmp_path / "audit.toml").write_text("".join(dict.fromkeys(rows)), encoding="utf-8")
    assert command("gate", "--db", db).code == command("run", wrong, "--db", db).code == 0
    assert "settled" in command("gate", "--db", db).out


def test_a_verdict_is_silenced_by_kind_or_alone(
    command: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    db = ("--db", tmp_path / "a.db")
    command("run", folder, *db)
    page = command("report", *db, "-o", "-").out
    assert "claims are contradicted" in page
    (tmp_path / "audit.toml").write_text('[[silence]]\nverdict = "contradicted"\nreason = "both are old"\n')
    page = command("report", *db, "-o", "-").out
    assert "no claim is contradicted" in page
    assert "because “both are old”" in page
    made = json.loads(command("report", *db, "--format", "json", "-o", "-").out)
    silenced = [one for one in made["claims"] if one.get("silenced")]
    assert {one["verdict"] for one in silenced} == {"contradicted"}
    one = silenced[0]["fingerprint"]
    (tmp_path / "audit.toml").write_text(f'[[silence]]\nfingerprint = "{one}"\nreason = "it was so"\n')
    made = json.loads(command("report", *db, "--format", "json", "-o", "-").out)
    assert [c["fingerprint"] for c in made["claims"] if c.get("silenced")] == [one]


def test_nothing_is_ruled_without_a_reason_a_name_and_something_to_rule_on(
    command: Command, wrong: Path, tmp_path: Path
) -> None:
    db = tmp_path / "a.db"
    assert command("gate", "--db", db).code == 2
    assert not db.exists()
    command("run", wrong, "--db", db)
    gone = command("decide", "0" * 16, "reject", "--reason", "x", "--name", "Ann", "--db", db)
    assert gone.code == 2
    assert "no finding and no claim" in gone.err
    fingerprint = findings(command, db)[0]["fingerprint"]
    assert command("decide", fingerprint, "reject", "--reason", " ", "--name", "Ann", "--db", db).code == 2
    assert command("decide", fingerprint, "maybe", "--reason", "x", "--name", "Ann", "--db", db).code == 2


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            'check = "figures/percent-of-chnge"',
            "there is no 'figures/percent-of-chnge'; did you mean figures/percent-of",
        ),
        ('check = "nothing/like-it-at-all"', "silence 1: check: there is no 'nothing/like-it-at-all'"),
        ('fingerprint = "008E4FE4"', "silence 1: fingerprint: '008E4FE4' is none: copy the 16 digits"),
    ],
)
def test_a_slip_in_what_is_silenced_is_told_and_not_passed_over(
    command: Command, wrong: Path, tmp_path: Path, row: str, said: str
) -> None:
    rules = tmp_path / "desk.toml"
    rules.write_text(f'[[silence]]\n{row}\nreason = "our style"\n', encoding="utf-8")
    db = tmp_path / "a.db"
    command("run", wrong, "--db", db)
    for told in (
        command("gate", "--db", db, "--settings", rules),
        command("report", "--db", db, "--settings", rules, "-o", tmp_path / "r.html"),
        command("run", wrong, "--db", db, "--settings", rules),
    ):
        assert (told.code, told.out) == (2, "")
        assert told.err.startswith(f"audit: {rules}: silence 1: ")
        assert said in told.err


def test_the_run_takes_the_settings_that_are_named(command: Command, wrong: Path, tmp_path: Path) -> None:
    rules = tmp_path / "desk.toml"
    rules.write_text('[[silence]]\ncheck = "figures/percent-of-change"\nreason = "a fair copy"\n', encoding="utf-8")
    assert command("run", wrong, "--db", tmp_path / "a.db").code == 1
    assert command("run", wrong, "--db", tmp_path / "a.db", "--settings", rules).code == 0
    assert command("run", wrong, "--db", tmp_path / "a.db", "--settings", tmp_path / "none.toml").code == 2


def test_a_draft_whose_sources_cannot_be_read_does_not_pass(command: Command, tmp_path: Path) -> None:
    draft, db = tmp_path / "draft.txt", tmp_path / "a.db"
    draft.write_text("The town of Velm has 4,100 inhabitants.\n", encoding="utf-8")
    said = command("run", "--draft", draft, "--against", tmp_path / "sorces", "--db", db)
    assert said.code == command("gate", "--db", db).code == 2
    assert "1 input could not be read" in said.out
    assert "no source could be read: the draft was compared with nothing" in said.err
    (tmp_path / "source.txt").write_text("Velm has 4,100 inhabitants, the council said.\n", encoding="utf-8")
    both = ("--against", tmp_path / "source.txt", "--against", tmp_path / "sorces")
    said = command("run", "--draft", draft, *both, "--db", db)
    assert said.code == command("gate", "--db", db).code == 0
    assert "1 input could not be read" in said.out
    assert command("run", "--draft", draft, "--db", tmp_path / "b.db").code == 0  # no source was asked for


def test_what_is_named_twice_was_read(
    command: Command, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "b.txt").write_text("Velm has a new town hall.\n", encoding="utf-8")
    said = command("run", "--draft", "./a.txt", "--against", ".", "a.txt", "--db", "a.db", "--gate", "never")
    assert (said.code, said.err) == (0, "")
    assert "in 2 texts; " in said.out
    assert "could not be read" not in said.out
    (tmp_path / "older").mkdir()
    (tmp_path / "older" / "a.txt").write_text(TEXT, encoding="utf-8")
    said = command("run", ".", "--db", "a.db", "--gate", "never")
    assert "older/a.txt: is the same file as a.txt: read once" in said.err
    assert "could not be read" not in said.out


def test_the_last_line_names_the_database_that_was_named(command: Command, wrong: Path, tmp_path: Path) -> None:
    db = tmp_path / "my desk.db"
    assert f"audit report --db '{db}' writes the page" in command("run", wrong, "--db", db).out
    assert f"audit report --db '{db}' writes the page" in command("gate", "--db", db).out


def test_a_draft_is_no_source_of_itself(
    command: Command, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = command("run", "--draft", "a.txt", "--against", "./a.txt", "--db", "a.db", "--gate", "never")
    assert said.code == 2
    assert "the draft is its own only source" in said.err


def test_there_is_one_draft(command: Command, wrong: Path, tmp_path: Path) -> None:
    said = command("run", "--draft", wrong, "--draft", wrong, "--db", tmp_path / "a.db")
    assert said.code == 2
    assert "names one text" in said.err
