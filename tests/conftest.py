"""What several tests share: a small set of real files, and the command line as a person uses it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from audit.cli.app import main

RELEASE = """Attacks in Norland doubled, institute says

By Ann Roe
6 May 2024

The Norland Security Institute counted 412 attacks in Norland in 2023, up from 206 in 2022. The attacks killed 1,150
people in 2023. Prime Minister Jan Holm said the government would publish its own count.
"""
REPORT = """Norland violence in figures

By Tom Poe
9 May 2024

There were 412 attacks in Norland in 2023, according to the Norland Security Institute. The attacks killed 1,510 people
in 2023. Prime Minister Jan Holm rejected calls for an inquiry.
"""


@dataclass(frozen=True)
class Said:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run `audit` with arguments, in this process."""

    def run(*arguments: object) -> Said:
        monkeypatch.setattr(sys, "argv", ["audit", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        return Said(int(ended.value.code or 0), printed.out, printed.err)

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two independent texts on one subject: they agree on the attacks and differ on the deaths."""
    place = tmp_path / "texts"
    place.mkdir()
    (place / "release.txt").write_text(RELEASE, encoding="utf-8")
    (place / "report.txt").write_text(REPORT, encoding="utf-8")
    return place
