"""`audit citations`: what a text cites, what is wrong with it and what to do; its entries for other programs."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Annotated

import typer

from audit.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from audit.citations.proposals import Proposal
    from audit.model import Analysis
    from audit.result import CitationRow, Result

WORDS = 60  # characters of a citation that are shown


class Format(enum.StrEnum):
    """How the citations are printed."""

    table = "table"
    csljson = "csljson"
    bibtex = "bibtex"


def citations(
    file: Annotated[str, typer.Argument(help="A file in any format that audit reads.")],
    *,
    against: Annotated[list[str] | None, typer.Option(help="A source that the text cites; may be given again.")] = None,
    format: Annotated[Format, typer.Option(help="The table, or the entries of the list.")] = Format.table,
    write: Annotated[
        bool, typer.Option("--write", help="Ask for each proposal, and write those that are wanted into the file.")
    ] = False,
) -> None:
    """List every citation of a text with its state and what to do, and propose corrected entries."""
    from audit.ingest.gather import load
    from audit.pipeline import analyse, run

    _, document = load(file)
    made = analyse(document)
    if format is not Format.table:
        typer.echo(_exported(made, format), nl=False)
        return
    for line in _table(made, run([file, *(against or [])], draft=file)):
        typer.echo(line)
    changes = _proposals(made)
    for line in _proposed(made, changes):
        typer.echo(line)
    if write:
        _write(file, made, changes)


def _exported(made: Analysis, format: Format) -> str:
    if format is Format.csljson:
        from audit.report.csljson import dumps
    else:
        from audit.report.bibtex import dumps
    from audit.citations.references import noted

    text = made.document.text
    works = sorted((*made.references, *noted(text, made.references)), key=lambda one: one.start)
    return dumps(works, text)


def _table(made: Analysis, result: Result) -> Iterator[str]:
    """A line a citation: its row in the text, kind, state, words and what to do; then the findings on the list."""
    from audit.cited.table import advice

    text, row, at = made.document.text, 1, 0
    mine = [one for one in result.citations if one.document == made.document.id]
    for one in mine:
        row, at = row + text.count("\n", at, one.start), one.start
        todo = advice(one.status, one.problems)
        yield _line(row, one) + (f"  → {todo}" if todo else "")
    yield from _own(made)
    yield _summary(mine, sum(f.check.startswith(("citations/", "quotes/")) for f in result.findings))


def _own(made: Analysis) -> Iterator[str]:
    """What the text cites of its own: its author's entries, the links that stay on its site."""
    from audit.citations.own import own

    found = own(made.document, made.references, made.citations)
    if found.entries:
        every = len(made.references)
        yield f"{len(found.entries)} of {every} entries are by {made.document.author}, who wrote the text"
    if found.own_links:
        yield f"{found.own_links} of {found.links} links stay on the site of the text"


def _line(row: int, one: CitationRow) -> str:
    from audit.cli.show import printable

    words = printable(" ".join(one.exact.split()))
    words = words if len(words) <= WORDS else words[: WORDS - 1] + "…"
    return f"line {row:<5} {one.kind:<11} {one.status:<11} {words}"


def _summary(rows: Sequence[CitationRow], findings: int) -> str:
    from collections import Counter

    counts = Counter(row.status for row in rows)
    states = ", ".join(f"{number} {status}" for status, number in sorted(counts.items()))
    return f"{len(rows)} citations ({states or 'none'}); {findings} findings on citations and quotations"


def _proposals(made: Analysis) -> tuple[Proposal, ...]:
    from audit.citations.proposals import proposals

    return proposals(made.document.text, made.references, made.document.links)


def _proposed(made: Analysis, changes: Sequence[Proposal]) -> Iterator[str]:
    """Each entry as it should stand, in its own style; each correction as it stands and as it should."""
    from audit.citations.proposals import corrected
    from audit.cli.show import printable

    for entry in made.references:
        if any(entry.start <= one.start and one.end <= entry.end for one in changes):
            yield f"corrected entry: {printable(' '.join(corrected(made.document.text, entry, changes).split()))}"
    for one in changes:
        old = printable(one.of(made.document.text))
        yield f"proposed: {old}  →  {printable(one.right)}  ({one.why})"


def _write(file: str, made: Analysis, changes: Sequence[Proposal]) -> None:
    """Ask for each proposal, then write the file once."""
    from pathlib import Path

    from audit.citations.proposals import corrected
    from audit.model import Span

    text = made.document.text
    if made.document.extracted:
        raise InputError(file, "only plain text and Markdown can be written: correct the others by hand")
    wanted = [one for one in changes if typer.confirm(f"Write {one.right} for {one.of(text)}?")]
    if wanted:
        try:
            with Path(file).open("w", encoding="utf-8", newline="") as target:
                target.write(corrected(text, Span(0, len(text)), wanted))
        except OSError as error:
            raise InputError(file, f"cannot be written ({error.strerror})") from error
    typer.echo(f"audit: wrote {len(wanted)} of {len(changes)} corrections", err=True)
