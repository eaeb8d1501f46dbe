"""What a text says with a "not": "did not attend" ─ "attended", "never ratified" ─ "ratified".

words ─ negation ─ the first content word behind it, in its clause ─▶ the stems that the text denies
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from audit.claims.events import forms
from audit.crosscheck.measured import anybody
from audit.crosscheck.words import Word, fold, stem, words
from audit.knowledge import lexicon

_MOST = 4_000  # characters in which a negation is looked for
_CLAUSE = re.compile(r"[,;:.()–—]|\b(?:but|although|though|while|until|because|and)\b")
_NEAR = 4  # content words behind a negation that it may be of
_FEWEST = 2  # content words of "none of the delegates voted" that the other text must have


@dataclass(frozen=True, slots=True)
class Denied:
    """Stems that a text denies one by one, stems that it denies together, the stems in reach of its negations, and
    stems that it says without a "not"."""

    single: frozenset[str]
    together: frozenset[str]
    near: frozenset[str]
    told: frozenset[str]


def turned(claim: str, evidence: str) -> bool:
    """Whether the one text denies what the other one tells without a "not"."""
    one, other = denied(claim), denied(evidence)
    if one.near & other.near:
        return False  # both deny it
    return _turned(one, other) or _turned(other, one)


def _turned(one: Denied, other: Denied) -> bool:
    """Whether the one denies only what the other tells."""
    theirs = other.told - other.near
    if (one.single - one.told) & theirs:
        return True
    return len(one.together) >= _FEWEST and one.together <= theirs and not one.together & one.told


@lru_cache(maxsize=4096)  # a claim is set against many texts
def denied(text: str) -> Denied:
    """What `text` denies."""
    line = [word._replace(stem=base(word.stem)) for word in words(text[:_MOST])]
    single: set[str] = set()
    together: set[str] = set()
    near: set[str] = set()
    held: set[int] = set()
    for match in _negations().finditer(text[:_MOST]):
        broken = _CLAUSE.search(text, match.end(), _MOST)
        if broken and broken[0] == "until":
            continue  # "not opened until 1911" was opened
        end = broken.start() if broken else len(text)
        behind = [w for w in line if match.end() <= w.start < end]
        near.update(w.stem for w in behind[:_NEAR])
        if match["all"]:
            together.update(w.stem for w in behind)
            held.update(w.start for w in behind)
        elif first := _first(behind):
            single.add(first.stem)
            held.add(first.start)
    near |= together
    return Denied(
        frozenset(single), frozenset(together), frozenset(near), frozenset(w.stem for w in line if w.start not in held)
    )


def base(word: str) -> str:
    """The stem of the verb of which a stem is that of an irregular form: "spoke" of "speak"; any other as it is."""
    return _bases().get(word, word)


@cache
def _bases() -> dict[str, str]:
    irregular = ((form, act) for form, act in forms().items() if not form.endswith(("ed", "ing", "s")))
    own = ((stem(form), stem(act)) for form, act in irregular if fold(form) == stem(form) and fold(act) == stem(act))
    return {form: act for form, act in own if form != act}


def _first(behind: Sequence[Word]) -> Word | None:
    """The word that a negation denies: the first one behind it that is not anybody."""
    return next((w for w in behind if w.stem not in anybody()), None)


@cache
def _negations() -> re.Pattern[str]:
    table = lexicon("compare")["denial"]
    unless = "|".join(map(re.escape, table["unless"]))
    every = "|".join(map(re.escape, table["everybody"]))
    verbs = "|".join(map(re.escape, table["before"]))
    return re.compile(rf"(?i)\b(?!(?:{unless})\b)(?:(?P<all>{every})|{verbs})\b|n['’]t\b")
