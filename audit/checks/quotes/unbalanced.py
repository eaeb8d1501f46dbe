"""A quotation that is not closed as it was opened.

What it does: follows the double quotation marks through each paragraph and reports a quotation that ends in
another kind of mark than it began with (‘…”, “…’), one that is never closed and one that is never opened.

Why it matters: where a mark is missing, the reader cannot tell the speaker's words from the writer's.

Known limits: apostrophes, feet and inches are no quotation marks, and a quotation that runs on into the next
paragraph need not be closed before it. Straight single marks are not judged, and no more than three faults a paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.marks import faults
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example('“The boats’ crews stayed,” she said. A 6\'2" man and a 12" pipe. The ’90s. ‘’Tis so.’'),
    Example("“We left at dawn.\n\n“We came back at dusk,” she said."),
    Example("He said: “They call it ‘the gate’.” She said “no”."),
    Example("She wrote that “we wish they would stay.’ Nobody did.", ("“we wish they would stay.’",)),
    Example("He called it ‘a quiet town” and left.", ("‘a quiet town”",)),
    Example("“We left at dawn, said the pilot of the ferry.\n\nNobody saw it.", ("“We left at",)),
)
MOST = 3  # flags in a paragraph: where more marks are loose, one that is set right changes all that follow
_KINDS = ("paragraph", "item", "quote", "note")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a quotation; crossed marks are wrong on their face."""
    blocks = [block for block in reading.blocks if block.kind in _KINDS]
    starts = sorted(block.start for block in blocks)
    told: Counter[int] = Counter()
    for fault in faults(reading.flow, blocks):
        paragraph = bisect_right(starts, fault.start)
        told[paragraph] += 1
        if told[paragraph] > MOST:
            continue
        if fault.kind == "crossed":
            first, last = reading.flow[fault.start], reading.flow[fault.end - 1]
            words = f"The quotation opens with {first} and closes with {last}."
            yield Flag(fault.start, fault.end, words, severity="error")
        else:
            missing = "closed" if fault.kind == "unclosed" else "opened"
            yield Flag(
                fault.start, fault.end, f"This quotation is never {missing}: a mark is missing in its paragraph."
            )
