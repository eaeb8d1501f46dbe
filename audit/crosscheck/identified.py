"""Who somebody turned out to be: "the gunman was identified as Ivo Brand", "police named the gunman as Max Hall"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.similarity import likeness

_SPELLING = 0.7  # letters that two forms of one name have in common
_MOST = 1_000  # characters of a claim that are looked at
NAMED = frozenset({"identified", "named", "identifies", "names", "naming", "identifying"})
_NAMED = re.compile(
    rf"\b(?:{'|'.join(sorted(NAMED))})\b[^.;:]{{0,80}}?\bas (?:[a-z][\w’'-]{{1,15}} ){{0,3}}"
    r"(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){1,3})"
)


def two_identified(couple: Couple) -> str:
    """Two names of one who was identified, each unknown to the other report; "" where there is none."""
    one = identified(couple.a.words)
    other = identified(couple.b.words) if one else ""
    if not (one and other) or likeness(one.lower(), other.lower()) >= _SPELLING:
        return ""
    if _prints(couple.b, one) or _prints(couple.a, other) or not couple.shared - _namers():
        return ""  # "the gunman" in both
    return f"{one} against {other}"


@lru_cache(maxsize=4096)  # a claim meets many others
def identified(words: str) -> str:
    """The name of who was identified; "" where nobody was."""
    found = _NAMED.search(words[:_MOST])
    return found["name"] if found else ""


@cache
def _namers() -> frozenset[str]:
    """The stems of who names somebody, and of the verbs for it: they do not tell who was named."""
    return frozenset(map(fold, (*lexicon("crosscheck")["namers"]["words"], *NAMED)))


def _prints(one: Stated, name: str) -> bool:
    return name.rsplit(maxsplit=1)[-1] in one.document.text or name_key(name.rsplit(maxsplit=1)[-1]) in one.names
