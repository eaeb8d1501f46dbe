"""The rows of the tables of facts, as values."""

from __future__ import annotations

import re
from calendar import month_name
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from audit.crosscheck.periods import Stretch

_PLAIN = re.compile(r"[\dX]{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of an index. `period` is EDTF; `words` of the row (counts, also, place, actor) are as in phrases.py."""

    id: str
    index: str
    edition: str
    measure: str
    subject: str
    period: str
    value: Decimal
    unit: str
    relation: str
    counts: str
    also: str
    place: str
    actor: str
    note: str
    source: str
    retrieved: date
    endpoints: tuple[Decimal, Decimal] | None = None  # of a change that was computed

    @property
    def form(self) -> str:
        """What sort of figure it is: level, change, share, rank or score."""
        if self.unit == "percentage":
            return "share" if self.measure.startswith("share") else "change"
        return {"rank of 163": "rank", "point": "score"}.get(self.unit, "level")

    @property
    def bare(self) -> str:
        """The measure without "change in" or "share of"."""
        return self.measure.removeprefix("change in ").removeprefix("share of ")

    @property
    def words(self) -> str:
        """The row in words."""
        unit = {"percentage": "%", "rank of 163": " of 163", "point": " points"}.get(self.unit, "")
        bound = "more than " if self.relation == ">" else ""
        years = self.period.replace("/", " to ")
        return f"{self.index} {self.edition}: {self.measure}, {self.subject}, {years}: {bound}{plain(self.value)}{unit}"


@dataclass(frozen=True, slots=True)
class Term:
    """A person in an office. The row says nothing of days after `known`: the end, or the day it was checked."""

    id: str
    office: str
    country: str
    holder: str
    start: date
    end: date | None
    acting: bool
    names: tuple[str, ...]  # the holder, and other spellings that are right
    mistaken: tuple[str, ...]  # others who have been printed in this place
    note: str
    known: date
    source: str

    @property
    def words(self) -> str:
        """The row in words."""
        until = f"to {self.end}" if self.end else f"on (known to {self.known})"
        return f"{self.holder}, {self.office}, {self.country}, {self.start} {until}"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day, in a month or in a year (`date` is EDTF)."""

    id: str
    event: str
    date: str
    days: Stretch
    place: str
    words: str
    note: str
    source: str


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym, its right expansions (the first is the common one) and wrong ones that have been printed."""

    id: str
    acronym: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    source: str


def plain(value: Decimal) -> str:
    """A figure as a person would print it: 1,099 and 8.374."""
    whole = value.to_integral_value()
    return f"{int(value):,}" if value == whole else f"{value.normalize():f}"


def slug(text: str) -> str:
    """`text` as a part of an id."""
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def spoken(edtf: str) -> str:
    """A date as a person would print it: "2020-08" is August 2020; what is no plain date stays as it is."""
    if not _PLAIN.fullmatch(edtf.rstrip("~?")):
        return edtf
    year, *rest = edtf.rstrip("~?").split("-")
    day = f"{int(rest[1])} " if len(rest) > 1 else ""
    return f"{day}{month_name[int(rest[0])]} {year}" if rest else year
