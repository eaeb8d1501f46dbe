"""What two claims of two reports on one event say of each other, once the reports are aligned.

Couple ─┬─ a figure in both ─────────────▶ agrees
        ├─ orphans, or slips of one another ▶ pairs that accuse
        ├─ a day, a clock time, a weekday ─▶ agrees or contradicts
        └─ the same words, nothing against ▶ agrees
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from audit.crosscheck.aligned import Alignment, Couple
from audit.crosscheck.derived import derived
from audit.crosscheck.discord import clocks, discord
from audit.crosscheck.match import added, strict
from audit.crosscheck.numbers import Pair
from audit.crosscheck.persons import one_age
from audit.crosscheck.places import one_place
from audit.crosscheck.relation import Judged
from audit.crosscheck.running import later, of_size, together
from audit.crosscheck.said import negative, opposed
from audit.crosscheck.slips import Slip, slip
from audit.crosscheck.swapped import anchors
from audit.crosscheck.trust import COMPANY, IMPLAUSIBLE, SLIPPED, TELLING, plausible
from audit.crosscheck.values import far
from audit.model import Span
from audit.settings import Matching
from audit.similarity import key as sound

_ROUNDER = 20  # part of a figure by which its rounder form differs: half a million for 482,000
_FEW = 2  # words beside its names, in a claim that says little more than them
_SHARED = 2  # words, or names, that two claims without a figure share where they tell the same
_SMALL = 10  # a lesser number is everywhere: its sentences must have words in common


def apart(aligned: Alignment, matching: Matching) -> list[Pair]:
    """Figures that stand for one thing and cannot both hold: each the likest of the other's orphans."""
    company = {(c.a.ref, c.b.ref) for c in aligned.couples if any(_vouches(p) for p in c.figures)}
    found = [
        p
        for c in aligned.couples
        for p in _open(c)
        if _differs(p, c, aligned.orphans(p), matching)
        and _wanted(aligned, p, (p.a.ref, p.b.ref) in company, matching) <= p.score + _likened(c, p, matching)
    ]
    rivals: defaultdict[tuple[str, str], dict[Decimal, float]] = defaultdict(dict)
    for p in found:
        for key, other in zip(_values(p), (p.y.interval.point, p.x.interval.point), strict=True):
            rivals[key][other] = max(rivals[key].get(other, 0.0), _rank(p))
    kept = together([p for p in found if _likeliest(p, rivals, matching)])
    known = {(p.a.ref, p.x.start, p.b.ref, p.y.start) for p in kept}
    states = (p for c in aligned.couples for p in c.figures if later(p, matching))
    return [*kept, *(p for p in states if (p.a.ref, p.x.start, p.b.ref, p.y.start) not in known)]


def _likened(couple: Couple, p: Pair, matching: Matching) -> float:
    """What it is worth that the claims are each other's likest, and much alike."""
    return COMPANY if couple.best and couple.alike >= matching.kin_named and not p.doubt else 0.0


def _likeliest(p: Pair, rivals: Mapping[tuple[str, str], Mapping[Decimal, float]], matching: Matching) -> bool:
    """Whether no other figure is likelier to be what either figure stands for.

    What a report repeats is one figure, also where it rounds it: where two values deny each other once, they do so
    wherever they stand.
    """
    for key, other in zip(_values(p), (p.y.interval.point, p.x.interval.point), strict=True):
        own = max(rank for value, rank in rivals[key].items() if abs(value - other) * _ROUNDER <= max(value, other))
        if own < max(rivals[key].values()) - matching.margin:
            return False
    return True


def _rank(p: Pair) -> float:
    """How likely the pair is among its rivals: a slip comes first."""
    kind = _slip(p)
    return p.score + (1.0 if kind in ("moved", "scale") else SLIPPED if kind else 0.0)


def _open(couple: Couple) -> list[Pair]:
    """The pairs of figures of which neither is borne out by the very claim on the other side."""
    met = {key for p in couple.figures if p.agrees and p.why is None for key in _ends(p)}
    return [p for p in couple.figures if met.isdisjoint(_ends(p))]


def _ends(p: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return (p.a.ref.document, p.x.start), (p.b.ref.document, p.y.start)


def _values(p: Pair) -> tuple[tuple[str, str], tuple[str, str]]:
    """Each figure by document and value: what a report repeats is one figure."""
    x, y = p.x.interval, p.y.interval
    return (
        (p.a.ref.document, f"{x.sort} {x.point.normalize()}"),
        (p.b.ref.document, f"{y.sort} {y.point.normalize()}"),
    )


def _slip(p: Pair) -> Slip | None:
    return slip(p.x.interval.point, p.y.interval.point, p.x.printed, p.y.printed)


def _differs(p: Pair, couple: Couple, orphans: int, matching: Matching) -> bool:
    swapped_digits = _slip(p) == "moved" and orphans == len(_ends(p)) and p.weight == "apart"
    if p.why and not (swapped_digits and min(len(p.x.printed), len(p.y.printed)) >= TELLING):
        return False
    if not p.accuses or p.x.earlier != p.y.earlier or _kinds(p):
        return False
    if p.weight == "apart" and _slip(p) is None and not of_size(p):
        return False
    two = bool(p.x.measures and p.y.measures) and not p.x.measures & p.y.measures
    counted = bool(p.x.counted) and p.x.counted == p.y.counted
    if two and not counted and p.x.measures | p.y.measures <= strict() and _slip(p) is None:
        return False
    if p.weight != "apart":
        return p.x.interval.point == p.y.interval.point  # per cent against points, the same number
    if _slip(p) in ("moved", "scale"):
        return True
    one, other = p.about if any(p.own) else p.own
    named = bool(one and other) and len(one & other) * 2 < max(len(one), len(other))
    moves = bool(p.x.quantity.change) and p.x.quantity.change == p.y.quantity.change and orphans == len(_ends(p))
    shares = p.x.interval.sort == "percent" and (p.x.quantity.change is None) != (p.y.quantity.change is None)
    likest = couple.best and couple.alike >= matching.kin_named and not shares
    doubted = p.doubt and not (moves or likest or _added(p, orphans))
    parted = p.x.part != p.y.part and not (p.x.roles & p.y.roles or p.x.narrow & p.y.narrow)
    return not (doubted or named or parted)


def _added(p: Pair, orphans: int) -> bool:
    """Whether only a word that adds ("a further 1.1 million") narrows one of two lone figures of one name: it sets the
    figure beside another one of its own report, and says nothing of what is counted."""
    narrowed = p.x.narrow ^ p.y.narrow
    one, other = p.own
    return orphans == len(_ends(p)) and bool(one & other) and bool(narrowed) and narrowed <= added()


def _kinds(p: Pair) -> bool:
    """Whether the figures name two kinds of a thing, as an adjective does: "the 13-inch model", "a 40-year term"."""
    return all("-" in f.printed.strip("-") and f.printed[:1].isdigit() for f in (p.x, p.y))


def _vouches(p: Pair) -> bool:
    """Whether an equal figure says that the two claims are one."""
    return p.agrees and p.why is None and not p.doubt and p.x.earlier == p.y.earlier and p.x.interval.point >= _SMALL


def _wanted(aligned: Alignment, p: Pair, company: bool, matching: Matching) -> float:
    """How much must speak for the pair: the less, the more of its figures stand alone and the likelier the slip."""
    orphans, kind = aligned.orphans(p), _slip(p)
    if orphans == 2 and kind is not None:
        money = kind == "scale" and p.x.interval.sort.startswith("money")
        measured = COMPANY if p.x.measures & p.y.measures else 0.0
        return matching.orphan_slip if kind == "moved" or money else matching.orphan_digit - measured
    if kind == "moved" and orphans and min(len(p.x.printed), len(p.y.printed)) >= TELLING:
        return matching.orphan_slip if min(len(p.x.printed), len(p.y.printed)) > TELLING else matching.orphan_digit
    likely = plausible(p.x.interval.point, p.y.interval.point)
    if not likely and kind is None and not company:
        return matching.no_orphan
    wanted = 0.0 if likely else IMPLAUSIBLE
    moves = {p.x.quantity.change, p.y.quantity.change}
    wanted -= COMPANY if p.x.interval.sort == "percent" and len(moves) == 1 and None not in moves else 0.0
    wanted -= COMPANY if company else 0.0
    wanted -= COMPANY if p.x.counted and p.x.counted == p.y.counted else 0.0
    wanted -= 2 * COMPANY if p.weight != "apart" else 0.0
    wanted -= COMPANY if kind == "digit" and p.x.measures & p.y.measures else 0.0
    if orphans == 2:
        named = p.x.measures & p.y.measures or (p.x.counted and p.x.counted == p.y.counted) or company
        return wanted + (matching.orphans if named else matching.orphans_unnamed)
    return wanted + (matching.orphan if orphans or company else matching.no_orphan)


def agreed(couple: Couple, matching: Matching) -> Judged | None:
    """A figure that both give, and that nothing parts."""
    found = [p for p in couple.figures if p.agrees and p.why is None and _same(p, couple, matching)]
    if not found:
        return None
    p = max(found, key=lambda one: (one.score, -one.x.start, -one.y.start))
    spans = Span(p.x.start, p.x.end), Span(p.y.start, p.y.end)
    score = min(max(p.score / 2, couple.alike), 1.0)
    return Judged(couple.a, couple.b, "agrees", f"both give {p.x.printed} and {p.y.printed}", score, *spans)


def _same(p: Pair, couple: Couple, matching: Matching) -> bool:
    one, other = p.own
    if _slip(p) == "moved":
        return False  # "some 210" does not bear out 201: the digits changed places
    if (
        (one and other and not one & other)
        or (p.x.earlier != p.y.earlier and not _past(p) and p.x.interval.sort == "number")
        or _two_names(p)
    ):
        return False
    if p.x.interval.point < _SMALL or p.doubt:
        counted = bool(p.x.counted and p.x.counted == p.y.counted) or bool(p.x.measures & p.y.measures)
        near = counted or bool(couple.a.near & couple.b.near)
        return (couple.alike >= matching.kin_small or near) and p.x.earlier == p.y.earlier
    return not (p.x.interval.open and far(p.x.interval, p.y.interval))


def _past(p: Pair) -> bool:
    """Whether the figure that no other is set against stands beside a date: "the 8,400 deaths of 2022"."""
    one, figure = (p.b, p.y) if p.x.earlier else (p.a, p.x)
    return one.times[one.figures.index(figure)] is not None


def _two_names(p: Pair) -> bool:
    """Whether the names right before the figures are two."""
    one, other = ({a[1] for a in anchors(s, f) if a[0] == "name"} for s, f in ((p.a, p.x), (p.b, p.y)))
    known = all(key <= p.b.names for key in one) and all(key <= p.a.names for key in other)
    return bool(one and other) and known and not any(x & y for x in one for y in other)


def worded(couple: Couple, matching: Matching) -> Judged | None:
    """The same words and names, where neither has a figure that the other could deny."""
    if not couple.best or couple.alike < matching.kin_words:
        return None
    if couple.figures or _parted(couple) or not (_told(couple) or _bare(couple, matching)):
        return None
    if couple.alike < matching.kin_named and couple.a.names - couple.b.names and couple.b.names - couple.a.names:
        return None
    if negative(couple.a.words) != negative(couple.b.words) or opposed(couple.a.words, couple.b.words):
        return None
    return Judged(couple.a, couple.b, "agrees", "both tell the same", couple.alike)


def _bare(couple: Couple, matching: Matching) -> bool:
    """Whether names are nearly all that one of them says: "She succeeds Viktor Saal"."""
    words = min(len(one.stems) - len(one.names) for one in (couple.a, couple.b))
    return couple.alike >= matching.kin_named and words <= _FEW


def placed(couple: Couple) -> Judged | None:
    """One age of one person, or one place in an order."""
    words = one_age(couple.a, couple.b) or one_place(couple.a, couple.b)
    return Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5)) if words else None


def _told(couple: Couple) -> bool:
    """Whether they have words in common that are no part of a name, or one beside two names: of one person, or of one
    thing, two things may be told."""
    names = [name for name in couple.a.names & couple.b.names if name]
    shared = couple.a.stems & couple.b.stems
    own = sum(not any(name.startswith(sound(word)) for name in names) for word in shared)
    return own >= _SHARED or (own > 0 and len(names) >= _SHARED)


def _parted(couple: Couple) -> bool:
    """Whether what is told differs where no figure tells it: other times, other words quoted."""
    times = clocks(couple.a), clocks(couple.b)
    quoted = couple.a.quoted, couple.b.quoted
    return any(bool(one and other) and not set(one) & set(other) for one, other in (times,)) or (
        all(quoted) and quoted[0] != quoted[1]
    )


def judged(aligned: Alignment, matching: Matching) -> Iterator[Judged]:
    """What the couples say of each other beside the figures that are apart."""
    for couple in aligned.couples:
        against = discord(couple, matching)
        if against:
            yield against
            continue
        for found in (
            agreed(couple, matching),
            derived(couple, matching),
            timed(couple),
            placed(couple),
            worded(couple, matching),
        ):
            if found:
                yield found


def timed(couple: Couple) -> Judged | None:
    """One clock time in both, or one day, and a word or name in common."""
    one, other = couple.a, couple.b
    if couple.one_day:
        return Judged(one, other, "agrees", "both give the same day", max(couple.alike, 0.5))
    parted = bool(one.names and other.names) and not one.names & other.names
    if parted or not (couple.shared or one.near & other.near):
        return None
    if clocks(one) and set(clocks(one)) & set(clocks(other)):
        return Judged(one, other, "agrees", "both give the same time", max(couple.alike, 0.5))
    if any(x == y and x.days == 1 for x in one.days for y in other.days):
        return Judged(one, other, "agrees", "both give the same day", couple.alike)
    return None
