"""`audit report`: the latest run as a page, or in any other format."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from audit.cli import desk
from audit.cli.desk import SETTINGS_HELP
from audit.cli.place import DB_HELP, kept
from audit.errors import InputError
from audit.report.formats import NAMES, ending

if TYPE_CHECKING:
    from audit.result import Result

Format = enum.StrEnum("Format", list(NAMES))  # type: ignore[misc]  # the formats of a report, from their one list
EXAMPLES = """\b
Examples:
  audit report -o report.html
  audit report --format docx -o draft-audited.docx
  audit report --format csv -o - | head
  audit report --new -o what-is-new.html
"""
NEW_HELP = "Only what the run before did not say."
OUTPUT_HELP = "The file; - is standard output. A folder for a page too large for one file."

GENERATED = b'<meta name="generator" content="audit '
HEAD = 2_000  # bytes of a page in which that stands


def report(
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    format: Annotated[Format, typer.Option(help="What is written.")] = Format["html"],
    new: Annotated[bool, typer.Option("--new", help=NEW_HELP)] = False,
    since: Annotated[str | None, typer.Option(help="As --new, against this run (see audit diff).")] = None,
    settings: Annotated[str | None, typer.Option(help=SETTINGS_HELP)] = None,
    output: Annotated[str | None, typer.Option("-o", "--output", help=OUTPUT_HELP)] = None,
) -> None:
    """Write the latest run as one HTML file that stands by itself, or in another format."""
    from audit.assemble import silence
    from audit.pipeline import latest

    place = kept(db)
    result = silence(latest(place), desk.settings(settings).silences)
    if new or since:
        result = _only_new(result, place, since or "previous")
    name = format.value
    if name == "html" and output != "-":
        _page(result, output or "reports/index.html")
        return
    write(_made(result, name, place), output or f"reports/index.{ending(name)}")


def _only_new(result: Result, place: str, since: str) -> Result:
    from audit.report.compare import only_new
    from audit.store.history import find, runs, said

    return only_new(result, *said(place, find(runs(place), since)))


def _made(result: Result, name: str, place: str) -> str | bytes:
    if name != "docx":
        from audit.report.formats import render

        return render(result, name)
    from audit.report.docx import render as word
    from audit.store.history import original

    chosen = [row for row in result.documents if result.draft in (None, row.id)]
    return word(result, original(place, chosen[0].sha256) if len(chosen) == 1 else None)


def _page(result: Result, output: str) -> None:
    """The page as one file; where it would be too large for one, a folder of pages beside its index."""
    from audit.report.folder import files

    index = _place(output)
    pages = files(result, index.stem)
    _replace({index.with_name(name) if name else index: text.encode() for name, text in pages.items()}, output)
    _remove_older(index, set(pages))
    beside = f" and {len(pages) - 1} pages beside it" if len(pages) > 1 else ""
    typer.echo(f"audit: wrote {output}{beside}", err=True)


def _remove_older(index: Path, pages: set[str]) -> None:
    """Remove pages that an earlier, longer report left beside the index: nothing leads to them any more."""
    for page in index.parent.glob(f"{escape(index.stem)}-*.html"):
        number = page.stem.removeprefix(f"{index.stem}-")
        if number.isdigit() and page.name not in pages:
            with suppress(OSError), page.open("rb") as opened:
                ours = GENERATED in opened.read(HEAD)
                if ours:
                    page.unlink()


def write(made: str | bytes, output: str) -> None:
    """Write the whole file or nothing: a report that breaks off never replaces one that does not."""
    data = made.encode("utf-8") if isinstance(made, str) else made
    if output == "-":
        typer.echo(data, nl=False)
        return
    _replace({_place(output): data}, output)
    typer.echo(f"audit: wrote {output}", err=True)


def _place(output: str) -> Path:
    """Where the file is to stand: behind a link, where that leads. Raises `InputError` for a device or a pipe, in whose
    place no file can be put."""
    target = Path(output)
    if target.is_symlink():
        target = target.resolve()
    if target.exists() and not (target.is_file() or target.is_dir()):
        raise InputError(output, "is a device or a pipe: name a file, or - for standard output")
    return target


def _replace(files: Mapping[Path, bytes], output: str) -> None:
    """Write every file beside its place, and put them there when all are whole."""
    halves = {target.with_name(target.name + ".part"): target for target in files}
    try:
        for half, target in halves.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            half.write_bytes(files[target])
        for half, target in halves.items():
            half.replace(target)
    except OSError as error:
        raise InputError(output, f"cannot be written ({error.strerror}): name another file with -o") from error
    finally:
        for half in halves:
            with suppress(OSError):
                half.unlink()
