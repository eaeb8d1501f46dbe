"""The first screen as plain text, from the same view as the page: what the terminal prints and a mail can hold.

The verdict in a sentence, what was found in no source, what to fix first (each said once, the worst first), and how
much was checked. Nothing in it can move a cursor or turn the direction of the line.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.report.first import Item
from audit.report.order import name, places
from audit.report.view import Page, page
from audit.report.words import clip, visible
from audit.result import ClaimRow, FindingRow, Result

WORDS = 60  # characters of the exact words: with place and message a line or two of a terminal
INDENT = "  "


def dumps(result: Result) -> str:
    """The whole text, ending with a line feed."""
    return "\n".join(lines(result)) + "\n"


def lines(result: Result) -> Iterator[str]:
    """The lines of the first screen. The first is the headline."""
    made = page(result)
    where = _where(result)
    yield visible(made.headline)
    if made.draft and made.unsupported:
        yield from ("", "Found in no source")
        yield from (_line(item, where) for item in made.unsupported)
        yield from _left(made.unsupported_left)
    yield from ("", "Fix first")
    yield from (_line(item, where) for item in made.first)
    if not made.first:
        yield f"{INDENT}No errors, no contradictions and no warnings."
    yield from _left(made.first_left)
    yield from ("", *_coverage(made))


def _where(result: Result) -> dict[str, str]:
    """ "file:line" of every claim and finding, by id."""
    names = {row.id: name(row) for row in result.documents}
    place = places(result)
    rows: list[FindingRow | ClaimRow] = [*result.findings, *result.claims]
    return {
        row.id: f"{names[row.document]}:{place(row.document, row.start)[0]}" for row in rows if row.document in names
    }


def _line(item: Item, where: dict[str, str]) -> str:
    exact = clip(item.exact, WORDS)
    said = f"{item.message} (and {item.again:,} more like it)" if item.again else item.message
    parts = [where.get(item.row, ""), f"“{exact}”" if exact else "", said]
    tail = f"  [{item.check}]" if item.check else ""
    return visible(f"{INDENT}{item.word:<13} " + "  ".join(part for part in parts if part) + tail)


def _left(number: int) -> Iterator[str]:
    if number:
        yield f"{INDENT}… and {number:,} more"


def _coverage(made: Page) -> Iterator[str]:
    yield f"{made.coverage.words} {made.coverage.left}".rstrip()
    for reason in made.coverage.reasons:
        yield visible(f"{INDENT}{reason.number:>6,}  {reason.name}")
    yield made.coverage.checks
    yield from (visible(f"{INDENT}check failed: {line}") for line in made.coverage.failed)
    yield from (visible(f"{INDENT}not read: {line}") for line in made.problems)
    if made.silenced:
        yield made.silenced
