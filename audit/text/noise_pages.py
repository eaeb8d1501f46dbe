"""What comes again, and what ends a text: running heads of printed pages, blocks printed twice, the author's life.

running    a short line with a rising figure (its page) that comes three times or more, far apart
repeated   a paragraph that was printed before, word for word
biography  the last lines of a text, where they tell who its author is
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from audit.knowledge import lexicon
from audit.text.noise_lines import Line
from audit.text.noise_phrases import Phrases

Marks = dict[int, tuple[str, str]]  # line number -> kind, reason

PAGE = 900  # characters between two running heads: a printed page has 1,800 and more, half of it may be a picture
TIMES = 3  # two equal lines may be headings
HEAD = 90  # characters of a running head
BLOCK = 200  # characters of a paragraph that nobody writes twice; a refrain or a pulled quotation is shorter
LIFE = 420  # characters of a note on the author
LAST = 3  # lines at the end of a text among which the note stands

_FIGURE = re.compile(r"\d{1,4}")
_NAMED = re.compile(r"(?:Dr\.? |Professor |Prof\.? )?(?:[A-Z][\w’'.-]{0,20} ){2,4}(?=is an? |is the )")


def running(lines: Sequence[Line]) -> Marks:
    """The lines of printed pages: one text with rising figures, a page apart."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        worded = "#" in line.key and any(char.isalpha() for char in line.key)
        if worded and len(line.text) <= HEAD and not line.sentence:
            places[line.key].append(i)
    found: Marks = {}
    for at in places.values():
        if len(at) >= TIMES and _apart(lines, at) and _rising([lines[i] for i in at]):
            found |= dict.fromkeys(at, ("running-head", f"printed {len(at)} times with the number of its page"))
    return found


def _apart(lines: Sequence[Line], at: Sequence[int]) -> bool:
    return all(lines[b].start - lines[a].end >= PAGE for a, b in pairwise(at))


def _rising(lines: Sequence[Line]) -> bool:
    """Whether one figure of the lines rises by the same small step, and all others stay."""
    rows = [[int(figure) for figure in _FIGURE.findall(line.text)] for line in lines]
    if len({len(row) for row in rows}) != 1:
        return False
    columns = [column for column in zip(*rows, strict=True) if len(set(column)) > 1]
    steps = {b - a for column in columns for a, b in pairwise(column)}
    return len(columns) == 1 and steps <= {1, 2}


def repeated(lines: Sequence[Line]) -> Marks:
    """The paragraphs that stand above word for word."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if len(line.text) >= BLOCK and line.sentence:
            places[line.text].append(i)
    twice = (at[1] for at in places.values() if len(at) == 2)  # what comes oftener is a form or a table
    return dict.fromkeys(twice, ("duplicate-block", "the paragraph stands above word for word"))


@cache
def _lives() -> tuple[str, ...]:
    return tuple(lexicon("noise")["author-box"]["biographies"])


def biography(lines: Sequence[Line], marks: Marks, known: Phrases) -> Marks:
    """The note on the author at the end: a name, and what its bearer is, below the last paragraph."""
    left = [i for i in range(len(lines) - 1, -1, -1) if i not in marks][:LAST]
    for i in left:
        text = lines[i].text
        name = _NAMED.match(text)
        if name and i and len(text) <= LIFE and text.lower().startswith(_lives(), name.end()):
            return {i: ("author-box", "a name and a profession below the text")}
    return {}
