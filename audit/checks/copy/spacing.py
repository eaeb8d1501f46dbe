"""A space is missing or stands in the wrong place.

What it does: reports a dash with a space on one side only, a space before a comma, a missing space after a full stop
or a comma, and “U S”.

Why it matters: at such places words or links got lost, and figures may stick to words.

Known limits: all but “U S” and a missing space after a stop or a comma are notices: houses differ on dashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The U.S. port – closed since 2021 – and pre- and post-war ships. Wait ... See amazon.Com and 3–4 p.m."),
    Example("It closed on 3 March 2021– and reopened.", ("2021– and",)),
    Example("The crew left the pier.Nobody saw it.", ("pier.Nobody",)),
    Example("The pilots left the pier,tired and cold.", ("pier,tired",)),
    Example("A row of name,age,city is a row; #red,white; it costs 1,000."),
    Example("They offer the U S a pier.", ("the U S a",)),
    Example("The port -because of ice- was shut.", ("port -because",)),
)
_DASH = re.compile(r"[–—](?:(?<=\w[–—]) |(?<= [–—]))(?=[\w(])\w{0,20}")
_HYPHEN = re.compile(r"-(?<=[A-Za-z]{3} -)([a-z]{4,20})(?![\w-])")
_COMMA = re.compile(r"[,;](?<=[a-z”\"] [,;])(?=\s|$)", re.MULTILINE)
_FIGURE = re.compile(r"\.(?<=[a-z] \d\.)[A-Z][a-z]{2,20}(?= [a-z])")
_GLUED = re.compile(r",(?<=[a-z]{3},)([a-z]{3,20})(?=[ .;:?!]|$)", re.MULTILINE)
_STOP = re.compile(r"[.!?](?<=[a-z]{2}[.!?])([A-Z][a-z]{1,20})(?![\w/@(]|\.\w)")
_QUOTED = re.compile(r"[“\"][^“”\"\n]{1,50}[”\"] $")
_INITIALS = re.compile(r"U S(?<![\w.&]U S)(?![\w.&’'])(?: [\w‘“]{1,12})?")
_BEFORE = re.compile(r"[^\s–—.!?@/-]{0,20}[ ]?$")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place, with the word before it."""
    text = reading.text

    def flag(match: re.Match[str], message: str, right: str | None, strong: bool = False) -> Flag:
        return Flag(_start(text, match), match.end(), message, right, "warning" if strong else None)

    for match in _DASH.finditer(text):
        if text[match.start() - 1] != " " or text[match.start() - 2 : match.start() - 1].isalnum():
            yield flag(match, "The dash has a space on one side only.", "Set it evenly.")
    for match in _HYPHEN.finditer(text):
        if match[1] in vocabulary():
            yield flag(match, "A hyphen with a space before it stands for a dash.", "Use a dash.")
    for match in _COMMA.finditer(text):
        opened = _QUOTED.search(text, max(0, match.start() - 60), match.start())
        start = opened.start() if opened else _start(text, match)
        yield Flag(start, match.end(), "A space stands before the mark.", "Delete the space.")
    for match in _GLUED.finditer(text):
        before = text[_start(text, match) : match.start()]
        if before in vocabulary() and match[1] in vocabulary():
            yield flag(match, "The space after the comma is missing.", f"{before}, {match[1]}", strong=True)
    for match in _STOP.finditer(text):
        before = text[_start(text, match) : match.start()]
        if before.lower() in vocabulary() and match[1].lower() in vocabulary() and not _address(text, match.start()):
            yield flag(match, "The space after the stop is missing.", None, strong=True)
    for match in _FIGURE.finditer(text):
        if match.group()[1:].lower() in vocabulary():
            start = text.rfind(" ", max(0, match.start() - 24), match.start() - 2) + 1
            yield Flag(start, match.end(), "The space after the stop is missing.", severity="warning")
    for match in _INITIALS.finditer(text):
        yield flag(match, "“U S” has lost its full stops.", "U.S. or US", strong=True)


def _start(text: str, match: re.Match[str]) -> int:
    """Where the word before the match begins."""
    return match.start() - len(_BEFORE.findall(text, max(0, match.start() - 21), match.start())[0])


def _address(text: str, at: int) -> bool:
    """Whether the stop stands in an address, a handle or a file name."""
    word = text[max(text.rfind(" ", max(0, at - 60), at), text.rfind("\n", max(0, at - 60), at)) + 1 : at]
    return any(mark in word for mark in "@/._#=")
