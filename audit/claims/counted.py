"""What a figure counts: the measure that the words around it name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from audit.claims.clause import Clause, told_by
from audit.claims.counted_people import befell, lost, specialised
from audit.claims.described import telling, without_ages
from audit.claims.events import is_verb, likely
from audit.claims.figures.words import numbers
from audit.claims.grammar import small
from audit.claims.kinds import principal
from audit.claims.measures import HARM, Measure, found, measures, rates, special
from audit.claims.words import Word, lowers
from audit.model import Quantity

_FEW = 3  # words between a share and the measure that it is told of
_OWN_VERB = 2  # words before a verb: a subject of its own, and no "and fell by 12%"
_BEHIND = 4  # words behind a figure among which stands what it counts


def counted_in(clause: Clause) -> tuple[Measure | None, Quantity | None]:
    """What the chief figure of the clause counts, and that figure; without a figure, the harm it names."""
    figures = telling(clause).figures
    if not figures:
        return (measure(clause.line, None, (), clause.lows) if clause.able & HARM else None), None
    near = clause.sentence.between(*clause.sentence.around(clause))
    chief = principal(figures, clause.line)
    told = told_by(clause) if chief else None
    if told and chief and told[0].start <= chief.start:  # "Police said 5 nurses and 3 guards were hurt"
        row = measure(without_ages(told, chief), chief, near)
    else:
        line = without_ages(clause.line, chief)
        row = measure(line, chief, near, clause.lows if line is clause.line else None)
    share = next((one for one in figures if one.kind in ("percent", "fraction")), None)
    if share and (row is None or row.generic) and (shared := measure(clause.line, share, near, clause.lows)):
        return shared, share  # "four groups had 46% of all deaths"
    return row, chief


def measure(
    line: Sequence[Word], figure: Quantity | None, near: Sequence[Word] = (), lows: tuple[str, ...] | None = None
) -> Measure | None:
    """The measure of `figure`, or the rate of it where it is told per so many: "14 deaths per 100,000 people"."""
    row = _measure(line, figure, near, lows)
    if row is None or figure is None or figure.kind != "number":
        return row
    rate = rates().get(row.parent or row.id)
    return rate if rate and _per(line, figure) else row


def _per(line: Sequence[Word], figure: Quantity) -> bool:
    """Whether "per" or "for every", with a round number, stands behind a figure and what it counts."""
    at = bisect_left(line, figure.end, key=_start)
    for i in range(at, min(at + _BEHIND + 1, len(line) - 1)):
        if line[i].text[0].isdigit():
            return False
        if line[i].lower in ("per", "every", "each"):
            base = "".join(word.text for word in line[i + 1 : i + 3])  # "100", "000"
            return line[i + 1].lower in _bases() or base.startswith("1000") or line[i + 1].text == "100"
    return False


@cache
def _bases() -> frozenset[str]:
    return frozenset(numbers("scales"))


def _measure(
    line: Sequence[Word], figure: Quantity | None, near: Sequence[Word] = (), lows: tuple[str, ...] | None = None
) -> Measure | None:
    """The measure of `figure`, from the words of its clause (`line`), else from `near`, the words of its sentence.

    "The number of X" names it; else what stands just behind the figure counts first ("517 attacks"); people are
    counted by what happened to them ("13 soldiers were killed"); else the nearest wording holds. A figure without a
    noun ("and 40 in the south", "a fall of 15%") goes on counting what the sentence counted before.
    """
    own = found(line, lows)
    if figure is None:
        return next((row for _, _, row in own if row.role), None)
    own = [row for row in own if figure.kind in row[2].kinds and not _shared_out(line, row[0], figure)]
    own = [row for row in own if line[row[0]].start != figure.start]  # "scores of houses" tells no score
    own = [row for row in own if row[2].id != "age" or _may_be_age(figure)]
    if figure.unit in small("whereabouts"):
        own = [row for row in own if not row[2].persons]
    own = _as_ended(line, own, figure)
    direct = _numbered(line, own) or _shared(line, own, figure) or _direct(line, own, figure)
    held = {row.id for _, _, row in own}
    stronger = next((row for _, _, row in own if row.over and held & set(row.over)), None)
    if stronger:
        return stronger
    if direct and not (direct.role or direct.people or direct.generic):
        harm = befell(line, own, figure)
        return specialised(line, figure.start, harm) if harm else direct
    if lost(line, figure.start, shares=figure.kind != "number"):
        return specialised(line, figure.start, measures()["deaths"])
    harmed = [row for _, _, row in own if row.role]
    other = _nearest(line, [row for row in own if not row[2].people], figure)
    if other is None and direct is not None and direct.generic:  # "On board were nine persons"
        other = _nearest(line, [row for row in own if row[2].people and not row[2].generic], figure)
    if not harmed and other is None:
        harmed = _harm_near(line, near, direct, own)
    if harmed:
        return specialised(line, figure.start, harmed[0] if direct is None or not direct.role else direct)
    return other or direct or _before(line, near, figure)


def _may_be_age(figure: Quantity) -> bool:
    """Whether a figure can tell how old somebody is: no count of something else ("two men aged 19 and 24")."""
    return figure.kind != "number" or figure.unit in ("-", "") or "age" in figure.unit or "old" in figure.unit


def _as_ended(
    line: Sequence[Word], own: list[tuple[int, int, Measure]], figure: Quantity
) -> list[tuple[int, int, Measure]]:
    """The rows without the harm that only says of whom the figure is a part or whom it counts, where what became of
    them is told behind it: "two of the wounded later died", "the 14 victims were killed"."""
    for k, (i, _, row) in enumerate(own[:-1]):
        between = [word for word in line[max(0, i - _BEHIND) : i] if word.start >= figure.end]
        whole = bool(between) and between[0].lower == "of" and line[i - len(between) - 1].start < figure.end
        counted = not between and row.role == "casualties" and line[i - 1].start >= figure.start
        ended = [j for j, _, other in own[k + 1 :] if other.role and other.role != row.role]
        parted = counted and ended and any(a.end + 1 < b.start for a, b in pairwise(line[i : ended[0] + 1]))
        if row.role and (whole or counted) and ended and not parted and not _another_between(line, i, ended[0]):
            return own[:k] + own[k + 1 :]
    return own


def _another_between(line: Sequence[Word], first: int, last: int) -> bool:
    """Whether a figure in digits stands between two words."""
    return any(word.text[0].isdigit() for word in line[first + 1 : last])


def _shared_out(line: Sequence[Word], i: int, figure: Quantity) -> bool:
    """Whether a share is told of the measure at word `i`, and not by `figure`: "four groups had 46% of all deaths"."""
    of = next((j for j in range(i - 1, max(i - _FEW - 1, 0), -1) if line[j].lower == "of"), 0)
    if not of or line[of - 1].start < figure.end:
        return False
    share = line[of - 1]
    return share.lower in small("shares") or (share.text[0].isdigit() and not share.text.isalpha())


def _numbered(line: Sequence[Word], own: Sequence[tuple[int, int, Measure]]) -> Measure | None:
    """The measure behind "number of"."""
    for i, _, row in own:
        before = [word.lower for word in line[max(0, i - 3) : i]]
        if "number" in before and "of" in before:
            return row
    return None


def _shared(line: Sequence[Word], own: Sequence[tuple[int, int, Measure]], figure: Quantity) -> Measure | None:
    """What a percentage is said of: the measure before it ("deaths fell 15% as …"), unless "of" goes on behind it."""
    if figure.kind not in ("percent", "fraction", "points"):
        return None
    behind = next((word.lower for word in line if word.start >= figure.end), "")
    earlier = [row for row in own if line[row[0]].start < figure.start]
    return _head(line, earlier) if earlier and behind != "of" else None


def _head(line: Sequence[Word], rows: Sequence[tuple[int, int, Measure]]) -> Measure:
    """The last of the measures, or the one before it of which a preposition makes it a part: "deaths from attacks"."""
    at = len(rows) - 1
    while at and rows[at - 1][1] < rows[at][0] <= rows[at - 1][1] + _FEW:
        if line[rows[at - 1][1]].lower not in small("part_of_a_noun"):
            break
        at -= 1
    return rows[at][2]


def _before(line: Sequence[Word], near: Sequence[Word], figure: Quantity) -> Measure | None:
    """The measure named last before the clause, for a figure that names nothing itself."""
    listed = figure.kind == "money" and not any(is_verb(line, i) for i in range(len(line)))  # "and Norland 2m euros"
    if figure.kind not in ("percent", "fraction", "points") and figure.unit not in ("-", "") and not listed:
        return None
    share = figure.kind in ("percent", "fraction")
    if share and any(is_verb(line, i) and line[i].start < figure.start for i in range(_OWN_VERB, len(line))):
        return None  # "and the currency lost a third of its value" speaks of another thing
    earlier = [row for i, _, row in found(near) if line and near[i].start < line[0].start]
    earlier = [row for row in earlier if figure.kind in row.kinds and not row.people]
    if _does_else(line, figure):
        earlier = [row for row in earlier if not row.role]  # "killed 12; three went to hospital"
    return earlier[-1] if earlier else None


def _does_else(line: Sequence[Word], figure: Quantity) -> bool:
    """Whether a verb right behind the figure tells what the counted did, and not only that they were so many."""
    at = bisect_left(line, figure.end, key=_start)
    return at < len(line) and is_verb(line, at) and line[at].lower not in small("links") | small("helping")


def _harm_near(
    line: Sequence[Word], near: Sequence[Word], direct: Measure | None, own: Sequence[tuple[int, int, Measure]]
) -> list[Measure]:
    """The harm named in the sentence, for a clause that only names people or nobody ("… and 160 civilians")."""
    if direct is None and (own or not (special().stand_in(lowers(line)) or _shares_verb(line, near))):
        return []
    if any(is_verb(line, i) and line[i].lower not in small("leaving") for i in likely(lowers(line))):
        return []
    return [row for _, _, row in found(near) if row.role]


def _shares_verb(line: Sequence[Word], near: Sequence[Word]) -> bool:
    """Whether the words only count somebody, and "and" goes on to others with whom they share the verb: "5 nurses" in
    "5 nurses and 3 guards were hurt"."""
    if not line or len(line) > _BEHIND or not (line[0].text[0].isdigit() or line[0].lower in numbers("ones")):
        return False
    at = bisect_left(near, line[-1].end, key=_start)
    behind = near[at : at + _BEHIND + 1]
    return bool(behind) and behind[0].lower == "and" and any(is_verb(behind, i) for i in range(2, len(behind)))


def _direct(line: Sequence[Word], own: Sequence[tuple[int, int, Measure]], figure: Quantity) -> Measure | None:
    """The measure named within four words behind the figure, with no other figure between."""
    for i, _, row in own:
        if line[i].start >= figure.start:
            between = [word for word in line if figure.end <= word.start < line[i].start]
            return row if len(between) < _BEHIND and not _parts(between, figure) else None
    return None


def _parts(between: Sequence[Word], figure: Quantity) -> bool:
    """Whether another figure, an adverbial or another clause begins between a figure and what may be its noun: "killed
    14 as it crossed two islands", "arrested 12 in two raids", and not "64 in all were fighters"."""
    for k, word in enumerate(between):
        if word.text[0].isdigit() or word.lower in small("clause_opening"):
            return True
        total = word.lower == "in" and between[k + 1 : k + 2] and between[k + 1].lower in ("all", "total")
        if figure.kind == "number" and word.lower in small("not_of_these") - small("belonging") and not total:
            return True
    return False


def _nearest(line: Sequence[Word], own: Sequence[tuple[int, int, Measure]], figure: Quantity) -> Measure | None:
    """The row whose wording stands nearest to the figure; what another figure counts is left out."""
    free = [row for row in own if not _counted_by_another(line, row[0], figure)]
    return min(free, key=lambda row: abs(line[row[0]].start - figure.start))[2] if free else None


def _counted_by_another(line: Sequence[Word], i: int, figure: Quantity) -> bool:
    """Whether a figure in digits other than `figure` stands right before word `i`."""
    if not i or not line[i - 1].text[0].isdigit() or figure.start <= line[i - 1].start < figure.end:
        return False
    if line[i].start - line[i - 1].end > 1:
        return False  # "In 2019, attacks …": a comma stands between
    behind = bisect_left(line, figure.end, key=_start)
    return behind >= i or line[behind].lower != "of"  # "88 of 150 seats" counts seats twice


def _start(word: Word) -> int:
    return word.start
