"""How untrusted text is shown, and the report's own words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.report.differences import differences
from audit.report.index import anchor, web
from audit.report.words import PASSAGE, clip, counted, listed, sentence, verdict, visible

anything = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)


@pytest.mark.parametrize("text", ["plain words", "Größe, 1,099 – “quoted”", "خبر\u200cنامه", "a\tb\nc", "👩\u200d🚒"])
def test_what_can_be_seen_stays_as_it_is(text: str):
    assert visible(text) == text


@pytest.mark.parametrize(
    ("hidden", "token"),
    [
        ("\u202e", "⟨U+202E⟩"),
        ("\u2066", "⟨U+2066⟩"),
        ("\x00", "␀"),
        ("\x1b", "␛"),
        ("\x7f", "␡"),
        ("\x85", "⟨U+0085⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("\u200b", "⟨U+200B⟩"),
        ("\ufeff", "⟨U+FEFF⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
    ],
)
def test_what_cannot_be_seen_becomes_a_token(hidden: str, token: str):
    assert visible(f"a{hidden}b") == f"a{token}b"


@given(anything)
@settings(max_examples=50, deadline=None)
def test_visible_text_is_valid_utf8(text: str):
    assert visible(text).encode("utf-8").decode() == visible(visible(text))


def test_a_clipped_passage_says_how_much_is_left():
    text = "word " * 400
    cut = clip(text, PASSAGE)
    assert cut.endswith(" more characters)")
    shown, rest = cut.split(" … (")
    assert len(shown) + int(rest.split()[0].replace(",", "")) == len(text.strip())
    assert clip("a" * 500, 90) == "a" * 90 + " …"
    assert clip(" a \n b ", 90) == "a b"


def test_counting():
    assert [counted(n, "error") for n in (0, 1, 1200)] == ["no errors", "1 error", "1,200 errors"]
    assert [listed(parts) for parts in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    assert sentence("no errors ") == "No errors."
    assert sentence("Really?") == "Really?"


def test_an_unknown_verdict_is_shown_by_its_name():
    assert verdict("new-one").meaning == "new-one"


@pytest.mark.parametrize("address", ["http://a.example/", "https://a.example/x?y=1#z", "HTTPS://A.example"])
def test_addresses_of_the_web_may_be_links(address: str):
    assert web(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        " https://a.example",
        "data:text/html,x",
        "https://",
        "https:///x",
        "file:///etc",
        "java\nscript:x",
        "https://a.example/\u202e",
        "https://a.example/" + "a" * 3_000,
        "https://a b",
    ],
)
def test_nothing_else_may(address: str | None):
    assert web(address) is None


def test_anchors_hold_ids_that_are_safe_and_hash_the_rest():
    assert anchor("c", "ab12-3") == "c-ab12-3"
    assert anchor("c", 'a" onload="') == anchor("c", 'a" onload="')
    assert '"' not in anchor("c", 'a" onload="')
    assert anchor("c", "a\n") != "c-a\n"


def marked(pieces: object) -> list[str]:
    return [piece.text for piece in pieces if piece.differs]  # type: ignore[attr-defined]


def test_differing_figures_and_words_are_marked_on_both_sides():
    here, there = differences("the town counted 412 houses", "the council counted 398 houses")
    assert (marked(here), marked(there)) == (["town", "412"], ["council", "398"])


def test_between_two_wordings_only_figures_are_marked():
    here, there = differences("412 homes were lost in Vell", "The report of the council puts destroyed houses at 398")
    assert (marked(here), marked(there)) == (["412"], ["398"])


def test_where_they_agree_only_a_figure_with_another_opposite_is_marked():
    here, there = differences("about 1,100 families lost homes", "1,099 families without shelter", words=False)
    assert (marked(here), marked(there)) == (["1,100"], ["1,099"])
    here, there = differences("1,099 families lost homes", "1099 families without shelter in 3 towns", words=False)
    assert (marked(here), marked(there)) == ([], [])


def test_dates_and_decimals_are_one_word():
    here, there = differences("from 2021-01-26 on", "from 2021-02-26 on")
    assert (marked(here), marked(there)) == (["2021-01-26"], ["2021-02-26"])
    here, there = differences("rose 112.6%, it said", "rose 45%, it said")
    assert (marked(here), marked(there)) == (["112.6%"], ["45%"])


@given(anything, anything)
@settings(max_examples=50, deadline=None)
def test_the_pieces_are_the_passages(here: str, there: str):
    left, right = differences(here, there)
    assert "".join(piece.text for piece in left) == here
    assert "".join(piece.text for piece in right) == there


def test_hostile_passages():
    for text in ("1," * 50_000, "1" + "." * 100_000, "a" * 100_000, '"' * 2_000, "A " * 1_000):
        left, _ = differences(clip(text, PASSAGE), clip(text, PASSAGE))
        assert not marked(left)
