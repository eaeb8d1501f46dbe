"""Text → the same text in one spelling of its characters, with a map back to the places it came from.

Marks that print alike become one (quotation marks, dashes, ligatures, full-width letters), runs of white space become
one blank, and characters that do not print (soft hyphens, zero-width blanks, direction marks) fall out.
"""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass

from audit.model import Span

_ONE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff", ""),
    }
)


@dataclass(frozen=True, slots=True)
class Normal:
    """A normalised text. `places[i]` is where its character i came from; one more place stands for the end."""

    text: str
    places: array[int]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that the normalised stretch came from; an empty one stays empty."""
        if end <= start:
            return Span(self.places[start], self.places[start])
        return Span(self.places[start], self.places[end - 1] + 1)


def normalise(text: str, *, fold: bool = False) -> Normal:
    """`text` in normal form; `fold` also takes out the difference between capitals and small letters.

    Works character by character, so that every place is exact; the time is linear in the length.
    """
    parts: list[str] = []
    places = array("q")
    blank = True
    for at, character in enumerate(text):
        if character.isspace():
            if not blank:
                parts.append(" ")
                places.append(at)
            blank = True
            continue
        one = character if character < "\x7f" else unicodedata.normalize("NFKC", character)
        one = one.translate(_ONE)
        one = " ".join((one.casefold() if fold else one).split())
        if one:
            parts.append(one)
            places.extend([at] * len(one))
            blank = False
    if parts and parts[-1] == " ":
        parts.pop()
        places.pop()
    places.append(len(text))
    return Normal("".join(parts), places)
