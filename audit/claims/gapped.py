"""What the later items of a list leave out, and whom a share goes to.

"The guard lost 40 men and the army 12"         12 of the army, killed as the 40 were
"Civic won 30 seats; nine went to independents"  nine of the independents, and not of Civic
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from audit.claims.cuts import phrases
from audit.claims.events import is_verb
from audit.claims.grammar import small
from audit.claims.measures import measures
from audit.claims.sentence import Sentence, Stretch, between
from audit.claims.words import Word
from audit.model import Claim, Quantity, Span

_LONGEST = 4  # words of whom an item is told
_SHARE = 3  # words from a figure to "went to"


def item(sentence: Sentence, span: Stretch) -> Span | None:
    """Whom an item of a list is told of that leaves its verb out: "the army" in "the army 12"; None where the words are
    no such item."""
    line, figures = sentence.words_of(span), between(sentence.figures, span.start, span.end)
    if len(figures) != 1 or not line:
        return None
    figure = figures[0]
    who = tuple(word for word in line if word.end <= figure.start)
    if not 0 < len(who) <= _LONGEST or not _bare(sentence, figure, line):
        return None
    if any(is_verb(line, i) for i in range(len(line))) or any(word.lower in small("no_item") for word in who):
        return None
    if any(joined.at(who, 0) for joined in map(phrases, ("compare", "base", "goes_on", "part"))):
        return None
    parted = any(b.start - a.end > 1 for a, b in pairwise((*who, line[len(who)])))
    named = who[0].capital or who[0].lower in small("articles") or len(who) > 1
    return None if parted or not named or who[-1].lower.endswith("ing") else Span(who[0].start, who[-1].end)


def _bare(sentence: Sentence, figure: Quantity, line: Sequence[Word]) -> bool:
    """Whether the noun of a figure is left out, and nothing but a place or a time stands behind it."""
    if figure.kind not in ("number", "percent"):
        return False
    behind = [word for word in line if word.start >= figure.end]
    if behind and behind[0].lower not in small("places"):
        return False
    before = [one for one in sentence.figures if one.end <= line[0].start]
    return bool(before) and any(verb.start < before[-1].start for verb in sentence.verbs)


def item_measure(sentence: Sentence, claim: Claim, last: Claim) -> str | None:
    """The measure of such an item: what the claim before it counts, but for the sort of people."""
    if claim.measure or last.measure is None or item(sentence, claim) is None:
        return None
    row = measures()[last.measure]
    kind = claim.quantities[0].kind if claim.quantities else ""
    return (row.needs or row.id) if kind in row.kinds and not row.people else None


def recipient(sentence: Sentence, span: Stretch) -> Span | None:
    """Those who got a figure of what somebody else is told to have got before it: "nine went to independents"; None
    where the words say no such thing."""
    line = sentence.words_of(span)
    figure = next(iter(between(sentence.figures, span.start, span.end)), None)
    if figure is None or not line or any(word.end <= figure.start for word in line):
        return None
    went = next((i for i, word in enumerate(line[:-1]) if word.start >= figure.end and _goes_to(line, i)), None)
    if went is None or went > _SHARE or not _won_before(sentence, span):
        return None
    who = list(line[went + 2 :])
    end = next(
        (i for i, word in enumerate(who) if i and word.lower in small("prepositions") | small("places")), len(who)
    )
    return Span(who[0].start, who[end - 1].end) if end else None


def _goes_to(line: Sequence[Word], i: int) -> bool:
    return line[i].lower in ("went", "go", "goes", "gone", "fell") and line[i + 1].lower == "to"


def _won_before(sentence: Sentence, span: Stretch) -> bool:
    return any(word.lower in small("getting") for word in sentence.line if word.end <= span.start)
