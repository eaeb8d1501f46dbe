"""A large share of the entries is by the author of the text.

What it does: where a text says who wrote it and lists eight entries or more, counts those that this author wrote or
helped to write, and reports a third or more.

Why it matters: the text then rests on its author's own word more than it seems to.

Known limits: in a field of few people a large share is natural; it is a notice. Authors of one surname and initial
are taken for one.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.own import own
from audit.citations.printed_date import head
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
SHARE = 1 / 3  # journals report 10 to 20 in a hundred
FEW = 8  # entries: of fewer, one or two make a large share
_OWN = "\n\n".join(f"Lind, A. ({year}). Tides of {year}. Coast." for year in range(2010, 2014))
_OTHERS = "\n\n".join(f"{name}, T. (2018). Tides. Coast." for name in ("Okoye", "Sorel", "Benali", "Correa", "Dahl"))
EXAMPLES = (
    Example(f"# Tides\n\nBy Anna Lind\n\nShips wait.\n\nReferences\n\n{_OTHERS}\n\n{_OTHERS.replace('T.', 'B.')}"),
    Example(f"# Tides\n\nBy Anna Lind\n\nShips wait.\n\nReferences\n\n{_OWN}\n\n{_OTHERS}", ("Lind, A. (2010)",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One notice, at the first such entry."""
    found = own(reading.document, reading.references, ()).entries
    if len(reading.references) >= FEW and len(found) >= SHARE * len(reading.references):
        spans = [head(reading.text, one) for one in found]
        related = tuple(Place(reading.document.id, s.start, s.end, s.of(reading.text)) for s in spans[1:])
        author = reading.document.author
        words = f"{len(found)} of the {len(reading.references)} entries are by {author}, who wrote the text."
        yield Flag(spans[0].start, spans[0].end, words, related=related)
