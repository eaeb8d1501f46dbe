"""What is counted together: a figure of two groups bears none out that is of the one alone.

"41 soldiers and policemen"                      ─  "41 soldiers"
"Women and children account for 78 per cent"     ─  "Children make up 78 percent"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.claims.figures.nouns import singular
from audit.crosscheck.categories import sort_of
from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.stated import Stated
from audit.model import Span

_NEAR = 80  # characters beside a figure in which its nouns stand
_JOINTS = frozenset(("and", "or"))
_WORD = re.compile(r"[a-z]{3,20}")
_NOUN = r"(?:(?!and |or )[a-z-]{2,20} )?(?!(?:and|or)\b)[a-z]{3,20}"
_LAST = re.compile(r"[,;] (?:of them |with |the )?([a-z]{3,20})\b(?! and\b)[^,;.]{0,60}\Z")
_LIST = rf"(?P<list>{_NOUN}(?:, {_NOUN}){{0,3}})(?:,? (?:and|or) (?P<last>{_NOUN}))?"
_BEHIND = re.compile(rf" {_LIST}\b")
_AT_HEAD = re.compile(
    rf"(?i)(?:the |both )?{_LIST} (?:now |also |alone )?(?:make|made|makes|account|accounted|are|were)\b"
)


def only_one_of_both(p: Pair) -> bool:
    """Whether one figure is of a group, and the other of that group and a second one that the first claim has not."""
    if _JOINTS.isdisjoint(p.a.tokens) and _JOINTS.isdisjoint(p.b.tokens):
        return False
    return bool(joined((p.a.document.text, p.a.claim, p.x), (p.b.document.text, p.b.claim, p.y)))


def joined(one: tuple[str, Span, Figure], other: tuple[str, Span, Figure]) -> str:
    """Of two figures, each in the stretch of a text that tells of it: the groups that only one of them counts together,
    in words; "" where both count the same."""
    mine, theirs = _nouns(*one), _nouns(*other)
    if not (mine and theirs) or mine == theirs or not (mine < theirs or theirs < mine):
        return ""
    more, less = (theirs, one) if mine < theirs else (mine, other)
    words = frozenset(map(singular, _WORD.findall(less[1].of(less[0]).lower())))
    return "" if (more - (mine & theirs)) & words else f"counted together in one of them: {' and '.join(sorted(more))}"


def given_to_both(aligned: Alignment) -> Iterator[tuple[Pair, Figure]]:
    """Pairs of one figure that is of one group here and of two there, each with the figure that the other report has
    for that one group in the same sentence: "women and children 78 per cent, children alone 54"."""
    for couple in aligned.couples:
        for p in couple.figures:
            if p.weight == "same" and only_one_of_both(p):
                further = _alone(p.b, p.y, p.a, p.x) or _alone(p.a, p.x, p.b, p.y)
                if further:
                    yield p, further


def _alone(many: Stated, figure: Figure, one: Stated, own: Figure) -> Figure | None:
    """The figure that a sentence gives for the one group behind that of both."""
    less, more = _nouns(one.document.text, one.claim, own), _nouns(many.document.text, many.claim, figure)
    if not less < more:
        return None
    for other in many.told or many.figures:
        before = _LAST.search(many.document.text, figure.end, other.start) if other.start > figure.end else None
        if before and other.interval.sort == figure.interval.sort and singular(before[1].lower()) in less:
            return other
    return None


def _nouns(text: str, told: Span, figure: Figure) -> frozenset[str]:
    """The nouns, of one sort, of what a figure counts; of a share those at the head of its claim."""
    if figure.interval.sort == "number":
        found = _BEHIND.match(text, figure.end, min(figure.end + _NEAR, told.end))
    else:
        found = _AT_HEAD.match(text, told.start, min(figure.start, told.start + _NEAR))
    if found is None:
        return frozenset()
    nouns = [singular(part.rpartition(" ")[2].lower()) for part in found["list"].split(", ")]
    sort = sort_of(nouns[0])
    if not sort or any(sort_of(noun) != sort for noun in nouns):
        return frozenset()
    last = singular(found["last"].rpartition(" ")[2].lower()) if found["last"] else ""  # or a verb: "men and fled"
    return frozenset([*nouns, last] if last and sort_of(last) == sort else nouns)
