"""The claims of a document beside those of another one that prints some words as names, some as none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from audit import frozen
from audit.crosscheck.spelled import home_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.stating import last_named, named_in
from audit.crosscheck.words import words


def renamed(claims: Sequence[Stated], known: frozenset[str], changed: frozenset[str]) -> tuple[Stated, ...]:
    """The claims of a document as they are where `known` are the words that are names; `changed` are those of its words
    that are names now and were none, or the other way round. What does not depend on them stays as it is."""
    out: list[Stated] = []
    before: frozenset[str] | None = None  # None: as it was
    for home, group in groupby(claims, key=lambda one: home_of(one.claim)):
        told = list(group)
        if (before is None or before == told[0].before) and changed.isdisjoint(told[0].around):
            out, before = [*out, *told], None
            continue
        before = told[0].before if before is None else before
        text = told[0].document.text
        line = words(text, home.start, home.end)
        plain_ = told[0].around - {w.stem for w in line if w.capital and w.stem in known}
        for one in told:
            names = named_in(text, [w for w in line if one.claim.start <= w.start < one.claim.end], known)
            near = names or last_named(text, line, one.claim.start, known) or before
            out.append(frozen.changed(one, names=names, near=near, plain=plain_, before=before, first=one.first or one))
        before = last_named(text, line, home.end, known) or before
    return tuple(out)
