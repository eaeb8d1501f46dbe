"""A page break interrupts the text.

What it does: reports the rules (---) that a conversion left where a page ended; where the paragraph above breaks off
in mid-sentence, the report is a warning and begins at its last words.

Why it matters: footnotes or a running title now stand in the middle of a sentence.

Known limits: a rule that the author drew between two parts is reported too, as a notice.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The ferry -- the older one -- sailed at noon."),
    Example("The first part ends here.\n\n---\n\nThe second part begins.", ("---",)),
    Example(
        "Nobody on the quay could say whether the harbour master had meant that the ferry should not leave\n\n---\n\n"
        "[1] See the log.\n\nthe pier before noon.",
        ("should not leave\n\n---",),
    ),
)
BROKEN = 60  # characters: a shorter line without a full stop is a heading
WORDS = 3  # of the broken sentence, so that the place is recognised
_CLOSED = '.!?:…”"’)]*_>|'


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a rule."""
    text = reading.text
    for rule in reading.document.noise:
        if rule.kind != "page-break":
            continue
        above = text[max(0, rule.start - 1000) : rule.start].rstrip()
        line = above[above.rfind("\n") + 1 :]
        if len(line) >= BROKEN and line[-1] not in _CLOSED:
            words = " ".join(line.split()[-WORDS:])
            start = rule.start - len(text[max(0, rule.start - 1000) : rule.start]) + above.rfind(words.split()[0])
            message = "A page break interrupts the sentence: it goes on below the notes."
            yield Flag(start, rule.end, message, "Join the two parts and move the notes to the end.", "warning")
        else:
            yield Flag(rule.start, rule.end, "A rule that a page break has left.", "Delete it.")
