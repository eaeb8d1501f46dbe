"""An address that no browser can open.

What it does: reports addresses whose scheme is mistyped (htp:/, http//, https:https://), or whose slashes or dots were
lost.

Why it matters: the source is named and cannot be reached.

Known limits: whether a sound address still answers is another question, which needs the network.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.links import broken
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("See https://harbour.example/rules, http://harbour.example and www.harbour.example. The http/2 protocol."),
    Example("See htp:/harbour.example/rules for it.", ("htp:/harbour.example/rules",)),
    Example("See http//harbour.example/rules for it.", ("http//harbour.example/rules",)),
    Example("See https://https://harbour.example/rules.", ("https://https://harbour.example/rules",)),
)
ANY_LANGUAGE = True


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each address, with the right form where it is plain."""
    for span, right in broken(reading.text):
        yield Flag(span.start, span.end, "This address is mistyped: no browser opens it.", suggestion=right)
