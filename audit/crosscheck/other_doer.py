"""Two claims with one figure, or in like words, that are of two bodies, two who decided, or two who reckon.

"the European Union mission found it in 14 districts"   "the African Union mission …"       two bodies of one family
"The government has closed the market"                  "The mayor ordered the market shut" two who decide
"Save the Children said it would hurt 1.3 million"      "Oxfam estimates that 1.3 million …" two who reckon

None of them contradicts: both may have done or said it. But neither bears the other out.
"""

from __future__ import annotations

import re
from functools import cache

from audit.claims.ages import is_age
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words, once
from audit.crosscheck.spoken import speaker
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span

_NAME = re.compile(r"[A-Z][\w’'-]{1,30}(?: (?:and |of (?:the )?)?[A-Z][\w’'-]{1,30}){1,4}")
_ACRONYM = re.compile(r"(?:[Tt]he )?[A-Z]{2,8}")
_MOST = 1_000  # characters of a claim that are looked at


def sister_names(a: Stated, b: Stated) -> str:
    """Two names that end alike and begin with two words, of which each claim has one only, in words: the European and
    the African Union, North and South Kivu. Two persons of one surname may be one ("Mullah Baradar")."""
    for x in _families(a):
        for y in _families(b):
            if x[-1] == y[-1] and x[0] != y[0] and x[0] not in b.words and y[0] not in a.words:
                return f"{' '.join(x)} against {' '.join(y)}"
    return ""


@of_words
def _families(one: Stated) -> tuple[tuple[str, ...], ...]:
    """The names of two words that a body or a place of a family has: "European Union"."""
    persons = {word for person in one.persons for word in person.of(one.document.text).split()}
    found = (tuple(match[0].split()) for match in _NAME.finditer(one.words[:_MOST]))
    pairs = {(name[k], name[k + 1]) for name in found for k in range(len(name) - 1)}
    return tuple(sorted(pair for pair in pairs if pair[1] in _kinds() and pair[0] not in persons))


@cache
def _kinds() -> frozenset[str]:
    """The last words of such names."""
    return frozenset(lexicon("crosscheck")["sister_names"]["kinds"])


def two_authorities(a: Stated, b: Stated) -> bool:
    """Whether the subjects of two claims are two that decide, neither of which is part of the other."""
    one, other = _authority(a), _authority(b)
    return bool(one and other) and one != other


@of_words
def _authority(one: Stated) -> str:
    """The row of the authority that a claim has for its subject, if it is no more than that: "the mayor"."""
    subject = (one.claim.subject or "").lower().removeprefix("the ")
    return _authorities().get(subject, "")


@cache
def _authorities() -> dict[str, str]:
    rows = lexicon("crosscheck")["authorities"]
    return {word: name for name, words in rows.items() for word in words}


def two_reckoners(a: Stated, b: Stated) -> bool:
    """Whether two who are named say what would or could be: an estimate is of who makes it."""
    if not (_reckons(a) and _reckons(b)):
        return False
    one, other = speaker(a) or _body(a), speaker(b) or _body(b)
    return bool(one and other) and one.isdisjoint(other) and not (_initials(a) & _initials(b))


def _initials(one: Stated) -> frozenset[str]:
    """Who says so as an acronym has it: the IMF, and the first letters of the International Monetary Fund."""
    said = one.claim.attribution
    words = said.speaker.of(one.document.text).split() if said and said.speaker else []
    names = [word for word in words if word[:1].isupper() and word.lower() != "the"]
    return frozenset(["".join(name[0] for name in names), *(name for name in names if name.isupper())])


def _body(one: Stated) -> frozenset[str]:
    """Keys of the capitalised words of who says so, but for the first: "Save the Children"."""
    said = one.claim.attribution
    words = said.speaker.of(one.document.text).split()[1:] if said and said.speaker else []
    return frozenset(name_key(word) for word in words if word[:1].isupper())


@of_words
def _reckons(one: Stated) -> bool:
    """Whether all figures of a claim stand behind who says so, and what would or could be: "Oxfam said it would hurt
    1.3 million"."""
    said, figures = one.claim.attribution, one.figures
    if not (one.claim.modality and figures and said is not None and said.cue is not None):
        return False
    return said.cue.start < min(figure.start for figure in figures)


def two_doers(a: Stated, b: Stated) -> bool:
    """Whether two names did the same: "the Front claimed the attack", "the Sons of Dawn claimed the attack"."""
    one, other = (side.claim.act for side in (a, b))
    if one is None or other is None or fold(one) != fold(other):
        return False
    short = all(side.claim.subject and _ACRONYM.fullmatch(side.claim.subject) for side in (a, b))
    if one_figure(a, b) and not short:
        return False  # "Norland" may be its capital in the other report; "the TTP" is not "the BLA"
    mine, theirs = _doer(a), _doer(b)
    return bool(mine and theirs) and mine.isdisjoint(b.names) and theirs.isdisjoint(a.names)


@once
def _doer(one: Stated) -> frozenset[str]:
    """The keys of the names in the subject of a claim, where it stands in the claim itself."""
    subject = one.claim.subject
    if subject is None or subject not in one.words:
        return frozenset()
    return frozenset(name_key(word) for word in subject.split() if word[:1].isupper()) & one.names


def two_persons(a: Stated, b: Stated) -> bool:
    """Whether they have no more than a figure of one digit in common and each names a person of its own: a term of six
    years for Pavel Drenko, and for Irena Holt."""
    if not (a.figures and b.figures) or one_figure(a, b):
        return False
    one, other = ([side.named(span) for span in _inside(side)] for side in (a, b))
    known = any(keys & b.names for keys in one) or any(keys & a.names for keys in other)
    return bool(one and other) and not known


def _inside(one: Stated) -> list[Span]:
    """The persons that the claim itself names."""
    return [span for span in one.persons if one.claim.start <= span.start and span.end <= one.claim.end]


def one_figure(a: Stated, b: Stated) -> bool:
    """Whether they have a figure of two digits or more in common, but for an age."""
    same = (
        x.printed
        for x in a.figures
        for y in b.figures
        if x.interval.point == y.interval.point and not is_age(x.quantity)
    )
    return any(sum(map(str.isdigit, printed)) > 1 for printed in same)
