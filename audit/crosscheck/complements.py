"""What two claims say beside the names that they share: of one person two things may be told, and of one thing two.

"Director Ada Lunt praised the crew"   ─  "Director Ada Lunt opened a bank"     two deeds
"The crew asked for a boat"            ─  "The crew asked for a priest"         two things behind one word
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from audit.claims.events import forms, past_forms, regular_forms
from audit.crosscheck.categories import persons
from audit.crosscheck.once import once
from audit.crosscheck.scopes import unshared
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, one_spelling, stems
from audit.knowledge import lexicon
from audit.similarity import key as sound

_MOST = 600  # characters of a claim that are looked at
_CALENDAR = ("second", "day", "month")  # bases of the units of time
_COMMON = 1  # words in common beside the speaker that do not make one statement of two
_NAME = 2  # words of most names of persons
_TOKEN = re.compile(r"[^\W\d_][\w’'-]{0,30}|\d[\d.,]{0,20}|[,.;:()–—\"“”]")


class _Token(NamedTuple):
    """A word or mark, in small letters; its stem, "" for a word without content; whether it is printed as a name; and
    where in the claim it stands."""

    text: str
    stem: str
    name: bool
    at: int


def other_things(a: Stated, b: Stated) -> str:
    """What two claims tell that is not one thing, in words; "" where there is nothing."""
    deeds = "each tells another thing of one name" if two_deeds(a, b) else ""
    return deeds or two_things(a, b) or one_word_apart(a, b) or _one_name_apart(a, b)


def _one_name_apart(a: Stated, b: Stated) -> str:
    """The two names, or words for somebody's calling, by which alone two claims differ, in words: "blamed Orsk for it",
    "blamed Velm for it"; "Jan Roe, a doctor, saw her", "Jan Roe, a nurse, saw her"."""
    one, other = a.stems - b.stems - _saying(), b.stems - a.stems - _saying()
    if len(one) != 1 or len(other) != 1 or one_spelling(one, other):
        return ""
    called = all(any(persons(word) for word in x.tokens - y.tokens) for x, y in ((a, b), (b, a)))
    named = bool(a.names - b.names and b.names - a.names)
    return f"{min(one)} against {min(other)}" if called or named else ""


def two_things(a: Stated, b: Stated) -> str:
    """Two things that stand behind one word, in words; "" where there are none."""
    found = unshared(_slots(a), _slots(b), a, b)
    return f"{' '.join(found[0])}: {found[1]} against {found[2]}" if found else ""


def two_deeds(a: Stated, b: Stated) -> bool:
    """Whether each claim tells a deed of its own, and a person with his titles is all that is common to them, or who
    says so and one word beside that. Of a claim without a deed ("the chief of staff, Ada Lunt") nothing is known."""
    if not (_speaker(a) & _speaker(b)) and not (_has_deed(a) and _has_deed(b)):
        return False
    mine, theirs = _titles(a) | _speaker(a), _titles(b) | _speaker(b)
    if not (mine & theirs or (_titled(a) & _titled(b))):
        return False
    aside = (mine & theirs) | ((mine | theirs) - (a.stems & b.stems)) | _saying()
    one, other = (side.stems - aside - _persons(side) for side in (a, b))
    common = one & other
    most = _COMMON if _speaker(a) & _speaker(b) else 0
    return len(common) <= most and bool(one - common) and bool(other - common)


@once
def _has_deed(one: Stated) -> bool:
    """Whether a claim tells what somebody did."""
    return one.claim.act is not None or any(token.text.endswith("ed") and not token.name for token in _read(one))


@once
def _speaker(one: Stated) -> frozenset[str]:
    """The stems of who says so, where that stands in the claim itself."""
    said = one.claim.attribution
    if said is None or said.speaker is None or not one.claim.start <= said.speaker.start < one.claim.end:
        return frozenset()
    return stems(said.speaker.of(one.document.text)[:_MOST])


def one_word_apart(a: Stated, b: Stated) -> str:
    """Two words behind one preposition or a form of "to be", where all others are common, in words; "" where there are
    none."""
    one, other = a.stems - b.stems - _saying(), b.stems - a.stems - _saying()
    if len(one) != 1 or len(other) != 1 or one_spelling(one, other):
        return ""
    (x,), (y,) = one, other
    common = _before_words(a).get(x, frozenset()) & _before_words(b).get(y, frozenset())
    return f"{min(common)}: {x} against {y}" if common else ""


@once
def _before_words(one: Stated) -> Mapping[str, frozenset[str]]:
    """By the stem of a word, no name, the prepositions and forms of "to be" that stand before it and its article; one
    stands for each of its kind."""
    tokens, found = _read(one), dict[str, frozenset[str]]()
    kinds = _kinds()
    for at, token in enumerate(tokens):
        back = at - 1
        while back >= 0 and tokens[back].text in _articles():
            back -= 1
        if back >= 0 and token.stem and not token.name and tokens[back].text in kinds:
            found[token.stem] = found.get(token.stem, frozenset()) | {kinds[tokens[back].text]}
    return found


@cache
def _kinds() -> Mapping[str, str]:
    """The prepositions and forms of "to be", each with the one that stands for its kind."""
    return {word: row[0] for row in lexicon("crosscheck")["complements"]["kinds"] for word in row}


@once
def _titled(one: Stated) -> frozenset[str]:
    """The names of persons of three words and more: the first one, at the head of a sentence, may be a title."""
    names = (person.of(one.document.text) for person in one.persons)
    return frozenset(name for name in names if len(name.split()) > _NAME)


@once
def _persons(one: Stated) -> frozenset[str]:
    """The stems of the names of persons."""
    return frozenset().union(*(stems(person.of(one.document.text)) for person in one.persons))


@once
def _titles(one: Stated) -> frozenset[str]:
    """The stems of the words that stand beside a person: right before the name, or between it and the next mark."""
    tokens, found = _read(one), set[str]()
    starts = {person.start - one.claim.start for person in one.persons}
    ends = {person.end - one.claim.start for person in one.persons}
    for at, token in enumerate(tokens):
        if token.at in starts and at:
            found |= _up_to(tokens[at - 2 :: -1] if tokens[at - 1].text == "," and at > 1 else (), _before)
            found |= _up_to(tokens[at - 1 :: -1], _right_before)
        if token.at + len(token.text) in ends and at + 1 < len(tokens) and tokens[at + 1].text == ",":
            found |= _up_to(tokens[at + 2 :], _before)
    return frozenset(found - {fold(one.claim.act or "")})


def _up_to(tokens: Sequence[_Token], told: Callable[[_Token], bool]) -> set[str]:
    """The stems of the words up to the first that belongs to no title; none where a clause begins among them."""
    own = tuple(takewhile(told, tokens))
    behind = tokens[len(own)].text if len(own) < len(tokens) else ""
    return set() if behind in _clauses() else {token.stem for token in own if token.stem}


def _right_before(token: _Token) -> bool:
    return bool(token.stem) or token.text == "of"


def _before(token: _Token) -> bool:
    return token.text not in _clauses() and token.text not in ',.;:()–—"“”'


@once
def _slots(one: Stated) -> Mapping[tuple[str, str], frozenset[str]]:
    """By a word, and the preposition behind it if there is one, the stems of what stands there."""
    tokens = _read(one)
    found: dict[tuple[str, str], frozenset[str]] = {}
    for at, token in enumerate(tokens):
        if not token.stem or token.name or token.stem in _times():
            continue
        last, verb = at + 1, _verb(token, one.claim.act)
        slot = (verb, "") if verb else None
        if last < len(tokens) and tokens[last].text in _links():
            slot, last = (verb or token.stem, tokens[last].text), last + 1
        while last < len(tokens) and tokens[last].text in _articles():
            last += 1
        told: set[str] = set()
        while last < len(tokens) and tokens[last].stem and not tokens[last].name:
            told.add(tokens[last].stem)
            last += 1
        named = last < len(tokens) and tokens[last].name
        if slot and told and not named and told.isdisjoint(_times()):
            found.setdefault(slot, frozenset(told))
    return found


def _verb(token: _Token, act: str | None) -> str:
    """The stem of the verb that a word is a past form of, or a form of what the claim tells; "" for any other."""
    normal = forms().get(token.text, "")
    past = token.text in past_forms() or token.text in regular_forms()
    return fold(normal) if normal and (past or normal == act) else ""


@once
def _read(one: Stated) -> tuple[_Token, ...]:
    found = []
    for match in _TOKEN.finditer(one.words[:_MOST]):
        token = match[0]
        stem = fold(token) if token[0].isalpha() else ""
        name = bool(stem) and token[0].isupper() and any(n.startswith(sound(stem)) for n in one.names)
        found.append(_Token(token.lower(), stem, name, match.start()))
    return tuple(found)


@cache
def _saying() -> frozenset[str]:
    return frozenset(map(fold, _table()["saying"]))


@cache
def _times() -> frozenset[str]:
    """The stems of the units of time: "19 months of war" and "of fighting" are one."""
    units = lexicon("conversions")["units"]
    return frozenset(fold(name) for row in units if row["base"] in _CALENDAR for name in row["names"])


@cache
def _articles() -> frozenset[str]:
    return frozenset(_table()["articles"])


@cache
def _links() -> frozenset[str]:
    return frozenset(_table()["links"])


@cache
def _clauses() -> frozenset[str]:
    return frozenset(_table()["clauses"])


def _table() -> Mapping[str, list[str]]:
    found: Mapping[str, list[str]] = lexicon("crosscheck")["complements"]
    return found
