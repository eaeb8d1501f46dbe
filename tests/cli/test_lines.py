from __future__ import annotations

from pathlib import Path

from audit import pipeline
from audit.cli.lines import lines

TEXT = "The flood killed about 77 people in Kenya.\n\nAnn Roe opened the port on 4 May 2021, the ministry said.\n"


def sheet(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "draft.txt"
    path.write_text(text, encoding="utf-8")
    return list(lines(pipeline.run([str(path)])))


def test_a_line_has_number_kind_words_values_and_source(tmp_path: Path) -> None:
    name, first, second = sheet(tmp_path, TEXT)
    assert name == "draft.txt"
    assert first.split()[:2] == ["1", "casualty"]
    assert "The flood killed about 77 people in Kenya" in first
    assert "~77 people" in first
    assert "Kenya" in first.split("[")[1]
    assert second.split()[:3] == ["2", "date,", "event"]
    assert "— the ministry (said)" in second


def test_a_text_without_claims_has_no_line(tmp_path: Path) -> None:
    assert sheet(tmp_path, "The sea is blue.\n") == []


def test_control_characters_never_reach_the_terminal(tmp_path: Path) -> None:
    (_, line) = sheet(tmp_path, "The flood\x1b[31m killed 77 people.\n")
    assert "\x1b" not in line


def test_figures_are_as_short_as_they_are(tmp_path: Path) -> None:
    text = "Some 2.5 million people need aid. About a third of the boats sank. The boat drew 3.75 metres.\n"
    printed = "\n".join(sheet(tmp_path, text))
    assert "2500000 people" in printed
    assert "0.3333" in printed
    assert "0.33333" not in printed
    assert "3.75" in printed


def test_a_name_with_a_line_end_stays_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "flood\nreport.txt"
    path.write_text("The flood killed 77 people.", encoding="utf-8")
    assert len(list(lines(pipeline.run([str(path)])))) == 2
