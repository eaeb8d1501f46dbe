"""A sentence or heading begins in lower case.

What it does: reports a word in lower case after a full stop, and a heading in lower case among headings with capitals.

Why it matters: either the capital got lost, or the full stop does not belong there and cuts a sentence in two.

Known limits: only a full stop after a common word of four letters or more counts, since others may end abbreviations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import listed, vocabulary
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "The firm Acme Inc. said so, i.e. nothing, at 5 p.m. on Monday. “Go.” he said. See amazon.com and e.g. the log."
    ),
    Example("The dividend was 4 per cent. in 1791; approx. half of it went to the dept. of docks."),
    Example("The ferry was late, as said above. as part of the plan, it was sold.", ("above. as part of",)),
    Example(
        "The first storm\n\nIt came at night.\n\nThe second storm\n\nIt came by day.\n\nhard choices\n\nNobody slept.",
        ("hard choices",),
    ),
)
OTHERS = 2  # headings with a capital that make one without it a slip
_START = re.compile(r"(?<=[ \n(“])([a-z]{4,20})[.!?] ([a-z]{2,20})(?: [\w’'-]{1,20}){0,2}(?![\w.’'@/])")
_SEE = re.compile(r"[.!?][’”\"')]{0,2} (see also:? \w{1,20})")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place, with the words on both sides."""
    if not reading.english:
        return
    words = vocabulary()
    for match in _START.finditer(reading.text):
        if match[1] in lexicon("copy")["stopped"]["words"]:
            continue
        if match[1] in words and match[2] in words and match[2] not in ("com", "net", "org"):
            message = f"The sentence begins with “{match[2]}” in lower case, or the stop before it is wrong."
            yield Flag(match.start(), match.end(), message, f"{match[1]}. {match[2].capitalize()}")
    for match in _SEE.finditer(reading.text) if " see also" in reading.text else ():
        yield Flag(match.start(1), match.end(1), "The sentence begins in lower case.", severity="notice")
    yield from _headings(reading)


def _headings(reading: Reading) -> Iterator[Flag]:
    headings = [(block, block.of(reading.text)) for block in reading.blocks if block.kind == "heading"]
    if sum(words[0].isupper() for _, words in headings) < OTHERS:
        return
    for block, words in headings:
        first = words.split()[0]
        if first.islower() and first.isalpha() and (first in vocabulary() or first in listed("closed")):
            message = "This heading begins in lower case; the other headings have a capital."
            yield Flag(block.start, block.end, message, words[0].upper() + words[1:], "notice")
