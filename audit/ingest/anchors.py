"""Where the links of a page stand in its text, which was taken out without them.

    page ─ words, and which are linked ─▶ the same words beside the same words in the text ─▶ (start, end, target)

A link is found by its own words and the words around it, so that a "Home" of the menu is not found in a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin

from audit.ingest.content import Links

AROUND = 4  # words on either side that are compared
ALIKE = 2  # of them that must agree, or a linked phrase of so many more words: on labelled pages none was misplaced
PHRASE = 4
MOST = 40  # places of one pair of words that are looked at
LINKS = 20_000  # of one page
_WORD = re.compile(r"\w+")
_SILENT = {"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "select", "title"}


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The words first to last (exclusive) of the page lead to `target`."""

    first: int
    last: int
    target: str


def anchors(root: Any, text: str) -> Links:
    """The links of the page below `root` whose words stand in `text`, in order, with their targets as printed. Linear
    in both. Scripts and all else that no reader sees are taken out of the page for it."""
    words, found = _words(root)
    there = list(_WORD.finditer(text)) if found else []
    plain = [match[0].casefold() for match in there]
    pairs = _pairs(found, words, plain)
    made: list[tuple[int, int, str]] = []
    after = 0
    for one in found[:LINKS]:
        place = _place(one, words, plain, pairs, after)
        if place is not None:
            at, after = place, place + one.last - one.first
            end = there[after - 1].end()
            end += text.startswith("/", end)  # the last word of an address need not be its end
            made.append((there[at].start(), end, one.target.strip()))
    return tuple(sorted(set(made)))


def _pairs(found: Sequence[_Anchor], words: Sequence[str], plain: Sequence[str]) -> dict[tuple[str, str], list[int]]:
    """Where the pairs of words that links begin with, or have before them, stand in the text."""
    near = {at for one in found for at in (one.first - 1, one.first) if 0 <= at < len(words) - 1}
    pairs: dict[tuple[str, str], list[int]] = {(words[at], words[at + 1]): [] for at in near}
    for at, pair in enumerate(pairwise(plain)):
        if pair in pairs:
            pairs[pair].append(at)
    return pairs


def _words(root: Any) -> tuple[list[str], list[_Anchor]]:
    """The words of a page in order, and its links. One search names all text and links in order: to walk through the
    elements of a page one by one takes three times as long."""
    from lxml.etree import strip_elements

    strip_elements(root, *_SILENT, with_tail=False)
    nodes, texts = _paths()
    words: list[str] = []
    found: list[_Anchor] = []
    open_: list[tuple[int, int, str]] = []  # the text at which a link ends, its first word, its target
    run: list[str] = []
    seen = 0
    for node in nodes(root):
        if isinstance(node, str):
            run.append(node)
            seen += 1
            if not open_ or open_[-1][0] > seen:
                continue
        words += _split("\n".join(run))
        run.clear()
        if not isinstance(node, str) and (inside := int(texts(node))):
            open_.append((seen + inside, len(words), str(node.get("href"))))
        while open_ and open_[-1][0] == seen:
            _, first, target = open_.pop()
            if first < len(words):
                found.append(_Anchor(first, len(words), target))
    return words, found


@cache
def _paths() -> tuple[Any, Any]:
    """All texts and links below an element, and how many texts are."""
    from lxml.etree import XPath

    links = "descendant-or-self::a[@href] | descendant::text()"
    return XPath(links, smart_strings=False), XPath("count(descendant::text())")


def _split(words: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(words)]


def _place(
    one: _Anchor, words: Sequence[str], plain: Sequence[str], pairs: dict[tuple[str, str], list[int]], after: int
) -> int | None:
    """The word of the text at which the link begins: where most words around it agree, the first one behind `after`
    of several."""
    best: tuple[int, bool, int] | None = None
    length = one.last - one.first
    for at in sorted(set(_candidates(one, words, pairs, after))):
        if not 0 <= at <= len(plain) - length or list(plain[at : at + length]) != list(words[one.first : one.last]):
            continue
        alike = _before(one.first, words, at, plain) + _behind(one.last, words, at + length, plain)
        if (alike >= ALIKE or length + alike >= PHRASE + ALIKE) and (best is None or (alike, at >= after) > best[:2]):
            best = (alike, at >= after, at)
    return None if best is None else best[2]


def _candidates(
    one: _Anchor, words: Sequence[str], pairs: dict[tuple[str, str], list[int]], after: int
) -> Iterator[int]:
    for shift in (-1, 0) if one.last - one.first == 1 else (0,):
        first = one.first + shift
        if first < 0 or first + 1 >= len(words):
            continue
        places = pairs.get((words[first], words[first + 1]), [])
        near = max(0, bisect_left(places, after) - MOST // 4)
        yield from (place - shift for place in places[near : near + MOST])


def _before(first: int, words: Sequence[str], at: int, plain: Sequence[str]) -> int:
    """How many words before agree, one after the other."""
    count = 0
    while count < min(AROUND, first, at) and words[first - count - 1] == plain[at - count - 1]:
        count += 1
    return count


def _behind(last: int, words: Sequence[str], at: int, plain: Sequence[str]) -> int:
    count = 0
    while count < min(AROUND, len(words) - last, len(plain) - at) and words[last + count] == plain[at + count]:
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
