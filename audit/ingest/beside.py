"""What the markup says of its blocks, laid beside the text that was extracted: what leaked into it, what it lacks.

    tree ─ blocks ─▶ words, kind (nav, role, class), share of links, parent
                      ├─ in the text, though no part of it ─▶ Noise
                      ╰─ between its paragraphs, but not in it ─▶ Stated (field "paragraph left out")

Linear in the size of the page: each element is looked at once upwards and once downwards, each block once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Any

from audit.knowledge import lexicon
from audit.model import Noise, Stated
from audit.text.noise_lines import read

LEFT_OUT = "paragraph left out"
WHOLE = 0.25  # of the extracted text: an element that holds more is the text, whatever its theme calls it
LONG = 100  # characters of a paragraph that is missed; shorter ones are labels, credits, datelines
LINKED = 0.3  # share of its characters in links: paragraphs of text have less, teasers and menus more
KEPT = 3  # paragraphs of one element that stand in the text: then the element holds the text
MOST = 20  # missed paragraphs that are told: where there are more, another text was taken
LOOKED = 100  # paragraphs that are looked for in the whole text: those that were joined or parted are found there
NAMED = "class or id"
KNOWN = 5_000  # names of elements whose kind is remembered: the pages of one site have the same
PRINTED = 300  # characters of a missed paragraph, and of the words before it, that are kept

_BLOCKS = {
    *("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "dd", "dt", "td", "th", "div"),
    *("section", "article", "aside", "nav", "header", "footer", "main", "ul", "ol", "dl", "table", "tr", "figure"),
    *("form", "body", "pre", "address", "tbody", "thead"),
}
_SILENT = {"script", "style", "template", "noscript", "head", "svg"}
_SAYING = ("role", "class", "id")
_NONE = ("", "")
_UNSHOWN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_PARTS = re.compile(r"[a-z]{2,20}|[A-Z][a-z]{1,20}")
_ITEM = ("- ", "• ", "* ")
_UNSEEN = str.maketrans("", "", "\u00ad\u200b\ufeff")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the page that holds words and no other block. `kind` is set where the markup says that it is noise,
    with the `reason`; `linked` is the share of its characters in links; `parent` numbers the element around it;
    `paragraph` tells that it is one of the text by its element and class."""

    words: str
    kind: str
    reason: str
    linked: float
    parent: int
    paragraph: bool

    @property
    def named(self) -> bool:
        """Whether it is a name which some theme gave that tells the kind, and no element or role."""
        return self.reason.startswith(NAMED)


def pieces(root: Any, text: str) -> tuple[Piece, ...]:
    """The blocks of a page in its order; `text` is what was extracted of it."""
    elements = list(root.iter("*"))
    sizes, outer = _sizes(elements)
    limit = WHOLE * len(text)
    told: dict[Any, tuple[str, str]] = {}
    silent: set[Any] = set()
    found: list[Piece] = []
    numbers = {element: number for number, element in enumerate(elements)}
    for element in elements:
        above = element.getparent()
        if element.tag in _SILENT or above in silent:
            silent.add(element)
            continue
        kind = told.get(above, _NONE)
        if not kind[0] and sizes[element] <= limit:  # what holds more is no part of the page, but the page
            kind = _told(*map(element.get, _SAYING), element.tag)
        told[element] = kind
        if element.tag in _BLOCKS and element not in outer and (words := _words(element)):
            links = sum(len(_words(link)) for link in element.iter("a"))
            found.append(Piece(words, *kind, links / len(words), numbers.get(above, -1), _paragraph(element)))
    return tuple(found)


def _words(element: Any) -> str:
    return " ".join(_text()(element).split())


@cache
def _text() -> Any:
    from lxml.etree import XPath

    return XPath("string()", smart_strings=False)


def _sizes(elements: Sequence[Any]) -> tuple[dict[Any, int], set[Any]]:
    """The characters below each element, and the elements that hold a block."""
    sizes: dict[Any, int] = {}
    outer: set[Any] = set()
    for element in reversed(elements):  # what is inside stands later
        own = 0 if element.tag in _SILENT else _size(element.text)
        sizes[element] = sizes.get(element, 0) + own
        above = element.getparent()
        if above is not None:
            sizes[above] = sizes.get(above, 0) + sizes[element] + _size(element.tail)
            if element.tag in _BLOCKS or element in outer:
                outer.add(above)
    return sizes, outer


def _size(words: str | None) -> int:
    return len(" ".join((words or "").split()))


@cache
def _classes() -> tuple[tuple[str, frozenset[str], str], ...]:
    rows = lexicon("markup_roles")["classes"]
    return tuple((words, frozenset(words.split()), kind) for words, kind in rows.items())


@lru_cache(maxsize=KNOWN)
def _told(role: str | None, classes: str | None, name: str | None, tag: str) -> tuple[str, str]:
    """The kind of noise that an element holds by its own name, role, classes and id, and what says so."""
    rows = lexicon("markup_roles")
    if kind := rows["elements"].get(tag):
        return kind, f"<{tag}>"
    role = (role or "").lower()
    if kind := rows["roles"].get(role):
        return kind, f"role {role}"
    for parts in _names(classes, name):
        for words, wanted, kind in _classes():
            if wanted <= parts:
                return kind, f"{NAMED} “{words}”"
    return _NONE


def _names(classes: str | None, name: str | None) -> list[set[str]]:
    """The words of each class and id of an element."""
    names = f"{classes or ''} {name or ''}"[:500].split()
    return [{part.lower() for part in _PARTS.findall(name)} for name in names]


def _paragraph(element: Any) -> bool:
    if element.tag != "p" or element.get("hidden") is not None or _UNSHOWN.search((element.get("style") or "")[:500]):
        return False
    apart = lexicon("markup_roles")["apart"]["words"]
    return all(parts.isdisjoint(apart) for parts in _names(element.get("class"), element.get("id")))


def leaked(text: str, blocks: Iterable[Piece]) -> tuple[Noise, ...]:
    """The lines of `text` that only stand in blocks of which the markup says that they are not the text, but for
    paragraphs without links: themes give names of widgets to the text, too."""
    told: dict[str, Piece | None] = {}
    for piece in blocks:
        key = _key(piece.words)
        told[key] = piece if piece.kind and told.get(key, piece) is not None else None
    found = []
    for line in read(text):
        whence = told.get(_key(line.text))
        doubtful = whence is not None and whence.named and line.prose and whence.linked < LINKED
        if whence is not None and not doubtful:
            found.append(Noise(line.start, line.end, whence.kind, f"the markup of the page: {whence.reason}"))
    return tuple(found)


def left_out(text: str, blocks: Sequence[Piece]) -> tuple[Stated, ...]:
    """The paragraphs that stand between paragraphs of the text, in one element with them, but not in `text`; the place
    is told by the words before."""
    kept = {_key(line) for line in text.splitlines()}
    families: defaultdict[int, list[Piece]] = defaultdict(list)
    for piece in blocks:
        if piece.paragraph:
            families[piece.parent].append(piece)
    whole = _key(text)
    asked = islice((pair for family in families.values() for pair in _gaps(family, kept)), LOOKED)
    found = [
        Stated(LEFT_OUT, missed.words[:PRINTED], before.words[-PRINTED:], 0.5)
        for missed, before in asked
        if _key(missed.words) not in whole
    ]
    return tuple(found[:MOST])


def _gaps(family: Sequence[Piece], kept: set[str]) -> Iterator[tuple[Piece, Piece]]:
    """The paragraphs of one element that are not kept as lines, from its first kept one to its last, each with the
    kept one before it."""
    at = [i for i, piece in enumerate(family) if _key(piece.words) in kept]
    if len(at) < KEPT:
        return
    for one, other in pairwise(at):
        yield from ((family[i], family[one]) for i in range(one + 1, other) if _missed(family[i]))


def _missed(piece: Piece) -> bool:
    ends = piece.words.rstrip("”\"')").endswith((".", "!", "?"))
    return not piece.kind and piece.linked < LINKED and len(piece.words) >= LONG and ends


def _key(words: str) -> str:
    """The words without white space, marks of lists and characters that are not seen: readers differ in them."""
    if words.startswith(_ITEM):
        words = words[2:]
    return "".join((words if words.isascii() else words.translate(_UNSEEN)).split())
