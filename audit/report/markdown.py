"""A result as Markdown, for a pull request, a ticket or a wiki.

Every word from outside is escaped, so that no heading, link, picture, mention or tag can be made out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.report.first import Item
from audit.report.index import index, title
from audit.report.order import claims, findings, places, settled
from audit.report.view import page
from audit.report.words import PASSAGE, TITLE, clip, verdict, visible
from audit.result import Result

# What CommonMark and GitHub read as markup; a colon before two slashes, "www." and "@" would become links there.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>()#|~&!$@]|:(?=//)|(?<=[wW])\.|^[-+=]|(?<=\d)[.)](?=\s|$)")


def dumps(result: Result) -> str:
    """The whole text, ending with a line feed."""
    return "\n".join(_lines(result)) + "\n"


def _lines(result: Result) -> Iterator[str]:
    made = page(result)
    yield from (f"# audit: {escaped(made.title)}", "", escaped(made.headline), "")
    if made.draft:
        yield from _items("Found in no source", made.unsupported, made.unsupported_left)
    yield from _items("Fix first", made.first, made.first_left)
    yield from ("## Findings", "", *_findings(result), "")
    yield from ("## Claims", "", *_claims(result), "")
    yield from ("## Coverage", "", escaped(made.coverage.words), "")
    yield from (f"- {reason.number:,} not: {escaped(reason.name)}" for reason in made.coverage.reasons)
    yield from (f"- check failed: {escaped(line)}" for line in made.coverage.failed)
    yield from (f"- not read: {escaped(line)}" for line in made.problems)
    if made.silenced:
        yield from ("", escaped(made.silenced))


def _items(head: str, items: Sequence[Item], left: int) -> Iterator[str]:
    yield from (f"## {head}", "")
    for item in items:
        letter = f" ({escaped(item.letter)} {escaped(item.title)})" if item.letter else ""
        again = f" (and {item.again:,} more like it)" if item.again else ""
        exact = escaped(item.exact) or "the whole text"
        yield f"- **{escaped(item.word)}** “{exact}”{letter} {escaped(item.message)}{again}"
    if not items:
        yield "Nothing."
    if left:
        yield f"- … and {left:,} more"
    yield ""


def _findings(result: Result) -> Iterator[str]:
    known = index(result)
    place = places(result)
    yield from ("| text | line | severity | words | finding | check |", "| --- | ---: | --- | --- | --- | --- |")
    for row in findings(result, known):
        line = str(place(row.document, row.start)[0]) if row.end else ""
        said = row.message + (f" Try: {row.suggestion}" if row.suggestion else "")
        ruled = f" ({row.decision}{': ' + row.silenced if row.silenced else ''})" if settled(row) else ""
        cells = (title(known.by_id[row.document]), line, row.severity + ruled, row.exact, said, row.check)
        yield _row(cells)


def _claims(result: Result) -> Iterator[str]:
    known = index(result)
    place = places(result)
    yield from ("| text | line | verdict | claim | reason | the other side |", "| --- | ---: | --- | --- | --- | --- |")
    for row in claims(result, known):
        line = str(place(row.document, row.start)[0])
        other = "; ".join(f"{one.relation}: “{clip(one.exact, TITLE)}”" for one in row.evidence)
        word = f"{verdict(row.verdict).sign} {row.verdict}"
        yield _row((title(known.by_id[row.document]), line, word, row.exact, row.reason, other))


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(escaped(clip(cell, PASSAGE)) for cell in cells) + " |"


def escaped(words: str) -> str:
    """`words` on one line, so that Markdown prints exactly them."""
    return _MARKUP.sub(r"\\\g<0>", visible(" ".join(words.split())))
