"""Of what somebody is minister, chief, spokesman: "transport secretary Ann Roe", "Ann Roe, the health secretary".

words ─ a portfolio, what the post is called, a name ─▶ what each person is in charge of
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words
from audit.knowledge import lexicon
from audit.settings import Matching

_MOST = 2_000  # characters of a claim that are looked at
_NAME = r"(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){1,2})"
_COURTESY = r"(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame|General|Colonel|Major)\.? )?"


def two_portfolios(couple: Couple, matching: Matching) -> str:
    """Two things of which one person is in charge, in words; "" where there is none."""
    alike = couple.best and couple.alike >= matching.kin_words
    return differ(couple.a, couple.b) if alike else ""


def differ(a: Stated, b: Stated) -> str:
    """The same of two claims."""
    one = portfolios(a)
    other = portfolios(b) if one else {}
    for name in sorted(one.keys() & other.keys()):
        (post, of), (post_, of_) = one[name], other[name]
        if post == post_ and of != of_:
            return f"{of} in one, {of_} in the other"
    return ""


@of_words
def portfolios(one: Stated) -> Mapping[str, tuple[str, str]]:
    """By the key of a person's last name the post and what it is of."""
    line = one.words[:_MOST]
    if one.tokens.isdisjoint(_first()) or not _any().search(line):
        return {}
    found: dict[str, tuple[str, str]] = {}
    for pattern in _patterns():
        for match in pattern.finditer(line):
            if not match["state"]:
                post, of = _posts()[match["post"].lower()], _of()[match["of"].lower()]
                found.setdefault(name_key(match["name"].split()[-1]), (post, of))
    return found


@cache
def _posts() -> Mapping[str, str]:
    """Each wording of a post to its row's first."""
    return {word: row[0] for row in lexicon("crosscheck")["in_charge"]["posts"] for word in row}


@cache
def _of() -> Mapping[str, str]:
    """Each wording of a portfolio to its first: those of ministers, and those of chiefs and spokesmen."""
    rows = [row["wordings"] for row in lexicon("offices")["portfolio"]]
    rows += lexicon("crosscheck")["in_charge"]["of"]
    found: dict[str, str] = {}
    for row in rows:
        for word in row:
            found.setdefault(word.lower(), row[0].lower())
    return found


@cache
def _first() -> frozenset[str]:
    return first_words(_posts())


@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{either(_posts())})\b")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """ "Health secretary Ann Roe"; "Ann Roe, the health secretary"; "Ann Roe, minister of health"; the last before the
    name."""
    states = [word for name in ("former", "then", "deputy", "designate") for word in lexicon("offices")["status"][name]]
    state = rf"(?P<state>(?:{either(states)})[ -])?"
    of, post = rf"(?P<of>{either(_of())})", rf"(?P<post>{either(_posts())})"
    return (
        re.compile(rf"\b(?i:{state}{of} {post}),? {_COURTESY}{_NAME}"),
        re.compile(rf"\b{_NAME}, (?i:(?:the |a |an |its |their |his |her )?{state}(?:[\w’'-]{{2,20}} )?{of} {post})\b"),
        re.compile(rf"\b{_NAME}, (?i:(?:the |a |an )?{state}{post} (?:of|for) (?:the )?{of})\b"),
        re.compile(rf"\b(?i:{state}{post} (?:of|for) (?:the )?{of}),? {_COURTESY}{_NAME}"),
    )
