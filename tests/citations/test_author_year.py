"""Citations by author and year as people print them, against lists as people print them."""

from __future__ import annotations

import pytest

import audit
from audit.citations.find import citations
from audit.citations.references import references
from audit.model import Citation

LIST = """

References

al-Masri, Y. (2012). Sand and silt. Nile Books.
Black, R. (Ed.). (2011). Essays on quays. Anchor Press.
Brown, T., Green, S., & White, U. (2018). After the quay. Quay Review, 2(3), 1–20.
Central Statistical Office. (2019). Ships counted. CSO Press.
De la Cruz, M., & O'Neill, P. (2014). A quarrel over tides. Coastal Letters, 1(1), 3–9.
D’Souza, D. (1991). Lanes of Goa. Goa Books.
European Union. (2020). Ships of Europe. Publications Office.
García Márquez, G. (1967). Harbours. Sudamericana.
Harbour Board. (n.d.). Waiting times. https://harbour.example/wait
Khan, S. (2019a). Doubling prices. Market Review, 3(1), 10–19.
Khan, S. (2019b). Halving prices. Market Review, 3(2), 20–29.
Lind, A. (in press). Rules of the port. Journal of Ports.
Ministry of Works. (2001). Roads and rails. Government Printer.
National Ocean and Weather Administration. (2017). Drift. NOWA.
Ó Briain, C., & McAdam-Jones, R. (2016). Removing a gauge. Coastal Letters, 3(3), 44–57.
Smith, J. (2015). Costs of quays. Anchor Press.
Smith, J. (2017). More costs of quays. Anchor Press.
Suharto. (1989). My harbours. Citra Press.
van Dongen, J., Peters, K., & de Wit, L. (2017). Nine gauges. Coastal Letters, 3(4), 200–219.
World Bank. (2018). Ports and prices. World Bank.
"""


def cited(text: str) -> list[Citation]:
    whole = text + LIST
    return [one for one in citations(whole, references(whole)) if one.end <= len(text) and one.kind == "author-year"]


def test_every_line_of_a_list_without_empty_lines_is_an_entry() -> None:
    assert [one.of(LIST) for one in references(LIST)] == LIST.strip().splitlines()[2:]


KHANS = [*["Khan 2019a", "Khan 2019b"] * 2, "Khan 2019"]
WEATHER = "National Ocean and Weather Administration"


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Van Dongen et al. (2017) measured.", ["Van Dongen 2017"]),
        ("It was measured (van Dongen et al., 2017).", ["van Dongen 2017"]),
        ("Dongen et al. (2017) measured.", ["Dongen 2017"]),
        ("De la Cruz and O'Neill (2014) quarrel; so (De la Cruz & O’Neill, 2014).", ["De la Cruz 2014"] * 2),
        (
            "D’Souza (1991), Al-Masri (2012) and Suharto (1989) agree.",
            ["D’Souza 1991", "Al-Masri 2012", "Suharto 1989"],
        ),
        ("Ó Briain and McAdam-Jones (2016) removed it.", ["Ó Briain 2016"]),
        ("McAdam-Jones and Ó Briain (2016) removed it.", ["McAdam-Jones 2016"]),
        ("García Márquez (1967) wrote (García Márquez, 1967, p. 12).", ["García Márquez 1967"] * 2),
        ("Smith’s (2015) figures and Smith's (2017) stand.", ["Smith 2015", "Smith 2017"]),
        ("Costs rose (Smith 2015, 2017).", ["Smith 2015", "Smith 2017"]),
        ("Costs rose (Smith, 2015; 2017, pp. 3–4).", ["Smith 2015", "Smith 2017"]),
        ("Smith (2015, 2017) knows.", ["Smith 2015", "Smith 2017"]),
        ("Prices (Khan, 2019a, b) and (Khan, 2019a, 2019b) and (Khan 2019).", KHANS),
        ("Brown, Green and White (2018) hold it, and Brown *et al.* (2018) too.", ["Brown 2018"] * 2),
        ("See Black (ed.) (2011) and (Black 2011: 45).", ["Black 2011"] * 2),
        (
            "It waits (Harbour Board, n.d.; Lind, in press), say Lind (forthcoming).",
            ["Harbour Board n.d.", *["Lind n.d."] * 2],
        ),
        ("It rose (World Bank, 2018), says the World Bank (2018).", ["World Bank 2018"] * 2),
        ("The roads are long (Ministry of Works 2001).", ["Ministry of Works 2001"]),
        ("The European Union (EU) agrees (EU, 2020).", ["EU 2020"]),
        ("The Central Statistical Office [CSO] counts (CSO, 2019).", ["CSO 2019"]),
        (f"It drifts ({WEATHER}, 2017; NOWA, 2017).", [f"{WEATHER} 2017", "NOWA 2017"]),
        ("The National Ocean and Weather Administration (NOWA; 2017) sees it.", ["NOWA 2017"]),
        ("It is so (see, for example, Smith 2015 and Suharto 1989).", ["Smith 2015", "Suharto 1989"]),
        ("It is so (as cited in World Bank, 2018).", ["World Bank 2018"]),
    ],
)
def test_citations_that_lead_to_their_entries(text: str, targets: list[str]) -> None:
    found = cited(text)
    assert [one.target for one in found] == targets
    assert {one.status for one in found} == {"resolved"}


@pytest.mark.parametrize(
    "text",
    [
        "She showed Night and Wind (1955) and Long Harbour (1974) (Smith, 2015).",
        "In Norway and Sweden (1936) and in London (1908) it rained (Smith, 2015).",
        "It sank (Greece, 1941), it burned (London, 1888), it was counted (Census 2011; Budget, 2019) (Smith, 2015).",
        "Peter Gray (1901–1988) and Ana Smith (born 1950) met Khan (1930– ) (Smith, 2015).",
        "Peter Khan (1988) won the cup; Brazil (1958, 1962, 1970) won it too (Smith, 2015).",
        "The page is told (Smith 2015, 1624; Smith 2017, 1630–31).",
        "It is told (personal communication, May 4, 2019; London: Anchor Press, 1971) (Smith, 2015).",
        "The rule (Resolution 1325) of the council (12 May 2009) held (in constant 2015 dollars) (Smith, 2015).",
        "A bridge (Golden Gate Bridge, 1937) stood (Smith, 2015).",
    ],
)
def test_years_that_are_no_citations_raise_nothing(text: str) -> None:
    assert not [one for one in cited(text) if one.problems]


@pytest.mark.parametrize(
    ("text", "target", "problem"),
    [
        ("It is so (Smith, 2016; Khan, 2019a).", "Smith 2016", "citations/year-differs"),
        ("Smith (2016) and Suharto (1989) tell.", "Smith 2016", "citations/year-differs"),
        ("It is so (Smith, 2015, 2018).", "Smith 2018", "citations/year-differs"),
        ("It is so (Khan, 2019a; Khan, 2019c).", "Khan 2019c", "citations/year-differs"),
        ("Van Doren et al. (2017) tell (Smith, 2015).", "Van Doren 2017", "citations/no-entry"),
        ("Okoye, Benali and Sorel (2011) tell (Smith, 2015).", "Benali 2011", "citations/no-entry"),
        ("It is so (d’Amico, 2014; Smith, 2015).", "d’Amico 2014", "citations/no-entry"),
    ],
)
def test_citations_that_lead_nowhere(text: str, target: str, problem: str) -> None:
    assert [(one.target, one.problems) for one in cited(text) if one.problems] == [(target, (problem,))]


def never(text: str) -> list[str]:
    return [text[one.start : one.end] for one in audit.inspect(text) if one.check == "citations/never-cited"]


NETS = """

References

Ng, P. (2018). Nets in large ports. Net Review, 3(1), 9–11.

Pohl, A. (2012). On the making of nets. Net Review, 1(1), 1–9.

Tran, G. (2017). A reply to Pohl. Net Review, 3(2), 10–19.
"""


@pytest.mark.parametrize(
    "told",
    ["Tran’s 2017 reply", "the reply of 2017 by Tran", "the answer (Tran 12)", "“A Reply to Pohl”, a short piece"],
)
def test_an_entry_that_a_sentence_names_is_used(told: str) -> None:
    assert never(f"Nets fail (Ng, 2018; Pohl, 2012), as {told} says." + NETS) == []
    assert never("Nets fail (Ng, 2018; Pohl, 2012), as a reply says." + NETS) == ["Tran, G. (2017)"]
    assert never("Nets fail (Ng, 2018; Pohl, 2012). Tran left the port in 2017." + NETS) == ["Tran, G. (2017)"]


def test_an_entry_of_an_author_who_is_cited_with_another_year_is_said_once() -> None:
    text = "Nets fail (Ng, 2018; Pohl, 2012; Tran, 2016)." + NETS
    assert never(text) == []
    assert [one.check for one in audit.inspect(text)] == ["citations/year-differs"]


@pytest.mark.parametrize(
    ("marks", "numbers"),
    [
        ("[2]–[4]", [2, 3, 4]),
        ("[1], [3]–[5]", [1, 3, 4, 5]),
        ("[1, 3–5]", [1, 3, 4, 5]),
        ("[5, p. 12]", [5]),
        ("[6, Sec. II]", [6]),
        ("[7](https://harbour.example)", []),
        ("[5, five in all]", []),
    ],
)
def test_markers_of_many_notes(marks: str, numbers: list[int]) -> None:
    text = f"Ships wait {marks} here."
    assert [int(one.target or 0) for one in citations(text, ()) if one.kind == "note"] == numbers


def test_raised_ranges() -> None:
    text = "Corals bleach faster¹⁻³. Models agree⁴,⁵, and one does not.⁷–⁹ An area of 12 km² is small."
    assert [one.target for one in citations(text, ())] == ["1", "2", "3", "4", "5", "7", "8", "9"]


BROKEN = """Ships wait (van der Berg 2011; Ibn Zayd 1877).

Bibliography

Adler, T. 1999. The long history of the quays and of those who
built them. Boston: Little.
Harbour Board of the North. 2004. A report on what the winter
left of the moles. Oslo: The Board.
Ibn Zayd. 1877 [1967]. An Introduction to History. Translated
by Franz Rosenthal. Princeton: Princeton University Press.
van der Berg, K. 2011. Dikes and ditches from the fifteenth to
the nineteenth century. Leiden: Brill.
"""


def test_a_list_with_broken_lines_keeps_its_entries_together() -> None:
    assert [(one.year, one.authors[0]) for one in references(BROKEN)] == [
        ("1999", "Adler, T."),
        ("2004", "Harbour Board of the North"),
        ("1877", "Ibn Zayd"),
        ("2011", "van der Berg, K."),
    ]


FIELDS = """Ships wait (Brown 2018).

References

Brown, T. and White, U. (2018) 'After Brown's quay', Quay Review, 2(3), pp. 1-20.

Camus, A. (1989). The quay (M. Roe, Trans.). Vintage Quays.

Devi, P. (2018). Measuring quays. In S. Rao & K. Lund (Eds.), Handbook of quays (2nd ed., pp. 110–131). Sage.

Harbour Board. (n.d.). Waiting times. Retrieved March 3, 2021, from https://harbour.example/wait
"""


def test_titles_and_containers_of_works_with_editors_and_translators() -> None:
    assert [(one.title, one.container) for one in references(FIELDS)] == [
        ("After Brown's quay", "Quay Review"),
        ("The quay", "Vintage Quays"),
        ("Measuring quays", "Handbook of quays"),
        ("Waiting times", None),
    ]


MEDICAL = """Ships wait [1-3].

References

1. Adu K, Mensah BT. Fever at sea. Trop Med J. 2014;3(2):11-4.
2. Bell A. Prices. Econ J. 2001;1:1-9.
3. Hart G. Fever and rain. Econ J. 2008;8:1-9.
4. Harbour Board. Fever report 2016 [Internet]. Oslo: The Board; 2016 [cited 2017 Mar 2]. Available from: https://a.example/f
"""


def test_names_in_the_style_of_the_list() -> None:
    assert [(one.authors[0], one.title, one.year) for one in references(MEDICAL)] == [
        ("Adu K", "Fever at sea", "2014"),
        ("Bell A.", "Prices", "2001"),
        ("Hart G.", "Fever and rain", "2008"),
        ("Harbour Board", "Fever report 2016 [Internet]", "2016"),
    ]
