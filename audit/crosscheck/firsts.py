"""Which name is the first of its sort: "The largest recipient is Tamban", "Oresia, the largest recipient".

a claim ─ superlative, noun, name ─▶ {what: name}; the same "what" with two names ─▶ two firsts of one sort
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.countries import countries
from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.spelled import everyday
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, fold
from audit.knowledge import lexicon

_HELD = r"([A-Z][\w’'-]{1,30}(?: (?:of (?:the )?)?[A-Z][\w’'-]{1,30}){0,3})"
_NOUN = r"((?:[a-z-]{3,20} ){0,2}[a-z]{3,20})"
_MOST = 4_000  # characters of a claim that are looked at


def two_superlatives(couple: Couple) -> str:
    """Two names of which each is "the largest recipient", in words; "" where there is none."""
    if couple.a.period != couple.b.period or "quote" in (couple.a.claim.kind, couple.b.claim.kind):
        return ""
    one, other = superlatives(couple.a), superlatives(couple.b)
    for what in sorted(one.keys() & other.keys()):
        (x, printed), (y, _) = one[what], other[what]
        known = x in couple.b.document.text or y in couple.a.document.text or {x, y} <= countries().keys()
        if known and _two(x, y):  # and so no other spelling of it
            return f"the {printed} is {x} in one, {y} in the other"
    return ""


def other_firsts(a: Stated, b: Stated) -> bool:
    """Whether two claims say of two names that they are the first of something: the largest mill, the largest dam."""
    one = superlatives(a)
    other = superlatives(b) if one else {}
    names = [{order: name for (order, _), (name, _) in told.items()} for told in (one, other)]
    return any(_two(names[0][order], names[1][order]) for order in names[0].keys() & names[1].keys())


def _two(x: str, y: str) -> bool:
    """Whether two names have no word in common, and are no two names of one country."""
    return _keys(x).isdisjoint(_keys(y)) and countries().get(x, x) != countries().get(y, y)


@of_words
def superlatives(one: Stated) -> dict[tuple[str, frozenset[str]], tuple[str, str]]:
    """By what a claim says is the first of its sort (the superlative, the stems of the noun and its adjectives) the
    name that it gives and the words for what it is ("largest recipient")."""
    if one.tokens.isdisjoint(_begins()):
        return {}
    text = one.words[:_MOST]
    found = [(m[1], m[2], m[3]) for m in _is().finditer(text)]
    who = _who_is().match(text)
    if who:
        found.append((who[2], who[3], who[1]))
    told: dict[tuple[str, frozenset[str]], tuple[str, str]] = {}
    for most, noun, whole in found:
        what = frozenset(map(fold, noun.split())) - _single()
        if (name := _bare(whole)) and what:
            told.setdefault((_orders()[most.lower()], what), (name, f"{most.lower()} {noun}"))
    return told


def _bare(name: str) -> str:
    """The name without the common words that a sentence begins with, and without the genitive: "Even Oresia's"."""
    words = name.removesuffix("’s").removesuffix("'s").split()
    while words and words[0].lower() in everyday() and words[1:2] != ["of"]:  # "the Shield of Orsk"
        words.pop(0)
    return " ".join(words)


def _keys(name: str) -> frozenset[str]:
    return frozenset(map(name_key, name.split()))


@cache
def _orders() -> dict[str, str]:
    """Each superlative with the first of those that order in the same way: "biggest" with "largest"."""
    return {word: row[0] for row in lexicon("crosscheck")["firsts"]["alike"] for word in row}


@cache
def _begins() -> frozenset[str]:
    return first_words(_orders())


@cache
def _single() -> frozenset[str]:
    """Stems of words before a noun that leave its sort as it is: "the deadliest single group"."""
    return frozenset(map(fold, lexicon("crosscheck")["firsts"]["single"])) | {""}


@cache
def _is() -> re.Pattern[str]:
    table = lexicon("crosscheck")["firsts"]
    verbs, still = either(table["verbs"]), either(table["still"])
    most, all_ = f"({either(_orders())})", either(table["everywhere"])
    return re.compile(rf"\b[Tt]he {most} {_NOUN}(?: (?:{all_}))?,? (?:{verbs})(?: (?:{still}))?,? (?:the )?{_HELD}")


@cache
def _who_is() -> re.Pattern[str]:
    """As the clause begins: "Unlike Oresia, the largest donor is Tamban" speaks of another."""
    table = lexicon("crosscheck")["firsts"]
    verbs, still = either(table["verbs"]), either(table["still"])
    most, all_ = f"({either(_orders())})", either(table["everywhere"])
    some = rf"(?! (?!(?:{all_})\b)(?:{either(table['of_some'])})\b)"  # "the largest city of Lemnia" is one of some
    return re.compile(
        rf"(?!(?:{either(table['adverbial'])})\b)(?:The |the )?{_HELD}"
        rf"(?:,| (?:{verbs}))(?: (?:{still}))? the {most} {_NOUN}\b{some}"
    )
