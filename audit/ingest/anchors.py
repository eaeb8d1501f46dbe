"""Where the links of a page stand in its text, which was taken out without them.

    page ─ words, and which are linked ─▶ the same words beside the same words in the text ─▶ (start, end, target)

A link is found by its own words and the words around it, so that a "Home" of the menu is not found in a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
    in both."""
    words, found = _words(root)
    there = [(match[0].casefold(), match.start(), match.end()) for match in _WORD.finditer(text)]
    plain = [word for word, _, _ in there]
    pairs: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, pair in enumerate(pairwise(plain)):
        pairs[pair].append(at)
    made: list[tuple[int, int, str]] = []
    after = 0
    for one in found[:LINKS]:
        place = _place(one, words, plain, pairs, after)
        if place is not None:
            at, after = place, place + one.last - one.first
            end = there[after - 1][2]
            end += text.startswith("/", end)  # the last word of an address need not be its end
            made.append((there[at][1], end, one.target.strip()))
    return tuple(sorted(set(made)))


def _words(root: Any) -> tuple[list[str], list[_Anchor]]:
    """The words of a page in order, and its links."""
    words: list[str] = []
    found: list[_Anchor] = []
    open_: list[tuple[int, str]] = []
    for happened, element in _walk(root):
        link = element.tag == "a" and element.get("href") is not None
        if happened == "start":
            if link:
                open_.append((len(words), str(element.get("href"))))
            words += _split(element.text)
            continue
        if link and open_:
            first, target = open_.pop()
            if first < len(words):
                found.append(_Anchor(first, len(words), target))
        words += _split(element.tail)
    return words, found


def _walk(root: Any) -> Iterator[tuple[str, Any]]:
    """Each element as it opens and as it closes; what no reader sees only closes."""
    rows: list[tuple[Any, bool]] = [(root, False)]
    while rows:
        element, done = rows.pop()
        if done or not isinstance(element.tag, str) or element.tag in _SILENT:
            yield "end", element
            continue
        yield "start", element
        rows.append((element, True))
        rows.extend((child, False) for child in reversed(element))


def _split(words: str | None) -> list[str]:
    return [word.casefold() for word in _WORD.findall(words or "")]


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
