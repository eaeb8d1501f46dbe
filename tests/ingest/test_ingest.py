"""Files as editors have them become documents; each bad one is one clear line and the others go on."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from audit.errors import InputError
from audit.ingest.gather import files, load
from audit.ingest.take import take
from audit.settings import Limits

PAGE = """<!doctype html><html lang="en-GB"><head>
<title>Bridge reopens | The Harbour Post</title>
<meta property="og:title" content="Bridge reopens after nine weeks">
<meta property="og:site_name" content="The Harbour Post">
<meta name="author" content="Ann Roe">
<meta property="article:published_time" content="2024-05-06T08:00:00Z">
<link rel="canonical" href="https://www.harbourpost.example/news/bridge">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Bridge reopens after nine weeks</h1>
<p>The swing bridge over the inner harbour opened to traffic again on Monday, nine weeks after a barge struck its
northern pier and closed the only road to the island.</p>
<p>Engineers replaced 14 steel plates and tested the bearings for three days before the first lorries crossed, the
harbour office said. The repair cost 1.2 million euros.</p>
<p>Ferries that had carried commuters since March will run until Friday, so that nobody is left standing on the quay
while the timetable changes back.</p></article></body></html>"""

ARTICLE = """Bridge reopens after nine weeks

By Ann Roe
6 May 2024

The swing bridge over the inner harbour opened to traffic again on Monday, and the ferries that had carried
commuters since March will run until Friday.
"""


def test_a_text_file_is_its_own_text_and_says_where_its_metadata_came_from(tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    raw, document = load(str(file))
    assert document.text == ARTICLE
    assert document.sha256 == hashlib.sha256(raw).hexdigest()
    assert (document.title, document.author) == ("Bridge reopens after nine weeks", "Ann Roe")
    assert (document.published, document.language) == ("2024-05-06", "en")
    assert dict(document.evidence)["author"] == "byline: By Ann Roe"
    assert dict(document.evidence)["published"] == "dateline: 6 May 2024"


def test_a_page_gives_its_main_text_and_what_its_markup_says() -> None:
    document = take(PAGE.encode(), path="bridge.html")
    assert "14 steel plates" in document.text
    assert "Home" not in document.text
    assert document.extracted
    assert document.source == "harbourpost.example"
    assert (document.title, document.author) == ("Bridge reopens after nine weeks", "Ann Roe")
    assert (document.published, document.language) == ("2024-05-06", "en")
    assert dict(document.evidence)["published"] == "meta article:published_time"


def test_markup_is_recognised_without_a_suffix_and_markdown_stays_as_it_is() -> None:
    assert take(PAGE).media_type == "text/html"
    markdown = take("# Bridge reopens\n\nThe *swing* bridge opened.\n", path="bridge.md")
    assert markdown.media_type == "text/markdown"
    assert markdown.text == "# Bridge reopens\n\nThe *swing* bridge opened.\n"
    assert markdown.title == "Bridge reopens"


def test_json_ld_names_author_and_date() -> None:
    data = '{"@graph": [{"headline": "Bridge", "author": [{"name": "Ann Roe"}], "datePublished": "2024-05-06"}]}'
    page = PAGE.replace("</head>", f'<script type="application/ld+json">{data}</script></head>')
    document = take(page)
    assert document.title == "Bridge"
    assert dict(document.evidence)["author"] == "JSON-LD author"
    broken = page.replace('{"@graph"', '["broken", {"@graph"')
    assert take(broken).title == "Bridge reopens after nine weeks"


def test_charsets_under_the_names_that_pages_give_them() -> None:
    page = '<html><head><meta charset="gb2312"></head><body><p>{0}</p></body></html>'
    assert "\u9555" in take(page.format("\u9555").encode("gb18030"), path="a.html").text
    wrong = page.replace("gb2312", "hex").format("caf\xe9").encode("latin-1")
    assert "café" in take(wrong, path="a.html").text
    assert take("Łódź".encode("iso-8859-2"), path="a.txt", charset="iso-8859-2").text == "Łódź"


def test_a_few_damaged_bytes_do_not_make_another_charset_of_a_text() -> None:
    raw = ("“The café in Łódź was closed”, she said – “for ever”. " * 5).encode()
    text = take(raw.replace("Ł".encode(), b"\xc5", 1) + "é".encode()[:1], path="a.txt").text
    assert text.count("\ufffd") == 2
    assert text.count("café") == 5


def test_the_page_clock_above_the_title_is_no_date_of_publication() -> None:
    clock = "Monday, December 23, 2024\n\nThe bridge that would not close\n\nThe bridge opened again in spring.\n"
    assert take(clock, path="a.txt").published is None


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        (b"\xef\xbb\xbfPrice: 5 \xe2\x82\xac", "utf-8", "Price: 5 €"),
        ("Price: 5 €".encode("utf-16"), "utf-16", "Price: 5 €"),
        (b"Price: 5 \x80 \x93today\x94", "windows-1252", "Price: 5 € “today”"),
    ],
)
def test_charsets(raw: bytes, charset: str, text: str) -> None:
    document = take(raw, path="a.txt")
    assert document.text == text
    assert dict(document.evidence)["charset"] == charset


def test_a_page_may_name_its_charset() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Łódź is a city in Poland.</p></body></html>'
    assert "Łódź" in take(page.encode("iso-8859-2"), path="a.html").text


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (b"%PDF-1.7 ...", "is damaged"),
        (b"PK\x03\x04rest", "is damaged or cut off"),
        (b"{\\rtf1 words}", "is an RTF file"),
        (b"\x1f\x8b\x08...", "is a gzip file"),
        (b"\x89PNG\r\n", "a picture has no text"),
        (bytes(range(1, 9)) * 20 + b"abc", "is not text"),
        (b"\x81\x8d\x8f words", "cannot be read as windows-1252"),
        (b"x" * 2001, "is longer than 0.002 MB"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(raw: bytes, line: str) -> None:
    with pytest.raises(InputError, match=line) as caught:
        take(raw, path="a.txt", limits=Limits(document_bytes=2000))
    assert caught.value.path == "a.txt"
    assert ":" in caught.value.problem or "(" in caught.value.problem


def test_folders_stand_for_the_files_below_them_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.html", "skip.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words", encoding="utf-8")
    found, problems = files([str(tmp_path), str(tmp_path / "b.txt"), str(tmp_path / "gone.txt"), "https://a.example/x"])
    assert [Path(name).name for name in found] == ["a.md", "b.txt", "c.html"]
    assert [problem.problem.split(":")[0] for problem in problems] == [
        "does not exist",
        "is not fetched without --online",
    ]


def test_an_empty_folder_and_a_folder_beyond_the_limit_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    for number in range(3):
        (tmp_path / "full" / f"{number}.txt").write_text("words", encoding="utf-8")
    _, problems = files([str(tmp_path / "empty"), str(tmp_path / "full")], Limits(folder_files=2))
    assert "holds no file that is read" in problems[0].problem
    assert "holds 3 files" in problems[1].problem


def test_a_file_beyond_the_limit_is_not_even_opened(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_bytes(b"x" * 100)
    with pytest.raises(InputError, match="is longer than"):
        load(str(file), Limits(document_bytes=50))
    with pytest.raises(InputError, match="cannot be read"):
        load(str(tmp_path / "gone.txt"))


@pytest.mark.parametrize(
    "markup", ["<html></html>", "<p>", "<html><body>" + "<div>" * 5000, "<p>\x00</p>", "<!doctype html>"]
)
def test_broken_markup_never_crashes(markup: str) -> None:
    assert isinstance(take(markup, media_type="text/html").text, str)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The council said that it was ready for the vote and that the count would start in the evening of that.",
            "en",
        ),
        (
            "Le conseil a dit que le vote est prêt et que les bulletins sont dans la salle pour le soir, sur la table.",
            "fr",
        ),
        (
            "Der Rat hat gesagt, dass die Wahl nicht mit dem Zug von der Stadt kam und das Ergebnis auf den Tisch ist.",
            "de",
        ),
        ("Short.", None),
        (
            "At least 31 people, among them seven children, died when a bus fell into a lake near a farm on Friday.",
            None,
        ),
        ("Η γέφυρα άνοιξε ξανά τη Δευτέρα μετά από εννέα εβδομάδες στο λιμάνι.", "el"),
        ("橋は月曜日に再び開通しました。港の入口にある橋です。", "ja"),
        ("这座桥在星期一重新开放，九个星期以来港口的船只都停在外面。", "zh"),
        (
            "Most został ponownie otwarty w poniedziałek, a promy i łodzie nie będą już pływać po porcie do piątku, bo "
            "się "
            "nie opłaca, jak mówi zarząd.",
            "pl",
        ),
        ("12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34", None),
        # initials are no words of another language
        (
            "Placed on Sunday: A. Berg, O. Dunn, S. Falk, Z. Orr, K. Vane, V. Moss, U. Reed, I. Stone, A. Tarn",
            None,
        ),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert take(text, path="a.txt").language == language


@pytest.mark.parametrize(
    "tag",
    [
        "<p " + " ".join(f'a{number}="x"' for number in range(30_000)) + ">",
        "<p " + " ".join(f'a{number}=">"' for number in range(30_000)) + ">",
        "<p " + " ".join(f'a{number}="<i"' for number in range(30_000)),
        "<p " + " ".join(f"a{number}" for number in range(30_000)),
    ],
    ids=["plain", "a sign of the end in each", "a sign of a tag in each", "no end"],
)
def test_a_tag_without_end_is_not_parsed_for_minutes(tag: str) -> None:
    from audit.ingest.flow import overloaded

    assert overloaded(f"<html><body>{tag}<p>It rained.</p>", Limits())


def test_the_text_of_an_overloaded_page_is_still_read() -> None:
    tag = "<p " + " ".join(f'a{number}="x"' for number in range(30_000)) + ">"
    made = take(f"<html><body>{tag}It rained in Velm.</p></body></html>".encode(), path="a.html")
    assert "It rained in Velm." in made.text
    assert "too long or too deep" in dict(made.evidence)["left out"]


@pytest.mark.parametrize(
    "markup",
    [
        '<img alt="5" tall" src="a.png"> ' + "It's a long story. " * 5_000 + "<p>" + "so it's 5 < a. " * 3_000,
        '<img src="data:image/png;base64,' + "A" * 500_000 + '"><p>' + "He said “no”. " * 5_000,
        "<script>for (i=0;i<n;i++) { s += '<p title=\"' + i; }</script>" + '<p class="a">word word</p>' * 5_000,
    ],
    ids=["a quotation mark too many", "a picture in the page", "a script"],
)
def test_untidy_pages_are_not_taken_for_overloaded_ones(markup: str) -> None:
    from audit.ingest.flow import overloaded

    assert not overloaded(markup, Limits())
