"""The measures: the rows of lexicons/measures.toml, and where the words of a text name them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audit.claims.figures.words import numbers
from audit.claims.grammar import small
from audit.claims.traits import trait
from audit.claims.words import Phrases, Word, lowers
from audit.knowledge import lexicon

_ANY = ("number", "percent", "points", "fraction", "multiple", "rank")
CASUALTY = frozenset(("killed", "injured", "missing", "casualties", "abducted"))


@dataclass(frozen=True, slots=True)
class Measure:
    """A row: `role` is set for people harmed; `needs` names a measure that must stand near ("soldiers" needs deaths);
    `confused_with` are ids of measures that are mistaken for it; `kinds` are the kinds of figures it takes; `people`
    where people are counted who may have been harmed; `generic` where any other measure says more; `over` are ids
    that it holds against ("24 hostages were freed" counts the freed); `named` where its words also end names;
    `persons` where no towns are counted ("captured two villages" counts no detainees); `of` is the measure of which it
    is the rate ("12 deaths per 100,000 people" counts no deaths)."""

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
    persons: bool = False
    of: str | None = None


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
            row.get("persons", False),
            row.get("of"),
        )
        for row in lexicon("measures")["measure"]
    }


@cache
def rates() -> dict[str, Measure]:
    """The measures that are rates, by the measure of which they are one."""
    return {row.of: row for row in measures().values() if row.of}


@cache
def phrases() -> Phrases:
    """Wordings of the rows that stand for themselves."""
    rows = [row for row in lexicon("measures")["measure"] if not row.get("needs")]
    return Phrases((wording, measures()[row["id"]]) for row in rows for wording in row["wordings"])


@cache
def special() -> Phrases:
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
    wordings, free = phrases(), 0
    for i in wordings.begin(lowers(line) if lows is None else lows):
        at = wordings.at(line, i) if i >= free else None
        if at and isinstance(at[1], Measure) and not line[at[0] - 1].genitive and not _other_sense(line, i, at[1]):
            result.append((i, at[0], at[1]))
            free = at[0]
    return _alternatives(line, result) if len(result) > 1 else result


def _alternatives(line: Sequence[Word], named: list[tuple[int, int, Measure]]) -> list[tuple[int, int, Measure]]:
    """The measures with two harms of which either came to somebody read as one: "killed or wounded", "dead or missing"
    are casualties, and no deaths."""
    result = named[:1]
    for first, end, row in named[1:]:
        before = result[-1]
        harms = before[2].role and before[2].role != row.role and (row.role or row.id == "detainees")
        if harms and first == before[1] + 1 and line[before[1]].lower == "or":
            result[-1] = (before[0], end, measures()["casualties"])
        else:
            result.append((first, end, row))
    return result


def _other_sense(line: Sequence[Word], i: int, row: Measure) -> bool:
    """Whether the word at `i` is no count: it ends a name, or is the verb of "he lives in Karavel"."""
    return _in_name(line, i, row) or (line[i].lower == "lives" and not _are_lives(line, i))


def _are_lives(line: Sequence[Word], i: int) -> bool:
    """Whether "lives" is a noun: "cost 40 lives", "many young lives", and neither "she lives" nor a title."""
    if not i or (line[i].capital and line[i - 1].capital):
        return False
    before = line[i - 1]
    if line[i].start - before.end > 1:
        return False
    return before.text[0].isdigit() or before.lower in small("before_lives") or before.lower in _number_words()


@cache
def _number_words() -> frozenset[str]:
    return frozenset(word for table in ("ones", "tens", "scales") for word in numbers(table))


def _in_name(line: Sequence[Word], i: int, row: Measure) -> bool:
    """Whether the word ends a name: the United Nations are no count of nations."""
    return row.named and i > 0 and line[i].capital and line[i - 1].capital
