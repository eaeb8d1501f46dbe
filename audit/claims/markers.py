"""Which marking words stand in a line of words: of opinion, modality, denial, order and multiples.

One pass over the words finds the phrases of all tables at once; the rows are in lexicons/opinions.toml, modality.toml
and clauses.toml.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from audit.claims.events import forms
from audit.claims.plainly import will_not
from audit.claims.traits import trait
from audit.claims.words import Phrases, Word, lowers
from audit.knowledge import lexicon

_SET = ("set", "unverified")  # phrases whose words mark nothing else
_PLANNED = ("will", "be")  # before an act that somebody named will undergo: a plan, and no prophecy
_NOT = ("will", "not")
_ALSO = ("and", "or", "nor", "but")
_AT_HEAD = ("opening", "vague")
_TABLES = (
    *(
        ("opinions", table, "phrases")
        for table in ("strong", "weak", "feeling", "voice", "furniture", "opening", "vague", "demand", *_SET)
    ),
    *(("modality", table, "phrases") for table in ("possible", "future", "conditional", "alleged", "negation", "nor")),
    ("clauses", "rank", "phrases"),
    ("clauses", "order", "phrases"),
    ("clauses", "multiple", "words"),
)


@cache
def _phrases() -> Phrases:
    """Every phrase with the names of the tables it stands in."""
    tables: dict[str, list[str]] = {}
    for name, table, field in _TABLES:
        for phrase in lexicon(name)[table][field]:
            tables.setdefault(phrase, []).append(table)
    return Phrases((phrase, tuple(listed)) for phrase, listed in tables.items())


MARK = trait(lambda lower: lower in _phrases().needed)


@cache
def unmarked() -> dict[str, int]:
    """Every table, with nothing found of it."""
    return dict.fromkeys((*(table for _, table, _ in _TABLES), "planned"), 0)


def markers(line: Sequence[Word], lows: tuple[str, ...] | None = None) -> Mapping[str, int]:
    """How many phrases of each table stand in the words; in each table the longest phrase at a place counts. "planned"
    counts the "will be" of an act ("will be received by"). `lows` are the words in lower case, where they are at
    hand."""
    lows = lowers(line) if lows is None else lows
    phrases = _phrases()
    able = phrases.begin(lows)
    if not able:
        return unmarked()
    found = unmarked().copy()
    free: dict[str, int] = {}
    for i in able:
        listed = phrases.all_at(lows, i)
        for end, tables in listed if listed and not _is_name(line, i) else ():
            if isinstance(tables, tuple) and tables[0] in _SET:
                found[tables[0]] += 1
                free = {table: max(end, place) for table, place in (unmarked() | free).items()}
                break
            also = lows[i] == "no" and found["negation"] and lows[i - 1] in _ALSO  # "no ladders and no licence"
            for table in ("nor",) if also else tables if isinstance(tables, tuple) else ():
                if free.get(table, 0) <= i and (i == 0 or table not in _AT_HEAD):
                    found[table] += 1
                    free[table] = end
            if lows[i] == "will" and end < len(lows):
                planned = lows[i:end] == _PLANNED and lows[end] in forms()
                found["planned"] += planned or (lows[i:end] == _NOT and will_not(lows[end:]))
    return found


def _is_name(line: Sequence[Word], i: int) -> bool:
    """Whether a word is printed as a name: "May" the month, "US" the country."""
    word = line[i]
    return word.capital and word.text != "I" and (i > 0 or (len(word.text) > 1 and word.text.isupper()))
