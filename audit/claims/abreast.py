"""Figures that stand abreast of those before them: each is of what its partner counts.

"40 deaths and 90 injuries, against 30 and 75 in 2019"     30 deaths, 75 injuries
"12 murders and 40 robberies, up from 9 and 31"            9 murders, 31 robberies
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.claims.cuts import phrases
from audit.claims.sentence import Sentence
from audit.frozen import changed
from audit.model import Claim, Quantity

_JOINT = re.compile(r" and |, and |, ")
_EDGE = " ,;:–—-("


def abreast(sentence: Sentence, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, those with several figures that are compared with as many before them parted into one for each."""
    made: list[Claim] = []
    for claim in claims:
        made += _parted(sentence, claim, made) or (claim,)
    return tuple(made)


def _parted(sentence: Sentence, claim: Claim, before: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of the figures that stand abreast in `claim`; empty where none do."""
    figures = _last_run(sentence, claim.quantities)
    if len(figures) < 2:
        return ()
    base = _base(sentence, claim, figures[0])
    if base is None:
        return ()
    own = claim.quantities[: -len(figures)]
    head = (changed(claim, end=_trimmed(sentence, claim.start, base), quantities=own),) if own else ()
    partners = (*before, *head)[-len(figures) :]
    if len(own) > 1 or len(partners) < len(figures) or not _told_apart(partners):
        return ()
    return (*head, *_each(claim, base, figures, partners))


def _each(claim: Claim, base: int, figures: Sequence[Quantity], partners: Sequence[Claim]) -> Iterator[Claim]:
    """A claim for each figure, of what its partner counts and of the time of the comparison."""
    for k, (figure, partner) in enumerate(zip(figures, partners, strict=True)):
        yield changed(
            claim,
            start=figure.start if k else base,
            end=figure.end if k + 1 < len(figures) else claim.end,
            quantities=(figure,),
            kind=partner.kind,
            measure=partner.measure,
            subject=partner.subject,
            place=claim.place or partner.place,
        )


def _last_run(sentence: Sentence, figures: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The last figures without a noun, joined by commas and "and"."""
    first = len(figures)
    while first and figures[first - 1].kind == "number" and figures[first - 1].unit in ("-", ""):
        following = figures[first] if first < len(figures) else None
        if following and not _JOINT.fullmatch(sentence.text, figures[first - 1].end, following.start):
            break
        first -= 1
    return figures[first:]


def _base(sentence: Sentence, claim: Claim, figure: Quantity) -> int | None:
    """Where "against" or "up from" begins, right before the figure."""
    line = sentence.between(claim.start, figure.start)
    found = phrases("base").ending(line, len(line)) if line else None
    return line[found[0]].start if found else None


def _trimmed(sentence: Sentence, start: int, end: int) -> int:
    return start + len(sentence.text[start:end].rstrip(_EDGE))


def _told_apart(partners: Sequence[Claim]) -> bool:
    """Whether each of the partners counts one thing, and no two of them the same."""
    single = all(len(one.quantities) == 1 and one.quantities[0].kind == "number" for one in partners)
    return single and all(_thing(a) != _thing(b) for a, b in pairwise(partners))


def _thing(claim: Claim) -> str:
    return claim.measure or claim.quantities[0].unit
