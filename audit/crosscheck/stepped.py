"""A move and where it ended in one claim, the two ends of it in the other: "grew by half a billion to 4.7bn" beside
"4.7 billion, down from 5.2 billion"; "up by 6 per cent, to 47 per cent" beside "47%, up from 41%".

a step and a level ─ the level is the later end of the other claim ─▶ does the step lie between its two ends?
"""

from __future__ import annotations

from decimal import Decimal

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.stated import Stated

_OFF = Decimal(1)  # points that rounding explains
_LOOSE = Decimal(6)  # points by which "a third" may miss
_TENTH = 10
_LEAST = 10  # a lesser level is met by chance


def stepped(couple: Couple) -> str:
    """How the step of the one claim is not the one between the ends of the other; "" where it is, or nobody knows."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        told, ends = _step_to(one), _ends(other)
        if told and ends and _same(told[1], ends[1]) and (words := _wrong(told[0], *ends)):
            return words
    return ""


def _step_to(one: Stated) -> tuple[Figure, Figure] | None:
    """By how much something moved, and where to, of a claim that tells one move."""
    steps = [f for f in one.figures if f.quantity.change and not (f.level or f.earlier or f.interval.open)]
    if len(steps) != 1 or any(f.earlier for f in one.figures):
        return None
    (step,) = steps
    level = next((f for f in one.figures if f.start > step.end), None)
    told = level is not None and (level.level or level.interval.sort == "percent")
    return (step, level) if level is not None and told else None


def _ends(one: Stated) -> tuple[Figure, Figure] | None:
    """The state before and the state after of the one move of a claim; the one may stand in brackets behind it."""
    told = one.told if len(one.figures) == 1 and not one.figures[0].earlier else one.figures
    before = [f for f in told if f.earlier]
    if len(before) != 1 or before[0].interval.open or not before[0].interval.point:
        return None
    sort = before[0].interval.sort
    after = [f for f in told if not f.earlier and f.interval.sort.split()[0] == sort.split()[0]]
    return (before[0], after[0]) if len(after) == 1 and not after[0].interval.open else None


def _same(level: Figure, after: Figure) -> bool:
    """Whether both are one figure, and one that is not everywhere."""
    one, other = level.interval, after.interval
    percents = (one.sort == "percent", other.sort == "percent")
    return one.point == other.point >= _LEAST and percents[0] == percents[1]


def _wrong(step: Figure, before: Figure, after: Figure) -> str:
    """The arithmetic in words where the step is not what lies between the ends."""
    between = after.interval.point - before.interval.point
    way = "up" if between > 0 else "down"
    told = step.interval.point
    of = f"{before.printed} to {after.printed} is"
    if between and step.quantity.change != way:
        return f"{of} {way}, and {step.printed} is the other way"
    made = abs(between) / before.interval.point * 100
    if step.interval.sort == "percent" and after.interval.sort == "percent":
        points = told == abs(between) and abs(made - told) > _OFF
        return f"{of} {told} percentage points, and not {step.printed}" if points else ""
    loose = step.quantity.kind == "fraction" or step.interval.hedged
    if step.interval.sort == "percent" and abs(made - told) > max(_LOOSE if loose else _OFF, told / _TENTH):
        return f"{of} {made:.0f} per cent {way}, and not {step.printed}"
    times = max(before.interval.point, after.interval.point) / min(before.interval.point, after.interval.point)
    if step.interval.sort == "multiple" and abs(times - told) > max(_OFF, told / _TENTH):
        return f"{of} {times.normalize():.3g} times as much, and not {step.printed}"
    return ""
