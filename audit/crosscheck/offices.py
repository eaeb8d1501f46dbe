"""Who holds an office, according to two claims.

same title, same country ─▶ same holder: agrees · other holder: contradicts, or updates when the times differ
same holder, same country ─▶ titles that exclude each other: contradicts
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product

from audit.crosscheck.once import once
from audit.crosscheck.periods import between
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import written
from audit.knowledge import lexicon
from audit.model import Office
from audit.settings import Matching
from audit.similarity import key, likeness, plain

SAME_NAME = (
    0.85  # letters of two names: "Anthony Blinken" and "Antony Blinken" are 0.97, "Joe Biden" and "Jill Biden" 0.84
)
SURE = 0.9
LIKELY = 0.7
_NOW, _NEW = "now", "new"
_FEW_DAYS = 7  # between the writing of two reports on one change of an office


def judge(a: Stated, b: Stated, matching: Matching) -> list[Judged]:
    """What two claims that name office-holders say of each other; empty where they are about different ones.

    Agreement on who holds an office bears out the claims that say so, never what else is told of the person.
    """
    say_so = _says_so(a) and _says_so(b)
    found = [_judge(a, b, one, other, matching) for one in a.offices for other in b.offices]
    kept = [judged for judged in found if judged and (say_so or judged.relation != "agrees")]
    agreed = [judged for judged in kept if judged.relation == "agrees"]
    return agreed or kept  # "interior minister Roe takes over defence": the office that both tell of


def _says_so(one: Stated) -> bool:
    """Whether a claim says who holds an office, and not only names somebody by it."""
    return one.claim.kind == "office" or _taken_up(one)


def _judge(a: Stated, b: Stated, one: Office, other: Office, matching: Matching) -> Judged | None:
    if one.holder is None or other.holder is None or _countries_differ(one, other):
        return None
    same_title = key(one.title) == key(other.title)
    if same_person(one.holder, other.holder):
        return _one_person(a, b, one, other, same_title)
    return _two_people(a, b, one, other, matching) if same_title else None


@lru_cache(maxsize=8_192)  # a holder meets many others
def same_person(a: str, b: str) -> bool:
    """Whether two printed names can be of one person: one is the end of the other, or they are spelled alike."""
    short, long = sorted((plain(a).split(), plain(b).split()), key=len)
    if not short:
        return False
    if len(short) < len(long) and all(any(key(s) == key(w) for w in long) for s in short):
        return True
    return key(a) == key(b) or likeness(plain(a), plain(b)) >= SAME_NAME


def _one_person(a: Stated, b: Stated, one: Office, other: Office, same_title: bool) -> Judged | None:
    if same_title and (one.status == other.status or {one.status, other.status} <= {"current", "acting", "then"}):
        return Judged(a, b, "agrees", f"both name {one.holder} as {one.title}", SURE)
    if same_title:
        return Judged(
            a, b, "updates", f"{one.holder} is {one.status} {one.title} in one and {other.status} in the other", LIKELY
        )
    if one.status == other.status == "current" and excluded(one.title, other.title) and not _apart(a, b, 365):
        words = f"{one.holder} is {one.title} in one and {other.title} in the other"
        return Judged(a, b, "updates" if _moved(a, b) or _moved(b, a) else "contradicts", words, LIKELY)
    return None


def _moved(before: Stated, after: Stated) -> bool:
    """Whether only the second claim tells that an office was taken up, and its report is not known to be the earlier
    one: who was interior minister is appointed minister of defence; who now runs the one ministry was not appointed
    to the other."""
    if not _taken_up(after) or _taken_up(before) or _NOW in before.plainly.split():
        return False
    one, other = written(before), written(after)
    return one is None or other is None or between(one, other) != "later"


@once
def _taken_up(one: Stated) -> bool:
    return not _appointing().isdisjoint(one.plainly.split())


@cache
def _appointing() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["taken_up"]["words"])


def _two_people(a: Stated, b: Stated, one: Office, other: Office, matching: Matching) -> Judged | None:
    if one.country is None or other.country is None:
        return None
    words = f"{one.holder} against {other.holder} as {one.title} of {one.country}"
    if one.status != other.status or _apart(a, b, matching.office_days) or a.written is None or b.written is None:
        return Judged(a, b, "updates", f"{words}, at different times", LIKELY)
    return Judged(a, b, "contradicts", words, LIKELY)


def two_named(a: Stated, b: Stated) -> str:
    """Two people of whom two reports on one event say that they were given one office, each unknown to the other
    report, in words; "" where there are none."""
    if not (_given(a) and _given(b)) or _apart(a, b, _FEW_DAYS):
        return ""
    for one, other in product(a.offices, b.offices):
        held = one.status == other.status == "current" and key(one.title) == key(other.title) and _unique(one.title)
        if not held or not (one.holder and other.holder) or _countries_differ(one, other):
            continue
        if not (_knows(b, one.holder) or _knows(a, other.holder) or same_person(one.holder, other.holder)):
            return f"{one.holder} against {other.holder} as {one.title}"
    return ""


def _knows(one: Stated, name: str) -> bool:
    return name.rsplit(maxsplit=1)[-1] in one.document.text


def _given(one: Stated) -> bool:
    """Whether a claim says that somebody was given an office: "is appointed", "the new minister"."""
    return _taken_up(one) or _NEW in one.plainly.split()


def _unique(title: str) -> bool:
    """Whether one person at a time has the office."""
    return any(key(title) in row for row in _exclusive())


def _countries_differ(one: Office, other: Office) -> bool:
    return one.country is not None and other.country is not None and key(one.country) != key(other.country)


def _apart(a: Stated, b: Stated, days: int) -> bool:
    """Whether the two were written more than so many days apart, or speak of periods that do not meet."""
    if a.period and b.period and (a.period.last < b.period.first or b.period.last < a.period.first):
        return True
    return bool(a.written and b.written and abs((a.written - b.written).days) > days)


def excluded(a: str, b: str) -> bool:
    """Whether one person does not hold the two offices in one country at one time."""
    one, other = key(_whose(a)), key(_whose(b))
    if one != other and any(one in row and other in row for row in _exclusive()):
        return True
    mine, theirs = _portfolio(a), _portfolio(b)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _portfolio(title: str) -> frozenset[str]:
    """What a minister is minister of, by its words: "Mining Minister"; none for a prime minister or a minister of
    state, who may have a ministry as well."""
    words = plain(title).split()
    if words[-1:] != ["minister"] or not _ministers_of_all().isdisjoint(words):
        return frozenset()
    return frozenset(words[:-1]) - {"and", "the", "for", "of"}


@cache
def _ministers_of_all() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["ministers"]["of_all"])


def _whose(title: str) -> str:
    """The office that a deputy minister is the deputy of; who is deputy prime minister may be a minister too."""
    bare = title.removeprefix("Deputy ")
    return title if bare == "Prime Minister" else bare


@cache
def _exclusive() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(key(title) for title in row["titles"]) for row in lexicon("crosscheck")["exclusive"])
