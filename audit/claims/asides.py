"""Facts that a sentence takes for granted while it says something else: what is reported, and dated occasions.

"The minister said that the accord was signed on 3 May 2021"     what is said is dated, and checked for itself
"We should honour the May 2021 accord"                           an appeal, but the accord has its date all the same
"after a meeting on 3 May 2021"                                  the meeting too
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from audit.claims.events import occasions
from audit.claims.grammar import small
from audit.claims.kinds import first_saying
from audit.claims.sentence import Sentence, Stretch, inside
from audit.claims.words import Word
from audit.model import Date, Span

_BACK = 4  # words from the article on: "the failed peace talks of May 2021"
_AHEAD = 3  # words behind a date: "the May 2021 ceasefire agreement"
_LEAST = 3  # words that make a reported clause


def reported(sentence: Sentence, line: tuple[Word, ...], lows: tuple[str, ...]) -> Span | None:
    """What stands behind the first verb of saying in `line` and its day ("said on Monday that …"), else None.

    Only outside quotation marks: what is quoted is checked as a quotation. `lows` are the words in lower case."""
    at = first_saying(sentence.text, line, lows)
    if not at:
        return None
    that = lows.index("that", at) if "that" in lows[at:] else None
    first = at if that is None else that + 1
    day = next((x for x in inside(sentence.dates, Span(line[at - 1].end, line[-1].end))), None)
    if that is None and day and len([word for word in line[at:] if word.start < day.start]) <= 1:
        first = next((i for i in range(at, len(line)) if line[i].start >= day.end), len(line))
    if len(line) - first < _LEAST or any(q.end > line[first].start for q in sentence.quotes):
        return None
    return Span(line[first].start, line[-1].end)


def dated_occasions(sentence: Sentence, span: Stretch) -> Iterator[tuple[Span, str]]:
    """The occasions in `span` that a full date is tied to, and the act each stands for."""
    dates = inside(sentence.dates, span) if sentence.dates else ()
    line = sentence.words_of(span) if dates else ()
    for date in dates:
        if date.kind != "DATE" or not date.edtf or date.relative or not date.edtf[:4].isdecimal():
            continue
        found = _before(sentence, line, date) or _behind(sentence, line, date)
        if found:
            yield found


def _before(sentence: Sentence, line: tuple[Word, ...], date: Date) -> tuple[Span, str] | None:
    """ "a meeting on 3 May 2021", "the attacks of 2001", "an address (3 May 2021)"."""
    at = bisect_left(line, date.start, key=_start)
    while at > 1 and line[at - 1].lower == "the":
        at -= 1
    bracket = at > 0 and sentence.text[line[at - 1].end : date.start] == " ("
    if at < 2 or not (bracket or line[at - 1].lower in ("on", "of", "in")):
        return None
    noun = at - 1 if bracket else at - 2
    act = occasions().get(line[noun].lower)
    if act is None or sentence.text[line[noun].end : max(line[at - 1].start, line[noun].end)].strip(" ]()#"):
        return None
    return Span(line[_head(sentence, line, noun)].start, date.end), act


def _behind(sentence: Sentence, line: tuple[Word, ...], date: Date) -> tuple[Span, str] | None:
    """ "the May 2021 ceasefire agreement"."""
    behind, first = (bisect_left(line, place, key=_start) for place in (date.end, date.start))
    if first == 0 or line[first - 1].lower not in small("articles"):
        return None
    for i in range(behind, min(behind + _AHEAD, len(line))):
        if sentence.text[line[i - 1].end : line[i].start] not in (" ", "-"):
            return None
        act = occasions().get(line[i].lower)
        if act:
            return Span(line[first - 1].start, line[i].bare_end), act
    return None


def _start(word: Word) -> int:
    return word.start


def _head(sentence: Sentence, line: tuple[Word, ...], noun: int) -> int:
    """The index of the article before a noun, or of the noun itself."""
    for i in range(noun - 1, max(noun - 1 - _BACK, -1), -1):
        if sentence.text[line[i].end : line[i + 1].start].strip(" [-"):
            break
        if line[i].lower in small("articles"):
            return i
    return noun
