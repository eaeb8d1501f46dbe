"""Up in one of two reports on one event, and down in the other, where one of them gives no figure for it.

"The number of attacks fell as well"          ─  "Attacks, by contrast, rose from 3,240 to 3,410"
"Fewer countries were hit than a year before" ─  "66 countries were hit, as against 58 in 2023"

claims ─ what is counted, and which way it went ─▶ one count, two ways ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from audit.crosscheck.figure_times import long_apart
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.scopes import two_scopes
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, stems
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_SEVERAL = 2  # stems that say what is counted: more than any count has
_BEFORE = (
    r"(?:(?:in|at|across|on|since|over) (?:the )?(?:[\w’'-]{2,20} ){1,3}?,? ?)?(?=the |[a-z])"  # "In Kalenga the price"
)
_THAN = re.compile(r"(?i)\A(?P<way>fewer|more) (?P<what>[a-z’'-]{3,20})\b.{0,80}? than (?:in|a|the|last|before)\b")


class Way(NamedTuple):
    """The stems of what is counted, and "up" or "down"."""

    what: frozenset[str]
    way: str


def two_directions(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which one lets a count rise and the other lets it fall."""
    mine, others = _told(ours), _told(theirs)
    for a in mine:
        for b in others:
            x, y = way(a), way(b)
            if not (x and y and x.what == y.what and x.way != y.way and _of_one(a, b, len(x.what))):
                continue
            if not (_both(x, mine) or _both(y, others)):
                whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                yield Judged(a, b, "contradicts", f"{x.way} in one, {y.way} in the other", _SCORE, *whole)


def _of_one(a: Stated, b: Stated, told: int) -> bool:
    """Whether nothing shows that the two counts are of two places, parts or times, or that both are printed; what is
    told in several words ("the price of an ox") may be of a place in one of them."""
    if (bool(a.names) != bool(b.names) and told < _SEVERAL) or (a.names and b.names and a.names.isdisjoint(b.names)):
        return False
    if denied(a) or denied(b) or (a.claim.modality or "") != (b.claim.modality or "") or (_counts(a) and _counts(b)):
        return False
    times = a.period, b.period
    return not (two_scopes(a, b) or (times[0] and times[1] and long_apart(times[0], times[1])))


def _counts(one: Stated) -> bool:
    """Whether a claim gives a figure that could say more than its verb: "doubled" is one itself."""
    return any(f.interval.sort not in ("multiple", "month", "second") for f in one.figures)


def _both(one: Way, told: Sequence[Stated]) -> bool:
    """Whether a report lets that count go both ways: at two times, or in two places."""
    found = (way(claim) for claim in told)
    return any(other and other.what == one.what and other.way != one.way for other in found)


@once
def _told(one: Side) -> Sequence[Stated]:
    return [claim for claim in one.claims if way(claim)]


@once
def way(one: Stated) -> Way | None:
    """Which way a claim says that what went; None where it does not say, or of what has a name of its own."""
    if one.quoted:
        return None
    text = one.words[:_MOST]
    than = _THAN.match(text) if "than" in one.tokens else None
    if than:
        return _way(than["what"], "up" if than["way"].lower() == "more" else "down")
    found = None if one.tokens.isdisjoint(_verbs()) else _moved().match(text)
    if found:
        return _way(found["what"] or one.claim.subject or "", "up" if found["up"] else "down")
    return _by_figures(one) if len(one.told) > 1 else None


def _way(what: str, way_: str) -> Way | None:
    counted = stems(what)
    return Way(counted, way_) if counted else None


def _by_figures(one: Stated) -> Way | None:
    """The way of a count that its sentence gives for now and for before: "66 countries, as against 58 in 2023"."""
    now = [f for f in one.figures if f.interval.sort == "number" and not f.earlier and f.quantity.unit != "-"]
    before = [f for f in one.told if f.interval.sort == "number" and f.earlier and f.quantity.unit == "-"]
    if len(before) != 1 or not now or now[0].quantity.change or now[0].interval.point == before[0].interval.point:
        return None
    return _way(now[0].quantity.unit, "up" if now[0].interval.point > before[0].interval.point else "down")


@cache
def _verbs() -> frozenset[str]:
    """The last word of each verb that says which way something went."""
    table = lexicon("crosscheck")["two_directions"]
    return frozenset(verb.split()[-1] for verb in (*table["up"], *table["down"]))


@cache
def _moved() -> re.Pattern[str]:
    """What is counted at the head of a claim, and the verb that says which way it went."""
    table = lexicon("crosscheck")["two_directions"]
    aside = rf"(?:,? (?:{either(table['aside'])}),?)?"
    what = rf"(?:(?:{either(table['much'])}) )?(?:the )?(?P<what>(?!it |they |he |she |this |that )[a-z’'-]{{3,20}}"
    of = r"(?: (?:by|of|on|in|against|from|to)(?: [\w’'-]{2,20}){1,4}?)?"
    what = rf"(?:{what}(?: [a-z’'-]{{3,20}})?{of}){aside} )?"
    return re.compile(rf"(?i)\A{_BEFORE}{what}(?:(?P<up>{either(table['up'])})|(?:{either(table['down'])}))\b")
