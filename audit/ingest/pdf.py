"""PDF to text, by its text layer. The only importer of pypdfium2.

    bytes ─ pdfium ─▶ characters ─▶ words ─▶ segments of lines (this module) ─ pdf_layout ─▶ text

A scan has no text layer: it is told so and asks for OCR.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from audit.errors import InputError
from audit.ingest.content import Content, plural
from audit.ingest.pdf_columns import Page, Segment, Word
from audit.ingest.pdf_layout import laid_out
from audit.ingest.properties import pdf_date
from audit.model import Stated
from audit.settings import Limits

_SCAN = 20  # characters a page: a scan has none, or the stamp of the scanner
_SUPERSCRIPT = 0.8  # of the size of the word: a mark of a note is set at 0.58 to 0.75
_SPLIT = 0.9  # of the font size: a wider gap may be that between two columns; blanks reach 0.6 in justified lines
_HYPHEN = 0x02  # what pdfium puts for a hyphen at the end of a line
_LINE_ENDS = (10, 13, _HYPHEN)
_BETWEEN = (32, 160, 9, *_LINE_ENDS)
_FIELDS = {"Title": ("title", 0.5), "Author": ("author", 0.5)}
_DATES = {"CreationDate": "created", "ModDate": "modified"}


def read(raw: bytes, path: str, limits: Limits) -> Content:
    """The text of a PDF. Raises `InputError` where it is damaged, encrypted, beyond a limit or a scan."""
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(path, "is encrypted: save it without a password") from error
        raise InputError(path, f"is damaged ({error}): get it again") from error
    try:
        if len(pdf) > limits.pdf_pages:
            raise InputError(path, f"has {len(pdf)} pages, more than limits.pdf_pages: split it")
        pages = list(_pages(pdf, path, limits))
        text, places, left_out = laid_out(pages)
        stated = tuple(_stated(pdf))
    except pypdfium2.PdfiumError as error:
        raise InputError(path, f"is damaged ({error}): get it again") from error
    finally:
        pdf.close()
    if sum(map(len, text.split())) < _SCAN * len(pages) and not _has_text(pages):
        pages_in_words = plural(len(pages), "page")
        raise InputError(path, f"has no text on its {pages_in_words} (a scan?): run it through OCR first")
    return Content(text, stated, places, left_out=left_out)


def _has_text(pages: list[Page]) -> bool:
    """Whether any page holds as much as a line of words."""
    return any(sum(len(s.text) for s in page.segments) >= _SCAN for page in pages)


def _pages(pdf: Any, path: str, limits: Limits) -> Iterator[Page]:
    started = time.monotonic()
    characters = 0
    for number in range(len(pdf)):
        if time.monotonic() - started > limits.document_seconds:
            raise InputError(path, f"takes more than {limits.document_seconds:g} s (limits.document_seconds): split it")
        page = pdf[number]
        width, height = page.get_size()
        layer = page.get_textpage()
        try:
            count = max(0, layer.count_chars())
            characters += count
            if characters > limits.pdf_characters:
                raise InputError(path, "has more characters than limits.pdf_characters: split it")
            yield Page(number + 1, width, height, tuple(_segments(layer.raw, count, height)))
        finally:
            layer.close()
            page.close()


@dataclass(slots=True)
class _Box:
    left: float
    right: float
    top: float
    bottom: float


class _Layer:
    """The characters of a page, one call into pdfium for each question."""

    def __init__(self, raw: Any, height: float) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium, self._raw, self._height = pdfium, raw, height
        self._rect = pdfium.FS_RECTF()

    def code(self, at: int) -> int:
        return int(self._pdfium.FPDFText_GetUnicode(self._raw, at))

    def size(self, at: int) -> float:
        return float(self._pdfium.FPDFText_GetFontSize(self._raw, at))

    def box(self, at: int) -> _Box | None:
        rect = self._rect
        if not self._pdfium.FPDFText_GetLooseCharBox(self._raw, at, ctypes.byref(rect)):
            return None
        return _Box(rect.left, rect.right, self._height - rect.top, self._height - rect.bottom)


def _segments(raw: Any, count: int, height: float) -> Iterator[Segment]:
    """The stretches of words on one line of one page, cut where a gap may be that between columns."""
    layer = _Layer(raw, height)
    line: list[Word] = []
    start = 0
    for at in range(count + 1):
        code = layer.code(at) if at < count else 10
        if code not in _BETWEEN:
            continue
        end = at + (code == _HYPHEN)
        if end > start and (word := _word(layer, start, end)) is not None:
            if line and _apart(line[-1], word):
                yield Segment(tuple(line))
                line = []
            if line and _is_mark(line[-1], word):
                marked = line.pop()
                word = replace(marked, text=f"{marked.text}[{word.text}]", right=word.right)
            line.append(word)
        start = at + 1
        if code in _LINE_ENDS and line:
            yield Segment(tuple(line))
            line = []


def _apart(before: Word, word: Word) -> bool:
    gap = word.left - before.right
    middle = (word.top + word.bottom) / 2
    return not (-_SPLIT * before.size <= gap <= _SPLIT * before.size and before.top <= middle <= before.bottom)


def _is_mark(before: Word, word: Word) -> bool:
    """Whether a word is the mark of a note on the one before it: small digits, raised, close by."""
    small = word.size < _SUPERSCRIPT * before.size and word.bottom < before.bottom - 0.2 * before.size
    return small and word.text.isdecimal() and len(word.text) <= 3 and word.left - before.right < 0.5 * before.size


def _word(layer: _Layer, start: int, end: int) -> Word | None:
    first, last = layer.box(start), layer.box(end - 1)
    if first is None or last is None:
        return None
    box_height = max(first.bottom - first.top, last.bottom - last.top)
    size = layer.size(start)
    size = size if 0.5 < size < 4 * box_height else box_height  # a text matrix may scale a font of size 1
    return Word(
        _letters(layer, start, end),
        first.left,
        max(first.right, last.right),
        min(first.top, last.top),
        max(first.bottom, last.bottom),
        size or 1.0,
    )


def _letters(layer: _Layer, start: int, end: int) -> str:
    """The characters of a word; small digits after it, the mark of a note, in brackets."""
    codes = [layer.code(at) for at in range(start, end)]
    cut = len(codes)
    while cut and 48 <= codes[cut - 1] <= 57:
        cut -= 1
    letters = "".join(map(_character, codes))
    marked = 0 < cut < len(codes) <= cut + 3 and layer.size(start + cut) < _SUPERSCRIPT * layer.size(start)
    return f"{letters[:cut]}[{letters[cut:]}]" if marked and len(letters) == len(codes) else letters


def _character(code: int) -> str:
    if code == _HYPHEN:
        return "-"
    return "" if code < 32 or 0xD800 <= code < 0xE000 or code in (0xFFFE, 0xFFFF) else chr(min(code, 0x10FFFF))


def _stated(pdf: Any) -> Iterator[Stated]:
    for key, value in sorted(pdf.get_metadata_dict(skip_empty=True).items()):
        words = " ".join(value.encode("utf-8", "replace").decode("utf-8").split())[:500]
        if key in _FIELDS and words:
            yield Stated(_FIELDS[key][0], words, f"file properties: {key}", _FIELDS[key][1])
        elif key in _DATES and (day := pdf_date(words)):
            yield Stated(_DATES[key], day, f"file properties: {key}", 0.7)
