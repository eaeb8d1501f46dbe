"""Whether two documents begin with one story: what happened, and where, in the words of their first lines.

"At least 9 dead in blast at Orhal spice market …"        blast, bomb, gate, kill, market, spice …; Orhal
"BUTCHERED AT THE BAZAAR: … the spice market of Orhal …"   bomb, gate, kill, market, spice …; Orhal

Reports on a toll that runs share no figure, and short ones one name at most. What they share is the story itself.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache

from audit.crosscheck.once import once
from audit.crosscheck.rarity import rarity
from audit.crosscheck.spelled import everyday
from audit.crosscheck.told import Told, names_of
from audit.crosscheck.words import fold, words
from audit.knowledge import lexicon
from audit.settings import Matching

_ASIDE = re.compile(r"\([^()\n]{2,40}\)(?=\s?[-–—])")  # who wrote it: "BRASK, 4 May (Corrin News) - "
_LINES = 500  # characters in which a report says what it is about: its headline and two or three sentences


def one_story(a: Told, b: Told, matching: Matching) -> bool:
    """Whether the first lines of both share a name that few texts have, and so many of their other words."""
    if _begins_with(a).isdisjoint(_begins_with(b)):
        return False
    both = lead(a) & lead(b)
    if len(both) < matching.lead_few:
        return False
    names = names_of(a) | names_of(b)
    told = both - names
    if len(told) < matching.lead_few or told & _polls():
        return False
    share = _weight(told) / min(_weight(lead(one) - names) for one in (a, b))
    return share >= _wanted(len(told), matching)


def _wanted(told: int, matching: Matching) -> float:
    """The share of the words from which so many are one story."""
    if told >= matching.lead_many:
        return matching.lead_share_many
    return matching.lead_share if told >= matching.lead_words else matching.lead_share_few


@cache
def _polls() -> frozenset[str]:
    """Stems of words for opinion polls: all are told in the same words, and each is one of its own."""
    return frozenset(fold(word) for word in lexicon("crosscheck")["polls"]["named"])


@once
def lead(one: Told) -> frozenset[str]:
    """The stems of the content words of the first lines, without those in brackets: "(Brask News)" is who wrote it."""
    text = one.analysis.document.text
    return frozenset(word.stem for word in words(_ASIDE.sub(" ", text[:_LINES])))


@once
def _begins_with(one: Told) -> frozenset[str]:
    """The particular names in the first lines."""
    return lead(one) & particular_names(one)


def particular(names: Set[str]) -> frozenset[str]:
    """The names that are no common words, and not everybody's: "the Eastern Council" and "the United Nations" are in
    the news of every country."""
    return frozenset(stem for stem in names if stem not in everyday() and " " not in stem)


@once
def particular_names(one: Told) -> frozenset[str]:
    """The particular names that the document prints."""
    return particular(names_of(one))


@once
def signed_names(one: Told) -> frozenset[str]:
    """The same, without those of who wrote it."""
    return particular_names(one) - bylines(one)


@once
def bylines(one: Told) -> frozenset[str]:
    """The stems of the words that stand in brackets in the first lines, and nowhere else there."""
    asides = " ".join(_ASIDE.findall(one.analysis.document.text[:_LINES]))
    return frozenset(word.stem for word in words(asides)) - lead(one)


def _weight(stems: frozenset[str]) -> float:
    return sum(map(rarity, sorted(stems)))
