"""The passage of a text that a quotation comes from, and what the quotation made of it.

    pieces, places ─ the longest piece is laid first, its neighbours beside it ▶ Passage(words, changes)

What an elision leaves out is not counted; what is left out without one is a change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.cited.align import Change, Laid, lay
from audit.cited.shingles import BAND
from audit.cited.wording import ANY, Piece, listed

ELIDED = 200  # words that one elision may leave out: a paragraph or two
SLACK = 4  # words put in or left out beyond what the band allows
ALIKE = 0.6  # of the words, in order: less is another sentence
FEWEST = 4  # words in common
CONTENT = 2  # of them with content: "the question is" is nobody's own


@dataclass(frozen=True, slots=True)
class Altered:
    """Words of the quotation, as printed, against a stretch of the text's words; one side may be empty.

    `small` tells that only words without content differ, and none that turns the sentence round. `edge` is "start"
    or "end" where nothing of the quotation lies beyond; such a stretch is at least as long as the words against it.
    """

    quoted: tuple[str, ...]
    told: tuple[int, int]
    forms: tuple[str, ...]  # the words of both sides, as they are compared
    edge: str = ""

    @property
    def small(self) -> bool:
        """Whether the change is slight."""
        return listed("small").issuperset(self.forms) and listed("negative").isdisjoint(self.forms)


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a quotation stands in a text's words. `skipped` are the stretches that its elisions leave out."""

    start: int
    end: int
    share: float
    said: int
    changes: tuple[Altered, ...] = ()
    skipped: tuple[tuple[int, int], ...] = ()


def passage(pieces: Sequence[Piece], number: int, places: Sequence[int], forms: Sequence[str]) -> Passage | None:
    """The best passage for a quotation whose piece `number` may begin at one of `places`; None where there is none."""
    found = [one for at in places if (one := _at(pieces, number, at, forms))]
    return max(found, key=lambda one: (one.share, -len(one.changes), -one.start), default=None)


def _at(pieces: Sequence[Piece], number: int, at: int, forms: Sequence[str]) -> Passage | None:
    laid: dict[int, Laid | None] = {number: _lay(pieces[number], forms, at)}
    anchor = laid[number]
    if anchor is None or len(anchor.matched) < 2:
        return None
    edge = anchor.end
    for right in range(number + 1, len(pieces)):
        one = laid[right] = lay(pieces[right].forms, forms, edge, edge + _reach(pieces[right], pieces[right].joined))
        edge = one.end if one else edge
    edge = anchor.start
    for left in range(number - 1, -1, -1):
        reach = _reach(pieces[left], pieces[left + 1].joined)
        one = laid[left] = lay(pieces[left].forms, forms, max(0, edge - reach), edge)
        edge = one.start if one else edge
    return _whole(pieces, [laid[index] for index in range(len(pieces))], forms)


def _reach(piece: Piece, joined: bool) -> int:
    size = len(piece.forms)
    return size + size // 4 + SLACK + (0 if joined else ELIDED)


def _lay(piece: Piece, forms: Sequence[str], at: int) -> Laid | None:
    """The piece near `at`: word for word if it is there, else as well as it can be laid."""
    size = len(piece.forms)
    for start in range(max(0, at), min(at + 2 * BAND, len(forms) - size + 1)):
        if forms[start] == piece.forms[0] and tuple(forms[start : start + size]) == piece.forms:
            return Laid(start, start + size, tuple(range(size)), ())
    room = BAND + SLACK + size // 4 + sum(form == ANY for form in piece.forms) * BAND
    return lay(piece.forms, forms, max(0, at - SLACK), min(len(forms), at + size + room))


def _whole(pieces: Sequence[Piece], laid: Sequence[Laid | None], forms: Sequence[str]) -> Passage | None:
    """The passage over all pieces, where enough of its words are shared."""
    shared = [piece.forms[at] for piece, one in zip(pieces, laid, strict=True) if one for at in one.matched]
    said = sum(piece.said for piece in pieces)
    content = sum(form not in listed("small") for form in shared)
    if len(shared) < min(FEWEST, said) or len(shared) < ALIKE * said or content < min(CONTENT, said):
        return None
    there = [one for one in laid if one]
    skipped = tuple(
        (one.end, other.start)
        for one, other, piece in zip(laid, laid[1:], pieces[1:], strict=False)
        if one and other and not piece.joined and one.end < other.start
    )
    start, end = min(one.start for one in there), max(one.end for one in there)
    return Passage(start, end, len(shared) / said, said, tuple(_changes(pieces, laid, forms)), skipped)


def _changes(pieces: Sequence[Piece], laid: Sequence[Laid | None], forms: Sequence[str]) -> Iterator[Altered]:
    """The changes in each piece, and what was left out between two that should follow one another."""
    for at, (piece, one) in enumerate(zip(pieces, laid, strict=True)):
        if one is None:
            yield Altered(piece.shown, (0, 0), piece.forms)
            continue
        before = laid[at - 1] if at else None
        if piece.joined and before and before.end < one.start:
            yield Altered((), (before.end, one.start), tuple(forms[before.end : one.start]))
        for change in one.changes:
            first, last = (
                at == 0 and change.quoted[0] == 0,
                at == len(pieces) - 1 and change.quoted[1] == len(piece.forms),
            )
            edge = "start" if first else "end" if last else ""
            made = _altered(piece, change, forms, edge)
            if "".join(made.forms[: len(made.quoted)]) != "".join(made.forms[len(made.quoted) :]):
                yield made


def _altered(piece: Piece, change: Change, forms: Sequence[str], edge: str) -> Altered:
    """The words of a change. At either end of the quotation the words of the text beside it are shown."""
    (first, last), (start, end) = change.quoted, change.told
    if edge == "end":
        end = min(len(forms), max(end, start + last - first))
    elif edge == "start":
        start = max(0, min(start, end - last))
    kept = [at for at in range(first, last) if piece.forms[at] != ANY]
    both = (*(piece.forms[at] for at in kept), *forms[start:end])
    return Altered(tuple(piece.shown[at] for at in kept), (start, end), both, edge)
