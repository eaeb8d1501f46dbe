"""What the markup of a page says of its blocks, beside the text that was extracted from it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit
from audit.ingest.beside import LEFT_OUT, MOST, leaked, left_out, pieces
from audit.ingest.flow import parsed
from audit.ingest.outline import Outline, outlined
from audit.settings import DEFAULT

LINES = [
    f"Paragraph {word} tells what the council of the port heard about the ferry, the pier and the cost of its steel."
    for word in ("one", "two", "three", "four", "five")
]
BODY = "".join(f"<p>{line}</p>" for line in LINES)
TEXT = "\n".join(LINES)
MARKS = ["<p>", "</p>", "<nav>", "</nav>", "<a>", "</a>", "<br>", "<li>", "</div>", "<!--x-->"]
PARTS = [*MARKS, "<div class='related posts'>", *LINES]


def page(inner: str) -> Outline:
    found = outlined(parsed(f"<html><body>{inner}</body></html>"), DEFAULT.limits)
    assert found is not None
    return found


def kinds(inner: str, text: str) -> list[tuple[str, str]]:
    return [(noise.of(text), noise.kind) for noise in leaked(text, pieces(page(inner), text))]


def missing(inner: str, text: str) -> list[tuple[str, str]]:
    return [(one.value, one.where) for one in left_out(text, pieces(page(inner), text))]


@pytest.mark.parametrize(
    "inner",
    [
        f"<article>{BODY}<h2>Harbour news</h2></article>",
        f"<div class='trending'>{BODY}<h2>Harbour news</h2></div>",  # the theme calls the whole text so
        f"<article>{BODY}<h2>Harbour news</h2></article><nav><a href='/'>Harbour news</a></nav>",  # it stands in both
        f"<article>{BODY}<h2 class='related-x'>Harbour news</h2></article>",  # half of the words of a row
    ],
)
def test_what_the_markup_does_not_call_noise_is_left_alone(inner: str) -> None:
    assert kinds(inner, TEXT + "\nHarbour news") == []


def test_a_paragraph_without_links_is_the_text_whatever_its_class() -> None:
    text = TEXT + "\n" + LINES[0].replace("one", "six") * 2
    assert kinds(f"{BODY}<div class='newsletter'><p>{text.splitlines()[-1]}</p></div>", text) == []


@pytest.mark.parametrize(
    ("inner", "kind"),
    [
        ("<nav><a href='/'>Harbour news</a></nav>", "navigation"),
        ("<div role='navigation'><p>Harbour news</p></div>", "navigation"),
        ("<div class='c-related-posts'><ul><li><a href='/'>Harbour news</a></li></ul></div>", "related-teaser"),
        ("<div class='relatedPosts x'><h3>Harbour <b>news</b></h3></div>", "related-teaser"),
        ("<section id='newsletter-box'><p>Harbour news</p></section>", "newsletter"),
    ],
)
def test_a_line_that_leaked_is_noise_of_the_kind_that_its_place_tells(inner: str, kind: str) -> None:
    text = TEXT + "\n- Harbour news"
    assert kinds(BODY + inner, text) == [("- Harbour news", kind)]


def test_a_leaked_teaser_is_a_finding_of_the_whole_audit() -> None:
    teaser = "Lighthouse keepers remember the long winter of ice"
    inner = BODY.replace("</p>", f"</p><div class='c-trending'><h3>{teaser}</h3></div>", 1)
    document = audit.extract(f"<html><body><article>{inner}</article></body></html>")
    assert teaser in document.text
    assert teaser not in document.clean
    assert [n.kind for n in document.noise if n.of(document.text) == teaser] == ["related-teaser"]


@pytest.mark.parametrize(
    "dropped",
    [
        "<p>Too short to be missed.</p>",
        f"<p><a href='/'>{LINES[4]}</a></p>",
        f"<p class='photo-credit'>{LINES[4]}</p>",
        f"<p hidden>{LINES[4]}</p>",
        f"<p style='display: none'>{LINES[4]}</p>",
        f"<nav><p>{LINES[4]}</p></nav>",
        f"<script>{LINES[4]}</script>",
        f"<div>{LINES[4]}</div>",
        f"<p>{LINES[4].rstrip('.')}</p>",
        f"<p>{LINES[0]}</p>",
    ],
)
def test_what_is_rightly_left_out_is_not_missed(dropped: str) -> None:
    text = "\n".join(LINES[:4])
    inner = "".join(f"<p>{line}</p>{dropped if line is LINES[1] else ''}" for line in LINES[:4])
    assert missing(f"<div>{inner}</div>", text) == []
    assert missing(f"<div>{BODY}</div>", "\n".join(LINES[:2])) == []


def test_a_paragraph_between_those_of_the_text_is_missed_with_its_place() -> None:
    text = "\n".join([*LINES[:2], *LINES[3:]])
    assert missing(f"<div>{BODY}</div>", text) == [(LINES[2], LINES[1])]


def test_breaks_and_unseen_characters_do_not_make_a_paragraph_missing() -> None:
    inner = BODY.replace("the council", "the<br>coun\u00adcil")
    assert missing(f"<div>{inner}</div>", TEXT) == []


def test_the_number_of_missed_paragraphs_is_bounded() -> None:
    many = "".join(f"<p>{LINES[2].replace('three', str(number))}</p>" for number in range(3 * MOST))
    inner = "".join(f"<p>{line}</p>" for line in LINES[:2]) + many + f"<p>{LINES[3]}</p>"
    assert len(missing(f"<div>{inner}</div>", "\n".join([*LINES[:2], LINES[3]]))) == MOST


def test_the_statement_is_kept_but_names_nothing_of_the_document() -> None:
    page = BODY.replace(f"<p>{LINES[2]}", f'<p class="authority">{LINES[2]}')
    document = audit.extract(f"<html><body><article>{page}</article></body></html>")
    assert [one.value for one in document.stated if one.field == LEFT_OUT] == [LINES[2]]
    assert LEFT_OUT not in dict(document.evidence)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<nav>",
                "</nav>",
                "<div class='related posts'>",
                "</div>",
                "<a href=x>",
                "</a>",
                "<br>",
                "<!-- x -->",
                "<li>",
                *LINES,
            ]
        ),
        max_size=30,
    )
)
def test_any_markup_gives_stretches_in_order(parts: list[str]) -> None:
    blocks = pieces(page("".join(parts)), TEXT)
    found = leaked(TEXT, blocks)
    assert all(0 <= noise.start < noise.end <= len(TEXT) for noise in found)
    assert list(found) == sorted(found, key=lambda noise: noise.start)
    left_out(TEXT, blocks)
