"""Why something happened: two reports on one event that give it two causes.

"the fall is due above all to longer waits"     ─  "they put the fall down to fewer judgments"
"cut his term by three months because he was ill" ─  "deducted three months, because the case took five years"

claim ─ effect, a word of cause, cause ─▶ of one effect, with no word of cause in common ─▶ Judged

Most things have several causes: who names one among others is contradicted by nobody who names another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.known_subjects import two_known_subjects
from audit.crosscheck.once import once
from audit.crosscheck.particulars import other_day
from audit.crosscheck.relation import Judged
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, stems
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 600  # characters of a claim, with what its sentence says behind it, that are looked at
_MOST_CLAIMS = 12  # of one report that give a cause: more is an analysis
_COMMON = 2  # words of one effect that two reports have in common
_END = re.compile(r"[.;:()–—]|,\s|\s(?:but|while|although|though|and|which|who|when|after|before)\s")
_AT_ONCE = re.compile(r",?\s")


class Cause(NamedTuple):
    """The stems of what was caused, and of what caused it."""

    effect: frozenset[str]
    cause: frozenset[str]


def two_causes(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give one effect two causes."""
    mine, others = _told(ours), _told(theirs)
    for a in mine:
        for b in others:
            x, y = cause(a), cause(b)
            if x and y and apart(a, b) and _one_effect(a, b, x, y) and not (_known(x, others) or _known(y, mine)):
                whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                yield Judged(a, b, "contradicts", "one effect, two causes", _SCORE, *whole)


def apart(a: Stated, b: Stated) -> bool:
    """Whether two claims give causes without a word in common, neither as one of several."""
    x, y = cause(a), cause(b)
    return x is not None and y is not None and not x.cause & y.cause


def _one_effect(a: Stated, b: Stated, x: Cause, y: Cause) -> bool:
    if other_day(a, b) or two_known_subjects(a, b) or two_scopes(a, b):
        return False
    common = x.effect & y.effect
    told = x.effect <= y.effect or y.effect <= x.effect
    return len(common) >= _COMMON or bool(common and (told or _one_figure(a, b)))


def _one_figure(a: Stated, b: Stated) -> bool:
    return any(x.interval.point == y.interval.point for x in a.figures for y in b.figures)


def _known(one: Cause, told: Sequence[Stated]) -> bool:
    """Whether a report gives that cause, too, of whatever effect."""
    found = (cause(other) for other in told)
    return any(other and one.cause & other.cause for other in found)


@once
def _told(one: Side) -> Sequence[Stated]:
    """The claims that give a cause."""
    found = [claim for claim in one.claims if cause(claim)]
    return found if len(found) <= _MOST_CLAIMS else ()


@once
def cause(one: Stated) -> Cause | None:
    """What a claim, with what its sentence says right behind it, gives as the cause of what; None where it gives none,
    one among others, or several."""
    text = _with_reason(one)
    if (len(text) == len(one.words) and one.tokens.isdisjoint(_first())) or _partly().search(text):
        return None
    found = list(_told_in(text))
    if len(found) != 1:
        return None
    effect, why = map(stems, found[0])
    return Cause(effect, why - effect) if effect and why - effect else None


def _told_in(text: str) -> Iterator[tuple[str, str]]:
    """What was caused, and by what, as printed: for each word of cause in the text."""
    for match in _behind().finditer(text):
        before = _END.split(text[: match.start()])
        yield next((part for part in reversed(before) if stems(part)), ""), _clause(text, match.end())
    for pattern in _between():
        for match in pattern.finditer(text):
            yield match[1], _clause(text, match.end())
    for match in _causing().finditer(text):
        yield _clause(text, match.end()), _END.split(text[: match.start()])[-1]


def _clause(text: str, at: int) -> str:
    """The rest of the clause that goes on here."""
    ended = _END.search(text, at)
    return text[at : ended.start() if ended else len(text)]


@once
def _with_reason(one: Stated) -> str:
    """The words of the claim, and of its sentence what gives the reason right behind it."""
    text, end = one.document.text, one.claim.end
    last = min(one.claim.sentence.end, end + _MOST)
    joined = _AT_ONCE.match(text, end, last)
    reason = joined and _behind().match(text, joined.end(), last)
    return (one.words + text[end:last] if reason else one.words)[:_MOST]


@cache
def _first() -> frozenset[str]:
    """The longest word of each form: most claims have none of them."""
    table = _table()
    verbs = (verb for row in lexicon("crosscheck")["causes"]["between"] for verb in row["verbs"])
    return frozenset(max(form.split(), key=len) for form in (*table["behind"], *table["causing"], *verbs))


@cache
def _partly() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{either(_table()['partly'])})\b")


@cache
def _behind() -> re.Pattern[str]:
    """Behind the effect and before the cause: "because of", "due above all to"."""
    return re.compile(rf"(?i)\b(?:{_loose(_table()['behind'])})\b")


@cache
def _between() -> tuple[re.Pattern[str], ...]:
    """A verb, the effect, and what stands behind it: "put the fall down chiefly to", "blames the delay on"."""
    rows = lexicon("crosscheck")["causes"]["between"]
    return tuple(
        re.compile(rf"(?i)\b(?:{either(row['verbs'])})\s([^.;:,()]{{3,80}}?)\s(?:{_loose([row['end']])})\b")
        for row in rows
    )


def _loose(forms: Sequence[str]) -> str:
    """A pattern for any of these forms, with "above all" between two words of one."""
    far = rf"(?:\s(?:{either(_table()['mainly'])}))?\s"
    return "|".join(re.escape(form).replace(r"\ ", far) for form in sorted(forms, key=len, reverse=True))


@cache
def _causing() -> re.Pattern[str]:
    """A verb with the cause before it and the effect behind it: "caused", "led to"."""
    return re.compile(rf"(?i)\b(?:{either(_table()['causing'])})\b(?!\sby\b)")


@cache
def _table() -> dict[str, list[str]]:
    found: dict[str, list[str]] = lexicon("crosscheck")["causes"]
    return found
