"""Word: a comment at each finding, on exactly its words, in a copy that keeps everything that was there."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from hostile import HOSTILE, soiled
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from made_up import document, finding, result

from audit.ingest.take import take
from audit.model import Place
from audit.report.docx import render
from audit.report.docx_parts import W
from audit.result import Coverage, DocumentRow, FindingRow, Result

EMPTY = Result("0", (), (), (), (), (), Coverage(0, 0, {}, 0))
NS = {"w": W}


def anchored(file: bytes) -> dict[str, str]:
    """The words that each comment of ours stands on, by the first line of the comment."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(file)).read("word/document.xml"))
    words: dict[str, str] = {}
    open_: set[str] = set()
    for one in root.iter():
        key = one.get(f"{{{W}}}id")
        if one.tag == f"{{{W}}}commentRangeStart":
            open_.add(key)
            words[key] = ""
        elif one.tag == f"{{{W}}}commentRangeEnd":
            open_.discard(key)
        elif one.tag in (f"{{{W}}}t", f"{{{W}}}tab"):
            for each in open_:
                words[each] += one.text or "\t"
    assert not open_
    said = {str(one.comment_id): one.text.split("\n")[0] for one in docx.Document(io.BytesIO(file)).comments}
    assert words.keys() <= said.keys()
    return {said[key]: exact for key, exact in words.items()}


def word_file() -> bytes:
    """A file of somebody else: looks, a link, a table, a comment, a tracked insertion and a tracked deletion."""
    made = docx.Document()
    made.add_heading("The dyke at Vell", 1)
    paragraph = made.add_paragraph("The dyke cost ")
    paragraph.add_run("12.5 million").bold = True
    run = paragraph.add_run(" crowns, and held\tfor nine days.")
    made.add_comment(run, text="Who says so?", author="Ilse", initials="I")
    ins = docx.oxml.parse_xml(
        f'<w:ins xmlns:w="{W}" w:id="90" w:author="Tomas"><w:r><w:t xml:space="preserve"> It broke in </w:t></w:r>'
        "<w:r><w:t>1949 and again</w:t></w:r></w:ins>"
    )
    gone = docx.oxml.parse_xml(
        f'<w:del xmlns:w="{W}" w:id="91" w:author="Tomas"><w:r><w:delText>never</w:delText></w:r></w:del>'
    )
    paragraph._p.extend([ins, gone])
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Gauge", "6.41 metres"
    into = io.BytesIO()
    made.save(into)
    return into.getvalue()


def audited(raw: bytes, *spots: str) -> Result:
    """A result on the file, with a finding on each of the words `spots` and one on the whole."""
    read = take(raw, path="dyke.docx")
    row: DocumentRow = document("dyke", read.text, path="dyke.docx", extracted=True)
    found: list[FindingRow] = [finding(row, "", "sourcing/no-date", "notice", "No date.")]
    found += [finding(row, spot, "copy/x", "error", f"About {spot}") for spot in spots]
    return replace(EMPTY, documents=(row,), findings=tuple(found), draft=row.id)


SPOTS = ("dyke cost 12.5", "million crowns", "held\tfor", "broke in 1949", "again", "6.41", "Vell", "12.5 million")


def test_each_comment_stands_on_exactly_its_words():
    raw = word_file()
    words = anchored(render(audited(raw, *SPOTS), raw))
    for spot in SPOTS:
        assert words[f"error: About {spot}".replace("\t", " ")] == spot
    assert words["notice: No date."]
    assert words["Who says so?"] == " crowns, and held\tfor nine days."


def test_nothing_that_was_there_is_lost_or_changed():
    raw = word_file()
    made = render(audited(raw, *SPOTS), raw)
    before, after = (zipfile.ZipFile(io.BytesIO(file)) for file in (raw, made))
    ours = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert set(before.namelist()) == set(after.namelist())
    assert all(before.read(name) == after.read(name) for name in set(before.namelist()) - ours)
    assert take(made, path="dyke.docx").text == take(raw, path="dyke.docx").text
    root = etree.fromstring(after.read("word/document.xml"))
    assert root.xpath("string(//w:del//w:delText)", namespaces=NS) == "never"
    assert root.xpath("string(//w:ins)", namespaces=NS) == " It broke in 1949 and again"
    assert not root.xpath("//w:ins//w:commentReference", namespaces=NS)
    assert root.xpath("//w:r[contains(., '12.5')]/w:rPr/w:b", namespaces=NS)
    assert {one.author for one in docx.Document(io.BytesIO(made)).comments} == {"Ilse", "audit"}
    assert render(audited(raw, *SPOTS), raw) == made


def noted_file() -> bytes:
    """A file with two foot notes, the second marked in a run with words around it."""
    made = docx.Document()
    paragraph = made.add_paragraph("The dyke cost 12.5 million crowns.")
    paragraph._p.append(docx.oxml.parse_xml(f'<w:r xmlns:w="{W}"><w:footnoteReference w:id="7"/></w:r>'))
    both = f'<w:r xmlns:w="{W}"><w:t>It held</w:t><w:footnoteReference w:id="3"/><w:t> for nine days.</w:t></w:r>'
    paragraph._p.append(docx.oxml.parse_xml(both))
    into = io.BytesIO()
    made.save(into)
    notes = "".join(
        f'<w:footnote w:id="{key}"><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:footnote>'
        for key, words in (("3", "Gauge book, nine or ten days."), ("7", "County table, 13.5 million."))
    )
    out = io.BytesIO()
    with zipfile.ZipFile(into) as old, zipfile.ZipFile(out, "w") as new:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "[Content_Types].xml":
                data = data.replace(
                    b"</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode()
                )
            if entry.filename == "word/_rels/document.xml.rels":
                added = f'<Relationship Id="rId99" Type="{relation}" Target="footnotes.xml"/></Relationships>'
                data = data.replace(b"</Relationships>", added.encode())
            new.writestr(entry, data)
        new.writestr("word/footnotes.xml", f'<w:footnotes xmlns:w="{W}">{notes}</w:footnotes>')
    return out.getvalue()


def test_a_finding_in_a_note_is_commented_at_its_mark_and_quotes_the_words():
    raw = noted_file()
    made = render(audited(raw, "13.5 million", "nine or ten", "12.5"), raw)
    words = anchored(made)
    assert words["error: About 13.5 million"] == ""
    assert words["error: About nine or ten"] == "It held for nine days."
    assert words["error: About 12.5"] == "12.5"
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml"))
    for key, shown in (("7", "In note 1: “13.5 million”"), ("3", "In note 2: “nine or ten”")):
        (mark,) = root.xpath(f"//w:footnoteReference[@w:id='{key}']", namespaces=NS)
        run = mark.getparent()
        assert run.getprevious().tag == f"{{{W}}}commentRangeStart"
        said = {str(one.comment_id): one.text for one in docx.Document(io.BytesIO(made)).comments}
        assert shown in said[run.getprevious().get(f"{{{W}}}id")]
    notes = zipfile.ZipFile(io.BytesIO(made)).read("word/footnotes.xml")
    assert notes == zipfile.ZipFile(io.BytesIO(raw)).read("word/footnotes.xml")


def test_a_copy_can_be_commented_again():
    raw = word_file()
    once = render(audited(raw, "again"), raw)
    twice = render(audited(once, "Vell"), once)
    assert {"error: About again", "error: About Vell"} <= anchored(twice).keys()


def test_a_file_without_comments_gets_the_part_for_them():
    plain = docx.Document()
    plain.add_paragraph("It rained in Vell.")
    into = io.BytesIO()
    plain.save(into)
    assert "word/comments.xml" not in zipfile.ZipFile(into).namelist()
    assert anchored(render(audited(into.getvalue(), "rained"), into.getvalue()))["error: About rained"] == "rained"


def test_a_draft_that_is_no_word_file_becomes_one():
    made = result()
    words = anchored(render(made))
    assert words["error: From 517 to 1,099 is a rise of 113%, not 45%."] == "up 45% from 517"
    assert words["contradicted: the council counts 398 houses"] == "the water took 412 houses"
    assert "The other side: “398 houses cannot be lived in again” (council.txt)" in "".join(
        one.text for one in docx.Document(io.BytesIO(render(made))).comments
    )
    text = [paragraph.text for paragraph in docx.Document(io.BytesIO(render(made))).paragraphs]
    assert text == made.documents[0].text.split("\n")
    assert "A capital in mid-sentence.\nWhy: audit explain copy/capital" not in "".join(words)


def test_a_set_becomes_one_file_with_a_heading_each():
    made = docx.Document(io.BytesIO(render(result(draft=False))))
    bold = [p.text for p in made.paragraphs if p.runs and p.runs[0].bold]
    assert bold == ["archive.txt", "copy.txt", "council.txt", "The Vell flood, one year on", "Flood in Vell kills 38"]


@pytest.mark.parametrize("original", [b"no zip", b"", word_file()], ids=["text", "empty", "another file"])
def test_a_file_that_is_not_the_one_that_was_read_is_not_used(original: bytes):
    made = docx.Document(io.BytesIO(render(result(), original)))
    assert "".join(p.text for p in made.paragraphs[:1]) == "The Vell flood, one year on"


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_words_leave_a_file_that_opens(kind: str):
    made = docx.Document(io.BytesIO(render(soiled(HOSTILE[kind][:500], closed=True))))
    assert len(list(made.comments)) > 5


def test_an_empty_result_is_a_file():
    assert docx.Document(io.BytesIO(render(EMPTY))).paragraphs == []
    row = document("x", "")
    made = replace(EMPTY, documents=(row,), findings=(finding(row, "", "copy/x", "error", "Empty."),))
    assert anchored(render(made)) == {"error: Empty.": ""}


def test_passages_of_texts_that_are_gone_keep_their_letter():
    made = result()
    strange = replace(made.findings[0], related=(Place("gone", 0, 3, "abc"),))
    text = "".join(one.text for one in docx.Document(io.BytesIO(render(replace(made, findings=(strange,))))).comments)
    assert "“abc” (?)" in text


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 20))
@settings(max_examples=50, deadline=None)
def test_any_text_and_any_place_give_a_file_with_the_words(text: str, start: int, length: int):
    row = document("x", text)
    start = min(start, len(text))
    end = min(start + length, len(text))
    one = replace(finding(row, "", "copy/x", "error", "Here."), start=start, end=end, exact=text[start:end])
    file = render(replace(EMPTY, documents=(row,), findings=(one,)))
    assert "error: Here." in anchored(file)
