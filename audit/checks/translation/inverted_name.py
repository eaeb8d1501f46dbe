"""The words of a name stand in the order of another language.

What it does: reports names from a list whose words were turned round, such as “IRA Real” for the Real IRA, and heads
of bodies before their adjective (“the Union African”).

Why it matters: the reader takes it for another body, or for none.

Known limits: only listed names, heads and adjectives are found. A longer name that is right in its own language is left
alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.frame import Example, Flag
from audit.checks.phrases import occurrences
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import first_words, folded, matches

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The Tehrik-i-Taliban Pakistan and the United States were named. The European Union agreed."),
    Example("The Nations United sent blankets.", ("Nations United",)),
    Example(
        "Army General Lund joined the Democratic Party. National Bank Central Asia closed. Court National Report 3."
    ),
    Example("The leaders of the Union African met the Party Socialist.", ("Party Socialist", "Union African")),
)
_BEFORE = 20  # characters in which the rest of a longer name may stand


@cache
def _order() -> re.Pattern[str]:
    rows = lexicon("copy")["order"]
    heads, epithets = "|".join(rows["heads"]), "|".join(rows["epithets"])
    return re.compile(rf"(?<=[a-z] )(?:{heads}) (?:{epithets})(?![\w’'-]| [A-Z])")


@cache
def _heads() -> frozenset[str]:
    return first_words(lexicon("copy")["order"]["heads"])


def _turned(text: str) -> Iterator[Flag]:
    """Heads of bodies before their adjective, in mid-sentence and where no longer name goes on."""
    for match in matches(_order(), text, _heads()):
        if match.group() not in lexicon("copy")["order"]["fixed"]:
            head, epithet = match.group().split()
            message = f"“{match.group()}” stands in the order of another language."
            yield Flag(match.start(), match.end(), message, f"{epithet} {head}")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a name."""
    text = reading.flow
    if not reading.english:
        return
    low = folded(text)
    listed = {row["wrong"] for row in lexicon("copy")["inverted"]}
    yield from (flag for flag in _turned(text) if flag.of(text) not in listed)
    for row in lexicon("copy")["inverted"]:
        for span in occurrences(low, row["wrong"].lower()):
            if span.of(text) != row["wrong"]:
                continue
            before = text[max(0, span.start - _BEFORE) : span.start].lower().rstrip()
            if not before.endswith(tuple(row["not_after"])) and not text[span.end : span.end + 2].strip()[:1].isupper():
                message = f"“{row['wrong']}” stands in the order of another language."
                yield Flag(span.start, span.end, message, row["right"])
