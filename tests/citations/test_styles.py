"""Lists and citations in the styles of the manuals: each entry with its fields, each citation with its entry."""

from __future__ import annotations

import pytest

import audit
from audit.citations.find import citations
from audit.citations.references import references
from tests.citations.styled import STYLES, WORKS, listed

_IN_TEXT = {
    "apa": "Ships wait (Okoye & Lind, 2018; Sorel, 1999, p. 4). Benali et al. (2009) differ; so did Haddad (2021) and "
    "van der Meer (2015).",
    "harvard": "Ships wait (Okoye and Lind, 2018, pp. 4–6). Sorel (1999) agrees (see Benali et al., 2009). It was so "
    "for weeks (Haddad, 2021), as in other seas (van der Meer, 2015).",
    "chicago": "Ships wait (Okoye and Lind 2018, 44). Sorel (1999) agrees (Benali et al. 2009; Haddad 2021; "
    "van der Meer 2015).",
    "vancouver": "Ships wait.[1,2] Others differ.[3-5]",
    "numbered": "Ships wait [1], [2]. Others differ [3]–[5], and [4].",
}


@pytest.mark.parametrize("style", STYLES)
def test_each_entry_of_a_list_is_found_with_its_fields(style: str) -> None:
    text = listed(style)
    found = audit.references(text)
    assert len(found) == len(WORKS)
    for work, entry in zip(WORKS, found, strict=True):
        assert entry.year == work.year
        assert entry.title == work.title
        assert entry.container == work.container
        assert work.names[0][0] in entry.authors[0]
        if "et al" not in text[entry.start : entry.end]:
            assert len(entry.authors) == len(work.names)
        if work.doi and style == "apa":
            assert entry.doi == work.doi
        if work.url and style != "mla":
            assert entry.url == work.url


@pytest.mark.parametrize("style", _IN_TEXT)
def test_each_citation_finds_its_entry(style: str) -> None:
    text = f"{_IN_TEXT[style]}\n\n{listed(style)}"
    found = citations(text, references(text))
    pointing = [one for one in found if one.kind in ("author-year", "note")]
    assert len(pointing) >= len(WORKS)
    assert {one.status for one in pointing} == {"resolved"}
    assert [one.status for one in found if one.kind == "reference"] == ["cited"] * len(WORKS)


@pytest.mark.parametrize("style", _IN_TEXT)
def test_a_citation_of_what_is_not_listed_is_missing(style: str) -> None:
    numbers = style in ("vancouver", "numbered")
    text = f"{_IN_TEXT[style]} {'More wait [9].' if numbers else 'More wait (Duarte et al., 2011).'}\n\n{listed(style)}"
    missing = [one for one in citations(text, references(text)) if one.status == "missing"]
    assert [one.of(text) for one in missing] == ["[9]" if numbers else "Duarte et al., 2011"]
    checks = {one.check for one in audit.inspect(text)}
    assert ("citations/note-missing" if numbers else "citations/no-entry") in checks


@pytest.mark.parametrize("style", STYLES)
def test_a_clean_list_raises_no_warning(style: str) -> None:
    text = f"{_IN_TEXT.get(style, 'Ships wait.')}\n\n{listed(style)}"
    strong = [
        (one.check, one.of(text))
        for one in audit.inspect(text)
        if one.check.startswith(("citations/", "quotes/")) and one.severity != "notice"
    ]
    assert strong == []


NOTES = """Ships wait.[1] Tugs.[2] Boats.[3] Rafts.[4] Barges.[5] Pilots.[6]

Notes

1. Tunde Okoye and Anna Lind, “Tides and tariffs,” Journal of Coastal Trade 12 (2018): 44.
2. Anne Sorel, The salt road (Lyon: Pont Press, 1999), 4–9.
3. Tunde Okoye and Anna Lind, Fog at sea (Lyon: Pont Press, 2001), 12.
4. Ibid., 5.
5. The board did not answer our questions about the year 2018 and its budget of 45 million.
6. See Rima Haddad, “Port strike enters second week,” The Harbour Post, March 4, 2021, https://harbourpost.example/a.
"""


def test_notes_name_works_as_chicago_prints_them() -> None:
    made = [(one.authors, one.year, one.title, one.container) for one in audit.references(NOTES)]
    assert made == [
        (("Tunde Okoye", "Anna Lind"), "2018", "Tides and tariffs", "Journal of Coastal Trade"),
        (("Anne Sorel",), "1999", "The salt road", "Pont Press"),
        (("Tunde Okoye", "Anna Lind"), "2001", "Fog at sea", "Pont Press"),
        (("Rima Haddad",), "2021", "Port strike enters second week", "The Harbour Post"),
    ]
    assert references(NOTES) == ()  # no list of its own: what is checked in lists is not asked of notes
    assert [one.check for one in audit.inspect(NOTES) if one.check.startswith("citations/")] == []
