"""Claims of a text, read by every stage before."""

from __future__ import annotations

from datetime import date

from audit.claims.attribution import attributions
from audit.claims.dates import dates
from audit.claims.mentions import mentions
from audit.claims.quantities import quantities
from audit.claims.quotes import quotes
from audit.claims.split import claims
from audit.model import Claim, Noise
from audit.text.blocks import blocks
from audit.text.sentences import sentences


def read(text: str, anchor: date | None = None, noise: tuple[Noise, ...] = ()) -> tuple[Claim, ...]:
    """The claims of `text`."""
    found, spoken = sentences(text), quotes(text)
    return claims(
        text,
        blocks=blocks(text),
        sentences=found,
        quantities=quantities(text),
        dates=dates(text, anchor),
        quotes=spoken,
        mentions=mentions(text),
        attributions=attributions(text, found, spoken),
        noise=noise,
    )
