"""Marks of notes and powers in the markup of a page, so that its text keeps them.

    <sup><a href="#fn4">4</a></sup> ─▶ [4], and [4] before the note at id="fn4"      km<sup>2</sup> ─▶ km²

Without this the text has "Monday.4" and "km2", and notes that no number leads to.
"""

from __future__ import annotations

import re

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SIGNS = str.maketrans("+−-", "⁺⁻⁻")
_SUP = re.compile(r"(<sup\b[^<>]{0,300}>)\s{0,9}([+−-]?\d{1,3})\s{0,9}(</sup>)", re.IGNORECASE)
_OPEN = r"(?:<span\b[^<>]{0,100}>)?\[?(?:</span>)?"
_CLOSE = r"(?:<span\b[^<>]{0,100}>)?\]?(?:</span>)?"
_NUMBER = rf"\s{{0,9}}{_OPEN}\s{{0,3}}(?P<number>\d{{1,3}})\s{{0,3}}{_CLOSE}\s{{0,9}}"
_LINKED = re.compile(
    rf"(?P<head><(?:sup|a)\b[^<>]{{0,600}}>\s{{0,9}}<(?:sup|a)\b[^<>]{{0,600}}>){_NUMBER}"
    r"(?P<tail></(?:sup|a)>\s{0,9}</(?:sup|a)>)",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?P<head><a\b[^<>]{{0,600}}>){_NUMBER}(?P<tail></a>)", re.IGNORECASE)
_FRAGMENT = re.compile(r"href\s{0,3}=\s{0,3}[\"']?[^\"'<>\s#]{0,400}#([^\"'<>\s]{1,100})", re.IGNORECASE)
_OF_NOTE = re.compile(r"note|fn", re.IGNORECASE)
_NOTES = re.compile(r"#[\w:.-]{0,40}?(?:note|fn)", re.IGNORECASE)
_BODY = re.compile(
    r"<(?P<tag>li|p|div|dd|aside)\b[^<>]{0,300}?\sid\s{0,3}=\s{0,3}[\"']?(?P<id>[^\"'<>\s]{1,100})[\"']?[^<>]{0,300}>"
    r"(?P<inner>(?:\s{0,50}<(?:p|div|span)\b[^<>]{0,300}>)?)(?P<first>\s{0,50}[^\s<]?)",
    re.IGNORECASE,
)


class _Marks:
    """The marks of one page: the number of each note by the id of its element."""

    def __init__(self) -> None:
        self.numbers: dict[str, str] = {}

    def raised(self, match: re.Match[str]) -> str:
        """A linked number that is set as superscript."""
        return self._marked(match) if "<sup" in match["head"].lower() else match[0]

    def named(self, match: re.Match[str]) -> str:
        """A linked number whose target is called a note."""
        fragment = _FRAGMENT.search(match["head"])
        return self._marked(match) if fragment and _OF_NOTE.search(fragment[1]) else match[0]

    def _marked(self, match: re.Match[str]) -> str:
        fragment = _FRAGMENT.search(match["head"])
        if fragment is None:
            return match[0]
        self.numbers.setdefault(fragment[1], match["number"])
        return f"{match['head']}[{match['number']}]{match['tail']}"

    def body(self, match: re.Match[str]) -> str:
        """The beginning of a note, which gets its number unless it prints one."""
        number = self.numbers.get(match["id"])
        first = match["first"].strip()
        if number is None or first[:1] in ("[", "(") or first[:1].isdigit():
            return match[0]
        head = match[0][: match.start("first") - match.start()]
        return f"{head}[{number}] {match['first']}"


def with_note_marks(markup: str) -> str:
    """The page with its raised numbers in brackets where they lead to a note, else as raised digits."""
    marks = _Marks()
    if "<sup" in markup or "<SUP" in markup:
        markup = _LINKED.sub(marks.raised, markup)
        markup = _SUP.sub(lambda match: match[1] + match[2].translate(RAISED).translate(_SIGNS) + match[3], markup)
    if _NOTES.search(markup):
        markup = _NAMED.sub(marks.named, markup)
    return _BODY.sub(marks.body, markup) if marks.numbers else markup
