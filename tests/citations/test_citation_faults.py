"""Identifiers, addresses, days, notes and entries against one another."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit
from audit.checks.frame import checks
from audit.citations.containers import misplaced, misspelled
from audit.citations.days import accesses, addressed
from audit.citations.find import citations
from audit.citations.identifiers import identifiers, isbn_check
from audit.citations.links import broken
from audit.citations.markers import markers
from audit.citations.notes import bodies, torn, unmarked
from audit.citations.own import own
from audit.citations.proposals import corrected, proposals
from audit.citations.references import overlong, references, unread
from audit.citations.wayfinding import core, untracked
from audit.citations.works import doubles, out_of_order, spellings
from audit.ingest.take import take
from audit.model import Reference, Span
from audit.reading import read
from audit.report import bibtex, csljson

SOUND = (
    "ISBN 0-306-40615-2",
    "ISBN-13: 978-0-306-40615-7",
    "ISBN 0 8044 2957 X",
    "ISSN 0378-5955",
    "ISSN 2434-561X",
    "doi:10.1234/abc(2).5",
    "https://doi.org/10.1000.10/123",
    "PMID: 7",
    "arXiv:0704.0001",
    "arXiv:hep-th/9901001v2",
    "DOI registration is free",
    "PMID unknown",
    "arXiv: preprints",
)
WRONG = (
    ("ISBN 0-306-40615-1", "check digit"),
    ("ISBN 978-0-306-40615-8", "check digit"),
    ("ISBN 977-0-306-40615-8", "begins with 978"),
    ("ISBN 0-306-4061", "10 or 13"),
    ("ISSN 0378-5956", "check digit"),
    ("doi:10.12/abc", "a DOI is"),
    ("PMID: 012345", "a PMID is"),
    ("PMID: 12345678901", "a PMID is"),
    ("arXiv:0713.0001", "an arXiv number"),
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_identifiers(text: str) -> None:
    assert [one.fault for one in identifiers(f"See {text}, p. 4.") if one.fault] == []


@pytest.mark.parametrize(("text", "fault"), WRONG)
def test_identifiers_that_cannot_be_right(text: str, fault: str) -> None:
    (one,) = identifiers(f"See {text}, p. 4.")
    assert fault in one.fault


@given(st.text("0123456789", min_size=9, max_size=9), st.integers(0, 8))
@settings(max_examples=50, deadline=None)
def test_one_wrong_digit_in_an_isbn_is_always_seen(digits: str, at: int) -> None:
    wrong = digits[:at] + str((int(digits[at]) + 1) % 10) + digits[at + 1 :]
    assert isbn_check(digits) != isbn_check(wrong)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("htp://coast.example/a", "http://coast.example/a"),
        ("htps:/coast.example/a", "https://coast.example/a"),
        ("https:https://coast.example/a", "https://coast.example/a"),
        ("https//coast.example", "https://coast.example"),
        ("http:///coast.example", "http://coast.example"),
        ("www,coast.example", "www.coast.example"),
        ("wwww.coast.example", "www.coast.example"),
    ],
)
def test_addresses_that_no_browser_opens(text: str, right: str) -> None:
    assert [(span.of(f"See {text}, or not."), made) for span, made in broken(f"See {text}, or not.")] == [(text, right)]


def test_addresses_that_are_fine() -> None:
    assert list(broken("https://a.example http://www.b.example www.c.example http/2 at 4:30.5 and ratio:1.2")) == []


def test_what_counts_visitors_is_taken_out() -> None:
    assert untracked("https://a.example/x?id=4&utm_medium=mail&fbclid=z#top") == "https://a.example/x?id=4#top"
    assert untracked("https://a.example/x?utm_medium=mail") == "https://a.example/x"
    assert untracked("https://a.example/x") == "https://a.example/x"
    assert core("http://www.A.example/x/?gclid=1#y") == core("https://a.example/x")
    assert core("https://doi.org/10.1/ab") == "10.1/ab"


def test_days() -> None:
    text = "Accessed 31 June 2023; retrieved on May 4, 2021; viewed 2021-02-29; accessed 9 Brumaire 1999."
    assert [(one.of(text), one.day and one.day.isoformat()) for one in accesses(text)] == [
        ("Accessed 31 June 2023", None),
        ("retrieved on May 4, 2021", "2021-05-04"),
        ("viewed 2021-02-29", None),
    ]
    assert str(addressed("https://a.example/2021/3/4/x")) == "2021-03-04"
    assert addressed("https://a.example/2021/13/4/x") is None
    assert addressed(None) is None


def test_markers_of_several_notes_and_raised_figures() -> None:
    text = "It rained.[2, 4–6] It froze.¹² The area is 9 m² of snow. See note 7. A Note 8 phone."
    assert [one.number for one in markers(text)] == [2, 4, 5, 6, 12, 7]
    assert [one.number for one in markers("[6-4] and [3–900]")] == [6, 4, 3, 900]


NOTED = "It rained.[1] It froze.[3]\n\nNotes\n\n1. Roe, on rain.\n2. Lind, on fog.\n\nReferences\n\n1. A list.\n"


def test_notes_and_markers_without_each_other() -> None:
    made = citations(NOTED, ())
    assert [(one.target, one.status) for one in made if one.kind == "note"] == [("1", "resolved"), ("3", "missing")]
    assert [(number, span.of(NOTED)) for number, span in unmarked(NOTED, made)] == [(2, "Lind, on fog.")]
    assert [(note.number, note.listed) for note in bodies(NOTED)] == [(1, False), (2, False), (1, True)]
    assert list(unmarked("No marker.\n\nNotes\n\n1. Roe.", ())) == []


def test_a_note_in_the_middle_of_a_sentence() -> None:
    head = "The pilots say that nobody on the quay knew whether the ferry should not leave"
    text = f"{head}\n\n¹ See the log.\n² And the minutes.\n\nthe pier."
    assert [span.of(text) for span in torn(text)] == ["¹ See the log.\n² And the minutes."]
    assert list(torn(f"{head} it.\n\n¹ See the log.\n\nthe pier.")) == []
    assert list(torn("Notes\n\n¹ See the log.\n\nthe pier.")) == []


def listed(*entries: str) -> str:
    return "Ships wait.\n\nReferences\n\n" + "\n\n".join(entries) + "\n"


def test_entries_of_one_work() -> None:
    text = listed(
        "Okoye, T. (2018). Tides. Coast. doi:10.1234/a.1",
        "Okoye, T. (2018). Tides. Coast. doi:10.1234/a.1",
        "Lind, A. (2018). Tides. Coast.",
    )
    assert [(pair.first.start < pair.second.start, pair.reason) for pair in doubles(references(text))] == [
        (True, "the same DOI")
    ]


def test_spellings_of_one_author() -> None:
    text = listed(
        "Lindqvist, A. B. (2018). Tides. Coast.",
        "Lindqvist, A. B. (2019). Mud. Coast.",
        "Lindqvist, A. (2019). Reefs. Coast.",
        "Lindqwist, A. B. (2020). Fog. Coast.",
        "Harbour Board (2020). Rules. Coast.",
        "Li, A. B. (2020). Salt. Coast.",
        "Lu, A. B. (2020). Sand. Coast.",
    )
    assert sorted((one.common, one.rare) for one in spellings(references(text))) == [
        ("Lindqvist, A. B.", "Lindqvist, A."),
        ("Lindqvist, A. B.", "Lindqwist, A. B."),
    ]


def test_order() -> None:
    names = ["Adeyemi", "Benali", "Correa", "Dahl", "Eriksen", "Faber", "Gruber", "Haddad", "Ivanov", "Jansen", "Abel"]
    made = references(listed(*(f"{name}, T. (2018). Tides of {name}. Coast." for name in names)))
    assert [(one.authors, other.authors) for one, other in out_of_order(made)] == [(("Abel, T.",), ("Jansen, T.",))]
    assert out_of_order(made[:-1]) == []
    assert out_of_order(made[::-1]) == []
    assert out_of_order(made[:3]) == []


def test_houses_and_their_spelling() -> None:
    text = listed(
        "Okoye, T. (2018). Tides. Harbour Review.",
        "Lind, A. (2019). Salt. Harbour Review.",
        "Sorel, B. (2017). Mud. Harbour Reviev.",
        "Dahl, B. (2016). Fog. Princeton: Oxford University Press.",
    )
    made = references(text)
    assert [span.of(text) for span, _ in misplaced(text, made)] == ["Princeton: Oxford University Press"]
    assert [(span.of(text), common) for span, common, _ in misspelled(text, made)] == [
        ("Harbour Reviev", "Harbour Review")
    ]


def test_a_list_that_cannot_be_read_is_named() -> None:
    lines = ("the harbour, mostly", "old men and their dogs", "what the wind says at night")
    text = "Ships wait.\n\nReferences\n\n" + "\n\n".join(lines)
    assert references(text) == ()
    assert [[span.of(text) for span in section] for section in unread(text)] == [list(lines)]


def test_proposals_change_only_the_faulty_words() -> None:
    text = listed(
        "Okoye, T. (2021; March 4). Tides. Coast. https://coast.example/a?utm_source=x",
        r"Lind, A. (2019). Salt. Coast. [https://coast.example/b\_c](https://coast.example/b_c)",
        "Sorel, B. (2019). Mud. Coast. htp://coast.example/d",
    )
    made = proposals(text, references(text))
    right = corrected(text, Span(0, len(text)), made)
    assert "Okoye, T. (2021, March 4). Tides. Coast. https://coast.example/a\n" in right
    assert "[https://coast.example/b_c](https://coast.example/b_c)" in right
    assert "Mud. Coast. http://coast.example/d" in right
    assert proposals(right, references(right)) == ()


@pytest.mark.parametrize(
    ("others", "right"),
    [
        ("2018, June 4", "(2021, March 4)"),
        ("2018, 4 June", "(2021, 4 March)"),
        ("4 June 2018", "(4 March 2021)"),
        ("2018", "(2021)"),
    ],
)
def test_an_empty_date_is_proposed_as_the_other_entries_write_theirs(others: str, right: str) -> None:
    text = listed(
        f"Okoye, T. ({others}). Tides. Coast.",
        f"Sorel, B. ({others}). Mud. Coast.",
        "Harbour Board (). Rules of the port. https://port.example/2021/03/04/rules",
        "Quay Board (). Rules of the quay. https://port.example/rules",
    )
    (one,) = proposals(text, references(text))
    assert (one.of(text), one.right) == ("()", right)
    assert f"Harbour Board {right}." in corrected(text, Span(0, len(text)), [one])


def test_a_journal_is_proposed_as_the_other_entries_spell_it() -> None:
    text = listed(
        "Okoye, T. (2018). Tides. Coastal Trade Review.",
        "Lind, A. (2019). Salt. Coastal Trade Review.",
        "Sorel, B. (1999). Mud. Coastal Trade Reveiw.",
    )
    (one,) = proposals(text, references(text))
    assert (one.of(text), one.right) == ("Coastal Trade Reveiw", "Coastal Trade Review")


@pytest.mark.parametrize(
    ("imprint", "wrong"),
    [
        ("Oxford: Oxford University Press", False),
        ("New York: Cambridge University Press", False),
        ("Harbourtown: Yale University Press", False),
        ("Cambridge, MA: Harvard University Press", False),
        ("Oxford: Harvard University Press", True),
        ("Brill, Chicago", True),
        ("Leiden: Duke University Press", True),
    ],
)
def test_a_house_in_another_ones_town(imprint: str, wrong: bool) -> None:
    text = listed(f"Sorel, B. (1999). Mud. {imprint}.", "Lind, A. (2019). Salt. Coast.")
    found = [span.of(text) for span, _ in misplaced(text, references(text))]
    assert found == ([imprint] if wrong else [])


def test_the_share_of_what_is_ones_own() -> None:
    text = listed("Lind, A. (2018). Tides. Coast.", "Sorel, B. (1999). Mud. Coast.", "Lind, Anna (2001). Salt. Coast.")
    text = "See https://www.port.example/a and https://b.example/x.\n\n" + text
    document = replace(take(text, path="a.txt"), author="Anna Lind", url="https://port.example/news")
    made = references(text)
    found = own(document, made, citations(text, made))
    assert (len(found.entries), found.own_links, found.links) == (2, 1, 2)
    nobody = own(replace(document, author=None, url=None), made, citations(text, made))
    assert (nobody.entries, nobody.own_links) == ((), 0)


def test_identifiers_in_running_text_are_citations() -> None:
    text = "See ISBN 978-0-306-40615-7, PMID: 12345, arXiv:0704.0001, doi:10.1234/a.5 and https://doi.org/10.1234/b."
    found = [(one.kind, one.target) for one in citations(text, ())]
    assert found == [
        ("identifier", "ISBN 9780306406157"),
        ("identifier", "PMID 12345"),
        ("identifier", "arXiv 0704.0001"),
        ("identifier", "DOI 10.1234/a.5"),
        ("address", "https://doi.org/10.1234/b"),
    ]
    wrong = [one for one in citations("See ISBN 978-0-306-40615-8.", ()) if one.problems]
    assert [one.problems for one in wrong] == [("citations/identifier-malformed",)]


def test_a_work_to_come_and_a_citation_that_only_looks_like_one() -> None:
    text = listed("Okoye, T. (2018). Tides. Coast.", "Lind, A. (2091). Salt. Coast.", "Sorel, B. (2019). Mud. Coast.")
    text = text.replace("Ships wait.", "Ships wait (Okoye, 2018), says the council (Resolution 1988).")
    checks = [(f.check, text[f.start : f.end]) for f in audit.inspect(text) if f.severity == "warning"]
    assert checks == [("citations/date-empty-or-malformed", "2091")]


HOSTILE = (
    " " * 100_000,
    "htp:/" * 20_000,
    "www," * 25_000,
    "ISBN 978-0" * 10_000,
    "accessed on " * 8_000,
    "[1, 2" * 20_000,
    "¹²³" * 30_000,
    "[1] a\n" * 15_000,
    "Notes\n" * 15_000,
    "doi: " * 20_000,
    "References\n\n" + "Okoyeabc, T. A. (2018). Same. Coast.\n\n" * 5_000,
    "References\n\nOkoye, T. (2018). " + "word, " * 160_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
def test_hostile_lists_are_read_to_their_end(text: str) -> None:
    made = references(text)
    found = citations(text, made)
    for part in (identifiers(text), broken(text), accesses(text), torn(text), unmarked(text, found), doubles(made)):
        list(part)
    list(spellings(made)), list(misspelled(text, made)), list(misplaced(text, made)), out_of_order(made)
    assert isinstance(proposals(text, made), tuple | list)


CHECKS = ("citations/list-not-read", "citations/date-empty-or-malformed")


def test_entries_of_a_megabyte_are_cut_and_said_and_the_others_are_read() -> None:
    text = listed(
        "Okoye, T. (2018). Tides. Coast.", "Lind, A. (2019). Salt. " + "word, " * 170_000, "Sorel, B. (). Mud. Coast."
    )
    assert [one.authors for one in references(text)] == [("Okoye, T.",), ("Lind, A.",), ("Sorel, B.",)]
    ((entry, length),) = overlong(text)
    assert length > 1_000_000
    made = read(take(text))
    flags = {check.id: list(check.run(made)) for check in checks() if check.id in CHECKS}
    assert "only its first 3,000 were read" in flags["citations/list-not-read"][0].message
    assert [flag.of(text) for flag in flags["citations/date-empty-or-malformed"]] == ["Sorel, B. ()"]
    assert entry.of(text).startswith("Lind")


def test_fifty_thousand_entries_are_read_to_the_last() -> None:
    entries = "\n\n".join(f"Okoye, T. ({1950 + at % 70}). Tide number {at}. Coast." for at in range(50_000))
    text = f"Ships wait (Okoye, 1950; Nobody, 1951).\n\nReferences\n\n{entries}"
    found = references(text)
    assert len(found) == 50_000
    statuses = Counter(one.status for one in citations(text, found))
    assert statuses["resolved"] == statuses["missing"] == 1
    assert statuses["cited"] + statuses["listed"] == 50_000
    assert len(json.loads(csljson.dumps(found, text))) == 50_000


_FIELD = st.text(max_size=30)
_NAMES = st.lists(_FIELD, max_size=3).map(tuple)


@given(
    st.lists(
        st.builds(
            Reference, st.just(0), st.just(9), st.lists(_FIELD, max_size=3).map(tuple), *[st.none() | _FIELD] * 7
        ),
        max_size=6,
    )
)
@settings(max_examples=50, deadline=None)
def test_nonsense_in_every_field_is_compared_and_exported(made: list[Reference]) -> None:
    text = "Ships wait"
    for part in (doubles(made), spellings(made), misspelled(text, made), misplaced(text, made)):
        list(part)
    out_of_order(made), citations(text, made), proposals(text, made), own(take(text), made, ())
    items = json.loads(csljson.dumps(made, text))
    assert len(items) == len({item["id"] for item in items}) == len(made)
    assert bibtex.dumps(made, text).count("@") >= len(made)
