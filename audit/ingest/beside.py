"""What the markup says of its blocks, laid beside the text that was extracted: what leaked into it, what it lacks.

    outline ─ blocks ─▶ words, kind (nav, role, class), share of links, parent
                         ├─ in the text, though no part of it ─▶ Noise
                         ╰─ between its paragraphs, but not in it ─▶ Stated (field "paragraph left out")

Linear in the size of the page: each block and each named element is looked at once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice, pairwise
from operator import itemgetter

from audit.ingest.outline import Outline
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
KNOWN = 5_000  # classes and ids whose words are remembered: the pages of one site have the same
PRINTED = 300  # characters of a missed paragraph, and of the words before it, that are kept

_NONE = ("", "")
_PARTS = re.compile(r"[a-z]{2,20}|[A-Z][a-z]{1,20}")
_ITEM = ("- ", "• ", "* ")
_UNSEEN = ("\u00ad", "\u200b", "\ufeff")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the page. `kind` is set where the markup says that it is noise, with the `reason`; `linked` is the
    share of its characters in links; `parent` numbers the element around it; `paragraph` tells that it is one of the
    text by its element and class; `key` are its words as they are compared."""

    words: str
    key: str
    kind: str
    reason: str
    linked: float
    parent: int
    paragraph: bool

    @property
    def named(self) -> bool:
        """Whether it is a name which some theme gave that tells the kind, and no element or role."""
        return self.reason.startswith(NAMED)


def pieces(page: Outline, text: str) -> tuple[Piece, ...]:
    """The blocks of a page that are paragraphs or stand as a line of `text`, which was extracted of it, in order."""
    lines = {_key(line.strip()) for line in text.split("\n")}
    kinds = _kinds(page, WHOLE * len(text))
    found = []
    for number, block in enumerate(page.blocks):
        key = _key(block.words)
        if block.paragraph or key in lines:
            kind, reason = kinds.get(number, _NONE)
            paragraph = block.paragraph and _of_text(block.classes, block.name)
            share = block.linked / len(block.words)
            found.append(Piece(block.words, key, kind, reason, share, block.parent, paragraph))
    return tuple(found)


def _kinds(page: Outline, limit: float) -> dict[int, tuple[str, str]]:
    """The kind of noise that blocks are, by their number, and what says so: of elements inside one another the outer
    one does, unless more than `limit` characters stand in it: that is no part of the page, but the page."""
    kinds: dict[int, tuple[str, str]] = {}
    told = len(page.blocks)  # the first block of those that are told
    sizes = page.sizes()
    for one in reversed(page.named):
        if one.last > told or sizes[one.until] - sizes[one.since] > limit:
            continue
        kind = _told(one.role, one.classes, one.name, one.tag)
        if kind[0]:
            told = one.first
            kinds.update(dict.fromkeys(range(one.first, one.last), kind))
    return kinds


@cache
def _classes() -> dict[str, tuple[tuple[int, frozenset[str], str, str], ...]]:
    """The rows of class names by their first word: number of the row, all words, kind, the row as it is written."""
    rows: defaultdict[str, list[tuple[int, frozenset[str], str, str]]] = defaultdict(list)
    for number, (words, kind) in enumerate(lexicon("markup_roles")["classes"].items()):
        rows[words.split()[0]].append((number, frozenset(words.split()), kind, words))
    return {first: tuple(several) for first, several in rows.items()}


def _told(role: str | None, classes: str | None, name: str | None, tag: str) -> tuple[str, str]:
    """The kind of noise that an element holds by its own name, role, classes and id, and what says so."""
    rows = lexicon("markup_roles")
    if kind := rows["elements"].get(tag):
        return kind, f"<{tag}>"
    if role and (kind := rows["roles"].get(role.lower())):
        return kind, f"role {role.lower()}"
    for one in _names(classes, name):
        if told := _called(one):
            return told
    return _NONE


def _names(classes: str | None, name: str | None) -> list[str]:
    """Each class and id of an element."""
    return f"{classes or ''} {name or ''}"[:500].split() if classes or name else []


@lru_cache(maxsize=KNOWN)
def _parts(name: str) -> frozenset[str]:
    """The words of a class or id."""
    return frozenset(part.lower() for part in _PARTS.findall(name))


@lru_cache(maxsize=KNOWN)
def _called(name: str) -> tuple[str, str] | None:
    """The kind of noise that a class or id names, by the first row of which it has all words, and the row."""
    parts = _parts(name)
    rows = [row for part in parts for row in _classes().get(part, ()) if row[1] <= parts]
    if not rows:
        return None
    _, _, kind, words = min(rows, key=itemgetter(0))
    return kind, f"{NAMED} “{words}”"


def _of_text(classes: str | None, name: str | None) -> bool:
    """Whether nothing in its class or id sets a paragraph apart from the text."""
    apart = lexicon("markup_roles")["apart"]["words"]
    return all(_parts(one).isdisjoint(apart) for one in _names(classes, name))


def leaked(text: str, blocks: Iterable[Piece]) -> tuple[Noise, ...]:
    """The lines of `text` that only stand in blocks of which the markup says that they are not the text, but for
    paragraphs without links: themes give names of widgets to the text, too."""
    told: dict[str, Piece | None] = {}
    for piece in blocks:
        told[piece.key] = piece if piece.kind and told.get(piece.key, piece) is not None else None
    if not any(told.values()):
        return ()
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
        if missed.key not in whole
    ]
    return tuple(found[:MOST])


def _gaps(family: Sequence[Piece], kept: set[str]) -> Iterator[tuple[Piece, Piece]]:
    """The paragraphs of one element that are not kept as lines, from its first kept one to its last, each with the
    kept one before it."""
    at = [i for i, piece in enumerate(family) if piece.key in kept]
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
    if not words.isascii():
        for unseen in _UNSEEN:
            words = words.replace(unseen, "")
    return "".join(words.split())
