"""A name of a month, a day or a country has no capital.

What it does: reports names such as “july”, “america” and “german” in lower case.

Why it matters: it is a slip that every reader sees, and a trace of a language that writes them so.

Known limits: words that mean something else in lower case (march, china, polish, french fries) are left alone, and so
are addresses, tags, and lines without any capital that are not headings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import listed
from audit.checks.frame import Example, Flag
from audit.checks.phrases import mentions, occurrences
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import folded, places, shared

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("They march in May; see www.america.com, @iran_daily and #london. The french windows are of china."),
    Example("Greens with a salad; the left of the greens on the golf course of the party."),
    Example("The ferry sails in july and calls at iceland and england.", ("in july", "england")),
    Example("The port is run by a coalition of greens and Liberals.", ("coalition of greens",)),
)
_LEAD = re.compile(r"(?:\b(?:in|of|to|from|for|with|by) )?(?:\bthe )?$")
_PARTY = re.compile(r"(?:\b\w{3,12} of )?(?:\bthe )?$")
_WORD = re.compile(r"(?<![\w@#/.’'_=&-])(?:(in|on|since|until|from|by) )?([a-z]{4,12})(?![\w@/=_]|[.-]\w|[’']\w{3})")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a name; a month or a day with its preposition."""
    text = reading.flow
    names = listed("proper")
    if not reading.english:
        return
    months = frozenset(lexicon("noise")["time"]["words"])
    low = folded(text)
    for phrase in lexicon("copy")["proper"]["phrases"]:
        for span in occurrences(low, phrase):
            if span.of(text) == phrase and _in_sentence(text, span.start) and text[span.start - 1 : span.start] in " “":
                lead = len(_LEAD.findall(text, max(0, span.start - 12), span.start)[0])
                right = text[span.start - lead : span.start] + phrase.title().replace("’S", "’s").replace("'S", "'s")
                yield Flag(span.start - lead, span.end, f"“{phrase}” is a name and has capitals.", right)
    yield from _parties(reading, low)
    for match in _WORD.finditer(text) if _stands_small(text, low, names) else ():
        if match[2] not in names or not _in_sentence(text, match.start()):
            continue
        start = match.start() if match[2] in months else match.start(2)
        name = match[2].title() if match[2] != "nato" else "NATO"
        yield Flag(start, match.end(), f"“{match[2]}” is a name and has a capital.", name)


def _stands_small(text: str, low: str, names: frozenset[str]) -> bool:
    """Whether any of the names stands in the text in lower case: one look spares most texts the search."""
    index = places(low)
    return any(text.startswith(name, at) for name in shared(index, names) for at in index[name])


def _parties(reading: Reading, low: str) -> Iterator[Flag]:
    """Parties with the name of a colour or a creed, where the sentence speaks of politics."""
    row = lexicon("copy")["parties"]
    for phrase in row["phrases"]:
        for span in occurrences(low, phrase):
            exact, lead = span.of(reading.flow), len(_PARTY.findall(low, max(0, span.start - 24), span.start)[0])
            if exact == phrase and lead and mentions(low, span, row["with"]) and not mentions(low, span, row["unless"]):
                message = f"“{phrase}” is the name of a party and has a capital."
                yield Flag(span.start - lead, span.end, message, phrase.title())


def _in_sentence(text: str, at: int) -> bool:
    """Whether the line has a capital before the name; a line without any is a tag, a file name or a chat."""
    low = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    line = text[low : end if end >= 0 else len(text)][:400]
    return line[:1].isupper() or (any(char.isupper() for char in line) and line[:1] in "“\"'‘([")
