"""A quotation with other words than the document it comes from.

What it does: lays each quotation of four words or more over the other documents of the audit, word by word, and
reports where the passage it comes from has other words, with both sets of words. The document that the sentence cites
comes first; elisions and brackets are respected.

Why it matters: what stands between quotation marks is somebody's own words.

Known limits: a passage that is not cited must have three quarters of the words, and one that differs only as reported
speech does ("we will", "they would") is left alone. Small words alone are a notice.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.cited.quotations import quotations
from audit.evidence import Corpus
from audit.model import Severity

SCOPE = "corpus"
SEVERITY = "warning"
_QUOTE = "“The harbour will be dredged before the winter storms arrive,” said Nadia Rahim, the mayor."
EXAMPLES = (
    Example(_QUOTE, against=("It says: the harbour will be dredged before the winter storms arrive.",)),
    Example(_QUOTE, against=("The road will be mended before the spring floods arrive, the paper says.",)),
    Example(
        "“The harbour … before the winter storms arrive,” said Nadia Rahim.",
        against=("It says: the harbour will be dredged before the winter storms arrive.",),
    ),
    Example(
        _QUOTE,
        ("“The harbour will be dredged before the winter storms arrive,”",),
        against=("The letter reads: the harbour will be closed before the winter storms arrive.",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a quotation, with the passages. Two quotations of one utterance belong to given-differently."""
    for one in quotations(corpus.analyses):
        if corpus.draft not in (None, one.document):
            continue
        sure = corpus.draft is not None
        found = [f for f in one.found if f.state == "altered" and (f.cited or sure or not f.quoted)]
        found = [f for f in found if f.cited] or (found if one.state == "altered" else [])
        if not found:
            continue
        first = found[0]
        severity: Severity | None = "notice" if first.slight else "error" if first.cited else None
        source = "the document that is cited" if first.cited else "the passage in another document"
        words = f"Not as in {source}: this quotation {first.reason}."
        yield Flag(
            one.quote.start,
            one.quote.end,
            words,
            suggestion=f"There: “{' '.join(first.place.exact.split())}”",
            severity=severity,
            confidence=0.9 if first.cited else 0.8,
            related=tuple(f.place for f in found),
            document=one.document,
        )
