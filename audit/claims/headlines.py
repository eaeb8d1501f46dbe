"""A headline and the first sentences under it.

    "Crash kills 17" over "At least 14 people were killed"     a count that stands nowhere in the text
    "Rents rise" over "Rents fell to …"                        the other way
    "Council approves plan" over "The council rejected …"      the opposite
    "Mayor resigns" over "The mayor said she would not resign"

Where the text has the headline's own figure or word anywhere, both are told, and nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from audit.claims.counts import Group
from audit.claims.intervals import interval, last_digit
from audit.claims.moves import direction
from audit.knowledge import lexicon
from audit.model import Block, Claim, Quantity, Span

_LEAD = 2  # sentences under the headline that tell what it tells
_ADDED = 16  # figures of the text of which two or three can make the headline's
_ROUND = 0.1  # of a figure of the headline: one as near as that is the same, rounded
_EXACT = 100  # smaller counts are not rounded in headlines
_PARTED = re.compile(
    r"\b(?:half|halves|third|thirds|quarters?|not|combined|total|in\sall|altogether|another|more)\b", re.I
)
_WORD = re.compile(r"[\w’'-]+")
_REFUSED = r"(?:would|will)\snot|refused\sto|declined\sto|refuses\sto|won’t|won't"


@dataclass(frozen=True, slots=True)
class Belied(Span):
    """A stretch of the headline, and the `other` stretch under it that says otherwise."""

    other: Span


def headline(text: str, blocks: Sequence[Block], sentences: Sequence[Span]) -> tuple[Span, tuple[Span, ...]] | None:
    """The headline of `text` and the sentences of its first paragraphs; None where there is none."""
    if len(blocks) < 2 or blocks[0].kind != "heading":
        return None
    body = [one for one in blocks[1:] if one.kind == "paragraph"]
    if not body:
        return None
    lead = [one for one in sentences if one.start >= body[0].start and _WORD.search(one.of(text))]
    return Span(blocks[0].start, blocks[0].end), tuple(lead[:_LEAD])


def belied(
    text: str, top: Span, lead: Sequence[Span], claims: Sequence[Claim], grouped: Sequence[Group]
) -> Iterator[Belied]:
    """What the headline says and the sentences under it say otherwise."""
    if lead:
        yield from _counts(text, top, lead, claims, grouped)
        yield from _verbs(text, top, lead)


def _counts(
    text: str, top: Span, lead: Sequence[Span], claims: Sequence[Claim], grouped: Sequence[Group]
) -> Iterator[Belied]:
    """A count of the headline that stands nowhere below it, while the lead has another one of the same measure."""
    first = [one for one in claims if one.start < top.end and one.measure and len(_numbers(one)) == 1]
    below = [one for group in grouped if group.start >= top.end for one in group.figures]
    for claim in first:
        (count,) = _numbers(claim)
        told = [
            number
            for one in claims
            if one.measure == claim.measure and not one.negated and lead[0].start <= one.start < lead[-1].end
            for number in _numbers(one)
            if count.unit == "-" or number.unit in ("-", count.unit)
        ]
        shared = any(_PARTED.search(sentence.of(text)) for sentence in lead)
        if told and not shared and not any(_same(text, count, one) for one in below) and not _made(count, below):
            yield Belied(count.start, count.end, told[0])


def _numbers(claim: Claim) -> list[Quantity]:
    return [one for one in claim.quantities if one.kind == "number" and one.value > 1]


def _same(text: str, count: Quantity, one: Quantity) -> bool:
    """Whether the figure can be the headline's, which rounds and bounds."""
    low, high = interval(text, count)
    room = _ROUND * float(count.value) if count.value >= _EXACT else last_digit(text, count) / 2
    return low - room <= float(one.value) <= high + room or (
        one.low is not None and one.high is not None and one.low <= count.value <= one.high
    )


def _made(count: Quantity, below: Sequence[Quantity]) -> bool:
    """Whether two or three figures of the text make the headline's, or two differ by it; large ones nearly."""
    values = [1.0, *(float(one.value) for one in below if one.kind == "number")][:_ADDED]  # one: "the driver"
    told = float(count.value)
    room = _ROUND * told if told >= _EXACT else 0.0
    two = (made for a, b in combinations(values, 2) for made in (a + b, abs(a - b), a * b))
    three = (a + b + c for a, b, c in combinations(values, 3))
    return any(abs(made - told) <= room for made in (*two, *three))


def _verbs(text: str, top: Span, lead: Sequence[Span]) -> Iterator[Belied]:
    """A verb of the headline whose opposite its subject does in the lead."""
    told, rest = text[lead[0].start : lead[-1].end], text[top.end :]
    previous = ""
    for match in list(_WORD.finditer(text, top.start, top.end))[:6]:
        verb = match[0].lower()
        others = _against(verb, told, rest) if len(previous) >= 4 else None
        if others:
            found = re.search(rf"\b{re.escape(previous)}{_OF}\s(?:{_ADVERB})?(?P<verb>{others})\b", told, re.IGNORECASE)
            if found and lead[0].start + found.start() < lead[0].end:
                at = lead[0].start
                yield Belied(match.start(), match.end(), Span(at + found.start("verb"), at + found.end("verb")))
                return
        previous = match[0]


_OF = (
    r"(?:\s(?:in|of|at|for|among)\s(?:the\s)?[\w’'-]+(?:\s[A-Z][\w’'-]+)?)?"
    r"(?:\ssaid(?:\son\s\w+)?(?:\sthat)?\s(?:he|she|it|they))?"
)
_ADVERB = r"(?:has|have|had|narrowly|sharply|slightly|again|on\s[A-Z]\w+)\s"


def _against(verb: str, told: str, rest: str) -> str | None:
    """A pattern for what belies the verb of a headline; None where nothing can, or the text has the verb's own side."""
    moves = lexicon("headlines")["moves"]
    if verb in moves:
        way = direction(verb)
        if any(direction(word.lower()) == way for word in _WORD.findall(told)):
            return None
        return "|".join(word for word in moves if direction(word) not in (way, None))
    for mine, theirs in _sides():
        if verb in mine:
            own = re.search(rf"\b(?:{'|'.join(mine)})\b", rest, re.IGNORECASE)
            return None if own else "|".join(theirs)
    return _denied(verb, rest)


@cache
def _sides() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = lexicon("headlines")["opposites"]
    pairs = [(tuple(row["one"]), tuple(row["other"])) for row in rows]
    return (*pairs, *((other, one) for one, other in pairs))


def _denied(verb: str, rest: str) -> str | None:
    """ "would not resign" under "resigns", where the text has the verb in no other form."""
    if not verb.endswith("s") or len(verb) < 5 or verb.endswith("ss"):
        return None
    stems = {verb[:-1], verb[:-2]} if verb.endswith("es") else {verb[:-1]}
    words = "|".join(re.escape(stem) for stem in sorted(stems))
    every = len(re.findall(rf"\b(?:{words})\w{{0,3}}\b", rest, re.IGNORECASE))
    refused = rf"(?:{_REFUSED})\s(?:{words})"
    return refused if every and every == len(re.findall(rf"\b{refused}\b", rest, re.IGNORECASE)) else None
