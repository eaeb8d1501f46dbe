"""Marks of notes and powers in the markup of a page, so that its text keeps them.

    <sup><a href="#fn4">4</a></sup> ─▶ [4], and [4] before the note at id="fn4"      km<sup>2</sup> ─▶ km²

Without this the text has "Monday.4" and "km2", and notes that no number leads to.
"""

from __future__ import annotations

import re

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SUP = re.compile(r"(<sup\b[^<>]{0,300}>)\s{0,9}([+−-]?\d{1,3})\s{0,9}(</sup>)", re.IGNORECASE)
_LINKED = re.compile(
    r"(?P<head><(?:sup|a)\b[^<>]{0,600}>\s{0,9}<(?:sup|a)\b[^<>]{0,600}>)\s{0,9}\[?(?P<number>\d{1,3})\]?\s{0,9}"
    r"(?P<tail></(?:sup|a)>\s{0,9}</(?:sup|a)>)",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(r"href\s{0,3}=\s{0,3}[\"']?[^\"'<>\s#]{0,400}#([^\"'<>\s]{1,100})", re.IGNORECASE)
_BODY = re.compile(
    r"<(?P<tag>li|p|div|dd|aside)\b[^<>]{0,300}?\sid\s{0,3}=\s{0,3}[\"']?(?P<id>[^\"'<>\s]{1,100})[\"']?[^<>]{0,300}>"
    r"(?P<inner>(?:\s{0,50}<(?:p|div|span)\b[^<>]{0,300}>)?)(?P<first>\s{0,50}[^\s<]?)",
    re.IGNORECASE,
)
_SIGNS = str.maketrans("+−-", "⁺⁻⁻")


def with_note_marks(markup: str) -> str:
    """The page with its raised numbers in brackets where they lead to a note, else as raised digits."""
    if "<sup" not in markup and "<SUP" not in markup:
        return markup
    numbers: dict[str, str] = {}

    def marked(match: re.Match[str]) -> str:
        fragment = _FRAGMENT.search(match["head"])
        if fragment is None or "<sup" not in match["head"].lower():
            return match[0]
        numbers.setdefault(fragment[1], match["number"])
        return f"{match['head']}[{match['number']}]{match['tail']}"

    def numbered(match: re.Match[str]) -> str:
        number = numbers.get(match["id"])
        first = match["first"].strip()
        if number is None or first[:1] in ("[", "(") or first[:1].isdigit():
            return match[0]
        head = match[0][: match.start("first") - match.start()]
        return f"{head}[{number}] {match['first']}"

    linked = _LINKED.sub(marked, markup)
    raised = _SUP.sub(lambda m: m[1] + m[2].translate(RAISED).translate(_SIGNS) + m[3], linked)
    return _BODY.sub(numbered, raised) if numbers else raised
