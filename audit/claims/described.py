"""Figures that only describe who or what is told of: "a 19-year-old man was shot", "a 5.9-magnitude quake killed 12".

They stay in the claim, but what happened, or the figure that counts, says of what kind it is and what is measured.
"""

from __future__ import annotations

import re

from audit.claims.ages import is_age
from audit.claims.clause import Clause
from audit.claims.events import is_past
from audit.claims.grammar import small
from audit.claims.sentence import Holds
from audit.claims.words import Word
from audit.model import Quantity

_JOINED = re.compile(r"[-‐][^\W\d_]")
_INSIDE = re.compile(r"\d[-‐][^\W\d_]")  # and no "forty-four"
_AGED = ("aged", "age")


def telling(clause: Clause) -> Holds:
    """What the clause holds but for the figures that only describe, where another figure or an act stands by them."""
    held, text = clause.held, clause.sentence.text
    described = [one for one in held.figures if _describes(text, one)]
    if not described:
        return held
    rest = tuple(one for one in held.figures if one not in described)
    if any(one.kind != "duration" and not is_age(one) for one in rest):
        return held._replace(figures=rest)
    aged = all(map(is_age, held.figures))
    return held._replace(figures=rest) if aged and _happened(clause) else held


def _happened(clause: Clause) -> bool:
    """Whether a verb tells that something happened, and no noun ("the end of a 20-year-old feud")."""
    line = clause.line
    told = clause.deeds.reports
    acts = (i for i, word in enumerate(line) if word.lower not in small("links") and is_past(line, i))
    return told and (line[0].lower.endswith("ing") or next(acts, None) is not None)


def _describes(text: str, one: Quantity) -> bool:
    """Whether a hyphen joins a figure to the noun or adjective that it makes: 5.9-magnitude, 300-foot, 19-year-old."""
    if one.kind not in ("number", "duration"):
        return False
    return (_JOINED.match(text, one.end) or _INSIDE.search(text, one.start, one.end)) is not None


def without_ages(line: tuple[Word, ...], chief: Quantity | None) -> tuple[Word, ...]:
    """The words by which to find what the figure `chief` counts: girls, of "three girls, aged 6 and 9, died"."""
    if chief is None or is_age(chief):
        return line
    kept = tuple(word for word in line if word.lower not in _AGED)
    return line if len(kept) == len(line) else kept
