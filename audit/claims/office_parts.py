"""What stands around a title of an office: read from the title to the left and to the right.

status ─ country ─ body ─ TITLE ─ of country or body ─ "," ─ courtesy ─ NAME
NAME ─ "," or "is" or "as" ─ the ─ status ─ country ─ TITLE
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audit.claims.grammar import small
from audit.claims.names import bodies, courtesies, run_after, run_before, wrapped
from audit.claims.office_verbs import before_aside, left_office, to_come, verbs_before
from audit.claims.places import country_at, country_before
from audit.claims.titles import Title, title_at
from audit.claims.words import Word, gap
from audit.knowledge import lexicon

_FULL_NAME = 2  # words
NEAR = (" ", "-", "‑", "\N{NO-BREAK SPACE}", "  ", ' "')


@dataclass(frozen=True, slots=True)
class Left:
    """What was read left of a title: the index of the first word, and what the words say."""

    first: int
    status: str = "current"
    country: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Right:
    """What was read right of a title: the index after the last word, and what the words say."""

    end: int
    country: str | None = None
    body: str | None = None
    status: str | None = None


@cache
def _statuses() -> dict[str, str]:
    """Word -> status, from lexicons/offices.toml."""
    return {word: status for status, listed in lexicon("offices")["status"].items() for word in listed}


def left_of(text: str, line: Sequence[Word], i: int, title: Title) -> Left:
    """Status words, one country and one body, read from the title to the left."""
    first, status, country, body = i, "current", None, None
    while first > 0 and gap(text, line[first - 1], line[first]) in NEAR:
        word = line[first - 1]
        found = None if country else country_before(line, first)
        if word.lower in _statuses() and not word.genitive:
            status = _stronger(_statuses()[word.lower], status)
            first -= 1
        elif found:
            first, country = found
        elif title.body and body is None and (run := run_before(text, line, first, body=True)) is not None:
            body = text[line[run].start : line[first - 1].end]
            body = body[:-2] if line[first - 1].genitive else body
            first = run
        else:
            break
    return Left(first, status, country, body)


def _stronger(new: str, old: str) -> str:
    """Of two status words the one that matters more: "then acting" is acting."""
    order = ("current", "then", "acting", "designate", "deputy", "former")
    return max(new, old, key=order.index)


def right_of(text: str, line: Sequence[Word], j: int, title: Title) -> Right:
    """What follows: "-designate", then "of Country" or "of the Body", or ", Body"."""
    end, status = j, None
    if end < len(line) and _statuses().get(line[end].lower) == "designate" and _near(text, line, end):
        end, status = end + 1, "designate"
    if end + 1 >= len(line):
        return Right(end, status=status)
    if _near(text, line, end) and line[end].lower in small("of"):
        return _of(text, line, end, title, status)
    if title.body and gap(text, line[end - 1], line[end]) == ", ":
        stop = run_after(text, line, end, body=True, whole=False)
        if stop is not None and any(word.lower in bodies() for word in line[end:stop]):
            return Right(stop, None, text[line[end].start : line[stop - 1].bare_end], status)
    return Right(end, status=status)


def _near(text: str, line: Sequence[Word], i: int) -> bool:
    """Whether word `i` follows the word before it without a mark between."""
    return gap(text, line[i - 1], line[i]) in NEAR


def _of(text: str, line: Sequence[Word], end: int, title: Title, status: str | None) -> Right:
    """ "of Norway", "of Norway's main spy agency" or "of the Body", from the preposition at `end`."""
    own = line[end].lower in ("of", "for") and _near(text, line, end + 1)  # an ambassador is sent "to" another country
    found = country_at(line, end + 1) if own else None
    if found and not _hyphened(text, line, found[0]):
        if line[found[0] - 1].genitive:
            return _of_a_countrys(text, line, found, status)
        return Right(found[0], found[1], None, status)
    stop = run_after(text, line, end + 1, body=True, whole=False) if title.body else None
    if stop is None:
        return Right(end, status=status)
    body = text[line[end].start : line[stop - 1].bare_end]
    if stop + 1 < len(line) and line[stop].lower == "in" and _near(text, line, stop):
        where = country_at(line, stop + 1)  # "Special Envoy for Peace in Norway, Ann Roe"
        if where and gap(text, line[where[0] - 1], line[min(where[0], len(line) - 1)]) == ", ":
            return Right(where[0], where[1], body, status)
    return Right(stop, None, body, status)


def _hyphened(text: str, line: Sequence[Word], end: int) -> bool:
    """Whether a hyphen follows: "US-based" names no country of an office."""
    return end < len(line) and gap(text, line[end - 1], line[end]) == "-"


def _of_a_countrys(text: str, line: Sequence[Word], found: tuple[int, str], status: str | None) -> Right:
    """ "of Norway's main spy agency": the country and the words that follow, five at most."""
    first = end = found[0]
    while end < len(line) and end - first < 5 and gap(text, line[end - 1], line[end]) == " ":
        end += 1
        if line[end - 1].lower in bodies():
            return Right(end, found[1], text[line[first].start : line[end - 1].end], status)
    return Right(found[0], found[1], None, status)


def holder_right(text: str, line: Sequence[Word], end: int) -> tuple[int, int] | None:
    """The name behind a title: (first, after), courtesies included. Behind a comma or an acronym in brackets it has
    two words at least."""
    if end >= len(line):
        return None
    if named := _behind_is(text, line, end):
        return named
    between = gap(text, line[end - 1], line[end])
    if between == " (" and line[end].text.isupper() and end + 1 < len(line):
        end += 1  # "Chief of Army Staff (COAS) General …"
        between = gap(text, line[end - 1], line[end]).removeprefix(")")
    if between not in (" ", "\n", ", ", " (", "  ", " [", "] ") or (
        between == "\n" and not wrapped(text, line[end - 1])
    ):
        return None
    if title_at(line, end) and not _courtesy(line, end):
        return None
    stop = run_after(text, line, end, body=False)
    if stop is None or (between.strip() and stop - _skip(line, end, stop) < 2):
        return None
    return end, stop


def _behind_is(text: str, line: Sequence[Word], end: int) -> tuple[int, int] | None:
    """The name of "The new finance minister is Ann Roe", of two words or more."""
    at = end
    while at < len(line) and line[at].lower in small("being") and gap(text, line[at - 1], line[at]) == " ":
        at += 1
    if at == end or at >= len(line) or gap(text, line[at - 1], line[at]) != " " or title_at(line, at):
        return None
    stop = run_after(text, line, at, body=False)
    named = stop is not None and stop - _skip(line, at, stop) >= _FULL_NAME and not line[stop - 1].genitive
    return (at, stop) if named and stop else None


def _courtesy(line: Sequence[Word], i: int) -> bool:
    return line[i].lower in courtesies()


def _skip(line: Sequence[Word], first: int, stop: int) -> int:
    """The index of the first word that is no courtesy."""
    while first < stop - 1 and _courtesy(line, first):
        first += 1
    return first


def holder_left(text: str, line: Sequence[Word], first: int) -> tuple[int, int] | None:
    """The name before a title: "Name, the …", "Name is the …", "Name as …"."""
    at = first
    while at > 0 and _fills(line[at - 1]) and gap(text, line[at - 1], line[at]) in NEAR:
        at -= 1
    if at == 0:
        return None
    verbs = verbs_before(text, line, at)
    if verbs < at:
        end = before_aside(text, line, verbs)
        run = run_before(text, line, end, body=False) if end else None
        if run is not None and (end - _skip(line, run, end) >= 2 or _courtesy(line, run)):
            return run, end
    between = gap(text, line[at - 1], line[at])
    linked = line[at - 1].lower in small("links") and between in NEAR
    if linked:
        at -= 1
        at = _relative(text, line, at)
        if at == 0 or gap(text, line[at - 1], line[at]) not in (", ", *NEAR):
            return None
    elif between != ", " and not (between == " " and at == first and not line[first].capital):
        return None
    run = run_before(text, line, at, body=False)
    if linked and run and line[run - 1].lower in _successions() and _near(text, line, run):
        at, run = run - 1, run_before(text, line, run - 1, body=False)  # the office is the successor's
    if run is None or (at - _skip(line, run, at) < 2 and not _courtesy(line, run)):
        return None
    return run, at


def _fills(word: Word) -> bool:
    """Whether a word between a name and its title adds nothing: "the", "the country's"."""
    return word.lower in small("fillers") or (word.genitive and word.lower in small("states"))


def _relative(text: str, line: Sequence[Word], at: int) -> int:
    """The index after the name in "Name, who was the …", "Name, who has been the …", "Name, who served as the …"; else
    `at`, where the linking word stands."""
    first = at
    while first > 0 and line[first - 1].lower in small("linking") and gap(text, line[first - 1], line[first]) == " ":
        first -= 1
    if not first or line[first - 1].lower != "who" or gap(text, line[first - 1], line[first]) != " ":
        return at
    return first - 1


def held(text: str, line: Sequence[Word], first: int, end: int) -> str:
    """The status of an office without a word for it, between the words `first` and `end` that name it and its holder:
    "former" for "mayor until May", "then" for "who was the mayor"."""
    said = {word.lower for word in line[first:end]}
    if left_office(text, line, first, end):
        return "former"
    if to_come(line, first, end):
        return "designate"
    ended = end < len(line) and line[end].lower in small("ended") and gap(text, line[end - 1], line[end]) == " "
    if ended and not said & small("holding"):
        return "former"
    return "then" if "who" in said and said & small("past") else "current"


@cache
def _successions() -> frozenset[str]:
    return frozenset(lexicon("offices")["succession"]["words"])
