"""`audit clean`: a text without what is not its author's, and what was taken out, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from audit.model import Document
    from audit.text.clean import Clean

WORDS = 70  # characters of a removed stretch that are shown


def clean(
    file: Annotated[str, typer.Argument(help="A file in any format that audit reads.")],
    *,
    output: Annotated[str | None, typer.Option("-o", "--output", help="Write the clean text to this file.")] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show both texts line by line in place of the clean text.")] = (
        False
    ),
) -> None:
    """Write a text without menus, forms, teasers and other noise; say on standard error what was removed and why."""
    from audit.ingest.gather import load
    from audit.text.clean import clean_map

    _, document = load(file)
    cleaned = clean_map(document)
    written = "\n".join(_diff(document, cleaned)) + "\n" if diff else cleaned.text
    data = written.encode("utf-8", "replace")
    if output is None:
        typer.get_binary_stream("stdout").write(data)
    else:
        _write(output, data)
    for line in removed(document, cleaned):
        typer.echo(line, err=True)


def _write(output: str, data: bytes) -> None:
    from pathlib import Path

    from audit.errors import InputError

    try:
        Path(output).write_bytes(data)
    except OSError as error:
        raise InputError(output, f"cannot be written ({error.strerror})") from error


def removed(document: Document, cleaned: Clean) -> Iterator[str]:
    """One line for each stretch that was taken out (its line, its kind, the reason, its words), and a summary."""
    from audit.cli.show import count, printable

    row = at = 0
    for noise in cleaned.removed:
        row, at = row + document.text.count("\n", at, noise.start), noise.start
        words = printable(" ".join(noise.of(document.text)[: 4 * WORDS].split()))
        words = words if len(words) <= WORDS else words[: WORDS - 1] + "…"
        yield f"line {row + 1}: {noise.kind}: {words} ({printable(noise.reason)})"
    letters = sum(noise.end - noise.start for noise in cleaned.removed)
    share = 100 * letters / max(len(document.text), 1)
    yield f"removed {count(len(cleaned.removed), 'stretch').replace('stretchs', 'stretches')}, {share:.0f}% of the text"


def _diff(document: Document, cleaned: Clean) -> Iterator[str]:
    """The lines of the document; those that lost words with "-", what is left of them with "+"."""
    gone = iter((*cleaned.removed, None))
    noise, at = next(gone), 0
    for line in document.text.split("\n"):
        end, left, here = at + len(line), [], at
        while noise is not None and noise.start <= end and noise.end > at:
            left.append(document.text[here : max(here, noise.start)])
            here = min(noise.end, end)
            if noise.end > end:
                break
            noise = next(gone)
        rest = "".join(left) + document.text[here:end]
        if rest == line:
            yield f"  {line}"
        else:
            yield f"- {line}"
            if rest.strip():
                yield f"+ {rest}"
        at = end + 1
