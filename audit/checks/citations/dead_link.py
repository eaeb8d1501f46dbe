"""A link that leads nowhere.

What it does: reports links whose target is empty or only "#": the address was lost, mostly in conversion.

Why it matters: the words look sourced and are not; nobody can check them.

Known limits: a link to a heading of the page itself ("#methods") is fine; whether an address still answers is
another question, which needs the network.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The board [published its rules](https://harbour.example/rules), see [below](#rules)."),
    Example("Footnote [3] and list [a] (#) are no links."),
    Example("The board [published its rules](#) in May.", ("[published its rules](#)",)),
    Example("It was [said]() twice and [denied](https://harbour.example/no).", ("[said]()",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each dead link, which says how many there are."""
    dead = [one for one in reading.citations if one.kind == "link" and one.status == "empty"]
    others = f"; {len(dead) - 1} other links in this text lead nowhere too" if len(dead) > 1 else ""
    for one in dead:
        yield Flag(
            one.start, one.end, f"This link has lost its target{others}.", suggestion="Give the address of the source."
        )
