"""Equal figures that do not bear each other out: start for end, up for down, by how much for where it came to.

"fell from 90 to 230" ─ "fell from 230 to 90"       contradicts
"fell 12%" ─ "rose 12%"                             contradicts
"rose to 20 dinars" ─ "rose by 20 dinars"           silent
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.crosscheck.figure import Figure

Pair = tuple[Figure, Figure]

_NEAR = 32  # characters before a figure in which "by" or "to" stands
_HEDGE = r"(?:about|around|some|nearly|almost|over|more than|at least|just)\s"
_STEP = re.compile(rf"(?i)\b(by|to)\s(?:{_HEDGE})?[^\w\s]?\Z")


def contrary(pairs: Sequence[Pair]) -> tuple[Pair, str] | None:
    """The pair of equal figures that tells two directions, and why; None where all go one way."""
    back = next((p for p in pairs if p[0].earlier and not p[1].earlier), None)
    forth = next((p for p in pairs if p[1].earlier and not p[0].earlier), None)
    if back and forth:
        return back, "one move in two directions"
    for pair in pairs:
        if _ends(*pair) or _ends(*reversed(pair)):
            return pair, f"{pair[0].printed} is the state before in one, the state after in the other"
        one, other = (f.quantity.change for f in pair)
        if one and other and one != other:
            return pair, f"{pair[0].printed} {one} against {pair[1].printed} {other}"
    return None


def _ends(one: Figure, other: Figure) -> bool:
    """Whether a count moved from one of two equal figures, and to the other."""
    return one.earlier and not other.earlier and other.quantity.change is not None


def stepped(texts: tuple[str, str], pair: Pair) -> str:
    """Why two figures are not of one thing, in words, where one is how far a count moved and the other where it came
    to; "" where they are not so."""
    steps = {_step(text, figure) for text, figure in zip(texts, pair, strict=True)}
    return "one is how much it moved, the other where it came to" if steps == {"by", "to"} else ""


def _step(text: str, figure: Figure) -> str:
    """ "by" or "to", where a moving count stands right behind it; a change in per cent is always by so much."""
    if figure.quantity.change is None:
        return ""
    found = _STEP.search(text, max(0, figure.start - _NEAR), figure.start)
    return found[1].lower() if found else ""
