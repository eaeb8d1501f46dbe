"""An office that the country does not have.

What it does: reports a title that its country does not use ("US Foreign Minister"). The country is taken from the
words beside the title, else from the reference table of office-holders.

Why it matters: a translation or a rewriting has put the wrong title in, and with it doubt about the rest.

Known limits: titles that the press uses loosely of any country are left alone; a country named further away than its
adjective or genitive is not taken for the title's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.places import country_at
from audit.claims.titles import Absent, absent
from audit.claims.titles import key as title_key
from audit.claims.words import words
from audit.facts.persons import misspelt, named, titled
from audit.model import Mention, Office
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("India's Home Minister Ann Poe met the US Secretary of State. Foreign Minister Jane Roe left."),
    Example("Pakistan was angry with Home Minister Amit Shah. Amazon UK President Jane Roe spoke."),
    Example("Pakistan looks to the U.S. Foreign Minister Shah Mahmood Qureshi wants trade."),
    Example("On Monday US Foreign Minister Jane Roe left.", ("US Foreign Minister Jane Roe",)),
    Example("The home minister of Pakistan resigned.", ("home minister of Pakistan",)),
    Example("In 2021 Foreign Minister Antony Blinken flew to Doha.", ("Foreign Minister Antony Blinken",)),
    Example("Pakistan's powerful home minister, Ann Poe, resigned.", ("home minister, Ann Poe",)),
)
_BUSINESS = ("President",)  # titles that companies have for a country, too
_NEAR = 45  # characters before a title in which the genitive of its country stands: "Pakistan's powerful"


def check(reading: Reading) -> Iterator[Flag]:
    """An error where the words name the country, a warning where the table or the words near by do."""
    for one in reading.mentions:
        if one.kind != "office" or one.office is None or _of_company(reading.flow, one):
            continue
        row = next(
            (row for row in absent() if row.title == one.office.title and row.country == one.office.country), None
        )
        severity = "error"
        if row is None and one.office.country is None:
            row, severity = _by_holder(one.office) or _by_genitive(reading.flow, one), "warning"
        if row and not row.loose and not _held_elsewhere(one.office, row.country):
            words_ = f"{row.country} has no {row.title}; the office there is {row.called}."
            yield Flag(one.start, one.end, words_, f"Write {row.called}.", severity)  # type: ignore[arg-type]


def _held_elsewhere(office: Office, country: str) -> bool:
    """Whether the holder has the title in another country: the country before it then belongs to other words."""
    held = titled(title_key(office.title), None) if office.holder else ()
    return any(term.country != country and named(office.holder or "", term) for term in held)


def _of_company(text: str, one: Mention) -> bool:
    """Whether a company may be meant: a name stands before the country ("Amazon UK President")."""
    before = re.search(r"\b[A-Z][\w.&’'-]{2,20} \Z", text[max(0, one.start - 24) : one.start])
    return one.office is not None and one.office.title in _BUSINESS and before is not None


def _by_holder(office: Office) -> Absent | None:
    """The row for the country of a holder whom the table knows, under this or a slightly misspelt name."""
    if not office.holder or " " not in office.holder:
        return None
    for row in absent():
        held = titled(None, row.country) if row.title == office.title else ()
        if any(named(office.holder, term) or misspelt(office.holder, term) for term in held):
            return row
    return None


def _by_genitive(text: str, one: Mention) -> Absent | None:
    """The row for the country whose genitive opens the phrase: "Pakistan's powerful home minister"."""
    line = words(text, max(0, one.start - _NEAR), one.start)
    for at in range(len(line) - 1, -1, -1):
        if line[at].genitive and not re.search(r"[,.;:!?\n]", text[line[at].end : one.start]):
            found = country_at(line, at)
            country = found[1] if found else None
            return next(
                (row for row in absent() if one.office and (row.title, row.country) == (one.office.title, country)),
                None,
            )
    return None
