"""A word is printed twice.

What it does: reports a word of grammar that follows itself (“the the”) and, as a notice, any other doubled word.

Why it matters: it is the commonest slip of editing, and the eye passes over it.

Known limits: doublings that English allows (“had had”, “very very”) and names (“Walla Walla”) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from audit.checks.casing import common
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import cut, folded

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("He had had a very very long night in Walla Walla. That that is so. Bye bye. No, no. What he is is tired."),
    Example("They moved in in May. She logged on on Monday. He gave it to to-do lists."),
    Example("The ferry left the the pier.", ("the the",)),
    Example("The crew met close friends of close friends of theirs.", ("close friends of close friends of",)),
    Example("The harbour harbour was closed.", ("harbour harbour",)),
)
_DOUBLED = re.compile(r"(?<![\w.’'-])([A-Za-z]{1,20})[ \xa0\n]{1,2}(\1)(?![\w’'-])", re.IGNORECASE)

_PHRASE = re.compile(r"\b([a-z]{3,12} [a-z]{2,12} [a-z]{2,12}) \1\b")


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(lexicon("copy")[name]["words"])


def _repeats(text: str) -> bool:
    """Whether any word of the text is followed by itself: one look spares most texts the search."""
    words = cut(folded(text))[1::2]
    return any(one == other and one.isalpha() for one, other in pairwise(words))


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a pair."""
    for match in _PHRASE.finditer(reading.text) if reading.english else ():
        yield Flag(match.start(), match.end(), f"“{match[1]}” is printed twice.", match[1])
    for match in _DOUBLED.finditer(reading.text) if reading.english and _repeats(reading.text) else ():
        word = match[1].lower()
        if word in _table("emphatic") or match[2] != match[2].lower() or "\n\n" in match.group():
            continue
        after = reading.text[match.end() : match.end() + 2].strip()
        if word in _table("particles") and (after[:1].isupper() or after[:1].isdigit()):
            continue
        if word in _table("grammar") and (len(word) > 1 or match[1] == word):
            yield Flag(match.start(), match.end(), f"“{match[1]}” is printed twice.", match[1])
        elif common(word) and match[1] == word and len(word) > 3:
            yield Flag(match.start(), match.end(), f"“{match[1]}” is printed twice.", match[1], "notice")
