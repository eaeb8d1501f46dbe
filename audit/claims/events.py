"""What happened: the verb that reports it, in its normal form (lexicons/verbs.toml)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from audit.claims.figures.words import numbers
from audit.claims.grammar import small
from audit.claims.words import Kept, Word
from audit.knowledge import lexicon


@cache
def forms() -> dict[str, str]:
    """Each form of each act -> the act: listed forms, and the regular ones made by rule."""
    result: dict[str, str] = {}
    for act, extra in lexicon("verbs")["acts"].items():
        for form in (*extra, *_regular(act)):
            result.setdefault(form, act)
    return result


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
    """Irregular past forms: those of the table, and the further forms of the acts but for the present ones."""
    listed = (form for extra in lexicon("verbs")["acts"].values() for form in extra if not form.endswith("s"))
    return frozenset(lexicon("verbs")["past"]["words"]) | frozenset(listed)


@cache
def finite_forms() -> frozenset[str]:
    """Forms that make a clause finite by themselves."""
    return frozenset(lexicon("verbs")["finite"]["words"])


@cache
def _any_form() -> frozenset[str]:
    """Every word that may be a verb but for those in -ed: what to ask first, since most words are none."""
    return frozenset(forms()) | frozenset(lexicon("verbs")["acts"]) | past_forms() | finite_forms()


@cache
def _normals() -> dict[str, str]:
    """Each act and each form of one -> the act; a form of another act holds against the act of the same letters."""
    return {act: act for act in lexicon("verbs")["acts"]} | forms()


@cache
def _plain() -> frozenset[str]:
    return frozenset(lexicon("verbs")["plain"]["words"])


@cache
def _nouns() -> frozenset[str]:
    return frozenset(lexicon("verbs")["nouns"]["words"])


def likely(line: Sequence[Word]) -> list[int]:
    """The places of the words that `is_verb`, `is_past` and a present form can be true of: one look at each word."""
    able = _ABLE
    return [i for i, word in enumerate(line) if able[word.lower]]


def _may_be_verb(lower: str) -> bool:
    return lower[-2:] == "ed" or lower in _any_form()


_ABLE = Kept(_may_be_verb)


def is_past(line: Sequence[Word], i: int) -> bool:
    """Whether word `i` is a past form: listed, or in -ed where no article makes it an adjective."""
    word = line[i]
    lower = word.lower
    if lower in past_forms():
        return True
    if lower[-2:] != "ed" or len(lower) < 5 or word.capital or lower in _plain():
        return False
    counted = 0 < i < len(line) - 1 and line[i - 1].text[0].isdigit() and line[i + 1].lower.endswith("s")
    return i == 0 or (line[i - 1].lower not in small("before_noun") and not counted)  # "4,000 registered voters"


def is_verb(line: Sequence[Word], i: int) -> bool:
    """Whether word `i` can carry a clause: finite, past, or a present form of an act."""
    word = line[i]
    lower = word.lower
    if not _ABLE[lower]:
        return False
    if word.genitive or (i and word.capital and not word.text.isupper()):
        return False  # "May" is a month, "Will" a man
    return lower in finite_forms() or is_past(line, i) or _is_present(line, i)


def _is_present(line: Sequence[Word], i: int) -> bool:
    """Whether word `i` is an act in the present: "wins" behind no article, "win" behind "will" or a plural."""
    if i == 0 or line[i].capital:
        return False
    word, before = line[i].lower, line[i - 1]
    if word in forms() and word.endswith("s"):
        if before.lower in small("before_noun") or (word in _nouns() and i + 1 < len(line) and is_past(line, i + 1)):
            return False  # "Terrorist attacks fell"
        if word in _nouns() and _phrase_before(line, i):
            return True
        return word not in _nouns() or (before.capital and not before.genitive) or before.lower in small("subjects")
    plural = before.lower.endswith("s") and not before.lower.endswith("ss") and len(before.lower) > 3
    return word in lexicon("verbs")["acts"] and (before.lower in ("will", "to") or (plural and not before.genitive))


def _phrase_before(line: Sequence[Word], i: int) -> bool:
    """Whether "the index" stands before a form that is a noun as often, and what it does something to behind it."""
    if i < 2 or i + 1 >= len(line) or line[i - 2].lower not in small("articles") or line[i - 1].lower.endswith("s"):
        return False
    behind = line[i + 1]
    return behind.lower in small("articles") or behind.text[0].isdigit() or behind.lower in numbers("ones")


def act(line: Sequence[Word]) -> str | None:
    """The normal form of the first act in the words, else None."""
    normals = _normals()
    for i in [i for i, word in enumerate(line) if word.lower in normals]:
        normal = normals[line[i].lower]
        if normal and (is_past(line, i) or _is_present(line, i) or (i and line[i - 1].lower in small("helps"))):
            return normal
    return None


def reports(line: Sequence[Word]) -> bool:
    """Whether the words report that something happened, or that it will."""
    return any((is_past(line, i) and _clear(line, i)) or _is_present(line, i) for i in likely(line))


def _clear(line: Sequence[Word], i: int) -> bool:
    """Whether a past form is one for certain: "cut" and "hit" behind a noun and before what they are done to."""
    if line[i].lower not in small("unclear_past"):
        return True
    behind = line[i + 1].lower if i + 1 < len(line) else ""
    object_ = behind in small("articles") or behind in small("prepositions")
    return object_ and i > 0 and line[i - 1].lower not in small("before_noun") and line[i].lower != "been"
