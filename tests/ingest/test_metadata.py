"""What a plain text says of itself is found near its top, and only what is surely that."""

from __future__ import annotations

import pytest

from audit.ingest.take import take

BODY = "\n\nThe council met in the evening and decided that the bridge will be closed for nine weeks from Monday.\n"


@pytest.mark.parametrize(
    ("top", "author", "published"),
    [
        ("Bridge closes for nine weeks\n\nBy Ann Roe\nMay 6, 2024", "Ann Roe", "2024-05-06"),
        ("Bridge closes for nine weeks\n\nby **Ann Roe**, staff writer\n2024-05-06", "Ann Roe", "2024-05-06"),
        ("Bridge closes for nine weeks\n\n**By Ann Roe**\n*6 May 2024*", "Ann Roe", "2024-05-06"),
        ("# **Bridge closes for nine weeks**\n\nBy: **[Ann Roe](https://a.example/ann)**", "Ann Roe", None),
        ("Bridge closes for nine weeks\n\n— A reader (@reader) May 6, 2024", None, None),
        ("Bridge closes for nine weeks\nAnn Mary Roe\nMay 6 2024 03:04 PM\n45\n0", "Ann Mary Roe", "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, 6 May 2024 - Nothing moved here.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, May 6, 2024 (Tagus News) - Nothing moved.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, Portugal, May 6, 2024 (Tagus News) - Nothing.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON (Tagus News), 6 May 2024 - Nothing moved.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, Portugal (Tagus News) - 6 May 2024 - Nothing.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, 6 May 2024. /Tagus News/ Nothing moved.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, where it began, 6 May 2024 - nothing moved.", None, None),
        ("Bridge closes for nine weeks\n\nLISBON, May 6, 2024 (see page 4), was a day.", None, None),
        ("Bridge closes for nine weeks\n\nBy , the writer of a weekly letter", None, None),
        ("Bridge closes for nine weeks\n\nBy the end of the year it was 5 May.", None, None),
        ("Monday, May 6, 2024\n\nBridge closes for nine weeks", None, None),
    ],
)
def test_byline_and_date(top: str, author: str | None, published: str | None) -> None:
    document = take(top + BODY, path="a.txt")
    assert (document.author, document.published) == (author, published)
    assert document.title == "Bridge closes for nine weeks"


def test_a_date_in_the_middle_of_a_text_is_not_its_own() -> None:
    text = "The bridge was built in a hurry, and it shows." + "\nIt stands." * 20 + "\n6 May 2024\n"
    assert take(text, path="a.txt").published is None


FRONT = """---
title: "Bridge closes: the ferries return"
authors:
  - name: Ann Roe
  - Tom Poe
date: 2024-05-06T08:00:00Z # by hand
Last Modified: 7 May 2024
tags: [harbour, 'bridge']
url: https://www.harbourpost.example/bridge
retrieved: 2024-08-01
---
"""


def test_front_matter_is_read_and_is_not_the_text() -> None:
    document = take(FRONT + "\n# Another heading\n" + BODY, path="a.md")
    assert (document.title, document.author) == ("Bridge closes: the ferries return", "Ann Roe, Tom Poe")
    assert (document.published, document.modified) == ("2024-05-06", "2024-05-07")
    assert (document.url, document.source) == ("https://www.harbourpost.example/bridge", "harbourpost.example")
    assert document.text.startswith("---\ntitle")
    assert document.clean.strip().startswith("# Another heading")
    assert [(n.start, n.kind) for n in document.noise] == [(0, "front-matter")]
    assert document.noise[0].of(document.text) == FRONT.rstrip("\n")
    assert dict(document.evidence)["published"] == "front matter: date"


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA rule above.\n\n---\n",
        "---\ntitle: never closed\n",
        "---\ntitle: x\nThis line is prose, and so is all of it.\n---\n",
        "A text\n---\ntitle: x\n---\n",
    ],
)
def test_what_only_looks_like_front_matter_is_text(text: str) -> None:
    assert not [n for n in take(text, path="a.md").noise if n.kind == "front-matter"]


def test_toml_front_matter_and_a_byte_order_mark() -> None:
    document = take('\ufeff+++\ntitle = \'Bridge\'\nauthors = ["Ann Roe", "Tom Poe"]\n+++\nText.', path="a.md")
    assert (document.title, document.author) == ("Bridge", "Ann Roe, Tom Poe")


PAGE = "<html><head>{0}</head><body><p>The council met in the evening and closed the bridge.</p></body></html>"


@pytest.mark.parametrize(
    ("head", "published", "where"),
    [
        (
            '<meta name="date" content="2024-06-01"><meta name="pubdate" content="2024-05-06">',
            "2024-05-06",
            "meta pubdate",
        ),
        ('<meta name="pubdate" content="Mon, 06 May 2024 08:00:00 +0200">', "2024-05-06", "meta pubdate"),
        ('<meta name="pubdate" content="May 6, 2024 8:00 am">', "2024-05-06", "meta pubdate"),
        ('<meta name="pubdate" content="20240506">', "2024-05-06", "meta pubdate"),
        ('<meta name="pubdate" content="0001-01-01T00:00:00">', None, None),
        ('<meta name="pubdate" content="yesterday">', None, None),
        ('<meta name="pubdate" content="2024-13-45">', None, None),
        ('<meta property="article:modified_time" content="2024-05-06">', None, None),
        (
            '<link rel="canonical" href="https://a.example/2024/05/06/b">',
            "2024-05-06",
            "address: https://a.example/2024/05/06/b",
        ),
        (
            '<link rel="canonical" href="https://a.example/2024/05/b">',
            "2024-05",
            "address: https://a.example/2024/05/b",
        ),
        ('<link rel="canonical" href="/2024/05/06/b">', None, None),
    ],
)
def test_the_date_of_a_page_is_the_most_trusted_one(head: str, published: str | None, where: str | None) -> None:
    document = take(PAGE.format(head))
    assert document.published == published
    assert dict(document.evidence).get("published") == where


def test_a_page_saved_by_a_browser_says_from_where_and_not_when_it_was_published() -> None:
    saved = "<!-- saved from url=(0024)https://a.example/bridge -->" + PAGE.format("")
    assert take(saved).url == "https://a.example/bridge"
    single = (
        "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://a.example/x \n saved date: Tue Jun 11"
    )
    single += " 2024 -->"
    document = take(single + PAGE.format(""))
    assert (document.url, document.published) == ("https://a.example/x", None)
    assert {(one.field, one.value) for one in document.stated} >= {("retrieved", "2024-06-11")}


def test_every_statement_is_kept_with_its_place_and_trust() -> None:
    head = '<meta property="article:published_time" content="2024-05-06"><meta name="pubdate" content="2024-06-01">'
    document = take(PAGE.format(head))
    kept = [(one.value, one.where, one.confidence) for one in document.stated if one.field == "published"]
    assert kept == [("2024-05-06", "meta article:published_time", 0.9), ("2024-06-01", "meta pubdate", 0.8)]
    assert all(0 < one.confidence <= 1 for one in document.stated)


@pytest.mark.parametrize(
    "printed", ["a" * 100_000, "1" * 50_000, "[" * 50_000, "**" * 50_000, "by " * 30_000, "---\n" * 30_000]
)
def test_hostile_tops_are_read_in_linear_time(printed: str) -> None:
    assert take(printed, path="a.md").text == printed
    assert take("---\n" + printed + "\n---\n", path="a.md").text
