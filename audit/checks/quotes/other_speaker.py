"""The same words, given to somebody else in another document.

What it does: where two documents quote the same words and each names a person who said them, it reports that the
persons are two.

Why it matters: one of the two has put the words into the wrong mouth.

Known limits: a speaker who is not named ("the mayor") is compared with nobody, and neither is "she" where it is not
plain who she is, nor names that differ by a letter or two. Quotations under five words may be anybody's.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.cited.quotations import quotations
from audit.evidence import Corpus
from audit.model import Quote, Span

SCOPE = "corpus"
SEVERITY = "warning"
NEAR = 60  # characters between the verb and the name that are marked together
_QUOTE = "Nadia Rahim and Omar Lind met in Dalmora. “The pilots have never asked for a second tug,” said Nadia Rahim."
_MET = "Omar Lind met Nadia Rahim. "
EXAMPLES = (
    Example(_QUOTE, against=(_MET + "“The pilots have never asked for a second tug,” Rahim told the council.",)),
    Example(_QUOTE, against=(_MET + "“The pilots have never asked for a second tug,” the mayor told the council.",)),
    Example(_QUOTE, against=("Omar Lind met Nadia Rahim. “The pilots have never asked for a second tug,” she said.",)),
    Example(
        _QUOTE,
        ("said Nadia Rahim",),
        against=(_MET + "“The pilots have never asked for a second tug,” Omar Lind told the council.",),
    ),
    Example(
        _QUOTE,
        ("said Nadia Rahim",),
        against=("Omar Lind, the pilot, rose. “The pilots have never asked for a second tug,” he sighed.",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a quotation, at the words that name its speaker."""
    for one in quotations(corpus.analyses):
        if corpus.draft not in (None, one.document):
            continue
        found = [f for f in one.found if f.said_by is not None]
        if not found or (first := found[0]).named is None or first.said_by is None:
            continue
        span = _named(one.quote, first.named)
        words = f"Another document gives these words to {' '.join(first.said_by.exact.split())}."
        places = tuple(place for f in found for place in (f.place, f.said_by) if place is not None)
        yield Flag(span.start, span.end, words, confidence=0.8, related=places, document=one.document)


def _named(quote: Quote, name: Span) -> Span:
    """The name with the verb beside it."""
    cue = quote.cue
    if quote.speaker is not None and name == quote.named:
        name = quote.speaker  # "she said" is at the quotation, the name may be a paragraph away
    if cue is None or cue == name or max(cue.start, name.start) - min(cue.end, name.end) > NEAR:
        return name
    return Span(min(cue.start, name.start), max(cue.end, name.end))
