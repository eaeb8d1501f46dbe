"""For each of whom an amount is: "25 kilos a person", "every household will receive 25 kg".

two claims ─ an equal amount ─ "each", "every" or "per" before whom it is for ─▶ two sorts of receivers ─▶ words
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either
from audit.knowledge import lexicon
from audit.settings import Matching

_MOST = 600  # characters of a claim that are looked at


def two_receivers(couple: Couple, matching: Matching) -> str:
    """Two sorts of those who each have one amount, in words; "" where there are none."""
    one, other = receiver(couple.a), receiver(couple.b)
    if not (one and other) or one == other or couple.alike < matching.kin_small:
        return ""
    p = next((p for p in couple.figures if p.weight == "same" and p.x.interval.point != 1), None)
    return f"{p.x.printed} for each {one} in one, for each {other} in the other" if p else ""


@of_words
def receiver(one: Stated) -> str:
    """Who each has what the claim tells of, by the first word of its row; "" where it does not say, or says two."""
    if one.tokens.isdisjoint(("each", "every", "per")):
        return ""
    found = {_rows()[match[1].lower()] for match in _each().finditer(one.words[:_MOST])}
    return found.pop() if len(found) == 1 else ""


@cache
def _each() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:each|every|per) ({either(_rows())})\b")


@cache
def _rows() -> dict[str, str]:
    return {word: row[0] for row in lexicon("crosscheck")["receivers"]["rows"] for word in row}
