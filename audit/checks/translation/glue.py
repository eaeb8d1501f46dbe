"""Words and quotation marks are glued together.

What it does: reports a quotation mark that lost the space before or after it (said“We), a mark in the middle of a
word, and a hyphen that stands for a dash (“the firm-the largest”).

Why it matters: the spaces were lost when the sentence was taken apart for translation; words around may be lost too.

Known limits: straight marks are judged only inside a word, since they do not tell opening from closing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("She said: “We left,” and he (“the pilot”) nodded. A state-of-the-art pier. The ’90s. 'S “yes”—no."),
    Example("The pilot said“We left” at noon.", ("said“We",)),
    Example('A new harbour"park" was built.', ('harbour"park',)),
    Example('The idea of" a free port "was old.', ('" a free port "',)),
    Example("It was bought by the firm-the largest on the island.", ("firm-the largest on",)),
)
_OPENING = re.compile(r"“(?<=[a-z]{3}“)\w{1,20}")
_CLOSING = re.compile(r"”(?<=\w”)[a-z]{2,20}")
_INSIDE = re.compile(r'"(?<=[a-z]{3}")[a-z]{3,20}')
_DASH = re.compile(r"-(?<=[a-z]{4}-)([a-z]{2,5}) (?=[a-z])")
_SHIFTED = re.compile(r'"(?<=\w") [^".\n]{1,40} "(?=\w)')
_DOUBLE = re.compile(r'" ”|” "(?=\s|$)')
_WORDS = re.compile(r"[a-z]{2,15}(?: [a-z]{2,15})?(?=[ ,.;:])")
_BEFORE = re.compile(r"\w{0,20}$")


def _clause(text: str, at: int) -> int:
    """The end of the first words of the clause that begins before `at`: they show what the hyphen cut off."""
    words = _WORDS.match(text, at)
    return words.end() if words else at - 1


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place."""
    text = reading.flow
    for pattern in (_OPENING, _CLOSING, _INSIDE):
        for match in pattern.finditer(text):
            start = match.start() - len(_BEFORE.findall(text, max(0, match.start() - 20), match.start())[0])
            yield Flag(start, match.end(), "A space beside the quotation mark is missing.", "Put the space back.")
    for match in _SHIFTED.finditer(text):
        if text.count('"', text.rfind("\n", 0, match.start()) + 1, match.start()) % 2 == 0:
            yield Flag(match.start(), match.end(), "The quotation marks stand on the wrong side of the spaces.")
    for match in _DOUBLE.finditer(text):
        yield Flag(match.start(), match.end(), "Two closing marks of different kinds stand together.", "Delete one.")
    clause = lexicon("copy")["clause"]
    for match in _DASH.finditer(text) if reading.english else ():
        word = _BEFORE.findall(text, max(0, match.start() - 20), match.start())[0]
        compound = word in clause["excused"] or text[match.start() - len(word) - 1 : match.start() - len(word)] == "-"
        if match[1] in clause["words"] and word in vocabulary() and not compound:
            start = match.start() - len(word)
            yield Flag(start, _clause(text, match.end()), "A hyphen joins two clauses.", "Use a dash with spaces.")
