"""audit.toml: thresholds and silences, each refused with its file and key where it makes no sense."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from audit.assemble import silence
from audit.errors import SettingsError
from audit.settings import DEFAULT, Silence, load

sys.path.insert(0, str(Path(__file__).parent / "report"))
from made_up import result


def written(folder: Path, text: str) -> Path:
    file = folder / "audit.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert load() is DEFAULT


def test_the_file_of_the_working_folder_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    written(tmp_path, '[limits]\nfetch_seconds = 5\n[[silence]]\ncheck = "copy/x"\nreason = " our style "\n')
    monkeypatch.chdir(tmp_path)
    made = load()
    assert made.limits == replace(DEFAULT.limits, fetch_seconds=5)
    assert made.matching == DEFAULT.matching
    assert made.silences == (Silence("our style", check="copy/x"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[limit]", "limit: there is no such table; did you mean limits"),
        ("limits = 3", "limits: write it as a table"),
        ("[limits]\nfetch_second = 3", "limits.fetch_second: there is no such setting; did you mean fetch_seconds"),
        ("[limits]\nfolder_files = 1.5", "limits.folder_files: must be a whole number like 100000, not 1.5"),
        ("[limits]\nfolder_files = true", "limits.folder_files: must be a whole number like 100000, not true"),
        ("[limits]\nfetch_seconds = -1", "limits.fetch_seconds: must be a number like 20.0, not -1"),
        ("[limits]\nfetch_private = 1", "limits.fetch_private: must be true or false like false, not 1"),
        ("silence = 1", "silence: write each as a table of its own"),
        ('[[silence]]\ncheck = "copy/x"', "silence 1: reason: say why; nothing is silenced without a reason"),
        ('[[silence]]\ncheck = "copy/x"\nreason = "  "', "silence 1: reason: say why"),
        ('[[silence]]\nreason = "x"', "silence 1: name either a check"),
        ('[[silence]]\nreason = "x"\ncheck = "a/b"\nfingerprint = "1"', "silence 1: name either a check"),
        ('[[silence]]\nreason = "x"\nchek = "a/b"', "silence 1: chek: only reason, check, fingerprint"),
        ('[[silence]]\nreason = "x"\nverdict = "contradict"', "there is no 'contradict'; did you mean contradicted"),
        ('[[silence]]\nreason = "x"\nverdict = "disputed"\ncheck = "a/b"', "silence 1: name either a check"),
        ("[[silence]]\nreason = 3", "silence 1: reason: only"),
        ("[limits", "cannot be read"),
        ('[[silnce]]\ncheck = "a/b"', "silnce: there is no such table; did you mean silence"),
        ("silence = [1]", "silence 1: reason"),
        ("[limits]\nfetch_seconds = nan", "limits.fetch_seconds: must be a number like 20.0, not nan"),
        ("[limits]\nfetch_seconds = inf", "limits.fetch_seconds: must be a number like 20.0, not inf"),
        ("a = " + "[" * 100_000, "it is nested too deeply"),
        ("a = " + "9" * 5_000, "cannot be read"),
        ("#" * 10_000_001, "is longer than 10 MB"),
    ],
)
def test_what_makes_no_sense_is_refused_with_file_and_key(tmp_path: Path, text: str, said: str):
    file = written(tmp_path, text)
    with pytest.raises(SettingsError) as refused:
        load(file)
    assert str(refused.value).startswith(str(file))
    assert said in str(refused.value)


def test_a_mark_before_the_first_line_is_no_setting(tmp_path: Path):
    (tmp_path / "audit.toml").write_bytes("[limits]\nfetch_seconds = 5\n".encode("utf-8-sig"))
    assert load(tmp_path / "audit.toml").limits.fetch_seconds == 5
    (tmp_path / "audit.toml").write_bytes(b"\xff\xfe[\0")
    with pytest.raises(SettingsError, match="save it in UTF-8"):
        load(tmp_path / "audit.toml")


def test_a_file_that_is_named_must_be_there(tmp_path: Path):
    with pytest.raises(SettingsError, match=r"none\.toml: cannot be read"):
        load(tmp_path / "none.toml")


def test_silenced_findings_stay_with_their_reason_and_a_ruling_goes_first():
    made = result()
    one = next(row for row in made.findings if row.check == "quotes/mixed-marks")
    quiet = silence(
        made,
        (
            Silence("all of them", check="translation/capital"),
            Silence("a house rule", check="translation/calque"),
            Silence("a second reason", check="translation/calque"),
            Silence("just this", fingerprint=one.fingerprint),
        ),
    )
    changed = {row.check: (row.decision, row.silenced) for row in quiet.findings if row.silenced}
    assert changed == {
        "translation/calque": ("ignore", "a house rule"),
        "quotes/mixed-marks": ("ignore", "just this"),
    }
    assert len(quiet.findings) == len(made.findings)
    assert silence(made, ()) is made
