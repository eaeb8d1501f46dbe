"""Bodies with their short names in brackets: "Office for Relief (OFR)".

"Office for Relief (OFR)"  ─  "Office of Relief (OFR)"    one small word is another
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from audit.crosscheck.words import fold
from audit.similarity import key, plain

_BODY = re.compile(r"((?:[A-Z][\w'’-]{1,30} )(?:(?:of|for|and|the|on|in|de|[A-Z][\w'’-]{1,30}) ){1,8})\(([A-Z]{2,8})\)")
_MOST = 4_000  # characters of a claim that are looked at


@lru_cache(maxsize=4096)  # a claim meets many others
def bodies(words: str) -> Mapping[str, str]:
    """The full name of each body that stands before its acronym, by the acronym."""
    return {m[2]: plain(m[1]).removeprefix("the ") for m in _BODY.finditer(words[:_MOST])}


def two_bodies(a: str, b: str) -> str:
    """One body with the same words in its name but a small one, in words; "" where there is none. Other words are the
    matter of names, and no contradiction."""
    one, other = bodies(a), bodies(b)
    for short in sorted(one.keys() & other.keys()):
        x, y = one[short], other[short]
        if x != y and _content(x) == _content(y) and key(x) != key(y):  # a spelling is a matter of names too
            return f"one body, two names: {x} against {y}"
    return ""


def _content(name: str) -> list[str]:
    return [word for word in name.split() if fold(word)]
