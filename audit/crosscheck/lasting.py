"""How long one thing lasts, told in two ways: "a truce of ten days" here, "the ceasefire will last two weeks" there.

claims of two reports ─ those with a length of time beside the name of what lasts ─ one length in each report? ─▶ Judged

What lasts are rows of lexicons/crosscheck.toml. A length that is told of the time so far, or added to another one, is
none of the whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.occasions import of_another_occasion
from audit.crosscheck.once import of_words, once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.model import Date

_APART = 1.25  # times: "two weeks" may be twelve days, and are not ten; "almost four weeks" is a month
_SCORE = 0.5
_VALUE = re.compile(r"P(?:(\d{1,4})([YMWD])|T(\d{1,4})([HM]))")
_HOURS = {"Y": 8_766, "M": 730.5, "W": 168, "D": 24, "TH": 1, "TM": 1 / 60}
_BESIDE = 32  # characters beside a length in which stands how it belongs to the claim
_JOINED = re.compile(r"[ -](?:[a-z]{3,15} )?| of (?!(?:the|this|that|its) )(?:[a-z]{3,15} )?")
_OF_IT = " of "  # "three days of mourning"
_SAID_OF = re.compile(r"(?:,? (?:which|that|who))?(?:, [^,.;:]{1,40},)?(?: [\w’'-]{1,20}){0,6}(?:, for)? ?")
_OF = re.compile(
    r"(?i)\b(?:for|of|captivity|prison|jail|lasts?|lasted|lasting|runs?|ran|spans?|to|is|was|be)\b"
    r"(?: [a-z]{2,9}){0,2} ?\Z"
)


@dataclass(frozen=True, slots=True)
class Length:
    """How long something of the row `sort` lasts: in hours, and where that is printed."""

    sort: str
    hours: float
    date: Date


def two_lengths(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that tell two lengths of one thing, where each report knows one
    length of its sort only."""
    one, other = _told(ours), _told(theirs)
    for sort in (sort for sort in one if sort in other):
        if not (_single(one[sort]) and _single(other[sort])):
            continue
        for a, x in one[sort]:
            for b, y in other[sort]:
                if of_another_occasion(a, b):
                    continue
                if _apart(x, y) and (sort in _alone() or _one_name(a, b)):
                    words = (
                        f"two lengths of one {sort}: {x.date.of(a.document.text)} against {y.date.of(b.document.text)}"
                    )
                    yield Judged(a, b, "contradicts", words, _SCORE, x.date, y.date)
                elif x.hours == y.hours and (sort in _alone() or _one_name(a, b)):
                    yield Judged(a, b, "agrees", f"both give one length of the {sort}", _SCORE, x.date, y.date)


def _one_name(a: Stated, b: Stated) -> bool:
    """Whether both claims are about one name, and neither about another one: two men are jailed for two terms."""
    return bool(a.near & b.near) and not (a.names - b.names and b.names - a.names)


@once
def _told(one: Side) -> dict[str, list[tuple[Stated, Length]]]:
    """The lengths that the claims tell, by what lasts, in order."""
    found: defaultdict[str, list[tuple[Stated, Length]]] = defaultdict(list)
    for claim in one.claims:
        for length in lengths(claim) if claim.claim.dates else ():
            found[length.sort].append((claim, length))
    return found


def _single(told: list[tuple[Stated, Length]]) -> bool:
    """Whether all lengths may be one."""
    return not any(_apart(told[0][1], length) for _, length in told)


def _apart(x: Length, y: Length) -> bool:
    return max(x.hours, y.hours) > _APART * min(x.hours, y.hours)


@of_words
def lengths(one: Stated) -> tuple[Length, ...]:
    """The length of time that a claim tells of something that lasts; () where it tells of several, or of none."""
    spans = [d for d in one.claim.dates if d.kind == "DURATION"]
    if not spans or (len(spans) > 1 and not _one_length(spans)):
        return ()
    value = _VALUE.fullmatch(spans[0].value)
    sorts = [name for name, words in _rows() if _bound(one, words, spans[0])]
    if value is None or len(sorts) != 1 or not _whole(one, spans[0]):
        return ()
    number, unit = (value[1], value[2]) if value[1] else (value[3], f"T{value[4]}")
    if unit[0] == "T" and sorts[0] in _by_days():
        return ()  # a curfew of twelve hours is one every night
    return (Length(sorts[0], int(number) * _HOURS[unit], spans[0]),) if int(number) else ()


def _one_length(spans: Sequence[Date]) -> bool:
    """Whether several lengths are one, told twice: "for a month, thirty days in all"."""
    values = [_VALUE.fullmatch(span.value) for span in spans]
    hours = [int(v[1]) * _HOURS[v[2]] if v[1] else int(v[3]) * _HOURS[f"T{v[4]}"] for v in values if v]
    return len(hours) == len(spans) and max(hours) <= _APART * min(hours)


def _bound(one: Stated, words: re.Pattern[str], length: Date) -> bool:
    """Whether a length is told of a thing that lasts: "a ten-day truce", "the truce, signed on Sunday, lasts ten days";
    and not of what it allows ("under the truce they have ten days to leave")."""
    text, start, end = one.document.text, one.claim.start, one.claim.end
    if (behind := words.search(text, length.end, min(end, length.end + _BESIDE))) is not None:
        return _JOINED.fullmatch(text, length.end, behind.start()) is not None
    before = list(words.finditer(text, start, length.start))
    if not before or "-" in length.of(text):
        return False
    return _SAID_OF.fullmatch(text, before[-1].end(), length.start) is not None


def _whole(one: Stated, length: Date) -> bool:
    """Whether the length is that of the whole thing: "for ten days", "will last", "a ten-day truce"; and not of the
    time so far ("after ten days"), nor added to another one."""
    text = one.document.text
    before = text[max(one.claim.start, length.start - _BESIDE) : length.start]
    near = text[max(one.claim.start, length.start - _BESIDE) : min(one.claim.end, length.end + _BESIDE)]
    joined = "-" in length.of(text) or length.of(text).lower().startswith(("last", "lasting"))
    joined = joined or text.startswith(_OF_IT, length.end)
    return (joined or _OF.search(before) is not None) and not _so_far().search(near)


@cache
def _by_days() -> frozenset[str]:
    """What lasts days: a length in hours is that of one of them."""
    return frozenset(row["name"] for row in lexicon("crosscheck")["lasting"] if row.get("by_days"))


@cache
def _rows() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["name"], _any(row["words"])) for row in lexicon("crosscheck")["lasting"])


@cache
def _alone() -> frozenset[str]:
    """What an event has only one of, so that no name need be beside it."""
    return frozenset(row["name"] for row in lexicon("crosscheck")["lasting"] if row.get("alone"))


@cache
def _so_far() -> re.Pattern[str]:
    return _any(lexicon("crosscheck")["lasting_so_far"]["words"])


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, words))})\b")
