"""The page of each check and verdict that spoke: what it means, its limits, how often it spoke, how to silence it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audit.report.index import Index, anchor
from audit.report.words import VERDICTS, counted, verdict
from audit.result import Result


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a check or a verdict. `silence` is what goes into audit.toml."""

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


def meanings(result: Result, index: Index) -> tuple[Page, ...]:
    """What the verdicts on the claims of this page mean, the most urgent first."""
    given = Counter(row.verdict for row in result.claims if not index.file(row.document))
    known = [name for name in VERDICTS if given[name]]
    return tuple(
        Page(
            anchor=meaning(name),
            check=name,
            title=verdict(name).meaning,
            spoke=counted(given[name], "claim"),
            paragraphs=(verdict(name).todo,),
            silence=silenced("verdict", name),
        )
        for name in (*known, *sorted(given.keys() - VERDICTS.keys()))
    )


def meaning(name: str) -> str:
    """The anchor of what a verdict means."""
    return anchor("v", name)


def place(check: str) -> str:
    """The anchor of a check's page."""
    return "k-" + check.replace("/", "-")


def silenced(key: str, value: str) -> str:
    """The lines for audit.toml that silence a check or one finding. The reason is left for the editor to write."""
    return f'[[silence]]\n{key} = "{value}"\nreason = "…"'
