"""A verb stands in its plain form after “is” or “was”.

What it does: reports “is get”, “was announce” and the like: a form of “be” before a verb that needs an ending.

Why it matters: the ending was lost where a link or a machine put the verb into the sentence.

Known limits: only verbs whose plain form is nothing else are judged: “is set”, “is run” and “was read” are right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The table is set. All they do is see to it. What she did was give notice. The aim is go-slow."),
    Example("The storm is get worse quickly.", ("is get worse quickly",)),
    Example("A new ferry was announce on Monday.", ("was announce on Monday",)),
)
_WORD = re.compile(r"[a-z]+")
_BEFORE = 60  # characters in which “All they do is …” begins


@cache
def _plain() -> re.Pattern[str]:
    verbs = "|".join(lexicon("pronouns")["plain"]["words"])
    return re.compile(rf"\b(?:is|was|are|were) (?:{verbs})(?: [a-z]+| [A-Z][a-z]+){{1,2}}(?=[ .,;])")


def _cleft(before: str) -> bool:
    """Whether the sentence so far lets a plain verb follow “is”: “All they do is …”."""
    words = _WORD.findall(before[max(before.rfind("."), before.rfind("\n")) + 1 :].lower())
    return not frozenset(lexicon("pronouns")["cleft"]["words"]).isdisjoint(words)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a verb, with the words that follow it."""
    text = reading.flow
    for match in _plain().finditer(text) if reading.english else ():
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if not before.endswith(" ") or _cleft(before):
            continue
        verb = match.group().split()[1]
        yield Flag(match.start(), match.end(), f"“{verb}” has lost its ending after “{match.group().split()[0]}”.")
