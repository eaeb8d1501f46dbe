"""Where a sentence may part. The joining words are rows in lexicons/clauses.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from audit.claims.counted_subjects import counted_subjects
from audit.claims.grammar import small
from audit.claims.labelled import labelled
from audit.claims.loose_joints import joint
from audit.claims.said_next import said_next
from audit.claims.sentence import Sentence, tells
from audit.claims.traits import trait
from audit.claims.words import Kept, Phrases, Word
from audit.knowledge import lexicon
from audit.model import Span

_HARD = (";", ": ", ":\n", " – ", " — ", " - ", "—", " -- ")
_HARD_MARK = re.compile("[-;:–—]")  # each of these holds one
_MARK = re.compile("[-;:,()–—]")  # without one of them no two words are parted
_JOINING = ("join", "compare", "relative")  # tables of words that may begin a clause
_WIDEST = 40  # characters between two words: more is a gap in a table
_SOON = 30  # characters from "of whom" to its verb
_AHEAD = 3  # cuts that a figure may stand behind: "the Lake Party (north) with 12"


class Cut(NamedTuple):
    """A place where the sentence may fall apart, before `at`. `kind`: hard paren comma join compare relative that
    loose."""

    at: int
    kind: str
    comma: bool = False


@cache
def phrases(table: str) -> Phrases:
    """The words of a table of lexicons/clauses.toml."""
    row = lexicon("clauses")[table]
    return Phrases(
        (word, table) for word in next(row[field] for field in ("words", "phrases", "nouns") if field in row)
    )


@cache
def _joiners() -> Phrases:
    """Every word that may begin a clause without a mark before it."""
    return Phrases((word, table) for table in _JOINING for word in lexicon("clauses")[table]["words"])


@cache
def _tables() -> tuple[tuple[str, Phrases], ...]:
    return tuple((kind, phrases(kind)) for kind in _JOINING)


_JOINER = trait(lambda lower: lower in _joiners().first)
_LOOSE = trait(lambda lower: lower in small("loose_joints"))
RELATIVE = trait(lambda lower: lower in phrases("relative").first)


def may_part(sentence: Sentence) -> bool:
    """Whether a mark or a word stands in the sentence without which it parts nowhere: one look spares a third of them
    the cutting."""
    joined = _JOINER | _LOOSE if len(sentence.figures) > 1 else _JOINER
    return sentence.able & joined != 0 or _MARK.search(sentence.text, sentence.start, sentence.end) is not None


def cuts(sentence: Sentence) -> Iterator[Cut]:
    """Every place where the sentence may part, in order, outside figures, dates, offices and quotations."""
    text, line = sentence.text, sentence.line
    closed = _closed(sentence)
    shut, place = -1, 0  # nothing before `shut` may be cut
    loose = _LOOSE if len(sentence.figures) > 1 else 0
    begin = sentence.end
    again = {one.start: one for one in said_next(sentence)}
    for k, bits in enumerate(sentence.traits):
        last, (start, begin, _, lower, _, _) = begin, line[k]
        if start in again and start >= shut:
            shut = again[start].inner
            yield Cut(start, "hard")
            continue
        unmarked = start == last + 1 and text[last] == " "
        if not k or (unmarked and not bits & (_JOINER | loose)):
            continue
        while place < len(closed) and closed[place][0] < start:
            shut = max(shut, closed[place][1])
            place += 1
        if start < shut or (lower == "of" and _of_those(sentence, k)):
            continue
        joints = _joints(line, k) if bits & _JOINER else []
        cut = _cut(text, line, k, joints)
        if unmarked and bits & loose and joint(sentence, k):
            cut = Cut(start, "loose")
        if cut:
            shut = max(shut, line[max(end for _, end in joints) - 1].end if joints else start)
            yield cut


def _closed(sentence: Sentence) -> list[tuple[int, int]]:
    """The stretches inside which no sentence parts, in order."""
    held = (*sentence.figures, *sentence.dates, *sentence.offices, *sentence.quotes)
    subjects = counted_subjects(sentence)
    if not held:
        return subjects
    return sorted([*((x.start, x.end) for x in held), *labelled(sentence), *subjects])


def _of_those(sentence: Sentence, k: int) -> bool:
    """Whether word `k` says of whom the figure before it is a part, and a verb what they did: ", five of whom fled"."""
    line = sentence.line
    if k < 2 or not phrases("part").at(line, k):
        return False
    begin = next((figure.start for figure in sentence.figures if figure.end == line[k - 1].end), None)
    if begin is None or sentence.text[max(0, begin - 2) : begin] != ", ":
        return False
    return any(line[k].end < verb.start < line[k].end + _SOON for verb in sentence.verbs)


def breaks(sentence: Sentence) -> bool:
    """Whether the sentence may have a hard or a relative cut: one look spares most the cutting."""
    if _HARD_MARK.search(sentence.text, sentence.start, sentence.end):
        stretch = sentence.text[sentence.start : sentence.end]
        if any(mark in stretch for mark in _HARD):
            return True
    return sentence.able & RELATIVE != 0 and bool(phrases("relative").begin(sentence.lows))


def _joints(line: Sequence[Word], k: int) -> list[tuple[str, int]]:
    """The joining words at `k`: of each table that has any, its name and the index after the longest."""
    return [(kind, at[0]) for kind, joining in _tables() if (at := joining.at(line, k))]


def _cut(text: str, line: Sequence[Word], k: int, joints: Sequence[tuple[str, int]]) -> Cut | None:
    """The cut before word `k`, where the `joints` stand."""
    begin = line[k - 1].end
    between = text[begin : line[k].start]
    if len(between) > _WIDEST:
        return None
    mark, comma = _GAPS[between]
    if mark:
        return Cut(begin + mark.at, mark.kind, mark.comma)
    if joints:
        kind = joints[0][0]
        restrictive = kind == "relative" and line[k].lower == "that"
        return Cut(line[k].start, "that" if restrictive else kind, comma is not None)
    return Cut(begin + comma.at, comma.kind, comma.comma) if comma else None


def _marks(between: str) -> tuple[Cut | None, Cut | None]:
    """The cut at a mark between two words, whatever they are; and the one at a comma, where no joining word follows.
    Both are counted from the end of the first word."""
    for mark in _HARD:
        if mark in between:
            return Cut(between.index(mark), "hard"), None
    if "(" in between:
        return Cut(between.index("("), "paren"), None
    if ")" in between:
        return Cut(between.index(")") + 1, "comma", True), None
    comma = ", " in between or ",\n" in between
    return None, Cut(between.index(","), "comma", True) if comma else None


_GAPS = Kept(_marks)


def reach(sentence: Sentence, places: Sequence[Cut], k: int) -> Span:
    """The stretch behind cut `k` up to the next cut, or further where no figure, date or verb stands before it."""
    start, end = places[k].at, sentence.end
    stops = ("hard",) if places[k].kind == "hard" else ("hard", "join")  # "; Hills and Lakes 40" is one item
    for ahead in range(k + 1, min(k + 1 + _AHEAD, len(places)) + 1):
        if ahead == len(places):
            end = sentence.end
            break
        end = places[ahead].at
        label = places[ahead].kind == "hard" and sentence.text[end] == ":"  # "Boats: 12; crews: 14"
        if (places[ahead].kind in stops and not label) or tells(sentence, start, end):
            break
    return Span(start, end)
