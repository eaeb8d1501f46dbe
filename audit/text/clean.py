"""The author's words of a document, and the way back to where they stood.

    Document ─ noise ─▶ kept and removed stretches ─▶ Clean: the text, and a map of its offsets

The kept and the removed stretches together are the document's text, in order: nothing is lost.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from audit.model import Document, Noise, Span


@dataclass(frozen=True, slots=True)
class Clean:
    """A text without its noise. `kept` are stretches of the document in order, none of them empty; `starts[i]` is
    where kept[i] begins in `text`; `removed` are stretches of the document, each with its noise, in order."""

    text: str
    kept: tuple[Span, ...]
    starts: tuple[int, ...]
    removed: tuple[Noise, ...]

    def place(self, offset: int) -> int:
        """Where the character at `offset` of the clean text stands in the document's text.

        The end of the clean text is the end of its last stretch; offsets outside are moved to the nearest inside.
        """
        if not self.kept:
            return 0
        at = max(bisect_right(self.starts, offset) - 1, 0)
        return min(self.kept[at].start + max(offset - self.starts[at], 0), self.kept[at].end)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the document that a stretch of the clean text came from, removed text between included."""
        first = self.place(start)
        return Span(first, max(first, self.place(end - 1) + 1)) if end > start else Span(first, first)


def clean_map(document: Document) -> Clean:
    """The document without its noise, as `Document.clean`, with the way back. Linear in the length."""
    kept: list[Span] = []
    removed: list[Noise] = []
    starts: list[int] = []
    at = length = 0
    for noise in sorted(document.noise):
        start, end = max(noise.start, at), min(noise.end, len(document.text))
        if end <= start:
            continue
        if start > at:
            kept.append(Span(at, start))
            starts.append(length)
            length += start - at
        removed.append(Noise(start, end, noise.kind, noise.reason))
        at = end
    if at < len(document.text):
        kept.append(Span(at, len(document.text)))
        starts.append(length)
    text = "".join(span.of(document.text) for span in kept)
    return Clean(text, tuple(kept), tuple(starts), tuple(removed))
