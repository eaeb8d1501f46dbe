"""A text as it is read aloud: where a line only ends because the page does, the break is a blank.

    text, blocks ─▶ a text of the same length, so that every offset holds for both

E-mail, agency copy and what comes out of a PDF are wrapped at 60 to 80 characters; "at least" at the end of a line and
"five inmates" at the start of the next are one phrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audit.model import Analysis, Block, Span
from audit.text.blocks import blocks


def flowing(text: str, spans: Sequence[Span]) -> str:
    """`text` with the line breaks inside of `spans`, its blocks or sentences, as blanks; itself if there are none."""
    if "\n" not in text:
        return text
    made, at = [], 0
    for span in spans:
        if span.start >= at and text.find("\n", span.start, span.end) >= 0:
            made += [text[at : span.start], text[span.start : span.end].replace("\n", " ")]
            at = span.end
    return "".join([*made, text[at:]]) if made else text


def flowed(text: str, parts: Sequence[Block] | None = None) -> str:
    """`text` with the line breaks inside of its blocks as blanks, but for those that a mark begins each line of."""
    if "\n" not in text:
        return text
    return flowing(text, [part for part in (blocks(text) if parts is None else parts) if part.kind != "quote"])


def in_flow(analysis: Analysis) -> Analysis:
    """The analysis with its text as it is read aloud; itself where that is how it is printed."""
    text = flowing(analysis.document.text, analysis.sentences)
    if text is analysis.document.text:
        return analysis
    return replace(analysis, document=replace(analysis.document, text=text))
