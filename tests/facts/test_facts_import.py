"""Facts that a user imports: all or none, with line numbers, and found where the lookup looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audit import knowledge
from audit.errors import KnowledgeError
from audit.evidence import FactMatch
from audit.facts import stated_own, tables, taken
from audit.facts.lookup import lookup
from audit.facts.shown import listed
from audit.ingest.take import take as document
from audit.model import Analysis
from audit.reading import read

HEAD = "measure,subject,place,period,value,unit,comparator,source,address,retrieved,edition\n"
DEATHS = "deaths,Freedonia,,2023,412,count,=,National Register,https://example.org/a,2026-01-05,2024\n"
ATTACKS = "attacks,Freedonia,,2023,318,count,=,National Register,https://example.org/a,2026-01-05,2024\n"
OFFICE = "office: Prime Minister,Ada Lund,Freedonia,2020-01-01/2024-05-01,,,,National Register,,2026-01-05,\n"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An empty folder of imported facts, and none of it left behind."""
    monkeypatch.setenv("AUDIT_FACTS", str(tmp_path / "facts"))
    forget()
    yield
    monkeypatch.delenv("AUDIT_FACTS")
    forget()


def forget() -> None:
    taken.forget()
    tables.terms.cache_clear()
    stated_own._by_word.cache_clear()


def imported(tmp_path: Path, text: str, name: str = "f.csv", **given: str) -> int:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    count = len(taken.take(str(path), given))
    forget()
    return count


def matches(text: str) -> list[FactMatch]:
    made = document(text, path="t.txt")
    reading = read(made)
    return [m for m in lookup([Analysis(made, reading.claims, reading.mentions)]) if m.fact.startswith("own:")]


def test_an_imported_figure_confirms_and_refutes_and_names_the_other_measure(tmp_path: Path) -> None:
    before = knowledge.version()
    assert imported(tmp_path, HEAD + DEATHS + ATTACKS) == 2
    assert knowledge.version() != before
    assert [m.relation for m in matches("Terrorism in Freedonia killed 412 people in 2023.")] == ["agrees"]
    (wrong,) = matches("Freedonia saw 412 attacks in 2023.")
    assert (wrong.relation, wrong.right) == ("contradicts", "318")
    assert "412 is deaths" in wrong.reason


def test_two_editions_confirm_what_either_says_and_refute_what_neither_does(tmp_path: Path) -> None:
    later = DEATHS.replace("412", "420").replace(",2024\n", ",2025\n")
    assert imported(tmp_path, HEAD + DEATHS + later) == 2
    for value in ("412", "420"):
        assert {m.relation for m in matches(f"Terrorism in Freedonia killed {value} people in 2023.")} == {"agrees"}
    (wrong,) = matches("Terrorism in Freedonia killed 777 people in 2023.")
    assert (wrong.relation, wrong.right) == ("contradicts", "420")


@pytest.mark.parametrize(
    "text",
    [
        "Terrorism in Freedonia killed 390 people in 2022.",
        "Terrorism in Sylvania killed 390 people in 2023.",
        "Floods in Freedonia injured 390 people in 2023.",
        "Terrorism may kill 390 people in Freedonia in 2023.",
    ],
)
def test_another_year_name_or_measure_is_not_judged(tmp_path: Path, text: str) -> None:
    imported(tmp_path, HEAD + DEATHS)
    assert matches(text) == []


def test_the_same_file_twice_adds_nothing(tmp_path: Path) -> None:
    assert imported(tmp_path, HEAD + DEATHS + OFFICE) == 2
    version = knowledge.version()
    assert imported(tmp_path, HEAD + DEATHS + OFFICE) == 0
    assert knowledge.version() == version
    assert any(one.id.startswith("own:deaths-freedonia") for one in listed())
    assert any(term.holder == "Ada Lund" for term in tables.terms())


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (DEATHS.replace("412", "many"), "no number"),
        (DEATHS.replace("count", "furlong-pies"), "cannot be converted"),
        (DEATHS.replace(",count,", ",,"), "has no unit"),
        (DEATHS.replace("412", "-5"), "below nought"),
        (DEATHS.replace("412", "1e30"), "beyond anything"),
        (DEATHS.replace("412,count", "999999999,percentage"), "is the unit right"),
        (DEATHS.replace("2023", "last year"), "not EDTF"),
        (DEATHS.replace(",2023,", ",9999,"), "outside the years"),
        (DEATHS.replace("2026-01-05", "yesterday"), "no day"),
        (DEATHS.replace("https://example.org/a", "javascript:1"), "the address is none"),
        (DEATHS.replace("National Register", ""), "has no source"),
        (DEATHS.replace(",=,", ",!,"), "comparator"),
        (ATTACKS, "comes twice"),
        (OFFICE.replace("2020-01-01/2024-05-01", "2024/2020"), "a term is printed as"),
        (OFFICE.replace("2020-01-01/2024-05-01", "2024-05-01/2020-01-01"), "ends before"),
        (OFFICE + OFFICE.replace("Ada Lund", "Bo Berg"), "overlaps"),
    ],
)
def test_one_bad_row_and_nothing_is_imported(tmp_path: Path, row: str, problem: str) -> None:
    with pytest.raises(KnowledgeError, match=problem) as error:
        imported(tmp_path, HEAD + ATTACKS + row)
    assert "f.csv:" in str(error.value)
    assert taken.own_facts() == ()


def test_a_column_stands_once_in_the_header(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="the header names measure twice"):
        imported(tmp_path, HEAD.replace("address", "measure") + DEATHS)


def test_a_fact_that_denies_an_imported_one_is_an_error(tmp_path: Path) -> None:
    imported(tmp_path, HEAD + DEATHS)
    with pytest.raises(KnowledgeError, match="contradicts what is imported already"):
        imported(tmp_path, HEAD + DEATHS.replace("412", "421"))


def test_json_and_toml_say_the_line(tmp_path: Path) -> None:
    row = '{"measure": "deaths", "subject": "Freedonia", "period": "2023", "value": 5, "unit": "count", '
    row += '"source": "Register", "retrieved": "2026-01-05"}'
    assert imported(tmp_path, f"[\n{row}\n]", "f.json") == 1
    toml = '[[fact]]\nmeasure = "deaths"\nsubject = "Brask"\nperiod = "2023"\nvalue = "x"\nunit = "count"\n'
    with pytest.raises(KnowledgeError, match=r"f\.toml:1: the value is no number"):
        imported(tmp_path, toml + 'source = "R"\nretrieved = "2026-01-05"\n', "f.toml")
    for name, text in (("f.json", "{"), ("f.toml", "="), ("f.json", "3"), ("f.csv", "a,b\n1,2\n")):
        with pytest.raises(KnowledgeError):
            imported(tmp_path, text, name)


WORLD_BANK = (
    '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-01-05",\n\n'
    "Country Name,Country Code,Indicator Name,Indicator Code,2022,2023\n"
    'Freedonia,FRD,"Population, total",SP.POP.TOTL,,1200000\n'
)
GTI = "Country,iso3c,Year,Rank,Score,Incidents,Fatalities,Injuries,Hostages\nFreedonia,FRD,2023,4,7.1,318,412,90,3\n"
ACLED = (
    "event_id_cnty,event_date,year,country,event_type,fatalities\n"
    "FRD1,2023-01-02,2023,Freedonia,Battles,4\nFRD2,2023-01-09,2023,Freedonia,Riots,1\n"
)
UCDP = "id,year,country,side_a,side_b,best\n1,2023,Freedonia,A,B,7\n2,2023,Freedonia,A,B,2\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (WORLD_BANK, "Population, total, Freedonia, 2023: 1,200,000"),
        (GTI, "deaths, Freedonia, 2023: 412"),
        (ACLED, "deaths, Freedonia, 2023: 5"),
        (UCDP, "deaths, Freedonia, 2023: 9"),
    ],
)
def test_downloads_of_the_public_sources_are_read(tmp_path: Path, text: str, words: str) -> None:
    assert imported(tmp_path, text, retrieved="2026-01-05", edition="2026") >= 1
    assert any(one.words.startswith(words) for one in taken.own_facts())


def test_a_number_that_is_none_in_a_download_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"f\.csv:3: fatalities"):
        imported(tmp_path, ACLED.replace("Riots,1", "Riots,one"), retrieved="2026-01-05")


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="cannot be read"):
        taken.take(str(tmp_path / "none.csv"), {})


def test_the_command_imports_lists_and_shows(tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from audit.cli.facts import app

    path = tmp_path / "f.csv"
    path.write_text(HEAD + DEATHS, encoding="utf-8")
    run = CliRunner().invoke
    assert "1 fact imported" in run(app, ["import", str(path)]).output
    forget()
    listed_ = run(app, ["list", "freedonia"]).output
    name = listed_.split("\t")[0]
    assert "412" in listed_
    assert "National Register" in run(app, ["show", name]).output
    assert isinstance(run(app, ["show", "nothing"]).exception, KnowledgeError)
