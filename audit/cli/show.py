"""What the terminal shows: a progress bar where a person looks, and a short summary."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import TYPE_CHECKING

from audit.model import SEVERITIES

if TYPE_CHECKING:
    from audit.result import FindingRow, Result

FIRST = 10  # findings in the summary: what fits on a screen with the rest
WORDS = 60  # characters of exact words
STYLE = {"error": "bold red", "warning": "yellow", "notice": "dim"}
BAD = ("refuted", "contradicted", "disputed", "inconsistent")


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A function that is told how far the run is; it draws a bar on a terminal and nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda what, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks = {}

        def tell(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done, total=total)

        yield tell


def reaches(result: Result, gate: str) -> bool:
    """Whether a finding is at or above the gate. A decision of an editor takes a finding out."""
    if gate == "never":
        return False
    enough = SEVERITIES[: SEVERITIES.index(gate) + 1]
    return any(finding.severity in enough and finding.decision is None for finding in result.findings)


def summary(result: Result) -> None:
    """The verdict in one line, what to fix first, what was checked, and how to see the rest."""
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    severities = Counter(finding.severity for finding in result.findings)
    verdicts = Counter(claim.verdict for claim in result.claims)
    console.print(Text(headline(result, severities, verdicts), style="bold"))
    names = {d.id: PurePath(d.path or d.url or d.id).name for d in result.documents}
    first = [finding for severity in SEVERITIES[:2] for finding in result.findings if finding.severity == severity]
    for finding in first[:FIRST]:
        console.print(_line(finding, names[finding.document], _row_of(result, finding)))
    if len(first) > FIRST:
        console.print(Text(f"  … and {len(first) - FIRST} more errors and warnings", style="dim"))
    covered = result.coverage
    console.print(Text(f"{covered.checked} of {covered.claims} claims checked; " + _reasons(covered.unchecked)))
    for failure in covered.checks_failed:
        console.print(Text(f"check failed: {failure}", style="red"))
    console.print(
        Text("audit report writes the page to read; audit explain CHECK says what a check does.", style="dim")
    )


def headline(result: Result, severities: Counter[str], verdicts: Counter[str]) -> str:
    """The verdict on the whole in one sentence."""
    found = ", ".join(_count(severities[name], name) for name in SEVERITIES)
    bad = ", ".join(f"{verdicts[name]} {name}" for name in BAD if verdicts[name])
    texts = _count(len(result.documents), "text")
    return f"{found} in {texts}" + (f"; claims: {bad}." if bad else "; no claim is contradicted.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _reasons(unchecked: object) -> str:
    counts = dict(unchecked) if isinstance(unchecked, dict) else {}
    most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    return "; ".join(f"{number} not: {reason}" for reason, number in most) or "none left out"


def _row_of(result: Result, finding: FindingRow) -> int:
    text = next(d.text for d in result.documents if d.id == finding.document)
    return text.count("\n", 0, finding.start) + 1


def _line(finding: FindingRow, name: str, row: int) -> object:
    from rich.text import Text

    exact = " ".join(finding.exact.split())
    exact = exact if len(exact) <= WORDS else exact[: WORDS - 1] + "…"
    line = Text("  ")
    line.append(f"{finding.severity:<8}", style=STYLE[finding.severity])
    line.append(f"{name}:{row}  ")
    line.append(f"{printable(exact)}  " if exact else "", style="italic")
    line.append(printable(finding.message))
    line.append(f"  [{finding.check}]", style="dim")
    return line


def printable(words: str) -> str:
    """Untrusted words without what a terminal would act on."""
    return "".join(c if c.isprintable() else " " for c in words)
