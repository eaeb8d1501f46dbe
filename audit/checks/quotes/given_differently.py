"""One quotation, in other words in another document.

What it does: compares the quotations of the documents with one another and reports each that another document gives
with other words, with both sets of words. Where a draft is audited, quotes/altered reports it.

Why it matters: one of the two has altered what was said.

Known limits: which of the two is right is not known; where more independent texts have one of them, that side is a
notice only. A document that quotes less of a sentence contradicts nobody,
and words that two named persons said alike are two utterances. Small words alone are a notice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from audit.checks.frame import Example, Flag
from audit.cited.quotations import Compared, quotations
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "warning"
_QUOTE = "“The pilots have never asked for a second tug,” said Nadia Rahim."
EXAMPLES = (
    Example(_QUOTE, against=("“The pilots have never asked for a second tug,” Rahim told the council.",)),
    Example(_QUOTE, against=("The pilots “have never asked for a second tug”, Rahim told the council.",)),
    Example(_QUOTE, against=("“The teachers have never seen a better school,” Omar Lind told the council.",)),
    Example(
        _QUOTE,
        ("“The pilots have never asked for a second tug,”",),
        against=("“The pilots have always asked for a second tug,” Rahim told the council.",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a quotation, with the others beside it."""
    if corpus.draft is not None:
        return
    origin = dict(corpus.origins)
    for one in quotations(corpus.analyses):
        found = [f for f in one.found if f.state == "altered" and f.quoted and not f.cited]
        if any(f.cited for f in one.found) or not found:
            continue
        first = next((f for f in found if not f.slight), found[0])
        others = "another document has" if len(found) == 1 else f"{len(found)} other documents have"
        words = f"Given differently: {others} other words; this one {first.reason}."
        yield Flag(
            one.quote.start,
            one.quote.end,
            words,
            suggestion="Check the wording against a recording or the original.",
            severity="notice" if first.slight or _backed(one, origin) else None,
            confidence=0.8,
            related=tuple(f.place for f in found),
            document=one.document,
        )


def _backed(one: Compared, origin: Mapping[str, str]) -> bool:
    """Whether more independent documents have these words than others."""
    by_side: dict[bool, set[str]] = {True: {origin.get(one.document, one.document)}, False: set()}
    for found in one.found:
        same = found.slight or found.state != "altered"
        by_side[same].add(origin.get(found.place.document, found.place.document))
    return len(by_side[True]) > len(by_side[False])
