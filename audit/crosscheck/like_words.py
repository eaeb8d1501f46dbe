"""Two claims without a figure that say the same in like words, and nothing of which differs.

the likest claims of two reports ─ words and names in common ─ day, place in a row, figure, quotation apart? ─▶ agrees
"""

from __future__ import annotations

from audit.crosscheck import traits
from audit.crosscheck.behind import two_behind
from audit.crosscheck.complements import other_things
from audit.crosscheck.countries import country_of
from audit.crosscheck.couple import Couple
from audit.crosscheck.events import LIKE
from audit.crosscheck.figure_times import long_apart
from audit.crosscheck.firsts import other_firsts
from audit.crosscheck.hours import clocks
from audit.crosscheck.measured import tolls
from audit.crosscheck.once import once
from audit.crosscheck.only_named import only_named
from audit.crosscheck.particulars import apart
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied, opposites
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, stems
from audit.settings import Matching
from audit.similarity import key as sound

_FEW = 2  # words beside its names, in a claim that says little more than them
_SHARED = 2  # words, or names, that two claims without a figure share where they tell the same


def worded(couple: Couple, matching: Matching) -> Judged | None:
    """The same words and names, where neither has a figure that the other could deny."""
    if not couple.best or couple.alike < matching.kin_words:
        return None
    if couple.alike < matching.kin_named and couple.a.names - couple.b.names and couple.b.names - couple.a.names:
        return None
    if (
        any(p.weight != "other" or p.x.measures & p.y.measures for p in couple.figures)
        or _parted(couple)
        or not (_told(couple) or _bare(couple, matching))
    ):
        return None
    if denied(couple.a) != denied(couple.b) or opposites(couple.a, couple.b) or _of_its_own(couple):
        return None
    if apart(couple.a, couple.b) or _office_alone(couple) or two_behind(couple.a, couple.b):
        return None
    if other_things(couple.a, couple.b) or other_firsts(couple.a, couple.b) or only_named(couple.a, couple.b):
        return None
    return Judged(couple.a, couple.b, "agrees", "both tell it in like words", min(couple.alike, LIKE))


def _of_its_own(couple: Couple) -> bool:
    """Whether each claim is about figures of its own ("has four weeks to appeal", "must pay 321 million") or of a time
    of its own."""
    times = couple.a.period, couple.b.period
    if times[0] and times[1] and long_apart(times[0], times[1]):
        return True
    if _unanswered(couple.a, couple.b) or _unanswered(couple.b, couple.a):
        return True
    if not (couple.a.figures and couple.b.figures):
        return False
    return not any(p.agrees or p.x.interval.point == p.y.interval.point for p in couple.figures)


def _unanswered(one: Stated, other: Stated) -> bool:
    """Whether a claim is about a share, a sum or a toll ("received 47.6%", "at least 43 died") and the other one has no
    figure; or about a figure, and the other one about a day."""
    if other.figures or not one.figures:
        return False
    if other.dates and not one.claim.dates:
        return True
    return any(f.interval.sort.startswith(("percent", "money")) or f.measures & tolls() for f in one.figures)


def _office_alone(couple: Couple) -> bool:
    """Whether one claim is a name with its office and no more, and the other one tells something of that person, or
    names no office: what it tells is not borne out. Where it names the office, that is a claim of its own."""
    sides = couple.a, couple.b
    if not any(map(_mentions, sides)):
        return False
    return not all(side.offices and side.claim.kind == "office" for side in sides)


@once
def _mentions(one: Stated) -> bool:
    """Whether a claim is a name with its office, and no more: "finance minister, Karim Benzari"."""
    if one.claim.kind != "office" or not one.offices:
        return False
    told = [word for office in one.offices for word in (office.title, office.country, office.holder) if word]
    own, sounds = stems(" ".join(told)), [sound(word) for word in told]
    own |= frozenset(fold(word) for word in one.words.split() if country_of(word))  # "Latvian Prime Minister"
    return all(stem in own or any(sound(stem) in name for name in sounds) for stem in one.stems - one.names)


def _bare(couple: Couple, matching: Matching) -> bool:
    """Whether names are nearly all that one of them says: "She succeeds Viktor Saal"."""
    words = min(len(one.stems) - len(one.names) for one in (couple.a, couple.b))
    return couple.alike >= matching.kin_named and words <= _FEW


def _told(couple: Couple) -> bool:
    """Whether they have words in common that are no part of a name, or one beside two names: of one person, or of one
    thing, two things may be told."""
    names = [name for name in couple.a.names & couple.b.names if name]
    own = 0
    for word in couple.a.stems & couple.b.stems:
        own += not any(name.startswith(sound(word)) for name in names)
        if own >= _SHARED:
            return True
    return own > 0 and len(names) >= _SHARED


def _parted(couple: Couple) -> bool:
    """Whether what is told differs where no figure tells it: other times, other words quoted."""
    if couple.a.quoted and couple.b.quoted and couple.a.quoted != couple.b.quoted:
        return True
    one, other = (clocks(couple.a), clocks(couple.b)) if couple.traits & traits.DATED else ((), ())
    return bool(one and other) and not set(one) & set(other)
