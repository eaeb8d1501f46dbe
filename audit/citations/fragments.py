"""Links within a text ("#methods") against its headings and anchors, as Markdown has them.

How a heading becomes an anchor differs from renderer to renderer, so only its letters and figures are compared.
"""

from __future__ import annotations

import re

FEWEST = 2  # headings of a text before a link to none of them tells anything
MOST = 2_000  # headings; books have some hundreds
_HEADING = re.compile(r"(?m)^ {0,3}#{1,6}[ \t]{1,4}(\S[^\n]{0,200})")
_ANCHOR = re.compile(r"(?:\b(?:id|name)\s{0,2}=\s{0,2}[\"']?|\{#)([\w:.-]{1,100})")
_OTHER = re.compile(r"[\W_]")


def anchors(text: str) -> str:
    """The letters and figures of every heading and anchor of a text, a line each; "" where it has too few headings to
    judge, or so many that it is data."""
    headings = [_plain(match[1]) for match in _HEADING.finditer(text)] if "#" in text else []
    if not FEWEST <= len(headings) <= MOST:
        return ""
    return "\n".join(sorted({*headings, *(_plain(match[1]) for match in _ANCHOR.finditer(text))} - {""}))


def leads(target: str, known: str) -> bool:
    """Whether "#methods" leads to one of `known`: its words may be fewer than the heading's, or numbered."""
    wanted = _plain(target)
    return (wanted.strip("0123456789") or wanted) in known


def _plain(words: str) -> str:
    return _OTHER.sub("", words.casefold())
