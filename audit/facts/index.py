"""Figures of an index, held against its table where a text reports that index.

Reported ─ nearest measure, a named place, who did it, the year ─▶ the rows that may be meant
one of them allows the figure: agrees · none does, and it is plain what is meant: contradicts
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from audit.claims.moves import direction
from audit.crosscheck.values import Interval, weigh
from audit.facts import phrases
from audit.facts.judgement import Judgement
from audit.facts.reported import Reported, reported
from audit.facts.rows import Fact, plain
from audit.knowledge import toml
from audit.model import Analysis, Span

BESIDE = 22  # characters behind a figure in which the noun that it counts belongs to it: "558 of these attacks"
ALIKE = Decimal(2)  # without "the report says", a figure twice as large or half as large is about something else
NEAR = 40  # characters on either side of an ordinal or a round figure that tell what it is
_WORD = re.compile(r"[^\W\d_]{2,20}")
_SHARE = re.compile(r"\s{0,2}(?:per\s?cent\s)?of\b")
_FITS = ("same", "within", "near", "edge")


def judge(analysis: Analysis) -> Iterator[Judgement]:
    """What the tables say of each figure that the document takes from an index."""
    for figures in reported(analysis):
        meant = [(figure, _meant(figure)) for figure in figures]
        held = [(figure, row) for figure, rows in meant if (row := _held(figure, rows))]
        sure = {(row.subject, row.bare) for _, row in held}
        yield from (_agrees(figure, row) for figure, row in held)
        agreed = {figure.quantity for figure, _ in held}
        for figure, rows in meant:
            if rows and figure.quantity not in agreed and (row := _missed(figure, rows, sure)):
                firm = (figure.here and figure.scope.cue) or (row.subject, row.bare) in sure
                yield _contradicts(figure, row, firm)


def _held(figure: Reported, rows: Sequence[Fact]) -> Fact | None:
    """The row that allows the figure."""
    return next((row for row in rows if _fits(figure, row)), None)


def _missed(figure: Reported, rows: Sequence[Fact], sure: set[tuple[str, str]]) -> Fact | None:
    """The row that the figure should have kept to, where it is plain that it is meant."""
    nearest = [row for row in rows if row.subject == figure.subject]
    if not nearest or len({row.bare for row in nearest if not row.actor}) > 1:
        return None
    acted = any(row.actor and _names_actor(figure, row) for row in nearest)
    row = max(nearest, key=lambda row: (bool(row.actor) == acted, not row.endpoints, row.period[-4:], row.id))
    if (row.subject, row.bare) in sure:
        return row
    if row.form == "level" and not (figure.scope.cue or figure.year):
        low, high = sorted((figure.worth.point, row.value))
        return row if high <= ALIKE * low else None
    return row if figure.scope.cue or figure.here else None


def _names_actor(figure: Reported, row: Fact) -> bool:
    """Whether the sentence says who did it: by name, or as "the group"."""
    sentence = figure.scope.sentence
    words = f"{row.actor}|{toml('facts/words.toml')['index']['actor']}"
    return phrases.occurs(words, figure.text, sentence.start, sentence.end)


def _meant(figure: Reported) -> list[Fact]:
    """The rows that the words around the figure may mean: nearest measure, a named place, a year that fits."""
    near = [
        (phrases.distance(row.counts, figure.text, figure.quantity, figure.reach, figure.scope.sentence.end), row)
        for row in figure.rows
        if _may_be(figure, row)
    ]
    least = min((distance for distance, _ in near if distance is not None), default=None)
    return [row for distance, row in near if distance is not None and distance == least]


def _may_be(figure: Reported, row: Fact) -> bool:
    sentence = figure.scope.sentence
    if row.form not in _forms(figure) or row.subject not in figure.subjects:
        return False
    if not phrases.occurs(row.also, figure.text, sentence.start, sentence.end):
        return False
    if row.actor and not phrases.occurs(row.actor, figure.text, figure.lead, sentence.end):
        return False
    years = set(row.period.split("/"))
    if figure.year and row.form not in ("change", "rank"):
        return figure.year in years
    return not figure.years - years - {row.edition, str(int(row.edition) - 1), str(int(row.edition) - 2)}


def _forms(figure: Reported) -> tuple[str, ...]:
    """What sorts of row the figure can be: a percentage is a change or a share, an ordinal a rank."""
    sort = figure.worth.sort
    if sort == "percent":
        share = _SHARE.match(figure.text, figure.quantity.end)
        return ("change",) if figure.quantity.change else ("share",) if share else ("change", "share")
    if sort == "rank":
        return ("rank",) if figure.says("rank", NEAR, NEAR) and not figure.says("not_rank", 0, NEAR // 2) else ()
    return ("level", "score") if sort == "number" and not figure.says("mark", 0, NEAR // 3) else ()


def _fits(figure: Reported, row: Fact) -> bool:
    turned = figure.quantity.change == ("down" if row.value > 0 else "up")
    if row.form == "change" and turned:
        return False
    value = abs(row.value)
    high = None if row.relation == ">" else value
    sort = {"level": "number", "score": "number", "rank": "rank"}.get(row.form, "percent")
    half = Decimal("0.05") if row.endpoints else Decimal(0)  # computed to one decimal place
    bounds = Interval(value - half, high + half if high is not None else None, value, sort)
    return weigh(figure.worth, bounds) in _FITS


def _agrees(figure: Reported, row: Fact) -> Judgement:
    words = f"{row.index} {row.edition} has {_worth(row)} for {row.measure} ({row.subject})"
    return Judgement(
        start=figure.quantity.start,
        end=figure.quantity.end,
        topic="figure",
        fact=row.id,
        exact=row.words,
        source=row.source,
        relation="agrees",
        reason=words,
    )


def _contradicts(figure: Reported, row: Fact, firm: bool) -> Judgement:
    said = _said(figure, row)
    return Judgement(
        start=said.start,
        end=said.end,
        topic="figure",
        fact=row.id,
        exact=row.words,
        source=row.source,
        relation="contradicts",
        reason=_reason(figure, row),
        firm=firm,
        right=_worth(row),
    )


def _said(figure: Reported, row: Fact) -> Span:
    """The figure with the verb that moves it ("rose by 45%") or the noun that it counts ("482 lives")."""
    start, end = figure.quantity.start, figure.quantity.end
    if row.form == "change":
        before = list(_WORD.finditer(figure.text, max(figure.scope.sentence.start, start - NEAR), start))
        return Span(next((word.start() for word in before[-3:] if direction(word.group())), start), end)
    behind = phrases.after(figure.text, figure.quantity, figure.reach)
    noun = phrases.first(row.counts, figure.text, end, min(behind.end, end + BESIDE))
    return Span(start, noun.end if noun else end)


def _reason(figure: Reported, row: Fact) -> str:
    """Why not, and, where the figure belongs to another measure, to which: the mistake that is made most."""
    other = next((o for o in figure.rows if o.bare != row.bare and o.subject == row.subject and _is(figure, o)), None)
    if other and row.form == "change":
        moved = "rise" if other.value > 0 else "fall"
        return f"{figure.printed} is the {moved} in {other.bare}; {row.bare} went {_worth(row)}"
    means = f"{row.measure} ({row.subject}, {row.period.replace('/', ' to ')}): {_worth(row)}"
    if other:
        return f"{figure.printed} is the figure for {other.measure}; {means}"
    return f"{row.index} {row.edition}, {means}"


def _is(figure: Reported, other: Fact) -> bool:
    return other.form in _forms(figure) and _fits(figure, other)


def _worth(row: Fact) -> str:
    unit = "%" if row.unit == "percentage" else ""
    bound = "more than " if row.relation == ">" else ""
    value = f"{bound}{plain(abs(row.value))}{unit}"
    if row.form != "change":
        return value
    ends = f" ({plain(row.endpoints[0])} → {plain(row.endpoints[1])})" if row.endpoints else ""
    return f"{'up' if row.value > 0 else 'down'} {value}{ends}"
