"""The entries of a reference list as BibTeX."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from audit.model import Reference
from audit.report.entries import issued, keys, kind, names, numbers, parts

TYPES = {
    "article": "article", "page": "misc", "book": "book", "thesis": "phdthesis", "chapter": "incollection",
    "paper": "inproceedings",
}  # fmt: skip
_INSIDE = {"article": "journal", "page": "publisher", "book": "publisher", "thesis": "school"}  # else: a book
_ESCAPED = str.maketrans(
    {
        **{mark: f"\\{mark}" for mark in "&%$#_"},
        "{": r"\textbraceleft{}",  # BibTeX counts a brace behind a backslash too
        "}": r"\textbraceright{}",
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{chr(code): " " for code in (*range(32), 127)},
    }
)


def dumps(references: Sequence[Reference], text: str = "") -> str:
    """The entries, one after another, with a blank line between them; with the `text` they stand in, also their ISBN,
    PMID and arXiv numbers."""
    return "\n".join(_entry(one, key, text) for one, key in zip(references, keys(references), strict=True))


def _entry(one: Reference, key: str, text: str) -> str:
    lines = [f"  {field} = {{{value}}}" for field, value in (*_fields(one, text), *_numbers(numbers(text, one)))]
    return "@" + TYPES[kind(one, text)] + "{" + ",\n".join([key, *lines]) + "\n}\n"


def _fields(one: Reference, text: str) -> Iterator[tuple[str, str]]:
    if one.authors:
        yield "author", " and ".join(_name(given, family) for given, family in names(one))
    if one.title:
        yield "title", "{" + escaped(one.title) + "}"
    if one.container:
        yield _INSIDE.get(kind(one, text), "booktitle"), escaped(one.container)
    if kind(one, text) in ("article", "chapter", "paper"):
        yield from ((field, escaped(value.replace("–", "--"))) for field, value in sorted(parts(text, one).items()))
    when = issued(one)
    if when:
        yield "year", str(when[0])
    if len(when) > 1:
        yield "month", str(when[1])
    if one.doi:
        yield "doi", escaped(one.doi)
    if one.url:
        yield "url", one.url.replace("{", "%7B").replace("}", "%7D").replace("\\", "")


def _numbers(found: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The identifiers of an entry under the names that BibTeX and its styles have for them."""
    for kind_, field in (("ISBN", "isbn"), ("ISSN", "issn"), ("PMID", "pmid"), ("arXiv", "eprint")):
        if kind_ in found:
            yield field, escaped(found[kind_])
    if "arXiv" in found:
        yield "archiveprefix", "arXiv"


def _name(given: str | None, family: str) -> str:
    return f"{escaped(family)}, {escaped(given)}" if given else "{" + escaped(family) + "}"


def escaped(words: str) -> str:
    """The words with what TeX would act on written out, on one line."""
    return words.translate(_ESCAPED)
