"""Text → words with their places."""

from __future__ import annotations

import re

from audit.model import Span

_WORD = re.compile(r"[^\W_]+(?:[’'.&-][^\W_]+)*|[^\W_]")


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """The words and figures of `text` between `start` and `end`, in order: apostrophes, hyphens and stops inside a
    word belong to it ("don't", "al-Qaeda", "U.S"), marks around it do not."""
    stop = len(text) if end is None else end
    return tuple(Span(*match.span()) for match in _WORD.finditer(text, start, stop))
