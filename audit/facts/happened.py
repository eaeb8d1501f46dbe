"""When something happened, according to the table of events.

the words of the event ─ "in" ─ a date       "the reunification of the TTP in 2019" against 2020-08
the date ─ the words of the event            "the 2019 reunification of the TTP"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from audit.claims.dates import dates
from audit.crosscheck.periods import Stretch, stretch
from audit.facts import phrases
from audit.facts.judgement import Judgement
from audit.facts.rows import Event, spoken
from audit.facts.tables import events
from audit.knowledge import toml
from audit.model import Analysis, Date, Span

MISDATED = 5  # years: further away it is another event of the same name (Kabul fell in 1996 too)
DAYS_OFF = 10  # a general record may be off by days


def judge(analysis: Analysis) -> Iterator[Judgement]:
    """What the table says of each date that the document gives to a known event."""
    text = analysis.document.text
    low = text.lower()
    told = [event for event in events() if event.words and phrases.likely(event.words, low)]
    told = [event for event in told if phrases.occurs(event.words, text)]
    for sentence in analysis.sentences if told else ():
        named = [(event, words) for event in told if (words := phrases.together(event.words, text, sentence))]
        dated = dates_in(text, sentence) if named else []
        for event, words in named:
            held = (_held(item, days, event) for item, days in dated if belongs(text, item, words))
            yield from (judgement for judgement in list(held)[:1] if judgement)


def dates_in(text: str, sentence: Span) -> list[tuple[Date, Stretch]]:
    """The dates of the sentence that say their year themselves, with their days."""
    at = sentence.start
    found = [replace(item, start=item.start + at, end=item.end + at) for item in dates(sentence.of(text))]
    return [(item, days) for item in found if (days := days_of(item))]


def days_of(item: Date) -> Stretch | None:
    """The days of a date that says its year itself."""
    days = None if item.relative or item.kind != "DATE" else stretch(item.edtf or item.value)
    return days if days and not days.yearless else None


def _held(item: Date, days: Stretch, event: Event) -> Judgement | None:
    """Agrees where the days meet; contradicts where they are of another month or year, unless that is far away."""
    off = max((days.first - event.days.last).days, (event.days.first - days.last).days)
    if abs(days.first.year - event.days.first.year) > MISDATED:
        return None
    agrees = off <= DAYS_OFF
    year = days.first.year != event.days.first.year and days.last.year != event.days.last.year
    reason = f"{event.event}: {spoken(event.date)}"
    return Judgement(
        start=item.start,
        end=item.end,
        topic="date",
        fact=event.id,
        exact=f"{event.event}, {event.date}, {event.place}",
        source=event.source,
        relation="agrees" if agrees else "contradicts",
        reason=reason if agrees else f"{reason}, not {spoken(item.edtf or item.value)}",
        firm=agrees or year,
        right=None if agrees else spoken(event.date),
    )


def belongs(text: str, item: Date, words: Span) -> bool:
    """Whether the date belongs to the event: linked behind its words, inside them, or right before them."""
    if item.start >= words.end:
        return bool(_link().fullmatch(text, words.end, item.start))
    return item.start >= words.start or text[item.end : words.start].isspace()


@cache
def _link() -> re.Pattern[str]:
    wordings = toml("facts/words.toml")["event"]["link"].split("|")
    either = "|".join(re.escape(wording).replace("_", " ") for wording in wordings)
    return re.compile(rf",?\s{{1,2}}(?:(?:{either})\s{{1,2}})?(?:the\s)?")
