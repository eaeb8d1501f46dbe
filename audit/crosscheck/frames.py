"""One sentence twice, but for a value: "The road was closed for six hours", "The road was closed for two hours".

claims of two reports on one event ─ their words without the figures ─ the same? ─▶ the figures are of one thing
"""

from __future__ import annotations

from audit.crosscheck.once import once
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import days_between
from audit.crosscheck.words import stems

_NEAR = 14  # days between two reports on one thing
_FEWEST = 2  # words that a frame has beside its figures


def framed(a: Stated, b: Stated) -> bool:
    """Whether two claims say the same but for what their figures print; with one figure each, since of two it would be
    open which is which, and in reports of about one time: a month later there is another truce."""
    if len(a.figures) != 1 or len(b.figures) != 1 or days_between([a], [b]) > _NEAR:
        return False
    one, other = _frame(a), _frame(b)
    return len(one) >= _FEWEST and one == other


@once
def _frame(one: Stated) -> frozenset[str]:
    """The stems of a claim without those that stand in its figures."""
    return one.stems - frozenset(stem for figure in one.figures for stem in stems(figure.printed))
