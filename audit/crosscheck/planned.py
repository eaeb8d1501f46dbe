"""What a draft tells as done, and its sources have as still to come.

"the clinic has opened"       ─  "the clinic is to open in January"
"20 million euros were paid"  ─  "has pledged 20 million euros"

draft ─ a verb as done ─ sources ─ the same verb ahead ("will", "is to", "plans to"), and in none of them done ─▶ Judged
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from audit.claims.events import forms
from audit.crosscheck.once import of_words
from audit.crosscheck.overtaken import later_report
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import Told
from audit.crosscheck.words import fold
from audit.evidence import Link
from audit.knowledge import lexicon
from audit.similarity import plain

_PART = re.compile(r"[,;:–—]")  # what a clause ends with
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOST = 400  # characters of a claim that are looked at
_SCORE = 0.5  # of what is found here
_PROMISE = "=promise"  # beside the acts: so much was promised, or given
_CROWD = 200  # claims of one act that are looked at
_MANY = 10  # a lesser number is everywhere
_FEWEST = 2  # words or names beside the verb that both have: less may be of two things


def told_as_done(draft: Told, sources: Sequence[Told]) -> Iterator[Judged]:
    """The claims of the draft that tell of an act as done which a source has as still to come; where the draft was
    written later, it may have come since."""
    every = [one for source in sources for one in source.claims]
    coming = _by_act((one, ahead(one) | promised(one)) for one in every)
    past = _by_act((one, done(one) | given(one)) for one in every) if coming else {}
    for claim in draft.claims if coming else ():
        for act in sorted(done(claim) | given(claim)):
            for one in coming.get(act, ()):
                if _told(claim, one, act) and not any(_told(other, one, act) for other in past.get(act, ())):
                    yield from _judged(claim, one)


def _by_act(told: Iterable[tuple[Stated, frozenset[str]]]) -> dict[str, list[Stated]]:
    """The claims by each act that they tell of; of one that many tell of the first ones."""
    found: defaultdict[str, list[Stated]] = defaultdict(list)
    for one, acts in told:
        for act in acts:
            if len(found[act]) < _CROWD:
                found[act].append(one)
    return found


def _told(one: Stated, plan: Stated, act: str) -> bool:
    """Whether a claim tells as done, or as given, what another one has as a plan or a promise."""
    return _one_thing(one, plan, act) and (act != _PROMISE or _as_much(one, plan))


def beside(links: Sequence[Link], found: Iterable[Link]) -> list[Link]:
    """The links, and what was found beside them: it says more than an agreement of the same two claims."""
    added = {(link.a, link.b): link for link in found}
    kept = [link for link in links if (link.a, link.b) not in added or link.relation in ("contradicts", "updates")]
    had = {(link.a, link.b) for link in kept}
    return kept + [link for key, link in added.items() if key not in had]


def _judged(claim: Stated, planned: Stated) -> Iterator[Judged]:
    """What is said of a claim of the draft and of the plan of it."""
    a, b = sorted((claim, planned), key=lambda side: side.ref.document)
    if claim.written and later_report(claim, planned) and not _ahead_of(claim, planned):
        yield Judged(a, b, "updates", "still to come in the source, done in the later draft", _SCORE)
    elif claim.written or not _weekdays(claim) & _weekdays(planned):
        yield Judged(a, b, "contradicts", "still to come in the source, done in the draft", _SCORE)


def _one_thing(one: Stated, other: Stated, act: str) -> bool:
    """Whether two claims tell of one act: they have words or names beside it in common, or a figure and one of them."""
    if one.names and other.names and not one.near & other.near and not one.names & other.names:
        return False
    shared = (one.stems & other.stems) - {fold(act)} - _bare()
    values = {f.interval.point for f in one.figures} & {f.interval.point for f in other.figures}
    return len(shared) + len(values) >= _FEWEST


def _ahead_of(claim: Stated, planned: Stated) -> bool:
    """Whether the day that was planned lies behind the day on which the draft was written."""
    return claim.written is not None and any(day > claim.written.isoformat() for day in _full(planned))


def _weekdays(one: Stated) -> frozenset[str]:
    """The weekdays that a claim names or whose dates it gives: on such a day what was planned for it has come."""
    named = frozenset(day.value for day in one.claim.dates if day.value.startswith("XXXX-WXX-"))
    return named | frozenset(f"XXXX-WXX-{date.fromisoformat(day).isoweekday()}" for day in _full(one))


def _full(one: Stated) -> frozenset[str]:
    return frozenset(day.value for day in one.claim.dates if _DAY.fullmatch(day.value))


@of_words
def ahead(one: Stated) -> frozenset[str]:
    """The acts that a claim tells of as still to come."""
    if one.claim.modality not in ("future", "conditional") or one.claim.negated:
        return frozenset()
    return frozenset(act for word in _ahead().findall(one.words[:_MOST]) if (act := _acts().get(word.lower())))


@of_words
def done(one: Stated) -> frozenset[str]:
    """The acts that a claim tells of as done."""
    if one.claim.modality not in (None, "future") or one.claim.negated or one.quoted:
        return frozenset()
    parts = [part for part in _PART.split(one.words[:_MOST]) if not _to_come().search(part)]
    past = _past()
    return frozenset(past[word] for part in parts for word in plain(part).split() if word in past)


@of_words
def promised(one: Stated) -> frozenset[str]:
    """That a claim tells of a promise of so much, and of nothing that came of it."""
    words = frozenset(lexicon("crosscheck")["planned"]["promised"])
    told = one.figures and not (one.quoted or one.claim.negated) and not words.isdisjoint(one.tokens)
    return frozenset((_PROMISE,)) if told and _given().isdisjoint(one.tokens) else frozenset()


@of_words
def given(one: Stated) -> frozenset[str]:
    """That a claim tells of so much that was given or made, and of no promise."""
    told = one.figures and not (one.claim.modality or one.claim.negated or promised(one))
    return frozenset((_PROMISE,)) if told and not _given().isdisjoint(one.tokens) else frozenset()


def _as_much(one: Stated, promise: Stated) -> bool:
    """Whether as much was given as the other claim says was promised."""
    sums = {y.interval.point for y in promise.figures if y.interval.point >= _MANY}
    return any(x.interval.point in sums for x in one.figures)


@cache
def _given() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["planned"]["given"])


@cache
def _bare() -> frozenset[str]:
    """Stems of words that stand beside any plan."""
    return frozenset(map(fold, lexicon("crosscheck")["planned"]["bare"]))


@cache
def _acts() -> dict[str, str]:
    return {act: act for act in forms().values()} | forms()


@cache
def _past() -> dict[str, str]:
    return {form: act for form, act in forms().items() if form != act and not form.endswith(("ing", "s"))}


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"{_to_come().pattern}\s(?:be\s)?([a-z]{{2,20}})\b")


@cache
def _to_come() -> re.Pattern[str]:
    future = *lexicon("modality")["future"]["phrases"], *lexicon("crosscheck")["planned"]["ahead"]
    phrases = "|".join(map(re.escape, sorted(future, key=len, reverse=True)))
    return re.compile(rf"(?i)\b(?:{phrases})")
