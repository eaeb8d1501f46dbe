"""What a printed list adds up to, and whether it can be all there is.

    "six women, three men and a baby"                 6 + 3 + 1
    "20 in Leeds, 15 in Hull and the rest at home"    20 + 15, and more: the list is open
    "30 cows, ten of them in calf, and 20 sheep"      30 + 20: ten are part of the thirty

A list is cut at its commas and conjunctions. What stands in brackets belongs to the item before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import chain, combinations

from audit.claims.moves import words_of
from audit.model import Quantity, Span

_LIST_GAP = 90  # characters between two parts of one list
_CHOICES = 6  # figures that may be part of the one before; more are a text in which nothing can be told
_CUT = re.compile(r"[,;]\s(?:and\s|plus\s)?|\s(?:and|plus|&)\s|\s[–—-]\s|\n")
_BRACKET = re.compile(r"\([^()\n]{0,120}\)")
_SUB_BEFORE = re.compile(r"(?:of\s(?:which|whom|them|these|those|the\slatter)|including|among\s(?:them|whom))\b", re.I)
_SUB_AFTER = re.compile(r"(?:\s[a-z]{3,15})?\s(?:of\s(?:which|whom|them|these|those)|are|were|is|was)\b", re.I)
_ONE = re.compile(r"(?:an?|another|one)\s(?=[\w’'])", re.I)
_LONE = re.compile(r"(?<!no\s)(?<!-)\b(?P<one>one)\b(?!\sof\b|-)", re.I)
_LED = re.compile(r"(?:(?:[Tt]he|[Aa]|[Aa]bout|[Ss]ome|[Oo]ver|[Nn]early|[Aa]lmost|[Jj]ust|[Aa]nd|[Tt]hen)\s){0,3}")
_PREPOSITION = re.compile(r"(?:in|on|at|from|by|for|to|with|of|among|near|under|over)\s", re.I)
_ASIDE = re.compile(
    r"(?:which|who|whom|whose|where|when|while|as|after|before|because|though|although|but|so|according|not|[a-z]+ing)\b"
    r"|.*\b(?:said|says|told|reported|reports|according)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Listing:
    """The figures of a list. `parts` are added, and each of `doubtful` may be; `open`: it has items without a figure.

    `led` where an item names somebody before its figure ("Hugh has two farms").
    """

    parts: tuple[Quantity, ...]
    doubtful: tuple[Quantity, ...]
    open: bool
    led: bool

    def readings(self) -> Iterator[tuple[Quantity, ...]]:
        """All sets of figures that can be meant, the fullest first."""
        sizes = range(len(self.doubtful), -1, -1)
        for some in chain.from_iterable(combinations(self.doubtful, size) for size in sizes):
            yield tuple(sorted((*self.parts, *some), key=lambda one: one.start))


def listing(text: str, start: int, end: int, figures: Sequence[Quantity], kind: str) -> Listing | None:
    """The list in `text[start:end]`, of whose `figures` those of `kind` are added; None where it is no list."""
    read = _Read(text, kind)
    for piece in _pieces(text, start, end):
        read.take(piece, [one for one in figures if piece.start <= one.start < piece.end])
    if len(read.doubtful) > _CHOICES or not read.parts:
        return None
    return Listing(tuple(read.parts), tuple(read.doubtful), read.open, read.led)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretches between the commas and conjunctions, without brackets and outer spaces."""
    shown = _BRACKET.sub(lambda match: " " * len(match[0]), text[start:end])
    last = 0
    for match in (*_CUT.finditer(shown), None):
        stop = match.start() if match else len(shown)
        piece = shown[last:stop]
        if piece.strip(" .!?:"):
            left = len(piece) - len(piece.lstrip())
            yield Span(start + last + left, start + last + len(piece.rstrip(" .!?:")))
        last = match.end() if match else stop


class _Read:
    """Takes the pieces of one list in order."""

    def __init__(self, text: str, kind: str) -> None:
        self.text, self.kind = text, kind
        self.parts: list[Quantity] = []
        self.doubtful: list[Quantity] = []
        self.open = self.led = False
        self.of_total = False  # the first item is "150 of them": so are the next ones

    def take(self, piece: Span, inside: Sequence[Quantity]) -> None:
        """Read one piece with its figures."""
        same = [one for one in inside if one.kind == self.kind]
        if not same:
            if not inside:
                self._without(piece)
            return
        one, self.doubtful = same[0], [*self.doubtful, *same[1:]]
        if self.parts and one.start - self.parts[-1].end > _LIST_GAP:
            self.open = True
        lead = self.text[piece.start : one.start]
        self.led |= bool(_LED.sub("", lead, count=1).strip()) and not _PREPOSITION.match(lead)
        sub = bool(_SUB_BEFORE.match(lead) or _SUB_AFTER.match(self.text[one.end : piece.end]))
        if not self.parts:
            self.of_total = sub
        if sub and not self.of_total:
            return
        loose = bool(self.parts) and not lead and one.unit == "-" != self.parts[0].unit
        (self.doubtful if loose and one.value < self.parts[-1].value else self.parts).append(one)

    def _without(self, piece: Span) -> None:
        """A piece that has no figure is one thing, or an aside, or it leaves the list open."""
        words = piece.of(self.text)
        single, lone = _ONE.match(words), _LONE.search(words)
        if _ASIDE.match(words):
            return
        if self.kind == "number" and (lone or (single and not _several().search(words))):
            begin = piece.start + (lone.start() if lone else 0)
            end = piece.start + (lone.end() if lone else len(_phrase(words)))
            self.parts.append(Quantity(begin, end, Decimal(1), None, None, "-", "=", None, "number"))
            return
        self.open = True


def _phrase(words: str) -> str:
    """ "a baby" of "a baby in arms"."""
    return " ".join(words.split()[:2])


@cache
def _several() -> re.Pattern[str]:
    """Words after "a" that stand for more than one: "a handful of", "a couple"."""
    return re.compile(rf"\A\w+\s(?:[\w’'-]+\s)?(?:{words_of('several')}\b|[\w’'-]+\sof\b)|\A\w+\s[\w’'-]+\sof\b", re.I)
