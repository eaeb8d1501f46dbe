"""A mistake that has been printed before.

What it does: finds each known error of seeds/known_errors.toml again, in whatever words it comes back: by subject,
measure and value, by office and holder, by acronym, name, date or term.

Why it matters: mistakes travel. What was corrected once should never have to be found by hand a second time.

Known limits: it stays silent where another check has already said as much of the same words. A mistake that is not on
the list is the business of the other checks.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.evidence import Corpus
from audit.facts.known import Recurrence, recurrences
from audit.facts.wrong import wrong
from audit.model import Severity, Span

SCOPE = "corpus"
SEVERITY: Severity = "error"
BESIDE = 60  # characters of a finding beyond the known error: a clause
TOPICS = ("figure", "office-holder", "name", "date")
EXAMPLES = (
    Example("Pakistan speaks of geo-economics when it means ports and roads."),
    Example("India's home minister visited Islamabad."),
    Example("She teaches at the department of geographical economy in Utrecht."),
    Example("The south gate of the park is closed on Mondays."),
    Example(
        "The bomb went off at Abbey Gate, which soldiers called the South Gate.",
        flags=("South Gate",),
    ),
    Example(
        "Nobody expected the Taliban to take every city in under a week.",
        flags=("under a week",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """Known errors that stand in a text again, and that no other check has named there."""
    said = _said(corpus)
    for again in recurrences(corpus.asked):
        if not any(_covers(span, again) for span in said.get(again.document, ())):
            row = again.mistake
            yield Flag(
                start=again.start,
                end=again.end,
                document=again.document,
                message=f"Known error {row.id}: {row.why} ({row.source}).",
                suggestion=row.right,
                severity=row.severity,
                confidence=0.9,
            )


def _said(corpus: Corpus) -> dict[str, list[Span]]:
    """What other checks have said as an error or a warning, by document."""
    said = {
        a.document.id: [Span(f.start, f.end) for f in a.findings if f.severity != "notice"] for a in corpus.analyses
    }
    for topic in TOPICS:
        for item in wrong(corpus, topic):
            said.setdefault(item.document, []).append(Span(item.start, item.end))
    return said


def _covers(span: Span, again: Recurrence) -> bool:
    """Whether most of the recurrence lies in a stretch that says little else."""
    common = min(span.end, again.end) - max(span.start, again.start)
    return common * 2 > again.end - again.start and span.end - span.start <= common + BESIDE
