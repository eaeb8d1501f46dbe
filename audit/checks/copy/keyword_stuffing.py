"""Search phrases were pasted into the sentences.

What it does: reports phrases of common nouns with capitals in running text (“Regional Stability”), but only in a text
that has many of them and writes the same nouns in lower case elsewhere.

Why it matters: the phrase was put there for search engines; it breaks the grammar or replaces the author's words.

Known limits: one or two such phrases are left alone: they may be names. Pasted phrases in lower case are not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.frame import Example, Flag, in_noise
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
MANY = 5  # different phrases in a text: native news of the measured pages has at most two
SHARE = 0.004  # of the words of a text: about one phrase in ten sentences
LONGEST = 9  # words of a phrase

_WORD = r"[A-Z0-9][\w’'-]{0,30}"
_SMALL = r"(?:of|in|on|for|and|the|over|to|with|from|within|&)"
_RUN = re.compile(rf"{_WORD}(?:[ \xa0]{{1,2}}(?:{_SMALL}[ \xa0]{{1,2}}){{0,2}}{_WORD}){{1,10}}")
EXAMPLES = (
    Example("The Institute for Economic Policy and the Regional Security Council met at South Harbour Gate."),
    Example("The minister spoke of Regional Stability and left."),
    Example(
        "The port is central to Regional Stability in the north. The island’s Ferry Policy and Leadership won. A "
        "mayor praised Harbour Security Cooperation for years. It hurts Northern Trade Relations and the talks. Many "
        "fear Economic Instability in Norland now. They want cooperation and stability, no instability, good "
        "relations, and a policy for trade.",
        (
            "Economic Instability in Norland",
            "Harbour Security Cooperation",
            "Northern Trade Relations",
            "Ferry Policy and Leadership",
            "Regional Stability",
        ),
    ),
)


Run = re.Match[str]


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(lexicon("stuffing")[name]["words"])


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a phrase, where the text has many in mid-sentence whose nouns it writes in lower case elsewhere."""
    text = reading.text
    if not reading.english:
        return
    phrases = [run for run in _RUN.finditer(text) if _searched(text, run) and not in_noise(reading, _flag(run, 0))]
    telling = {run.group().lower() for run in phrases if _inside(text, run) and _lowered(text, run)}
    if len(telling) < MANY or len(phrases) < SHARE * len(text.split()):
        return
    for run in phrases:
        yield _flag(run, len(phrases))


def _flag(run: Run, number: int) -> Flag:
    message = f"A search phrase in capitals, one of {number} in this text: it does not belong to the sentence."
    return Flag(run.start(), run.end(), message, "Say it in the author’s words, in lower case.")


def _words(run: Run) -> list[str]:
    return [word.lower().removesuffix("’s").removesuffix("'s") for word in run.group().split()]


def _searched(text: str, run: Run) -> bool:
    """Whether the run holds a subject word and no word of a name, and stands in a sentence."""
    words = _words(run)
    if not 2 <= len(words) <= LONGEST or any(word in _table("names") for word in words):
        return False
    label = text[run.end() : run.end() + 1] in (":", "", "\n", "?", '"') and not _inside(text, run)
    return not label and ("&" in words or any(word in _table("subjects") for word in words))


def _inside(text: str, run: Run) -> bool:
    """Whether a word in lower case stands before the run."""
    before = text[max(0, run.start() - 30) : run.start()].rstrip(" \xa0,—–-")
    return before[-1:].islower()


def _lowered(text: str, run: Run) -> bool:
    return any(f" {word}" in text for word in _words(run) if word in _table("subjects"))
