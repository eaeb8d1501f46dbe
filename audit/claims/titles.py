"""Titles of offices in their normal form (lexicons/offices.toml).

Rows of titles and rows of portfolios: "Foreign Minister", "Minister of Foreign Affairs" and "minister for foreign
affairs" are one office, and so are "Defence Secretary" and "Secretary of Defense".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audit.claims.words import Phrases, Word, words
from audit.knowledge import lexicon


@dataclass(frozen=True, slots=True)
class Title:
    """A row. `body`: it takes the name of a body; `of`: only with "of …"; `before`: only behind a name of a body;
    `named`: an office only together with a holder."""

    name: str
    body: bool = False
    of: bool = False
    before: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Absent:
    """An office that `country` does not have, and what it is `called` there. `loose` where the press writes it all
    the same; `since` is the EDTF date from which it is absent."""

    country: str
    title: str
    called: str
    source: str
    loose: bool = False
    since: str | None = None


@cache
def phrases() -> Phrases:
    """Every wording of every title."""
    found: list[tuple[str, object]] = []
    for row in lexicon("offices")["title"]:
        title = Title(
            row["name"],
            row.get("body", False),
            row.get("of", False),
            row.get("before", False),
            row.get("named", False),
        )
        found += [(wording, title) for wording in row["wordings"]]
    for row in lexicon("offices")["portfolio"]:
        title = Title(f"{row['name']} Minister")
        for word in row["wordings"]:
            forms = (f"{word} minister", f"minister of {word}", f"minister for {word}", f"minister of the {word}")
            found += [(form, title) for form in forms]
    return Phrases(found)


@cache
def absent() -> tuple[Absent, ...]:
    """Every row of an office that a country does not have."""
    return tuple(
        Absent(row["country"], row["title"], row["called"], row["source"], row.get("loose", False), row.get("since"))
        for row in lexicon("offices")["absent"]
    )


def title_at(line: Sequence[Word], i: int) -> tuple[int, Title] | None:
    """The longest title that begins at word `i`: (index after it, row)."""
    found = phrases().at(line, i)
    if not found or not isinstance(found[1], Title):
        return None
    if found[0] == i + 1 and line[i].lower in _abbreviations() and not line[i].text[:2].isupper():
        return None
    return found[0], found[1]


@cache
def _abbreviations() -> frozenset[str]:
    """Wordings that the rows print in capitals: "pm" is a time of day."""
    return frozenset(w.lower() for row in lexicon("offices")["title"] for w in row["wordings"] if w.isupper())


def normal(printed: str) -> str | None:
    """The normal form of a title printed alone ("Secretary of Defence"), or None if no row knows it.

    What follows a title that takes a body is kept: "head of the CIA" is "Head of the Central Intelligence Agency".
    """
    line = words(printed)
    found = title_at(line, 0) if line else None
    if not found:
        return None
    j, title = found
    rest = printed[line[j].start :] if j < len(line) else ""
    return with_body(title.name, rest) if rest else title.name


def with_body(title: str, body: str) -> str:
    """Title and body in normal form; a body that is mostly written short is written in full."""
    joined = "" if title.endswith(" of") else " of"
    for preposition in ("of ", "for ", "on ", "to ", "at "):
        if body.lower().startswith(preposition):
            joined, body = ("" if title.endswith(" of") else f" {preposition.strip()}"), body[len(preposition) :]
            break
    article = "the " if body.lower().startswith("the ") else ""
    bare = body[len(article) :].strip()
    full = lexicon("names")["short"].get(bare.replace(".", ""), bare)
    return f"{title}{joined} {article}{full}"


def key(title: str) -> str:
    """What is equal for two wordings of one title: lower case, without articles and joining words."""
    from audit.similarity import key as folded

    parts = [word.lower for word in words(title) if word.lower not in ("the", "of", "for", "on", "to", "at", "and")]
    return folded(" ".join(parts))
