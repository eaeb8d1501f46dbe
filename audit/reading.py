"""One document, read: everything the checks of document scope look at.

    Document ─▶ blocks, sentences ─▶ quantities, dates, quotes, mentions, references ─▶ claims

`read` runs the stages in order and decides nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from audit.citations.find import citations
from audit.citations.references import references
from audit.claims.attribution import attributions
from audit.claims.counts import Group, groups
from audit.claims.dates import dates
from audit.claims.mentions import mentions
from audit.claims.quantities import quantities
from audit.claims.quotes import quotes
from audit.claims.relations import Change, movements
from audit.claims.split import claims
from audit.claims.words import Word, words
from audit.model import Block, Citation, Claim, Date, Document, Mention, Quantity, Quote, Reference, Span
from audit.text.blocks import blocks
from audit.text.flowing import flowed
from audit.text.sentences import sentences
from audit.unswept import unswept

ENGLISH = (None, "en")


@dataclass(frozen=True)
class Reading:
    """A document with its blocks, sentences, values, names, quotations, references and claims.

    All spans point into `text`, and into `flow`, where what looks for phrases looks. `anchor` is the day on which the
    document was published, where it says so.
    """

    document: Document
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Span, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[Date, ...] = ()
    quotes: tuple[Quote, ...] = ()
    mentions: tuple[Mention, ...] = ()
    references: tuple[Reference, ...] = ()
    citations: tuple[Citation, ...] = ()
    claims: tuple[Claim, ...] = ()
    anchor: date | None = None

    @cached_property  # asked for at every turn
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @cached_property
    def flow(self) -> str:
        """The text with the line breaks inside of its blocks as blanks."""
        return flowed(self.text, self.blocks)

    @cached_property
    def english(self) -> bool:
        """Whether the rules for English words apply. A text too short to tell counts as English."""
        return self.document.language in ENGLISH

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The sentences that hold figures, made once: many checks ask for them."""
        return groups(self.flow, self.sentences, self.quantities, self.dates)

    @cached_property
    def movements(self) -> tuple[Change, ...]:
        """The statements of change that stand beside their ends, made once for all checks."""
        return movements(self.flow, self.groups)


@unswept()
def read(document: Document, anchor: date | None = None) -> Reading:
    """Run the stages on one document. A pure function of its arguments and of the knowledge that ships.

    `anchor` is the day that relative dates start from; without it, the day the document says it was published.
    Claims are made of English text only: in another language the words would be misread.
    """
    text = document.text
    anchor = anchor or day(document.published)
    flow = flowed(text, parts := blocks(text))
    spans = sentences(flow, parts)
    line = words(flow)
    bare = Reading(
        document=document,
        blocks=parts,
        sentences=spans,
        quantities=quantities(flow),
        dates=dates(flow, anchor),
        quotes=quotes(flow),
        mentions=mentions(flow, line),
        references=(listed := references(text)),
        citations=citations(text, listed, document.links),
        anchor=anchor,
    )
    return _with_claims(bare, line) if bare.english else bare


def _with_claims(reading: Reading, line: tuple[Word, ...]) -> Reading:
    unread = [*reading.document.noise, *reading.references]
    made = claims(
        reading.flow,
        blocks=reading.blocks,
        sentences=reading.sentences,
        quantities=reading.quantities,
        dates=reading.dates,
        quotes=reading.quotes,
        mentions=reading.mentions,
        attributions=attributions(reading.flow, reading.sentences, reading.quotes),
        noise=unread,
        line=line,
    )
    return replace(reading, claims=made)


def day(published: str | None) -> date | None:
    """The day in an ISO date or time; None where it has none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
