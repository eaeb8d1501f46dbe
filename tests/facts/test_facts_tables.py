from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from audit.errors import KnowledgeError
from audit.facts import tables
from audit.facts.rows import plain, slug, spoken
from audit.knowledge import numbered, rows

FACT = {
    "index": "Index",
    "edition": "2025",
    "measure": "attacks",
    "subject": "Norland",
    "period": "2024",
    "value": "12",
    "unit": "attack",
    "relation": "=",
    "counts": "attack*",
    "also": "",
    "place": "norland",
    "actor": "",
    "note": "",
    "source": "general record",
    "retrieved": "2026-11-22",
}
TERM = {
    "office": "Prime Minister",
    "country": "Norland",
    "holder": "Jan Holm",
    "from": "2020-01-01",
    "to": "2024-01-01",
    "acting": "no",
    "also_written": "Jon Holm; J. Holm",
    "mistaken_for": "",
    "note": "",
    "known": "",
    "source": "general record",
    "added": "2026-11-22",
}
EVENT = {
    "event": "flood",
    "date": "2020-08",
    "place": "Norland",
    "words": "flood",
    "figures": "",
    "note": "",
    "source": "general record",
    "added": "2026-11-22",
}
ACRONYM = {
    "acronym": "NRA",
    "expansion": "Norland Road Authority",
    "also_right": "",
    "wrong_and_seen": "Norland Rail Authority",
    "source": "general record",
    "added": "2026-11-22",
}


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """No test sees the rows of another, and none leaves its own behind."""
    cached = (tables.facts, tables.terms, tables.events, tables.acronyms)
    for table in cached:
        table.cache_clear()
    yield
    for table in cached:
        table.cache_clear()


def _tables(monkeypatch: pytest.MonkeyPatch, **given: list[dict[str, str]]) -> None:
    """Replace tables by rows; each begins at line 5 of its file."""
    by_file = {
        **{name: [] for name in tables.INDEXES},
        tables.INDEXES[0]: given.get("facts", []),
        tables.OFFICES: given.get("terms", []),
        tables.EVENTS: given.get("events", []),
        tables.ACRONYMS: given.get("acronyms", []),
    }
    monkeypatch.setattr(tables, "numbered", lambda name: tuple(enumerate(by_file[name], 5)))


def test_sound_rows_are_values(monkeypatch: pytest.MonkeyPatch) -> None:
    _tables(monkeypatch, facts=[FACT], terms=[TERM], events=[EVENT], acronyms=[ACRONYM])
    (fact,), (term,), (event,), (acronym,) = tables.facts(), tables.terms(), tables.events(), tables.acronyms()
    assert fact.words == "Index 2025: attacks, Norland, 2024: 12"
    assert term.names == ("Jan Holm", "Jon Holm", "J. Holm")
    assert term.words == "Jan Holm, Prime Minister, Norland, 2020-01-01 to 2024-01-01"
    assert event.days.days == 31
    assert acronym.wrong == ("Norland Rail Authority",)


@pytest.mark.parametrize(
    ("table", "row", "says"),
    [
        ("facts", FACT | {"unit": "furlong"}, "unknown unit 'furlong'"),
        ("facts", FACT | {"relation": "?"}, "unknown relation"),
        ("facts", FACT | {"period": "last year"}, "is not EDTF"),
        ("facts", FACT | {"value": "many"}, "gti_2025.csv:5"),
        ("facts", FACT | {"retrieved": "yesterday"}, "gti_2025.csv:5"),
        ("facts", FACT | {"source": " "}, "has no source"),
        ("terms", TERM | {"from": "2020-13-01"}, "offices.csv:5"),
        ("terms", TERM | {"to": "2019-01-01"}, "ends before it begins"),
        ("terms", TERM | {"to": ""}, "needs the day up to which it is known"),
        ("terms", TERM | {"acting": "maybe"}, "acting is yes or no"),
        ("events", EVENT | {"date": "in summer"}, "is not EDTF"),
        ("acronyms", ACRONYM | {"wrong_and_seen": "norland road authority"}, "right or wrong, not both"),
        ("acronyms", {"acronym": "NRA", "source": "x"}, "acronyms.csv:5"),
    ],
)
def test_a_row_that_is_not_sound_is_named_with_its_line(
    monkeypatch: pytest.MonkeyPatch, table: str, row: dict[str, str], says: str
) -> None:
    _tables(monkeypatch, **{table: [row]})
    with pytest.raises(KnowledgeError, match=":5: ") as error:
        getattr(tables, table)()
    assert says in str(error.value)


def test_a_row_that_comes_twice_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    _tables(monkeypatch, facts=[FACT, FACT | {"value": "13"}])
    with pytest.raises(KnowledgeError, match=r":6: comes twice"):
        tables.facts()


def test_two_people_cannot_hold_one_office_at_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    other = TERM | {"holder": "Eva Lund", "from": "2023-06-01", "to": "2025-01-01"}
    _tables(monkeypatch, terms=[TERM, other])
    with pytest.raises(KnowledgeError, match=r"offices.csv:6: .*overlaps Jan Holm"):
        tables.terms()
    tables.terms.cache_clear()
    _tables(monkeypatch, terms=[TERM, other | {"acting": "yes"}])
    assert len(tables.terms()) == 2
    tables.terms.cache_clear()
    _tables(monkeypatch, terms=[TERM, other | {"from": TERM["to"]}])
    assert len(tables.terms()) == 2


def test_changes_follow_from_two_years_by_arithmetic(monkeypatch: pytest.MonkeyPatch) -> None:
    before = FACT | {"period": "2023", "value": "8"}
    _tables(monkeypatch, facts=[before, FACT])
    change = tables.facts()[-1]
    assert (change.measure, change.period, change.value) == ("change in attacks", "2023/2024", Decimal("50.0"))
    assert change.endpoints == (Decimal(8), Decimal(12))
    assert change.id.endswith("by-arithmetic-attacks")


def test_figures_are_printed_as_people_do() -> None:
    assert [plain(Decimal(value)) for value in ("1099", "8.374", "45.0", "-13")] == ["1,099", "8.374", "45", "-13"]
    assert [spoken(day) for day in ("2019", "2020-08", "2021-08-05")] == ["2019", "August 2020", "5 August 2021"]
    assert slug("Global Terrorism Index, 2025!") == "global-terrorism-index-2025"


def test_lines_are_counted_over_comments() -> None:
    table = numbered("facts/events.csv")
    assert [row for _, row in table] == list(rows("facts/events.csv"))
    assert table[0][0] > 2
    assert [line for line, _ in table] == list(range(table[0][0], table[0][0] + len(table)))
