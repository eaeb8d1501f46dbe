"""Claims against the facts that a user imported: the same measure, the same name, a period that the text gives.

    claim ─ names and years of its sentence ─▶ facts of that subject ─ measure, period ─▶ weigh ─▶ Judgement

A value that no row of its measure has, and a row of another measure has, is told as such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from audit.claims.measures import measures
from audit.crosscheck.periods import between, stretch
from audit.crosscheck.values import Interval, interval, weigh
from audit.crosscheck.words import stems
from audit.facts.judgement import Judgement
from audit.facts.own import Own, cited
from audit.facts.rows import plain, slug
from audit.facts.taken import own_facts
from audit.knowledge import lexicon
from audit.model import Analysis, Claim, Quantity
from audit.similarity import key

_KEPT = ("same", "within", "near")
_SORTS = {"percentage": "percent", "rank": "rank"}


def judge(analysis: Analysis) -> Iterator[Judgement]:
    """What the imported facts say of each figure of each claim."""
    if not own_facts():
        return
    for claim in analysis.claims:
        sentence = claim.sentence.of(analysis.document.text)
        about = _about(sentence) if claim.quantities else []
        meant = [fact for fact in about if _dated(claim, fact)]
        for quantity in claim.quantities:
            found = _judged(analysis, claim, quantity, meant, sentence)
            if found:
                yield found


def _about(sentence: str) -> list[Own]:
    """The facts whose subject and place the sentence names."""
    words = key(sentence).split()
    near = {fact.id: fact for word in dict.fromkeys(words) for fact in _by_word().get(word, ())}
    line = f" {' '.join(words)} "
    return [
        fact
        for fact in near.values()
        if f" {key(fact.subject)} " in line and (not fact.place or f" {key(fact.place)} " in line)
    ]


@cache
def _by_word() -> dict[str, list[Own]]:
    """Facts by the first word of their subject's key."""
    found: defaultdict[str, list[Own]] = defaultdict(list)
    for fact in own_facts():
        first = key(fact.subject).split()[:1]
        if first and not fact.office:
            found[first[0]].append(fact)
    return dict(found)


def _dated(claim: Claim, fact: Own) -> bool:
    """Whether the claim speaks of the fact's period, and says so."""
    given = [claim.period, *(item.edtf for item in claim.dates if item.kind == "DATE")]
    days = [found for found in map(stretch, given) if found is not None]
    return any(fact.days is not None and between(one, fact.days) == "same" for one in days)


def _judged(
    analysis: Analysis, claim: Claim, quantity: Quantity, meant: Sequence[Own], sentence: str
) -> Judgement | None:
    value = interval(quantity, quantity.of(analysis.document.text))
    same = [fact for fact in meant if _measured(fact, claim, sentence) and _sort(fact) == value.sort]
    for fact in same:
        if weigh(value, _interval(fact)) in _KEPT:
            return _said(quantity, fact, "agrees", f"as {fact.words}", None)
    if not same or len(claim.quantities) != 1 or claim.negated or claim.modality:
        return None
    if any(weigh(value, _interval(fact)) != "apart" for fact in same):
        return None
    fact = min(same, key=lambda one: abs(one.number - value.point))  # of two editions the one that lies nearer
    other = next((o for o in meant if o not in same and o.number == value.point and _sort(o) == value.sort), None)
    wrong = f"{quantity.of(analysis.document.text)} is {other.measure}; " if other else ""
    return _said(quantity, fact, "contradicts", f"{wrong}{fact.words}", plain(fact.number))


def _measured(fact: Own, claim: Claim, sentence: str) -> bool:
    """Whether the claim counts what the fact counts: the same row of measures, or all the words of the fact's."""
    known = _known(fact.measure)
    if known is not None and claim.measure is not None:
        return known == claim.measure
    wanted = stems(fact.measure)
    return bool(wanted) and wanted <= stems(sentence)


@cache
def _known(measure: str) -> str | None:
    """The row of lexicons/measures.toml that `measure` names: by its id or by a wording."""
    wanted = measure.lower()
    if slug(wanted) in measures():
        return slug(wanted)
    return next((str(row["id"]) for row in lexicon("measures")["measure"] if wanted in row["wordings"]), None)


def _sort(fact: Own) -> str:
    return _SORTS.get(fact.unit, "number")


def _interval(fact: Own) -> Interval:
    number = abs(fact.number)
    low = None if fact.comparator == "<" else number
    high = None if fact.comparator == ">" else number
    slack = number / 10 if fact.comparator == "~" else number * 0
    return Interval(
        None if low is None else low - slack, None if high is None else high + slack, number, _sort(fact), slack
    )


def _said(quantity: Quantity, fact: Own, relation: str, reason: str, right: str | None) -> Judgement:
    return Judgement(
        quantity.start,
        quantity.end,
        "figure",
        fact.id,
        fact.words,
        cited(fact),
        "agrees" if relation == "agrees" else "contradicts",
        reason,
        fact.comparator in ("", "="),
        right,
    )
