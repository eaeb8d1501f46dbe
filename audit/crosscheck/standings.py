"""Who stands where in an order: "Tessin is second and Norland third", "the third place goes to Halmar", "Iran leads the
table, ahead of Pakistan and Sudan, in that order".

claims of two reports ─ name and place ─▶ one name with two places, one place with two names ─▶ Judged
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words, once
from audit.crosscheck.ordinals import ordinals
from audit.crosscheck.places import of_two_orders
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, fold
from audit.knowledge import lexicon
from audit.model import Relation, Span

_SCORE = 0.6
_MOST = 600  # characters of a claim that are looked at
_NAME = r"(?:the |The )?(?P<name>(?!The )[A-Z][\w’'-]{1,30}(?: (?:of )?[A-Z][\w’'-]{1,30}){0,3})"
_FIGURE = r"(?: \([^()]{1,20}\))?"
_DIGITS = re.compile(r"\d{1,3}")


class Standing(NamedTuple):
    """A name, as printed, and its place in the order."""

    name: str
    place: int


def standings(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give one name a place in the order: the same one, or another."""
    mine, others = _by_name(ours), _by_name(theirs)
    for key in sorted(mine.keys() & others.keys(), key=sorted):
        places, places_ = ({place for _, place in some[key]} for some in (mine, others))
        if len(places) > 1 or len(places_) > 1:
            continue  # it has a place in two orders
        (a, x), (b, y) = mine[key][0], others[key][0]
        if of_two_orders(a, b):
            continue
        name = next(one.name for one in placed(a) if _key(one.name) == key)
        relation: Relation = "agrees" if x == y else "contradicts"
        told = f"both give place {x} to {name}" if x == y else f"two places in one order: {name} is {x} against {y}"
        yield Judged(a, b, relation, told, _SCORE, _shown(a, key), _shown(b, key))


def _shown(one: Stated, key: frozenset[str]) -> Span:
    """Where the name stands with its place: in the claim, or farther on in its sentence."""
    if key <= one.names:
        return Span(one.claim.start, one.claim.end)
    return Span(one.claim.start, one.claim.sentence.end)


@once
def _by_name(one: Side) -> Mapping[frozenset[str], Sequence[tuple[Stated, int]]]:
    found: defaultdict[frozenset[str], list[tuple[Stated, int]]] = defaultdict(list)
    for claim in one.claims:
        for standing in placed(claim):
            if key := _key(standing.name):
                found[key].append((claim, standing.place))
    return dict(found)


def _key(name: str) -> frozenset[str]:
    """The keys of a name, without the common words that a sentence begins with."""
    return frozenset(name_key(word) for word in name.split() if word[:1].isupper() and fold(word))


@of_words
def placed(one: Stated) -> tuple[Standing, ...]:
    """The names to which a claim gives a place in an order, in the order of the text."""
    words = one.words[:_MOST]
    if one.quoted:
        return ()
    if not (_may_tell(one) and _any().search(words)):
        return tuple(_in_a_row(one))
    found: dict[int, Standing] = {}
    for pattern in _patterns():
        for match in pattern.finditer(words):
            found.setdefault(match.start("name"), Standing(match["name"], _place(match["place"])))
    for match in _first().finditer(words):
        found.setdefault(match.start("name"), Standing(match["name"], 1))
    known = sorted(found.items())
    return (*(standing for _, standing in known), *_behind(words, known))


def _may_tell(one: Stated) -> bool:
    """Whether a claim has a word, or a number, with which a place begins."""
    return not one.tokens.isdisjoint(_begins()) or any(token[0].isdigit() for token in one.tokens)


def _behind(words: str, known: Sequence[tuple[int, Standing]]) -> Iterator[Standing]:
    """The names that follow the one whose place is known: "Iran leads, followed by Sudan", "ahead of Mali and Sudan, in
    that order"."""
    for match in _followed().finditer(words):
        before = [standing for at, standing in known if at < match.start()]
        if before and (match["order"] or match["how"].startswith("followed")):
            names = (match["one"], match["two"])
            yield from (Standing(name, before[-1].place + at) for at, name in enumerate(names, 1) if name)


def _in_a_row(one: Stated) -> Iterator[Standing]:
    """The names of a list in order, of which the claim has the first: "Spain (118 t) leads, followed by Italy (71 t)
    and Malta (68 t)"."""
    if one.tokens.isdisjoint(_leads()):
        return
    found = _row().match(one.claim.sentence.of(one.document.text)[:_MOST], one.claim.start - one.claim.sentence.start)
    if found:
        names = [found["name"], *(match["name"] for match in _listed().finditer(found["names"]))]
        yield from (Standing(name, at) for at, name in enumerate(names, 1))


@cache
def _leads() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["standings"]["leads"])


@cache
def _row() -> re.Pattern[str]:
    """The name that leads, and the list of those that follow, each with its figure in brackets where it has one."""
    item = rf"(?:the )?[A-Z][\w’'-]{{1,30}}(?: [A-Z][\w’'-]{{1,30}}){{0,2}}{_FIGURE}"
    lead = (
        rf"(?:\d{{1,3}}[.)] )?(?:[A-Za-z][\w’'-]{{0,20}}[, ]{{1,2}}){{0,4}}?{_NAME}{_FIGURE},? (?:{either(_leads())})"
    )
    return re.compile(rf"{lead},? followed by (?P<names>{item}(?:(?:,| and|, and| then) {item}){{0,6}})")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(rf"{_NAME}{_FIGURE}")


def _place(printed: str) -> int:
    word = printed.lower()
    if word in ordinals():
        return ordinals()[word]
    digits = _DIGITS.search(word)
    return int(digits[0]) if digits else _numbers()[word.split()[-1]]


@cache
def _numbers() -> dict[str, int]:
    return {word: at for at, word in enumerate(lexicon("crosscheck")["standings"]["numbers"], 1)}


@cache
def _begins() -> frozenset[str]:
    table = lexicon("crosscheck")["standings"]
    return first_words([*ordinals(), *table["firsts"], "number", "no"])


@cache
def _any() -> re.Pattern[str]:
    """Any word without which no place is told."""
    table = lexicon("crosscheck")["standings"]
    return re.compile(
        rf"(?i)\b(?:{_ordinal()}|{either(table['firsts'])}|number (?:{either(table['numbers'])})|no\.? ?\d)"
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """A name with its place behind it, with it behind a name in a list, and before it: "comes Mali in second place"."""
    table = lexicon("crosscheck")["standings"]
    nouns, still = either(table["nouns"]), rf"(?: (?:{either(table['still'])}))?"
    number = rf"(?i:number (?:{either(table['numbers'])})|no\. ?\d{{1,3}}|number \d{{1,3}})"
    ends = r"(?= (?:in|on|among|of|out|with|and|at|place|behind|worldwide|globally|overall)\b|[,.;:]|\Z)"
    bare = rf"(?P<place>(?!first)(?i:{_ordinal()}))(?! (?:of the|in a|in the (?:same|past|last)|time))(?:{ends})"
    verb = rf"(?:{either(table['verbs'])})"
    ordinal = rf"(?P<place>(?i:{_ordinal()}))"
    noun = rf"(?:the )?{ordinal} (?:{nouns})\b"
    return (
        re.compile(rf"\b{_NAME}{still} {verb}{still}(?: to| in| at| on)?{still} {bare}"),
        re.compile(rf"\b{_NAME}{still} {verb}{still}(?: to| in| at| on)?{still} {noun}"),
        re.compile(rf"\b{_NAME}{still} {verb}{still}(?: the)? (?P<place>{number})\b"),
        re.compile(rf"\b{_NAME},? (?:in|at|on) (?:the )?{ordinal} (?:{nouns})\b(?! (?:match|play|game))"),
        re.compile(rf"(?:\A|, | and |; ){_NAME}(?: the| in)? {bare}"),
        re.compile(rf"\A{_NAME},?(?: the)? {ordinal},? with\b"),
        re.compile(rf"\b(?i:the )?{ordinal}(?: (?:{nouns}))? (?:{either(table['gives'])}) {_NAME}"),
        re.compile(rf"\b(?i:in|on|at) (?:the )?{ordinal} (?:{nouns})(?:,| comes| is| was| stands| follows)? {_NAME}"),
    )


@cache
def _first() -> re.Pattern[str]:
    """A name that heads the order: "Tessin leads the table", "Tessin tops the ranking again"."""
    table = lexicon("crosscheck")["standings"]
    return re.compile(rf"\b{_NAME}(?: [a-z]{{2,9}}){{0,2}}? (?:{either(table['firsts'])})\b")


@cache
def _followed() -> re.Pattern[str]:
    one, two = (_NAME.replace("<name>", f"<{part}>") for part in ("one", "two"))
    last = rf"(?:(?:,| and| then)+ {two})?(?P<order>,? in that order)?"
    return re.compile(rf"\b(?P<how>followed by|ahead of|before) {one}{last}")


@cache
def _ordinal() -> str:
    return either([word for word in ordinals() if not word[0].isdigit()]) + r"|\d{1,3}(?:st|nd|rd|th)"
