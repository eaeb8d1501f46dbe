"""Capitalised names: where a run of name words begins and ends (lexicons/names.toml).

A run is bounded (nine words), may hold joining words ("Institute for Economics and Peace", "Abdul bin Salman") and
initials, and never begins or ends with one of them or with a word that is capitalised by its place only.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from audit.claims.grammar import small
from audit.claims.places import adjective_at, country_at
from audit.claims.words import Word, gap
from audit.knowledge import lexicon

_LONGEST = 9
_WRAPPED = 50  # characters: e-mail and wire copy are wrapped at 60 to 80


@cache
def plain() -> frozenset[str]:
    """Words that a capital does not make a name."""
    return frozenset(lexicon("names")["plain"]["words"])


@cache
def works() -> frozenset[str]:
    """Nouns of works: index, report."""
    return frozenset(lexicon("names")["work"]["nouns"])


@cache
def placing() -> frozenset[str]:
    """Verbs by which a work says what place somebody has: puts, ranks."""
    return frozenset(lexicon("names")["work"]["placing"])


def common() -> frozenset[str]:
    """Those with which no name begins: all but "the"."""
    return plain() - {"the"}


@cache
def bodies() -> frozenset[str]:
    """Nouns of bodies, lower case."""
    return frozenset(lexicon("names")["body"]["nouns"])


@cache
def joining(of_bodies: bool) -> frozenset[str]:
    """Lower-case words that may stand inside a name of a body, or of a person."""
    return frozenset(lexicon("names")["joining"]["words" if of_bodies else "persons"])


@cache
def _inner(of_bodies: bool) -> frozenset[str]:
    """Those of them behind which the name of a body does not end."""
    return joining(of_bodies) - small("loose") - {"and"}


@cache
def courtesies() -> frozenset[str]:
    """Ranks and courtesies before a name."""
    return frozenset(lexicon("offices")["courtesy"]["words"])


@cache
def _never_alone() -> frozenset[str]:
    return frozenset(lexicon("offices")["courtesy"]["alone"])


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether two words stand together inside one name."""
    between = gap(text, left, right)
    if between in (" ", "-", "‑", "–", "\N{NO-BREAK SPACE}"):
        return True
    if between == "\n":
        return wrapped(text, left)
    initial = len(left.text) == 1 or left.lower in courtesies()
    return initial and (
        between in (". ", ".", ".\n", ".) ", ") ") or (between in (" (", ". (") and right.lower in courtesies())
    )


def wrapped(text: str, left: Word) -> bool:
    """Whether the line that ends with `left` is long enough to have been wrapped by hand; a list has short lines."""
    return "\n" not in text[max(0, left.end - _WRAPPED) : left.end] and left.end >= _WRAPPED


def _name_word(line: Sequence[Word], i: int) -> bool:
    """Whether word `i` is capitalised as a name is; a single letter is an initial."""
    word = line[i]
    if not word.capital or word.text == "&":
        return False
    return word.lower not in plain() or (len(word.text) == 1 and i + 1 < len(line) and word.text != "I")


def run_after(text: str, line: Sequence[Word], i: int, *, body: bool, whole: bool = True) -> int | None:
    """The index after the name that begins at word `i`, or None where none begins there.

    With `whole` false the name ends before "in", "on" and the like. With `body` false the name is a person's: it may
    begin with courtesies in lower case, and a country or its adjective ends it.
    """
    start = i
    if body and i < len(line) and line[i].lower == "the":
        i += 1
    end = None
    small_words = joining(True)
    for j in range(i, min(len(line), i + _LONGEST)):
        if body and not line[j].capital and (j == i or line[j].lower not in small_words):
            break  # most names end at a plain word
        if j > start and not joined(text, line[j - 1], line[j]):
            break
        if _name_word(line, j) and (body or not _foreign(line, j)):
            end = j + 1
            if line[j].genitive:
                break
        elif body and _day_inside(line, i, j):
            continue
        elif not (_goes_on(line, i, j, whole) if body else _courtesy_or_particle(line, i, j)):
            break
    if end is None or (not body and _no_person(line, i, end)):
        return None
    return end


def _day_inside(line: Sequence[Word], i: int, j: int) -> bool:
    """Whether a capitalised plain word stands between name words: "Good Friday Agreement"."""
    return i < j < len(line) - 1 and line[j].capital and line[j].lower.endswith("day") and _name_word(line, j + 1)


def _courtesy_or_particle(line: Sequence[Word], i: int, j: int) -> bool:
    """Whether a small word goes on with a person's name."""
    return line[j].lower in courtesies() or (j > i and line[j].lower in joining(False))


def _goes_on(line: Sequence[Word], i: int, j: int, whole: bool) -> bool:
    """Whether a small word goes on with the name of a body: "and" only behind a noun of a body ("Institute for
    Economics and Peace"), "of" and "for" also behind a single word ("Board of Peace")."""
    word = line[j].lower
    if j == i or word not in joining(True) or (word in small("loose") and not whole):
        return False
    if word in joining(False) or word in small("fast"):
        return True
    named = any(earlier.lower in bodies() for earlier in line[i:j])
    return named or (j == i + 1 and word in ("of", "for"))


def _foreign(line: Sequence[Word], j: int) -> bool:
    """Whether a country or its adjective stands here, so that no person's name goes on."""
    return (line[j].genitive and country_at(line, j) is not None) or adjective_at(line, j) is not None


def _no_person(line: Sequence[Word], i: int, end: int) -> bool:
    """Whether the run is a body, a country or a bare courtesy."""
    run = line[i:end]
    if run[-1].lower in bodies() or all(word.lower in courtesies() for word in run):
        return True
    found = country_at(line, i)
    return found is not None and found[0] >= end


def run_before(text: str, line: Sequence[Word], end: int, *, body: bool) -> int | None:
    """The index of the first word of the name that ends just before word `end`, or None."""
    first = None
    inner = _inner(body)
    for j in range(end - 1, max(-1, end - 1 - _LONGEST), -1):
        if j < end - 1 and (not joined(text, line[j], line[j + 1]) or line[j].genitive):
            break
        if _name_word(line, j):
            first = j
        elif j == end - 1 or line[j].lower not in inner:
            break
    if first is None or (not body and _no_person(line, first, end)):
        return None
    return first


def trimmed(text: str, line: Sequence[Word], first: int, end: int) -> str:
    """The name without courtesies and genitive, with single blanks."""
    while first < end - 1 and line[first].lower in courtesies() and not _part_of_name(line, first, end):
        first += 1
    name = text[line[first].start : line[end - 1].end]
    name = name[:-2] if line[end - 1].genitive else name
    return " ".join(name.split())


def _part_of_name(line: Sequence[Word], first: int, end: int) -> bool:
    """ "Sheikh Rashid" and "Justice Ito" keep what could be a name where only one word would be left."""
    return line[first].lower in _never_alone() and line[first].lower in ("sheikh", "imam") and end - first >= 2
