"""A word was left in the source language.

What it does: reports a word in lower case with letters that English does not use, in an English text.

Why it matters: the machine did not know the word; the sentence has lost its meaning at this place.

Known limits: the word before it must be English, so a line of foreign verse is left alone. Words that English has taken
in are excused by a list; words in quotation marks or brackets, and words without such letters, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("A naïve fiancé in a café read “Fjörður er lítill” (firði) to Björk and José."),
    Example("The ferry took them to the firðinum and back.", ("the firðinum",)),
)
FEWEST = 3  # letters of a word: shorter ones are units and symbols
_WORD = re.compile(r"(?<=[a-zI,] )[a-zà-öø-ÿ]*[à-öø-ÿœłşğıčšžřěůőűąęćńśźżđ][a-zà-öø-ÿœłşğıčšžřěůőűąęćńśźżđ]*(?=[ ,.;])")
_ARTICLE = re.compile(r"(?:\b(?:the|a|an) )?$")
_QUOTED = re.compile(r"[“\"‘«(\[][^”\"’»)\]\n]{0,120}$")


@cache
def _loans() -> frozenset[str]:
    return frozenset(lexicon("copy")["loans"]["words"])


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a word."""
    text = reading.flow
    if not reading.english or text.isascii():
        return
    for match in _WORD.finditer(text):
        word, before = match.group(), text[max(0, match.start() - 120) : match.start()]
        if len(word) < FEWEST or word in _loans() or _QUOTED.search(before):
            continue
        last = before.split()[-1].strip(",").lower()
        if last == "i" or last in vocabulary():
            lead = len(_ARTICLE.findall(before)[0])
            message = f"“{word}” was left in another language."
            yield Flag(match.start() - lead, match.end(), message, "Translate the word.")
