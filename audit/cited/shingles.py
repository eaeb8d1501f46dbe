"""Where in a text a piece of a quotation may stand: pairs of words that both have, counted by place.

    pieces ─ Shingles ▶ pair of words → (piece, place)     text ─ places ▶ piece → the likeliest beginnings

A text is walked through once, whatever the number of pieces; pairs that many pieces have tell nothing and are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from audit.cited.wording import ANY, Piece, listed

COMMON = 60  # pieces that share a pair of words: beyond it the pair is a turn of phrase
BAND = 8  # words: two places closer than this are one
PLACES = 4  # that are looked at in one text for one piece


class Shingles:
    """The pairs of words of many pieces."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._sizes = [piece.said for piece in pieces]
        self._found: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        for number, piece in enumerate(pieces):
            for at, pair in _telling(piece):
                self._found[pair].append((number, at))
        for pair in [pair for pair, found in self._found.items() if len(found) > COMMON]:
            del self._found[pair]

    def places(self, forms: Sequence[str], reach: int) -> dict[int, list[int]]:
        """For each piece the places in a text's words at which it may begin, likeliest first. A place needs one
        shared pair for every `reach` words of the piece."""
        votes: defaultdict[int, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
        for at, pair in enumerate(pairwise(forms)):
            for number, inside in self._found.get(pair, ()):
                votes[number][(at - inside) // BAND] += 1
        made = {number: _best(bands, self._sizes[number] // reach) for number, bands in votes.items()}
        return {number: places for number, places in made.items() if places}


def telling_pairs(piece: Piece) -> tuple[frozenset[tuple[str, str]], int]:
    """The pairs of words by which a piece is looked for, and how many words it has."""
    return frozenset(pair for _, pair in _telling(piece)), piece.said


def _telling(piece: Piece) -> list[tuple[int, tuple[str, str]]]:
    """The pairs of words of a piece with their places; those of small words only where it has no others."""
    pairs = [(at, pair) for at, pair in enumerate(pairwise(piece.forms)) if ANY not in pair]
    return [(at, pair) for at, pair in pairs if not listed("small").issuperset(pair)] or pairs


def _best(bands: dict[int, int], needed: int) -> list[int]:
    """The beginnings of the bands with most votes, those of the next band with them."""
    scored = sorted(((count + bands.get(band + 1, 0), -band) for band, count in bands.items()), reverse=True)
    return [-band * BAND for count, band in scored[:PLACES] if count >= needed]
