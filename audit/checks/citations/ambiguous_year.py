"""Several entries of one author and one year, with nothing to tell them apart.

What it does: where a text cites by author and year, it reports authors who have two or more entries of one year
without the letters a, b, c.

Why it matters: "(Okoye, 2018)" then means any of them.

Known limits: a text that cites in another way does not need the letters and is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import head
from audit.citations.surnames import folded
from audit.model import Place, Reference
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_TEXT = "Ships wait longer (Sorel, 2019).\n\nReferences\n\nSorel, B. (2019). On dredging. Harbour Post.\n\n"
EXAMPLES = (
    Example(_TEXT + "Okoye, T. (2018a). Tides. Coastal Trade.\n\nOkoye, T. (2018b). Tariffs. Coastal Trade."),
    Example(_TEXT + "Okoye, T. (2018). Tides. Coastal Trade.\n\nOkoye, T. (2017). Tariffs. Coastal Trade."),
    Example(
        _TEXT + "Okoye, T. (2018). Tides. Coastal Trade.\n\nOkoye, T. (2018). Tariffs. Coastal Trade.",
        ("Okoye, T. (2018)",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice at the first entry of each group, with the others beside it."""
    if not any(one.kind == "author-year" and one.status == "resolved" for one in reading.citations):
        return
    groups: defaultdict[tuple[tuple[str, ...], str], list[Reference]] = defaultdict(list)
    for one in reading.references:
        lettered = one.year is not None and one.date is not None and one.date[4:5].isalpha()
        group = groups[tuple(map(folded, one.authors)), one.year or ""]
        twice = any(folded(other.title) == folded(one.title) for other in group)  # that is citations/duplicate-entry
        if one.authors and one.year and not lettered and not twice:
            group.append(one)
    for (_, year), group in groups.items():
        if len(group) > 1:
            spans = [head(reading.text, one) for one in group]
            related = tuple(Place(reading.document.id, s.start, s.end, s.of(reading.text)) for s in spans[1:])
            who = group[0].authors[0]
            words = f"{len(group)} entries of {who} have the year {year}: a citation by year means any of them."
            right = f"Number them {year}a, {year}b" + (" and so on." if len(group) > 2 else ".")
            yield Flag(spans[0].start, spans[0].end, words, suggestion=right, related=related)
