"""Links and notes of real files: pages, Markdown, Word and PDF lose their markup, never what it said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit
from audit.citations.links import links
from audit.ingest.anchors import anchors, resolved
from audit.ingest.flow import parsed, text_of
from audit.ingest.note_marks import with_note_marks
from audit.ingest.outline import Outline, outlined
from audit.ingest.take import take
from audit.model import Document
from audit.pipeline import analyse, run
from audit.settings import DEFAULT
from audit.store.database import opened
from tests.ingest.formats import Put, pdf, word, zipped
from tests.ingest.formats import run as words

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FILL = "The board meets in the old customs house on the quay, and everyone who works on the river may come and speak. "


def page(*paragraphs: str) -> Document:
    body = "".join(f"<p>{words} {_FILL}</p>" for words in paragraphs)
    return take(
        f"<!doctype html><html><body><nav><a href='/'>Home</a> <a href='#'>Menu</a></nav><article><h1>Port</h1>{body}"
        "<ul><li><a href='#'>Share</a></li></ul></article></body></html>",
        url="https://port.example/news/today",
    )


def laid_out(root: object) -> Outline:
    made = outlined(root, DEFAULT.limits)
    assert made is not None
    return made


def found(document: Document) -> list[tuple[str, str]]:
    return [(document.text[start:end], target) for start, end, target in document.links]


def problems(document: Document) -> list[tuple[str, str]]:
    made = analyse(document)
    family = ("citations/dead-link", "citations/link-text-differs-from-target", "citations/tracking-parameters")
    return [(one.check.split("/")[1], one.of(document.text)) for one in made.findings if one.check in family]


# ------------------------------------------------------------- what must not be flagged


def test_menus_buttons_and_notes_are_no_links_of_the_text() -> None:
    document = page("Ships wait longer.", "The board said so at home, and the menu of the day was fish.")
    assert [one for one in found(document) if one[0] in ("Home", "home", "Menu", "menu")] == []
    assert problems(document) == []


def test_a_sound_page_raises_nothing() -> None:
    document = page(
        "Ships wait, <a href='https://harbour.example/rules?page=2'>the rules</a> say.",
        "See <a href='https://www.harbour.example/rules/'>harbour.example/rules</a> and <a href='#port'>above</a>.",
    )
    assert problems(document) == []


# ------------------------------------------------------------- what must be


def test_links_of_a_page() -> None:
    document = page(
        "Ships wait, <a href='/rules?utm_source=x&amp;page=2'><b>the</b> new rules</a> say.",
        "The tugs <a href='#'>have said</a> no. <a href='https://b.example/x'>https://a.example/x</a> has it.",
    )
    assert found(document)[:3] == [
        ("the new rules", "https://port.example/rules?utm_source=x&page=2"),
        ("have said", "#"),
        ("https://a.example/x", "https://b.example/x"),
    ]
    assert problems(document) == [
        ("tracking-parameters", "the new rules"),
        ("dead-link", "have said"),
        ("link-text-differs-from-target", "https://a.example/x"),
    ]


def test_links_of_markdown() -> None:
    text = "Ships [wait](https://a.example/?fbclid=1), [tugs](#) do not, [https://a.example](https://b.example) says.\n"
    assert [name for name, _ in problems(take(text, path="a.md"))] == [
        "tracking-parameters",
        "dead-link",
        "link-text-differs-from-target",
    ]


def _relations(**targets: str) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{_R}/hyperlink" Target="{target}" TargetMode="External"/>'
        for name, target in targets.items()
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def linked_word() -> bytes:
    """A Word file with a link of each sort, a footnote and a raised number."""
    field = "".join(
        f"<w:r>{part}</w:r>"
        for part in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText> HYPERLINK "https://c.example/?utm_medium=y" </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>by the field</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
    body = (
        f'<w:p>{words("Ships wait, ")}<w:hyperlink r:id="r1">{words("the board")}{words(" said")}</w:hyperlink>'
        f'{words(" on Monday.")}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>'
        f'<w:p>{words("Tugs ")}<w:hyperlink r:id="r2">{words("https://a.example/x")}</w:hyperlink>'
        f"{words(' and ')}{field}"
        f'{words(" on 5 km")}{raised}<w:fldSimple w:instr=" HYPERLINK \\l &quot;top&quot; ">{words(" see above")}'
        "</w:fldSimple></w:p>"
    )
    note = f'<w:footnote w:id="7"><w:p>{words("Lind, A. (2019). Salt. Coast, 3, 4-9.")}</w:p></w:footnote>'
    return zipped(
        {
            "word/document.xml": f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{body}</w:body></w:document>',
            "word/footnotes.xml": f'<w:footnotes xmlns:w="{_W}">{note}</w:footnotes>',
            "word/_rels/document.xml.rels": _relations(r1="https://board.example/a", r2="https://b.example/x"),
        }
    )


def test_links_and_notes_of_a_word_file() -> None:
    document = take(linked_word(), path="a.docx")
    assert found(document) == [
        ("the board said", "https://board.example/a"),
        ("https://a.example/x", "https://b.example/x"),
        ("by the field", "https://c.example/?utm_medium=y"),
        ("see above", "#top"),
    ]
    assert "5 km² see" in document.text
    assert problems(document) == [
        ("link-text-differs-from-target", "https://a.example/x"),
        ("tracking-parameters", "by the field"),
    ]
    (note,) = [one for one in analyse(document).citations if one.kind == "note"]
    assert (note.of(document.text), note.status) == ("[1]", "resolved")
    assert [(one.authors, one.year, one.title) for one in audit.references(document.text)] == [
        (("Lind, A.",), "2019", "Salt")
    ]


def test_a_word_file_without_relations_has_no_links() -> None:
    assert take(word(f'<w:p><w:hyperlink w:id="x">{words("Ships wait.")}</w:hyperlink></w:p>')).links == ()


def test_marks_of_notes_and_powers_of_a_page() -> None:
    document = page(
        "Ships wait longer.<sup id='r1'><a href='#fn1'>1</a></sup> Tugs do.<a href='x#fn2'><sup>2</sup></a> So it is.",
        "The port has 5 km<sup>2</sup> of water and moves 10<sup>6</sup> tons.",
        "<b>Notes</b>",
        "</p><ol><li id='fn1'>Lind, A. (2019). Salt. Coast, 3, 4–9.</li>"
        "<li id='fn2'><p>Council minutes, 2018.</li></ol><p>",
    )
    assert "longer.[1] Tugs do.[2] So" in document.text
    assert "5 km² of water and moves 10⁶ tons" in document.text
    notes = [one for one in analyse(document).citations if one.kind == "note"]
    assert [(one.target, one.status) for one in notes] == [("1", "resolved"), ("2", "resolved")]
    assert [one.title for one in audit.references(document.text)] == ["Salt", "Council minutes"]


def test_a_note_that_is_gone_is_missing_on_a_page() -> None:
    document = page(
        "Ships wait longer.<sup><a href='#fn1'>1</a></sup> Tugs do.<sup><a href='#fn2'>2</a></sup> It was so.",
        "</p><ol><li id='fn1'>Lind, A. (2019). Salt. Coast, 3, 4–9.</li></ol><p>",
    )
    missing = [one for one in analyse(document).findings if one.check == "citations/note-missing"]
    assert [one.of(document.text) for one in missing] == ["[2]"]


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<sup>",
        "<p>x<sup>ab</sup>",
        "<sup><a href='#n'>x</a></sup>",
        "<sup><a href='x'>1</a></sup>",
        "1<sup>st</sup> of May",
        "<a href='#n1'>1</a>",
    ],
)
def test_other_raised_words_stay(markup: str) -> None:
    assert with_note_marks(markup) == markup


def test_notes_at_the_foot_of_a_pdf() -> None:
    lines = [
        Put(50, 100 + 14 * at, "The board said that ships wait longer than they did in the year before,")
        for at in range(6)
    ]
    mark = [Put(50, 200, "and nobody knows why."), Put(163, 198, "1", 6)]
    note = [Put(50, 740, "1 Lind, A. (2019). Salt. Coast, 3, 4-9.", 8)]
    document = take(pdf([[*lines, *mark, *note]]), path="a.pdf")
    (one,) = [one for one in analyse(document).citations if one.kind == "note"]
    assert (one.of(document.text), one.status) == ("[1]", "resolved")
    assert [work.title for work in audit.references(document.text)] == ["Salt"]


def test_links_come_back_from_the_store(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(linked_word())
    with opened(str(tmp_path / "a.db")) as store:
        first = run([str(path)], store=store)
        assert store is not None
        kept = store.latest()
        assert kept is not None
        assert kept[0][0].document.links == take(linked_word(), path="a.docx").links
        assert run([str(path)], store=store) == first


@given(st.text(alphabet="ab <>/=\"'#ahref[](:.1 \n", max_size=200))
@settings(max_examples=50, deadline=None)
def test_any_markup_gives_links_within_the_text(markup: str) -> None:
    root = parsed(f"<p>one two</p>{with_note_marks(markup)}<a href='#x'>three four</a>")
    text = text_of(root)
    for start, end, _ in resolved(anchors(laid_out(root), text), "https://a.example/["):
        assert 0 <= start < end <= len(text)
    held = [(0, min(3, len(text)), "https://a.example/")]
    assert sorted(links(text, held), key=lambda one: one.start) == list(links(text, held))


def test_a_note_that_prints_its_number_gets_no_other() -> None:
    markup = "Ships wait.<sup><a href='#n1'>1</a></sup><p id='n1'>1. Lind, A.</p><p id='n2'>Roe.</p>"
    assert with_note_marks(markup) == markup.replace("'>1</a>", "'>[1]</a>")


def test_a_link_of_the_menu_is_not_found_in_a_sentence() -> None:
    root = parsed("<nav><a href='/a'>harbour board</a></nav><p>So it is: the harbour board met.</p>")
    assert anchors(laid_out(root), "So it is: the harbour board met.") == ()
    assert anchors(laid_out(root), "") == ()
    twice = parsed("<p>the <a href='/a'>harbour</a> board and the <a href='/b'>harbour</a> office met today.</p>")
    text = "the harbour board and the harbour office met today."
    assert [(text[start:end], start, to) for start, end, to in anchors(laid_out(twice), text)] == [
        ("harbour", 4, "/a"),
        ("harbour", 26, "/b"),
    ]


ENCYCLOPAEDIA = (
    "<sup class='reference'><a href='#cite_note-1'><span class='b'>[</span>1<span class='b'>]</span></a></sup>",
    "<li id='cite_note-1'><b><a href='#cite_ref-1'>^</a></b> <span>Lind, A. (2019). Salt. Coast, 3, 4–9.</span></li>",
)
LETTER = (
    "<a class='anchor' href='#footnote-1'>1</a>",
    "<div id='footnote-1'><p>Lind, A. (2019). Salt. Coast, 3, 4–9.</p></div>",
)
RENDERED = (
    "<sup id='fnref:1'><a href='#fn:1' class='footnote-ref'>1</a></sup>",
    "<li id='fn:1'><p>Lind, A. (2019). Salt. Coast, 3, 4–9. <a href='#fnref:1'>↩</a></p></li>",
)


@pytest.mark.parametrize("marks", [ENCYCLOPAEDIA, LETTER, RENDERED], ids=["encyclopaedia", "letter", "rendered"])
def test_notes_as_different_houses_set_them(marks: tuple[str, str]) -> None:
    document = page(f"Ships wait longer.{marks[0]} Tugs do not.", f"</p><ol>{marks[1]}</ol><p>")
    assert "longer.[1] Tugs" in document.text
    made = analyse(document)
    assert [(one.target, one.status) for one in made.citations if one.kind == "note"] == [("1", "resolved")]
    assert [one.title for one in audit.references(document.text)] == ["Salt"]
    assert problems(document) == []


@pytest.mark.parametrize(
    ("target", "known"),
    [
        ("#rules-of-the-port", True),
        ("#2-rules-of-the-port", True),
        ("#rules", True),
        ("#fish-1", True),
        ("#tugs", False),
    ],
)
def test_links_within_a_text_of_markdown(target: str, known: bool) -> None:
    text = (
        f'# Port\n\nSee [there]({target}).\n\n## 2. Rules of the port\n\n<a id="fish"></a>Fish.\n\n## Ships {{#quay}}\n'
    )
    assert problems(take(text, path="a.md")) == ([] if known else [("dead-link", f"[there]({target})")])
    assert problems(take(text.replace("#", "-"), path="a.md")) == []
