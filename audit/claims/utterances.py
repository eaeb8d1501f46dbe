"""Quotations that are one utterance: broken by their speaker, or over several paragraphs.

“We,” Rahim said, “will not sell.”  ─▶  one Quote from the first mark to the last, with two parts
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from audit.model import Quote, Span


def utterances(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The stretches between marks joined to utterances, in order. What stands between the parts is the writer's."""
    runs: list[list[Quote]] = []
    for quote in quotes:
        if runs and quote.resumes:
            runs[-1].append(quote)
        else:
            runs.append([quote])
    return tuple(run[0] if len(run) == 1 else _joined(run) for run in runs)


def _joined(run: list[Quote]) -> Quote:
    return replace(run[0], end=run[-1].end, parts=tuple(Span(part.start, part.end) for part in run))
