"""Nobody in particular says so.

What it does: reports a statement that is put in the mouth of people without a name ("observers say",
"it is assumed that", "many in the capital see"). The words are the rows of lexicons/vague_attribution.toml.

Why it matters: a reader cannot weigh a source that is not there, and an editor cannot call it.

Known limits: it reads words, not meaning: a name that stands in the sentence before is not seen. Words
inside quotation marks are the speaker's and are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.checks.quoted import in_quotation
from audit.claims.vague import vague
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("Experts such as Jane Roe say the dam is safe."),
    Example("Analysts at Harrow Bank expect a rise."),
    Example("The experts said so twice. The wall is viewed from the road."),
    Example("“Experts say a lot of things,” Jane Roe said."),
    Example("Some 40 bridges fell. A source of water was found. An official of the league, Ann Poe, said no."),
    Example("Regional observers say the truce is over.", ("Regional observers say",)),
    Example("It is widely believed that he knew.", ("It is widely believed that",)),
    Example("In the end many in the town will likely see it as a loss.", ("many in the town will likely see",)),
    Example("An officer of the coast guard confirmed the loss.", ("An officer of the coast guard",)),
    Example("My old school tells me that the roof leaks.", ("My old school tells me",)),
    Example("That week statements from the ministry suggested a delay.", ("statements from the ministry suggested",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a place, outside quotations."""
    quoted = in_quotation(reading)
    taken = 0
    for span in vague(reading.flow):
        if span.start >= taken and not quoted(span.start):
            taken = span.end
            words = " ".join(span.of(reading.flow).split())
            yield Flag(span.start, span.end, f"“{words}”: nobody is named. Who says so, and where?")
