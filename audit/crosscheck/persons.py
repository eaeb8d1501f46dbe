"""What two claims say of one person: the last name, the age, the rank before the name.

"Brandt, 74," ─ "Brandt is 47 years old"        two ages
"Colonel Emil Darzi" ─ "General Darzi"          two ranks
"Ilja Venn" ─ "Ilja Kordes"                     two last names
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.similarity import key, likeness

_SPELLING = 0.7  # letters of two last names from which one is a spelling of the other: a matter of names
_FULL = 2  # words of a person's full name
_BIRTHDAY = 1  # years: what may lie between two reports
_LAST = r"(?P<name>[A-Z][\w'’-]{2,30})"
_AGES = (
    re.compile(_LAST + r"(?:, | \(|,? who is |,? is |,? aged |, now )(?:aged )?(?P<age>\d{1,3})(?:[,;)]| years?\b)"),
    re.compile(r"\b(?P<age>\d{1,3})[- ]years?[- ]old (?:[\w'’-]{2,30} ){0,4}?(?:[A-Z][\w'’-]{1,30} ){0,2}" + _LAST),
)
_PAST = re.compile(r"(?i)\b(?:former|ex|then|deputy|vice|acting|shadow|designate)[ -](?:\w{1,20} )?$")
_STATUS = 40  # characters before a title in which its status stands
_OLDEST = 120  # years: beyond, it is no age


def two_ages(a: Stated, b: Stated) -> str:
    """One person with two ages, in words; "" where there is none."""
    one = ages(a.words)
    other = ages(b.words) if one else {}
    for name in sorted(one.keys() & other.keys()) if other else ():
        if abs(one[name] - other[name]) > _BIRTHDAY and not _two_of_a_family(a, b, name):
            return f"two ages: {one[name]} against {other[name]}"
    return ""


def _two_of_a_family(a: Stated, b: Stated, name: str) -> bool:
    """Whether two claims have two first names before one last name, whose key is given: "Anna Roe, 31", "Karl Roe"."""
    x, y = _first_name(a, name), _first_name(b, name)
    return bool(x and y) and likeness(x, y) < _SPELLING


def _first_name(one: Stated, name: str) -> str:
    """The first name before a last name, whose key is given; "" where the claim has none."""
    inside = (p.of(one.document.text).split() for p in one.persons if one.claim.start <= p.start < one.claim.end)
    return next((words[-2] for words in inside if len(words) >= _FULL and name_key(words[-1]) == name), "")


def one_age(a: Stated, b: Stated) -> str:
    """One person with the same age in both, in words; "" where there is none."""
    one = ages(a.words)
    other = ages(b.words) if one else {}
    if not other:
        return ""
    same = [name for name in sorted(one.keys() & other.keys()) if one[name] == other[name]]
    return f"both give the age {one[same[0]]}" if same else ""


@lru_cache(maxsize=4096)  # a claim meets many others
def ages(words: str) -> Mapping[str, int]:
    """Age by the key of the last name that stands beside it."""
    found: dict[str, int] = {}
    for pattern in _AGES:
        for match in pattern.finditer(words):
            if 0 < int(match["age"]) <= _OLDEST:
                found.setdefault(name_key(match["name"]), int(match["age"]))
    return found


def two_ranks(couple: Couple) -> str:
    """One person with two ranks of one service before the name, in words; "" where there is none."""
    one = ranks(couple.a.words)
    other = ranks(couple.b.words) if one else {}
    for name in sorted(one.keys() & other.keys()):
        if one[name] != other[name]:
            return f"two ranks: {one[name]} against {other[name]}"
    return ""


@lru_cache(maxsize=4096)  # a claim meets many others
def ranks(words: str) -> Mapping[str, str]:
    """Rank by the key of the last name behind it."""
    found: dict[str, str] = {}
    for match in _ranked().finditer(words):
        found.setdefault(name_key(match["name"].split()[-1]), _forms()[match["rank"].lower()])
    return found


@cache
def _ranked() -> re.Pattern[str]:
    forms = sorted(_forms(), key=lambda form: (-len(form), form))
    name = r"(?P<name>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2})"
    rank = r"\b(?P<rank>(?i:" + "|".join(map(re.escape, forms)) + r"))\.? "
    return re.compile(rank + r"(?:\(ret(?:d|ired)?\.?\) )?" + name)


@cache
def _forms() -> dict[str, str]:
    return {form: row["words"][0] for row in lexicon("crosscheck")["ranks"] for form in row["words"]}


@lru_cache(maxsize=4096)  # a claim meets many others
def titles(words: str) -> Mapping[str, str]:
    """Title by the key of the last name behind it, for the titles that exclude one another; a former one is none."""
    found: dict[str, str] = {}
    for match in _titled().finditer(words):
        if not _PAST.search(words, max(0, match.start() - _STATUS), match.start()):
            found.setdefault(name_key(match["name"].split()[-1]), match["title"])
    return found


@cache
def _titled() -> re.Pattern[str]:
    rows = lexicon("crosscheck")["exclusive"]
    forms = sorted({title for row in rows for title in row["titles"]}, key=lambda form: (-len(form), form))
    name = r"(?P<name>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2})"
    return re.compile(r"\b(?P<title>(?i:" + "|".join(map(re.escape, forms)) + r")),? " + name)


def two_last_names(couple: Couple) -> str:
    """One first name and two last names, each known to its own report only, and no spelling of the other."""
    for one in _full(couple.a):
        for other in _full(couple.b):
            x, y = one[1], other[1]
            strange = x not in couple.b.document.text and y not in couple.a.document.text
            if one[0] == other[0] and strange and likeness(x, y) < _SPELLING:
                return f"{' '.join(one)} against {' '.join(other)}"
    return ""


def two_first_names(couple: Couple) -> str:
    """One last name behind one title, and two first names, each known to its own report only, and no form of the other:
    "minister Ada Lund", "minister Bo Lund"."""
    for one in couple.a.offices:
        for other in couple.b.offices:
            x, y = (office.holder or "" for office in (one, other))
            mine, theirs = x.split(), y.split()
            if key(one.title) != key(other.title) or len(mine) != _FULL or len(theirs) != _FULL:
                continue
            strange = mine[0] not in couple.b.document.text and theirs[0] not in couple.a.document.text
            if (
                mine[1] == theirs[1]
                and strange
                and likeness(mine[0], theirs[0]) < _SPELLING
                and mine[0][0] != theirs[0][0]
            ):
                return f"{x} against {y}"
    return ""


def _full(one: Stated) -> Iterator[list[str]]:
    """The persons of the claim with a first and a last name."""
    for person in one.persons:
        words = person.of(one.document.text).split()
        if one.claim.start <= person.start < one.claim.end and len(words) == _FULL:
            yield words
