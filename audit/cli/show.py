"""What the terminal shows: a progress bar where a person looks, a short summary, and how a stopped run goes on."""

from __future__ import annotations

import os
import shlex
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import PurePath
from typing import TYPE_CHECKING

import typer

from audit.model import SEVERITIES

if TYPE_CHECKING:
    from audit.overview import Line, Overview

Progress = Callable[[str, int, int], None]

WORDS = 60  # characters of exact words
STYLE = {"error": "bold red", "warning": "yellow", "notice": "dim"}
BAD = ("refuted", "contradicted", "disputed", "inconsistent")
ALONE = "single-source"
STOPPED = 130  # the exit code of what Ctrl-C ended, as shells have it


@contextmanager
def progress() -> Iterator[Progress]:
    """A function that is told how far the run is; it draws a bar with rate and remaining time on a terminal and
    nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda what, done, total: None
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        *(TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}")),
        *(TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn()),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks = {}
        since: dict[str, tuple[float, int]] = {}

        def tell(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total, rate="")
                since[what] = time.monotonic(), done  # what was held before the start is no work
            bar.update(tasks[what], completed=done, total=total, rate=rate(done - since[what][1], since[what][0]))

        yield tell


def rate(done: int, since: float) -> str:
    """So many a second, in words."""
    seconds = time.monotonic() - since
    return f"{done / seconds:.0f}/s" if done and seconds else ""


@contextmanager
def stoppable(keeps: str | None) -> Iterator[Progress]:
    """As `progress`; Ctrl-C ends the program with exit code 130 and a line that says what is kept in the database
    `keeps` and how to go on."""
    reached = {"reading": (0, 0)}
    try:
        with progress() as tell:

            def noted(what: str, done: int, total: int) -> None:
                reached[what] = done, total
                tell(what, done, total)

            yield noted
    except KeyboardInterrupt:
        done, total = reached["reading"]
        kept = (
            f"{done} of {total} are kept in {keeps}: run the same command again to go on" if keeps else "nothing kept"
        )
        typer.echo(f"audit: stopped; {kept}", err=True)
        raise typer.Exit(STOPPED) from None


def problems(lines: Iterator[str] | tuple[str, ...] | list[str]) -> None:
    """What could not be read, one line each, on standard error."""
    for line in lines:
        typer.echo(f"audit: {line}", err=True)


def summary(seen: Overview, db: str | None = None) -> None:
    """The verdict in one line, what to fix first, what was checked, and how to see the rest: with the database `db`
    where one was named."""
    named = f" --db {shlex.quote(db)}" if db else ""
    if not (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")):  # for other programs: without what colours
        lines = ["".join(words for words, _ in _line(line)) for line in seen.first]
        for told in (headline(seen), *lines, *(printable(words) for words, _ in _rest(seen, named))):
            typer.echo(told)
        return
    from rich.console import Console
    from rich.text import Text

    screen = Console(highlight=False)
    console = Console(highlight=False, soft_wrap=not screen.is_terminal)
    console.print(Text(headline(seen), style="bold"))
    if seen.first and screen.is_terminal:
        console.print(_table(seen.first))
    else:
        for line in seen.first:
            console.print(Text.assemble(*_line(line)))
    for words, style in _rest(seen, named):
        console.print(Text(printable(words), style=style))


def _rest(seen: Overview, named: str) -> Iterator[tuple[str, str]]:
    """What stands under the findings, a line and its style each."""
    more = sum(seen.severities.get(severity, 0) for severity in SEVERITIES[:2]) - len(seen.first)
    if more > 0:
        yield f"  … and {more:,} more errors and warnings", "dim"
    if notices := seen.severities.get("notice", 0):
        yield f"  {count(notices, 'notice')} in the report, not here", "dim"
    if seen.unread:
        yield f"{count(seen.unread, 'input')} could not be read: what stands there was not compared", "red"
    covered = seen.coverage
    if covered.claims:
        yield f"{covered.checked:,} of {covered.claims:,} claims checked; " + _reasons(covered.unchecked), ""
    if seen.settled:
        yield f"{seen.settled:,} settled: ruled on by an editor, or silenced in audit.toml", ""
    for failure in covered.checks_failed:
        yield f"check failed: {failure}", "red"
    yield f"audit report{named} writes the page to read; audit explain CHECK says what a check does.", "dim"


def headline(seen: Overview) -> str:
    """The verdict on the whole in one sentence."""
    found = ", ".join(count(seen.severities.get(name, 0), name) for name in SEVERITIES)
    texts = count(seen.documents, "text")
    verdicts, whose = (seen.verdicts, "claim") if seen.draft is None else (seen.draft, "claim of the draft")
    bad = ", ".join(f"{verdicts[name]} {name}" for name in BAD if verdicts.get(name))
    said = f"{whose.replace('claim', 'claims', 1)}: {bad}" if bad else f"no {whose} is contradicted"
    said = said if seen.coverage.claims else f"no {whose} was found"
    alone = f", {seen.draft[ALONE]} found in no source" if seen.draft and seen.draft.get(ALONE) else ""
    return f"{found} in {texts}; {said}{alone}."


def count(number: int, noun: str) -> str:
    """The number with its noun, in the plural where it is not one."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _reasons(unchecked: Mapping[str, int]) -> str:
    most = sorted(unchecked.items(), key=lambda item: (-item[1], item[0]))[:3]
    return "; ".join(f"{number} not: {reason}" for reason, number in most) or "none left out"


def _table(rows: Sequence[Line]) -> object:
    """The findings as a person reads them on a screen: the words, what is wrong with them, and where, in its width."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for found in rows:
        told = Text(_exact(found), style="italic")
        told.append(f"  {_place(found)}  {found.check}", style="not italic dim")
        told.append(f"\n{printable(found.message)}", style="not italic")
        if found.beside:
            told.append(f"  {_beside(found)}", style="not italic dim")
        table.add_row(Text(found.severity, style=STYLE[found.severity]), told)
    return table


def _line(found: Line) -> list[tuple[str, str]]:
    """A finding in one line, as other programs read it: its words with their styles."""
    exact = _exact(found)
    return [
        (f"  {found.severity:<8}", STYLE[found.severity]),
        (f"{_place(found)}  ", ""),
        (f"{exact}  " if exact else "", "italic"),
        (printable(found.message), ""),
        (f"  ({_beside(found)})" if found.beside else "", "dim"),
        (f"  [{found.check}]", "dim"),
    ]


def _place(found: Line) -> str:
    return printable(f"{PurePath(found.name).name}:{found.row}")


def _beside(found: Line) -> str:
    name, _, row = found.beside.rpartition(":")
    return printable(f"see {PurePath(name).name}:{row}")


def _exact(found: Line) -> str:
    exact = " ".join(found.exact.split())
    return printable(exact if len(exact) <= WORDS else exact[: WORDS - 1] + "…")


def printable(words: str) -> str:
    """Untrusted words without what a terminal would act on."""
    return "".join(c if c.isprintable() else " " for c in words)
