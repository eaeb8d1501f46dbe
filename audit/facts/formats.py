"""Files of facts as rows: our own columns, and the download formats of GTI, ACLED, UCDP and the World Bank.

    text ─ suffix, header ─▶ reader ─▶ (line, row) …   with the columns of `own.Own`

Events (ACLED, UCDP) are summed by country and year. The readers were written from the public descriptions of the
formats and are tested on small files of our own making.
"""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from difflib import get_close_matches
from itertools import zip_longest

from audit.errors import KnowledgeError
from audit.facts.own import COLUMNS, number

Row = dict[str, str]
Numbered = list[tuple[int, Row]]
Header = Sequence[str]


def read(name: str, text: str, given: Mapping[str, str]) -> Numbered:
    """The rows of the file `name`, each with its line. `given` fills what a format leaves open (retrieved, edition).

    Raises `KnowledgeError` where the file is of no known form.
    """
    suffix = name.lower().rsplit(".", 1)[-1]
    parse = {"json": _json, "toml": _toml}.get(suffix)
    if parse is None:
        return _table(name, text, given)
    try:
        return _listed(parse(text), text, given)
    except RecursionError as error:
        raise KnowledgeError(f"{name}: is nested too deeply: a list of facts is flat") from error
    except (KnowledgeError, ValueError) as error:  # a broken file, and a number that is longer than any
        raise KnowledgeError(f"{name}: {error}") from error


def _json(text: str) -> object:
    """The numbers stay as they are printed: 4.10 is no 4.1, and one of 5,000 digits is refused as a value."""
    return json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_each_once)


def _toml(text: str) -> object:
    return tomllib.loads(text, parse_float=str)


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The object, if it says nothing twice."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(one for one in names if names.count(one) > 1)!r} stands twice in one fact")
    return made


def _listed(data: object, text: str, given: Mapping[str, str]) -> Numbered:
    """The tables of a JSON list or of [[fact]] in TOML; the line is that of the row's beginning."""
    rows = data.get("fact", data.get("facts")) if isinstance(data, dict) else data
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise KnowledgeError("no list of facts: a JSON list of objects, or [[fact]] tables")
    begins = "[[" if isinstance(data, dict) and "[[" in text else "{"
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.lstrip(" \t").startswith(begins)]
    placed = lines[-len(rows) :] if len(lines) >= len(rows) else [1] * len(rows)
    return [(line, _filled(_words(row, line), given)) for line, row in zip(placed, rows, strict=True)]


def _words(row: Mapping[str, object], line: int) -> Row:
    """The fields of a fact as they are printed; null is an empty one."""
    for name, value in row.items():
        if isinstance(value, bool | dict | list):
            raise KnowledgeError(f"line {line}: {name} holds no words and no number")
    return {name: "" if value is None else str(value) for name, value in row.items()}


def _filled(row: Row, given: Mapping[str, str]) -> Row:
    return {**given, **{key: value for key, value in row.items() if value}}


def _table(name: str, text: str, given: Mapping[str, str]) -> Numbered:
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise KnowledgeError(f"{name}: is empty")
    for delimiter in _DELIMITERS:
        for at, columns in enumerate(_top(text, delimiter)):
            for known, reader in _READERS:
                if known <= set(columns):
                    rows = list(_rows(name, text, delimiter, at, whole=reader is not _own))
                    try:
                        return [(line, _filled(row, given)) for line, row in reader(columns, rows)]
                    except ValueError as error:
                        raise KnowledgeError(f"{name}:{error}") from error
    raise KnowledgeError(f"{name}: {_unheaded(text)}")


def _top(text: str, delimiter: str) -> list[list[str]]:
    """The first rows of a table, one of which may be its header."""
    found: list[list[str]] = []
    with suppress(csv.Error):
        for row in csv.reader(io.StringIO(text), delimiter=delimiter):
            found.append([cell.strip() for cell in row])
            if len(found) == _PREAMBLE:
                break
    return found


def _rows(name: str, text: str, delimiter: str, header: int, *, whole: bool) -> Iterator[tuple[int, Row]]:
    """The rows under the header, each with the line it begins in. Of a download (`whole`) no row is cut off."""
    read = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    columns: list[str] = []
    line = 1
    try:
        for at, cells in enumerate(read):
            if at == header:
                columns = [cell.strip() for cell in cells]
                if twice := sorted({name for name in columns if name and columns.count(name) > 1}):
                    raise KnowledgeError(f"{name}:{line}: the header names {twice[0]} twice")
            elif at > header and any(cells):
                yield line, _row(cells, columns, f"{name}:{line}", delimiter, whole=whole)
            line = read.line_num + 1
    except csv.Error as error:
        why = "a quotation mark is not closed, or a field is too long" if "quot" not in str(error) else str(error)
        raise KnowledgeError(f"{name}:{line}: is no row of a table: {why}") from error


def _row(cells: list[str], columns: Header, where: str, delimiter: str, *, whole: bool) -> Row:
    count = f"{where}: {len(cells)} fields where the header names {len(columns)}"
    if any(cells[len(columns) :]):
        raise KnowledgeError(f"{count}: a field with “{delimiter}” in it stands in quotation marks")
    if whole and len(cells) < len(columns):
        raise KnowledgeError(f"{count}: is the download whole?")
    row = dict(zip_longest(columns, cells[: len(columns)], fillvalue=""))
    if delimiter == ";" and _TWO_WAYS.fullmatch(value := row.get("value", "").strip()):
        ways = f"{value.replace('.', '')} or {value}0"
        raise KnowledgeError(f"{where}: {value} is a thousand to some and a decimal to others: write {ways}")
    return row


def _unheaded(text: str) -> str:
    """What is wrong with a table whose header is none: the column that is missing, and what it may be called there."""
    line = next(line for line in text.splitlines() if line.strip())
    printed = [cell.strip().strip('"') for cell in re.split(r"[,;\t]", line)]
    missing = [name for name in _NEEDED if name not in printed]
    if len(missing) == len(_NEEDED):
        names = ", ".join(COLUMNS)
        return f"no header of a known format in its first {_PREAMBLE} lines: the columns of a fact are {names}"
    close = get_close_matches(missing[0], [one for one in printed if one not in COLUMNS], n=1)
    return f"has no column {missing[0]}" + (f": is it the one named {close[0]!r}?" if close else "")


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
            total[key] += number(row[deaths].strip())
        except ValueError as error:
            raise ValueError(f"{line}: {deaths} is no number: {row[deaths]!r}") from error
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
_DELIMITERS = ",\t;"
_NEEDED = ("measure", "subject", "period", "source")
_TWO_WAYS = re.compile(r"-?[0-9]{1,3}\.[0-9]{3}")  # in a country that writes semicolons between its fields
_PREAMBLE = 8  # lines before the header: the World Bank prints four
_READERS: tuple[tuple[set[str], Callable[[Header, Numbered], Iterator[tuple[int, Row]]]], ...] = (
    (set(_NEEDED), _own),
    ({"Country Name", "Country Code", "Indicator Name", "Indicator Code"}, _world_bank),
    ({"Country", "Year", "Rank", "Score"}, _gti),
    ({"event_id_cnty", "event_date", "country", "year", "fatalities"}, _acled),
    ({"id", "country", "year", "best", "side_a", "side_b"}, _ucdp),
)
