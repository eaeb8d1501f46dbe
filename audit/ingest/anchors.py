"""Where the links of a page stand in its text, which was taken out without them.

    outline ─ words in a link, and around it ─▶ the same words beside the same words in the text ─▶ (start, end, target)

A link is found by its own words and the words around it, so that a "Home" of the menu is not found in a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from urllib.parse import urljoin

from audit.ingest.content import Links
from audit.ingest.outline import Link, Outline

AROUND = 4  # words on either side that are compared
ALIKE = 2  # of them that must agree, or a linked phrase of so many more words: on labelled pages none was misplaced
PHRASE = 4
MOST = 40  # places of one pair of words that are looked at
LINKS = 20_000  # of one page
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Anchor:
    """Words of the page that lead to `target`; those `before` them, the nearest first, and those `behind` them."""

    words: Sequence[str]
    before: Sequence[str]
    behind: Sequence[str]
    target: str

    @property
    def leads(self) -> Iterator[tuple[int, tuple[str, str]]]:
        """Pairs of words by which it may be found in a text, with the place of its first word in each."""
        if len(self.words) == 1 and self.before:
            yield 1, (self.before[0], self.words[0])
        following = self.words[1:2] or self.behind[:1]
        if following:
            yield 0, (self.words[0], following[0])


def anchors(page: Outline, text: str) -> Links:
    """The links of the page whose words stand in `text`, in order, with their targets as printed. Linear in both."""
    plain = [word.casefold() for word in _WORD.findall(text)] if page.links else []
    found = list(_Words(page.read, frozenset(plain)).anchors(page.links))
    pairs = _pairs(found, plain)
    there = [match.span() for match in _WORD.finditer(text)] if found else []
    made: list[tuple[int, int, str]] = []
    after = 0
    for one in found:
        place = _place(one, plain, pairs, after)
        if place is not None:
            at, after = place, place + len(one.words)
            end = there[after - 1][1]
            end += text.startswith("/", end)  # the last word of an address need not be its end
            made.append((there[at][0], end, one.target.strip()))
    return tuple(sorted(set(made)))


class _Words:
    """The words of the texts of a page, split where they are asked for: most links lead nowhere in the text."""

    def __init__(self, texts: Sequence[str], known: frozenset[str]) -> None:
        self.texts = texts
        self.known = known
        self.split: dict[int, list[str]] = {}

    def anchors(self, links: Iterable[Link]) -> Iterator[_Anchor]:
        """The first so many links with words, but for those of which a word is not `known`."""
        worded = ((link, words) for link in links if (words := self._inside(link)))
        for link, words in islice(worded, LINKS):
            if self.known.issuperset(words):
                before = self._near(range(link.first - 1, -1, -1), back=True)
                yield _Anchor(words, before, self._near(range(link.last, len(self.texts)), back=False), link.target)

    def _inside(self, link: Link) -> list[str]:
        if link.last - link.first == 1:
            return self._of(link.first)
        return [word for at in range(link.first, link.last) for word in self._of(at)]

    def _near(self, places: Iterable[int], *, back: bool) -> list[str]:
        """The nearest words in texts one after the other."""
        near: list[str] = []
        for at in places:
            near += reversed(self._of(at)) if back else self._of(at)
            if len(near) >= AROUND:
                break
        return near[:AROUND]

    def _of(self, at: int) -> list[str]:
        words = self.split.get(at)
        if words is None:
            words = self.split[at] = [word.casefold() for word in _WORD.findall(self.texts[at])]
        return words


def _pairs(found: Sequence[_Anchor], plain: Sequence[str]) -> dict[tuple[str, str], list[int]]:
    """Where the pairs of words by which links are found stand in the text."""
    pairs: dict[tuple[str, str], list[int]] = {pair: [] for one in found for _, pair in one.leads}
    if pairs:
        for at, pair in enumerate(pairwise(plain)):
            if pair in pairs:
                pairs[pair].append(at)
    return pairs


def _place(one: _Anchor, plain: Sequence[str], pairs: dict[tuple[str, str], list[int]], after: int) -> int | None:
    """The word of the text at which the link begins: where most words around it agree, the first one behind `after`
    of several."""
    best: tuple[int, bool, int] | None = None
    length = len(one.words)
    for at in sorted(set(_candidates(one, pairs, after))):
        if not 0 <= at <= len(plain) - length or plain[at : at + length] != one.words:
            continue
        alike = _alike(one.before, reversed(plain[max(0, at - AROUND) : at]))
        alike += _alike(one.behind, plain[at + length : at + length + AROUND])
        if (alike >= ALIKE or length + alike >= PHRASE + ALIKE) and (best is None or (alike, at >= after) > best[:2]):
            best = (alike, at >= after, at)
    return None if best is None else best[2]


def _candidates(one: _Anchor, pairs: dict[tuple[str, str], list[int]], after: int) -> Iterator[int]:
    for shift, pair in one.leads:
        places = pairs[pair]
        near = max(0, bisect_left(places, after) - MOST // 4)
        yield from (place + shift for place in places[near : near + MOST])


def _alike(some: Iterable[str], others: Iterable[str]) -> int:
    """How many words agree, one after the other."""
    count = 0
    for one, other in zip(some, others, strict=False):
        if one != other:
            break
        count += 1
    return count


def resolved(links: Links, url: str | None) -> Links:
    """The links with the targets that a browser opens from `url`; what leads within the page stays as it is."""
    return tuple((start, end, _from(url, target) if url else target) for start, end, target in links)


def _from(url: str, target: str) -> str:
    if not target or target.startswith("#"):
        return target
    try:
        return urljoin(url, target)
    except ValueError:
        return target
