"""What a text discloses of its own making: byline, date, corrections, sources. Facts to be shown, not weighed."""

from __future__ import annotations

import re
from functools import cache

from audit.knowledge import lexicon

LONGEST = 2_000_000  # characters of a text in which a note on corrections is looked for


def corrected(text: str) -> bool:
    """Whether a text says that it was corrected: a line so labelled, or a phrase that newspapers use."""
    return _corrections().search(text, 0, LONGEST) is not None


@cache
def _corrections() -> re.Pattern[str]:
    rows = lexicon("transparency")["corrections"]
    labels = "|".join(sorted(map(re.escape, rows["labels"]), key=len, reverse=True))
    phrases = "|".join(map(re.escape, rows["phrases"]))
    return re.compile(rf"(?im)^[ \t*_#>]{{0,6}}(?:{labels})\b[^\n:.]{{0,40}}:|\b(?:{phrases})\b")
