"""Who belongs to a list: a name that one report counts among so many, and the full list of the other does not have.

"The members are three: Tarn, Brask and Orsk."  ─  "the three members, including Velmark"
"Tarn, Brask and Upper Orsk voted against"      ─  "Lower Orsk, Brask and Tarn refused"
"""

from __future__ import annotations

import re

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.said import opposites
from audit.crosscheck.stated import Stated
from audit.settings import Matching
from audit.similarity import key

_FEWEST = 3  # names of a full list; of two, "both" would be said
_SHARED = 2  # words or names that the claims have in common: what the list is of
_NAME = r"(?:the )?[A-Z][\w'’-]{1,30}(?: (?:of |and )?[A-Z][\w'’-]{1,30}){0,4}"
_LISTED = r"(?:the )?[A-Z][\w'’-]{1,30}(?: (?:of )?[A-Z][\w'’-]{1,30}){0,3}"
_MEMBER = re.compile(rf"\bincluding ({_NAME})")
_PARTED = re.compile(r",? and (?=(?:the )?[A-Z])|, ")
_WHOLE = re.compile(_NAME)
_LIST = re.compile(rf"{_LISTED}(?:, {_LISTED}){{1,12}},? and {_LISTED}(?![\w’'-])")
_PAIR = re.compile(r"\b(?:the )?([A-Z][\w’'-]{1,30}) and (?:the )?([A-Z][\w’'-]{1,30})(?![\w’'-])")
_LONGEST = 600  # characters of a list


def outsider(couple: Couple, matching: Matching) -> str:
    """The name that one claim counts among so many, and the full list of the other does not have; "" for none."""
    return _outsider(couple.a, couple.b) if couple.best and len(couple.shared) >= _SHARED else ""


def two_lists(couple: Couple, matching: Matching) -> str:
    """The names in which two lists of as many differ, where they differ in one; "" for none."""
    one, other = enumerated(couple.a), enumerated(couple.b)
    if not couple.best or len(one) != len(other) or len(one.keys() & other.keys()) != len(one) - 1:
        return ""
    (x,), (y,) = one.keys() - other.keys(), other.keys() - one.keys()
    return f"{one[x]} in one list, {other[y]} in the other"


def one_list(couple: Couple) -> str:
    """That two claims list the same names, in words; "" where they do not."""
    one, other = enumerated(couple.a), enumerated(couple.b)
    alike = couple.best and one and one.keys() == other.keys() and not opposites(couple.a, couple.b)
    return f"both name the same {len(one)}" if alike else ""


def differ(a: Stated, b: Stated) -> bool:
    """Whether one claim counts among so many whom the other does not, or lists one more than the pair that the other
    names: "in Halm and Tarn", "in Halm, Tarn and Usk"."""
    return bool(_outsider(a, b)) or _one_more(a, b) or _one_more(b, a)


def _one_more(one: Stated, other: Stated) -> bool:
    listed = enumerated(one)
    if len(listed) != _FEWEST or enumerated(other):
        return False
    pair = _PAIR.search(other.words[:_LONGEST])
    if pair is None:
        return False
    named = {key(name) for name in pair.groups()}
    return named < listed.keys() and not any(listed[name] in other.words for name in listed.keys() - named)


def _outsider(a: Stated, b: Stated) -> str:
    for one, other in ((a, b), (b, a)):
        listed = _listed(one) if members(other) else ()
        if not listed or not any(f.interval.point == len(listed) for f in other.figures if f.interval.sort == "number"):
            continue
        for member in members(other):
            sound = key(member)
            if not any(sound in name or name in sound for name in listed):
                return f"{member} is none of the {len(listed)} that are named"
    return ""


@of_words
def enumerated(one: Stated) -> dict[str, str]:
    """The names of the one list of three or more in a claim, by their keys."""
    words = one.words[:_LONGEST]
    found = [match.group() for match in _LIST.finditer(words)] if ", " in words and " and " in words else []
    names = _PARTED.split(found[0]) if len(found) == 1 else []
    return {key(name.removeprefix("the ")): name.removeprefix("the ") for name in names}


@of_words
def _listed(one: Stated) -> tuple[str, ...]:
    """The names behind a colon, as keys, where they are as many as the claim counts."""
    head, colon, tail = one.words.partition(": ")
    names = [name.strip(" .") for name in _PARTED.split(tail[:_LONGEST])] if colon else []
    full = len(names) >= _FEWEST and all(_WHOLE.fullmatch(name) for name in names)
    counted = any(f.end <= one.claim.start + len(head) and f.interval.point == len(names) for f in one.figures)
    return tuple(key(name.removeprefix("the ")) for name in names) if full and counted else ()


@of_words
def members(one: Stated) -> tuple[str, ...]:
    """Whom a claim counts among so many: "including Velmark"."""
    found = _MEMBER.finditer(one.words) if "including " in one.words else ()
    return tuple(match[1].removeprefix("the ") for match in found)
