"""Verbs between a name and the title of an office, or between a name and a ministry.

NAME ─ is, was, has been ─ appointed, elected ─ TITLE          NAME ─ stays on, continues ─ as ─ TITLE
NAME ─ resigned, was dismissed ─ as ─ TITLE: former            NAME ─ runs, is in charge of ─ the ─ MINISTRY

The words are read from the title to the left; they are rows of lexicons/offices.toml.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from audit.claims.grammar import small
from audit.claims.names import run_before
from audit.claims.titles import Title
from audit.claims.words import Phrases, Word, gap
from audit.knowledge import lexicon

_RELIEVED = 4  # words of "relieved of his duties"
_MOST = 16  # words between a ministry and the name of who runs it


def verbs_before(text: str, line: Sequence[Word], at: int) -> int:
    """The index of the first of the verbs that stand before word `at` and join a name to an office; `at` itself where
    there are none."""
    first = _back(text, line, at, ("as",))
    if first < at and first > _RELIEVED and [line[k].lower for k in (first - 4, first - 3)] == ["relieved", "of"]:
        return _aided(text, line, first - 4)  # "is relieved of his duties as"
    first = _back(text, line, first, _row("particles")) if first < at else first
    if first > 0 and first < at and line[first - 1].lower in _row("as_verbs") and _near(text, line, first):
        return _aided(text, line, first - 1)
    if at > 0 and line[at - 1].lower in _row("participles") and _near(text, line, at):
        aided = _aided(text, line, at - 1)
        return aided if aided < at - 1 else at  # "Besanov named Halasz" is about another one
    return at


def left_office(text: str, line: Sequence[Word], first: int, end: int) -> bool:
    """Whether the words `first` to `end`, a name and its title with the verbs between, say that the office was left:
    not in what stands between commas."""
    start = next((k for k in range(end - 1, first, -1) if gap(text, line[k - 1], line[k]) == ", "), first)
    return any(word.lower in _row("leaving") for word in line[start:end])


def to_come(line: Sequence[Word], first: int, end: int) -> bool:
    """Whether they say that it will be taken up."""
    said = [word.lower for word in line[first:end]]
    return any(word in ("will", "shall") and said[at + 1 : at + 2] == ["be"] for at, word in enumerate(said))


def ministries(text: str, line: Sequence[Word], lows: tuple[str, ...]) -> Iterator[tuple[int, int, int, Title]]:
    """Every ministry that somebody is said to run: the indices of the first word of the name, of the word after the
    name and of the word after the ministry, and its minister's title. `lows` are the words in lower case."""
    table, free = _ministries(), 0
    for i in table.begin(lows):
        found = table.at(line, i) if i >= free else None
        if found is None or not isinstance(found[1], Title):
            continue
        free = found[0]
        if _goes_on(text, line, found[0]):
            continue
        at = _back(text, line, i, small("fillers"))
        verb = _governed(text, line, at, portfolio=any(line[k].lower == "portfolio" for k in range(i, found[0])))
        end = before_aside(text, line, verb) if verb < at else 0
        name = run_before(text, line, end, body=False) if end else None
        if name is not None and end - name >= 2 and i - name <= _MOST:
            yield name, end, found[0], found[1]


def before_aside(text: str, line: Sequence[Word], at: int) -> int:
    """The index after the name that a verb at word `at` is told of: `at` itself, or before what stands between commas
    ("Ann Roe, formerly the prosecutor, is appointed"); 0 where a comma parts them otherwise."""
    if at == 0 or _near(text, line, at) or line[at].lower == "who":
        return at
    if gap(text, line[at - 1], line[at]) != ", ":
        return 0
    for k in range(at - 1, max(0, at - 1 - _MOST), -1):
        if gap(text, line[k - 1], line[k]) == ", ":
            return k
    return 0


def _goes_on(text: str, line: Sequence[Word], end: int) -> bool:
    """Whether the ministry is only whose something is: "the Interior Ministry's press service", "the Defence Ministry
    medal"."""
    if line[end - 1].genitive:
        return True
    if end >= len(line) or gap(text, line[end - 1], line[end]) != " ":
        return False
    return line[end].lower not in _row("behind") and not line[end].lower.endswith("ed")


def _governed(text: str, line: Sequence[Word], at: int, *, portfolio: bool) -> int:
    """The index of the first of the words before `at` that say that somebody runs what stands there; `at` where none
    does."""
    for phrase in _governing("governing_portfolio" if portfolio else "governing"):
        start = at - len(phrase)
        if start > 0 and all(line[start + k].lower == word for k, word in enumerate(phrase)):
            if not all(_near(text, line, k) for k in range(start + 1, at + 1)):
                continue
            first = _aided(text, line, start)
            return _first_to(text, line, first)
    return at


def _first_to(text: str, line: Sequence[Word], at: int) -> int:
    """The index before "becomes the first woman to", where these words stand before `at`."""
    if at == 0 or line[at - 1].lower != "to":
        return at
    first = at - 1
    while first > 0 and line[first - 1].lower in _row("first_to") and _near(text, line, first):
        first -= 1
    return first


def _aided(text: str, line: Sequence[Word], at: int) -> int:
    """The index before the auxiliaries and adverbs in front of word `at`."""
    return _back(text, line, at, _row("aided"))


def _back(text: str, line: Sequence[Word], at: int, words: Sequence[str] | frozenset[str]) -> int:
    while at > 0 and line[at - 1].lower in words and _near(text, line, at):
        at -= 1
    return at


def _near(text: str, line: Sequence[Word], i: int) -> bool:
    return i >= len(line) or gap(text, line[i - 1], line[i]) in (" ", "-", "\N{NO-BREAK SPACE}", "\n")


@cache
def _row(name: str) -> frozenset[str]:
    return frozenset(lexicon("offices")["verbs"][name])


@cache
def _governing(row: str) -> tuple[tuple[str, ...], ...]:
    """What stands before a ministry that somebody runs, or a portfolio, the longest first."""
    phrases = (tuple(phrase.split()) for phrase in lexicon("offices")["verbs"][row])
    return tuple(sorted(phrases, key=len, reverse=True))


@cache
def _ministries() -> Phrases:
    found: list[tuple[str, object]] = []
    for row in lexicon("offices")["portfolio"]:
        title = Title(f"{row['name']} Minister", named=True)
        for word in row["wordings"]:
            forms = f"{word} ministry", f"ministry of {word}", f"ministry for {word}", f"ministry of the {word}"
            found += [(form, title) for form in (*forms, f"{word} portfolio", f"portfolio of {word}")]
    return Phrases(found)
