"""Which name is the first of its sort: "The largest recipient is Tamban", "Oresia, the largest recipient"."""

from __future__ import annotations

import re

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.spelled import everyday
from audit.crosscheck.stated import Stated

_ADJECTIVE = r"(largest|biggest|smallest|highest|lowest|deadliest|strongest|poorest|richest|oldest|youngest|worst)"
_HELD = r"([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3})"
_OF_ALL = r"(?! (?:of(?! all)|in|for|among|since|on|at|outside|from)\b)"  # "the largest city of Lemnia" is one of some
_IS = re.compile(rf"\b[Tt]he {_ADJECTIVE} ([a-z]{{3,20}})(?: of all)? (?:is|was|remains|are|were) (?:the )?{_HELD}")
_WHO_IS = re.compile(  # as the clause begins: "Unlike Oresia, the largest donor is Tamban" speaks of another
    rf"(?!(?:In|At|On|Of|For|Unlike|Like|After|Before|With|To|From|By|According)\b){_HELD}"
    rf"(?:,| is| was| remains) (?:still )?the {_ADJECTIVE} ([a-z]{{3,20}})\b{_OF_ALL}"
)
_MOST = 4_000  # characters of a claim that are looked at


def two_superlatives(couple: Couple) -> str:
    """Two names of which each is "the largest recipient", in words; "" where there is none."""
    if couple.a.period != couple.b.period or "quote" in (couple.a.claim.kind, couple.b.claim.kind):
        return ""
    one, other = superlatives(couple.a), superlatives(couple.b)
    for what in sorted(one.keys() & other.keys()):
        x, y = one[what], other[what]
        known = x in couple.b.document.text or y in couple.a.document.text  # and so no other spelling of it
        if known and not _keys(x) & _keys(y):
            return f"the {what} is {x} in one, {y} in the other"
    return ""


@of_words
def superlatives(one: Stated) -> dict[str, str]:
    """By what a claim says is the first of its sort ("largest recipient") the name that it gives."""
    text = one.words[:_MOST]
    found = {f"{m[1].lower()} {m[2].lower()}": m[3] for m in _IS.finditer(text)}
    who = _WHO_IS.match(text)
    if who:
        found.setdefault(f"{who[2].lower()} {who[3].lower()}", who[1])
    return {what: name for what, whole in found.items() if (name := _bare(whole))}


def _bare(name: str) -> str:
    """The name without the common words that a sentence begins with: "Even Oresia"."""
    words = name.split()
    while words and words[0].lower() in everyday():
        words.pop(0)
    return " ".join(words)


def _keys(name: str) -> frozenset[str]:
    return frozenset(map(name_key, name.split()))
