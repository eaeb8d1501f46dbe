"""Of which part of a thing, which stage of it or which of several like things a claim speaks: two claims of two parts
deny each other in nothing.

"In the north 61 villages lack water"  ─  "In the south 34 villages lack water"     two parts
"The treaty was signed on 12 March"    ─  "The treaty was ratified on 20 March"     two stages
"The duty on cars is 100 percent"      ─  "The duty on solar cells is 50 percent"   two things beside one noun
"Unemployment is at 11 percent"        ─  "Among women, unemployment is at 19"      a whole and a part of it
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.particulars import other_ordinal
from audit.crosscheck.partners import two_partners
from audit.crosscheck.restricted import restricted
from audit.crosscheck.stated import Stated
from audit.crosscheck.wordings import first_of, named, wordings
from audit.crosscheck.words import fold, one_spelling
from audit.knowledge import lexicon

_TABLE = "scopes"
_PHRASE = 2  # words of a noun with what it is called by
_MOST = 600  # characters of a claim that are looked at
_BESIDE = re.compile(
    r"\b([A-Za-z][a-z]{2,20}) (of|on|for|with|among) ((?:the |all |some )?[a-z-]{3,20}(?: [a-z-]{3,20})?)"
)
_ALONE = re.compile(r"\b([A-Z][\w’'-]{1,30}),? alone\b")  # "Upper Orsk alone counts 2,300"
_PLACE_BEFORE = re.compile(r"\b([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}),? \Z")
_REACH = 80  # characters before "where" in which the place stands
_ARTICLES = frozenset(("the", "all", "some"))


def two_scopes(a: Stated, b: Stated) -> str:
    """Two parts, stages or like things that two claims speak of, in words; "" where there are none."""
    return _apart(a, b, stages=True)


def like_things(a: Stated, b: Stated) -> str:
    """The same without the stages, of which one thing goes through several on one day."""
    return _apart(a, b, stages=False)


def _apart(a: Stated, b: Stated, *, stages: bool) -> str:
    one, other = members(a), members(b)
    for row in sorted(one.keys() & other.keys()):
        if one[row].isdisjoint(other[row]) and not _rows()[row].get("unlike") and (stages or not _is_stage(row)):
            return f"{min(one[row])} and {min(other[row])}"
    if sorts := _two_sorts(a, b):
        return sorts
    if other_ordinal(a, b) and not (a.stems | b.stems) & _times():
        return "two of a row"
    found = unshared(_beside(a), _beside(b), a, b)
    return f"{found[1]} and {found[2]}" if found else ""


def unshared(
    mine: Mapping[tuple[str, str], frozenset[str]],
    theirs: Mapping[tuple[str, str], frozenset[str]],
    a: Stated,
    b: Stated,
) -> tuple[tuple[str, str], str, str] | None:
    """The first place that two claims fill with words which the other claim has nowhere, and a word of each; None where
    there is none. `mine` and `theirs` are the stems that stand in each place."""
    for place in sorted(mine.keys() & theirs.keys()):
        x, y = mine[place], theirs[place]
        if x.isdisjoint(b.stems) and y.isdisjoint(a.stems) and not one_spelling(x, y):
            return place, min(x), min(y)
    return None


def _two_sorts(a: Stated, b: Stated) -> str:
    """Two sorts of one noun of which the claims are told, in words: "private schools", "vocational schools"."""
    one, other = _sort(a), _sort(b)
    if not (one and other) or one[1] != other[1] or one[0] == other[0] or one_spelling({one[0]}, {other[0]}):
        return ""
    return f"{one[0]} and {other[0]}" if one[0] not in b.stems and other[0] not in a.stems else ""


@of_words
def _sort(one: Stated) -> tuple[str, str] | None:
    """The stems of the last two words of the subject, where it has no name in it and stands in several: "schools"."""
    words = (one.claim.subject or "").partition(" of ")[0].split()[-2:]
    if len(words) < _PHRASE or not words[1].endswith("s") or any(word[:1].isupper() for word in words[1:]):
        return None
    sort, noun = fold(words[0].lower()), fold(words[1])
    return (sort, noun) if sort and noun else None


def _sums(one: Stated) -> list[Figure]:
    return [figure for figure in one.figures if figure.quantity.kind == "money"]


def wanted_and_given(a: Stated, b: Stated) -> bool:
    """Whether the one is about a sum that was asked for, and the other about what came of it."""
    if not any(x.interval.point == y.interval.point for x in _sums(a) for y in _sums(b)):
        return False
    one, other = members(a), members(b)
    rows = (row for row in one.keys() & other.keys() if _rows()[row].get("unlike"))
    return any(one[row].isdisjoint(other[row]) for row in rows)


def narrower(a: Stated, b: Stated) -> str:
    """The part of a whole that only one of two claims with unlike figures speaks of, or the two things of which only a
    like figure could be of both, in words; "" where there is none."""
    one, other = members(a), members(b)
    for row in sorted(one.keys() & other.keys()):
        if _rows()[row].get("unlike") and one[row].isdisjoint(other[row]):
            return f"{min(one[row])} and {min(other[row])}"
    for row in sorted(one.keys() ^ other.keys()):
        if _rows()[row].get("restricts"):
            return min(one.get(row) or other[row])
    return _alone(a, b) or _alone(b, a) or _there(a, b) or _there(b, a) or two_partners(a, b) or restricted(a, b)


def _there(one: Stated, other: Stated) -> str:
    """The name of the place that only one claim tells of: "in Brask, where 12 flights were cancelled"."""
    if "where" not in one.tokens or not one.words.startswith("where "):
        return ""
    sentence = one.claim.sentence
    text = one.document.text[max(sentence.start, one.claim.start - _REACH) : one.claim.start]
    found = _PLACE_BEFORE.search(text)
    if found is None or found[1] in other.document.text:
        return ""  # what the other report knows may be where it all happened
    return found[1]


def _alone(one: Stated, other: Stated) -> str:
    """The part of a whole that one claim sets apart, and the other does not tell of: "Upper Orsk alone counts 230"."""
    found = _ALONE.search(one.words)
    if found is None or "there" in other.tokens or name_key(found[1]) in other.near | other.names:
        return ""
    return found[0]


def _is_stage(row: int) -> bool:
    return bool(_rows()[row].get("stages"))


@of_words
def members(one: Stated) -> Mapping[int, frozenset[str]]:
    """By the place of a row of things that exclude each other those of them that a claim names."""
    if one.tokens.isdisjoint(first_of(_TABLE)):
        return {}
    return named(_TABLE, _any(), one.words[:_MOST])


@of_words
def _beside(one: Stated) -> Mapping[tuple[str, str], frozenset[str]]:
    """By a noun and the preposition behind it the stems of what stands there: "pay of teachers"."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for noun, preposition, behind in _BESIDE.findall(one.words[:_MOST]):
        stem = fold(noun)
        told = frozenset(fold(word) for word in _phrase(behind)) - {""}
        if stem and told and stem not in _counting():
            found.setdefault((stem, preposition), told)
    return found


def _phrase(behind: str) -> list[str]:
    words = [word for word in behind.split() if word not in _ARTICLES]
    return words[:1] if len(words) > 1 and words[1] in _verbs() else words


@cache
def _times() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon("crosscheck")["scoped"]["times"])


@cache
def _verbs() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["scoped"]["verbs"])


@cache
def _counting() -> frozenset[str]:
    return frozenset(fold(word) for word in lexicon("crosscheck")["scoped"]["counting"])


@cache
def _rows() -> list[dict[str, object]]:
    found: list[dict[str, object]] = lexicon("crosscheck")["scopes"]
    return found


def _wordings(row: Mapping[str, object]) -> list[str]:
    members_ = row["of"]
    assert isinstance(members_, list)
    return [wording for member in members_ for wording in member]


@cache
def _any() -> re.Pattern[str]:
    """Any wording; a name with a capital in it ("North Korea") is none, but for the first word of a sentence, and for
    "among women Ann Roe won"."""
    every = sorted(wordings(_TABLE), key=lambda one: (-len(one), one))
    either = "|".join(map(re.escape, every))
    before = {wording for row in _rows() if row.get("before_names") for wording in _wordings(row)}
    whole = "|".join(re.escape(wording) for wording in every if wording in before)
    return re.compile(rf"\b(?:{whole})\b|\A(?i:{whole})\b|\b(?:{either})\b(?! [A-Z])|\A(?i:{either})\b(?! [A-Z])")
