"""The day on which a report was brought out, told in two ways: "released on Wednesday", "presented on Thursday".

claims of two reports ─ a verb of bringing out, what was brought out, one day ─ one day in each report? ─▶ Judged

The verbs, and what is brought out, are rows of lexicons/crosscheck.toml. Two days are two weekdays, two full days, or a
weekday and a full day that is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.once import of_words, once
from audit.crosscheck.periods import Stretch
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.weekdays import named_day
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 4  # claims of one report: more is a list of publications
_CLAIM = 600  # characters of a claim that are looked at


@dataclass(frozen=True, slots=True)
class _Day:
    """The day of a claim: its weekday (1 is Monday; 0: not known), and its month and day ((0, 0): not known)."""

    weekday: int
    date: tuple[int, int]
    printed: str


def two_days(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports that bring out one report on two days, where each knows one such day only."""
    mine, others = _told(ours), _told(theirs)
    if not (mine and others and _single(mine) and _single(others)):
        return
    for a, x in mine[:_MOST]:
        for b, y in others[:_MOST]:
            if _apart(x, y):
                whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                words = f"brought out on {x.printed} in one, on {y.printed} in the other"
                yield Judged(a, b, "contradicts", words, _SCORE, *whole)


@once
def _told(one: Side) -> tuple[tuple[Stated, _Day], ...]:
    """The claims that tell on which day a report was brought out, with the day."""
    days = ((claim, day) for claim in one.claims if (day := _brought_out(claim)))
    return tuple(days)


def _single(told: Iterable[tuple[Stated, _Day]]) -> bool:
    """Whether all may be one day."""
    first, *rest = (day for _, day in told)
    return not any(_apart(first, day) for day in rest)


def _apart(x: _Day, y: _Day) -> bool:
    if any(x.date) and any(y.date):
        return x.date != y.date
    return bool(x.weekday and y.weekday) and x.weekday != y.weekday


@of_words
def _brought_out(one: Stated) -> _Day | None:
    """The one day on which a claim says that a report was brought out; None where it says none, or the day of another
    one ("last year's")."""
    words, sentence = one.words[:_CLAIM], one.claim.sentence.of(one.document.text)[:_CLAIM]
    if one.claim.modality or not (_verbs().search(words) and _things().search(sentence)) or _other().search(words):
        return None
    printed = {day for day in (*one.days, *one.leaning) if day.days == 1}
    name = named_day(one)
    if len(printed) > 1 or not (printed or name):
        return None
    day = next(iter(printed), None)
    weekday = int(lexicon("calendar")["weekdays"].get(name, 0)) if name else _weekday(day)
    return _Day(weekday, (day.first.month, day.first.day) if day else (0, 0), name.capitalize() or _printed(day))


def _weekday(day: Stretch | None) -> int:
    return day.first.isoweekday() if day and not day.yearless else 0


def _printed(day: Stretch | None) -> str:
    return f"{day.first.day} {day.first:%B}" if day else ""


@cache
def _verbs() -> re.Pattern[str]:
    return _any(lexicon("crosscheck")["brought_out"]["verbs"])


@cache
def _things() -> re.Pattern[str]:
    return _any(lexicon("crosscheck")["brought_out"]["things"])


@cache
def _other() -> re.Pattern[str]:
    return _any(lexicon("crosscheck")["brought_out"]["other"])


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, words))})\b")
