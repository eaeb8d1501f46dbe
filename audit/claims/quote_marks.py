"""Where quotations begin and end: marks in pairs, paragraph by paragraph.

    lines with marks ─ role ▶ each mark may open, close or neither ─ pairs ▶ the outermost ones ─ the next line goes on?

A quotation that runs over paragraphs opens again in each and closes only in the last; an opened one that
is never closed, in a paragraph that the next one does not continue, is no quotation. Marks of two kinds
may meet (“…"), be turned (”…”), low („…“) or reversed (»…«), or be glued to the words beside them: errors and
habits of copy, and no reason to lose the quotation. An apostrophe opens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit import knowledge
from audit.frozen import quick
from audit.model import Span

_MARK = re.compile(r"[“”‟„\"«»″＂'‘’‚‹›`](?:(?<=')'|(?<=`)`)?")
_LEADING = frozenset(("“", "‟", "„", "«", "``"))
_TRAILING = frozenset("”»")
_STRAIGHT = frozenset(('"', "''", "″", "＂"))
_SINGLES = frozenset("'‘’‚‹›`")
_SINGLE_LEADING = "‘‚‹'`"
_WORD = re.compile(r"[^\W\d_]{1,12}")
_CLIPPED = 12  # characters of a word that lost its end
_BLANK = " \t\r\xa0\u2009\u202f"
_STOPS = ".,?!…"
_AFTER_S = frozenset(".,;:!?)]…—–\n")  # never behind the apostrophe of a plural: "the officials’ view"
_OPEN_BEFORE = frozenset(" \t\n\r\xa0\u2009\u202f([{—–-―/…:>*_“‘\"'«")
_BEGINS = frozenset("[($€£")  # begin what is quoted, and stand behind no closing mark without a space
_CLOSE_AFTER = frozenset(" \t\n\r\xa0\u2009\u202f)]}—–-―/….,;:?!<*_”’\"'»“")


@dataclass(frozen=True, slots=True)
class Marked(Span):
    """A quotation with its marks. `continues` is true where the next one goes on with it."""

    continues: bool = False


@dataclass(frozen=True, slots=True)
class _Mark(Span):
    """A double mark, and what it may do."""

    kind: str
    opens: bool
    closes: bool


quick(Marked, _Mark)


@cache
def _elisions() -> frozenset[str]:
    return frozenset(knowledge.lexicon("cues")["words"]["elisions"])


@cache
def _clipped() -> frozenset[str]:
    return frozenset(knowledge.lexicon("cues")["words"]["clipped"])


def marked(text: str) -> list[Marked]:
    """The outermost quotations of `text`, in order."""
    found: list[Marked] = []
    waiting: Span | None = None  # opened in the paragraph before and not closed there
    last = 0
    for start, end, marks in _lines(text):
        if waiting and text[last:start].strip():
            waiting = None
        pairs, unclosed = _pairs(text, start, end, marks)
        first = pairs[0].start if pairs else unclosed
        if waiting and first is not None and not text[start:first].strip() and text[first] == text[waiting.start]:
            found.append(Marked(waiting.start, waiting.end, continues=True))
        found += [Marked(pair.start, pair.end) for pair in pairs]
        waiting = Span(unclosed, _trimmed(text, unclosed, end)) if unclosed is not None else None
        last = end
    return found


def _lines(text: str) -> Iterator[tuple[int, int, list[tuple[int, int]]]]:
    """The lines with marks: start, end and the marks."""
    marks: list[tuple[int, int]] = []
    start, end = 0, -1
    for match in _MARK.finditer(text):
        at, stop = match.span()
        if at > end:
            if marks:
                yield start, end, marks
                marks = []
            start = text.rfind("\n", max(0, end), at) + 1
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
        marks.append((at, stop))
    if marks:
        yield start, end, marks


def _trimmed(text: str, start: int, end: int) -> int:
    """`end` without the white space before it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _pairs(text: str, start: int, end: int, marks: list[tuple[int, int]]) -> tuple[list[Span], int | None]:
    """The pairs in a paragraph, and the place of a mark that was opened last and never closed."""
    doubles = [span for span in marks if text[span[0] : span[1]] not in _SINGLES]
    pairs: list[Span] = []
    unclosed = None
    if doubles:
        roles = [_role(text, at, stop, start, end) for at, stop in doubles]
        pairs, unclosed, nested = _doubles(text, roles, start, nesting=True)
        if nested and unclosed is not None:  # a mark is missing: the inner one was no inner one
            pairs, unclosed, _ = _doubles(text, roles, start, nesting=False)
    if len(doubles) == len(marks):
        return pairs, unclosed
    singles = [span for span in marks if text[span[0] : span[1]] in _SINGLES]
    others, loose = _singles(text, singles, pairs, end if unclosed is None else unclosed, start)
    if others:
        pairs = _outermost(text, pairs, others)
    if unclosed is None and loose is not None and text[start:loose].rstrip()[-1:] in ("", ":", ","):
        unclosed = loose
    return pairs, unclosed


def _role(text: str, at: int, stop: int, start: int, end: int) -> _Mark:
    """What a double mark may do, by the characters next to it."""
    mark = text[at:stop]
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    first = (
        at == start and text[stop : min(end, stop + 2)].strip() != ""
    )  # however it is set, nothing stands there to be closed
    if mark in _LEADING:
        closes = mark in "“«" and not before.isspace() and after in _CLOSE_AFTER and not after.isalnum()
        return _Mark(at, stop, mark, first or not after.isspace() or mark == "«", closes)
    if mark in _TRAILING:  # turned by a machine (”so”), or by custom (»so«)
        turned = before in _OPEN_BEFORE and (after.isalnum() or after in _BEGINS)
        return _Mark(at, stop, mark, first or turned, closes=True)
    glued = before in _STOPS and after.isupper()
    opens = (before in _OPEN_BEFORE and not after.isspace()) or glued or first
    closes = not before.isspace() and (after in _CLOSE_AFTER or (before in _STOPS and after.isalpha()))
    return _Mark(at, stop, mark, opens, closes)


def _doubles(text: str, marks: list[_Mark], start: int, *, nesting: bool) -> tuple[list[Span], int | None, bool]:
    """The outer pairs of double marks, the place of an unclosed one, and whether there were inner ones."""
    pairs: list[Span] = []
    opened: _Mark | None = None
    depth, nested = 0, False
    for mark in marks:
        if opened is None:
            opened, depth = (mark if mark.opens else None), 0
        elif _opens_inside(mark, opened, depth):
            if nesting:
                depth, nested = depth + 1, True
            elif _begins_sentence(text, mark.start, start):
                opened = mark
        elif depth and mark.closes:
            depth -= 1
        elif mark.closes or not mark.opens:
            pairs.append(Span(opened.start, mark.end))
            opened = None
    return pairs, opened.start if opened else None, nested


def _opens_inside(mark: _Mark, opened: _Mark, depth: int) -> bool:
    """Whether a mark between marks opens an inner quotation."""
    if not mark.opens or mark.kind in _TRAILING or (opened.kind == "„" and mark.kind == "“" and mark.closes):
        return False
    if opened.kind == "»" and mark.kind == "«" and mark.closes:
        return False
    if mark.kind in _STRAIGHT:
        return not mark.closes and (depth > 0 or opened.kind in _STRAIGHT)
    return not mark.closes


def _begins_sentence(text: str, at: int, start: int) -> bool:
    return text[max(start, at - 4) : at].rstrip()[-1:] in ("", ".", "!", "?", ":")


def _singles(
    text: str, marks: list[tuple[int, int]], doubles: list[Span], limit: int, start: int
) -> tuple[list[Span], int | None]:
    """Pairs of single marks outside the double ones, and the place of an unclosed one."""
    found: list[Span] = []
    opened: int | None = None
    last_close: int | None = None
    inside = iter(doubles)
    double = next(inside, None)
    for at, stop in marks:
        while double and double.end <= at:
            double = next(inside, None)
        if (double and double.start <= at) or at > limit:
            continue
        if opened is None:
            opened = at if _single_opens(text, at, stop, start) else None
        elif text[at] in "‘'" and last_close is not None and _single_opens(text, at, stop, start):
            found.append(Span(opened, last_close))
            opened, last_close = at, None
        elif _single_closes(text, at, stop, opened):
            if text[stop : stop + 1] in _AFTER_S or not _may_be_clipped(text, at):
                found.append(Span(opened, stop))
                opened = last_close = None
            else:
                last_close = stop  # "the officials' view", "goin' home": perhaps only an apostrophe
    if opened is not None and last_close is not None:
        found.append(Span(opened, last_close))
        opened = None
    return found, opened


def _single_opens(text: str, at: int, stop: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[stop : stop + 1]
    if text[at] not in _SINGLE_LEADING or before not in _OPEN_BEFORE or not (after.isalpha() or after in ("“", "[")):
        return False
    word = _WORD.match(text, stop)
    return not (text[at] == "'" and word and word[0].lower() in _elisions())


def _may_be_clipped(text: str, at: int) -> bool:
    """Whether the mark may be the apostrophe of a plural or of a word that lost its end: officials', goin', an'."""
    if text[at - 1] == "s":
        return True
    word = text[max(0, at - _CLIPPED) : at].split()[-1:]
    return bool(word) and (word[0].lower() in _clipped() or (len(word[0]) > 3 and word[0].endswith("in")))


def _single_closes(text: str, at: int, stop: int, opened: int) -> bool:
    if text[at - 1] == "n" and text[at - 2] in "'’‘" and at - 2 > opened:
        return False  # rock 'n' roll
    closing = "’'›‘" if text[opened] == "‚" else "’'›"
    return text[at] in closing and not text[at - 1].isspace() and not text[stop : stop + 1].isalnum()


def _outermost(text: str, doubles: list[Span], singles: list[Span]) -> list[Span]:
    """Both in order. Of a single pair around double ones the outer stays where a stop stands at its end: else one of
    its marks is an apostrophe."""
    kept: list[Span] = []
    for pair in sorted([*doubles, *singles], key=lambda span: (span.start, -span.end)):
        if kept and pair.start < kept[-1].end:
            if text[kept[-1].end - 2] in _STOPS + '”"':
                continue
            kept.pop()
        kept.append(pair)
    return kept
