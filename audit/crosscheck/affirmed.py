"""Whether a text tells a figure, denies it ("police deny that 12 died") or leaves it open ("would not confirm that").

words before the figure, in its clause ─ a verb of denying or of saying with a "not", and "that" ─▶ denied, open or told
"""

from __future__ import annotations

import re
from functools import cache

from audit.knowledge import lexicon

_BACK = 240  # characters before a figure in which the verb stands
_ENDS = re.compile(r"[.;!?]\s|\n|,?\s(?:but|while|whereas|although|though)\s|,\s(?:and|who|which)\s")
_TOLD, _OPEN, _DENIED = "", "left open", "denied"


def one_sided(a: str, at: int, b: str, there: int) -> str:
    """Why a figure at `at` of text `a` is not borne out by one at `there` of `b`: one of them is denied, or left open,
    and the other is not."""
    one, other = _standing(a, at), _standing(b, there)
    return f"one of them is {one or other}" if one != other else ""


def _standing(text: str, at: int) -> str:
    """How a text tells what stands at a place."""
    start = max(0, at - _BACK)
    ends = [match.end() for match in _ENDS.finditer(text, start, at)]
    clause = text[ends[-1] if ends else start : at].lower()
    if _open().search(clause):
        return _OPEN
    return _DENIED if _denied().search(clause) else _TOLD


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words('denying')})\b(?:\s\S{{1,30}}){{0,5}}?\s(?:that|of)\b")


@cache
def _open() -> re.Pattern[str]:
    table = f"{_words('saying')}|{_words('denying')}"
    lead = rf"(?:\b(?:{_words('without')})|n['’]t)\s(?:\w{{1,20}}\s){{0,2}}?"
    return re.compile(rf"{lead}(?:{table})\b(?:\s\S{{1,30}}){{0,4}}?\s(?:that|whether|if|of|how)\b")


def _words(row: str) -> str:
    return "|".join(map(re.escape, lexicon("compare")["unaffirmed"][row]))
