"""One walk over a page: its texts in order, and which of them make a block, a link, an element that has a name.

    tree ─ outlined ─▶ texts ─┬─ blocks, named elements ─▶ beside (what leaked into the text, what it lacks)
                              ╰─ links ─▶ anchors (where they stand in the text)

What is asked of a page later is asked of these lists: to go through its elements once more costs more than to ask.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, NamedTuple

from audit.settings import Limits

_BLOCKS = frozenset(
    {
        *("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "dd", "dt", "td", "th", "div"),
        *("section", "article", "aside", "nav", "header", "footer", "main", "ul", "ol", "dl", "table", "tr", "figure"),
        *("form", "body", "pre", "address", "tbody", "thead"),
    }
)
_SILENT = frozenset({"script", "style", "template", "noscript", "head", "svg"})
_UNREAD = _SILENT | {"math", "iframe", "object", "select", "title"}  # what is in a link there, nobody can follow
_UNSHOWN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)


class Block(NamedTuple):
    """An element that holds words and no other block: its words, single spaces between them, how many of their
    characters are in links, the number of the element around it, whether it is a paragraph that is shown, and its
    class and id."""

    words: str
    linked: int
    parent: int
    paragraph: bool
    classes: str | None
    name: str | None


class Named(NamedTuple):
    """An element around the blocks `first` to `last` (exclusive) and the texts `since` to `until` (exclusive), and by
    what its page may tell what they are: its name, role, class and id."""

    first: int
    last: int
    since: int
    until: int
    tag: str
    role: str | None
    classes: str | None
    name: str | None


class Link(NamedTuple):
    """A link around the texts `first` to `last` (exclusive) of those that are read, with its target as printed."""

    first: int
    last: int
    target: str


@dataclass(slots=True)
class Outline:
    """A page: its texts in order, those that a reader sees, and the numbers of those that are scripts; its blocks in
    order; its named elements, what is inside before what is around it; its links in the order of their ends."""

    texts: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    scripts: set[int] = field(default_factory=set)
    blocks: list[Block] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def sizes(self) -> list[int]:
        """The characters before each text, and before the end of the page; scripts and double spaces do not count."""
        each = (0 if at in self.scripts else len(" ".join(text.split())) for at, text in enumerate(self.texts))
        return [*accumulate(each, initial=0)]


def outlined(root: Any, limits: Limits) -> Outline | None:
    """The outline of the page below `root`; None where the page has more elements, or more of them inside one another,
    than the limits allow. Linear in the page."""
    walk = _Walk()
    opened, enter, leave = walk.opened, walk.enter, walk.leave
    for number, element in enumerate(root.iter()):
        above = element.getparent()
        if opened and opened[-1][0] is not above:
            leave(above)
        if number > limits.page_elements or len(opened) > limits.page_depth:
            return None
        enter(number, element)
    leave(None)
    return walk.page


class _Walk:
    """The way through the elements of a page, each of which is entered once and left once. `opened`: those that are
    open, with their number, and how much there was of all when they were entered; `begun`: the blocks so far; `linked`:
    the characters in links; `silent`, `unread`, `inside`: how many are open that have no text, that nobody reads, that
    are links."""

    __slots__ = ("begun", "inside", "linked", "opened", "page", "silent", "unread")

    def __init__(self) -> None:
        self.page = Outline()
        self.opened: list[tuple[Any, str, int, int, int, int, int, int]] = []
        self.begun = self.linked = self.silent = self.unread = self.inside = 0

    def enter(self, number: int, element: Any) -> None:
        """Go into an element, or over a comment."""
        page, tag = self.page, element.tag
        if not isinstance(tag, str):
            text = element.tail
        else:
            self.begun += tag in _BLOCKS
            before = (len(page.texts), len(page.read), self.begun, len(page.blocks), self.linked)
            self.opened.append((element, tag, number, *before))
            if tag in _UNREAD:
                self.unread += 1
                if tag in _SILENT:
                    self.silent += 1
                    page.scripts.add(len(page.texts))
            elif tag == "a":
                self.inside += 1
            text = element.text
        if text:
            page.texts.append(text)
            if not self.unread:
                page.read.append(text)

    def leave(self, above: Any) -> None:
        """Leave all elements inside `above`, and take in what stands behind each."""
        page, opened = self.page, self.opened
        while opened and opened[-1][0] is not above:
            element, tag, _, texts, read, begun, blocks, linked = opened.pop()
            if tag == "a":
                self._link(element, texts, read)
            if not self.silent:
                if begun == self.begun and tag in _BLOCKS and (words := _words(page.texts, texts)):
                    parent = opened[-1][2] if opened else -1
                    page.blocks.append(Block(words, self.linked - linked, parent, *_paragraph(element, tag)))
                if len(page.blocks) > blocks:
                    says = (tag, element.get("role"), element.get("class"), element.get("id"))
                    page.named.append(Named(blocks, len(page.blocks), texts, len(page.texts), *says))
            if tag in _UNREAD:
                self.unread -= 1
                self.silent -= tag in _SILENT
            if opened and (tail := element.tail):
                page.texts.append(tail)
                if not self.unread:
                    page.read.append(tail)

    def _link(self, element: Any, texts: int, read: int) -> None:
        page = self.page
        self.inside -= 1
        if not self.inside:  # what is in a link in a link counts once
            self.linked += len(_words(page.texts, texts))
        if not self.unread and len(page.read) > read and (target := element.get("href")) is not None:
            page.links.append(Link(read, len(page.read), target))


def _words(texts: list[str], since: int) -> str:
    return " ".join("".join(texts[since:]).split())


def _paragraph(element: Any, tag: str) -> tuple[bool, str | None, str | None]:
    """Whether a block is a paragraph that is shown; and if so, its class and id."""
    if tag != "p" or element.get("hidden") is not None or _UNSHOWN.search((element.get("style") or "")[:500]):
        return False, None, None
    return True, element.get("class"), element.get("id")
