"""A page in one walk: which words make a block, which are in a link, what is no text of it, and where it ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from audit.ingest.flow import parsed
from audit.ingest.outline import Outline, outlined
from audit.settings import DEFAULT


def outline(inner: str) -> Outline:
    found = outlined(parsed(f"<html><head><title>Port</title></head><body>{inner}</body></html>"), DEFAULT.limits)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "inner",
    [
        "<!-- The ferry is late. -->",
        "<script>var ferry = 'late';</script><div></div>",
        "<noscript><p>Turn scripts on.</p></noscript>",
        "<div><span> \n </span></div>",
    ],
)
def test_what_nobody_reads_is_not_read(inner: str) -> None:
    assert "".join(outline(inner).read).strip() == ""


def test_an_element_without_words_is_no_block() -> None:
    assert (
        outline("<!-- The ferry is late. --><div><p> \n </p></div><noscript><p>Turn scripts on.</p></noscript>").blocks
        == []
    )


def test_a_block_has_its_words_and_those_of_no_other_block() -> None:
    inner = "<div>Above <p>The <b>ferry</b><!-- late -->  is\nlate.</p> below <ul><li>One</li><li>Two</li></ul></div>"
    assert [block.words for block in outline(inner).blocks] == ["The ferry is late.", "One", "Two"]


def test_blocks_of_one_element_have_one_parent() -> None:
    one, two, other = outline("<div><p>One</p><p>Two</p></div><section><p>Three</p></section>").blocks
    assert one.parent == two.parent != other.parent


@pytest.mark.parametrize(
    ("inner", "linked"),
    [
        ("<p>The ferry is late.</p>", 0),
        ("<p>The <a href='/f'>ferry</a> is <a>late</a>.</p>", 9),
        ("<p>The <a href='/f'>ferry <b><a href='/l'>is late</a></b></a>.</p>", 13),  # a link in a link counts once
    ],
)
def test_characters_in_links_are_counted(inner: str, linked: int) -> None:
    assert [block.linked for block in outline(inner).blocks] == [linked]


def test_links_have_the_words_that_are_read() -> None:
    page = outline(
        "<p>The <a href='/f'>fer<script>x</script>ry</a> and <a>no</a> <iframe><a href='/i'>in</a></iframe></p>"
    )
    assert [(page.read[one.first : one.last], one.target) for one in page.links] == [(["fer", "ry"], "/f")]


def test_an_element_is_told_by_its_names_if_it_holds_a_block() -> None:
    page = outline(
        "<nav id='n'><p class='c'>Home</p></nav><div role='menu'><span>x</span></div><div class='empty'></div>"
    )
    says = [(one.tag, one.role, one.classes, one.name, one.first, one.last) for one in page.named]
    assert says[:3] == [("p", None, "c", None, 0, 1), ("nav", None, None, "n", 0, 1), ("div", "menu", None, None, 1, 2)]


def test_scripts_and_double_spaces_have_no_size() -> None:
    page = outline("<div class='a'><p>The  ferry</p><script>late()</script></div>")
    sizes, (_, box, *_) = page.sizes(), page.named
    assert sizes[box.until] - sizes[box.since] == len("The ferry")


@pytest.mark.parametrize(("elements", "depth"), [(7, 250), (50_000, 4)])
def test_a_page_beyond_a_limit_has_no_outline(elements: int, depth: int) -> None:
    inside = parsed("<html><body><div><b><i>x</i></b></div><p>y</p><p>z</p></body></html>")
    limits = replace(DEFAULT.limits, page_elements=elements, page_depth=depth)
    assert outlined(inside, limits) is not None
    beyond = parsed("<html><body><div><b><i><u>x</u></i></b></div><p>y</p><p>z<br></p></body></html>")
    assert outlined(beyond, limits) is None
