"""A paragraph of the page is missing from the text.

What it does: lays the text that was extracted from a page beside its markup, and reports a paragraph that stands there
between paragraphs of the text, at the end of the one before it.

Why it matters: the reader of the text does not know that something is missing; a quotation or a denial may be in it.

Known limits: only paragraphs that share their element with three others of the text are told from what is rightly left
out. Of more than twenty the first twenty are reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.ingest.beside import LEFT_OUT
from audit.reading import Reading

_FIRST, _SECOND, _THIRD, _FOURTH = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal.",
    "The harbour master denied that the pier had been closed, and he showed the log of the winter to those who asked.",
    "A pilot told the council that the ice had been thicker than in any winter since the lighthouse was built.",
    "The members left at noon without a vote, and they will meet again when the steel has come from the other side.",
)
_PAGE = "<html><body><article><p>{}</p><p>{}</p>{}<p>{}</p></article></body></html>"
SCOPE = "document"
SEVERITY = "warning"
ANY_LANGUAGE = True
LAST = 12  # characters before the gap that are shown, to the start of their word
SHOWN = 90  # characters of the paragraph in the message
EXAMPLES = (
    Example("A text without markup lacks nothing that could be known."),
    Example(_PAGE.format(_FIRST, _SECOND, f"<p>{_THIRD}</p>", _FOURTH)),
    Example(_PAGE.format(_FIRST, _SECOND, f'<p class="photo-caption">{_THIRD}</p>', _FOURTH)),
    Example(_PAGE.format(_FIRST, _SECOND, f'<p class="authority">{_THIRD}</p>', _FOURTH), ("those who asked.",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a paragraph, on the last word before it."""
    text = reading.text
    for one in reading.document.stated:
        if one.field == LEFT_OUT:
            at = text.find(one.where)
            end = at + len(one.where) if at >= 0 else 0
            start = text.rfind(" ", 0, max(0, end - LAST)) + 1 if end else 0
            message = f"After this the page has a paragraph that the text lacks: “{one.value[:SHOWN]}…”."
            yield Flag(start, end, message, "Put it back, or say why it is left out.")
