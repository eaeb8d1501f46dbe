"""A slip of grammar tells a translation.

What it does: reports rows of words that writers of English do not put together: “then played he”, “did not went”,
“informations”, “prevented them to”, “since three months”.

Why it matters: one such slip costs a text its reader’s trust; several show that nobody read the translation.

Known limits: only the listed rows are found. What speakers of English may say is left alone in quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.checks.quoted import in_quotation
from audit.checks.slips import found
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Then he played cards. The ice prevented them from sailing. She said: “The ferry has went.”"),
    Example("The ferry has went to the north.", ("has went",)),
    Example("In 2011, went Olsen from the pilots to the rescue service.", ("went Olsen",)),
    Example("The pier has been closed since three months.", ("since three months",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a slip."""
    if not reading.english:
        return
    quoted = in_quotation(reading)
    for span, slip in found(reading.flow):
        if not (slip.spoken and quoted(span.start)):
            words = span.of(reading.flow)
            yield Flag(span.start, span.end, f"“{words}” reads as translated: {slip.why}.", slip.right)
