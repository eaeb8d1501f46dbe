"""The entries of a reference list, and the works that notes name.

    text ─ entries ▶ stretches under a heading "References", or a lone string ─ reference ▶ Reference with its fields
         ─ bodies ▶ notes, each at its number ─ reference ▶ the work that the note names

Outside such a section prose gives no references; a list whose entries do not read like references is not judged.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from audit.citations.entries import entries, heading, lone
from audit.citations.fields import LONGEST, printed_somewhere, reference
from audit.citations.notes import bodies
from audit.citations.words import listed
from audit.model import Reference, Span

_BACK = re.compile(r"[\^↑](?:\s[a-z](?=\s)){0,9}\s{0,3}")
_DATELINE = re.compile(
    r"[^\W\d_a-z]{3}[^\W\d_a-z .'’-]{0,40},[^\n.–—-]{0,60}?\b(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})\b"
    r"[^\n–—-]{0,60}[–—-]\s"
)
_AGENCY = re.compile(  # "TOLVIK (Agency) - ", and no "ROE (Ed) - " or "ROE (2019) - "
    r"[^\W\d_a-z]{3}[^\W\d_a-z .'’-]{0,40}(?:, [^\W\d_][^\n()–—-]{2,30})? "
    r"\((?!(?i:eds?|editors?|dir|trans)\b)[A-Z][\w ./]{1,20}\) [–—-]\s"
)
_RECORD = re.compile(
    r"(?i)(?:\A|[;,.|]\s)[-*•\s]{0,3}(?:year|date|month|quarter|period):\s\d"
)  # "Year: 2023; boats: 12"
_WORK = re.compile(r"(?i)\b(?:authors?|title|publisher|journal|doi):")
_INITIALS_LAST = re.compile(r"[^,.]{2,60} [^\W\d_a-z]{1,4}\.?(?:,? Jr\.?)?")
_WORDS = re.compile(r"[a-z]+")
TELLING = 4  # words of running prose in a string with no heading above it; with more it is no reference
NOTED = 3  # signs that a note must have: most notes are remarks
ALONE = 3  # signs that a string with no heading above it must have
HEADING = 90  # characters above a list that hold its heading
AMONG = 1  # signs that a string must have among strings that are references
FEW = 3  # references that make a list
READABLE = 0.5  # of the entries of a list: with fewer the list is of another kind (links, people, credits)


def references(text: str) -> tuple[Reference, ...]:
    """The entries of the reference list in `text`, in order; a text that is nothing but references counts as a list."""
    found: list[Reference] = []
    for section, read in _read(text):
        if len(read) >= READABLE * len(section):
            found += read
    if not found:
        for entry in sorted(lone(text), key=_length):  # the first that is none ends it: the shortest are the cheapest
            one = None if _tells(text, entry) else reference(text, entry.start, entry.end, ALONE)
            if one is None:
                return ()
            found.append(one)
        found.sort()
    return tuple(found)


def _tells(text: str, entry: Span) -> bool:
    """Whether a lone entry is a report of one paragraph behind its dateline, prose, or a line of data with labels."""
    if any(one.match(text, entry.start, entry.end) for one in (_DATELINE, _AGENCY)):
        return True
    printed = entry.of(text)
    telling = sum(word in listed("prose") for word in _WORDS.findall(printed.lower()))
    if telling > TELLING or (telling and not printed_somewhere(printed)):
        return True
    return _RECORD.search(printed) is not None and _WORK.search(printed) is None


def _length(entry: Span) -> int:
    return entry.end - entry.start


def noted(text: str, listed_: Sequence[Reference] = ()) -> tuple[Reference, ...]:
    """The works that the notes of `text` name, in order, without those that are entries of its list. A note that says
    "see" or "ibid." and one that only remarks on something names none."""
    starts = [one.start for one in listed_]
    found = []
    for note in bodies(text):
        at = bisect_right(starts, note.start) - 1
        if at >= 0 and note.start < listed_[at].end:
            continue
        start = note.start + _aside(note.of(text))
        work = reference(text, start, note.end, NOTED) if start < note.end else None
        if work is not None:
            found.append(work)
    return tuple(found)


def _aside(words: str) -> int:
    """The length of what stands before the work in a note: "^ a b " that leads back to the text, "See also "."""
    back = _BACK.match(words)
    start = back.end() if back else 0
    low = words[start : start + 30].lower()
    longest = max((len(one) for one in listed("see") if low.startswith(f"{one} ")), default=0)
    return start + longest + (longest > 0)


def unread(text: str) -> tuple[tuple[Span, ...], ...]:
    """The sections of references whose entries do not read like references: they are not judged."""
    return tuple(section for section, read in _read(text) if len(read) < READABLE * len(section))


def sections(text: str) -> tuple[Span, ...]:
    """All entries of the lists of references that could be read, in order, those among them that could not too."""
    read_ = (section for section, read in _read(text) if len(read) >= READABLE * len(section))
    return tuple(entry for section in read_ for entry in section)


def further_reading(text: str) -> tuple[Span, ...]:
    """The lists whose heading says that they go further than the text: "Further reading", "Works consulted"."""
    made = []
    for section, _ in _read(text):
        above = text[max(0, section[0].start - HEADING) : section[0].start].strip()
        if heading(above.rsplit("\n", 1)[-1].strip()) in listed("further_headings"):
            made.append(Span(section[0].start, section[-1].end))
    return tuple(made)


def overlong(text: str) -> Iterator[tuple[Span, int]]:
    """The entries of which only the beginning is read, each with its length in characters."""
    for section, _ in _read(text):
        yield from ((entry, entry.end - entry.start) for entry in section if entry.end - entry.start > LONGEST)


@lru_cache(maxsize=1)  # the list and the check that says what was not read ask for one text
def _read(text: str) -> tuple[tuple[tuple[Span, ...], tuple[Reference, ...]], ...]:
    """The sections of references, each with those of its entries that read like one."""
    made = []
    for section in entries(text):
        read = [reference(text, entry.start, entry.end) for entry in section]
        if sum(one is not None for one in read) >= max(FEW, READABLE * len(section)):
            behind = _behind(read)
            read = [_among(text, *pair, behind=behind) for pair in zip(section, read, strict=True)]
        made.append((tuple(section), tuple(one for one in read if one is not None)))
    return tuple(made)


def _behind(read: Sequence[Reference | None]) -> bool:
    """Whether half of the entries or more have their names as "Okoye TJ"."""
    named = [one for one in read if one is not None and one.authors]
    return 2 * sum(bool(_INITIALS_LAST.fullmatch(one.authors[0])) for one in named) >= max(1, len(named))


def _among(text: str, entry: Span, one: Reference | None, *, behind: bool) -> Reference | None:
    """An entry of a list that is one of references: read with fewer signs, and with names in the style of the list."""
    if one is None:
        return reference(text, entry.start, entry.end, AMONG, behind=behind)
    if behind and one.authors and not _INITIALS_LAST.fullmatch(one.authors[0]):
        return reference(text, entry.start, entry.end, behind=True) or one
    return one
