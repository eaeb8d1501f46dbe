"""Files of facts as people save them: what is read all the same, and what is refused with its file, its line and what
to do. Nothing is imported of a file that is not sound, and nothing that was imported before is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from audit.cli.app import app
from audit.errors import KnowledgeError
from audit.facts import taken
from audit.settings import DEFAULT
from tests.facts.test_facts_import import ACLED, GTI, HEAD, WORLD_BANK, forget

ROW = "deaths,Ostrava Valley,,2023,1200,count,=,Valley Register,,2026-01-05,2024\n"
SCORE = 'score,Ostrava Valley,,2023,"4,5",point,=,Valley Register,,2026-01-05,2024\n'


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AUDIT_FACTS", str(tmp_path / "kept"))
    forget()
    yield
    monkeypatch.delenv("AUDIT_FACTS")
    forget()


def imported(tmp_path: Path, raw: bytes | str, name: str = "f.csv") -> int:
    path = tmp_path / name
    path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
    found = taken.take(str(path), {"retrieved": "2026-01-05"})
    forget()
    return len(found)


@pytest.mark.parametrize(
    "raw",
    [
        (HEAD + ROW).encode("utf-8-sig"),
        (HEAD + ROW).replace("\n", "\r\n").encode(),
        (HEAD + ROW).replace(",", ";").encode(),
        (HEAD + ROW).replace(",", "\t").encode("utf-16"),
        (HEAD + ROW.replace("1200", '"1,200"')).encode(),
        (HEAD + ROW.replace("1200", "1.2e3")).encode(),
    ],
    ids=["a mark at the beginning", "Windows lines", "semicolons", "Excel's Unicode text", "1,200", "1.2e3"],
)
def test_a_table_is_read_however_it_was_saved(tmp_path: Path, raw: bytes) -> None:
    assert imported(tmp_path, raw) == 1
    assert taken.own_facts()[0].number == 1200


def test_a_figure_of_json_keeps_its_digits_and_null_is_empty(tmp_path: Path) -> None:
    row = '{"measure": "score", "subject": "Brask", "place": null, "period": 2023, "value": 4.10, "unit": "point",'
    assert imported(tmp_path, f'\ufeff[{row} "source": "Register"}}]', "f.json") == 1
    (one,) = taken.own_facts()
    assert (one.place, one.value, one.period) == ("", "4.10", "2023")


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (HEAD + SCORE, "f.csv:2: the value is no number: '4,5': write it with a decimal point"),
        ((HEAD + ROW).replace(",", ";").replace("1200", "1.200"), "f.csv:2: 1.200 is a thousand to some"),
        (HEAD + ROW.replace("1200", "4,5"), "f.csv:2: 12 fields where the header names 11"),
        (HEAD + 'deaths,"Brask,,2023\n' + ROW, "f.csv:2: is no row of a table: a quotation mark is not closed"),
        (HEAD + "deaths," + "x" * 200_000 + "\n", "f.csv:2: is no row of a table"),
        (HEAD.replace("measure", "measures") + ROW, "has no column measure: is it the one named 'measures'"),
        ("name,colour\nBrask,red\n", "no header of a known format"),
        (HEAD, "holds no facts"),
        ("", "is empty"),
        (HEAD + ROW.replace("Ostrava", "Ostr\x1b[31m"), "control character"),
        (HEAD + ROW.replace("1200", "1e999999999"), "is no number"),
        (HEAD + ROW.replace("1200", "NaN"), "is no number"),
        (HEAD + ROW.replace("1200", "9" * 4_000), "beyond anything that is counted"),
        (HEAD + "office: mayor,Ada Lund,Brask,0001-01-01/..,,,,Register,,2026-01-05,\n", "outside the years"),
        (GTI + "Brask\n", "f.csv:3: 1 fields where the header names 9: is the download whole"),
        (WORLD_BANK + "Brask,BRK\n", "is the download whole"),
        (ACLED.replace(",4\n", ",NaN\n"), "f.csv:2: fatalities is no number: 'NaN'"),
        (HEAD.encode() + b"deaths,Br\xe5sk\n", "f.csv:2: is not in UTF-8: save it as CSV in UTF-8"),
        (b"PK\x03\x04\x14\0", "is a spreadsheet"),
    ],
)
def test_what_is_refused_says_where_and_what_to_do(tmp_path: Path, raw: bytes | str, problem: str) -> None:
    imported(tmp_path, HEAD + ROW.replace("Ostrava", "Other"), "good.csv")
    with pytest.raises(KnowledgeError) as error:
        imported(tmp_path, raw)
    assert problem in str(error.value)
    assert len(taken.own_facts()) == 1


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("f.json", "[" * 100_000, "nested too deeply"),
        ("f.toml", "a = " + "[" * 100_000, "nested too deeply"),
        ("f.json", '{"a": 1}', "no list of facts"),
        ("f.json", '[{"measure": ["deaths"]}]', "line 1: measure holds no words"),
        ("f.json", '[{"value": 1, "value": 2}]', "'value' stands twice"),
        ("f.json", json.dumps([{"measure": "\ud800", "subject": "B", "period": "2023", "source": "R"}]), "control"),
        ("f.toml", "x = " + "9" * 5_000, "f.toml: "),
    ],
)
def test_broken_json_and_toml_name_the_file(tmp_path: Path, name: str, text: str, problem: str) -> None:
    with pytest.raises(KnowledgeError, match=problem) as error:
        imported(tmp_path, text, name)
    assert name in str(error.value)


def test_a_file_that_is_too_long_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    with path.open("wb") as stream:
        stream.truncate(DEFAULT.limits.document_bytes * 4)
    with pytest.raises(KnowledgeError, match="longer than 50 MB: keep the rows"):
        taken.take(str(path), {})


def test_an_imported_fact_is_taken_away_and_the_others_stay(tmp_path: Path) -> None:
    imported(tmp_path, HEAD + ROW + ROW.replace("1200", "900").replace("2023", "2022"))
    run = CliRunner()
    gone = next(one.id for one in taken.own_facts() if one.period == "2022")
    said = run.invoke(app, ["facts", "remove", gone])
    assert "removed: deaths, Ostrava Valley, 2022: 900" in said.output
    forget()
    assert [one.period for one in taken.own_facts()] == ["2023"]
    for name in (gone, "gti-2025:any"):
        with pytest.raises(KnowledgeError, match="no imported fact has the id"):
            taken.remove(name)
    last = taken.own_facts()[0].id
    taken.remove(last)
    assert taken.own_facts() == ()
    assert list((tmp_path / "kept").iterdir()) == []


def test_two_holders_at_once_name_the_line_of_the_other(tmp_path: Path) -> None:
    term = "office: Mayor,{},Brask,{},,,,Register,,2026-01-05,\n"
    both = term.format("Ada Lund", "2019-01-01/2021-06-30") + term.format("Bo Berg", "2020-01-01/..")
    with pytest.raises(KnowledgeError, match=r"f\.csv:3: .*overlaps Ada Lund.*in line 2"):
        imported(tmp_path, HEAD + both)
    imported(tmp_path, HEAD + term.format("Ada Lund", "2019-01-01/2021-06-30"))
    with pytest.raises(KnowledgeError, match="imported already: mend the row, or take the older one away"):
        imported(tmp_path, HEAD + term.format("Bo Berg", "2020-01-01/.."))


def test_a_kept_table_that_was_damaged_is_named(tmp_path: Path) -> None:
    imported(tmp_path, HEAD + ROW)
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_bytes(b"\xff\xff")
    forget()
    with pytest.raises(KnowledgeError, match="kept: cannot be read"):
        taken.own_facts()


def test_the_table_of_the_documentation_is_imported(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "facts.md").read_text(encoding="utf-8")
    (table,) = (block for block in page.split("```")[1::2] if block.startswith("\nmeasure,"))
    assert imported(tmp_path, table.lstrip("\n")) == 2
    assert taken.own_facts()[0].id in page
    for name in (
        "measure",
        "subject",
        "place",
        "period",
        "value",
        "unit",
        "comparator",
        "source",
        "address",
        "edition",
    ):
        assert f"| `{name}` |" in page
