"""Lists whose items are lines of their own, announced with a number: "The plan has three pillars:" and four bullets.

paragraph that ends in ":" ─ its number and noun ─▶ the items that follow it directly ─▶ Listed, where they differ
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audit.claims.counts import Group
from audit.claims.lists import MOST, Listed
from audit.knowledge import lexicon
from audit.model import Block, Quantity

_MARK = re.compile(r"(?P<bullet>[-*+•‣⁃◦●▪·–])|\(?(?P<number>\d{1,2}|[a-z])[.)]")
_PAST = 3  # blocks after a list in which it may go on, behind a paragraph that belongs to an item


def listed_lines(text: str, blocks: Sequence[Block], grouped: Sequence[Group]) -> Iterator[Listed]:
    """The announced lists of lines that have another number of items than they are announced with."""
    numbers = [one for group in grouped for one in group.figures]
    for at, block in enumerate(blocks[:-1]):
        if block.kind != "paragraph" or text[block.end - 1] != ":" or blocks[at + 1].kind != "item":
            continue
        inside = [one for one in numbers if block.start <= one.start < block.end]
        stated = inside[-1] if inside and _announces(text, inside[-1], block) else None
        count = _items(text, blocks, at + 1) if stated else None
        if stated and count and count >= 2 and count != stated.value:
            yield Listed(stated.start, block.end - 1, stated, count, count)


def _announces(text: str, one: Quantity, block: Block) -> bool:
    """Whether the number is of what is listed: an outline noun stands between it and the colon, and it is of all."""
    small = one.kind == "number" and 2 <= one.value <= MOST and one.value == int(one.value) and one.comparator == "="
    before = text[max(block.start, one.start - 30) : one.start]
    return small and _noun().match(text, one.end, block.end) is not None and not _part().search(before)


@cache
def _noun() -> re.Pattern[str]:
    nouns = "|".join(lexicon("listing")["outline"])
    return re.compile(rf"(?:\s[\w’'-]{{1,20}}){{0,3}}?\s(?:{nouns})(?:\s[\w’'-]{{1,20}}){{0,3}}:\Z")


@cache
def _part() -> re.Pattern[str]:
    words = "|".join(lexicon("listing")["part"])
    return re.compile(rf"\b(?:{words})\s(?:following\s|main\s)?\Z", re.IGNORECASE)


def _items(text: str, blocks: Sequence[Block], first: int) -> int | None:
    """How many items of the outermost level follow one another; None where that is in doubt."""
    shape, count, at = _shape(text, blocks[first]), 0, first
    while at < len(blocks) and blocks[at].kind == "item":
        count += _shape(text, blocks[at]) == shape
        at += 1
    later = [block for block in blocks[at : at + _PAST] if block.kind == "item" and _shape(text, block) == shape]
    return None if shape is None or later else count


def _shape(text: str, block: Block) -> tuple[str, int] | None:
    """The sort of mark before an item and how far it is indented."""
    match = _MARK.match(text, block.start)
    if match is None:
        return None
    sort = match["bullet"] or ("1" if match["number"].isdigit() else "a")
    return sort, block.start - (text.rfind("\n", 0, block.start) + 1)
