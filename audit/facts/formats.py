"""Files of facts as rows: our own columns, and the download formats of GTI, ACLED, UCDP and the World Bank.

    text ─ suffix, header ─▶ reader ─▶ (line, row) …   with the columns of `own.Own`

Events (ACLED, UCDP) are summed by country and year. The readers were written from the public descriptions of the
formats and are tested on small files of our own making.
"""

from __future__ import annotations

import csv
import io
import json
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from audit.errors import KnowledgeError

Row = dict[str, str]
Numbered = list[tuple[int, Row]]
Header = Sequence[str]


def read(name: str, text: str, given: Mapping[str, str]) -> Numbered:
    """The rows of the file `name`, each with its line. `given` fills what a format leaves open (retrieved, edition).

    Raises `KnowledgeError` where the file is of no known form.
    """
    suffix = name.lower().rsplit(".", 1)[-1]
    try:
        if suffix == "json":
            return _listed(json.loads(text), text, given)
        if suffix == "toml":
            return _listed(tomllib.loads(text), text, given)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnowledgeError(f"{name}: {error}") from error
    return _table(name, text, given)


def _listed(data: object, text: str, given: Mapping[str, str]) -> Numbered:
    """The tables of a JSON list or of [[fact]] in TOML; the line is that of the row's beginning."""
    rows = data.get("fact", data.get("facts")) if isinstance(data, dict) else data
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise KnowledgeError("no list of facts: a JSON list of objects, or [[fact]] tables")
    begins = "[[" if isinstance(data, dict) and "[[" in text else "{"
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.lstrip(" \t").startswith(begins)]
    placed = lines[-len(rows) :] if len(lines) >= len(rows) else [1] * len(rows)
    return [(line, _filled({k: str(v) for k, v in row.items()}, given)) for line, row in zip(placed, rows, strict=True)]


def _filled(row: Row, given: Mapping[str, str]) -> Row:
    return {**given, **{key: value for key, value in row.items() if value}}


def _table(name: str, text: str, given: Mapping[str, str]) -> Numbered:
    lines = list(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter="\t" if name.endswith(".tsv") else ","))
    for at, header in enumerate(lines[:_PREAMBLE]):
        columns = [cell.strip() for cell in header]
        for known, reader in _READERS:
            if known <= set(columns):
                rows = [
                    (at + 2 + n, dict(zip(columns, row, strict=False)))
                    for n, row in enumerate(lines[at + 1 :])
                    if any(row)
                ]
                return [(line, _filled(row, given)) for line, row in reader(columns, rows)]
    raise KnowledgeError(f"{name}: no header of a known format in its first {_PREAMBLE} lines")


def _own(columns: Header, rows: Numbered) -> Iterator[tuple[int, Row]]:
    for line, row in rows:
        yield line, {key: value for key, value in row.items() if key}


def _world_bank(columns: Header, rows: Numbered) -> Iterator[tuple[int, Row]]:
    """One row a country and indicator, one column a year."""
    for line, row in rows:
        indicator = row["Indicator Name"]
        unit = "percentage" if "%" in indicator else "count"
        for year in columns:
            if year.isdigit() and (row.get(year) or "").strip():
                yield line, _figure(indicator, row["Country Name"], year, row[year], unit, "World Bank")


def _gti(columns: Header, rows: Numbered) -> Iterator[tuple[int, Row]]:
    """One row a country and year: rank, score, incidents, fatalities, injuries, hostages."""
    for line, row in rows:
        for column, measure, unit in _GTI:
            if (row.get(column) or "").strip():
                yield line, _figure(measure, row["Country"], row["Year"], row[column], unit, "Global Terrorism Index")


def _acled(columns: Header, rows: Numbered) -> Iterator[tuple[int, Row]]:
    """One row an event, with its fatalities."""
    return _summed(rows, "country", "year", "fatalities", "ACLED")


def _ucdp(columns: Header, rows: Numbered) -> Iterator[tuple[int, Row]]:
    """One row an event, with the best estimate of its deaths."""
    return _summed(rows, "country", "year", "best", "UCDP GED")


def _summed(rows: Numbered, place: str, year: str, deaths: str, source: str) -> Iterator[tuple[int, Row]]:
    total: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    events: defaultdict[tuple[str, str], int] = defaultdict(int)
    first: dict[tuple[str, str], int] = {}
    for line, row in rows:
        key = (row[place], row[year])
        try:
            total[key] += Decimal(row[deaths])
        except InvalidOperation as error:
            raise KnowledgeError(f"line {line}: {deaths} is no number: {row[deaths]!r}") from error
        events[key] += 1
        first.setdefault(key, line)
    for where, when in sorted(total):
        line = first[where, when]
        yield line, _figure("deaths", where, when, str(total[where, when]), "count", source)
        yield line, _figure("events", where, when, str(events[where, when]), "count", source)


def _figure(measure: str, subject: str, period: str, value: str, unit: str, source: str) -> Row:
    return {
        "measure": measure,
        "subject": subject,
        "place": subject,
        "period": period,
        "value": value,
        "unit": unit,
        "comparator": "=",
        "source": source,
    }


_GTI = (
    ("Rank", "rank", "rank"),
    ("Score", "score", "point"),
    ("Incidents", "attacks", "count"),
    ("Fatalities", "deaths", "count"),
    ("Injuries", "injured", "count"),
    ("Hostages", "hostages", "count"),
)
_PREAMBLE = 8  # lines before the header: the World Bank prints four
_READERS: tuple[tuple[set[str], Callable[[Header, Numbered], Iterator[tuple[int, Row]]]], ...] = (
    ({"measure", "subject", "period", "source"}, _own),
    ({"Country Name", "Country Code", "Indicator Name", "Indicator Code"}, _world_bank),
    ({"Country", "Year", "Rank", "Score"}, _gti),
    ({"event_id_cnty", "event_date", "country", "year", "fatalities"}, _acled),
    ({"id", "country", "year", "best", "side_a", "side_b"}, _ucdp),
)
