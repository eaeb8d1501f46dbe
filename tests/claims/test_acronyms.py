from __future__ import annotations

import pytest

from audit.claims.acronyms import acronyms, spells

NOT_ACRONYMS = [
    "The harbour (left) was closed.",
    "The law (2021) was repealed.",
    "Senator Mara Quill (R-Texas) voted no.",
    "KARAVEL (AP) - Rain fell.",
    "See the next page (MORE) for tables.",
    "He retired (Retd.) in May.",
    "The fair (June) was full.",
    "Shares (NASDAQ: ABCD) rose.",
    "",
]

EXPLAINED = [
    ("The Fenwick Harbour Authority (FHA) met.", "FHA", "Fenwick Harbour Authority"),
    ("The FHA (Fenwick Harbour Authority) met.", "FHA", "Fenwick Harbour Authority"),
    ("The Fenwick Harbour Authority, or FHA, met.", "FHA", "Fenwick Harbour Authority"),
    ("They joined the North Valley Economic Corridor/NVEC again.", "NVEC", "North Valley Economic Corridor"),
    ("The Chief of Army Staff (COAS) spoke.", "COAS", "Chief of Army Staff"),
    ("The Bank for Rivers and Lakes (BRL) lent money.", "BRL", "Bank for Rivers and Lakes"),
    ("The Tehrik-i-Taliban Pakistan (TTP) denied it.", "TTP", "Tehrik-i-Taliban Pakistan"),
    ("Air and Marine Operations (AMO) flew.", "AMO", "Air and Marine Operations"),
    ("the hill peace negotiations (HPN) began", "HPN", "hill peace negotiations"),
]

MISFITS = [
    ("The Military Intelligence Agency (ISI) denied it.", "ISI", "Military Intelligence Agency"),
    ("The Valley Safety Barometer (VBS) appeared.", "VBS", "Valley Safety Barometer"),
    ("A governor of the Central Bank (CKB) spoke.", "CKB", "Central Bank"),
]


@pytest.mark.parametrize("text", NOT_ACRONYMS)
def test_brackets_that_hold_no_acronym(text: str) -> None:
    assert acronyms(text) == ()


@pytest.mark.parametrize(("text", "key", "expansion"), EXPLAINED)
def test_expansion_is_found_and_spells(text: str, key: str, expansion: str) -> None:
    (found,) = acronyms(text)
    assert (found.key, found.expansion) == (key, expansion)
    assert found.expansion_span is not None
    assert found.expansion_span.of(text) == expansion
    assert found.of(text).upper() == key
    assert spells(expansion, key)


@pytest.mark.parametrize(("text", "key", "expansion"), MISFITS)
def test_wrong_expansion_is_found_too(text: str, key: str, expansion: str) -> None:
    (found,) = acronyms(text)
    assert (found.key, found.expansion) == (key, expansion)
    assert not spells(expansion, key)


def test_names_of_another_line_or_clause_are_no_expansion() -> None:
    for text in (
        "Lake Institute\n\n(ABC) met.",
        "12 (ABC)",
        "(ABC)",
        "Fine weather! (ABC)",
        "Mara, Lake Bank (XYZ) paid.",
    ):
        expansions = [mention.expansion for mention in acronyms(text)]
        assert expansions in ([None], ["Lake Bank"])


def test_gloss_with_letters_in_another_order() -> None:
    (found,) = acronyms("The VBS (Valley Safety Barometer) appeared.")
    assert found.expansion == "Valley Safety Barometer"


def test_known_as() -> None:
    (found,) = acronyms("The Valley Relief Office, known as VRO, left.")
    assert (found.key, found.expansion) == ("VRO", "Valley Relief Office")
    assert acronyms("The boats, known as II, left.") == ()


def test_body_with_a_body_inside_keeps_its_name() -> None:
    (found,) = acronyms("The Council of the Lake Bank (XYZ) met.")
    assert found.expansion == "Council of the Lake Bank"


def test_plain_capital_ends_the_name() -> None:
    (found,) = acronyms("On Monday Lake Harbour Authority (XYZ) met.")
    assert found.expansion == "Lake Harbour Authority"


def test_person_before_a_party_is_no_expansion() -> None:
    (found,) = acronyms("Lena Marsh (SDP) won the seat.")
    assert found.expansion is None


def test_gloss_that_explains_nothing() -> None:
    assert acronyms("The ABC (in a long and winding letter) said so.") == ()
    assert acronyms("The ABC (Quiet Meadow) said so.") == ()


def test_plural_and_hyphen_are_read() -> None:
    (found,) = acronyms("Local Area Councils (LACs) met.")
    assert (found.key, found.expansion) == ("LAC", "Local Area Councils")


@pytest.mark.parametrize(
    ("expansion", "acronym"),
    [
        ("United States Central Command", "CENTCOM"),
        ("Islamic State Khorasan Province", "ISKP"),
        ("United Nations International Children's Emergency Fund", "UNICEF"),
        ("Fire Department of the City of New York", "FDNY"),
        ("North Atlantic Treaty Organization", "NATO"),
        ("Islamic State in Iraq and the Levant", "ISIL"),
        ("television", "TV"),
        ("Special Assistant to the Prime Minister", "SAPM"),
    ],
)
def test_spells(expansion: str, acronym: str) -> None:
    assert spells(expansion, acronym)


@pytest.mark.parametrize(
    ("expansion", "acronym"),
    [
        ("Military Intelligence Agency", "ISI"),
        ("Institute of Economics and Peace", "IPE"),
        ("International Committee for Safe Passage", "ICPS"),
        ("Counter-Terrorism Committee", "CCT"),
        ("Army Chief of Staff", "COAS"),
        ("", "AB"),
        ("Alpha Beta", "--"),
    ],
)
def test_does_not_spell(expansion: str, acronym: str) -> None:
    assert not spells(expansion, acronym)
