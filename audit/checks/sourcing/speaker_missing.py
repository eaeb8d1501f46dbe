"""A second quotation without a speaker.

What it does: reports a quotation that follows another one directly, in the same paragraph and closed by its own
marks, with no word between them that says whose it is.

Why it matters: the reader takes it for the same speaker; it may be another one, or two passages that were joined.

Known limits: short pieces in marks, as in a list of titles, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example('"We left at dawn," she said. "Nobody saw us go." He read "The Sea." "The Hill." "Home."'),
    Example("“We left at dawn and nobody saw us go.”\n\n“We came back at dusk and were seen by all.”"),
    Example(
        'She said: "We left at dawn and nobody saw us go." "However, the boats came back late that day."',
        ('"However, the boats came back late that day."',),
    ),
)
_PAIR = re.compile(
    r"[\"“](?P<one>[^\"“”\n]{1,1500}[.!?…])[\"”][ \xa0]{1,2}(?P<two>[\"“](?P<said>[^\"“”\n]{1,1500})[\"”])"
)
_WORDS = 5  # fewer are titles, terms and cries
_SHOWN = 60  # characters of the quotation that are marked


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a pair."""
    for match in _PAIR.finditer(reading.flow):
        if min(len(match[name].split()) for name in ("one", "said")) >= _WORDS:
            start = match.start("two")
            end = (
                match.end("two")
                if match.end("two") - start <= _SHOWN
                else reading.flow.rfind(" ", start, start + _SHOWN)
            )
            yield Flag(start, max(end, start + 1), "This quotation follows another one with no word of who speaks.")
