"""The user's own calques: what is refused, what is read, and what it changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit
from audit import pipeline
from audit.checks.calques import use_own
from audit.checks.own_calques import read
from audit.errors import KnowledgeError, SettingsError
from audit.knowledge import version
from audit.settings import DEFAULT, load

TEXT = "The central of power of the island was closed. The telephone central of power was kept, and so was the pier."


@pytest.fixture(autouse=True)
def none_afterwards() -> Iterator[None]:
    yield
    use_own("")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("central of power", "line 1: write the wrong and the right term"),
        ("# mine\n\nwrong\tright\nab\tplant", "line 4: 'ab': a phrase begins with a letter"),
        ("“central”\tplant", "line 1: '“central”': a phrase begins"),
        ("central of power\t", "line 1: 'central of power' has no right term"),
        ("power plant|central\tPower plant", "line 1: 'Power plant' is both"),
        ("right thing\tbetter\ncentral||power\tplant", "line 2: '': a phrase"),
    ],
)
def test_a_row_that_makes_no_sense_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(KnowledgeError) as refused:
        read("mine.tsv", text)
    assert str(refused.value).startswith("mine.tsv: ")
    assert said in str(refused.value)


def test_rows_are_read_with_their_reason_and_their_excuses() -> None:
    text = "wrong\tright\twhy\tunless\nCentral of  power|power central\tpower plant\tno central\ttelephone|Exchange\n"
    row = read("mine.tsv", text)[0]
    assert row.wrong == ("central of power", "power central")
    assert (row.right, row.why, row.unless, row.brief) == (
        "power plant",
        "no central",
        ("telephone", "exchange"),
        False,
    )


def test_a_phrase_that_stands_twice_counts_once() -> None:
    rows = read("mine.tsv", "central of power\tplant\ncentral of power|power central\tplant\npower central\tplant")
    assert [row.wrong for row in rows] == [("central of power",), ("power central",)]


def test_lists_of_the_screener_are_read_as_they_are() -> None:
    text = (
        '"Fingerprint - Tortured Phrase","Expected Text","Nb Retrieved Papers"\n'
        '"""harbour organization""","harbour network","41,395"\n'
        '"""ice grouping"" OR ""ice bunching""","ice clustering","7"\n'
        '"""ferry attractor"" NOT ""with steel""","ferry magnet","1"\n'
        '"""pier light"" NOT lantern","lighthouse","1"\n'
        '"""surface of ice"" AND ""ice area""","ice surface","30"\n'
        '"""ice of winter""~10","winter ice","3"\n'
    )
    rows = read("list.csv", text)
    assert [(row.wrong, row.right, row.unless) for row in rows] == [
        (("harbour organization",), "harbour network", ()),
        (("ice grouping", "ice bunching"), "ice clustering", ()),
        (("ferry attractor",), "ferry magnet", ("with steel",)),
        (("pier light",), "lighthouse", ("lantern",)),
    ]
    assert all(row.brief for row in rows)
    assert read("list.csv", "tortured,correct\nharbour organization,harbour network")[0].right == "harbour network"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["a.tsv", "a.csv"]))
def test_any_text_is_read_or_refused_with_its_line(text: str, name: str) -> None:
    try:
        assert all(row.wrong and row.right for row in read(name, text))
    except KnowledgeError as error:
        assert str(error).startswith(f"{name}: line ")


def _calques(folder: Path, chosen: object = None) -> list[tuple[str, str]]:
    made = pipeline.run([str(folder / "text.txt")], settings=chosen or DEFAULT)  # type: ignore[arg-type]
    return [(row.exact, row.severity) for row in made.findings if row.check == "translation/calque"]


def test_the_file_is_off_until_the_settings_name_it(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "mine.tsv").write_text(
        "central of power\tpower plant\ta plant is no central\ttelephone", encoding="utf-8"
    )
    (tmp_path / "audit.toml").write_text('[lists]\ncalques = "mine.tsv"\n', encoding="utf-8")
    assert _calques(tmp_path) == []
    before = version()
    chosen = load(tmp_path / "audit.toml")
    assert _calques(tmp_path, chosen) == [("central of power", "warning")]
    assert version() != before
    (tmp_path / "mine.tsv").write_text("of the island\tthere", encoding="utf-8")
    assert _calques(tmp_path, chosen) == [("of the island", "notice")]
    assert _calques(tmp_path) == []
    assert version() == before
    assert [f.check for f in audit.inspect(TEXT) if f.check == "translation/calque"] == []


def test_a_file_that_is_not_there_or_not_sound_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "audit.toml").write_text('[lists]\ncalques = "mine.tsv"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"lists\.calques: there is no file"):
        load(tmp_path / "audit.toml")
    (tmp_path / "mine.tsv").write_text("good phrase\tright\nlonely\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"mine\.tsv: line 2: write the wrong"):
        _calques(tmp_path, load(tmp_path / "audit.toml"))
    (tmp_path / "mine.tsv").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(KnowledgeError, match="cannot be read"):
        _calques(tmp_path, load(tmp_path / "audit.toml"))
