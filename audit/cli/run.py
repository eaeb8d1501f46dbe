"""`audit run`: audit files and folders, print what matters, keep every verdict."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Annotated

import typer

from audit.cli import desk
from audit.cli.desk import SETTINGS_HELP
from audit.cli.place import DB_HELP, database
from audit.errors import AuditError, InputError
from audit.report.formats import PLAIN

if TYPE_CHECKING:
    from audit.overview import Overview
    from audit.result import Result

PATHS_HELP = "Files (.txt .md .html .docx .odt .epub .pdf .mhtml, feeds, .warc), folders, addresses, - or @list."

EXAMPLES = """\b
Examples:
  audit run --draft draft.docx --against sources/
  audit run --draft draft.md --against paper.html --against report.pdf --gate warning
  audit run archive/ --db archive.db --jobs 4
  audit run draft.txt --format json > result.json
"""
GATE_HELP = "From which severity the exit code is 1."
JOBS_HELP = "How many processes read; as many as there are cores, for many texts. The result is the same."


Format = enum.StrEnum("Format", ["text", *(name for name in PLAIN if name != "text")])  # type: ignore[misc]


class Gate(enum.StrEnum):
    """The severity from which findings end the run with exit code 1."""

    error = "error"
    warning = "warning"
    notice = "notice"
    never = "never"


def run(  # noqa: PLR0913  an option each
    paths: Annotated[list[str] | None, typer.Argument(help=PATHS_HELP)] = None,
    *,
    draft: Annotated[
        list[str] | None, typer.Option(help="The draft, one text: its claims are looked up in the other texts.")
    ] = None,
    against: Annotated[list[str] | None, typer.Option(help="A source for the draft; may be given again.")] = None,
    listed: Annotated[
        list[str] | None, typer.Option("--list", help="A file that names one path or address a line.")
    ] = None,
    online: Annotated[bool, typer.Option("--online", help="Fetch the addresses that are named.")] = False,
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    format: Annotated[Format, typer.Option(help="How the result is printed.")] = Format["text"],
    claims: Annotated[bool, typer.Option("--claims", help="In text: every claim, line by line.")] = False,
    jobs: Annotated[int | None, typer.Option(min=1, help=JOBS_HELP)] = None,
    gate: Annotated[Gate, typer.Option(help=GATE_HELP)] = Gate.error,
    settings: Annotated[str | None, typer.Option(help=SETTINGS_HELP)] = None,
) -> None:
    """Audit texts: against one another, or a draft against its sources."""
    from audit import pipeline
    from audit.assemble import silence
    from audit.cli import show
    from audit.overview import overview
    from audit.report.formats import render
    from audit.store.database import opened

    the_draft = _draft(draft or [])
    named = _named(paths or [], against or [], listed or [], the_draft)
    place, made_of = database(db), desk.settings(settings)
    short = format.value == "text" and not made_of.silences and not claims
    with show.stoppable(place) as tell, opened(place) as store:
        assert store is not None  # a path was named
        if short:
            seen = pipeline.brief(
                named, store, draft=the_draft, settings=made_of, progress=tell, online=online, jobs=jobs
            )
        else:
            made = pipeline.run(
                named, draft=the_draft, store=store, settings=made_of, progress=tell, online=online, jobs=jobs
            )
            result = silence(made, made_of.silences)
            seen = overview(result)
    show.problems(seen.problems)
    if not seen.documents:
        raise InputError("audit run", "nothing could be read")
    if format.value == "text":
        _print(seen, result if claims else None, db)
    else:
        typer.echo(render(result, format.value), nl=False)
    if the_draft and named and seen.documents == 1 and not seen.problems:
        raise AuditError("the draft is its own only source: it was compared with nothing")
    judge(seen, gate)


def judge(seen: Overview, gate: Gate) -> None:
    """End with exit code 1 where something open is at or above the gate. Raises `AuditError` where a draft stands
    without the sources that it was to be held against: that it says nothing wrong is no result then."""
    from audit.overview import reaches

    if seen.alone:
        raise AuditError("no source could be read: the draft was compared with nothing")
    if reaches(seen.severities, gate.value):
        raise typer.Exit(1)


def _draft(given: list[str]) -> str | None:
    """The draft. Raises `InputError` where several are named."""
    if len(given) > 1:
        raise InputError("--draft", "names one text, and was given twice: audit each draft in a run of its own")
    return given[0] if given else None


def _named(paths: list[str], against: list[str], listed: list[str], draft: str | None) -> list[str]:
    """What is to be read. Raises `InputError` where nothing is named."""
    named = [*paths, *against, *(f"@{name}" for name in listed)]
    if not named and not draft:
        raise InputError("audit run", "name files or folders, or a draft with --draft")
    return named


def _print(seen: Overview, result: Result | None, db: str | None) -> None:
    """The summary; before it the claims line by line, where the whole result is given."""
    from audit.cli import show
    from audit.cli.lines import lines

    if result is not None:
        typer.echo("\n".join(lines(result)))
    show.summary(seen, db)
