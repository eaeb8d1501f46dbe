"""Words that bound a figure elsewhere, and here do not: prepositions of time, directions, what is asked about.

"gave $9 billion over three years"   "lower than four years ago"   "revised up to 1.5% from 1%"   "asked about 12 men"
"jailed for nine years over £4.2 million"
"""

from __future__ import annotations

import re

from audit.knowledge import lexicon

_ARTICLES = ("a", "an", "another")
_FROM = re.compile(r"[ ](?:[a-z%]{2,12}[ ])?from[ ](?!(?:1[6-9]|20)\d\d\b)[$£€]?\d")
_BEHIND = re.compile(r"[ ]([a-z]{3,8})\b")
_PAUSE = re.compile(r",(?!\d)")


def is_bound(text: str, words: tuple[str, ...], length: int, end: int, *, lasting: bool) -> bool:
    """Whether the last `length` of `words` bound the figure that ends at `end`; `lasting` where that is a time."""
    table = lexicon("hedges")
    hedge = " ".join(word for word in words[-length:] if word not in _ARTICLES)
    before = words[-1 - length] if len(words) > length else ""
    if hedge == "up to":
        return before == "by" or _FROM.match(text, end) is None
    if hedge == "about":
        return before not in table["concerning"]["words"]
    if hedge in table["passing"]["words"]:
        return any(word.strip(",") in table["passing"]["tallies"] for word in words[: len(words) - length])
    if hedge == "over" and not lasting and _because(words[: len(words) - length]):
        return False
    if not lasting:
        return True
    behind = _BEHIND.match(text, end)
    reckoned = behind is not None and behind[1] in table["reckoned"]["words"]
    if hedge == "over":
        opens = not before and not _PAUSE.match(text, end)
        return opens or reckoned or before in table["lasting"]["words"]
    compared = hedge.endswith(" than") and (hedge.split()[-2] in table["compared"]["words"] or before[:1].isdigit())
    return not (reckoned and compared)


def _because(before: tuple[str, ...]) -> bool:
    """Whether "over" tells for what somebody was punished or left: "jailed for nine years over", "resigned over"."""
    told = lexicon("hedges")["because"]
    punished = any(word.strip(",") in told["punished"] for word in before)
    return bool(before) and (before[-1] in told["words"] or (punished and before[-1] in told["terms"]))
