"""The rows of seeds/known_errors.toml: what was once printed, and what is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, get_args

from audit.crosscheck.periods import stretch
from audit.errors import KnowledgeError
from audit.knowledge import toml
from audit.model import Severity

FILE = "known_errors.toml"
KINDS: Mapping[str, tuple[str, ...]] = {  # kind -> the fields without which it cannot be found
    "figure": ("measure", "wrong"),
    "office": ("office", "holder"),
    "acronym": ("acronym", "wrong"),
    "name": ("wrong",),
    "date": ("subject", "wrong"),
    "term": ("term",),
    "quote": ("check", "near"),
    "noise": ("check", "near"),
}
SEVERITIES = get_args(Severity)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A known error. `subject`, `measure`, `context`, `unless`, `term` and `near` are word expressions (phrases.py).

    The subject may stand in the sentence before; the context must stand in the same one. With `check` the row is
    found by that check or family, beside the words of `near`. `seen` is the number of the document in sources.toml
    where it was first found.
    """

    id: str
    kind: str
    right: str
    why: str
    source: str
    date: str
    seen: str
    wrong: str = ""
    subject: str = ""
    measure: str = ""
    context: str = ""
    unless: str = ""
    period: str = ""
    place: str = ""
    term: str = ""
    office: str = ""
    country: str = ""
    holder: str = ""
    status: str = ""
    acronym: str = ""
    check: str = ""
    near: str = ""
    severity: Severity = "error"

    @property
    def value(self) -> Decimal:
        """The wrong figure of a row of kind figure."""
        return Decimal(self.wrong.removesuffix("%").replace(",", ""))


@cache
def mistakes() -> tuple[Mistake, ...]:
    """Every known error, in the order of the file. Raises `KnowledgeError` for a row that is not sound."""
    found: dict[str, Mistake] = {}
    for number, row in enumerate(toml(FILE).get("error", []), 1):
        mistake = made(row, number)
        if mistake.id in found:
            raise KnowledgeError(f"seeds/{FILE}: error {number}: {mistake.id} comes twice")
        found[mistake.id] = mistake
    return tuple(found.values())


def made(row: Mapping[str, Any], number: int) -> Mistake:
    """The row as a value; `number` is its place in the file, for the error."""
    where = f"seeds/{FILE}: error {number} ({row.get('id', 'without id')})"
    unknown = sorted(set(row) - {field.name for field in fields(Mistake)})
    if unknown:
        raise KnowledgeError(f"{where}: unknown field {', '.join(unknown)}")
    try:
        mistake = Mistake(**row)
        date.fromisoformat(mistake.date)
        problem = _problem(mistake)
    except (TypeError, ValueError, InvalidOperation) as error:
        raise KnowledgeError(f"{where}: {error}") from error
    if problem:
        raise KnowledgeError(f"{where}: {problem}")
    return mistake


def _problem(mistake: Mistake) -> str | None:
    if mistake.kind not in KINDS:
        return f"the kind is one of {', '.join(KINDS)}, not {mistake.kind!r}"
    needed = ("check", "near") if mistake.check else KINDS[mistake.kind]
    missing = [name for name in (*needed, "right", "why", "source") if not getattr(mistake, name)]
    if missing:
        return f"has no {', '.join(missing)}"
    if mistake.severity not in SEVERITIES:
        return f"the severity is one of {', '.join(SEVERITIES)}, not {mistake.severity!r}"
    if mistake.kind == "figure" and not mistake.value.is_finite():
        return f"the wrong value {mistake.wrong!r} is no number"
    if mistake.kind == "date" and not mistake.check and stretch(mistake.wrong) is None:
        return f"the wrong date {mistake.wrong!r} is not EDTF"
    return None
