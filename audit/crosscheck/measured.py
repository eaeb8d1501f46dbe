"""The words that say what a figure counts, of whom, and that it is only a part: rows of lexicons, ready for use."""

from __future__ import annotations

from functools import cache

from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_UNNAMED = ""
_TIMES = ("second", "month")  # sorts of lengths of time


def names_measure(stem: str) -> bool:
    """Whether the word itself says what is measured: "deaths", and neither "sheep" nor "guards", who are somebody."""
    return measures().get(stem, _UNNAMED) not in of_whom()


@cache
def measures() -> dict[str, str]:
    """Stem of a word to the measure it names. A word that several rows have names the first of them."""
    found: dict[str, str] = {}
    apart = lexicon("crosscheck")["measure_rows"]["not_by_stem"]
    rows = [(row["name"], row["words"]) for row in lexicon("crosscheck")["measures"]]
    rows += [(row["id"], row["wordings"]) for row in lexicon("measures")["measure"] if row["id"] not in unused()]
    for name, wordings in rows:
        for word in wordings:
            if " " not in word and word not in apart:
                found.setdefault(fold(word.rstrip("*")), name)
    found.pop("", None)
    return found


@cache
def of_whom() -> frozenset[str]:
    """The measures that count who somebody is, whatever happened to them; and what stands for none."""
    return frozenset([_UNNAMED, *(row["id"] for row in lexicon("measures")["measure"] if row.get("people"))])


def of_sort(sort: str) -> dict[str, str]:
    """The words of `measures` that can say what a figure of this sort is of: no sum of money counts people."""
    if sort.startswith("money"):
        return _of_money()
    return measures() if sort in _TIMES else _of_counts()


@cache
def _of_money() -> dict[str, str]:
    return {word: name for word, name in _of_counts().items() if name not in _one_by_one()}


@cache
def _of_counts() -> dict[str, str]:
    times = lexicon("crosscheck")["measure_rows"]["of_time"]
    return {word: name for word, name in measures().items() if name not in times}


@cache
def _one_by_one() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["measure_rows"]["one_by_one"])


def around(sort: str = "number") -> dict[str, str]:
    """The same of measures whose words need not follow the figure."""
    return _around("money" if sort.startswith("money") else sort if sort in _TIMES else "number")


@cache
def _around(sort: str) -> dict[str, str]:
    after = lexicon("crosscheck")["measure_rows"]["after_only"]
    return {word: name for word, name in of_sort(sort).items() if name not in after}


@cache
def general(measure: str) -> str:
    """The measure, or the one that it is a kind of, where it tells too little itself: of soldiers killed the dead."""
    return _parents().get(measure, measure) if measure in unused() else measure


@cache
def _parents() -> dict[str, str]:
    return {row["id"]: row["parent"] for row in lexicon("measures")["measure"] if row.get("parent")}


@cache
def unused() -> frozenset[str]:
    """Rows of measures that tell too little about one figure to part two of them."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["unused"])


@cache
def tolls() -> frozenset[str]:
    """Measures of the harm that an event does to people."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["tolls"])


@cache
def whereabouts() -> frozenset[str]:
    """Counts of things in which people also are: homes, countries."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["whereabouts"])


@cache
def cumulative() -> frozenset[str]:
    """Counts that cannot become fewer."""
    return frozenset(lexicon("crosscheck")["measure_rows"]["cumulative"])


@cache
def roles() -> dict[str, str]:
    """A word for people, as printed in small letters and in the singular too, to the first word of its row. Its stem
    would be that of other words: "reported" is no reporter, and who died in the fighting no fighter."""
    found: dict[str, str] = {}
    for row in lexicon("crosscheck")["roles"]:
        for word in row["words"]:
            found[word] = found[word.removesuffix("s")] = row["words"][0]
    return found


@cache
def anybody() -> frozenset[str]:
    """Stems of nouns that count anybody."""
    return frozenset(fold(word) for word in lexicon("crosscheck")["anybody"]["words"])


@cache
def narrowing() -> frozenset[str]:
    """Words that make a figure a part."""
    return frozenset(lexicon("crosscheck")["narrow"]["words"])


@cache
def added() -> frozenset[str]:
    """Stems of narrowing words that only add a figure to one told before."""
    return frozenset(fold(word) for word in lexicon("crosscheck")["narrow"]["added"])
