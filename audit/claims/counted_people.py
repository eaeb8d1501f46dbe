"""Who the counted people are: soldiers who died are security deaths, people killed by soldiers are not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.claims.events import is_verb
from audit.claims.figures.nouns import singular
from audit.claims.grammar import small
from audit.claims.measures import Measure, measures, phrases, special
from audit.claims.words import Word
from audit.knowledge import lexicon
from audit.model import Quantity

_FEW = 3  # words between "lost" and the figure, and on to who is counted
_BEFORE = ("have", "has", "had", "also", "later", "then", "reportedly")  # before "been killed", "died"
_HARMS = ("killed", "injured")
_REACH = 60  # characters behind a figure that may name who is counted


def lost(line: Sequence[Word], at: int, *, shares: bool = False) -> bool:
    """Whether the figure at `at` counts people whom somebody "lost"; of `shares` only those of soldiers are harmed:
    "lost half its population" tells who moved away."""
    before = [word.lower for word in line if word.end <= at][-_FEW:]
    if not any(word in ("lost", "lose", "loses", "losing") for word in before):
        return False
    behind = [i for i, word in enumerate(line) if word.start >= at][: _FEW + 2]
    if any(special().at(line, i) for i in behind):
        return True
    return not shares and any(row.people for i in behind for row in _rows_at(line, i))


def befell(line: Sequence[Word], own: Sequence[tuple[int, int, Measure]], figure: Quantity) -> Measure | None:
    """The harm that befell those who are counted by a noun that is a measure itself: "five inmates died", "nine of the
    patients have been killed"; None where they did something else first."""
    behind = bisect_left(line, figure.end, key=_start)
    for (_, last, row), (first, after, harm) in pairwise(own):
        if row.role or harm.role not in _HARMS or not behind <= last - 1 < behind + _FEW or is_verb(line, last - 1):
            continue
        if not (row.persons or singular(line[last - 1].lower) in lexicon("directions")["crowds"]):
            continue  # "318 attacks were injured" harms nobody
        helped = [word.lower in small("passive") for word in line[last:first] if word.lower not in _BEFORE]
        done = after < len(line) and (line[after].lower in small("articles") or line[after].text[0].isdigit())
        if all(helped) and (helped or not done):
            return harm
    return None


def _start(word: Word) -> int:
    return word.start


def _rows_at(line: Sequence[Word], i: int) -> tuple[Measure, ...]:
    at = phrases().at(line, i)
    return (at[1],) if at and isinstance(at[1], Measure) else ()


def part_of(line: Sequence[Word], whole: str, at: int = 0) -> str:
    """The measure of a part of the measure `whole`, by the people that the words from `at` on name ("including 10
    soldiers")."""
    row = measures()[whole]
    top = row.needs or row.id
    named = (part for i in _of_the_counted(line, at) for part in _specials_at(line, i))
    return next((part.id for part in named if part.needs == top), whole)


def specialised(line: Sequence[Word], at: int, row: Measure) -> Measure:
    """The part of `row` that the counted people make: soldiers who died are security deaths."""
    for i in _of_the_counted(line, at):
        if line[i].start > at + _REACH:
            break
        part = next((part for part in _specials_at(line, i) if part.needs == row.id), None)
        if part:
            return part
    return row


def _specials_at(line: Sequence[Word], i: int) -> tuple[Measure, ...]:
    """The rows of the people named at word `i`."""
    named = special().at(line, i)
    return (
        tuple(part for part in named[1] if isinstance(part, Measure)) if named and isinstance(named[1], tuple) else ()
    )


def _of_the_counted(line: Sequence[Word], at: int) -> Iterator[int]:
    """The words behind `at` that may tell who is counted: not those of who did it, where or when ("killed by rebels",
    "in a clash with the police"), until a comma goes back to the counted ("…, most of them soldiers")."""
    aside = acted = False
    for i, word in enumerate(line):
        if word.start < at:
            continue
        if i and word.start - line[i - 1].end > 1 and word.lower in small("of_these"):
            aside = False
        elif word.lower in small("not_of_these"):
            aside = aside or acted or word.lower not in small("belonging")
        elif word.lower == "as" and i and line[i - 1].lower not in small("identifying"):
            aside = True
        acted = acted or is_verb(line, i)
        if not aside:
            yield i
