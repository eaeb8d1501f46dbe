"""The day of one act, told in other words: "the law takes effect on 1 July", "the change is in force from 1 September".

claims of two reports ─ those that tell of such an act, with a day, weekday or month ─ one in each report? ─▶ Judged

The acts are rows of lexicons/crosscheck.toml. Of some an event has one only (`alone`), the others need a word or a name
in common.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.once import of_words, once
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.weekdays import named_day
from audit.crosscheck.words import either, first_words, fold
from audit.knowledge import lexicon
from audit.model import Relation, Span

_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_MOST_CLAIMS = 4  # of one report that tell of one act: more is a chronicle
_SHORTEST, _MONTH = 28, 31  # days of a month
_YEAR = 365
_SINCE = re.compile(r"(?i)\b(?:since|before|after|until|till|by|ago|earlier|later|anniversary)\b")
_MONTHS = re.compile(
    r"\b(?:in|from|by|until|of|since) (?:early |mid-|late )?"
    r"(January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)"
)


class Appointed(NamedTuple):
    """When an act was or is to be: a full day, with its weekday where that is printed, else a weekday, else a month."""

    day: Stretch | None
    weekday: str
    month: str

    def printed(self) -> str:
        """The day, in words."""
        if self.day is not None:
            day = self.day.first.strftime("%d %B").lstrip("0")
            return f"{self.weekday.capitalize()}, {day}" if self.weekday else day
        return self.weekday.capitalize() or self.month


_Told = Mapping[str, Sequence[tuple[Stated, Appointed]]]


def appointed(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that tell the day of one act, each report one only: the same one, or
    another."""
    mine, others = _told(ours), _told(theirs)
    for act in (act for act in mine if act in others):
        if max(len(mine[act]), len(others[act])) > _MOST_CLAIMS or not (_one(mine[act]) and _one(others[act])):
            continue
        for a, x in mine[act]:
            for b, y in others[act]:
                relation = _relation(x, y)
                if relation and (_rows()[act].get("alone") or _one_topic(a, b, act)):
                    whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                    words = (
                        f"{act} on {x.printed()}" if relation == "agrees" else f"{x.printed()} against {y.printed()}"
                    )
                    told = f"both tell it: {words}" if relation == "agrees" else f"{act}: {words}"
                    yield Judged(a, b, relation, told, _SCORE, *whole)


def _relation(x: Appointed, y: Appointed) -> Relation | None:
    """What two times say of each other, at the precision that both have."""
    if x.day and y.day:
        standing = between(x.day, y.day)
        return "contradicts" if standing in ("earlier", "later") else "agrees" if standing == "same" else None
    days = _weekday(x), _weekday(y)
    if all(days) and (days[0] != days[1] or (x.day is None and y.day is None)):
        return "contradicts" if days[0] != days[1] else "agrees"
    one, other = (told.month or (f"{told.day.first:%B}" if told.day else "") for told in (x, y))
    return "contradicts" if one and other and one != other else None


def _weekday(told: Appointed) -> int:
    """The weekday as a number from 1, Monday; 0 where it is not known."""
    if told.weekday:
        return int(lexicon("calendar")["weekdays"].get(told.weekday, 0))
    return 0 if told.day is None or told.day.yearless else told.day.first.isoweekday()


def _one(told: Sequence[tuple[Stated, Appointed]]) -> bool:
    """Whether all that a report tells may be one day."""
    return all(_relation(told[0][1], other) != "contradicts" for _, other in told)


def _one_topic(a: Stated, b: Stated, act: str) -> bool:
    """Whether the claims have a word in common beside those of the act, and of names each has none of its own."""
    if a.names - b.names and b.names - a.names:
        return False
    return bool((a.stems & b.stems) - _stems(act))


@once
def _told(one: Side) -> _Told:
    """The claims that tell when an act was, by the act."""
    found: defaultdict[str, list[tuple[Stated, Appointed]]] = defaultdict(list)
    for claim in one.claims:
        if when := _when(claim):
            for act in acts(claim):
                if all(other.claim.sentence != claim.claim.sentence for other, _ in found[act]):
                    found[act].append((claim, when))
    return {act: told for act, told in found.items() if told}


@of_words
def acts(one: Stated) -> tuple[str, ...]:
    """The acts that a claim tells of; none in what is quoted, denied or only may be."""
    if one.quoted or one.claim.negated or one.claim.modality not in (None, "future"):
        return ()
    if one.tokens.isdisjoint(_first()):
        return ()
    lower = one.words[:_MOST].lower()
    return tuple(name for name, pattern in _patterns() if pattern.search(lower) and _of_its_things(one, name, lower))


def _of_its_things(one: Stated, act: str, lower: str) -> bool:
    """Whether the sentence names one of the things that the act is done to, where a row says which, and not another."""
    things, other = _things(act)
    if things is None or other is None:
        return True
    sentence = one.claim.sentence.of(one.document.text)[:_MOST].lower()
    return things.search(sentence) is not None and other.search(lower) is None


def _when(one: Stated) -> Appointed | None:
    """The one time that a claim gives; None where it gives none or several."""
    if not one.claim.dates or _SINCE.search(one.words):
        return None
    days = [day for day in one.days if day.days == 1]
    own = {f"{day.first:%B}" for day in days}  # "the Tuesday 12 of March"
    months = dict.fromkeys(month for month in _MONTHS.findall(one.words) if month not in own)
    if len(days) == 1 and not months:
        return Appointed(days[0], named_day(one), "")
    if days or len(months) > 1:
        return None
    if months:
        return Appointed(None, "", next(iter(months)))
    weekday, leaning = named_day(one), [day for day in one.leaning if day.days == 1]
    return Appointed(leaning[0] if len(leaning) == 1 else None, weekday, "") if weekday else None


@cache
def _rows() -> Mapping[str, Mapping[str, object]]:
    return {row["name"]: row for row in lexicon("crosscheck")["appointed"]}


@cache
def _first() -> frozenset[str]:
    return first_words(word for row in lexicon("crosscheck")["appointed"] for word in row["words"])


@cache
def _stems(act: str) -> frozenset[str]:
    """The stems of the words of an act."""
    rows = (row for row in lexicon("crosscheck")["appointed"] if row["name"] == act)
    return frozenset(fold(word) for row in rows for words in row["words"] for word in words.split()) - {""}


@cache
def _things(act: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """What an act is done to, and the words of another thing of that sort; None where its row says nothing."""
    row = next(row for row in lexicon("crosscheck")["appointed"] if row["name"] == act)
    things, other = (rf"\b(?:{either(row[key])})\b" if key in row else None for key in ("things", "other"))
    return re.compile(things) if things else None, re.compile(other) if other else None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = lexicon("crosscheck")["appointed"]
    return tuple((row["name"], re.compile(rf"\b(?:{either(row['words'])})\b")) for row in rows)
