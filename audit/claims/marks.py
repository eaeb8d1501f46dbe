"""Quotation marks: which of them do not pair.

    paragraph ─▶ each mark opens, closes or is an apostrophe ─▶ pairs ─▶ what is left over

A quotation may run over several paragraphs; each then opens with a mark and only the last one closes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from audit.model import Span

_MARK = re.compile(r"‘‘|’’|\"{1,3}|[“”„«»‘’]")
_HEAD = re.compile(r".(?:[^\s]{1,40}\s{1,3}){0,2}[^\s]{0,40}?(?=[\s,.;:!?—]|$)", re.DOTALL)
_TAIL = re.compile(r"(?:[^\s]{1,40}\s{1,3}){0,2}[^\s]{0,40}\Z")
_LONGEST = 600  # characters: a longer stretch between two unlike marks is not one quotation
_REACH = 3  # paragraphs over which a quotation may run on without a new opening mark
_MOST = 20  # faults in a paragraph: with more of them it is no text
_OPENING = '“„«‘"'


@dataclass(frozen=True, slots=True)
class Fault(Span):
    """A mark without its like. Crossed: the whole quotation, from one kind of mark to the other."""

    kind: Literal["crossed", "unclosed", "unopened"]
    paragraph: int


def faults(text: str, paragraphs: Sequence[Span]) -> tuple[Fault, ...]:
    """The marks of `text` that do not pair, in order, by paragraph.

    A text of one paragraph may have been cut out of a longer one: of it only crossed marks are told.
    """
    found: list[Fault] = []
    for at in range(len(paragraphs)):
        some = list(islice(_faults(text, at, paragraphs), _MOST + 1))
        found += some if len(some) <= _MOST else []
    whole = len(paragraphs) > 1
    return tuple(
        fault for at, fault in enumerate(found) if fault.kind == "crossed" or (whole and not _runs_on(found, at))
    )


def _runs_on(found: Sequence[Fault], at: int) -> bool:
    """Whether an unclosed mark meets an unopened one a few paragraphs on: one quotation over several."""
    fault, near = found[at], at + (1 if found[at].kind == "unclosed" else -1)
    if not 0 <= near < len(found) or {fault.kind, found[near].kind} != {"unclosed", "unopened"}:
        return False
    return 1 <= abs(fault.paragraph - found[near].paragraph) <= _REACH


def _faults(text: str, at: int, paragraphs: Sequence[Span]) -> Iterator[Fault]:
    span = paragraphs[at]
    double: int | None = None
    single: int | None = None
    for match in _MARK.finditer(text, span.start, span.end):
        here, mark = match.start(), match[0]
        role = _role(text, match, double)
        if role is None:
            continue
        if mark == "‘":
            single = here
        elif mark == "’":
            if single is None and double is not None and _crosses(text, double, here, span.end):
                yield Fault(double, here + 1, "crossed", at)
                double = None
            single = None
        elif role == "open":
            if double is not None:
                yield _head(text, double, here, at)
            double, single = here, None
        elif double is not None:
            double = single = None
        elif single is not None and here - single < _LONGEST and mark == "”":
            yield Fault(single, here + 1, "crossed", at)
            single = None
        else:
            yield _tail(text, span.start, here, at)
    if double is not None and not _goes_on(text, at, paragraphs):
        yield _head(text, double, span.end, at)


def _role(text: str, match: re.Match[str], double: int | None) -> str | None:
    """What the mark does: open, close, or nothing (an apostrophe, an inch)."""
    mark, here, end = match[0], match.start(), match.end()
    before = text[here - 1] if here else " "
    after = text[end] if end < len(text) else " "
    if mark == "“" and double is not None and text[double] == "„":
        return "close"  # „so“
    if mark == "”" and double is None and not before.isalnum() and before not in ".,!?…" and after.isalnum():
        return "open"  # turned by a machine: ”so”
    if mark in ("“", "„", "«", "‘‘"):
        return "open"
    if mark in ("”", "»", "’’"):
        return "close"
    if mark == "‘":
        return None if before.isalnum() or not after.isalpha() else "open"
    if mark == "’":
        return None if before.isspace() or after.isalnum() else "close"
    if double is not None:
        return "open" if before.isspace() and after.isalnum() else "close"
    if before.isdigit():
        return None
    return "close" if not before.isspace() and before not in "([—–-/" and not after.isalnum() else "open"


def _crosses(text: str, double: int, here: int, end: int) -> bool:
    """Whether the ’ at `here` ends the quotation that “ opened: it stands behind a stop, and no ” follows."""
    if text[double] != "“" or text[here - 1] not in ".,!?…" or here - double > _LONGEST:
        return False
    other = next((m for m in _MARK.finditer(text, here + 1, end) if m[0] in '“”"'), None)
    return other is None or other[0] == "“"


def _goes_on(text: str, at: int, paragraphs: Sequence[Span]) -> bool:
    """Whether the next paragraph takes the quotation up, or the text was cut off here."""
    if at + 1 == len(paragraphs):
        return text[: paragraphs[at].end].endswith(("…", "...", "[…]", "[...]"))
    return text[paragraphs[at + 1].start] in _OPENING


def _head(text: str, start: int, end: int, at: int) -> Fault:
    match = _HEAD.match(text, start, end)
    return Fault(start, match.end() if match else start + 1, "unclosed", at)


def _tail(text: str, start: int, here: int, at: int) -> Fault:
    match = _TAIL.search(text, max(start, here - 120), here)
    return Fault(match.start() if match else here, here + 1, "unopened", at)
