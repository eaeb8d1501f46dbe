"""Reference lists and lone references: the fields, and prose that must give none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit import knowledge
from audit.citations.references import references
from audit.model import Reference

EXAMPLES = knowledge.lexicon("citations")["examples"]


def one(text: str) -> Reference:
    every = references(text)
    assert len(every) == 1, every
    assert text[every[0].start : every[0].end]
    return every[0]


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: row["title"])
def test_examples_of_the_lexicon(row: dict[str, object]) -> None:
    made = one(str(row["text"]))
    for field, value in row.items():
        if field != "text":
            got = getattr(made, field)
            assert (list(got) if field == "authors" else got) == value, field


PROSE = (
    "The army said 12 people died in 2021.",
    "In 2021, the ministry opened 14 schools in the north, and it plans 20 more.",
    "Nadia Rahim, the mayor, has run the port since 1999 and will retire in 2024.",
    "WASHINGTON, May 4 (AP) - The bank said rates would rise by 2 percent in 2024.",
    "BRASK, Dalmark, 12 March 2024 – A bomb killed nine people, Viktor Saal said. It was the worst since 2015.",
    "According to the report, which was published in 2019, ships wait longer.",
    "The UN Council voted 13-0, with Norway and Chile abstaining, to extend the mission until 31 December 2025.",
    "Nadia Kay Rahim (born May 4, 1967) is a ferry pilot, diver, and author.",
    "- 1996: The fire in Oslo killed 30 people.\n- 1998: The port opened again.",
    "",
    "One.\n\nTwo.\n\n" * 30,
    "word " * 6_000,
    "word " * 500,
)


@pytest.mark.parametrize("text", PROSE, ids=lambda text: text[:30])
def test_prose_gives_no_references(text: str) -> None:
    assert references(text) == ()


SHAPES = (
    ("Okoye, Tunde A. The Salt Road. Lyon: Pont, 1999.", ("Okoye, Tunde A.",), "1999", "The Salt Road"),
    ("Okoye, T. James. The Salt Road. Lyon: Pont, 1999.", ("Okoye, T. James",), "1999", "The Salt Road"),
    (
        "Okoye, Tunde, and Ann Lind. The Salt Road. Lyon: Pont, 1999.",
        ("Okoye, Tunde", "Ann Lind"),
        "1999",
        "The Salt Road",
    ),
    (
        "Okoye, Tunde, & Lind, Ann. 1999. The salt road. Lyon: Pont.",
        ("Okoye, Tunde", "Lind, Ann"),
        "1999",
        "The salt road",
    ),
    ("Okoye T, Lind A, et al. The salt road. Coast. 2009;14:201-9.", ("Okoye T", "Lind A"), "2009", "The salt road"),
    ("Okoye T, Lind A: The salt road. Coast 14: 201-209, 2009.", ("Okoye T", "Lind A"), "2009", "The salt road"),
    (
        "12. Okoye, T.; Lind, A. “The salt road.” Coast 2009, 14, 201–209.",
        ("Okoye, T.", "Lind, A."),
        "2009",
        "The salt road",
    ),
    (
        "[3] T. Okoye and A. van Lind. The salt road. Coast, 14(3):201–209, 2009.",
        ("T. Okoye", "A. van Lind"),
        "2009",
        "The salt road",
    ),
    (
        "Okoye Jr., T. (2009). Is salt dear? A history. Coast, 14, 201-209.",
        ("Okoye Jr., T.",),
        "2009",
        "Is salt dear? A history",
    ),
    (
        "Okoye, T., Lind, A., ... Roe, J. (2009). The salt road. Coast, 14.",
        ("Okoye, T.", "Lind, A.", "Roe, J."),
        "2009",
        "The salt road",
    ),
    ("Okoye, T. Lind, A. (2009). The salt road. Coast, 14, 2-9.", ("Okoye, T.", "Lind, A."), "2009", "The salt road"),
    (
        "Okoye, T., The salt road, Coast Studies, vol. 7, no. 2, pp. 31-38, 1996.",
        ("Okoye, T.",),
        "1996",
        "The salt road",
    ),
    ("Okoye, T., 1996, The salt road, Coast Studies 24, 963-967.", ("Okoye, T.",), "1996", "The salt road"),
    (
        "Okoye, Tunde, The Salt Road: A History (Oxford: Gull Press, 1994).",
        ("Okoye, Tunde",),
        "1994",
        "The Salt Road: A History",
    ),
    ("Okoye, T. (1994). The salt road (2nd ed.). Oxford: Gull Press.", ("Okoye, T.",), "1994", "The salt road"),
    (
        "Lind, A. B., and Tom Roe (eds.) (1991), The Salt Road (Oxford: Gull Press).",
        ("Lind, A. B.", "Tom Roe"),
        "1991",
        "The Salt Road",
    ),
    (
        "UNHCR, 2015. “Women on the road.” Geneva: UNHCR. Available at http://unhcr.example/5630.html",
        ("UNHCR",),
        "2015",
        "Women on the road",
    ),
    (
        "The Harbour Board (n.d.). Rules of the port. https://port.example/rules",
        ("The Harbour Board",),
        None,
        "Rules of the port",
    ),
    ("———. The Salt Road. Lyon: Pont, 1999.", ("———",), "1999", "The Salt Road"),
    (
        "Okoye, T. [2009]. A.B. Lind and the salt of St. Roe. Coast, 14, 2-9.",
        ("Okoye, T.",),
        "2009",
        "A.B. Lind and the salt of St. Roe",
    ),
    ("- OKOYE, Tunde. La route du sel. Coast, mai 2009, n°59. p. 24-25.", ("OKOYE, Tunde",), "2009", "La route du sel"),
)


@pytest.mark.parametrize(("text", "authors", "year", "title"), SHAPES, ids=[row[0][:40] for row in SHAPES])
def test_shapes(text: str, authors: tuple[str, ...], year: str | None, title: str) -> None:
    made = one(text)
    assert (made.authors, made.year, made.title) == (authors, year, title)


def test_a_work_without_authors_has_its_title() -> None:
    made = one("[2] Overview of Tides Code. http://tides.example/6B0.html, pp. 2-9, 2001.")
    assert made.title == "Overview of Tides Code" or made.authors == ("Overview of Tides Code",)


LIST = """# Tides

Ships wait longer (Okoye, 2018).

**References:**

Okoye, T. (2018, June 4). Tides and tariffs. Coastal Trade.

<https://coast.example/tides>

Lind, A. (2021). The salt road. Harbour Post.
    https://post.example/salt
* Sorel, B. (2019a). On dredging,
  a long story. Harbour Post. doi:10.1234/abc.5
U.S. Harbour Board ()
Public rules. [https://port.example/a\\_b](https://port.example/a_b)

## About the author

Nadia Rahim, N. (2020). This is no reference.
"""


def test_a_list_under_its_heading() -> None:
    every = references(LIST)
    assert [made.authors[0] for made in every] == ["Okoye, T.", "Lind, A.", "Sorel, B.", "U.S. Harbour Board"]
    assert [made.date for made in every] == ["2018, June 4", "2021", "2019a", ""]
    assert [made.url for made in every][:2] == ["https://coast.example/tides", "https://post.example/salt"]
    assert every[2].doi == "10.1234/abc.5"
    assert LIST[every[0].start : every[0].end].endswith("tides>")
    assert every[0].container == "Coastal Trade"


def test_a_list_of_another_kind_is_not_judged() -> None:
    others = "the mayor's office\n\nour own count\n\ntalks with nine captains"
    text = f"Prose here.\n\nSources\n\n{others}\n\nRoe, J. (2020). Tides. Coast."
    assert references(text) == ()


def test_a_few_lone_references_are_a_list() -> None:
    text = "Okoye, T. (2018). Tides. Coast, 2, 3-4.\n\nLind, A. (2021). Salt. Coast, 3, 4-5."
    assert len(references(text)) == 2
    assert references(text + "\n\nAnd here begins the prose that nobody cites.") == ()
    assert references("\n".join(["Okoye, T. (2018). Tides. Coast, 2, 3-4."] * 40)) == ()


HOSTILE = (
    "References\n" + "Smith, J. (2019). " * 6_000,
    "References\n\n" + "Okoye, T. (2018). Tides. Coast.\n" * 3_000,
    "(Smith, " * 12_000,
    "A " * 50_000,
    "(" * 50_000,
    '"' * 50_000,
    " " * 100_000,
    "\n" * 100_000,
    "a" * 100_000,
    "1," * 50_000,
    "References\n" + "(" * 50_000,
    "References\n" + "A. " * 30_000,
    "References\n" + "10.1234/" * 9_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:24]))
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    every = references(text)
    assert all(0 <= made.start < made.end <= len(text) for made in every)


PIECES = st.sampled_from(
    [
        "Okoye,",
        "T.",
        "(2018)",
        "()",
        "&",
        "et al.",
        "Tides",
        "“Salt”",
        ".",
        "\n\n",
        "References",
        "\n",
        "12",
        "https://a.b/c",
        "—",
        "van",
        "A",
    ]
)


@given(st.lists(PIECES, max_size=20))
@settings(max_examples=50, deadline=None)
def test_any_text_is_read(pieces: list[str]) -> None:
    text = "References\n\n" + " ".join(pieces)
    for made in references(text):
        assert text[made.start : made.end].strip() and made.title


@pytest.mark.parametrize(
    "text",
    [
        "TOLVIK (Vestor) - A barge carrying 200 weavers sank off the coast of Marn, killing 31.",
        "TOLVIK, Norland (Vestor Press) — A barge carrying 200 weavers sank off the coast of Marn, killing 31.",
    ],
)
def test_a_report_behind_a_place_and_an_agency_is_no_entry(text: str) -> None:
    assert references(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "RED CROSS NORLAND | BULLETIN No. 7 | data as of 3 May\nSHELTER. The hall at Brask, built for 400 people, "
        "holds 1,250. Works on a second hall have begun and it is to open on 20 May.\nHEALTH. Since 9 April 61 cases "
        "of measles were counted, of which 3 were fatal. The appeal (EUR 9 million) is 31 per cent funded.",
        "Mara Lindqvist (1851-1926), a brewer of Tolvik, and Jonas (1854-1930), were born in Brask on 9 June 1851 and "
        "2 March 1854.",
        "FELDT COMMUNICATIONS (2) has announced 14 concerts in Brask, Tolvik and Marn, from 3 May 2019 to 9 June 2019.",
    ],
)
def test_running_prose_is_no_entry(text: str) -> None:
    assert references(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Lindqvist, M. (2001). How the last of the long rivers of the north was lost in a summer. Tolvik: Marsh, 2001.",
        'Feldt, A. "What she said and what was heard." Norland Quarterly 14 (2009), pp. 31-58.',
    ],
)
def test_a_title_that_tells_something_is_that_of_a_work(text: str) -> None:
    assert [one.year for one in references(text)] in (["2001"], ["2009"])
