"""A common word has a capital in mid-sentence.

What it does: reports a word with a capital in the middle of a sentence that newspapers write in lower case nine times
out of ten, where it stands alone and is no part of a title or name.

Why it matters: it is the surest trace of machine translation (a noun of a language that capitalises nouns) and of a
link whose text was pasted into the sentence.

Known limits: names that are common words are excused by a list; offices and bodies are never reported, since houses
differ on them; a word that the text always capitalises in mid-sentence may be its name, and is only a notice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from audit.checks.casing import listed, stray_capitals
from audit.checks.frame import Example, Flag
from audit.reading import Reading
from audit.text.places import folded, places, shared

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("He read “The Art of the Deal” and told the President that Hope had left for The Hague in May."),
    Example("Damage: see Phase 2. They sang Born to be Wild and read a blog called Think about it."),
    Example("Why the Lighthouse Went Dark in Winter\n\nShe said Ford had built it."),
    Example("They heard the DEPUTY Ada Lund on the pier.", ("the DEPUTY",)),
    Example("The crew also has Delivered blankets to the island.", ("has Delivered",)),
    Example(
        "The mayor recently She said that nobody was hurt, including From Anders.",
        ("recently She said", "including From Anders"),
    ),
    Example(
        "Eyewitnesses made several Videos of the ferry, and these Videos were shared.",
        ("several Videos", "these Videos"),
    ),
)
_LEAD = r"(?:\b(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|of|to|from|with|for) (?=(?:the|a|an|this|these|those) ))?"
_BEFORE = re.compile(_LEAD + r"[^\s“”\"'‘’(]{1,30} $")
_AFTER = re.compile(r" [A-Z][\w’-]{1,30}")
_SHOUTED = re.compile(r"(?:(?<=[a-z] )|(?<=[“\"]))(?:the|a) (?P<office>[A-Z]{4,12})(?= [A-Z][a-z])")
_NEXT = re.compile(r" [\w’-]{1,30}")  # after a word of grammar: what it belongs to


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a word, with the word before it, and the one after it where the two belong together."""
    text = reading.flow
    if not reading.english:
        return
    yield from _shouted(text)
    found = list(stray_capitals(reading))
    often = Counter(span.of(text) for span in found)
    for span in found:
        word = span.of(text)
        named = often[word] > 1 and word.lower() not in listed("closed") and f" {word.lower()} " not in text
        message = f"“{word}” has a capital in mid-sentence; elsewhere it is written “{word.lower()}”."
        before = _BEFORE.search(text, max(0, span.start - 40), span.start)
        after = (_NEXT if len(word) == 1 or word.lower() in listed("closed") else _AFTER).match(text, span.end)
        start, end = before.start() if before else span.start, after.end() if after else span.end
        right = text[start : span.start] + word.lower() + text[span.end : end]
        yield Flag(start, end, message, right, severity="notice" if named else None)


def _shouted(text: str) -> Iterator[Flag]:
    """Offices in capitals before a name."""
    index = places(folded(text))
    shouted = (text[at : at + len(word)] for word in shared(index, listed("shouted")) for at in index[word])
    for match in _SHOUTED.finditer(text) if any(map(str.isupper, shouted)) else ():
        word = match["office"]
        if word.lower() in listed("shouted"):
            right = match.group().replace(word, word.lower())
            yield Flag(match.start(), match.end(), f"“{word}” is an office, and is not written in capitals.", right)
