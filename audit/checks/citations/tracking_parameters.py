"""An address with parameters that only count visitors.

What it does: reports addresses with parameters such as utm_source or fbclid, and gives the address without them.

Why it matters: they tell where the writer found the page, break when copied, and make one source look like two.

Known limits: only well-known parameters are named; all others may be needed to find the page.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.links import links
from audit.citations.wayfinding import untracked
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("See https://harbour.example/rules?page=2&lang=en for it."),
    Example(
        "See https://harbour.example/rules?page=2&utm_source=letter for it.",
        ("https://harbour.example/rules?page=2&utm_source=letter",),
    ),
)
ANY_LANGUAGE = True


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each address, with the clean one."""
    for link in links(reading.text, reading.document.links):
        clean = untracked(link.target)
        if clean != link.target:
            yield Flag(link.start, link.end, "The address carries parameters that count visitors.", suggestion=clean)
