"""What a clause leaves unsaid because something before it said so.

"It recorded 95 storms, up from 80 the year before."      subject: of the sentence before
                           "up from 80 …"                     subject: of the clause before; period: a year earlier
"The group killed 12"                                      subject: the name that the sentence before spoke of
"killed 33 people, including 10 children"                  measure: of the clause before, whose figure it is a part of

What was taken over is noted in `Claim.origins` with where it is from: sentence, sentence before, name before,
heading, dateline.
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.abreast import abreast
from audit.claims.counted_people import part_of
from audit.claims.cuts import phrases
from audit.claims.events import is_verb
from audit.claims.gapped import item_measure
from audit.claims.grammar import small
from audit.claims.loose_joints import joint
from audit.claims.measures import CASUALTY, measures
from audit.claims.periods import period
from audit.claims.resolved import counted_before, same_event
from audit.claims.scenes import Scene
from audit.claims.sentence import Sentence
from audit.claims.stand_ins import Spoken, stand_in
from audit.frozen import changed
from audit.knowledge import lexicon
from audit.model import Claim, ClaimKind, Span

_OWN = ("office", "quote")  # who holds an office, and who speaks, is not what the text goes on with
_JOINER = 5  # characters of " and "
_HEAD = 4  # words at the head of a clause that say it is a part
_NEVER_SET = ("event", "date", "office", "quote")  # what happened is not a figure of the year in the heading


def carried(
    sentence: Sentence, claims: tuple[Claim, ...], before: tuple[Claim, ...], scene: Scene, spoken: Spoken
) -> tuple[Claim, ...]:
    """The claims of a sentence with what they take over from each other, from the claims of the sentence `before`
    (where it begins with a pronoun or "the group"), from the `scene` that a heading or a dateline sets, and from the
    names that were `spoken` of."""
    if not claims:
        return ()
    meant = stand_in(sentence)
    last = (
        (_one_person(sentence, before, spoken) or _last(before, meant is not None))
        if meant or _goes_back(sentence)
        else None
    )
    if meant and last and spoken.sort(last.subject or "") not in (meant, ""):
        last = None  # "The country" is not Ann Roe, who spoke in the sentence before
    named = last is not None
    if meant and not named and (name := spoken.meant(meant)):
        claims = _named(sentence, claims, name)
    result: list[Claim] = []
    for claim in claims:
        if claim.whole:
            claim = _made_of(sentence, claim, result)  # noqa: PLW2901
        elif claim.kind not in _OWN:
            if last:
                claim = _held(sentence, claim, None if named else last)  # noqa: PLW2901
                claim = _with(sentence, claim, last, "sentence before" if named else "sentence")  # noqa: PLW2901
            if before and claim.quantities and not result:
                claim = _counted_on(sentence, claim, before)  # noqa: PLW2901
                claim = _set_against(sentence, claim, before)  # noqa: PLW2901
                claim = counted_before(sentence, claim, before)  # noqa: PLW2901
            if before:
                claim = same_event(sentence, claim, before)  # noqa: PLW2901
            last, named = claim, False
        result.append(_set(claim, scene))
    return abreast(sentence, result)


def _made_of(sentence: Sentence, claim: Claim, before: Sequence[Claim]) -> Claim:
    """The part of a count with what it takes over from the claim of the count: measure, place, period and modality."""
    whole = next((one for one in before if claim.whole == _stretch(one) and one.quantities), None)
    if whole is None:
        return claim
    known = measures().get(claim.measure or "")
    part = claim.measure
    if whole.measure and not (known and known.role):
        part = part_of(sentence.words_of(claim), whole.measure, claim.quantities[0].start if claim.quantities else 0)
    kind: ClaimKind = "casualty" if part and measures()[part].role in CASUALTY else claim.kind
    place, period_ = claim.place or whole.place, claim.period or whole.period
    made = changed(
        claim, measure=part, kind=kind, place=place, period=period_, negated=whole.negated, modality=whole.modality
    )
    new = tuple((x, "sentence") for x in ("measure", "place", "period") if getattr(made, x) != getattr(claim, x))
    return changed(made, origins=(*claim.origins, *new))


def _held(sentence: Sentence, claim: Claim, last: Claim | None) -> Claim:
    """The claim under the help verb or the denial of the one before: "could kill 12 and wound 40"."""
    if last is None or not (last.negated or last.modality):
        return claim
    line = sentence.words_of(claim)
    if not line:
        return claim
    bare = line[0].lower in lexicon("verbs")["acts"]
    denied = last.negated and any(word.lower in small("denials") for word in sentence.words_of(last))
    if not (bare or (denied and is_verb(line, 0))):
        return claim
    negated = claim.negated or (last.negated and (denied or _alternative(sentence, claim)))
    return changed(claim, negated=negated, modality=claim.modality or (last.modality if bare else None))


def _alternative(sentence: Sentence, claim: Claim) -> bool:
    """Whether "or" stands before the claim: "did not kill 12 or wound 40" denies both."""
    before = sentence.words_of(Span(max(sentence.start, claim.start - _JOINER), claim.start))
    return any(word.lower in ("or", "nor") for word in before)


def _goes_back(sentence: Sentence) -> bool:
    """Whether the sentence begins with a pronoun."""
    return bool(sentence.lows) and sentence.lows[0] in small("anaphors")


def _named(sentence: Sentence, claims: tuple[Claim, ...], name: str) -> tuple[Claim, ...]:
    """The claims, the one whose subject is "the country" with the name that this stands for."""
    word = sentence.line[1].text.lower()
    first = next((one for one in claims if one.kind not in _OWN and (one.subject or word).lower() == word), None)
    return tuple(
        changed(one, subject=name, origins=(*one.origins, ("subject", "name before"))) if one is first else one
        for one in claims
    )


def _last(claims: tuple[Claim, ...], stands_in: bool) -> Claim | None:
    """The first claim of a sentence that names its subject: what a pronoun behind it most likely means, and "the
    group" where who speaks is one."""
    own = () if stands_in else _OWN
    return next((claim for claim in claims if claim.kind not in own and claim.subject), None)


def _one_person(sentence: Sentence, claims: tuple[Claim, ...], spoken: Spoken) -> Claim | None:
    """The first claim of the only person that the sentence before names, be it as a speaker or by an office, where the
    sentence begins with "he" or "she"."""
    if sentence.line[0].lower not in small("person") or not claims:
        return None
    named = [claim for claim in claims if claim.subject and claim.subject[0].isupper()]
    persons = [str(claim.subject) for claim in named] + [claim.office.holder for claim in named if claim.office]
    persons += spoken.persons(claims[0].sentence)
    if not named or len({name.rsplit(None, 1)[-1] for name in persons if name}) != 1:
        return None
    return min(named, key=lambda claim: len(claim.subject or ""))  # "Ann Roe", and no "President Ann Roe"


def _with(sentence: Sentence, claim: Claim, last: Claim, source: str) -> Claim:
    """The claim with what it takes over from the `last` one."""
    stands_in = source == "sentence before" and stand_in(sentence) and (last.subject or "a")[0].isupper()
    when, when_from = period(sentence, claim, last.period)
    happened = source == "sentence before" and not claim.quantities
    elsewhen = happened and when_from == "clause" and when not in (None, last.period)
    part = _part(sentence, claim, last)
    own = part or item_measure(sentence, claim, last)
    taken = changed(
        claim,
        subject=last.subject if stands_in else claim.subject or (None if _meanwhile(sentence, claim) else last.subject),
        place=claim.place or (None if elsewhen else last.place),  # "Its leader was captured in 2016": not there
        period=when,
        measure=own or claim.measure,
        kind="casualty" if own and measures()[own].role in CASUALTY else claim.kind,
        whole=_stretch(last) if part else None,
    )
    fields = ("subject", "place", "measure")
    new = tuple((name, source) for name in fields if getattr(taken, name) != getattr(claim, name))
    return changed(taken, origins=(*claim.origins, *new)) if new else taken


def _meanwhile(sentence: Sentence, claim: Claim) -> bool:
    """Whether the claim tells what others did at the time: "as 200 fled" is not of those who fired."""
    first, _ = sentence.bounds(claim.start, claim.end)
    return first < len(sentence.line) and sentence.lows[first] == "as" and joint(sentence, first)


def _counted_on(sentence: Sentence, claim: Claim, before: tuple[Claim, ...]) -> Claim:
    """The claim with the measure of the sentence before, where it counts a part of that ("Three of them escaped")."""
    counts = [one for one in reversed(before) if one.measure and one.quantities]
    named = [one for one in counts if _of_one_harm(claim.measure, one.measure)]  # "Among the dead" are of the killed
    whole = next(iter(named or counts), None)
    part = _part(sentence, claim, whole) if whole and claim.whole is None else None
    if whole is None or part is None:
        return claim
    kind: ClaimKind = (
        "casualty" if claim.kind == "count" and measures()[part].role in ("killed", "injured") else claim.kind
    )
    origins = (*claim.origins, ("measure", "sentence before"))
    return changed(claim, kind=kind, measure=part, whole=_stretch(whole), origins=origins)


def _set_against(sentence: Sentence, claim: Claim, before: tuple[Claim, ...]) -> Claim:
    """The claim with the measure of the one count of the sentence before, where it says how much more or less that is:
    "That was a fifth more than in 2023"."""
    counts = {one.measure for one in before if one.measure and one.quantities}
    moved = claim.quantities and claim.quantities[0].change and not claim.quantities[0].kind.startswith("number")
    pointing = sentence.line[0].lower in small("anaphors") or (
        sentence.line[0].lower in small("pointers") and sentence.lows[1:2] and sentence.lows[1] in small("links")
    )
    if claim.measure or not moved or len(counts) != 1 or not pointing:
        return claim
    (measure,) = counts
    return changed(claim, measure=measure, origins=(*claim.origins, ("measure", "sentence before")))


def _of_one_harm(one: str | None, other: str | None) -> bool:
    """Whether two measures tell of the same harm: the dead, and the soldiers among them."""
    if one is None or other is None or not measures()[one].role:
        return False
    return measures()[one].role == measures()[other].role


def _stretch(claim: Claim) -> Span:
    return Span(claim.start, claim.end)


def _part(sentence: Sentence, claim: Claim, last: Claim) -> str | None:
    """The measure of a figure that is a part of the figure before it: "including 10 children", "three of them"."""
    if not claim.quantities or last.measure is None:
        return None
    line = sentence.words_of(claim)
    parts = (i for i in range(min(len(line), _HEAD)) if phrases("part").at(line, i))
    if all(i and line[i - 1].lower in small("wholes") for i in parts):
        return None  # none, or "the number of the dead"
    row = measures().get(claim.measure or "")
    if row is not None and not (row.people or row.generic or row.role):
        return None
    if row is not None and row.role not in (None, "casualties", measures()[last.measure].role):
        return row.id  # "forty were hurt, three of whom later died"
    return part_of(line, last.measure, claim.quantities[0].start)


def _set(claim: Claim, scene: Scene) -> Claim:
    """The claim with the place and the period of its scene, where it has none."""
    if not (scene.place or scene.period):
        return claim
    new = {}
    if claim.place is None and scene.place and claim.kind not in _OWN:
        new["place"] = (scene.place, scene.place_from)
    if claim.period is None and scene.period and claim.kind not in _NEVER_SET:
        new["period"] = (scene.period, scene.period_from)
    if not new:
        return claim
    origins = (*claim.origins, *((name, source) for name, (_, source) in new.items()))
    return changed(claim, **{name: value for name, (value, _) in new.items()}, origins=origins)
