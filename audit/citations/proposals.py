"""Corrections of entries and addresses that are plain, in the document's own style: only the faulty words change.

Nothing is written here; a proposal is a stretch and what should stand in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit import knowledge
from audit.citations.containers import misspelled
from audit.citations.days import addressed
from audit.citations.links import broken, is_empty, links, misleads
from audit.citations.printed_date import faults
from audit.citations.wayfinding import untracked
from audit.model import Reference, Span


@dataclass(frozen=True, slots=True)
class Proposal(Span):
    """What should stand in place of the stretch, and why."""

    right: str
    why: str


def proposals(
    text: str, references: Sequence[Reference], held: Sequence[tuple[int, int, str]] = ()
) -> tuple[Proposal, ...]:
    """The corrections that need no knowledge of the source, in order, none overlapping another."""
    found = sorted(
        [*_dates(text, references), *_empty(text, references), *_names(text, references), *_addresses(text, held)]
    )
    made: list[Proposal] = []
    for one in found:
        if not made or made[-1].end <= one.start:
            made.append(one)
    return tuple(made)


def corrected(text: str, span: Span, changes: Sequence[Proposal]) -> str:
    """The words of `span` with the proposals that lie in it."""
    kept, at = [], span.start
    for one in changes:
        if span.start <= one.start and one.end <= span.end:
            kept += [text[at : one.start], one.right]
            at = one.end
    return "".join(kept) + text[at : span.end]


def _dates(text: str, references: Sequence[Reference]) -> Iterator[Proposal]:
    for fault in faults(text, references):
        if fault.right:
            start = text.rfind("(", fault.start, fault.end)
            yield Proposal(start, fault.end, fault.right, "the date as the other entries have it")


# How lists write a day between brackets, with the pattern by which a list shows that it does.
_STYLES = (
    (re.compile(r"(?:19|20)\d\d, [^\W\d_]{3,9} \d{1,2}"), "{day:%Y}, {month} {day.day}"),
    (re.compile(r"(?:19|20)\d\d, \d{1,2} [^\W\d_]{3,9}"), "{day:%Y}, {day.day} {month}"),
    (re.compile(r"\d{1,2} [^\W\d_]{3,9} (?:19|20)\d\d"), "{day.day} {month} {day:%Y}"),
    (re.compile(r"[^\W\d_]{3,9} \d{1,2}, (?:19|20)\d\d"), "{month} {day.day}, {day:%Y}"),
    (re.compile(r"(?:19|20)\d\d"), "{day:%Y}"),
)


def _month(number: int) -> str:
    """The English name of a month, whatever the language of the machine."""
    months = knowledge.lexicon("calendar")["months"]
    return str(next(word for word, value in months.items() if value == number)).title()


def _empty(text: str, references: Sequence[Reference]) -> Iterator[Proposal]:
    """Empty brackets, where the address of the entry has a day: as most other entries write theirs."""
    used = Counter(at for one in references for at, (shape, _) in enumerate(_STYLES) if shape.fullmatch(one.date or ""))
    style = _STYLES[used.most_common(1)[0][0]][1] if used else _STYLES[0][1]
    for one in references:
        day = addressed(one.url)
        at = text.find("(", one.start, one.end)
        if day and one.date is not None and not one.date.strip() and text[at + 1 : one.end].lstrip()[:1] == ")":
            end = text.index(")", at) + 1
            yield Proposal(at, end, f"({style.format(day=day, month=_month(day.month))})", "the day in the address")


def _names(text: str, references: Sequence[Reference]) -> Iterator[Proposal]:
    for span, common, _ in misspelled(text, references):
        yield Proposal(span.start, span.end, common, "as the other entries spell it")


def _addresses(text: str, held: Sequence[tuple[int, int, str]]) -> Iterator[Proposal]:
    for link in links(text, held):
        clean = untracked(link.target)
        at = text.rfind(link.target, link.start, link.end) if link.target else -1
        if link.words and not is_empty(link.target) and misleads(link):
            start = text.find(link.words, link.start, link.end)
            yield Proposal(start, start + len(link.words), clean, "the address that the link leads to")
        if clean != link.target and at >= 0:
            yield Proposal(at, at + len(link.target), clean, "without what counts visitors")
    for span, right in broken(text):
        if right:
            yield Proposal(span.start, span.end, right, "an address that opens")
