"""Citations in a text: what they point to, what is missing, and what only looks like one."""

from __future__ import annotations

import pytest

from audit.citations.find import citations
from audit.citations.inline import named
from audit.citations.links import host, links
from audit.citations.markers import markers
from audit.citations.match import entries_of, surname
from audit.citations.printed_date import faults
from audit.citations.references import references
from audit.citations.story_numbers import conflicts
from audit.model import Citation

LIST = """

References

Okoye, T. (2018). Tides and tariffs. Coastal Trade. https://coast.example/tides

Lind, A., & Roe, J. (2021a). The salt road. Harbour Post.

Müller-Ortíz, B. (2019). On dredging. Harbour Post.

World Harbour Board (2020). Rules of the port. World Harbour Board.
"""


def made(text: str) -> list[Citation]:
    return [one for one in citations(text + LIST, references(text + LIST)) if one.end <= len(text)]


def test_each_way_to_cite_by_author_and_year() -> None:
    text = (
        "Longer (see Okoye, 2018, p. 4; Lind & Roe, 2021a), as Muller-Ortiz (2019) and Lind et al. (2021) say, "
        "and the World Harbour Board (2020) and Okoye, T. (2018, June) too (WHB, 2020)."
    )
    assert [(one.of(text), one.target, one.status) for one in made(text)] == [
        ("Okoye, 2018, p. 4", "Okoye 2018", "resolved"),
        ("Lind & Roe, 2021a", "Lind 2021a", "resolved"),
        ("Muller-Ortiz (2019)", "Muller-Ortiz 2019", "resolved"),
        ("Lind et al. (2021)", "Lind 2021", "resolved"),
        ("World Harbour Board (2020)", "World Harbour Board 2020", "resolved"),
        ("Okoye, T. (2018, June)", "Okoye 2018", "resolved"),
        ("WHB, 2020", "WHB 2020", "resolved"),
    ]


NO_CITATIONS = (
    "He spoke (February 8, 2021) in town. It rained (in spring 2020).",
    "The storm of (2018) came; she was born (1971).",
    "A list [a], a note [see], a figure (3) and a mark (x, y).",
    "Prices (in rupees, 2020) rose, and 2018 too.",
)


@pytest.mark.parametrize("text", NO_CITATIONS)
def test_what_only_looks_like_a_citation(text: str) -> None:
    assert made(text) == []


def test_a_citation_without_an_entry_and_one_of_another_year() -> None:
    found = made("Longer (Benali & Sorel, 2017; Okoye, 2016), as the film High Water (1974) shows.")
    assert [(one.target, one.status, one.problems) for one in found] == [
        ("Benali 2017", "missing", ("citations/no-entry",)),
        ("Okoye 2016", "missing", ("citations/year-differs",)),
        ("Water 1974", "unchecked", ()),
    ]
    alone = "Longer (Benali, 2017)."
    assert [one.status for one in citations(alone, ())] == ["unchecked"]


def test_entries_are_cited_by_year_or_by_address() -> None:
    text = "See [this](https://coast.example/tides) and (Lind & Roe, 2021)." + LIST
    listed = [one for one in citations(text, references(text)) if one.kind == "reference"]
    assert [one.status for one in listed] == ["cited", "cited", "listed", "listed"]


def test_links_and_addresses() -> None:
    text = (
        '[rules](https://a.example/r) [lost](#) [gone]() ![image](pic.png) [named](https://a.example/r "The rules") '
        "see https://a.example/x). Or (www.b.example/y_(z)), <https://c.example/>."
    )
    found = [(one.kind, one.target, one.status) for one in citations(text, ())]
    assert found == [
        ("link", "https://a.example/r", "unchecked"),
        ("link", None, "empty"),
        ("link", None, "empty"),
        ("link", "https://a.example/r", "unchecked"),
        ("address", "https://a.example/x", "unchecked"),
        ("address", "www.b.example/y_(z)", "unchecked"),
        ("address", "https://c.example/", "unchecked"),
    ]
    assert host("https://www.A.example/x/") == "a.example"


def test_a_link_that_shows_another_address() -> None:
    text = r"[https://a.example/x\_y](https://a.example/x_y) [www.a.example/r](https://A.example/r/) [a.example](#)"
    assert [one.problems for one in citations(text, ())] == [
        ("citations/link-text-differs-from-target",),
        (),
        ("citations/dead-link",),
    ]
    listed = "Prose.\n\nReferences\n\n" + "".join(f"Roe, J. (200{n}). Tides. Coast. {text}\n\n" for n in range(3))
    kinds = [one.kind for one in citations(listed, references(listed))]
    assert kinds.count("link") == 6
    assert kinds.count("reference") == 3


def test_notes_lead_to_their_notes() -> None:
    text = "It rained.<sup>1</sup> It snowed[2] and froze[^3].\n\n<sup>1</sup> Roe.\n[2] Lind."
    assert [(one.target, one.status) for one in citations(text, ())] == [
        ("1", "resolved"),
        ("2", "resolved"),
        ("3", "missing"),
    ]
    assert [one.status for one in citations("It rained.<sup>1</sup>", ())] == ["unchecked"]
    assert [one.opens for one in markers("[1] Roe. [2]")] == [True, False]


def test_surnames() -> None:
    names = ("Okoye, T.", "T. Okoye", "Okoye TJ", "Tunde Okoye", "Tunde Okoye Jr.", "Okoye")
    assert {surname(name) for name in names} == {"Okoye"}
    assert surname("T. J.") == "T. J."
    assert entries_of(()).years("Okoye") == []


def test_an_entry_without_authors_goes_by_its_title() -> None:
    every = references(
        "Prose.\n\nReferences\n\n[1] Overview of Tides Code. http://tides.example/6B0.html, pp. 2-9, 2001.\n"
    )
    assert len(entries_of(every).by_name) >= 1


def entry(date: str, rest: str = "Tides. Coast.") -> str:
    others = "Lind, A. (2018). Salt. Coast.\n\nSorel, B. (2019). Mud. Coast."
    return f"Prose.\n\nReferences\n\n{others}\n\nOkoye, T. {date}. {rest}\n"


SOUND = (
    "(2018)",
    "(2018b)",
    "(2018, June)",
    "(2018, June 4)",
    "(2018, 4 June)",
    "(2018, Spring)",
    "(n.d.)",
    "(1984 [1970])",
    "(2018, mai 4)",
    "(2018, Dec. 31)",
)


@pytest.mark.parametrize("date", SOUND)
def test_dates_that_are_sound(date: str) -> None:
    assert faults(entry(date), references(entry(date))) == []


FAULTY = (
    ("()", "empty brackets", None),
    ("( )", "empty brackets", None),
    ("(2021, S.)", "cut date", None),
    ("(2021, )", "cut date", None),
    ("(2021; January 26)", "wrong mark", "(2021, January 26)"),
    ("(2021, February 30)", "does not exist", None),
    ("(2021, 31 April)", "does not exist", None),
)


@pytest.mark.parametrize(("date", "reason", "right"), FAULTY)
def test_dates_that_are_not(date: str, reason: str, right: str | None) -> None:
    text = entry(date)
    (fault,) = faults(text, references(text))
    assert fault.of(text) == f"Okoye, T. {date}"
    assert reason in fault.reason
    assert fault.right == right


def test_an_entry_without_a_year_among_dated_ones() -> None:
    text = entry("(2018)") + "".join(f"\nRoe, J. ({year}). Reefs. Coast.\n" for year in range(2000, 2004))
    text += "\nBenali, K. Fever in the towns. Coast: Gull Press.\n"
    (fault,) = faults(text, references(text))
    assert "no date" in fault.reason
    assert fault.of(text).startswith("Benali, K.")


def story(number: int, date: str) -> str:
    return f"Okoye, T. ({date}). Tides. Coast. https://coast.example/story/{number}/tides\n\n"


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (story(1_801_300, "2021, March 4"), 0),
        (story(1_809_300, "2021, May 4"), 0),
        (story(1_809_300, "2021, March 4"), 1),
        (story(1_809_300, "2020, March 4"), 1),
        (story(1_809_300, "2020, 4 March"), 1),
        (story(1_801_300, "2020, March 4"), 0),
        (story(180_930_000, "2020, March 4"), 0),
        (story(1_809_300, "2020"), 0),
        (story(1_809_300, "2020, Brumaire 4"), 0),
    ],
)
def test_numbers_of_stories_against_their_dates(other: str, count: int) -> None:
    text = "Prose.\n\nReferences\n\n" + story(1_801_200, "2021, March 4") + other
    assert len(list(conflicts(references(text)))) == count


HOSTILE = (
    "[a](" * 20_000,
    "](" * 40_000,
    "[" * 50_000,
    "(Okoye, " * 10_000,
    "Okoye (2018) " * 8_000,
    "<sup>1</sup>" * 8_000,
    "http://a" * 12_000,
    "www." * 25_000,
    "(Okoye & Lind, 2018; " * 4_000,
    "A " * 50_000,
    "(" * 50_000,
    " " * 100_000,
    "a" * 100_000,
    "\n" * 100_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    every = citations(text, references(text))
    list(named(text)), list(links(text))
    assert all(0 <= one.start < one.end <= len(text) for one in every)


def test_a_marker_at_the_head_of_a_line_is_read_once() -> None:
    found = [(one.start, one.end, one.number, one.opens) for one in markers("⁴ ¹[7] x\n  ² See Roe.")]
    assert found == [(0, 1, 4, True), (3, 6, 7, False), (9, 12, 2, True)]
