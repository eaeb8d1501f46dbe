"""ODT, EPUB, MHTML, feeds and WARC: the text of each, in the order in which it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.errors import InputError
from audit.ingest import word
from audit.ingest.gather import documents, load
from audit.ingest.take import EPUB, take
from audit.model import Document
from audit.settings import Limits
from tests.ingest.formats import PAGE, STORY, atom, epub, mhtml, odt, rss, warc, warc_record, zipped
from tests.ingest.formats import word as written


def found(path: Path, raw: bytes, limits: Limits | None = None) -> tuple[list[Document], list[str]]:
    path.write_bytes(raw)
    every = list(documents(str(path), limits or Limits()))
    return [one[1] for one in every if not isinstance(one, InputError)], [
        one.line for one in every if isinstance(one, InputError)
    ]


def test_odt_with_notes_tables_blanks_and_without_comments_or_deletions() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:h>Bridge opens again</text:h>"
        "<text:p>It  cost<text:s text:c='2'/>5 <text:span>million\neuros</text:span><text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>See the log.</text:p></text:note-body></text:note>"
        "<office:annotation><dc:creator>A</dc:creator><text:p>Sure?</text:p></office:annotation>."
        "<text:tab/>x<text:line-break/>y"
        "<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>"
        "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"
        "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
    )
    meta = "<dc:title>Draft</dc:title><meta:initial-creator>Ann Roe</meta:initial-creator>"
    meta += "<dc:date>2024-05-06T08:00:00</dc:date>"
    document = take(odt(body, meta), path="a.odt")
    assert document.text == (
        "Bridge opens again\n\n"
        "It cost  5 million euros[1].\tx\ny\n\nIn a box\n\n| a b | c |\n\nitem\n\n[1] See the log."
    )
    assert (document.title, document.author) == ("Bridge opens again", "Ann Roe")
    assert (document.published, document.modified) == (None, "2024-05-06")
    assert dict(document.evidence)["left out"] == "1 comment; 1 tracked deletion"
    assert document.origin_map[-1] == (len(document.text) - 12, len(document.text), "content.xml:p4")


def test_an_encrypted_odt_says_so() -> None:
    with pytest.raises(InputError, match="is encrypted"):
        take(odt("", "", **{"META-INF__manifest": "<m><encryption-data/></m>"}), path="a.odt")


def test_chapters_come_in_the_order_of_the_spine_with_what_the_package_says() -> None:
    package = (
        "<dc:title>Harbours</dc:title><dc:creator>Ann Roe</dc:creator><dc:publisher>The Quay Press</dc:publisher>"
        "<dc:date>2021-03-04</dc:date><dc:language>en-GB</dc:language>"
        "<meta property='dcterms:modified'>2022-01-02</meta>"
    )
    document = take(epub(package=package), path="a.epub")
    assert document.text == "\n\n".join(f"Part\n\n{words}" for words in STORY)
    assert (document.title, document.author, document.source) == ("Harbours", "Ann Roe", "The Quay Press")
    assert (document.published, document.modified, document.media_type) == ("2021-03-04", "2022-01-02", EPUB)
    assert [where for *_, where in document.origin_map] == ["b/c3.xhtml", "b/c2.xhtml", "b/c1.xhtml"]


def test_an_epub_that_is_protected_incomplete_or_hollow_says_so() -> None:
    locked = "<e><CipherReference URI='b/c1.xhtml'/></e>"
    with pytest.raises(InputError, match="copy protection"):
        take(epub(**{"META-INF__encryption": locked}), path="a.epub")
    font = "<e><CipherReference URI='b/font.otf'/></e>"
    assert STORY[0] in take(epub(**{"META-INF__encryption": font}), path="a.epub").text
    with pytest.raises(InputError, match="names no package"):
        take(zipped({"META-INF/container.xml": "<container/>"}), path="a.epub")
    gone = epub().replace(b"b/c1.xhtml", b"b/c9.xhtml")
    assert "b/c1.xhtml" in dict(take(gone, path="a.epub").evidence)["left out"]


def test_a_table_and_breaks_in_a_chapter() -> None:
    chapter = (
        "<body><table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>x<br/>y<script>no</script><p></p></body>"
    )
    assert take(epub([chapter]), path="a.epub").text == "| a | b |\n| c |\n\nx\ny"


def test_a_page_saved_with_its_pictures() -> None:
    document = take(mhtml(), path="bridge.mhtml")
    assert STORY[2] in document.text
    assert (document.url, document.published) == ("https://a.example/bridge", "2024-05-06")
    assert {one.value for one in document.stated if one.field == "retrieved"} == {"2024-06-11"}
    with pytest.raises(InputError, match="message without a page"):
        take(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n\nwords\n--b--\n", path="a.mht")


def test_each_entry_of_a_feed_is_a_document(tmp_path: Path) -> None:
    made, problems = found(tmp_path / "feed.xml", rss())
    assert problems == []
    assert [one.title for one in made] == ["one", "two"]
    assert made[0].text == f"{STORY[0]}\n{STORY[1]}" or STORY[1] in made[0].text
    assert (made[0].author, made[0].published, made[0].url) == ("Ann Roe", "2024-05-06", "https://a.example/one")
    assert made[0].path == f"{tmp_path}/feed.xml#1"
    assert made[0].id != made[1].id


def test_atom_with_markup_inside(tmp_path: Path) -> None:
    made, _ = found(tmp_path / "feed.atom", atom())
    assert STORY[1] in made[0].text
    assert (made[0].author, made[0].published, made[0].modified) == ("Ann Roe", "2024-05-06", "2024-05-07")


def test_a_feed_is_not_one_document_and_an_empty_one_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="feed of several entries"):
        take(rss(), path="feed.xml")
    assert "without entries" in found(tmp_path / "a.xml", b"<rss><channel/></rss>")[1][0]
    assert (
        "holds no text"
        in found(tmp_path / "b.xml", b"<rss><item><title>x</title><description><b/></description></item></rss>")[1][0]
    )
    assert "is empty" in found(tmp_path / "c.xml", b"<rss><item><title>x</title></item></rss>")[1][0]


@pytest.mark.parametrize("packed", [True, False])
def test_each_answer_of_a_crawl_is_a_document(tmp_path: Path, packed: bool) -> None:
    made, problems = found(tmp_path / "crawl.warc.gz", warc(packed))
    assert problems == []
    assert [one.url for one in made] == ["https://a.example/bridge", "https://a.example/t.txt"]
    assert made[1].text == "\n".join(STORY)
    assert made[0].published == "2024-05-06"  # and not the day of the crawl
    assert {one.value for one in made[0].stated if one.field == "retrieved"} == {"2024-08-01"}


def test_a_crawl_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = warc(packed=True)
    made, problems = found(tmp_path / "a.warc.gz", whole[:-60])
    assert [one.url for one in made][:1] == ["https://a.example/bridge"]
    assert len(problems) <= 1
    bad = warc_record("https://a.example/b", b"\0\1\2\3" * 50) + warc_record("https://a.example/c", PAGE.encode())
    made, problems = found(tmp_path / "b.warc", bad)
    assert [one.url for one in made] == ["https://a.example/c"]
    assert "https://a.example/b is not text" in problems[0]


def test_limits_of_a_crawl(tmp_path: Path) -> None:
    made, problems = found(tmp_path / "a.warc", warc(packed=False), Limits(container_documents=1))
    assert (len(made), len(problems)) == (1, 1)
    _, problems = found(tmp_path / "b.warc", warc(packed=False), Limits(document_bytes=100))
    assert "is longer than limits.document_bytes" in problems[0]


def test_load_gives_the_first_document_or_its_error(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(warc(packed=False))
    assert load(str(tmp_path / "a.warc"))[1].url == "https://a.example/bridge"
    (tmp_path / "b.warc").write_bytes(warc_record("https://a.example/p", b"x", media="image/png"))
    with pytest.raises(InputError, match="holds no text"):
        load(str(tmp_path / "b.warc"))


def test_odd_headers_of_a_saved_page_do_no_harm() -> None:
    subject = b"Subject: =?no-such-charset?Q?x?="
    document = take(mhtml().replace(b"Subject: Bridge opens again", subject), path="a.mhtml")
    assert STORY[0] in document.text
    assert document.title == "Bridge opens again"  # the first heading
    many = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 6_000 + b"--b--\n"
    with pytest.raises(InputError, match="message without a page"):
        take(many, path="a.mht")


def test_a_box_in_a_cell_of_odt_and_a_page_without_markup() -> None:
    box = "<draw:text-box><text:p>box</text:p></draw:text-box>"
    cell = f"<table:table-row><table:table-cell><text:p>a{box}</text:p></table:table-cell></table:table-row>"
    cell = f"<table:table>{cell}</table:table>"
    assert take(odt(cell), path="a.odt").text == "| a box |"
    assert take("", media_type="text/html").text == ""


def test_a_reader_that_fails_leaves_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for error, line in (
        (MemoryError(), "does not fit into memory"),
        (RuntimeError("x"), r"is damaged \(RuntimeError: x\)"),
    ):

        def fail(*_: object, error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(word, "read", fail)
        with pytest.raises(InputError, match=line):
            take(written(), path="a.docx")


def test_a_long_line_in_a_body_does_not_end_a_crawl(tmp_path: Path) -> None:
    long = warc_record("https://a.example/data", b"1," * 1_500_000, media="application/json")
    made, problems = found(tmp_path / "a.warc", long + warc_record("https://a.example/b", PAGE.encode()))
    assert [one.url for one in made] == ["https://a.example/b"]
    assert problems == []


def test_a_crawl_without_a_page_says_so(tmp_path: Path) -> None:
    gone = warc_record("https://a.example/gone", b"<p>Gone</p>", status="404 Not Found")
    assert found(tmp_path / "c.warc", gone)[1] == [
        f"{tmp_path}/c.warc: holds no text: no page of this web archive was answered: leave it out"
    ]


def test_what_is_packed_like_a_bomb_says_which_limit_it_meets(tmp_path: Path) -> None:
    body = written("".join("<w:p><w:r><w:t>Row of a list.</w:t></w:r></w:p>" for _ in range(60_000)))
    (line,) = found(tmp_path / "a.docx", body, Limits(archive_ratio=20))[1]
    assert "times its size, beyond limits.archive_ratio: not unpacked; save its text as .txt" in line
    (line,) = found(tmp_path / "a.docx", body, Limits(archive_bytes=1_000))[1]
    assert "beyond limits.archive_bytes" in line
