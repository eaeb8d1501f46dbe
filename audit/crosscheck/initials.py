"""Two persons who share a first and a last name: "George W. Bush", "George H. W. Bush"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from audit.crosscheck.couple import Couple

_MOST = 2_000  # characters of a claim that are looked at
_NAME = re.compile(r"\b([A-Z][\w’'-]{1,20}) ((?:[A-Z]\. ?){1,3})([A-Z][\w’'-]{1,30})")


def two_initials(couple: Couple) -> str:
    """Two sets of initials of one first and last name, each unknown to the other report; "" where there is none."""
    one = initialled(couple.a.words)
    other = initialled(couple.b.words) if one else {}
    for name in sorted(one.keys() & other.keys()):
        if one[name] == other[name]:
            continue
        x, y = (f"{name[0]} {told[name]} {name[1]}" for told in (one, other))
        if x not in couple.b.document.text and y not in couple.a.document.text:
            return f"{x} against {y}"
    return ""


@lru_cache(maxsize=4096)  # a claim meets many others
def initialled(words: str) -> Mapping[tuple[str, str], str]:
    """The initials between each first and last name, as printed."""
    if ". " not in words:
        return {}
    found = _NAME.findall(words[:_MOST])
    return {(first, last): initials.strip() for first, initials, last in found}
