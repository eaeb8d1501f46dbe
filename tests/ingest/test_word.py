"""Word: what stands in the text is in, what does not is counted, and every character leads back to its run."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from lxml import etree

from audit.errors import InputError
from audit.ingest.take import WORD, take
from tests.ingest.formats import STORY, run, word, zipped

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_what_python_docx_writes_comes_back_whole() -> None:
    docx = pytest.importorskip("docx")
    file = docx.Document()
    file.core_properties.author, file.core_properties.title = "Ann Roe", "Template"
    file.add_heading("Bridge opens again", 0)
    for words in STORY:
        paragraph = file.add_paragraph(words[:20])
        paragraph.add_run(words[20:]).bold = True
    table = file.add_table(rows=2, cols=2)
    for number, cell in enumerate(cell for row in table.rows for cell in row.cells):
        cell.text = f"cell {number}"
    held = io.BytesIO()
    file.save(held)
    document = take(held.getvalue(), path="bridge.docx")
    table_text = "| cell 0 | cell 1 |\n| cell 2 | cell 3 |"
    assert document.text == "\n\n".join(["Bridge opens again", *STORY, table_text])
    assert (document.title, document.author, document.media_type) == ("Bridge opens again", "Ann Roe", WORD)
    assert document.published is None  # the day a file was made is not the day it was published
    assert any(one.field == "created" for one in document.stated)


def test_insertions_are_in_deletions_and_comments_are_out_and_counted() -> None:
    body = (
        f"<w:p>{run('The toll is ')}<w:del w:author='A'>{run('45', 'delText')}</w:del>"
        f"<w:ins w:author='A'>{run('54')}</w:ins><w:moveFrom>{run(' gone')}</w:moveFrom>"
        f"<w:moveTo>{run(' here')}</w:moveTo><w:commentReference w:id='1'/>{run(' people.')}</w:p>"
    )
    comments = f"<w:comment w:author='Ann Roe'><w:p>{run('Check this.')}</w:p></w:comment>"
    document = take(word(body, comments=comments), path="a.docx")
    assert document.text == "The toll is 54 here people."
    said = dict(document.evidence)["left out"]
    assert "2 tracked deletions (7 characters)" in said
    assert "1 comment by Ann Roe" in said


def test_notes_stand_after_the_text_in_the_order_of_their_marks() -> None:
    body = f"<w:p>{run('One')}<w:r><w:footnoteReference w:id='7'/></w:r>{run(' two')}"
    body += "<w:r><w:endnoteReference w:id='2'/></w:r></w:p>"
    notes = f"<w:footnote w:id='7'><w:p><w:r><w:footnoteRef/></w:r>{run('See the log.')}</w:p></w:footnote>"
    ends = f"<w:endnote w:id='2'><w:p>{run('See the map.')}</w:p></w:endnote>"
    document = take(word(body, footnotes=notes, endnotes=ends), path="a.docx")
    assert document.text == "One[1] two[2]\n\n[1] See the log.\n\n[2] See the map."
    assert [where for *_, where in document.origin_map][-1] == "word/endnotes.xml:p1.r1"


def test_boxes_tabs_breaks_fields_and_content_controls() -> None:
    inside = f"<w:txbxContent><w:p>{run('In a box')}</w:p></w:txbxContent>"
    choices = f"<mc:Choice>{inside}</mc:Choice><mc:Fallback>{inside}</mc:Fallback>"
    box = f"<mc:AlternateContent xmlns:mc='m'>{choices}</mc:AlternateContent>"
    body = (
        f"<w:sdt><w:sdtContent><w:p>{run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>"
        f"<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:hyperlink>{run('link')}</w:hyperlink>"
        f"<w:r>{box}</w:r></w:p></w:sdtContent></w:sdt>"
        f"<w:tbl><w:tr><w:tc><w:p><w:r>{box}</w:r>{run('x')}</w:p><w:p>{run('y')}</w:p></w:tc></w:tr></w:tbl>"
    )
    assert take(word(body), path="a.docx").text == "a\tb\nc\u2011link\n\nIn a box\n\n| x In a box y |"


def _words_at(raw: bytes, where: str) -> str:
    part, place = where.split(":")
    root: Any = etree.fromstring(zipfile.ZipFile(io.BytesIO(raw)).read(part))
    paragraph, at = (int(piece[1:]) for piece in place.split("."))
    element = list(list(root.iter(f"{W}p"))[paragraph - 1].iter(f"{W}r"))[at - 1]
    return "".join(t.text or "" for t in element.iter(f"{W}t"))


def test_every_piece_leads_back_to_its_paragraph_and_run() -> None:
    body = "".join(f"<w:p>{run(words[:30])}{run(words[30:])}</w:p>" for words in STORY)
    raw = word(body + f"<w:tbl><w:tr><w:tc><w:p>{run('12')}</w:p></w:tc></w:tr></w:tbl>")
    document = take(raw, path="a.docx")
    assert len(document.origin_map) == 7
    for start, end, where in document.origin_map:
        assert document.text[start:end] == _words_at(raw, where)
    covered = sum(end - start for start, end, _ in document.origin_map)
    assert covered == sum(map(len, STORY)) + 2


def test_running_heads_are_left_out_and_said() -> None:
    raw = word("", header1=f"<w:p>{run('The Harbour Post')}</w:p>")
    document = take(raw, path="a.docx")
    assert "The Harbour Post" not in document.text
    assert "running heads" in dict(document.evidence)["left out"]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "is an old Word file"),
        (zipped({"xl/workbook.xml": "<a/>"}), "is a zip file without a text"),
        (word()[:200], "is damaged or cut off"),
        (zipped({"word/document.xml": "<w:a"}), "is damaged"),
        (zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "declares entities"),
        (zipped({"word/document.xml": "<a/>"}, zipfile.ZIP_LZMA), "is packed in a way"),
    ],
)
def test_what_is_no_readable_word_file_says_so(raw: bytes, line: str) -> None:
    with pytest.raises(InputError, match=line):
        take(raw, path="a.docx")
