"""The page of each check that spoke: what it does, why, its limits, how often it spoke here, and how to silence it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audit.report.index import Index
from audit.report.words import counted
from audit.result import Result


@dataclass(frozen=True, slots=True)
class Page:
    """A check's page. `silence` is what goes into audit.toml."""

    anchor: str
    check: str
    title: str
    spoke: str
    paragraphs: tuple[str, ...]
    silence: str


def why(result: Result, index: Index) -> tuple[Page, ...]:
    """The pages of the checks that have findings in the texts on this page, by name."""
    from audit.checks.frame import checks

    spoke = Counter(row.check for row in result.findings if not index.file(row.document))
    return tuple(
        Page(
            anchor=place(check.id),
            check=check.id,
            title=check.title,
            spoke=counted(spoke[check.id], "finding"),
            paragraphs=tuple(" ".join(part.split()) for part in check.doc.split("\n\n")[1:]),
            silence=silenced("check", check.id),
        )
        for check in checks()
        if spoke[check.id]
    )


def place(check: str) -> str:
    """The anchor of a check's page."""
    return "k-" + check.replace("/", "-")


def silenced(key: str, value: str) -> str:
    """The lines for audit.toml that silence a check or one finding. The reason is left for the editor to write."""
    return f'[[silence]]\n{key} = "{value}"\nreason = "…"'
