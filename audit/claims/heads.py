"""The words of a clause before its verb: what stands at its head, without a time, a place or a manner that leads it.

"In May, the group also killed 12"     group          "The suspects, aged 19 and 23, were held"     suspects
"""

from __future__ import annotations

from audit.claims.believed import before_clause, before_will
from audit.claims.cuts import RELATIVE, phrases
from audit.claims.events import VERB, is_verb, past_forms, regular_forms
from audit.claims.figures.words import listed
from audit.claims.grammar import small
from audit.claims.sentence import Sentence, between
from audit.claims.traits import trait
from audit.claims.words import Word
from audit.model import Quantity

_FEW = 10  # "the two sides", "the three men"
_FURTHEST = 12  # words before the verb: longer subjects hold a clause of their own
_AT_HEAD = 2  # words before a time that leads a sentence: "Only some two weeks before the vote, …"
_APPOSED = 6  # words before a comma that are a subject with an apposition ("The suspects, aged 19, …")


def head_of(sentence: Sentence, line: tuple[Word, ...], traits: tuple[int, ...]) -> tuple[tuple[Word, ...], bool, bool]:
    """The words before the verb or the first figure, without an article; whether a verb follows them; and whether an
    article stood before them ("the two sides" are sides that the reader knows, and count nothing). `traits` are those
    of the words."""
    figures = between(sentence.figures, line[0].start, line[-1].end) if line and sentence.figures else ()
    definite = bool(line) and line[0].lower in small("articles")
    if definite and figures and len(line) > 1 and figures[0].start == line[1].start and line[0].lower == "the":
        line = tuple([word for word in line if word.start >= figures[0].end])
        traits = traits[len(traits) - len(line) :]
        figures = figures[1:]
    figures = tuple([figure for figure in figures if not only_tells_which(sentence, line, figure)])
    end, verb, aside = _verb(sentence, line, traits, figures[0].start if figures else sentence.end, definite=definite)
    head = line[:end]
    if (definite or aside) and not verb and definite < end < len(line):
        head, verb = _before_aside(sentence, line, end)
    while head and head[0].lower in small("articles"):
        head = head[1:]
    while verb and len(head) > 1 and _goes_with_verb(head[-1]):
        head = head[:-1]
    if not (verb and head):
        return head, verb, definite
    timed = any(date.start <= line[0].start < date.end for date in sentence.dates)  # "This month the council has"
    return before_clause(before_will(head), definite=definite and not timed), verb, definite


def _verb(
    sentence: Sentence, line: tuple[Word, ...], traits: tuple[int, ...], figure: int, *, definite: bool
) -> tuple[int, bool, bool]:
    """The index of the first verb, or of what comes before it and ends a subject, a word at `figure` among them;
    whether it is a verb; and whether it begins what the subject went through ("Roe, born in 1950, has")."""
    most = min(len(line), _FURTHEST)
    aside = False
    for end in range(most):
        bits, word = traits[end], line[end]
        if word.start >= figure or (bits & RELATIVE and phrases("relative").at(line, end)):
            return end, False, aside
        aside = line[0].capital and end > 0 and word.lower in small("undergone")
        if (aside or (definite and end > 1)) and end < _APPOSED and _comma_before(sentence, line, end):
            return end, False, aside
        if bits & VERB and is_verb(line, end):
            return end, True, aside
    return most, False, aside


def _comma_before(sentence: Sentence, line: tuple[Word, ...], i: int) -> bool:
    return "," in sentence.text[line[i - 1].end : line[i].start]


def _goes_with_verb(word: Word) -> bool:
    """Whether a word before a verb says how or when, and is no part of the subject ("The group also killed 12")."""
    adverb = word.lower.endswith("ly") and not word.capital and word.lower not in listed("nouns", "ly")
    return adverb or word.lower in small("before_verb")


def _before_aside(sentence: Sentence, line: tuple[Word, ...], end: int) -> tuple[tuple[Word, ...], bool]:
    """The words before "carrying 140 passengers" or ", aged 19 and 23,", and whether a verb follows them later."""
    carrying = end > 2 and line[end - 1].lower.endswith("ing")
    apart = _comma_before(sentence, line, end)
    later = (carrying or apart) and any(is_verb(line, i) for i in range(end, min(len(line), end + _FURTHEST)))
    return line[: end - carrying], later


def only_tells_which(sentence: Sentence, line: tuple[Word, ...], figure: Quantity) -> bool:
    """Whether a small figure only tells which are meant ("between the two cities")."""
    before = [word.lower for word in line if word.end <= figure.start][-1:]
    return before == ["the"] and figure.kind == "number" and figure.value <= _FEW


def after_lead(sentence: Sentence, line: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words behind "In May, …", "Across the world, …" or "Just a few days after the vote, …"."""
    if len(line) > 2 and line[0].lower in small("before_verb") and line[1].lower in small("articles"):
        return line[1:]  # "Earlier the ministry had …"
    going, lead = phrases("goes_on").at(line, 0), phrases("lead").at(line, 0)
    season = phrases("seasons").at(line, 0) if line and line[0].lower in phrases("seasons").first else None
    if season and season[0] < len(line) and line[season[0]].lower in small("articles"):
        return line[season[0] :]  # "Last season the club …"
    if not (going or lead or _times(sentence, line) or _undergone(line)):
        return _after_time(sentence, line, leading=False)
    for i in range(1, min(len(line), 2 * _FURTHEST)):
        if sentence.text[line[i - 1].end : line[i].start].startswith((", ", ",\n")):
            dated = any(date.start <= line[i].start < date.end for date in sentence.dates)
            if not dated:  # "On Monday, 5 March, the council …"
                return line[i:]
    return _after_time(sentence, line, leading=True) if going else ()


def _after_time(sentence: Sentence, line: tuple[Word, ...], *, leading: bool) -> tuple[Word, ...]:
    """The words behind a time that they begin with, or that what leads it is told of: "Half a century ago, the lake",
    "The following year 31 people", "Until 2015 the duty". All the words where there is none."""
    most = line[min(len(line), _FURTHEST) - 1].start if line else 0
    for time in sentence.dates:
        if time.start > most:
            break
        at = next((i for i, word in enumerate(line) if word.start >= time.end), len(line))
        if not at or at == len(line) or not (leading or time.start == line[0].start):
            continue
        between = sentence.text[time.end : line[at].start]
        if (between == " " and line[at].lower in small("articles")) or (between == ", " and not leading):
            return line[at:]
    return line


LEADING = trait(
    lambda lower: (
        lower in small("before_verb")
        or lower in phrases("goes_on").first
        or lower in phrases("lead").first
        or lower in phrases("seasons").first
        or _is_undergone(lower)
    )
)


def _undergone(line: tuple[Word, ...]) -> bool:
    """Whether the words begin with what the subject went through: "Founded in 1987 by Roe, …", "Led by Roe, …"."""
    if len(line) < 2 or not (line[0].capital and _is_undergone(line[0].lower)):
        return False
    return line[1].lower in small("prepositions") or line[1].lower in small("temporal")


def _is_undergone(lower: str) -> bool:
    return lower in past_forms() or lower in regular_forms() or lower in small("undergone")


def _times(sentence: Sentence, line: tuple[Word, ...]) -> bool:
    """Whether the words begin with a time by which another is told: "Two weeks before the vote, …"."""
    if not sentence.dates:
        return False
    first = line[: _AT_HEAD + 1]
    time = next((date for date in sentence.dates if any(word.start == date.start for word in first)), None)
    if time is None:
        return False
    behind = next((word for word in line if word.start >= time.end), None)
    return behind is not None and behind.lower in small("temporal")
