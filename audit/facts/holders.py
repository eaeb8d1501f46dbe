"""Who holds an office, according to the table of terms.

    an office in the text ─ title, country, holder, state, day ─▶
        the holder of the row under another spelling     contradicts (the name)
        a person taken for the holder before             contradicts (the person)
        a person who then held another office            contradicts (the office)
        "former" of somebody who is in office            contradicts
        the holder at another time                       updates
        the holder                                       agrees

A gap in the table, an unknown person or a day after a row was checked says nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from audit.claims.titles import absent
from audit.claims.titles import key as title_key
from audit.crosscheck.periods import Stretch, stretch
from audit.facts import phrases
from audit.facts.homes import Homes
from audit.facts.judgement import Judgement
from audit.facts.persons import bearers, misspelt, named, terms_of, titled
from audit.facts.rows import Term
from audit.knowledge import toml
from audit.model import Analysis, Claim, Mention, Office, Relation, Span

MARGIN = timedelta(days=45)  # the table is a general record: days near the ends of a term say nothing
_BEFORE = 30  # characters before an office that may hold "new" or the name of a party


@dataclass(frozen=True, slots=True)
class _Held:
    """An office as a text names it: the title's key, the days that are meant (None where nothing says), the places."""

    office: Office
    holder: str
    title: str
    days: Stretch | None
    published: Stretch | None
    whole: Span
    name: Span
    text: str

    def before(self, words: str) -> bool:
        """Whether one of the words of facts/words.toml stands just before the office or in front of its title."""
        expression = toml("facts/words.toml")["office"][words]
        return phrases.occurs(expression, self.text, max(0, self.whole.start - _BEFORE), self.name.start)


def judge(analysis: Analysis) -> Iterator[Judgement]:
    """What the table says of each office with a holder that the document names."""
    persons = [Span(mention.start, mention.end) for mention in analysis.mentions if mention.kind == "person"]
    homes = Homes(analysis.claims)
    for mention in analysis.mentions:
        office = mention.office
        if mention.kind != "office" or office is None or not office.holder or office.status in ("designate", "deputy"):
            continue
        judgement = _judge(_held(analysis, mention, office, persons, homes))
        if judgement:
            yield judgement


def _held(analysis: Analysis, mention: Mention, office: Office, persons: Sequence[Span], homes: Homes) -> _Held:
    whole = Span(mention.start, mention.end)
    at = bisect_left(persons, Span(mention.start, mention.start))
    named_inside = at < len(persons) and persons[at].end <= mention.end
    published = stretch((analysis.document.published or "")[:10])
    return _Held(
        office=office,
        holder=office.holder or "",
        title=title_key(office.title),
        days=_days([analysis.claims[at] for at in homes.over(whole)]) or published,
        published=published,
        whole=whole,
        name=persons[at] if named_inside else whole,
        text=analysis.document.text,
    )


def _days(claims: Sequence[Claim]) -> Stretch | None:
    """The days that the claims around the office speak of."""
    found = [days for claim in claims if claim.period and (days := stretch(claim.period)) and not days.yearless]
    return found[0] if found else None


def _judge(held: _Held) -> Judgement | None:
    rows = titled(held.title, held.office.country)
    own = [row for row in rows if named(held.holder, row)]
    if own:
        return _misspelling(held, own) or _time(held, own)
    mistaken = next((row for row in rows if bearers(held.holder, row.mistaken)), None)
    if mistaken and _may_be_of(held, mistaken):
        reason = f"{mistaken.holder} is the {mistaken.office} ({mistaken.country}), not {held.holder}"
        return _say(held, mistaken, "contradicts", reason, held.name, mistaken.holder)
    return _misspelling(held, rows) or _other_office(held, rows)


def _misspelling(held: _Held, rows: Sequence[Term]) -> Judgement | None:
    """A near-match of a holder; under an office that a country does not have, of anyone in its other offices."""
    latin = toml("facts/words.toml")["office"]["latin"]
    for row in (*rows, *(term for country in _lacking(held.title) for term in titled(None, country))):
        if row.country in latin and misspelt(held.holder, row) and held.office.country in (None, row.country):
            reason = f"the name of the {row.office} ({row.country}) is spelt {row.holder}"
            return replace(_say(held, row, "contradicts", reason, held.name, row.holder), topic="name")
    return None


@cache
def _lacking(title: str) -> tuple[str, ...]:
    """The countries that do not have the office."""
    return tuple(row.country for row in absent() if title_key(row.title) == title)


def _time(held: _Held, own: Sequence[Term]) -> Judgement:
    """The right name: held against the terms of it."""
    if held.office.status == "former":
        return _former(held, own)
    current = next((row for row in own if held.days and _covers(row, held.days)), None)
    if held.days is None or current:
        row = current or own[-1]
        return _say(held, row, "agrees", f"on record: {row.words}", held.whole)
    past = [row for row in own if row.start <= held.days.first] or list(own)
    reason = f"{past[-1].holder} held the office from {past[-1].start} to {past[-1].end or past[-1].known}"
    return _say(held, past[-1], "updates", reason, held.whole)


def _former(held: _Held, own: Sequence[Term]) -> Judgement:
    """ "Former" is said from the day of publication, whatever time the sentence tells of."""
    inside = held.published and next((row for row in own if _covers(row, held.published, MARGIN)), None)
    if inside and held.published:
        reason = f"{inside.holder} was in office on {held.published.first}, not former"
        return _say(held, inside, "contradicts", reason, held.whole, f"{inside.office} {inside.holder}", firm=False)
    return _say(held, own[-1], "agrees", f"{own[-1].holder} held the office before", held.whole)


def _other_office(held: _Held, rows: Sequence[Term]) -> Judgement | None:
    """A person whom the table has in another office of the country, while somebody else held this one."""
    if held.office.status != "current" or held.before("party") or held.before("past") or len(held.holder.split()) < 2:
        return None
    for row in terms_of(held.holder, held.office.country):
        if row.holder and (row.start <= _last(held) if held.days else True):
            other = _meanwhile(held, row, rows)
            if other:
                then = f"the {other.office} was {other.holder}" if held.days else f"no term as {other.office} is known"
                reason = f"{row.holder} was {row.office} ({row.country}); {then}"
                right = f"{row.office} {row.holder}"
                return _say(held, row, "contradicts", reason, held.whole, right, firm=held.office.country is not None)
    return None


def _meanwhile(held: _Held, row: Term, rows: Sequence[Term]) -> Term | None:
    """The other person who held the office named in the text on the day meant, or all through the term of `row`."""
    days = held.days if held.days and _covers(row, held.days) else Stretch(row.start, row.known)
    if held.days and not _covers(row, held.days):
        return None
    same = [other for other in rows if other.country == row.country and title_key(other.office) == held.title]
    return next((o for o in same if _covers(o, days, MARGIN) or (not held.days and _most(o, days))), None)


def _most(row: Term, days: Stretch) -> bool:
    """Whether the term covers the middle of the days."""
    return _covers(row, Stretch(days.first + (days.last - days.first) / 2, days.first + (days.last - days.first) / 2))


def _covers(row: Term, days: Stretch, margin: timedelta | None = None) -> bool:
    """Whether the days meet the term; with a margin, whether they lie in it, that far from its ends."""
    if margin is None:
        return row.start <= days.last and days.first <= row.known
    return row.start + margin <= days.first and days.last <= row.known - (margin if row.end else timedelta(0))


def _may_be_of(held: _Held, row: Term) -> bool:
    """Whether the row's term had begun when the text was written."""
    return held.days is None or held.days.last >= row.start


def _last(held: _Held) -> date:
    return held.days.last if held.days else date.max


def _say(
    held: _Held, row: Term, relation: Relation, reason: str, span: Span, right: str | None = None, *, firm: bool = True
) -> Judgement:
    return Judgement(
        start=span.start,
        end=span.end,
        topic="office-holder",
        fact=row.id,
        exact=row.words,
        source=row.source,
        relation=relation,
        reason=reason,
        firm=firm,
        right=right,
    )
