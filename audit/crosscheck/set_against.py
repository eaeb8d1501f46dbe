"""A figure that one report calls a rise on the time before, and the other sets against a higher one.

"8,000 people crossed, a rise on the week before"  ─  "8,140 people crossed, against 11,300 in the previous week"

claims with one figure ─ which way it went, in words │ by the figure before ─▶ two ways ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either
from audit.knowledge import lexicon
from audit.model import Span

_MOST = 600  # characters of a sentence that are looked at
_SCORE = 0.5
_TIME = r"(?:week|month|year|quarter|day|season|decade|period|summer|winter|spring|autumn)\b"
_ON = r"(?:on|from|over|against|compared with|compared to)"


def set_against(aligned: Alignment) -> Iterator[Judged]:
    """Pairs of claims with one figure that went up by the words of one report and down by the figures of the other."""
    for couple in aligned.couples:
        for p in couple.figures:
            if p.why is not None or not p.agrees or p.x.earlier or p.y.earlier:
                continue
            if found := _two_ways(p, p.a, p.b, p.y) or _two_ways(p, p.b, p.a, p.x):
                spans = Span(p.x.start, p.x.end), Span(p.y.start, p.y.end)
                yield Judged(p.a, p.b, "contradicts", found, _SCORE, *spans)


def _two_ways(p: Pair, told: Stated, against: Stated, now: Figure) -> str:
    """What one says and the other's figures show, in words; "" where they go the same way, or one of them is silent."""
    before = _before(against, now)
    way = _in_words(told) if before else ""
    if before is None or not way or before.interval.point == now.interval.point:
        return ""
    shown = "up" if now.interval.point > before.interval.point else "down"
    return f"{way} in one, {shown} in the other: {now.printed} against {before.printed} before" if shown != way else ""


def _before(one: Stated, now: Figure) -> Figure | None:
    """The one state before in the sentence of a claim that has one state of now."""
    every = {f.start: f for f in (one.told or one.figures) if f.interval.sort == now.interval.sort}
    before = [f for f in every.values() if f.earlier]
    return before[0] if len(before) == 1 and len(every) == 2 else None


@once
def _in_words(one: Stated) -> str:
    """Which way the one figure of a sentence went since the time before, by a word without a figure; "" if none."""
    sentence = one.claim.sentence
    text = one.document.text[sentence.start : min(sentence.end, sentence.start + _MOST)]
    every = {f.start for f in (one.told or one.figures) if f.interval.sort not in ("second", "month")}
    found = _way().search(text) if len(every) == 1 else None
    if found is None:
        return ""
    return "up" if found["up"] or found["more"] else "down"


@cache
def _way() -> re.Pattern[str]:
    table = lexicon("directions")
    nouns = rf"(?:(?P<up>{either(table['rise'])})|{either(table['drop'])})"
    noun = rf"(?:an?|another|the) (?:[a-z]{{1,15}} ){{0,2}}?{nouns} {_ON}"
    than = rf"(?:(?P<more>{either(table['more'])}|up)|{either(table['less'])}|down) (?:than|on|from)"
    return re.compile(
        rf"(?i)\b(?:{noun}|{than}) (?:in )?(?:that (?:in|of) )?(?:the |a |last )(?:[a-z]{{1,15}} )?{_TIME}"
    )
