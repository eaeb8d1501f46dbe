"""What happened: the verb that reports it, in its normal form (lexicons/verbs.toml)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import NamedTuple

from audit.claims.figures.words import numbers
from audit.claims.grammar import small
from audit.claims.traits import trait
from audit.claims.words import Kept, Word, lowers
from audit.knowledge import lexicon

_FINITE, _PAST, _REGULAR, _PLAIN, _FORM, _PRESENT, _NOUN, _ACT = (1 << bit for bit in range(8))  # what a word may be
_NOW = _PRESENT | _ACT
_MAY_BE_PAST = _PAST | _REGULAR | _PLAIN
_SHORTEST = 5  # letters of a regular past form: "bed" and "need" are none


@cache
def forms() -> dict[str, str]:
    """Each form of each act -> the act: listed forms, and the regular ones made by rule."""
    result: dict[str, str] = {}
    for act, extra in lexicon("verbs")["acts"].items():
        for form in (*extra, *_regular(act)):
            result.setdefault(form, act)
    return result


@cache
def regular_forms() -> frozenset[str]:
    """The past forms in -ed of the acts."""
    return frozenset(form for form in forms() if form.endswith("ed"))


def _regular(act: str) -> tuple[str, ...]:
    """ "carry" gives carries, carried; "name" gives names, named, naming; no doubling (rows list it)."""
    if act.endswith("y") and act[-2:-1] not in "aeou":
        return act[:-1] + "ies", act[:-1] + "ied"
    if act.endswith("e"):
        return act + "s", act + "d"
    return act + ("es" if act.endswith(("s", "sh", "ch", "x")) else "s"), act + "ed"


@cache
def occasions() -> dict[str, str]:
    """Noun of what happens on a day -> the act it stands for ("accord": "agree")."""
    return {noun: act for act, nouns in lexicon("verbs")["occasions"].items() for noun in nouns}


@cache
def past_forms() -> frozenset[str]:
    """Irregular past forms: those of the table, and the further forms of the acts but for the present ones, and for
    those in -ed, which an article may make adjectives ("the trapped miners")."""
    extra = (form for further in lexicon("verbs")["acts"].values() for form in further)
    listed = (form for form in extra if not form.endswith("s") and not _regular_past(form))
    return frozenset(lexicon("verbs")["past"]["words"]) | frozenset(listed)


@cache
def finite_forms() -> frozenset[str]:
    """Forms that make a clause finite by themselves."""
    return frozenset(lexicon("verbs")["finite"]["words"])


@cache
def _normals() -> dict[str, str]:
    """Each act and each form of one -> the act; a form of another act holds against the act of the same letters."""
    return {act: act for act in lexicon("verbs")["acts"]} | forms()


@cache
def _plain() -> frozenset[str]:
    return frozenset(lexicon("verbs")["plain"]["words"])


@cache
def _alone() -> frozenset[str]:
    return frozenset(lexicon("verbs")["plain"]["alone"])


@cache
def _nouns() -> frozenset[str]:
    return frozenset(lexicon("verbs")["nouns"]["words"])


@cache
def _sorts() -> dict[str, int]:
    """What each word may be that may be a verb, as bits; of a regular past form that no row names see `_sort`."""
    acts = lexicon("verbs")["acts"]
    tables = ((_FINITE, finite_forms()), (_PAST, past_forms()), (_ACT, acts), (_FORM, forms()))
    found: dict[str, int] = {}
    for bit, words in tables:
        for word in words:
            found[word] = found.get(word, 0) | bit
    return {word: bits | _regular_past(word) | _present(word, bits) for word, bits in found.items()}


def _regular_past(lower: str) -> int:
    if lower[-2:] != "ed" or lower in _plain():
        return 0
    return _REGULAR if len(lower) >= _SHORTEST or lower in forms() else 0  # "sued", and no "bed"


def _present(lower: str, bits: int) -> int:
    if not (bits & _FORM and lower.endswith("s")):
        return 0
    return _PRESENT | _NOUN if lower in _nouns() else _PRESENT


def _sort(lower: str) -> int:
    """What a word may be, as bits: 0 for the most, which can be no verb."""
    sort = _sorts().get(lower) or (lower[-2:] == "ed" and (_regular_past(lower) or _FORM)) or 0
    return sort | _PLAIN if sort and lower in _plain() else sort


_SORT = Kept(_sort)
VERB = trait(lambda lower: _SORT[lower] != 0)


def likely(lows: Sequence[str]) -> list[int]:
    """The places of the words that `is_verb`, `is_past` and a present form can be true of; the words in lower case."""
    return [i for i, sort in enumerate(map(_SORT.__getitem__, lows)) if sort]


def is_past(line: Sequence[Word], i: int) -> bool:
    """Whether word `i` is a past form: listed, or in -ed where no article makes it an adjective."""
    sort = _SORT[line[i].lower]
    return sort != 0 and _past(line, i, sort)


def _past(line: Sequence[Word], i: int, sort: int) -> bool:
    if sort & _PAST:
        return True
    if not sort & _REGULAR or line[i].capital:
        return sort & _PLAIN != 0 and _does_something(line, i)
    if i == 0:
        return True
    counted = i < len(line) - 1 and line[i - 1].text[0].isdigit() and line[i + 1].lower.endswith("s")
    return line[i - 1].lower not in small("before_noun") and not counted  # "4,000 registered voters"


def _does_something(line: Sequence[Word], i: int) -> bool:
    """Whether a form that is an adjective as often stands between who does it and what it is done to: "the two shared
    the prize", "it added an embargo"; or, where it needs none, behind who does it: "Roe retired in May"."""
    if not i or line[i].capital or not line[i].lower.endswith("ed"):
        return False
    before, alone = line[i - 1].lower, line[i].lower in _alone()
    if before in small("before_noun") or before in small("links") or (alone and before in small("prepositions")):
        return False
    if i + 1 >= len(line):
        return alone
    behind = line[i + 1].lower
    if alone and (behind in small("prepositions") or behind.endswith("ly")):
        return True
    return behind in small("articles") or behind in small("objects") or behind[0].isdigit()


def is_verb(line: Sequence[Word], i: int) -> bool:
    """Whether word `i` can carry a clause: finite, past, or a present form of an act."""
    sort = _SORT[line[i].lower]
    if not sort or _is_name(line[i], i):
        return False
    return sort & _FINITE != 0 or _past(line, i, sort) or (sort & _NOW != 0 and _is_present(line, i, sort))


def _is_name(word: Word, i: int) -> bool:
    """Whether word `i` of a line is printed as no verb is: "May" is a month, "Will" a man."""
    return word.genitive or (i > 0 and word.capital and not word.text.isupper())


def _is_present(line: Sequence[Word], i: int, sort: int) -> bool:
    """Whether word `i` is an act in the present: "wins" behind no article, "win" behind "will" or a plural."""
    if i == 0 or line[i].capital:
        return False
    before = line[i - 1]
    if sort & _PRESENT:
        if before.lower in small("before_noun") or (sort & _NOUN and i + 1 < len(line) and is_past(line, i + 1)):
            return False  # "Terrorist attacks fell"
        if not sort & _NOUN or _phrase_before(line, i):
            return True
        return (before.capital and not before.genitive) or before.lower in small("subjects") or _acting(line, i)
    plural = before.lower.endswith("s") and not before.lower.endswith("ss") and len(before.lower) > 3
    subject = before.lower in small("several") or (plural and not before.genitive)
    return sort & _ACT != 0 and (before.lower in ("will", "to") or subject)


def _acting(line: Sequence[Word], i: int) -> bool:
    """Whether somebody who acts stands before a form that is a noun as often, as in a headline: "court orders
    recount", and neither "court orders of May" nor "court orders"."""
    behind = line[i + 1].lower if i + 1 < len(line) else "of"
    return line[i - 1].lower in small("actors") and behind not in small("prepositions")


def _phrase_before(line: Sequence[Word], i: int) -> bool:
    """Whether "the index" stands before a form that is a noun as often, and what it does something to behind it."""
    if i < 2 or i + 1 >= len(line) or line[i - 1].lower.endswith("s"):
        return False
    if not any(
        word.lower in small("articles") or word.lower in small("owners") for word in line[max(0, i - 3) : i - 1]
    ):
        return False
    behind = line[i + 1]
    if behind.lower in lexicon("verbs")["particles"].get(line[i].lower, ()):
        return True
    return behind.lower in small("articles") or behind.text[0].isdigit() or behind.lower in numbers("ones")


class Deeds(NamedTuple):
    """What a line of words tells: the words that can carry a clause, the normal form of its first act, and whether it
    reports that something happened, or that it will."""

    verbs: tuple[Word, ...]
    act: str | None
    reports: bool


_MADE = partial(tuple.__new__, Deeds)  # half the time of calling the class
NO_DEEDS = Deeds((), None, False)


def deeds(line: Sequence[Word], lows: tuple[str, ...]) -> Deeds:
    """What the words tell, `lows` in lower case: in one pass, since each question is asked of nearly every line."""
    normals, helps = _normals(), small("helps")
    verbs: list[Word] = []
    act: str | None = None
    reports = False
    for i in likely(lows):
        word, lower = line[i], lows[i]
        sort = _SORT[lower]
        happened = sort & _MAY_BE_PAST != 0 and _past(line, i, sort)
        if happened and (reports or _clear(line, i)):
            reports = True
        elif sort & _NOW and _is_present(line, i, sort):
            happened = reports = True
        if (happened or sort & _FINITE) and not _is_name(word, i):
            verbs.append(word)
        if act is None and lower in normals and (happened or (i and lows[i - 1] in helps and not _is_name(word, i))):
            act = normals[lower]
    return _MADE((tuple(verbs), act, reports))


def act(line: Sequence[Word]) -> str | None:
    """The normal form of the first act in the words, else None."""
    return deeds(line, lowers(line)).act


def reports(line: Sequence[Word]) -> bool:
    """Whether the words report that something happened, or that it will."""
    return deeds(line, lowers(line)).reports


def _clear(line: Sequence[Word], i: int) -> bool:
    """Whether a past form is one for certain: "cut" and "hit" behind a noun and before what they are done to."""
    if line[i].lower not in small("unclear_past"):
        return True
    behind = line[i + 1].lower if i + 1 < len(line) else ""
    object_ = any(behind in small(table) for table in ("articles", "owners", "prepositions", "completing"))
    return object_ and i > 0 and line[i - 1].lower not in small("before_noun") and line[i].lower != "been"
