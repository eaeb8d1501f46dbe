"""What the words around a figure say of it: a bound or a rough figure (comparator), a movement (change)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from audit.claims.figures.bounds import is_bound
from audit.claims.figures.words import directions, hedges, listed, multiples, particle_not, verbs
from audit.claims.words import Kept
from audit.knowledge import lexicon
from audit.model import Change, Comparator

REACH = 90  # characters looked back
FEW = 12  # words of them: a verb stands at most eight words before "by"
_BREAK = re.compile(r"[.;!?—–\n](?:(?<=[.;!?])(?=\s)|(?<=[\n—–]))")
_BREAK_OR_DASH = re.compile(r"[.;!?—–\s](?:(?<=[.;!?])(?=\s)|(?<=[\n—–])|(?<=\s)-\s)")
_THAN = re.compile(r"[ \n](?:than\b|\d|or[ ]minus\b)")  # "482, or more than half", "58 plus 12": no hedge of the former
_AFTER = re.compile(r"\+|(?:,[ ]|[ -])((?:[a-z]+[ ]){0,2}[a-z]+)|(-odd|ish)\b")
_NOUN = re.compile(r"[ -]([a-z]+)(?:[ ]([a-z]+))?")
_CLAUSE = 8  # words of a subject
_LONGEST = 5  # words of a time: "in the past ten years"


class Context(NamedTuple):
    """What stands before a figure: hedge, movement, the word that opens a range."""

    comparator: Comparator | None = None
    change: Change | None = None
    role: str = ""  # from between
    moved: Change | None = None  # direction of the verb before "from"
    by: bool = False  # "by" stands before the figure and no verb was found
    told: str = ""


@lru_cache(maxsize=64)  # asked for the hedge, and again for the movement
def words_before(text: str, start: int) -> tuple[str, ...]:
    """The words of the clause before `start`, in lower case, nearest last; a comma stays on its word."""
    head = text[max(0, start - REACH) : start]
    cut = 0
    for match in (_BREAK_OR_DASH if "-" in head else _BREAK).finditer(head):  # most heads need no look at each blank
        if match[0] != "." or not _shortened(head, match.end()):
            cut = match.end()
    nearest = head[cut:].lower().rsplit(None, FEW)[-FEW:]
    return tuple([_BARE[word] for word in nearest])


def _bare(word: str) -> str:
    """A word without what may open or end it."""
    return word.strip("(\"“'‘*_").rstrip("-")


_BARE = Kept(_bare)


def _shortened(head: str, end: int) -> bool:
    """Whether the full stop that ends at `end` belongs to a hedge that is cut short: approx. 40, ca. 40."""
    word = head[:end].rsplit(None, 1)[-1].lower().lstrip('("“‘')
    return word in hedges("before")


def hedge_before(text: str, start: int) -> tuple[Comparator, int] | None:
    """The hedge right before `start` and how many words it takes."""
    return _hedge(words_before(text, start))


def _hedge(words: tuple[str, ...]) -> tuple[Comparator, int] | None:
    table, lasts = hedges("before"), _lasts()
    skip = 0
    while True:
        for count in (4, 3, 2, 1) if len(words) > skip and words[-1 - skip].rstrip(",") in lasts else ():
            if len(words) >= count + skip:
                key = " ".join(words[len(words) - count - skip : len(words) - skip]).rstrip(",")
                if key in table and not _reaching(words, key, count + skip):
                    sign = table[key]
                    return "<" if sign == ">" and _of_none(words[: -count - skip]) else sign, count + skip
        last = words[-1 - skip] if len(words) > skip else ""
        if (last in ("a", "an", "another") and not skip) or (words[-3:] == ("the", "age", "of") and skip < 3):
            skip += 1
            continue
        return None


def _reaching(words: tuple[str, ...], hedge: str, length: int) -> bool:
    """Whether "up to" tells where something came, and sets no bound: "the water came up to 41 metres"."""
    return hedge == "up to" and len(words) > length and words[-1 - length] in listed("changes", "reaching")


def _of_none(words: tuple[str, ...]) -> bool:
    """Whether what exceeds the figure is said not to be there: "none above 5.3", "no province lost more than 12%"."""
    if not words or words[-1] == "the":
        return False  # "none of the more than 300"
    table = lexicon("hedges")["none"]
    for word in reversed(words[-_CLAUSE:]):
        if word in table["words"]:
            return True
        if word in table["parted"] or word.endswith(","):
            return False
    return False


@cache
def _lasts() -> frozenset[str]:
    """The last words of the hedges that stand before a figure."""
    return frozenset(hedge.rpartition(" ")[2] for hedge in hedges("before"))


@cache
def _firsts() -> frozenset[str]:
    """The first words of the hedges that stand behind a figure."""
    return frozenset(hedge.split()[0] for hedge in hedges("after"))


@cache
def _stating() -> frozenset[str]:
    """The last words of what states a movement: a verb of one word or several, a multiple."""
    return frozenset(words.rpartition(" ")[2] for words in (*verbs(), *multiples()))


def hedge_after(text: str, end: int) -> tuple[Comparator, int] | None:
    """The hedge right behind a figure and where it ends: 200+, 40 or more, a dozen or so."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    if match[0] == "+":
        return ">", match.end()
    words = (match[1] or match[2] or "").split()
    for count in range(len(words), 0, -1) if words and words[0] in _firsts() else ():
        key = " ".join(words[:count])
        sign = hedges("after").get(key)
        stop = match.start(1 if match[1] else 2) + len(key)
        if sign and not _THAN.match(text, stop):
            return sign, stop
    return None


def context(text: str, start: int, end: int, *, amount: bool, lasting: bool = False) -> Context:
    """What the words before a figure say; `amount` where it is a percentage, points or money, `lasting` a time."""
    words = words_before(text, start)
    hedge = _hedge(words)
    hedge = hedge if hedge and is_bound(text, words, hedge[1], end, lasting=lasting) else None
    sign = hedge[0] if hedge else None
    rest = words[: len(words) - hedge[1]] if hedge else words
    role, by = "", False
    noun = _noun(rest[-2]) if len(rest) > 1 and rest[-1] == "of" else None
    if noun:
        return Context(sign, noun, told="noun")
    while rest and (rest[-1] in listed("changes", "skip") or _is_adverb(rest[-1])):
        rest = rest[:-1]
    if rest and rest[-1] in ("from", "between"):
        moved = _stated(rest[:-1], amount=amount, joined=True) or _far(rest[:-1], "by") if rest[-1] == "from" else None
        return Context(sign, None, rest[-1], moved)
    if rest and rest[-1] in ("by", "to"):
        by = rest[-1] == "by"
        change = _stated(rest[:-1], amount=True, joined=True) or _far(rest[:-1])
        return Context(sign, change, role, None, by and change is None, "verb" if change else "")
    change = _stated(rest, amount=amount, joined=False)
    if change is None and amount and rest and rest[-1] in listed("changes", "links"):
        return Context(sign, moved := _subject(rest[:-1]), told="noun" if moved else "")
    return Context(sign, change, told="verb" if change else "")


def _subject(words: tuple[str, ...]) -> Change | None:
    """The movement that the subject of "is" states: the decline in deaths was 12%, the rise on the year is 8%."""
    for at in range(len(words) - 1, max(-1, len(words) - _CLAUSE), -1):
        if any(map(str.isdigit, words[at])) or words[at].endswith(","):
            return None
        if at and words[at - 1] in listed("changes", "heads") and (moved := _noun(words[at])):
            return moved
    return None


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in listed("nouns", "ly")


def _noun(word: str) -> Change | None:
    """The movement that a noun states, singular or plural: a loss of 5%, falls of 5%."""
    found = directions("noun")
    return found.get(word) or found.get(word.removesuffix("s"))


def _stated(words: tuple[str, ...], *, amount: bool, joined: bool) -> Change | None:
    """The movement that the last words state; `joined` where by, to or from stands between."""
    while words and _is_adverb(words[-1]) and len(words) > 1:
        words = words[:-1]
    if joined and words:
        words = (*words[:-1], words[-1].rstrip(","))
    if (joined or amount) and words and words[-1] not in _stating():
        words = _timeless(words)
    for count in (3, 2, 1) if words and words[-1] in _stating() else ():
        key = " ".join(words[-count:]) if len(words) >= count else ""
        if key in multiples() and joined:
            return multiples()[key][1]
        verb = verbs().get(key)
        if verb and (verb.takes == "any" or joined or (amount and verb.takes == "amount")):
            return verb.change
    last = words[-1] if words else ""
    particle = directions("particle").get(last)
    if particle and not (len(words) > 1 and words[-2] in particle_not(last)):
        return particle
    return None


def _timeless(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the time at their end: rose in 2024, gained on Friday, fell last year."""
    if words[-1].rstrip(",") not in _times() and not words[-1][:4].isdigit():
        return words
    time = _time().search(" ".join(words[-_LONGEST:]))
    return words[: -len(time[0].split())] if time else words


@cache
def _times() -> frozenset[str]:
    """The words that a time ends with."""
    calendar = lexicon("calendar")
    return frozenset(map(str.lower, (*calendar["months"], *calendar["weekdays"], *listed("changes", "times"))))


@cache
def _time() -> re.Pattern[str]:
    """A time at the end: "in the second quarter", "since May", "last year", "in 2024"."""
    since, which = ("|".join(sorted(listed("changes", table))) for table in ("since", "which"))
    ends = "|".join(sorted(map(re.escape, _times())))
    return re.compile(rf"\b(?:(?:{since}) (?:the |its |a )?(?:(?:{which}) )?|(?:{which}) )(?:{ends}|\d{{4}}),?\Z")


def _far(words: Sequence[str], takes: str = "") -> Change | None:
    """The movement of a verb up to eight words back, with no other figure between: cut the fee by; only of verbs that
    take no figure themselves where `takes` is "by": raised the fee from 5 to 7."""
    for place in range(len(words) - 1, max(-1, len(words) - 9), -1):
        word = words[place].strip(",")
        if any(sign.isdigit() for sign in word) or (word in listed("changes", "summing") and _summed(words[place:])):
            return None
        verb = verbs().get(word) or (verbs().get(f"{words[place - 1]} {word}") if place else None)
        if verb and (not takes or verb.takes == takes):
            return verb.change
    return None


def _summed(words: Sequence[str]) -> bool:
    """Whether a number of things comes to it, whatever moved before: "fell, bringing the number of dead to 37"."""
    return not listed("changes", "sums").isdisjoint(words)


def change_after(text: str, end: int) -> Change | None:
    """The movement that a noun or a degree behind a percentage states: a 5% increase, 5% lower."""
    match = _NOUN.match(text, end)
    if match is None:
        return None
    for word in (match[1], match[2] if match[1] in listed("changes", "kinds") else None):
        found = directions("noun").get(word or "") or directions("degree").get(word or "")
        if found:
            return found
    return None
