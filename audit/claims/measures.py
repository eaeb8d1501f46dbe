"""What a figure counts: the rows of lexicons/measures.toml, found in the words around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audit.claims.events import is_verb, likely
from audit.claims.grammar import small
from audit.claims.traits import trait
from audit.claims.words import Phrases, Word, lowers
from audit.knowledge import lexicon
from audit.model import Quantity

_FEW = 3  # words between "lost" and the figure, and on to who is counted
_OWN_VERB = 2  # words before a verb: a subject of its own, and no "and fell by 12%"
_BEHIND = 4  # words behind a figure among which stands what it counts
_REACH = 60  # characters behind a figure that may name who is counted
_ANY = ("number", "percent", "points", "fraction", "multiple", "rank")
CASUALTY = frozenset(("killed", "injured", "missing", "casualties", "abducted"))


@dataclass(frozen=True, slots=True)
class Measure:
    """A row: `role` is set for people harmed; `needs` names a measure that must stand near ("soldiers" needs deaths);
    `confused_with` are ids of measures that are mistaken for it; `kinds` are the kinds of figures it takes; `people`
    where people are counted who may have been harmed; `generic` where any other measure says more; `over` are ids
    that it holds against ("24 hostages were freed" counts the freed); `named` where its words also end names."""

    id: str
    parent: str | None = None
    role: str | None = None
    needs: str | None = None
    confused_with: tuple[str, ...] = ()
    kinds: tuple[str, ...] = _ANY
    people: bool = False
    generic: bool = False
    over: tuple[str, ...] = ()
    named: bool = False


@cache
def measures() -> dict[str, Measure]:
    """Every measure by its id, in the order of the rows."""
    return {
        row["id"]: Measure(
            row["id"],
            row.get("parent"),
            row.get("role"),
            row.get("needs"),
            tuple(row.get("confused_with", ())),
            tuple(row.get("kinds", _ANY)),
            row.get("people", False),
            row.get("generic", False),
            tuple(row.get("over", ())),
            row.get("named", False),
        )
        for row in lexicon("measures")["measure"]
    }


@cache
def _phrases() -> Phrases:
    """Wordings of the rows that stand for themselves."""
    rows = [row for row in lexicon("measures")["measure"] if not row.get("needs")]
    return Phrases((wording, measures()[row["id"]]) for row in rows for wording in row["wordings"])


@cache
def _special() -> Phrases:
    """Wordings of the rows that need another measure, each with all its rows: soldiers die and are wounded."""
    parts: dict[str, tuple[Measure, ...]] = {}
    for row in lexicon("measures")["measure"]:
        for wording in row["wordings"] if row.get("needs") else ():
            parts[wording] = (*parts.get(wording, ()), measures()[row["id"]])
    return Phrases(parts.items())


@cache
def _harms() -> frozenset[str]:
    """Of each wording of harm to people the word without which it does not stand there."""
    rows = [row for row in lexicon("measures")["measure"] if row.get("role") and not row.get("needs")]
    return frozenset(Phrases((wording, None) for row in rows for wording in row["wordings"]).needed)


HARM = trait(lambda lower: lower in _harms())


def related(a: str, b: str) -> bool:
    """Whether one measure is the other or a part of it."""
    rows = measures()
    return a == b or any(x in rows and rows[x].parent == y for x, y in ((a, b), (b, a)))


def confused(a: str, b: str) -> bool:
    """Whether the two measures, or what they are parts of, are told apart and often mistaken for each other."""
    mine, yours = _with_parent(a), _with_parent(b)
    rows = measures()
    return any(x in rows and y in rows[x].confused_with for m in mine for n in yours for x, y in ((m, n), (n, m)))


def _with_parent(name: str) -> tuple[str, ...]:
    row = measures().get(name)
    return (name, row.parent) if row and row.parent else (name,)


def found(line: Sequence[Word], lows: tuple[str, ...] | None = None) -> list[tuple[int, int, Measure]]:
    """The measures that the words name: (index of the first word, index after the last, row). `lows` are the words in
    lower case, where they are at hand."""
    result: list[tuple[int, int, Measure]] = []
    phrases, free = _phrases(), 0
    for i in phrases.begin(lowers(line) if lows is None else lows):
        at = phrases.at(line, i) if i >= free else None
        if at and isinstance(at[1], Measure) and not line[at[0] - 1].genitive and not _in_name(line, i, at[1]):
            result.append((i, at[0], at[1]))
            free = at[0]
    return result


def _in_name(line: Sequence[Word], i: int, row: Measure) -> bool:
    """Whether the word ends a name: the United Nations are no count of nations."""
    return row.named and i > 0 and line[i].capital and line[i - 1].capital


def measure(
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
    direct = _numbered(line, own) or _shared(line, own, figure) or _direct(line, own, figure)
    held = {row.id for _, _, row in own}
    stronger = next((row for _, _, row in own if row.over and held & set(row.over)), None)
    if stronger:
        return stronger
    if direct and not (direct.role or direct.people or direct.generic):
        return direct
    if _lost(line, figure.start):
        return _specialised(line, figure.start, measures()["deaths"])
    harmed = [row for _, _, row in own if row.role]
    other = _nearest(line, [row for row in own if not row[2].people], figure)
    if other is None and direct is not None and direct.generic:  # "On board were nine persons"
        other = _nearest(line, [row for row in own if row[2].people and not row[2].generic], figure)
    if not harmed and other is None:
        harmed = _harm_near(line, near, direct, own)
    if harmed:
        return _specialised(line, figure.start, harmed[0] if direct is None or not direct.role else direct)
    return other or direct or _before(line, near, figure)


def _shared_out(line: Sequence[Word], i: int, figure: Quantity) -> bool:
    """Whether a share is told of the measure at word `i`, and not by `figure`: "four groups had 46% of all deaths"."""
    of = next((j for j in range(i - 1, max(i - _FEW - 1, 0), -1) if line[j].lower == "of"), 0)
    if not of or line[of - 1].start < figure.end:
        return False
    share = line[of - 1]
    return share.lower in small("shares") or (share.text[0].isdigit() and not share.text.isalpha())


def _lost(line: Sequence[Word], at: int) -> bool:
    """Whether the figure counts people whom somebody "lost"."""
    before = [word.lower for word in line if word.end <= at][-_FEW:]
    if not any(word in ("lost", "lose", "loses", "losing") for word in before):
        return False
    behind = [i for i, word in enumerate(line) if word.start >= at][: _FEW + 2]
    return any(_special().at(line, i) for i in behind) or any(row.people for i in behind for row in _rows_at(line, i))


def _rows_at(line: Sequence[Word], i: int) -> tuple[Measure, ...]:
    at = _phrases().at(line, i)
    return (at[1],) if at and isinstance(at[1], Measure) else ()


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
    earlier = [row for i, _, row in own if line[i].start < figure.start]
    return earlier[-1] if earlier and behind != "of" else None


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
    return earlier[-1] if earlier else None


def _harm_near(
    line: Sequence[Word], near: Sequence[Word], direct: Measure | None, own: Sequence[tuple[int, int, Measure]]
) -> list[Measure]:
    """The harm named in the sentence, for a clause that only names people or nobody ("… and 160 civilians")."""
    if direct is None and (own or not _special().stand_in(lowers(line))):
        return []
    if any(is_verb(line, i) and line[i].lower not in small("leaving") for i in likely(lowers(line))):
        return []
    return [row for _, _, row in found(near) if row.role]


def _direct(line: Sequence[Word], own: Sequence[tuple[int, int, Measure]], figure: Quantity) -> Measure | None:
    """The measure named within four words behind the figure, with no other figure between."""
    for i, _, row in own:
        if line[i].start >= figure.start:
            between = [word for word in line if figure.end <= word.start < line[i].start]
            if len(between) < _BEHIND and not any(word.text[0].isdigit() for word in between):
                return row
            return None
    return None


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


def part_of(line: Sequence[Word], whole: str) -> str:
    """The measure of a part of the measure `whole`, by the people that the words name ("including 10 soldiers")."""
    row = measures()[whole]
    top = row.needs or row.id
    return next((part.id for i in range(len(line)) for part in _specials_at(line, i) if part.needs == top), whole)


def _specials_at(line: Sequence[Word], i: int) -> tuple[Measure, ...]:
    """The rows of the people named at word `i`."""
    named = _special().at(line, i)
    return (
        tuple(part for part in named[1] if isinstance(part, Measure)) if named and isinstance(named[1], tuple) else ()
    )


def _specialised(line: Sequence[Word], at: int, row: Measure) -> Measure:
    """The part of `row` that the counted people make: soldiers who died are security deaths."""
    for i, word in enumerate(line):
        parts = _specials_at(line, i) if at <= word.start <= at + _REACH else ()
        part = next((part for part in parts if part.needs == row.id), None)
        if part:
            return part
    return row
