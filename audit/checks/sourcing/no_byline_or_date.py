"""No author or no date.

What it does: reports, once, that an article names no author, carries no date, or neither.

Why it matters: what is undated cannot be checked against the state of things at its time, and what is unsigned
cannot be asked about.

Known limits: texts of fewer than 150 words and texts without running paragraphs (tables, lists, forms) are left
alone; a name or a date that the intake did not recognise counts as missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_WORDS = (
    150  # shorter texts are notes, teasers and single statements: half of the clean ones of that length are unsigned
)
_PARAGRAPHS = 2  # running text; a form or a table has none
_STORY = "The ferry left at dawn and came back at dusk with all its passengers, and nobody on the quay asked why. " * 5
EXAMPLES = (
    Example("The ferry left at dawn.\n\nIt came back at dusk."),
    Example(f"{_STORY}\n\n{_STORY}", ("",)),
    Example(f"{_STORY}\n\n{_STORY}", ("",), published="2021-05-04"),
)


def check(reading: Reading) -> Iterator[Flag]:
    """At most one notice, on the whole document."""
    document = reading.document
    paragraphs = [block for block in reading.blocks if block.kind == "paragraph"]
    words = sum(len(block.of(reading.flow).split()) for block in paragraphs)
    missing = [name for name, value in (("author", document.author), ("date", document.published)) if not value]
    if missing and words > _WORDS and len(paragraphs) >= _PARAGRAPHS:
        yield Flag(
            0,
            0,
            f"The text names no {' and no '.join(missing)}.",
            f"Take {'them' if len(missing) > 1 else 'it'} from the original before you rely on the text.",
        )
