"""Names of office-holders: whether a printed name is the person of a row, or that person misspelt."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from audit.claims.titles import key as title_key
from audit.facts.rows import Term
from audit.facts.tables import terms
from audit.similarity import key, likeness, plain

NEAR = 0.86  # letters of a whole name with the same last word: "Anthony Blinken" 0.97, "Jill Biden" for Joe 0.74


@cache
def titled(title: str | None, country: str | None) -> tuple[Term, ...]:
    """The terms of an office (by `claims.titles.key`), of any where it is None; in any country where that is None."""
    return tuple(
        term for term in terms() if (title is None or _title(term.office) == title) and country in (None, term.country)
    )


@cache
def _title(office: str) -> str:
    return title_key(office)


def terms_of(printed: str, country: str | None) -> tuple[Term, ...]:
    """The terms of whoever `printed` names, in any office; in any country where that is None."""
    words = _key(printed)
    return tuple(term for term in _last(country).get(words[-1], ()) if named(printed, term)) if words else ()


@cache
def _last(country: str | None) -> dict[str, tuple[Term, ...]]:
    """Terms by the last words of their holders' names: a person is named by it, whatever else is left out."""
    found: dict[str, list[Term]] = {}
    for term in titled(None, country):
        for last in dict.fromkeys(words[-1] for name in term.names if (words := _key(name))):
            found.setdefault(last, []).append(term)
    return {last: tuple(held) for last, held in found.items()}


def named(printed: str, term: Term) -> bool:
    """Whether `printed` is the holder: a right spelling by sound, or its last word or words."""
    return bearers(printed, term.names)


def bearers(printed: str, names: Iterable[str]) -> bool:
    """Whether `printed` is one of `names` by sound, whole or from the end of it ("Khan", "Hassan Akhund")."""
    words = _key(printed)
    return bool(words) and any(_ends(words, _key(name)) for name in names)


@lru_cache(maxsize=8_192)
def _key(name: str) -> tuple[str, ...]:
    return tuple(key(name).split())


def _ends(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the words are the whole name, its end, or its first and last word."""
    if words == name[-len(words) :]:
        return True
    return len(words) == 2 and len(name) > 2 and (words[0], words[1]) == (name[0], name[-1])


def misspelt(printed: str, term: Term) -> bool:
    """Whether `printed` is a whole name, near to the holder's and with the same last word, but not written so."""
    words = _plain(printed)
    if len(words) < 2:
        return False
    right = [_plain(name) for name in term.names]
    if any(words in (name, name[-len(words) :]) or (words[0], words[-1]) == (name[0], name[-1]) for name in right):
        return False
    return any(
        len(words) == len(name) and words[-1] == name[-1] and likeness(" ".join(words), " ".join(name)) >= NEAR
        for name in right
    )


@lru_cache(maxsize=8_192)
def _plain(name: str) -> tuple[str, ...]:
    return tuple(plain(name).split())
