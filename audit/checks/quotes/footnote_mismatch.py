"""A quoted phrase that its own note words otherwise.

What it does: for a short quotation with a note mark behind it, looks up the note and reports where the note quotes
the phrase with another word in it.

Why it matters: the words between the marks are then not the speaker's, and the note proves it.

Known limits: phrases of two to six words; the note must quote a phrase that begins with the same word and has all
but one of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("He spoke of a ‘northern view’<sup>3</sup>.\n\n<sup>3</sup> Roe wrote: ‘the northern view of the lake’."),
    Example("He spoke of a ‘northern view’[3].\n\n[3] Roe 2020, p. 4, ‘On lakes’."),
    Example(
        "He spoke of a ‘northern view’<sup>3</sup> of it.\n\n<sup>3</sup> Roe wrote: ‘seen from the northern side’.",
        ("‘northern view’<sup>3</sup>",),
    ),
)
_CITED = re.compile(
    r"['‘\"“](?P<words>[\w’-]{2,20}(?: [\w’-]{2,20}){1,5})['’\"”](?:<sup>(?P<a>\d{1,3})</sup>|\[\^?(?P<b>\d{1,3})\])"
)
_NOTE = re.compile(
    r"^(?:<sup>(?P<a>\d{1,3})</sup>|\[\^?(?P<b>\d{1,3})\]:?|(?P<c>\d{1,3})\.)\s(?P<text>[^\n]{1,2000})", re.MULTILINE
)
_QUOTED = re.compile(r"['‘\"“]([^'‘“”\"\n]{5,400})['’\"”]")


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a phrase."""
    notes = {mark["a"] or mark["b"] or mark["c"]: mark for mark in reversed(list(_NOTE.finditer(reading.flow)))}
    for match in _CITED.finditer(reading.flow):
        mark = notes.get(match["a"] or match["b"])
        note = (mark["text"], mark.start("text")) if mark else None
        if note is None or match["words"].lower() in note[0].lower():
            continue
        for quoted in _QUOTED.finditer(note[0]):
            other = _variant(match["words"], quoted[1])
            if other:
                start = note[1] + quoted.start()
                place = Place(reading.document.id, start, note[1] + quoted.end(), quoted[0])
                yield Flag(match.start(), match.end(), f"The note has “{other}”.", related=(place,))
                break


def _variant(words: str, quoted: str) -> str | None:
    """The stretch of the note with the same first word and one other word in another form."""
    mine, yours = words.lower().split(), quoted.split()
    for at in range(len(yours) - len(mine) + 1):
        run = [word.strip(".,;:!?").lower() for word in yours[at : at + len(mine)]]
        if run[0] == mine[0] and sum(a != b for a, b in zip(run, mine, strict=True)) == 1:
            return " ".join(yours[at : at + len(mine)]).strip(".,;:!?")
    return None
