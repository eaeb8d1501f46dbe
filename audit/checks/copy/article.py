"""An article is wrong or missing.

What it does: reports “a economic plan” and “an plan” where the sound of the next word is sure, “is member of” and,
as a notice, “the A-B relations”.

Why it matters: it is a slip of editing or translation: often another word stood between.

Known limits: abbreviations and capitals are left alone, since they may be spelt out; “an historic” is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import matches

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "An hour, a European union, a one-off, a university, an MP, a U.S. ship, an historic day, an heir, a used car."
    ),
    Example("It is a ‘economic plan’ of an party.", ("a ‘economic plan’", "an party")),
    Example("She is a member of the board and was chairman of it; the card of a party member is of use."),
    Example("Ada Lund is member of the port’s board.", ("Ada Lund is member",)),
    Example("A chapter within the Norland-Sundland relations, he said.", ("within the Norland-Sundland relations",)),
    Example("They want a university and an user.", ("an user",)),
    Example(
        "Vitamin A offers much. A user saw A and B; a house, a honey pot, a hound. A: is it? An egg. An Post runs."
    ),
    Example("An university was closed. A old pilot left a hour later.", ("An university", "A old", "a hour")),
)
_A = re.compile(
    r"(?<![\w.’'&/-])a ([‘“\"']?)([aeiou][a-z]{2,20})(?![\w’@/]|\.\w|-[a-z])(?:(?: [a-z]{2,20}){1,2}[’”\"'])?"
)
_AN = re.compile(r"(?<![\w.’'&/-])[Aa]n ([‘“\"']?)([b-df-hj-np-tv-zu][a-z]{2,20})(?![\w’'@/-]|\.\w)")


_FIRST = re.compile(r"(?:^|(?<=[.!?] ))A ()([aeiou][a-z]{2,20})(?![\w’'@/:]|\.\w|-[a-z])", re.MULTILINE)
_MUTE = re.compile(r"(?<![\w.’'&/-])[Aa] ()(ho[nu][a-z]{1,9}|heir[a-z]{0,5})(?![\w’'@/])")
_SUBJECT = re.compile(r"(?:\w{1,20} ){1,2}$")


@cache
def _membership() -> re.Pattern[str]:
    nouns = "|".join(lexicon("copy")["membership"]["words"])
    return re.compile(rf"\b(?:is|was|became|remains) (?:{nouns})(?= (?:of|\())")


@cache
def _between_states() -> re.Pattern[str]:
    nouns = "|".join(lexicon("copy")["relations"]["words"])
    return re.compile(rf"\b[a-z]{{2,12}} the[ \xa0][A-Z][\w.]{{1,20}}[-–][A-Z][\w.]{{1,20}} (?:{nouns})(?=[,.;])")


@cache
def _sounds(name: str) -> frozenset[str]:
    return frozenset(lexicon("copy")["sounds"][name])


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place."""
    if not reading.english:
        return
    known = vocabulary()
    for match in matches(_A, reading.text, frozenset(("a",))):
        word = match[2]
        vowel = word[0] != "u" or word[:2] in ("un", "up", "ul")
        if vowel and word in known and word not in _sounds("spoken") and word not in _sounds("letters"):
            yield Flag(match.start(), match.end(), f"“an” stands before “{word}”.", f"an {match[1]}{word}")
    for match in (*_FIRST.finditer(reading.text), *_MUTE.finditer(reading.text)):
        word = match[2]
        vowel = word in _sounds("silent") if word[0] == "h" else word[0] != "u" or word[:2] in ("un", "up", "ul")
        if vowel and (word in known or word[0] == "h") and not {word} & (_sounds("spoken") | _sounds("letters")):
            yield Flag(match.start(), match.end(), f"“an” stands before “{word}”.", f"{match.group()[0]}n {word}")
    for match in _membership().finditer(reading.text):
        before = _SUBJECT.search(reading.text, max(0, match.start() - 42), match.start())
        start = before.start() if before else match.start()
        yield Flag(start, match.end(), "The article before the noun is missing.", severity="notice")
    for match in _between_states().finditer(reading.text):
        yield Flag(match.start(), match.end(), "The article does not belong here.", severity="notice")
    for match in matches(_AN, reading.text, frozenset(("an",))):
        word = match[2]
        consonant = word in _sounds("spoken") if word[0] == "u" else word[0] != "h"
        if consonant and (word in known or word[0] == "u") and word not in _sounds("silent"):
            yield Flag(
                match.start(), match.end(), f"“a” stands before “{word}”.", f"{match.group()[0]} {match[1]}{word}"
            )
