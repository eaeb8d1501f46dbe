"""An entry of the reference list that the text never cites.

What it does: where the text cites entries by author and year or by address, it reports the entries that it does
not cite.

Why it matters: the entry is padding, or the place that rested on it has lost its citation.

Known limits: a text that cites none of its entries uses the list as a list of sources, and is left alone. A link
that has lost its target may have been the citation.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import head
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_LIST = (
    "\n\nReferences\n\nOkoye, T. (2018). Tides and tariffs. Coastal Trade.\n\n"
    "Lind, A. (2021). The salt road. Harbour Post.\n\nSorel, B. (2019). On dredging. Harbour Post."
)
EXAMPLES = (
    Example("Ships wait longer each year." + _LIST),
    Example("Ships wait longer (Okoye, 2018; Lind, 2021, p. 3), and Sorel (2019) knows why." + _LIST),
    Example("Ships wait longer (Okoye, 2018), and Sorel (2019) knows why." + _LIST, ("Lind, A. (2021)",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each entry, which says how many are cited."""
    entries = [one for one in reading.citations if one.kind == "reference"]
    cited = sum(one.status == "cited" for one in entries)
    by_place = {one.start: one for one in reading.references}
    named = any(one.kind == "author-year" and one.status == "missing" for one in reading.citations)
    if not (cited or named) or len(entries) < 2:
        return
    for entry in entries:
        if entry.status == "listed" and entry.start in by_place:
            span = head(reading.text, by_place[entry.start])
            words = f"Listed, but never cited in the text: {cited} of {len(entries)} entries are."
            yield Flag(span.start, span.end, words, suggestion="Cite it where it is used, or take it out.")
