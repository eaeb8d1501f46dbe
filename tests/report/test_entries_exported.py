"""Reference lists as CSL-JSON and BibTeX."""

from __future__ import annotations

import json

from audit.citations.references import references
from audit.model import Reference
from audit.report import bibtex, csljson
from audit.report.entries import kind, name

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
    assert r"Tides \& tariffs: 50\% \{a\}" in made
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
