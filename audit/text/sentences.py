"""Blocks → sentences: one pass over the marks that can end a sentence, each judged by the words around it.

    block ─ end marks ─▶ candidates ─ abbreviations, initials, quotations, list numbers ─▶ cuts ─▶ Span

No sentence crosses a block, none begins or ends in white space, and together they hold every other character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from audit.knowledge import lexicon
from audit.model import Span
from audit.text.blocks import blocks
from audit.text.items import items

QUOTED = 700  # characters: a longer quotation is cut at its own sentences
BRACKETED = 200  # the same for brackets
WORD = 40  # characters looked at on either side of a mark
_UNITS = frozenset("mglt")  # metres or millions, grams, litres, tonnes
SHORTEST = 4  # letters of a word that is no abbreviation though no list knows it
LABEL = 11  # characters of the longest label of an item

_MARK = re.compile(r"[.!?…。．！？]{1,80}(?:(?: \.){2,5})?")
_WIDE = "。．！？"
_BROKEN = re.compile(r"(?:--|—)[\"”]\s+(?=[A-Z])")
_TAIL = re.compile(  # closing marks, then the marks of notes: [3], [citation needed], superscripts
    r"[\"'”’»)\]*_]{0,6}"
    r"(?:\[(?:\d{1,3}|[a-z]{1,14}(?: [a-z\d]{1,12}){0,2}\??)\]|<sup>[^<>]{1,12}</sup>|[¹²³⁴-⁹⁰]{1,3}"
    r"|(?<=[a-z”\"’)][.!?])\d{1,2}(?:[ ,]\d{1,2}){0,4}(?=\s+[A-Z“\"]))*"
)
_QUOTE = re.compile(  # the opening mark stands before the branches: the search then runs from mark to mark
    r"[“«\"'`‘(\[](?:"
    rf"(?<=“)[^“”]{{1,{QUOTED}}}”|(?<=«)[^«»]{{1,{QUOTED}}}»"
    rf"|(?<=\")(?<![\w\"]\")(?=[\w'(\[$£€_…-])[^\"]{{1,{QUOTED}}}(?<=\S)\"(?!\w)"
    rf"|(?<=['`])(?<!\w['`])(?=\w)(?:[^‘’'\"“”]|(?<=\w)[’'](?=\w)){{1,{QUOTED}}}(?<=[.,!?…])'(?!\w)"
    rf"|(?<=‘)(?<!\w‘)(?=\w)(?:[^‘’\"“”]|(?<=\w)’(?=\w)){{1,{QUOTED}}}’(?!\w)"
    rf"|(?<=\()(?=\S)[^()]{{1,{BRACKETED}}}\)|(?<=\[)[^\[\]]{{1,{BRACKETED}}}\])"
)
_HAS_QUOTE = re.compile(r"[“«\"‘'(\[]")
_NEXT = re.compile(r"\s*[-–—•⁃]{0,3}\s*[\"'“‘«(\[*_¿¡…. ]{0,4}([^\W_]?)")
_WORDS = re.compile(r"[^\W_](?:[\w&’'/-]|\.(?=\w)){0,39}\.?")
_GLUED = re.compile(r"[\"'“‘]?[A-Z][a-z’']*[a-z\s,]")
_LABEL = re.compile(r"\s{0,3}[•⁃*-]?\s?\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})")


@cache
def _abbreviations() -> dict[str, str]:
    return {word: row["class"] for row in lexicon("abbreviations")["abbreviation"] for word in row["words"]}


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(lexicon("abbreviations")[table]["words"])


def sentences(text: str, within: Sequence[Span] | None = None) -> tuple[Span, ...]:
    """The sentences of `text`, trimmed of white space, in order; none crosses a block. `within` are its blocks, where
    they have been read."""
    found: list[Span] = []
    for block in blocks(text) if within is None else within:
        words = text[block.start : block.end]
        begun = items(words)
        cuts = sorted({0, len(words), *begun, *_broken_off(words), *_cuts(words, begun)})
        for start, end in pairwise(cuts):
            inner = words[start:end]
            bare = inner.strip()
            if bare:
                at = block.start + start + (len(inner) - len(inner.lstrip()) if inner[0] != bare[0] else 0)
                found.append(Span(at, at + len(bare)))
    return tuple(found)


def _cuts(words: str, begun: list[int]) -> Iterator[int]:
    """Where a sentence of the block ends, by its end marks."""
    held: list[tuple[int, int]] | None = None
    starts: list[int] = []
    begins = iter([*begun, len(words)])
    last, begin = 0, next(begins)
    for mark in _MARK.finditer(words):
        start, end = mark.span()
        if end == len(words):
            return
        if held is None:  # a block of one sentence has no mark before its last, and needs no look for quotations
            held = _held(words)
            starts = [span[0] for span in held]
        while begin < end:
            last, begin = begin, next(begins, len(words))
        if (end > start + 1 or words[start] == "…") and _inner(words, mark):
            continue
        spaced = words[end].isspace()  # no tail begins with white space
        tail = None if spaced else _TAIL.match(words, end)
        cut = tail.end() if tail else end
        within = bisect_right(starts, start) - 1
        if within >= 0 and cut < held[within][1]:
            continue
        if cut >= len(words):
            return
        spaced = words[cut].isspace()
        ends = _breaks(words, mark, cut, last) if spaced else mark[0][0] in _WIDE or _glued(words, mark, cut)
        if ends:
            cut = _early(words, mark, cut)
            yield cut
            last = cut


def _broken_off(words: str) -> list[int]:
    """Where a quotation that is broken off by a dash ends a sentence."""
    if '—"' in words or "—”" in words or '--"' in words:
        return [match.end() for match in _BROKEN.finditer(words)]
    return []


def _inner(words: str, mark: re.Match[str]) -> bool:
    """Whether the mark stands for words left out: [...], or three spaced dots after a space."""
    if not mark.start() or not _dots(mark):
        return False
    before = words[mark.start() - 1]
    return before == "[" or (mark[0] == ". . ." and before.isspace())


def _dots(mark: re.Match[str]) -> bool:
    return (len(mark[0]) > 1 and not mark[0].strip(". …")) or mark[0] == "…"


def _held(words: str) -> list[tuple[int, int]]:
    """Quotations and brackets: a sentence does not end inside them."""
    if not _HAS_QUOTE.search(words):
        return []
    return [match.span() for match in _QUOTE.finditer(words)]


def _early(words: str, mark: re.Match[str], cut: int) -> int:
    """A full stop that is followed by a spaced ellipsis ends the sentence before the ellipsis."""
    four = _dots(mark) and len(mark[0]) > 5 and " " in mark[0]
    return mark.start() + 1 if four and mark.start() and not words[mark.start() - 1].isspace() else cut


def _breaks(words: str, mark: re.Match[str], cut: int, last: int) -> bool:
    """Whether a mark that is followed by white space ends a sentence that began at `last`."""
    ahead = _NEXT.match(words, cut)
    first = ahead[1] if ahead else ""
    before = words[max(last, mark.start() - WORD) : mark.start()]
    if len(before) <= LABEL and _LABEL.fullmatch(before) and mark[0] == ".":
        return False
    if not first:
        return bool(before.strip()) or not _dots(mark)
    if first.islower():
        bare = cut == mark.end()
        return mark[0] == "." and (before.endswith((")", "]")) or (bare and _small_start(words, before, ahead)))
    if mark[0] != ".":
        return not (mark[0] in ("!", "?") and _spoken(words, mark, cut))
    if cut > mark.end() and words[mark.end()] in "\"'”’»" and _spoken(words, mark, cut):
        return False
    return _stop_ends(words, before, ahead.start(1) if ahead else cut, last)


def _small_start(words: str, before: str, ahead: re.Match[str] | None) -> bool:
    """Whether a sentence begins in small letters, as copy that lost a capital does: a word that shortens nothing ends
    there, and one that begins sentences follows."""
    last_word = before.rsplit(maxsplit=1)[-1:]
    if not last_word or len(last_word[0]) < SHORTEST or not (last_word[0].isalpha() and last_word[0].islower()):
        return False
    following = _WORDS.match(words, ahead.start(1)) if ahead else None
    return following is not None and following[0] in _words("starters") and last_word[0] not in _abbreviations()


def _spoken(words: str, mark: re.Match[str], cut: int) -> bool:
    """Whether a name and a verb of speech follow a closing quotation mark."""
    if cut == mark.end():
        return False
    after = words[cut : cut + 2 * WORD].split()[:4]
    for place, word in enumerate(after):
        if place and word.rstrip(".,:") in _words("speech"):
            return True
        if not word[0].isupper() or (place == 0 and word.lower() in _words("starters")):
            return False
    return False


def _stop_ends(words: str, before: str, ahead: int, last: int) -> bool:
    """Whether a single full stop after `before` ends the sentence, a capital or a figure being ahead."""
    tokens = before.rsplit(maxsplit=1)
    last_word = tokens[-1].lstrip("([\"'“‘*_#") if tokens else ""
    following = _WORDS.match(words, ahead)
    word = following[0] if following else ""
    low = last_word.lower()
    starter = word.lower() in _words("starters")
    kind = _abbreviations().get(low)
    if kind == "never":
        return False
    if kind == "number":
        return not (word[:1].isdigit() or (low not in ("no", "p", "q") and not starter))
    if kind == "capital":
        return not (_abbreviations().get(word.lower().rstrip(".")) == "never" and len(words[last:ahead].split()) <= 4)
    if kind == "starter":
        return starter
    if len(last_word) == 1 and last_word.isalpha():
        return _initial_ends(before, last_word, starter)
    if "." in last_word and all(len(part) == 1 and part.isalpha() for part in last_word.split(".") if part):
        return _acronym_ends(words, ahead, word, starter)
    return True


def _initial_ends(before: str, last_word: str, starter: bool) -> bool:
    """Whether the full stop after a single letter ends a sentence: not in a name, nor after a list letter."""
    rest = before.rstrip()[: -len(last_word)].split()
    if rest and last_word in _UNITS and rest[-1][-1].isdigit():
        return True  # "It lost SEK 95 m. Orders rose."
    if not rest or not starter:
        return False
    return not rest[-1][0].isupper() or last_word == "I"


def _acronym_ends(words: str, ahead: int, word: str, starter: bool) -> bool:
    """Whether U.S. or the like ends a sentence: before a common first word, or a subject with its verb."""
    if starter:
        return True
    low = word.lower().rstrip(".")
    if word.endswith(".") or low in _words("attributive") or low in _abbreviations() or not word[0].isupper():
        return False
    after = words[ahead + len(word) : ahead + len(word) + WORD].split()
    return (
        bool(after) and word.isalpha() and after[0].isalpha() and after[0].islower() and after[0] not in _words("joins")
    )


def _glued(words: str, mark: re.Match[str], cut: int) -> bool:
    """Whether a sentence ends at a mark with no white space after it: "ended.The next"."""
    if _dots(mark) or not _GLUED.match(words, cut):
        return False
    before = words[max(0, mark.start() - WORD) : mark.start()]
    token = "" if not before or before[-1].isspace() else before.split()[-1]
    if "@" in token or "://" in token or token.lower().startswith("www") or "/" in token:
        return False
    after = words[cut : cut + WORD].split(maxsplit=1)[0]
    if "@" in after or re.search(r"\w\.[a-z]{2,4}\b", after) or after.count(".") > 1:
        return False
    return token[-1:].isdigit() or (len(token) > 1 and token[-2:].islower() and "." not in token)
