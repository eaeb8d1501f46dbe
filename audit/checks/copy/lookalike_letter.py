"""A letter of another script stands in a word.

What it does: reports Cyrillic and Greek letters that print like Latin ones inside a word of Latin letters (“poliсe”
with a Cyrillic с).

Why it matters: nobody sees them, and no search, index or comparison finds the word; they come from a keyboard of
another language, from a scan, or from somebody who wants the text not to be found.

Known limits: a word all of whose letters are of the other script is left alone, since it may be quoted; Greek letters
count only among small Latin ones, since formulas mix the two (“NFκB”). Of many, the first eight words are reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
ANY_LANGUAGE = True
MOST = 8  # words that are reported
SHARE = 0.2  # of the characters: a text with more of them is in the other script, and joins its endings to Latin names
EXAMPLES = (
    Example("The café in Москва sells Ὀλυμπία wine; an IT-компания and a СССР badge. The letter с is no c."),
    Example(
        "NFκB, TNFα and IκBα bind; νmax is 3 μm, the load 5 kΩ, ΔHvap small, and β-carotene orange; hνc, sinαcosα."
    ),
    Example("The poli\u0441e closed the pier.", ("poli\u0441e",)),
    Example("\u0410nna Lund and the P\u03b1tients of \u03a4he ward.", ("\u0410nna", "P\u03b1tients", "\u03a4he")),
    Example("The U\u041a and the R\u0421N agreed.", ("U\u041a", "R\u0421N")),
)
_WORD = re.compile(r"[^\W\d_]{2,40}")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")


@cache
def _lookalikes() -> dict[str, str]:
    rows: dict[str, dict[str, str]] = lexicon("lookalikes")
    return rows["cyrillic"] | rows["greek"]


@cache
def _greek() -> re.Pattern[str]:
    letters = "".join(lexicon("lookalikes")["greek"])
    small, tall = (f"[{''.join(one for one in letters if one.islower() is low)}]" for low in (True, False))
    return re.compile(rf"{small}(?<=[A-Za-z].)[a-z]{{2}}|{tall}(?:(?<=^.)|(?<=[a-z].))[a-z]{{2}}")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a word."""
    text = reading.text
    first = _FOREIGN.search(text)
    if not first or len(_FOREIGN.findall(text)) > SHARE * len(text):
        return iter(())
    return islice(_words(text, first.start()), MOST)


def _words(text: str, at: int) -> Iterator[Flag]:
    """The mixed words from the first foreign letter on, with the same words in Latin letters."""
    begin = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at), 0)
    for match in _WORD.finditer(text, begin):
        word = match.group()
        foreign = _FOREIGN.findall(word) if not word.isascii() else []
        if not foreign or not _LATIN.search(word) or not all(letter in _lookalikes() for letter in foreign):
            continue
        formula = word.startswith(tuple(lexicon("lookalikes")["formulas"]["words"]))
        if all(letter >= "\u0400" for letter in foreign) or (_greek().search(word) and not formula):
            script, like = "Cyrillic" if foreign[0] >= "\u0400" else "Greek", _lookalikes()[foreign[0]]
            message = f"“{word}” holds the {script} letter “{foreign[0]}”, which only looks like “{like}”."
            yield Flag(match.start(), match.end(), message, "".join(_lookalikes().get(one, one) for one in word))
