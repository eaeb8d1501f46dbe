"""HTML to all of its text: one line a block. For chapters and feed entries, which hold nothing but the text, and for
pages in which no main text is found."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from audit.settings import Limits

_SILENT = {"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "select", "title"}
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label"),
    *("mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
}
_CELLS = {"td", "th"}
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_MARKS = re.compile(r"""<[a-zA-Z]|=\s{0,9}["']|[>"']""")  # what opens and closes a tag and a value
_SILENT_MARKUP = re.compile(r"<(script|style|template)\b[^<>]*>[^<]*(?:<(?!/\1)[^<]*)*", re.IGNORECASE)


def parsed(markup: bytes | str) -> Any:
    """The root element of HTML, mended as browsers do; None where there is none."""
    from lxml import etree

    data = markup.encode("utf-8", "replace") if isinstance(markup, str) else markup
    try:
        return etree.fromstring(data, parser=etree.HTMLParser(encoding="utf-8", collect_ids=False))
    except (ValueError, etree.ParserError, etree.XMLSyntaxError):
        return None


def overloaded(markup: str, limits: Limits) -> bool:
    """Whether one tag has so many attributes that the parser would compare them with each other for minutes. As in
    HTML, a value is quoted only right behind its "="."""
    start, quote = -1, ""
    for found in _MARKS.finditer(markup):
        mark = found[0]
        if start < 0:
            start = found.start() if mark[0] == "<" else -1
        elif quote:
            quote = "" if mark[-1] == quote else quote
        elif mark[0] == "=":
            quote = mark[-1]
        elif mark == ">":
            if _crowded(markup, start, found.start(), limits.tag_words):
                return True
            start = -1
    return start >= 0 and _crowded(markup, start, len(markup), limits.tag_words)


def _crowded(markup: str, start: int, end: int, most: int) -> bool:
    return end - start > 2 * most and len(markup[start:end].split()) > most


def text_of(root: Any) -> str:
    """The text below `root` in the order of the markup, a blank line between blocks, "| a | b |" for a table's row."""
    pieces: list[str] = []
    rows: list[tuple[Any, bool]] = [(root, False)]
    while rows:
        element, done = rows.pop()
        name = element.tag if isinstance(element.tag, str) else ""
        if done or not name or name in _SILENT:
            pieces.append(_after(name) if done else "")
            pieces.append((element.tail or "") if element is not root else "")
            continue
        pieces.append(_before(name))
        pieces.append(element.text or "")
        rows.append((element, True))
        rows.extend((child, False) for child in reversed(element))
    return _joined("".join(pieces))


_BREAK, _ROW, _CELL = "\x02", "\x03", "\x04"  # no HTML parser lets these through


def _before(name: str) -> str:
    if name == "br":
        return "\x05"
    return "" if name in _INLINE else _CELL if name in _CELLS else _ROW if name == "tr" else _BREAK


def _after(name: str) -> str:
    return "" if name in _INLINE or name in _CELLS or name == "br" else _ROW if name == "tr" else _BREAK


def _joined(marked: str) -> str:
    blocks: list[str] = []
    for block in marked.split(_BREAK):
        rows = [row for part in block.split(_ROW) if (row := _row(part))]
        if rows:
            blocks.append("\n".join(rows))
    return "\n\n".join(blocks)


def _row(part: str) -> str:
    cells = [" ".join(cell.split()) for cell in part.split(_CELL)]
    if len(cells) > 1 and any(cells):
        return f"| {' | '.join(cells[1:] if not cells[0] else cells)} |"
    lines = (" ".join(line.split()) for line in part.split("\x05"))
    return "\n".join(line for line in lines if line)


def fragment(markup: str) -> str:
    """The text of a piece of HTML, or of words without any."""
    root = parsed(markup)
    return "" if root is None else text_of(root)


def stripped(markup: str) -> str:
    """The words between the tags, a line for each stretch: for pages that no parser reads to their end."""
    silent = _SILENT_MARKUP.sub("\n", markup)
    lines = (" ".join(line.split()) for line in unescape(_TAG.sub("\n", silent)).split("\n"))
    return "\n".join(line for line in lines if line)
