"""The speakers of a text that a reader could look up: people, bodies and reports with a name.

"Pakistani officials" and "Paris" say nothing that can be checked; "Nadia Rahim" and "the World Bank" do.
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.antecedents import countries
from audit.claims.attribution import attributions
from audit.model import Quote, Span


def named_sources(text: str, sentences: Sequence[Span], quotes: Sequence[Quote]) -> tuple[Span, ...]:
    """The speakers with a name, in order."""
    found = [one.speaker for _, one in attributions(text, sentences, quotes) if one.speaker is not None]
    return tuple(span for span in found if _is_named(span.of(text)))


def _is_named(speaker: str) -> bool:
    """Whether the last word, or two words side by side, begin with a capital, and it is not just a country."""
    words = [word.strip("’'s.,()") for word in speaker.split()]
    words = [word for word in words if word]
    if not words or speaker.lower().removeprefix("the ") in countries():
        return False
    capital = [word[0].isupper() for word in words]
    head = capital[-1] and len(words[-1]) > 2
    return (head and len(words) > 1) or any(a and b for a, b in zip(capital[1:], capital, strict=False)) or head
