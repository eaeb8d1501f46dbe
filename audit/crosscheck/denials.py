"""One clause denied and told: what one of two reports on one event says was not done, and the other that it was.

"studied the report but had not opened a case"   ─  "Prosecutors have opened a criminal case"
"The assembly was not prohibited"                ─  "The assembly had been banned by the police"

claims ─ a "not" before a verb, what the verb is done to ─ the same verb and thing, told ─▶ Judged

Other than of whole claims in like words (`audit.crosscheck.gainsaid`), all else that the claims tell may differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.known_subjects import two_known_subjects
from audit.crosscheck.labels import other_label
from audit.crosscheck.once import of_words, once
from audit.crosscheck.overtaken import by_now, later_report, not_yet
from audit.crosscheck.particulars import other_day
from audit.crosscheck.polarity import base
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words, fold, words
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 600  # characters of a claim that are looked at
_MOST_CLAIMS = 12  # of one report that deny something: more is a statement of defence
_NEAR = 3  # content words behind a verb among which what it is done to stands, or before it
_WORD = re.compile(r"\w+")
_NOBODY = ("nobody",)  # what stands before a verb that nothing was done by, or to
_BY_NOBODY = re.compile(r"(?i)\b(?:nobody|no one|no-one) (?:has|had|have|was|were)(?: been)? ([a-z]{3,20})\b")
_CLAUSE = re.compile(r"[,;:.()–—]|\b(?:but|although|though|while|because|and|that|which|who)\b")


class Denial(NamedTuple):
    """The stem of the verb that is denied, those of what stands behind it, and of what stands before it."""

    verb: str
    behind: tuple[str, ...]
    before: tuple[str, ...]


def denials(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which one denies that something was done, and the other tells it
    was."""
    for a in _told(ours):
        yield from (_judged(a, b, a, b) for b in theirs.claims if _tells(b, a) and _of_one(a, b))
    for b in _told(theirs):
        yield from (_judged(a, b, b, a) for a in ours.claims if _tells(a, b) and _of_one(b, a))


def _judged(a: Stated, b: Stated, negative: Stated, positive: Stated) -> Judged:
    spans = (Span(one.claim.start, one.claim.end) for one in (a, b))
    if by_now(negative, positive):
        return Judged(a, b, "updates", "what one of them denies, the other tells of as it is now", _SCORE, *spans)
    return Judged(a, b, "contradicts", "one of them denies what the other tells", _SCORE, *spans)


def _of_one(negative: Stated, positive: Stated) -> bool:
    """Whether nothing shows that the two are of two things, two days or two people."""
    if other_day(negative, positive) or other_label(negative, positive) or two_scopes(negative, positive):
        return False
    if "first" in positive.tokens or "last" in positive.tokens or _of_two_sums(negative, positive):
        return False  # "had never won before", "won her first title"; "it has not rained since", "the last rain"
    if by_now(negative, positive) and later_report(negative, positive):
        return False
    return not (two_known_subjects(negative, positive) or not_yet(negative))


def _of_two_sums(a: Stated, b: Stated) -> bool:
    """Whether both have figures, and none in common."""
    points = ({f.interval.point for f in one.figures} for one in (a, b))
    one, other = points
    return bool(one and other) and not one & other


def _tells(positive: Stated, negative: Stated) -> bool:
    """Whether a claim tells without a "not" what the other one denies."""
    own = denial(negative)
    if own is None or own.verb not in _verbs(positive) or denied(positive) or denial(positive):
        return False
    if not _in_one_mood(negative, positive):
        return False
    if own.before == _NOBODY:
        act = positive.claim.act
        if act is None or positive.figures:  # counts of people: `audit.crosscheck.nobody`
            return False
        return base(fold(act)) == own.verb and not later_report(positive, negative)
    line = _line(positive)
    for at, stem in enumerate(line):
        before = line[max(0, at - _NEAR) : at]
        near = (*before, *line[at + 1 : at + 1 + _NEAR])
        if stem == own.verb and (own.behind[0] in near if own.behind else own.before[-1] in before):
            return True
    return False


def _in_one_mood(negative: Stated, positive: Stated) -> bool:
    """Whether both are told as facts, or both as what will be."""
    moods = negative.claim.modality, positive.claim.modality
    return not {"possible", "conditional"} & set(moods) and (moods[0] == "future") == (moods[1] == "future")


@once
def _told(one: Side) -> Sequence[Stated]:
    """The claims that deny something."""
    found = [claim for claim in one.claims if denial(claim)]
    return found if len(found) <= _MOST_CLAIMS else ()


@of_words
def denial(one: Stated) -> Denial | None:
    """What a claim denies of a verb; None where it denies nothing, or several things."""
    if one.tokens.isdisjoint(_first()):
        return None
    text = one.words[:_MOST]
    found = [match for match in _pattern().finditer(text) if not match["soft"]]
    nobody = _BY_NOBODY.search(text) if not found else None
    if nobody and base(fold(nobody[1])):
        return Denial(base(fold(nobody[1])), (), _NOBODY)
    if len(found) != 1:
        return None
    (match,) = found
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, match.start())), default=0)
    broken = _CLAUSE.search(text, match.end())
    end = broken.start() if broken else len(text)
    line = words(text)
    behind = [base(w.stem) for w in line if match.end() <= w.start < end]
    before = [base(w.stem) for w in line if start <= w.start < match.start()]
    if not behind or behind[0] in _light() or not (behind[1:] or before):
        return None
    following = _WORD.search(text, match.end())
    if following and following[0].lower() in _table()["light"]:
        return None
    return Denial(behind[0], tuple(behind[1 : 1 + _NEAR]), tuple(before[-_NEAR:]))


@of_words
def _line(one: Stated) -> tuple[str, ...]:
    return tuple(base(word.stem) for word in words(one.words[:_MOST]))


@of_words
def _verbs(one: Stated) -> frozenset[str]:
    return frozenset(_line(one))


@cache
def _first() -> frozenset[str]:
    forms = ("not" if form.endswith(" not") else form for form in _table()["before"])  # of "was not" the "not" is rarer
    return first_words(forms) | {"t", "without", "nobody", "no"}  # "didn’t" is two tokens


@cache
def _light() -> frozenset[str]:
    """Stems of verbs that tell too little to be one thing denied and told."""
    return frozenset(map(fold, _table()["light"]))


@cache
def _pattern() -> re.Pattern[str]:
    soft = rf"(?P<soft> (?:{either(_table()['soft'])})\b)?"
    before = "|".join(
        re.escape(form).replace(r"\ not", r"(?: (?:therefore|also|yet|still|even|ever|now|then|[a-z]{2,12}ly))?\ not")
        for form in sorted(_table()["before"], key=len, reverse=True)
    )
    return re.compile(rf"(?i)(?:\b(?:{before})|n['’]t|\bwithout(?=\s\w{{3,20}}ing\b))\b{soft}")


@cache
def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = lexicon("crosscheck")["denials"]
    return found
