"""The command `audit`: its commands, and errors turned into one line and exit code 2."""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path

import typer

from audit.cli import add, citations, clean, db, decide, demo, diff, explain, facts, gate, known, ratings, report, run
from audit.errors import AuditError, InputError
from audit.version import VERSION

# New values after which Python looks for garbage in circles. It does so every 700, and a start makes half a million
# that stay: a tenth of the time of a short command. Circles are few here, and what is in them is small.
_AT_A_TIME = 20_000

app = typer.Typer(
    name="audit",
    help="The desk an editor sits at before publication.",
    epilog="Results go to standard output, progress and messages to standard error. "
    "Exit codes of run: 0 nothing at or above the gate, 1 findings at or above it, 2 the run could not be done, "
    "130 it was stopped with Ctrl-C.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("run", short_help="Audit texts, or a draft against its sources.", epilog=run.EXAMPLES)(run.run)
app.command("add", short_help="Take texts in and keep them; judge nothing.")(add.add)
app.command("clean", short_help="Write a text without menus, forms and teasers.")(clean.clean)
app.command("report", short_help="Write the latest run as a page to read.", epilog=report.EXAMPLES)(report.report)
app.command("gate", short_help="Say whether the latest run may pass.", epilog=gate.EXAMPLES)(gate.gate)
app.command("decide", short_help="Rule on a finding or a claim.")(decide.decide)
app.command("diff", short_help="Say what changed from one run to another.")(diff.diff)
app.command("citations", short_help="List the citations of a text, and what to do.")(citations.citations)
app.command("explain", short_help="Say what a check or a verdict means.")(explain.explain)
app.command("demo", short_help="Audit the texts that ship with audit.")(demo.demo)
app.add_typer(ratings.app, name="sources")
app.add_typer(facts.app, name="facts")
app.add_typer(known.app, name="known")
app.add_typer(db.app, name="db")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"audit {VERSION}")
        raise typer.Exit


@app.callback()
def options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Check a draft or a set of texts: figures, dates, names, quotations, sources and damage."""


def main() -> None:
    """Run the command line. Errors for people end it with exit code 2."""
    gc.set_threshold(_AT_A_TIME)
    _printable()
    if any(not word for word in sys.argv[1:]):
        _stop("one of the words of the command is empty (a variable that is not set?): fill it in or leave it out")
    try:
        app(prog_name="audit")
    except InputError as error:
        _stop(error.line)
    except AuditError as error:
        _stop(str(error))
    except BrokenPipeError:  # the reader of a pipe went away: nothing is wrong
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:  # the disk that standard output goes to is full
        _stop(f"could not be finished: {error.strerror or error}")


def _printable() -> None:
    """See to it that a result can be printed whatever the locale: into a file as UTF-8, on a terminal with a mark for
    what it cannot show."""
    if sys.stdout is None:  # it was closed
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  open as long as the command runs
    stream = sys.stdout
    if isinstance(stream, io.TextIOWrapper) and stream.encoding.lower().replace("-", "") != "utf8":
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8")


def _stop(line: str) -> None:
    typer.echo(f"audit: {line}", err=True)
    sys.exit(2)
