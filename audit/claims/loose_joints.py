"""Joints without a mark or a joining word of their own, behind which another figure has its own subject.

"killed 14 people | as 200 others fled"        the 200 did something else at that time
"won 51 seats | to the Tories' 40"             the 40 are the rival's
"a profit of $9m | on revenue of $90m"         the $90m are something else that was measured
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from audit.claims.grammar import small
from audit.claims.measures import Measure, phrases
from audit.claims.sentence import Sentence, between
from audit.claims.words import Word
from audit.model import Quantity, Span

_HEDGES = 2  # words between "as" and the figure: "as at least 40"
_NAME = 4  # words of a rival
_VERB = 60  # characters from a figure to its verb
_AMOUNT = 5  # words between the measure and its figure: "on sales up by a fifth to"


def joint(sentence: Sentence, k: int) -> bool:
    """Whether such a joint stands before word `k`."""
    lower = sentence.lows[k]
    if len(sentence.figures) < 2 or lower not in small("loose_joints"):
        return False
    if not any(figure.end <= sentence.line[k].start for figure in sentence.figures):
        return False
    if lower == "as":
        return _meanwhile(sentence, k)
    return rival(sentence, k) is not None or (lower in ("on", "from") and _on_amount(sentence, k))


def _meanwhile(sentence: Sentence, k: int) -> bool:
    """Whether "as" leads to a counted subject and its verb: "as 200 fled", and not "such as 12"."""
    if sentence.lows[k - 1] in ("such", "same", "as") or sentence.lows[k - 1] in small("identifying"):
        return False
    figure = _figure_from(sentence, k + 1, _HEDGES)
    if figure is None:
        return False
    at = bisect_right(sentence.verbs, figure.end, key=_start)
    verb = sentence.verbs[at] if at < len(sentence.verbs) else None
    return verb is not None and verb.start - figure.end <= _VERB and "," not in sentence.text[figure.end : verb.start]


def rival(sentence: Sentence, k: int) -> Span | None:
    """The rival whose figure follows behind "to" or "against" at word `k`: the Tories in "to the Tories' 40"."""
    line, text = sentence.line, sentence.text
    if line[k].lower not in small("rivals"):
        return None
    figure = _figure_from(sentence, k + 1, _NAME)
    if figure is None:
        return None
    last = bisect_left(sentence.starts, figure.start) - 1
    if last <= k or not (line[last].genitive or text[line[last].end : line[last].end + 2] in ("' ", "’ ")):
        return None
    first = k + 2 if line[k + 1].lower in small("articles") and last > k + 1 else k + 1
    return Span(line[first].start, line[last].bare_end) if line[last].capital else None


def _on_amount(sentence: Sentence, k: int) -> bool:
    """Whether another amount of money is measured behind "on": "a profit of $9m on revenue of $90m"."""
    figures = [one for one in sentence.figures if one.kind == "money"]
    if not any(one.end <= sentence.line[k].start for one in figures):
        return False
    named = phrases().at(sentence.line, k + 1) if k + 1 < len(sentence.line) else None
    if named is None or not isinstance(named[1], Measure) or named[1].kinds[0] != "money":
        return False
    end = min(named[0] + _AMOUNT, len(sentence.line) - 1)
    behind = between(sentence.figures, sentence.line[named[0] - 1].end, sentence.line[end].end + 1)
    return any(one.kind == "money" for one in behind)


def _figure_from(sentence: Sentence, k: int, most: int) -> Quantity | None:
    """The figure that begins at word `k` or at most so many words behind it."""
    starts = {word.start for word in sentence.line[k : k + most + 1]}
    return next((figure for figure in sentence.figures if figure.start in starts), None)


def _start(word: Word) -> int:
    return word.start
