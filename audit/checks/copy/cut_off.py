"""The text breaks off.

What it does: reports the end of a text that stops in the middle of a sentence: behind an article, a preposition or a
conjunction (“will be interrupted for”), or at the “[…]” with which publishing systems end an excerpt.

Why it matters: what is missing may hold the denial, the other side or the correction.

Known limits: a text that stops behind another word looks like one that ends with a caption, and is left alone. Dots
behind such a word may be meant, and are only a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag, in_noise
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
LEAST = 60  # characters of a last paragraph: a shorter line is a label or a title
LAST = 4  # words that are shown before the last one
EXAMPLES = (
    Example("The pier was closed.\n\nThe boats were moved on Monday to the dock in which the pilots used to look in."),
    Example("The pier was closed on Monday.\n\nWhat the harbour is for"),
    Example("“The boats [...] were moved on Monday to the other dock, and nobody knew where the pilots went [...]”"),
    Example("The boats were moved on Monday to the dock, where there is a gauge that had to be read twice… and a bell"),
    Example(
        "The pier was closed.\n\nThe boats were moved on Monday, and the readings of the gauge are interrupted for",
        ("the gauge are interrupted for",),
    ),
    Example(
        "The pier was closed.\n\nThe boats were moved on Monday to the dock, where there is a small tide [...]",
        ("is a small tide [...]",),
    ),
    Example(
        "The pier was closed.\n\nThe boats were moved on Monday to the dock, where the master heard of the...",
        ("the master heard of the...",),
    ),
)
_END = re.compile(r"(?P<word>[\w’'-]{1,30})(?P<mark>\s?\[(?:…|\.\.\.)\]|\s?(?:…|\.\.\.))?\Z")
_SHOWN = re.compile(rf"(?<!\S)\S{{1,40}}(?:\s\S{{1,40}}){{{LAST}}}\Z")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag at the end of the last block of the author's."""
    if not reading.english:
        return
    own = [block for block in reading.blocks if block.kind != "rule" and not in_noise(reading, block)]
    last = own[-1] if len(own) > 1 else None  # a lone sentence is an excerpt of somebody's choice
    if last is None or last.kind not in ("paragraph", "heading", "quote") or last.end - last.start < LEAST:
        return
    end = _END.search(reading.text, max(last.start, last.end - 40), last.end)
    if end is None:
        return
    mark = (end["mark"] or "").strip()
    excerpt = mark.startswith("[")
    if excerpt or end["word"] in lexicon("copy")["open"]["words"]:
        start = _SHOWN.search(reading.text, max(last.start, last.end - 120), last.end)
        message = "The text ends like an excerpt." if excerpt else f"The text breaks off behind “{end['word']}”."
        yield Flag(
            start.start() if start else end.start(),
            last.end,
            message,
            "Get the whole text.",
            "notice" if mark and not excerpt else None,
        )
