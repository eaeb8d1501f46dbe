"""How a document prints its words: which are names, because they never stand without a capital."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.latest import HEAD, dateline_place
from audit.crosscheck.words import Word, fold, words
from audit.knowledge import lexicon, rows
from audit.model import Analysis, Claim, Span

_LONGEST = 20_000  # characters of a sentence that are looked at

Lines = Mapping[Span, Sequence[Word]]


def home_of(claim: Claim) -> Span:
    """The sentence of the claim, never longer than what is looked at."""
    if claim.end <= claim.sentence.end <= claim.sentence.start + _LONGEST:
        return claim.sentence
    start = max(claim.sentence.start, claim.end - _LONGEST)
    return Span(start, max(claim.end, min(claim.sentence.end, start + _LONGEST)))


@dataclass(frozen=True, slots=True)
class Spelled:
    """The stems of the words that a document prints with a capital where any word may have none, and without one."""

    capital: frozenset[str]
    small: frozenset[str]

    @property
    def names(self) -> frozenset[str]:
        """The words that are names: never without a capital."""
        return self.capital - self.small

    def __or__(self, other: Spelled) -> Spelled:
        """As two documents print them."""
        return Spelled(self.capital | other.capital, self.small | other.small)


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def spelled(analysis: Analysis, lines: Lines) -> Spelled:
    """How the document prints its words: inside a sentence, in a name, or a rare one where a sentence begins. The
    place that it is dated from is a name, whatever stands there."""
    text = analysis.document.text
    found: set[str] = set()
    lower: set[str] = set()
    for home, line in lines.items():
        found |= {word.stem for word in line if word.capital and (word.start != home.start or _rare(text, word))}
        lower |= {stem for _, _, stem, capital in line if not capital}
    for mention in analysis.mentions:
        if mention.kind in ("person", "place", "organisation"):
            found |= {word.stem for word in words(text, mention.start, mention.end) if word.capital}
    found |= {word.stem for word in words(dateline_place(text[:HEAD])) if word.capital}
    return Spelled(frozenset(found), frozenset(lower))


def lines_of(analysis: Analysis) -> Lines:
    """The words of each sentence that has a claim."""
    text = analysis.document.text
    homes = dict.fromkeys(map(home_of, analysis.claims))
    return {home: words(text, home.start, home.end) for home in sorted(homes, key=_place)}


def _rare(text: str, word: Word) -> bool:
    """Whether the first word of a sentence is no form of a common one, and so a name."""
    return text[word.start : word.end].lower() not in everyday() and word.stem not in everyday()


@cache
def everyday() -> frozenset[str]:
    """The common words of news and the words of numbers, as printed and as stems: none of them alone is a name."""
    words_ = [row["word"] for row in rows("lexicons/casing.tsv")] + list(lexicon("crosscheck")["plain"]["words"])
    spelt = [word for table in ("ones", "tens", "scales") for word in lexicon("numbers")[table]]
    return frozenset([*words_, *spelt]) | frozenset(map(fold, [*words_, *spelt])) - {""}
