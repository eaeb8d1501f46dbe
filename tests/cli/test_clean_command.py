"""`audit clean`: the author's words on standard output, the reasons on standard error."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Command

TEXT = (
    "Share this article\n\nThe port was shut<sup>[1]</sup> on Monday.\nThe ferry was late.\n\n"
    "Related stories\nThe ferry sinks\n"
)


def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_clean_text_is_written_and_every_reason_is_told(command: Command, tmp_path: Path) -> None:
    said = command("clean", file(tmp_path))
    assert said.code == 0
    assert said.out.split() == ["The", "port", "was", "shut", "on", "Monday.", "The", "ferry", "was", "late."]
    assert said.err.splitlines() == [
        "line 1: share-widget: Share this article (share this article)",
        "line 3: footnote-mark: <sup>[1]</sup> (a footnote mark as markup)",
        "line 6: related-teaser: Related stories (related stories)",
        "line 7: related-teaser: The ferry sinks (below “Related stories”)",
        "removed 4 stretches, 53% of the text",
    ]


def test_the_difference_is_shown_line_by_line(command: Command, tmp_path: Path) -> None:
    lines = command("clean", file(tmp_path), "--diff").out.splitlines()
    assert [line for line in lines if line[0] in "+-"] == [
        "- Share this article",
        "- The port was shut<sup>[1]</sup> on Monday.",
        "+ The port was shut on Monday.",
        "- Related stories",
        "- The ferry sinks",
    ]
    assert "  The ferry was late." in lines


def test_it_is_written_to_a_file_and_a_bad_place_is_told(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    said = command("clean", file(tmp_path), "-o", out)
    assert said.out == ""
    assert "Share" not in out.read_text(encoding="utf-8")
    said = command("clean", file(tmp_path), "-o", tmp_path / "none" / "out.txt")
    assert said.code == 2
    assert "cannot be written" in said.err


def test_a_clean_text_comes_back_as_it_is(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_text("It rained.\n", encoding="utf-8")
    said = command("clean", path)
    assert (said.out, said.err) == ("It rained.\n", "removed 0 stretches, 0% of the text\n")
