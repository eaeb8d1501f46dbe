"""A fact that a user imported: one value of one measure, of somebody, somewhere, at a time, with its source.

    measure subject place period value unit comparator source address retrieved edition

`period` is EDTF. A holder of an office is a row with the measure "office: TITLE", the holder as `subject`, the country
as `place`, the term as `period` ("2019-05-01/2024-06-30", or "2024-03-04/.." while it lasts) and no value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import date
from decimal import Decimal
from unicodedata import category

from audit.crosscheck.periods import Stretch, stretch
from audit.facts.rows import Term, plain, slug
from audit.knowledge import lexicon

OFFICE = "office:"
_OPEN = ".."
_COMPARATORS = ("=", "~", "<", ">")
_LARGEST = Decimal("1e15")  # beyond every count, toll and budget of the world
_PER_CENT = Decimal(100_000)  # a rise by a thousand times; more is a count in the wrong column
_YEARS = (1000, 2200)
_SHOWN = 60  # characters of a value in an error
_NUMBER = re.compile(r"-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+|(?=\.[0-9]))(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?")
_ADDRESS = re.compile(r"(?:https?://\S{1,2000})?")


@dataclass(frozen=True, slots=True)
class Own:
    """One imported row, every field as it was given, trimmed; `place` and `address` may be empty."""

    measure: str
    subject: str
    place: str
    period: str
    value: str
    unit: str
    comparator: str
    source: str
    address: str
    retrieved: str
    edition: str

    @property
    def id(self) -> str:
        """The id of the row: what it is about, and in which edition."""
        about = (self.measure, self.subject, self.place, self.period, self.edition, self.source)
        return f"own:{slug(' '.join(about))}"

    @property
    def office(self) -> str:
        """The office that the row names the holder of; "" for a figure."""
        return self.measure[len(OFFICE) :].strip() if self.measure.startswith(OFFICE) else ""

    @property
    def number(self) -> Decimal:
        """The value. Raises `ValueError` where there is none."""
        return number(self.value)

    @property
    def days(self) -> Stretch | None:
        """The period as days; None where it is not EDTF."""
        return stretch(self.period)

    @property
    def words(self) -> str:
        """The row in words."""
        where = f", {self.place}" if self.place and self.place != self.subject else ""
        if self.office:
            return f"{self.subject}, {self.office}{where}, {self.period}"
        bound = {"~": "about ", "<": "under ", ">": "more than "}.get(self.comparator, "")
        unit = "%" if self.unit == "percentage" else f" {self.unit}"
        edition = f" ({self.source} {self.edition})".replace(" )", ")")
        return f"{self.measure}, {self.subject}{where}, {self.period}: {bound}{plain(self.number)}{unit}{edition}"


COLUMNS = tuple(field.name for field in fields(Own))
_KEPT = "mend the row, or take the older one away with `audit facts remove ID`"
NEEDED = ("measure", "subject", "period", "source", "retrieved")


def number(printed: str) -> Decimal:
    """A figure as tables print it. Raises `ValueError` for any other: "4,5" is four and a half to one reader and
    forty-five to the next."""
    if not _NUMBER.fullmatch(printed):
        raise ValueError(printed)
    return Decimal(printed.replace(",", ""))


def made(row: Mapping[str, str]) -> Own:
    """The row as a fact. Raises `ValueError` with what is wrong, in words."""
    unknown = sorted(set(row) - set(COLUMNS))
    if unknown:
        raise ValueError(f"unknown column {unknown[0]!r}: the columns are {', '.join(COLUMNS)}")
    own = Own(**{name: str(row.get(name) or "").strip() for name in COLUMNS})
    for name in NEEDED:
        if not getattr(own, name):
            raise ValueError(f"has no {name}")
    if any(category(c) in ("Cc", "Cs") for value in astuple(own) for c in value):
        raise ValueError("a field holds a line end or another control character")
    _dated(own)
    if own.office:
        term(own)
    else:
        _measured(own)
    return own


def _dated(own: Own) -> None:
    try:
        date.fromisoformat(own.retrieved)
    except ValueError as error:
        raise ValueError(f"retrieved is no day, such as 2026-03-01: {own.retrieved!r}") from error
    if not _ADDRESS.fullmatch(own.address):
        raise ValueError(f"the address is none: {own.address!r}")
    if own.office:
        return
    days = own.days
    if days is None:
        raise ValueError(f"the period is not EDTF, such as 2024 or 2024-03: {own.period!r}")
    if not (_YEARS[0] <= days.first.year and days.last.year <= _YEARS[1]):
        raise ValueError(f"the period lies outside the years {_YEARS[0]} to {_YEARS[1]}: {own.period!r}")


def _measured(own: Own) -> None:
    try:
        value = own.number
    except ValueError as error:
        comma = ": write it with a decimal point" if "," in own.value else ""
        raise ValueError(f"the value is no number: {_clip(own.value)!r}{comma}") from error
    if abs(value) > _LARGEST:
        raise ValueError(f"the value is beyond anything that is counted: {_clip(own.value)}")
    if own.unit == "percentage" and abs(value) > _PER_CENT:
        raise ValueError(f"{own.value} per cent: is the unit right?")
    if own.comparator and own.comparator not in _COMPARATORS:
        raise ValueError(f"the comparator is one of {' '.join(_COMPARATORS)}, not {own.comparator!r}")
    if not own.unit:
        raise ValueError("has no unit: count, percentage, or a row of lexicons/conversions.toml")
    if own.unit == "count" and value < 0 and _of_heads(own.measure):
        raise ValueError(f"{own.value} {own.measure}: nobody is counted below nought")
    if own.unit not in units():
        raise ValueError(f"the unit {own.unit!r} cannot be converted: use a row of lexicons/conversions.toml, or count")


def _of_heads(measure: str) -> bool:
    """Whether the measure counts people or what was done to them, by a row of lexicons/measures.toml."""
    rows = (row for row in lexicon("measures")["measure"] if measure.lower() in (row["id"], *row["wordings"]))
    return any(row.get("persons") or row.get("role") for row in rows)


def _clip(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def units() -> frozenset[str]:
    """The units that a fact may have: those that can be converted, money, percentage, rank, and count."""
    table = lexicon("conversions")
    named = [name for key in ("units", "currencies") for row in table[key] for name in row["names"]]
    return frozenset([*named, "percentage", "rank", "count", "point"])


def term(own: Own) -> Term:
    """The row of an office as a term. Raises `ValueError` where its dates make no sense."""
    first, _, last = own.period.partition("/")
    try:
        start, end = date.fromisoformat(first), None if last in ("", _OPEN) else date.fromisoformat(last)
    except ValueError as error:
        raise ValueError(f"a term is printed as 2019-05-01/2024-06-30 or 2024-03-04/..: {own.period!r}") from error
    if end and end < start:
        raise ValueError(f"the term ends before it begins: {own.period}")
    if not all(_YEARS[0] <= day.year <= _YEARS[1] for day in (start, end or start)):
        raise ValueError(f"the term lies outside the years {_YEARS[0]} to {_YEARS[1]}: {own.period}")
    known = end or max(start, date.fromisoformat(own.retrieved))
    note = f"imported: {own.edition}".rstrip(": ")
    return Term(
        own.id, own.office, own.place, own.subject, start, end, False, (own.subject,), (), note, known, cited(own)
    )


def cited(own: Own) -> str:
    """The source with its address."""
    return f"{own.source}, {own.address}" if own.address else own.source


def proved(rows: Sequence[tuple[int, Mapping[str, str]]], kept: Sequence[Own] = ()) -> tuple[list[Own], list[str]]:
    """The rows as facts, and every error in them as (line, words): nothing may be imported unless all is sound.

    `kept` are facts that are imported already: a row that says the same is left out, one that denies it is an error.
    """
    seen = {one.id: (0, one) for one in kept}
    found: list[Own] = []
    errors: list[str] = []
    terms: defaultdict[tuple[str, str], list[tuple[int, Term]]] = defaultdict(list)
    for one in kept:
        if one.office:
            terms[_post(term(one))].append((0, term(one)))
    for line, row in rows:
        try:
            own = made(row)
            before = seen.get(own.id)
            if before is not None:
                _repeated(own, *before)
                continue
            if own.office:
                _alone(term(own), terms[_post(term(own))])
                terms[_post(term(own))].append((line, term(own)))
        except ValueError as error:
            errors.append(f"{line}: {error}")
            continue
        seen[own.id] = line, own
        found.append(own)
    return found, errors


def _repeated(own: Own, line: int, other: Own) -> None:
    if line:
        raise ValueError(f"comes twice: {other.words} stands in line {line}")
    if astuple(own)[4:7] != astuple(other)[4:7]:
        raise ValueError(f"contradicts what is imported already: {other.words}: {_KEPT}")


def _post(one: Term) -> tuple[str, str]:
    return one.country.lower(), one.office.lower()


def _alone(one: Term, others: Sequence[tuple[int, Term]]) -> None:
    """Raise `ValueError` where another term of the same office lies over this one for more than a day."""
    for line, other in others:
        if one.start < (other.end or date.max) and other.start < (one.end or date.max):
            where = f"in line {line}" if line else f"which is imported already: {_KEPT}"
            raise ValueError(f"{one.words}: overlaps {other.words}, {where}")
