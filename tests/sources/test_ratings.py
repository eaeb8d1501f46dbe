"""Lists of ratings: what is read, what is refused, and which sources they belong to."""

from __future__ import annotations

from pathlib import Path

import pytest

from audit.errors import KnowledgeError
from audit.result import DocumentRow, SourceRow
from audit.sources.ratings import Rating, domain, rated, ratings
from audit.store.database import opened

DAY = "2025-03-01"


def read(text: str) -> list[tuple[str, str, str]]:
    return [(one.domain, one.path, one.value) for one in ratings(text, name="r.csv", rater="Desk", as_of=DAY)]


def test_the_columns_that_public_lists_have() -> None:
    assert read("domain,value\nwww.A.example,high\n") == [("a.example", "", "high")]
    assert read("# a list\nSite;Rating\nhttps://a.example/x/;low\n") == [("a.example", "/x", "low")]
    assert read("url\tcategory\tpath\na.example\tmixed\tblogs\n") == [("a.example", "/blogs", "mixed")]
    assert read("domain,category,credibility_score\na.example,fake,0.1\n") == [("a.example", "", "fake")]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no rows"),
        ("name,value\na.example,1\n", "no column for the domain"),
        ("domain,colour\na.example,1\n", "no column for the value"),
        ("domain,value\nnowhere,1\n", "r.csv, row 1: “nowhere” is no domain"),
        ("domain,value\n[::1,1\n", "is no domain"),
        ("domain,value\na.example,\n", "value is empty"),
        ("domain,value,from\na.example,1,soon\n", "since: “soon” is no day"),
        ('domain,value\n"a.example,1\n', "is no CSV"),
    ],
)
def test_what_is_refused_and_why(text: str, problem: str) -> None:
    with pytest.raises(KnowledgeError, match=problem.replace("(", r"\(")):
        read(text)


def test_rater_and_day_are_needed() -> None:
    for rater, day in ((" ", DAY), ("Desk", "March")):
        with pytest.raises(KnowledgeError):
            ratings("domain,value\na.example,1\n", name="r.csv", rater=rater, as_of=day)


def held(name: str, url: str | None, published: str | None = None) -> tuple[SourceRow, DocumentRow]:
    row = DocumentRow(name, "", None, url, "text/plain", None, None, published, "en", name, name, "", False)
    return SourceRow(name, name, (name,), {}), row


def test_a_rating_belongs_to_its_domain_path_and_days() -> None:
    known = (
        Rating("a.example", "whole", "Desk", DAY),
        Rating("a.example", "blogs", "Desk", DAY, path="/blogs"),
        Rating("a.example", "old", "Desk", DAY, until="2019-12-31"),
    )

    def values(name: str, url: str | None, published: str | None = None) -> list[str]:
        source, row = held(name, url, published)
        (made,) = rated([source], [row], known)
        return [one["value"] for one in made.ratings]

    assert values("a.example", "https://www.a.example/news/1", "2021-05-04") == ["whole"]
    assert values("The Coast", "https://m.a.example/blogs/1", "2021-05-04") == ["whole", "blogs"]
    assert values("a.example", None, "2018-05-04") == ["whole", "old"]
    assert values("file.txt", None) == []
    assert domain("A.Example:80/x") == ("a.example", "/x")


def test_a_list_replaces_the_one_of_the_same_day(tmp_path: Path) -> None:
    with opened(str(tmp_path / "a.db")) as store:
        assert store is not None
        for value in ("low", "high"):
            store.rate([Rating("a.example", value, "Desk", DAY)], "Desk", DAY)
        store.rate([Rating("a.example", "fair", "Other", DAY)], "Other", DAY)
        assert [(one.rater, one.value) for one in store.ratings()] == [("Desk", "high"), ("Other", "fair")]
