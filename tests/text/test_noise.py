"""Noise: what a reader of the page would call furniture, and what must stay the author's."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.checks.frame import checks
from audit.knowledge import lexicon
from audit.model import Document
from audit.text.noise import noise
from audit.text.noise_lines import fold

BODY = (
    "The harbour council met on Tuesday evening to hear why the new ferry had still not sailed, and heard much "
    "about winter storms, about the cost of steel and about the pilots.\n\n"
)
TITLE = "Ferries return to the sound\n"


def kinds(text: str) -> dict[str, str]:
    """The exact words of each stretch of noise and its kind."""
    return {text[found.start : found.end]: found.kind for found in noise(text)}


CLEAN = [
    "",
    BODY,
    "Port Anders, 4 March 2024\n\n" + BODY,
    "By Ada Lund, the editor of the Harbour Letter\n\n" + BODY,
    "Share prices rose on Monday, and Facebook said so.\n\n" + BODY,
    "Highlights of the report\n\n" + BODY + "Home rule\n\n" + BODY,
    "Ferries, by year\n\n2021\n\n14\n\n2022\n\n15\n\n" + BODY,
    BODY
    + "References\n\nLund, A. (2021). Related work on ferries. Harbour Letter.\n\nHolm, I. (2020). Most read books.",
    BODY + "More than forty people signed up.\n\nMore from the island was not known.",
    "The agency Reuters reported it first, and AP confirmed it.\n\n" + BODY,
    "Casinos in crisis\n\nThe casino on the pier will close in May. The casino had lost money.\n\nCasino and poker tax",
    BODY + "He wrote to the bank.\n\nA very, very long night.\n\nBye bye\n\n" + BODY,
    "Profit & loss of the port: 3 < 4 and 5 > 4, and the file_name is log.txt.\n\n" + BODY,
    BODY + "Two riders died when masked men attacked the roadblock at the bridge.",
    BODY + "The mill was powered by water from the upper lake.",
    BODY + "She asked the members to subscribe to the water fund and to donate blankets for the islands.",
]


@pytest.mark.parametrize("text", CLEAN)
def test_the_authors_words_are_left_alone(text: str) -> None:
    assert kinds(text) == {}


FURNITURE = [
    ("Share this article\nFacebook\nTwitter\n\n" + BODY, {"Share this article", "Facebook", "Twitter"}, "share-widget"),
    (
        BODY + "What’s Your Reaction?\n\nlove love\nsad sad\n0\n",
        {"What’s Your Reaction?", "love love", "sad sad"},
        "reaction-widget",
    ),
    (
        BODY + "Leave a Reply\nName *\nEmail *\nWebsite",
        {"Leave a Reply", "Name *", "Email *", "Website"},
        "comment-form",
    ),
    (BODY + "Powered by Lantern Editor", {"Powered by Lantern Editor"}, "watermark"),
    (TITLE + "12 Comments\n340 views\n\n" + BODY, {"12 Comments", "340 views"}, "counter"),
    (TITLE + "\n0\n1,703\n\n" + BODY, {"0", "1,703"}, "counter"),
    ("Glasgow Escorts paisley escorts\n" + TITLE + "\n" + BODY, {"Glasgow Escorts paisley escorts"}, "spam"),
    (BODY + "cheap viagra online casino\nlinks here\nonline casino bonus\n", {"links here"}, "spam"),
    (
        "Skip to main content\nHome\nNews\n" + TITLE + "\n" + BODY,
        {"Skip to main content", "Home", "News"},
        "navigation",
    ),
    (
        "Lantern\n\nLoading\n\nLatest Blogs\n" + TITLE + "\n" + BODY,
        {"Lantern", "Loading", "Latest Blogs"},
        "navigation",
    ),
    ("Home Islands " + TITLE + "\n" + TITLE + "\n" + BODY, {"Home Islands Ferries return to the sound"}, "navigation"),
    ("Home » Islands » Ferries\n" + TITLE + "\n" + BODY, {"Home » Islands » Ferries"}, "navigation"),
    ("The Islands\n/\nFerries\n" + TITLE + "\n" + BODY, {"The Islands", "/", "Ferries"}, "navigation"),
    (
        BODY + "Related stories\nWhy the lighthouse went dark\n\n" + BODY,
        {"Related stories", "Why the lighthouse went dark"},
        "related-teaser",
    ),
    (
        BODY + "Read next: Why the lighthouse went dark\n\n" + BODY,
        {"Read next: Why the lighthouse went dark"},
        "related-teaser",
    ),
    (BODY + "Sign up to our newsletter\n\n" + BODY, {"Sign up to our newsletter"}, "newsletter"),
    (BODY + "To continue reading, subscribe today.", {"To continue reading, subscribe today."}, "paywall"),
    (BODY + "This website uses cookies.\nAccept all", {"This website uses cookies.", "Accept all"}, "cookie-notice"),
    (BODY + "© 2024 Harbour Letter", {"© 2024 Harbour Letter"}, "legal-notice"),
    (BODY + "Story continues below this ad\n\n" + BODY, {"Story continues below this ad"}, "advertisement"),
    (
        TITLE + "A boat at the pier. (Photo: Ida Holm)\n\n" + BODY,
        {"A boat at the pier. (Photo: Ida Holm)"},
        "caption-credit",
    ),
    (
        TITLE + "A boat at the pier. Shutterstock/idaholm\n\n" + BODY,
        {"A boat at the pier. Shutterstock/idaholm"},
        "caption-credit",
    ),
    (TITLE + "A boat at the pier on Monday AFP\n\n" + BODY, {"A boat at the pier on Monday AFP"}, "caption-credit"),
    (TITLE + "A boat (Ida Holm/Harbour Letter)\n\n" + BODY, {"A boat (Ida Holm/Harbour Letter)"}, "caption-credit"),
    (BODY + "Tags: ferries, storms", {"Tags: ferries, storms"}, "tags"),
    (BODY + "About the author\nAda Lund", {"About the author", "Ada Lund"}, "author-box"),
    (TITLE + "Published: 4 March 2024\n\n" + BODY, {"Published: 4 March 2024"}, "timestamp"),
    (TITLE + "2024-03-04 12:30\n\n" + BODY, {"2024-03-04 12:30"}, "timestamp"),
    (TITLE + "4 March 2024\n3 min read\n\n" + BODY, {"4 March 2024"}, "timestamp"),
    (TITLE + TITLE + "\n" + BODY, {TITLE.strip()}, "duplicate-line"),
    (
        BODY + "— Port of Anders (@portanders) March 4, 2024\n\n" + BODY,
        {"— Port of Anders (@portanders) March 4, 2024"},
        "embed",
    ),
    (BODY + "harbour.example/wp/pier.jpg\n\n" + BODY, {"harbour.example/wp/pier.jpg"}, "embed"),
    (BODY + "---\n\n" + BODY, {"---"}, "page-break"),
    ("The crew swam.<sup>2</sup> Nobody was hurt.[3][edit]", {"<sup>2</sup>", "[3][edit]"}, "footnote-mark"),
    ("The ferry &amp; the tug<br/>sailed as log\\_1.", {"&amp;", "<br/>", "\\_"}, "markup"),
    (
        "By\u00a0, the editor of the Letter. Expect storms.\n\n" + BODY,
        {"By\u00a0, the editor of the Letter."},
        "empty-byline",
    ),
    ("By , who has written for years about the islands and their ferries and storms\n\n" + BODY, set(), "empty-byline"),
]


@pytest.mark.parametrize(("text", "words", "kind"), FURNITURE)
def test_furniture_is_found_with_its_kind(text: str, words: set[str], kind: str) -> None:
    found = kinds(text)
    assert words <= set(found)
    assert {found[word] for word in words} <= {kind}
    assert kind in found.values()


def test_teasers_below_the_text_go_to_its_end_and_references_do_not() -> None:
    teasers = "Most read\nA lighthouse\nIt went dark in March, the keeper said.\nA storm\nBy Ada Lund\n"
    assert set(kinds(BODY + BODY + teasers)) == set(teasers.strip().split("\n"))
    assert "Lund, A. 2020." not in kinds(BODY + teasers + "\nReferences\n\nLund, A. 2020.")


def test_a_widget_in_the_middle_ends_where_the_text_goes_on() -> None:
    text = BODY + "Most read\nWhy the lighthouse went dark again\nA winter at sea\nLast storms\n\n" + BODY
    assert "Last storms" not in kinds(text)  # the heading of the next part
    assert kinds(text)["A winter at sea"] == "related-teaser"


def test_a_menu_is_found_as_a_whole_when_enough_of_it_is_known() -> None:
    menu = ["Home", "News", "Our Islands", "Sport", "The Pier", "Opinion", "Tide Tables", "Video"]
    assert set(kinds("\n".join(menu) + "\n" + TITLE + "\n" + BODY)) >= set(menu)
    rocks = ["Granite", "Basalt", "Gneiss", "Slate", "Marble", "Chalk", "Flint"]
    assert kinds("\n".join(rocks) + "\n\n" + BODY) == {}


def test_a_text_without_its_noise_reads_on() -> None:
    text = BODY + "Advertisement\n\n" + BODY
    document = Document("d", "s", text, noise=noise(text))
    assert "Advertisement" not in document.clean
    assert document.clean.count("harbour council") == 2


HOSTILE = ["a" * 100_000, "1," * 50_000, "(" * 50_000, '"' * 50_000, " " * 100_000, "A " * 50_000, "\n" * 100_000]
HOSTILE += ["<sup>" * 20_000, "By ," * 30_000, "Home\n" * 20_000, "0\n" * 30_000, "share\n\n" * 20_000, "/\n" * 20_000]
HOSTILE += [
    "Related\nA title\n" * 8_000,
    "casino poker\n" * 10_000,
    "\ud800 \x00 \u202e",
    "©" * 50_000,
    "— (@" * 20_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_read_in_linear_time(text: str) -> None:
    assert all(0 <= found.start < found.end <= len(text) for found in noise(text))


LINES = st.sampled_from(
    ["Share this", "Facebook", "0", "Home", "---", "Related stories", BODY.strip(), "By , x", "love love", ""]
)


@given(st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=25))
@settings(max_examples=50, deadline=None)
def test_stretches_are_in_order_apart_and_trimmed(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = noise(text)
    assert list(found) == sorted(found, key=lambda stretch: stretch.start)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] != "" and s.kind and s.reason for s in found)


LONG_LINE = "We use cookies to keep you signed in, to count visits and to show what others read. " * 5
PHRASES = [
    (BODY + LONG_LINE.strip(), "cookie-notice"),  # a paragraph by its length, a notice by its first words
    (BODY + "340 of 512 views and 37 votes)\n" + "Was this helpful? Yes No", "reaction-widget"),
    (BODY + "Rating: 4 votes) of many, 4 out of 5 stars", "reaction-widget"),
    (BODY + "Storms over the islands again Next article\n\n" + BODY, "related-teaser"),
    (BODY + "By the Harbour Letter 14 comments\n\n" + BODY, "counter"),
    (BODY + "[Jump to search]\n\n" + BODY, "navigation"),
    (BODY + "(c) 2024 Harbour Letter\n\n" + BODY, "legal-notice"),
    ("Home » Islands\n\n" + BODY, "navigation"),
]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("The board met on Friday and passed the plan by 9 votes. Subscribe to our newsletter.", "The board met"),
        ("Herders took the ford on Friday after a day of talks. You have 2 free articles left.", "Herders took"),
        ("Like what you read? Subscribe to our newsletter.", ""),
        ("Subscribe to our newsletter. The board met on Friday and passed the plan by 9 votes.", ""),
    ],
)
def test_what_follows_on_a_sentence_takes_nothing_of_it_away(line: str, left: str) -> None:
    text = BODY + line + "\n\n" + BODY
    stretches = [stretch for stretch in noise(text) if stretch.end <= len(BODY + line)]
    assert stretches
    assert text[len(BODY) : stretches[0].start].startswith(left)
    assert bool(left) == (stretches[0].start > len(BODY))


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (
            "The council voted on Friday to lower the quay by a metre before the winter. Work is to begin in June, and "
            "the crane will be moved to the south side. (Photo: Ida Holm/Reuters)",
            "(Photo: Ida Holm/Reuters)",
        ),
        (
            "The council voted on Friday to lower the quay by a metre before the winter. Work is to begin in June, and "
            "the crane will be moved to the south side. Photo: Ida Holm/AFP",
            "Photo: Ida Holm/AFP",
        ),
        (
            "The council voted on Friday to lower the quay by a metre before the winter, and it heard a good deal of "
            "what that would cost those who own the smaller boats. (Reuters)",
            "(Reuters)",
        ),
        *(
            (
                "The council voted on Friday to lower the quay by a metre before the winter. Work is to begin in June, "
                f"and the crane will be moved to the south side. {credit}",
                credit,
            )
            for credit in ("Photo: Ida Holm/Harbour Letter", "Image credit: Erik Dahl", "© Lund Pictures")
        ),
    ],
)
def test_a_credit_at_the_end_of_a_paragraph_takes_nothing_of_it_away(line: str, left: str) -> None:
    text = BODY + line + "\n\n" + BODY
    assert [text[found.start : found.end] for found in noise(text)] == [left]


def test_a_long_caption_with_its_credit_is_a_caption() -> None:
    line = (
        "The new ferry leaves the pier for the first time after the storms of the winter, with the pilots of the sound "
        "and the council on board, on Monday, 4 March 2024. (Photo: Ida Holm/Reuters)"
    )
    assert kinds(TITLE + line + "\n\n" + BODY) == {line: "caption-credit"}


def test_an_item_of_a_list_is_no_copyright_line() -> None:
    assert not noise(
        BODY + "The keeper shall\n(a) trim the lamp,\n(b) ring the bell, and\n(c) log every ship.\n\n" + BODY
    )


@pytest.mark.parametrize(("text", "kind"), PHRASES)
def test_phrases_are_found_at_the_start_inside_and_at_the_end(text: str, kind: str) -> None:
    assert kind in kinds(text).values()


def test_a_short_phrase_does_not_begin_a_sentence() -> None:
    text = (
        BODY
        + "More from the north reached the port later that week, after the ice had gone.\n\nTagsdorf won.\n\n"
        + BODY
    )
    assert kinds(text) == {}


def test_every_row_has_the_form_in_which_lines_are_looked_up() -> None:
    for kind, rows in lexicon("noise").items():
        for field in ("whole", "weak", "opens", "softly") if isinstance(rows, dict) else ():
            for phrase in rows.get(field, ()):
                assert fold(phrase) == phrase, f"{kind}.{field}: {phrase!r} can never match"
        for field in ("whole", "weak", "start", "inside", "end") if isinstance(rows, dict) else ():
            assert len(set(rows.get(field, ()))) == len(rows.get(field, ())), f"{kind}.{field} repeats itself"


def test_every_kind_has_a_check_and_its_example_is_noise() -> None:
    for kind, rows in lexicon("noise").items():
        if isinstance(rows, dict) and "example" in rows:
            assert f"noise/{kind}" in {check.id for check in checks()}
            assert kind in {found.kind for found in noise(BODY + rows["example"] + "\n\n" + BODY)}, kind
