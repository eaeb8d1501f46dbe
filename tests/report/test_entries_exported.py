"""Reference lists as CSL-JSON and BibTeX."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.citations.references import references
from audit.model import Reference
from audit.report import bibtex, csljson
from audit.report.entries import kind, name
from tests.citations.styled import STYLES, WORKS, listed

LIST = """Ships wait.

References

Okoye, T., & Lind, A. (2018, June 4). Tides & tariffs: 50% {a}. Coastal Trade, 12(3), 44-61. doi:10.1234/jct.5

Sorel, A. (1999). The salt road. Lyon: Gull Press.

Sorel, A. (1999). The mud road. Lyon: Gull Press.

World Harbour Board (n.d.). Rules of the port. https://port.example/rules_a
"""


def test_csl_json() -> None:
    items = json.loads(csljson.dumps(references(LIST)))
    assert [(one["id"], one["type"]) for one in items] == [
        ("okoye2018", "article-journal"),
        ("sorel1999", "book"),
        ("sorel1999-2", "book"),
        ("worldharbourboard", "webpage"),
    ]
    assert items[0]["author"] == [{"family": "Okoye", "given": "T."}, {"family": "Lind", "given": "A."}]
    assert items[0]["issued"] == {"date-parts": [[2018, 6, 4]]}
    assert items[0]["DOI"] == "10.1234/jct.5"
    assert items[3]["author"] == [{"literal": "World Harbour Board"}]
    assert "issued" not in items[3]


def test_bibtex_escapes_what_tex_would_act_on() -> None:
    made = bibtex.dumps(references(LIST))
    assert made.count("@") == 4
    assert "author = {Okoye, T. and Lind, A.}" in made
    assert r"Tides \& tariffs: 50\% \textbraceleft{}a\textbraceright{}" in made
    assert "month = {6}" in made
    assert "url = {https://port.example/rules_a}" in made
    assert "publisher = {Gull Press}" in made


def test_nothing_and_nonsense() -> None:
    assert (json.loads(csljson.dumps(())), bibtex.dumps(())) == ([], "")
    odd = (Reference(0, 1, title="\ud800\\{}"), Reference(0, 1, authors=("T. Okoye",), url="http://a.example/{}"))
    assert json.loads(csljson.dumps(odd))[1]["author"] == [{"family": "Okoye", "given": "T."}]
    assert "%7B%7D" in bibtex.dumps(odd)
    assert (name("Tunde Okoye"), name("Okoye TJ")) == ((None, "Tunde Okoye"), ("TJ", "Okoye"))
    assert [kind(one) for one in odd] == ["book", "page"]


CSL_TYPES = {"article-journal", "book", "webpage", "chapter", "thesis", "paper-conference"}
CSL_FIELDS = {
    "volume",
    "issue",
    "page",
    "id",
    "type",
    "author",
    "issued",
    "title",
    "container-title",
    "DOI",
    "URL",
    "ISBN",
    "ISSN",
    "PMID",
    "note",
}


def assert_csl(made: str) -> None:
    """What the schema of CSL-JSON asks of these fields."""
    items = json.loads(made)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["type"] in CSL_TYPES
        assert item.keys() <= CSL_FIELDS
        for author in item.get("author", ()):
            assert author.keys() in ({"family", "given"}, {"literal"})
        for part in item.get("issued", {}).get("date-parts", ()):
            assert 1 <= len(part) <= 3
            assert all(isinstance(number, int) for number in part)
        assert all(isinstance(value, str) for field, value in item.items() if field not in ("author", "issued"))


def bibtex_entries(made: str) -> list[dict[str, str]]:
    """The entries as BibTeX reads them: it counts braces, whatever stands before them."""
    found = []
    at = 0
    while (at := made.find("@", at)) >= 0:
        match = re.compile(r"@([a-z]+)\{([^,{}\s]+)").match(made, at)
        assert match, made[at : at + 40]
        entry, at = {"": match[1], "key": match[2]}, match.end()
        while field := re.compile(r",\s*([a-z]+) = \{").match(made, at):
            depth, start = 1, field.end()
            at = start
            while depth:
                depth += {"{": 1, "}": -1}.get(made[at], 0)
                at += 1
            entry[field[1]] = made[start : at - 1]
        closed = re.compile(r"\s*\}\s*").match(made, at)
        assert closed, made[at : at + 40]
        found.append(entry)
        at = closed.end()
    return found


def test_identifiers_are_exported() -> None:
    text = "References\n\nSorel, A. (1999). The salt road. Lyon: Gull Press. ISBN 978-0-306-40615-7.\n\n" + (
        "Lind, A. (2019). Salt. Coast, 3, 4-9. PMID: 12345. arXiv:0704.0001\n"
    )
    found = references(text)
    (book, paper) = json.loads(csljson.dumps(found, text))
    assert (book["ISBN"], paper["PMID"], paper["note"]) == ("9780306406157", "12345", "arXiv:0704.0001")
    (tex_book, tex_paper) = bibtex_entries(bibtex.dumps(found, text))
    assert tex_book["isbn"] == "9780306406157"
    assert (tex_paper["pmid"], tex_paper["eprint"], tex_paper["archiveprefix"]) == ("12345", "0704.0001", "arXiv")


@pytest.mark.parametrize("style", STYLES)
def test_every_style_is_exported_whole(style: str) -> None:
    text = listed(style)
    found = references(text)
    assert_csl(csljson.dumps(found, text))
    entries = bibtex_entries(bibtex.dumps(found, text))
    assert [entry["year"] for entry in entries] == [work.year for work in WORKS]
    assert [entry["title"].strip("{}") for entry in entries] == [work.title for work in WORKS]


_FIELD = st.none() | st.text(max_size=20) | st.sampled_from(["{", "}", "a}, b = {c", "\\", "@book{x,", "%", '"'])


@given(st.lists(st.builds(Reference, st.just(0), st.just(9), st.just(()), *[_FIELD] * 7), max_size=5))
@settings(max_examples=50, deadline=None)
def test_any_field_leaves_the_exports_valid(made: list[Reference]) -> None:
    assert_csl(csljson.dumps(made))
    assert len(bibtex_entries(bibtex.dumps(made))) == len(made)


SORTS = """Ships wait (Khan 2019a).

References

Khan, Sara, and Tunde Okoye. 2019a. “Doubling Prices.” Market Review 3 (1): 10–19.

Khan, Sara. 2019b. “Halving Prices.” In Essays on Prices, edited by Ann Bell, 33–58. London: Anchor Press.

Roe, Ann. 2012. The Price of Salt. PhD dissertation. University of Lyon.

Tran, Gia. 2017. “Nets.” In Proceedings of the Net Congress, 4–9. Oslo: Net House.

van Doorn, Jan. 2011. De zee. Leiden: Zeehuis.
"""


def test_sorts_of_works_with_their_places() -> None:
    items = json.loads(csljson.dumps(references(SORTS), SORTS))
    assert [(one["id"], one["type"]) for one in items] == [
        ("khan2019a", "article-journal"),
        ("khan2019b", "chapter"),
        ("roe2012", "thesis"),
        ("tran2017", "paper-conference"),
        ("vandoorn2011", "book"),
    ]
    assert (items[0]["volume"], items[0]["issue"], items[0]["page"]) == ("3", "1", "10–19")
    assert items[0]["author"] == [{"family": "Khan", "given": "Sara"}, {"family": "Okoye", "given": "Tunde"}]
    made = bibtex.dumps(references(SORTS), SORTS)
    assert re.findall(r"@(\w+)", made) == ["article", "incollection", "phdthesis", "inproceedings", "book"]
    assert "booktitle = {Essays on Prices}" in made
    assert "pages = {33--58}" in made


def test_particles_stay_with_the_surname_and_bodies_stay_whole() -> None:
    assert name("J. van Doorn") == ("J.", "van Doorn")
    assert name("van Doorn, Jan") == ("Jan", "van Doorn")
    assert name("World Harbour Board") == (None, "World Harbour Board")
    assert "author = {{World Harbour Board}}" in bibtex.dumps(references(LIST), LIST)
