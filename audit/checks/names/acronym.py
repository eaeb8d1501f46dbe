"""An acronym that its own words do not spell.

What it does: compares an acronym with the words it is explained by. It reports words that the reference table lists
as wrong, words that do not spell an acronym of the table, and letters that stand in another order than the words.

Why it matters: either a letter was transposed or the body is named wrongly, and readers look it up by either.

Known limits: acronyms of other languages whose letters do not fit the English words at all are left alone unless the
table has them; those known to be in another order are rows of lexicons/acronym_orders.toml.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from audit.checks.frame import Example, Flag
from audit.claims.acronyms import spells
from audit.claims.words import words
from audit.facts.rows import Acronym
from audit.facts.tables import acronyms
from audit.knowledge import lexicon
from audit.model import Mention
from audit.reading import Reading
from audit.similarity import plain

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The Lake Patrol Bureau (LPB), Tehrik-i-Taliban Pakistan (TTP) and the Workers' Youth League (AUF) met."),
    Example(
        "The Centers for Disease Control and Prevention (CDC), the International Organization for Standardization "
        "(ISO) and the Fire Department of New York City (FDNY) met."
    ),
    Example("He was with the Military Intelligence Agency (ISI) then.", ("the Military Intelligence Agency (ISI)",)),
    Example("The Lake Patrol Bureau (LBP) was told.", ("The Lake Patrol Bureau (LBP)",)),
    Example("A report by the Global Security Forum (GTI) was read.", ("the Global Security Forum (GTI)",)),
)
_LEAST = 3  # letters: two in the wrong order are too often right in another language
_LONGEST = 60  # characters: beyond it only the acronym is marked


def check(reading: Reading) -> Iterator[Flag]:
    """An error where the table lists the words as wrong, else a warning."""
    text = reading.flow
    for one in reading.mentions:
        if one.kind != "acronym" or one.expansion is None or one.expansion_span is None:
            continue
        row = _rows().get(one.key)
        told = _wrong(one, row) or _unspelt(one, row) or _transposed(one)
        if told:
            start, end = min(one.start, one.expansion_span.start), max(one.end, one.expansion_span.end)
            end += text[end : end + 1] == ")"
            start -= 4 if text[max(0, start - 4) : start].lower() == "the " else 0
            start = one.start if end - start > _LONGEST else start
            severity = "error" if row and _wrong(one, row) else "warning"
            yield Flag(start, end, told, f"Write {row.right[0]} ({row.acronym})." if row else None, severity)  # type: ignore[arg-type]


@cache
def _rows() -> dict[str, Acronym]:
    return {row.acronym.upper(): row for row in acronyms()}


def _wrong(one: Mention, row: Acronym | None) -> str | None:
    """The words are, or end with, a form that the table lists as wrong."""
    said = plain(one.expansion or "")
    if row is None or said in {plain(form) for form in row.right}:
        return None
    ends = [form for form in row.wrong if said == plain(form) or said.endswith(" " + plain(form))]
    return f"{row.acronym} stands for {row.right[0]}; “{one.expansion}” is wrong." if ends else None


def _unspelt(one: Mention, row: Acronym | None) -> str | None:
    """The words do not spell an acronym that the table knows."""
    said = plain(one.expansion or "")
    if row is None or _in_order(one) or any(said.endswith(plain(form)) for form in row.right):
        return None
    return f"“{one.expansion}” does not spell {row.acronym}, which stands for {row.right[0]}."


def _in_order(one: Mention) -> bool:
    """Whether the words spell the acronym, or would if some of them were left out ("Control and Prevention (CDC)")."""
    rest = iter(word.text[0].upper() for word in words(one.expansion or "") if word.capital)
    return spells(one.expansion or "", one.key) or all(letter in rest for letter in one.key)


def _transposed(one: Mention) -> str | None:
    """The acronym has the initials of the words, but in another order."""
    initials = Counter(word.text[0].upper() for word in words(one.expansion or "") if word.capital)
    letters = Counter(one.key)
    known = {row["text"] for row in lexicon("acronym_orders")["acronym"]}
    if len(one.key) < _LEAST or one.key in known or letters - initials or _in_order(one):
        return None
    return f"The letters of {one.key} are in another order than the words “{one.expansion}”."
