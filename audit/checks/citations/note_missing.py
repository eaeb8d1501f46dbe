"""A note marker without its note, or a note that no marker leads to.

What it does: in a text with notes, reports markers ([4], <sup>4</sup>, “see note 4”) whose number no note has, and
notes whose number no marker has.

Why it matters: the source was lost, mostly when notes were renumbered or a page was cut.

Known limits: a text without any note is not judged; neither are notes of a text that marks none of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.notes import unmarked
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
_NOTES = "\n\nNotes\n\n1. Harbour Board, rules of the port.\n2. Council minutes, in May.\n"
EXAMPLES = (
    Example("Ships wait longer.[1] Pilots too.[2]" + _NOTES),
    Example("Ships wait longer, see item [7] and figure [9]."),
    Example("Ships wait longer.[1] Pilots too.[2] Tugs do not.[4]" + _NOTES, ("[4]",)),
    Example("Ships wait longer.[1] Pilots too.[2] Tugs do not (see note 5)." + _NOTES, ("note 5",)),
    Example("Ships wait longer.[1] Pilots too." + _NOTES, ("Council minutes, in May.",)),
)
ANY_LANGUAGE = True


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each marker, a notice for each note."""
    for one in reading.citations:
        if one.kind == "note" and one.status == "missing":
            yield Flag(one.start, one.end, f"There is no note {one.target}.")
    for number, span in unmarked(reading.text, reading.citations):
        words = f"No marker in the text leads to note {number}."
        yield Flag(span.start, span.end, words, severity="notice", confidence=0.7)
