"""Acronyms of bodies that a text explains where it first names them, and those that a name spells.

World Harbour Board (WHB) · (World Harbour Board [WHB], 2020) ─ defined ▶ whb → worldharbourboard
"""

from __future__ import annotations

import re

from audit.citations.surnames import folded
from audit.citations.words import listed

_SHORT = re.compile(r"[(\[](?P<short>[A-Z][A-Za-z&-]{1,9})(?=[)\],;])")
_LONGEST = 12  # words of a name
_BACK = 160  # characters before the bracket
_WORD = re.compile(r"[^\W_][\w.'’&-]{0,40}|&")
CAPITALS = 3  # in a name whose acronym nobody has to explain


def initials(name: str) -> str:
    """The capitals of a name of three words or more: "World Harbour Board" is WHB; else ""."""
    words = name.split() if "," not in name else []
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return capitals if len(capitals) >= CAPITALS else ""


def defined(text: str) -> dict[str, str]:
    """The acronyms that a text explains, each with the words before it that spell it; both folded."""
    found: dict[str, str] = {}
    for match in _SHORT.finditer(text):
        short = match["short"]
        if sum(letter.isupper() for letter in short) < 2 or folded(short) in found:
            continue
        words = _WORD.findall(text, max(0, match.start() - _BACK), match.start())[-_LONGEST:]
        name = _spelled(words, [letter for letter in short if letter.isupper()])
        if name:
            found[folded(short)] = folded(name)
    return found


def _spelled(words: list[str], letters: list[str]) -> str:
    """The last words whose capitals spell the letters; "" where they do not."""
    left, at = list(letters), len(words)
    while left and at:
        at -= 1
        word = words[at]
        if word[0].upper() == left[-1] and (word[0].isupper() or word.lower() in listed("body_joiners")):
            left.pop()
        elif word[0].isupper() or word.lower() not in listed("body_joiners"):
            return ""
    return "" if left or not words[at][0].isupper() else " ".join(words[at:])
