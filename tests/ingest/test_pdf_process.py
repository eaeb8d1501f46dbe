"""A PDF that takes too much is a line, and the next one is read: what it does, it does in a process of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from audit.errors import InputError
from audit.ingest import pdf, pdf_process
from audit.ingest.take import take
from audit.pipeline import run
from audit.settings import DEFAULT, Limits
from tests.ingest.formats import drawn_in_forms, story_pdf

LIMITS = DEFAULT.limits


def test_it_says_what_it_says_in_this_process() -> None:
    for path in ("a.pdf", "folder/na\udce9me\n.pdf"):
        assert pdf_process.read(story_pdf(), path, LIMITS) == pdf.read(story_pdf(), path, LIMITS)
    for raw, words in ((b"%PDF-1.7 and nothing else", "is damaged"), (story_pdf()[:400], "is damaged")):
        with pytest.raises(InputError, match=words) as told:
            pdf_process.read(raw, "a.pdf", LIMITS)
        assert told.value.path == "a.pdf"


def test_one_process_reads_one_pdf_after_the_other() -> None:
    pdf_process.read(story_pdf(), "a.pdf", LIMITS)
    (one,) = pdf_process._waiting
    for _ in range(3):
        pdf_process.read(story_pdf(), "a.pdf", LIMITS)
    assert pdf_process._waiting == [one]


def test_forms_that_draw_one_another_end_in_time_and_the_rest_is_read(tmp_path: Path) -> None:
    bomb = drawn_in_forms(levels=9)
    assert len(bomb) < 5_000
    with pytest.raises(InputError, match=r"takes more than 0\.5 s \(limits\.document_seconds\)"):
        take(bomb, path="a.pdf", limits=Limits(document_seconds=0.5))
    (tmp_path / "bomb.pdf").write_bytes(bomb)
    (tmp_path / "story.pdf").write_bytes(story_pdf())
    made = run([str(tmp_path)], settings=replace(DEFAULT, limits=Limits(document_seconds=2)))
    assert [Path(one.path or "").name for one in made.documents] == ["story.pdf"]
    assert len(made.problems) == 1
    assert "bomb.pdf" in made.problems[0]


def test_forms_that_fill_memory_end_at_the_bound() -> None:
    pytest.importorskip("resource", reason="this system bounds no memory of a process")
    few = Limits(pdf_memory_bytes=500_000_000)
    with pytest.raises(InputError, match=r"takes more memory than limits\.pdf_memory_bytes"):
        take(drawn_in_forms(levels=9), path="a.pdf", limits=few)
    assert take(story_pdf(), path="a.pdf", limits=few).text


def test_what_is_interrupted_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    process = pdf_process.Process()
    monkeypatch.setattr(pdf_process, "_waiting", [process])

    def interrupted(seconds: float) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(process, "_line", interrupted)
    with pytest.raises(KeyboardInterrupt):
        pdf_process.read(story_pdf(), "a.pdf", LIMITS)
    assert process.process.poll() is not None
    assert pdf_process._waiting == []


def test_a_system_that_starts_no_process_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_process, "_waiting", [])
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(InputError, match="no process can be started for it"):
        take(story_pdf(), path="a.pdf")
