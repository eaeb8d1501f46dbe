"""Which documents of a large archive are looked at together, and what brings them there.

    Analysis ─▶ Company ─┬─ marks ───────── names, words, figures, days: capped, else strangers meet
                         ├─ shingles ────── of copies
                         ├─ own, wanted ─── what it is cited as, and what it cites
                         └─ named ───────── acronyms, titles and bodies, which have other forms elsewhere
    Company, Company ─ concerned ─▶ whether one quotes, cites, renames or renders what the other has

Of few documents each is laid beside all others and none of this is asked.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from zlib import crc32

from audit.cited.quotations import asked
from audit.cited.shingles import telling_pairs
from audit.cited.wanted import own, wanted
from audit.cited.wording import words
from audit.crosscheck.naming import forms
from audit.crosscheck.origin import Telling
from audit.crosscheck.terms import right_terms
from audit.crosscheck.told import Told, forget, told
from audit.model import Analysis
from audit.settings import DEFAULT, Archive, Origins

REACH = 5  # words of a quotation of which a text must have one pair, as in `audit.cited.quotations`


class Company:
    """A document, with all by which it may meet others; each part is made when it is first asked for."""

    def __init__(self, analysis: Analysis, archive: Archive = DEFAULT.archive, origins: Origins = DEFAULT.origins):
        self.analysis = analysis
        self.archive = archive
        self.origins = origins

    @cached_property
    def told(self) -> Told:
        """Its claims."""
        return told(self.analysis)

    @cached_property
    def telling(self) -> Telling:
        """Its words and figures in order."""
        return Telling(self.analysis, self.origins)

    @property
    def marks(self) -> tuple[int, ...]:
        """The marks of its claims, rising."""
        return tuple(dict.fromkeys(self.told.marks))

    @property
    def shingles(self) -> tuple[int, ...]:
        """The few smallest hashes of its text: copies share them."""
        return self.analysis.sketch[: self.archive.shingles]

    @property
    def own(self) -> tuple[int, ...]:
        """What it is cited as, as numbers."""
        return tuple(sorted(map(_number, own(self.analysis))))

    @property
    def wanted(self) -> tuple[int, ...]:
        """What it cites, as numbers."""
        return tuple(sorted(map(_number, wanted(self.analysis))))

    @property
    def named(self) -> tuple[int, ...]:
        """The names that may have other forms elsewhere, as numbers."""
        return tuple(sorted({_number(" ".join(what)) for what in self.forms}))

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Every two words of its text that follow one another."""
        return frozenset(pairwise(words(self.analysis.document.text).forms))

    @cached_property
    def quoted(self) -> tuple[tuple[frozenset[tuple[str, str]], int], ...]:
        """For each of its quotations the pairs of words, and how many of them another text must have."""
        return tuple((pairs, max(1, size // REACH)) for pairs, size in map(telling_pairs, asked(self.analysis)))

    @cached_property
    def forms(self) -> dict[tuple[str, str], frozenset[str]]:
        """The forms of the names it uses."""
        return forms(self.analysis)

    @cached_property
    def terms(self) -> tuple[re.Pattern[str], ...]:
        """The terms that it renders word by word, as they should be."""
        return right_terms(self.analysis)


def tidied(one: Company) -> None:
    """Let go of what the claims were asked, which is as large as they are and quickly asked again."""
    if "told" in vars(one):
        forget(one.told)


def concerned(a: Company, b: Company) -> bool:
    """Whether a check that looks at several documents may have something to say of these two, beside their claims."""
    return _names(a, b) or any(
        _quotes(one, other) or _renders(one, other) or bool({*one.wanted} & {*other.own})
        for one, other in ((a, b), (b, a))
    )


def _names(a: Company, b: Company) -> bool:
    return any(a.forms[what] != b.forms[what] for what in a.forms.keys() & b.forms.keys())


def _quotes(a: Company, b: Company) -> bool:
    return any(len(pairs & b.pairs) >= needed for pairs, needed in a.quoted)


def _renders(a: Company, b: Company) -> bool:
    return any(term.search(b.analysis.document.text) for term in a.terms)


def _number(key: str) -> int:
    return crc32(key.encode("utf-8", "replace"))
