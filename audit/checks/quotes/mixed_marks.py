"""Straight and curly quotation marks mixed.

What it does: reports, once, that a text sets speech both in "straight" and in “curly” double marks, at the first
quotation in the rarer kind.

Why it matters: a change of marks is where two texts were joined, or where a copy was edited by another hand.

Known limits: single marks are not judged, as straight ones are also apostrophes. Quotations of fewer than three
words are titles and terms more often than speech, and do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("“We stay where we are,” said Roe. “They leave when they can,” said Poe."),
    Example('"We stay where we are," said Roe. The “Sea Rose” sank. A 12" pipe broke.'),
    Example(
        '“We stay where we are,” said Roe. "They leave at dawn," said Poe. “And I with them,” said Ann.',
        ('"They leave at',),
    ),
)
_STRAIGHT = re.compile(r'(?<![\w"])"(?=[\w\'‘])([^"“”\n]{6,1000})"(?!\w)')
_CURLY = re.compile(r'“([^"“”\n]{6,1000})”')
_START = re.compile(r"\W{0,3}(?:[^\s]{1,40}\s{1,3}){2}[\w’'-]{1,40}")
_SPEECH = 3  # words


def check(reading: Reading) -> Iterator[Flag]:
    """At most one notice a document."""
    straight, curly = (
        [match for match in pattern.finditer(reading.flow) if len(match[1].split()) >= _SPEECH]
        for pattern in (_STRAIGHT, _CURLY)
    )
    if not straight or not curly:
        return
    rare, kind = (straight, "straight") if len(straight) < len(curly) else (curly, "curly")
    start = _START.match(reading.flow, rare[0].start())
    end = start.end() if start else rare[0].end()
    yield Flag(
        rare[0].start(),
        end,
        f"{len(straight)} quotations in straight marks and {len(curly)} in curly ones; the first {kind} one is here.",
        "Use one kind of marks.",
    )
