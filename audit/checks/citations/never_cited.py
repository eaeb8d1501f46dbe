"""An entry of the reference list that the text never cites.

What it does: where the text cites entries by author and year or by address, it reports the entries that it does
not cite.

Why it matters: the entry is padding, or the place that rested on it has lost its citation.

Known limits: a text that cites none of its entries uses the list as a list of sources, and is left alone; so is a
list that goes further than the text ("Further reading", "Works consulted"). An entry whose title, or whose author and
year, stand in a sentence counts as cited. A link that has lost its target may have been the citation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audit.checks.frame import Example, Flag
from audit.citations.match import entries_of
from audit.citations.printed_date import head
from audit.citations.references import further_reading
from audit.model import Citation
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
    Example("Ships wait longer (Okoye, 2018), and Sorel (2019) knows what Lind’s study of 2021 tells." + _LIST),
    Example("Ships wait longer (Okoye, 2018)." + _LIST.replace("References", "Works consulted")),
    Example("Ships wait longer (Okoye, 2018), and Sorel (2019) knows why." + _LIST, ("Lind, A. (2021)",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each entry, which says how many are cited."""
    entries = [one for one in reading.citations if one.kind == "reference"]
    cited = sum(one.status == "cited" for one in entries)
    named = any(one.kind == "author-year" and one.status == "missing" for one in reading.citations)
    if not (cited or named) or len(entries) < 2:
        return
    for place in _unused(reading, entries):
        span = head(reading.text, reading.references[place])
        words = f"Listed, but never cited in the text: {cited} of {len(entries)} entries are."
        yield Flag(span.start, span.end, words, suggestion="Cite it where it is used, or take it out.")


def _unused(reading: Reading, entries: Sequence[Citation]) -> Iterator[int]:
    """The places of the entries that no citation means: not those of an author who is cited with another year, nor
    those of a list that says it goes further than the text."""
    known = entries_of(reading.references, reading.text)
    wrong = [one for one in reading.citations if "citations/year-differs" in one.problems and one.target]
    taken = {place for one in wrong for place in known.places(str(one.target).rsplit(" ", 1)[0])}
    listed = {one.start for one in entries if one.status == "listed"}
    further = further_reading(reading.text)
    for place, one in enumerate(reading.references):
        if one.start in listed and place not in taken and not any(s.start <= one.start < s.end for s in further):
            yield place
