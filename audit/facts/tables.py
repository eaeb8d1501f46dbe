"""The tables of reference facts in seeds/facts, read once and proved sound.

    gti_*.csv ─▶ Fact     a figure of an index: measure, subject, period, value
    offices.csv ─▶ Term   who held which office from when to when
    events.csv ─▶ Event   what happened when
    acronyms.csv ─▶ Acronym   what an acronym stands for, and what it was wrongly taken for

A row that is not sound raises `KnowledgeError` with its file and line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from itertools import pairwise
from typing import TypeVar

from audit.crosscheck.periods import stretch
from audit.errors import KnowledgeError
from audit.facts.own import term as own_term
from audit.facts.rows import Acronym, Event, Fact, Term, slug
from audit.facts.taken import own_facts
from audit.knowledge import numbered

INDEXES = ("facts/gti_2025.csv", "facts/gti_2024.csv", "facts/gti_2023.csv")
OFFICES, EVENTS, ACRONYMS = "facts/offices.csv", "facts/events.csv", "facts/acronyms.csv"
GENERAL = "general record"  # a source without an address: no error may rest on a few days of it
UNITS = frozenset(("attack", "death", "country", "percentage", "point", "rank of 163"))

Row = dict[str, str]
Made = TypeVar("Made")


@cache
def facts() -> tuple[Fact, ...]:
    """Every figure of every index, and the changes that follow from two of them by arithmetic."""
    found = [fact for name in INDEXES for fact in _made(name, numbered(name), _fact)]
    return (*found, *_changes(found))


@cache
def terms() -> tuple[Term, ...]:
    """Every term of office: those that ship, then those that the user imported."""
    found = _made(OFFICES, numbered(OFFICES), _term)
    lines = [line for line, _ in numbered(OFFICES)]
    overlaps(OFFICES, list(zip(lines, found, strict=True)))
    return (*found, *(own_term(own) for own in own_facts() if own.office))


@cache
def events() -> tuple[Event, ...]:
    """Every dated event."""
    return _made(EVENTS, numbered(EVENTS), _event)


@cache
def acronyms() -> tuple[Acronym, ...]:
    """Every acronym."""
    return _made(ACRONYMS, numbered(ACRONYMS), _acronym)


def _made(name: str, table: Iterable[tuple[int, Row]], make: Callable[[Row], Made]) -> tuple[Made, ...]:
    """The rows as values. Raises `KnowledgeError` at the first that is not sound or comes twice."""
    found: dict[str, Made] = {}
    for line, row in table:
        try:
            if not (row.get("source") or "").strip():
                raise ValueError("has no source")
            value = make(row)
            key = str(getattr(value, "id", ""))
            if key in found:
                raise ValueError(f"comes twice ({key})")
        except (KeyError, ValueError, InvalidOperation, AttributeError) as error:
            raise KnowledgeError(f"seeds/{name}:{line}: {error}") from error
        found[key] = value
    return tuple(found.values())


def _fact(row: Row) -> Fact:
    if row["unit"] not in UNITS:
        raise ValueError(f"unknown unit {row['unit']!r}")
    if row["relation"] not in ("=", ">", "<", "~"):
        raise ValueError(f"unknown relation {row['relation']!r}")
    if stretch(row["period"]) is None:
        raise ValueError(f"the period {row['period']!r} is not EDTF")
    name = slug(f"{row['index']} {row['edition']} {row['subject']} {row['period']} {row['measure']}")
    return Fact(
        id=f"figure:{name}",
        value=Decimal(row["value"]),
        retrieved=date.fromisoformat(row["retrieved"]),
        index=row["index"],
        edition=row["edition"],
        measure=row["measure"],
        subject=row["subject"],
        period=row["period"],
        unit=row["unit"],
        relation=row["relation"],
        counts=row["counts"],
        also=row["also"],
        place=row["place"],
        actor=row["actor"],
        note=row["note"],
        source=row["source"],
    )


def _changes(found: Sequence[Fact]) -> Iterable[Fact]:
    """What follows by arithmetic from the levels of two years that follow each other."""
    levels = {(f.index, f.edition, f.subject, f.measure, f.period): f for f in found if f.form == "level"}
    for fact in found:
        before = levels.get((fact.index, fact.edition, fact.subject, fact.measure, _year_before(fact.period)))
        if fact.form == "level" and before and before.value:
            change = ((fact.value - before.value) / before.value * 100).quantize(Decimal("0.1"))
            period = f"{before.period}/{fact.period}"
            name = slug(f"{fact.index} {fact.edition} {fact.subject} {period} by arithmetic {fact.measure}")
            yield replace(
                fact,
                id=f"figure:{name}",
                measure=f"change in {fact.measure}",
                period=period,
                value=change,
                unit="percentage",
                note="by arithmetic",
                endpoints=(before.value, fact.value),
            )


def _year_before(period: str) -> str:
    return str(int(period) - 1) if period.isdigit() else ""


def _term(row: Row) -> Term:
    start = date.fromisoformat(row["from"])
    end = date.fromisoformat(row["to"]) if row["to"] else None
    if end and end < start:
        raise ValueError(f"the term ends before it begins ({row['from']}, {row['to']})")
    if not end and not row["known"]:
        raise ValueError("a term without an end needs the day up to which it is known")
    if row["acting"] not in ("yes", "no"):
        raise ValueError(f"acting is yes or no, not {row['acting']!r}")
    name = slug(f"{row['country']} {row['office']} {row['holder']} {row['from']}")
    return Term(
        id=f"office:{name}",
        office=row["office"],
        country=row["country"],
        holder=row["holder"],
        start=start,
        end=end,
        acting=row["acting"] == "yes",
        names=(row["holder"], *_listed(row["also_written"])),
        mistaken=_listed(row["mistaken_for"]),
        note=row["note"],
        known=end or date.fromisoformat(row["known"]),
        source=row["source"],
    )


def overlaps(name: str, table: Sequence[tuple[int, Term]]) -> None:
    """Raise `KnowledgeError` where two terms of one office meet for more than a day and neither is acting."""
    by_office: dict[tuple[str, str], list[tuple[int, Term]]] = {}
    for line, term in table:
        by_office.setdefault((term.country, term.office), []).append((line, term))
    for listed in by_office.values():
        listed.sort(key=lambda pair: (pair[1].start, pair[0]))
        for (_, one), (line, other) in pairwise(listed):
            if other.start < (one.end or date.max) and not (one.acting or other.acting):
                raise KnowledgeError(f"seeds/{name}:{line}: {other.words}: overlaps {one.words}")


def _event(row: Row) -> Event:
    days = stretch(row["date"])
    if days is None:
        raise ValueError(f"the date {row['date']!r} is not EDTF")
    return Event(
        id=f"event:{slug(row['event'])}",
        event=row["event"],
        date=row["date"],
        days=days,
        place=row["place"],
        words=row["words"],
        note=row["note"],
        source=row["source"],
    )


def _acronym(row: Row) -> Acronym:
    right, wrong = (row["expansion"], *_listed(row["also_right"])), _listed(row["wrong_and_seen"])
    both = sorted({name.lower() for name in right} & {name.lower() for name in wrong})
    if both or not row["expansion"]:
        raise ValueError(f"an expansion is right or wrong, not both: {', '.join(both)}")
    return Acronym(f"acronym:{slug(row['acronym'])}", row["acronym"], right, wrong, row["source"])


def _listed(field: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in field.split(";") if name.strip())
