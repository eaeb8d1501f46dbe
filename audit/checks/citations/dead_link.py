"""A link that leads nowhere.

What it does: reports links whose target is empty or only "#": the address was lost, mostly in conversion; and, in a
Markdown text with headings, links such as "#methods" that no heading and no anchor answers.

Why it matters: the words look sourced and are not; nobody can check them.

Known limits: of a page whose markup is gone, and of a text with a heading or none, links within it are not judged;
whether an address still answers is another question, which needs the network.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The board [published its rules](https://harbour.example/rules), see [below](#rules)."),
    Example(
        "# Port\n\nSee [rules](#rules-of-the-port) and [more](#more-1).\n\n## Rules of the port\n\nNone.\n\n## More\n"
    ),
    Example("# Port\n\nSee [the tugs](#tugs).\n\n## Rules of the port\n\nThere are none.", ("[the tugs](#tugs)",)),
    Example("Footnote [3] and list [a] (#) are no links."),
    Example("The board [published its rules](#) in May.", ("[published its rules](#)",)),
    Example("It was [said]() twice and [denied](https://harbour.example/no).", ("[said]()",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each dead link, which says how many there are; a notice for one within the text."""
    dead = [one for one in reading.citations if one.kind == "link" and one.status == "empty"]
    others = f"; {len(dead) - 1} other links in this text lead nowhere too" if len(dead) > 1 else ""
    for one in reading.citations:
        if one.kind == "link" and one.status == "missing":
            yield Flag(one.start, one.end, f"No heading of this text answers “{one.target}”.", severity="notice")
    for one in dead:
        yield Flag(
            one.start, one.end, f"This link has lost its target{others}.", suggestion="Give the address of the source."
        )
