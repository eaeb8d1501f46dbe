"""Two reports on one event that tell one thing in two ways, where no count tells them apart.

Couple ─┬─ "Resolution 1267" ─ "Resolution 1276": one number with its digits changed about
        ├─ "Tuesday" ─ "Monday", of one calendar day
        ├─ "9.59am" ─ "10.28am", of one thing
        ├─ "from 57 to 19" ─ "from 19 to 57"
        ├─ "Party A (12), Party B (16)" ─ "Party A (16), Party B (12)"
        ├─ "since 2007" ─ "since 2017", of one count
        └─ "sane" ─ "insane"
"""

from __future__ import annotations

import re
from functools import lru_cache

from audit.crosscheck.aligned import Couple
from audit.crosscheck.alone import slipped_days, told_days, two_days, two_names
from audit.crosscheck.bodies import two_bodies
from audit.crosscheck.events import labels
from audit.crosscheck.figure import name_key
from audit.crosscheck.moves import miscounted, misjudged, turned
from audit.crosscheck.numbers import running
from audit.crosscheck.once import once
from audit.crosscheck.periods import between, stretch
from audit.crosscheck.persons import two_ages, two_last_names, two_ranks
from audit.crosscheck.places import two_places
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import opposed
from audit.crosscheck.stated import Stated
from audit.crosscheck.trust import telling
from audit.knowledge import lexicon
from audit.settings import Matching

_NAME = re.compile(r"[A-Z][\w'’]{1,30}")
_NUMBER = re.compile(r"\b\d{1,3}(?:,\d{3}){1,4}\b|\b\d{1,9}\b")
_LABELLED = re.compile(r"([A-Z][\w'’]{1,30}) \d")
_LARGE = 100  # a figure from which two claims that share it are of one thing
_SENTENCE = 1_000  # characters of a sentence in which numbers are given to names
_DAY, _MONTH_DAY = len("2001-09-11"), len("09-11")
_TWO = 2  # numbers that can change places
_ENDED = re.compile(r"[);,]")  # behind a number: what follows is the next one's name
_BESIDE = 24  # characters between a number and the name it belongs to


def discord(couple: Couple, matching: Matching) -> Judged | None:
    """How the two claims deny each other; None where they do not."""
    for rule in (_labels, _bodies, _weekdays, _clocks, _since, _moved, _crossed, _persons, _alone, _opposites):
        words = rule(couple, matching)
        if words and rule is _alone and slipped_days(couple):
            return Judged(couple.a, couple.b, "contradicts", words, max(couple.alike, 0.5), *told_days(couple))
        if words:
            return Judged(couple.a, couple.b, "contradicts", words, max(couple.alike, 0.5))
    return None


def _labels(couple: Couple, matching: Matching) -> str:
    """A numbered thing of one sort whose number has the same digits in another order."""
    one, other = labels(couple.a.words), labels(couple.b.words)
    if not one or not other:
        return ""
    for noun in sorted(one.keys() & other.keys()):
        for x in sorted(one[noun] - other[noun]):
            for y in sorted(other[noun] - one[noun]):
                if sorted(x) == sorted(y):
                    return f"one number with its digits changed about: {x} against {y}"
    return ""


def _bodies(couple: Couple, matching: Matching) -> str:
    """Two names of one body, where the claims have nothing weightier to say of each other."""
    if not couple.best or any(p.agrees and p.why is None for p in couple.figures):
        return ""
    return two_bodies(couple.a.words, couple.b.words)


def _weekdays(couple: Couple, matching: Matching) -> str:
    """One calendar day or one event, two weekdays."""
    one = named_day(couple.a)
    other = named_day(couple.b) if one else ""
    if not other or one == other or max(len(_full_days(couple.a)), len(_full_days(couple.b))) > 1:
        return ""  # of two days in one claim, the weekday may be the other's
    same = _full_days(couple.a) & _full_days(couple.b)
    alike = couple.best and couple.alike >= matching.kin_apart and bool(couple.a.near & couple.b.near)
    return f"one day, two weekdays: {one} against {other}" if same or alike else ""


@once
def _full_days(one: Stated) -> set[str]:
    """The days of the claim by their month and day, also those that lean on the day of writing."""
    return {d.edtf[-_MONTH_DAY:] for d in one.claim.dates if d.kind == "DATE" and d.edtf and len(d.edtf) == _DAY}


@once
def named_day(one: Stated) -> str:
    """The one weekday that the claim names; "" where it names none or several."""
    words = {word.lower() for word in re.findall(r"[A-Z][a-z]{2,12}", one.words)}
    found = [day for day in lexicon("calendar")["weekdays"] if day.lower() in words]
    return str(found[0]) if len(found) == 1 else ""


def _clocks(couple: Couple, matching: Matching) -> str:
    """Two clock times of one thing."""
    one = clocks(couple.a)
    other = clocks(couple.b) if one else ()
    if not other or set(one) & set(other) or couple.alike < matching.kin_apart:
        return ""
    acted = couple.a.claim.act is not None and couple.a.claim.act == couple.b.claim.act
    told = couple.a.claim.act is not None and couple.b.claim.act is not None
    named = couple.best and told and couple.a.names == couple.b.names
    return f"two times: {one[0]} against {other[0]}" if (acted or named) and couple.a.names & couple.b.names else ""


@once
def clocks(one: Stated) -> tuple[str, ...]:
    """The clock times of a claim, as hours and minutes."""
    return tuple(d.value.split("T", 1)[1] for d in one.claim.dates if d.kind == "TIME" and "T" in d.value)


def _since(couple: Couple, matching: Matching) -> str:
    """One count, and not the same year or day beside it."""
    if not any(p.weight == "same" and p.x.interval.point >= _LARGE for p in couple.figures):
        return ""
    if couple.alike < matching.kin_words and not all(couple.lone_days):
        return ""
    one = [stretch(d.edtf) for d in couple.a.claim.dates if d.edtf and not d.relative]
    other = [stretch(d.edtf) for d in couple.b.claim.dates if d.edtf and not d.relative]
    if len(one) != 1 or len(other) != 1 or one[0] is None or other[0] is None or one[0].days != other[0].days:
        return ""
    apart = between(one[0], other[0]) in ("earlier", "later")
    return f"one figure for two times: {one[0].first.year} against {other[0].first.year}" if apart else ""


def _moved(couple: Couple, matching: Matching) -> str:
    """A move the other way round, its start told as its state, or a per cent that it does not make."""
    return (turned(couple) or miscounted(couple) or misjudged(couple)) if couple.figures else ""


def _crossed(couple: Couple, matching: Matching) -> str:
    """Two numbers that two names have the other way round, in the claims themselves."""
    found = crossed(couple.a, couple.b)
    if not found:
        return ""
    own = set(_NUMBER.findall(couple.a.words)), set(_NUMBER.findall(couple.b.words))
    told = all(numbers & set(found) for numbers in own) and any(set(found) <= numbers for numbers in own)
    return f"{found[0]} and {found[1]} changed places" if told else ""


def crossed(a: Stated, b: Stated) -> tuple[str, str] | None:
    """The two numbers that two names have the other way round in two sentences: "Party A (12), Party B (16)"."""
    one = _held(a)
    other = _held(b) if one else {}
    if not other:
        return None
    numbers = sorted(one.keys() & other.keys())
    pairs = ((x, y) for x in numbers for y in numbers if x != y and one[x] != one[y])
    return next(((x, y) for x, y in pairs if one[x] == other[y] and one[y] == other[x]), None)


@once
def _held(one: Stated) -> dict[str, str]:
    return _beside(one.claim.sentence.of(one.document.text)[:_SENTENCE])


@lru_cache(maxsize=4096)  # a sentence meets many others
def _beside(text: str) -> dict[str, str]:
    """For each number printed in a sentence the name beside it, which is no label of several numbers."""
    if len(_NUMBER.findall(text)) < _TWO:
        return {}
    before = [name_key(m[1]) for m in _LABELLED.finditer(text)]
    words = [(m.start(), m.end(), name_key(m.group())) for m in _NAME.finditer(text)]
    known = [(start, end, key) for start, end, key in words if before.count(key) < 2]
    found: dict[str, str] = {}
    for number in _NUMBER.finditer(text):
        beside = [(number.start() - end, key) for _, end, key in known]
        after = ((start, key) for start, _, key in known if start >= number.end())
        beside += [(start - number.end(), key) for start, key in after if not _ENDED.search(text, number.end(), start)]
        near = sorted(item for item in beside if 0 <= item[0] <= _BESIDE)
        if near:
            found[number.group()] = near[0][1]
    return found


def _persons(couple: Couple, matching: Matching) -> str:
    """Two ages, places in an order, ranks or last names of one person or thing."""
    found = two_ages(couple.a, couple.b) or two_ranks(couple)
    if found or couple.alike < matching.kin_words or not couple.best:
        return found
    return two_last_names(couple) or two_places(couple.a, couple.b)


def _alone(couple: Couple, matching: Matching) -> str:
    """A name or a day for another, where nothing else differs."""
    slipped = slipped_days(couple)
    if slipped:
        return slipped
    if not couple.best or couple.alike < matching.kin_alone:
        return ""
    counts = any(figure.measures & running() for one in (couple.a, couple.b) for figure in one.figures)
    return two_names(couple) or ("" if counts else two_days(couple))


def _opposites(couple: Couple, matching: Matching) -> str:
    """Words that exclude each other."""
    timed = clocks(couple.a) and set(clocks(couple.a)) & set(clocks(couple.b))
    if not timed and (not couple.best or couple.alike < matching.kin_words or not couple.a.names & couple.b.names):
        return ""
    given = timed or any(telling(p) for p in couple.figures)
    if opposed(couple.a.words, couple.b.words) and (given or not couple.figures):
        return "the words of the one exclude those of the other"
    return ""
