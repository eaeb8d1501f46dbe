"""Words as they are compared: of a text, and of a quotation with its elisions and brackets.

    "We shall … win [the vote]"  ─ parsed ▶  pieces (we shall) and (win ·), where · stands for up to a few words

Two words are the same when nothing but case, apostrophes, accents, a thousands comma, a number in letters or a
spelling of the two sides of the Atlantic parts them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from audit.knowledge import lexicon

ANY = ""  # stands in a piece for what a bracket covers
LONGEST_PIECE = 60  # words: a longer piece is cut, and its parts must follow one another
BRACKET = 80  # characters that an editor puts between brackets

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’ʼ`][^\W_]+)*")
_PART = re.compile(
    r"(?P<elision>[\[(]\s?(?:…|\.{3}|\. \. \.)\s?[\])]|…|\.{3,}|\. \. \.)"
    r"|\[(?P<letter>[^\W\d_])\](?P<rest>[^\W_]+)"
    r"|(?P<masked>[^\W\d_]{1,3}[-*–—]{2,8}[^\W\d_]{0,8}|\((?:expletive|sic)\)|[^\W\d_]{1,20}\[[^\W\d_]{1,12}\])"
    rf"|(?P<bracket>\[[^\[\]\n]{{0,{BRACKET}}}\])"
    rf"|(?P<word>{_WORD.pattern})"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in the form in which they are compared, and where each stands."""

    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together. `joined` is true where the piece goes on from the one before without an elision."""

    forms: tuple[str, ...]
    shown: tuple[str, ...]
    joined: bool = False

    @property
    def said(self) -> int:
        """The number of words; what a bracket covers is none."""
        return sum(form != ANY for form in self.forms)


def words(text: str) -> Words:
    """The words of `text`."""
    found = list(_WORD.finditer(text))
    return Words(
        tuple(form(match[0]) for match in found),
        tuple(match.start() for match in found),
        tuple(match.end() for match in found),
    )


def parsed(quotation: str) -> tuple[Piece, ...]:
    """The pieces of a quotation, in order: an elision parts two of them."""
    runs: list[list[tuple[str, str]]] = [[]]
    for match in _PART.finditer(quotation):
        if match["elision"]:
            runs.append([])
        elif match["bracket"] or match["masked"]:
            runs[-1].append((ANY, match[0]))
        else:
            word = match["letter"] + match["rest"] if match["letter"] else match["word"]
            runs[-1].append((form(word), word))
    return tuple(piece for run in runs for piece in _cut(run))


def _cut(run: list[tuple[str, str]]) -> Iterator[Piece]:
    """The run without brackets at its ends, in parts of bounded length."""
    there = [at for at, (form_, _) in enumerate(run) if form_ != ANY]
    run = run[there[0] : there[-1] + 1] if there else []
    for at in range(0, len(run), LONGEST_PIECE):
        part = run[at : at + LONGEST_PIECE]
        yield Piece(tuple(form_ for form_, _ in part), tuple(word for _, word in part), joined=at > 0)


@lru_cache(maxsize=8_192)  # texts repeat their words
def form(word: str) -> str:
    """The form in which a word is compared."""
    low = word.casefold()
    if not low.isascii():
        low = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    low = low.replace("'", "").replace("’", "").replace("ʼ", "").replace("`", "")
    if low[:1].isdigit():
        return low.replace(",", "")
    if low in _numbers():
        return _numbers()[low]
    if len(low) >= _shortest():
        for ending, put in _spellings():
            if low.endswith(ending):
                return low[: -len(ending)] + put
    return low or word


@cache
def _numbers() -> dict[str, str]:
    """Numbers that house styles set in letters: two to nineteen ("one" is a pronoun too)."""
    return {word: str(value) for word, value in lexicon("numbers")["ones"].items() if value > 1}


@cache
def _spellings() -> tuple[tuple[str, str], ...]:
    return tuple((row["ending"], row["put"]) for row in lexicon("quotations")["spellings"])


@cache
def _shortest() -> int:
    return int(lexicon("quotations")["shortest"]["letters"])


@cache
def listed(name: str) -> frozenset[str]:
    """The word list `name` of lexicons/quotations.toml, in the form in which words are compared."""
    return frozenset(form(word) for word in lexicon("quotations")["words"][name])
