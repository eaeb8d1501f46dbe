"""Two numbers that two names, countries or opposites have the other way round.

"Party A (12), Party B (16)"              "Party A (16), Party B (12)"
"nineteen Germans and 11 Turks"           "eleven of Germany, 19 citizens of Türkiye"
"worse in 45 countries, better in 34"     "34 have worsened, 45 improved"
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.countries import country_of
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.spelt import small_number
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, fold
from audit.knowledge import lexicon

_WORD = re.compile(r"[^\W\d_][\w'’]{1,30}(?:-ups?\b)?")  # "grown-up" is one word
_OF = re.compile(r" (?:of|from) ([A-Z][\w'’]{1,30})")
_LABELLED = re.compile(r"([A-Z][\w'’]{1,30}) \d")
_SENTENCE = 1_000  # characters of a sentence in which numbers are given to names
_TWO = 2  # numbers that can change places
_ENDED = re.compile(r"[);,]")  # between an opposite and its number: it is another one's
_NEXT = re.compile(r"[);,]|\band\b")  # behind a number: what follows is the next one's name
_BESIDE = 24  # characters between a number and the name it belongs to
_FAR = 60  # the same where no other name stands between them and the number before
_REACH = 36  # the same for one of two opposites, which may stand behind the verb


def crossed(a: Stated, b: Stated) -> tuple[str, str] | None:
    """The two numbers that two names have the other way round ("Party A (12), Party B (16)"), of which one claim has
    both and the other at least one, or each has the one of one name ("Eleven Germans", "Nineteen Germans"), or both
    have the one of two opposites ("each adult 150", "every minor 150")."""
    found = crosswise(a, b)
    if not found:
        return None
    mine, theirs = (numbers(side.words) & set(found) for side in (a, b))
    whole = mine and theirs and len(mine | theirs) == len(found) and (len(mine) > 1 or len(theirs) > 1)
    one, other = held(a), held(b)
    halves = any(x != y and one[x] == other[y] for x in mine for y in theirs)
    opposed = any(one[number].startswith("+") for number in mine & theirs)  # by name the halves meet
    return found if whole or halves or opposed else None


def crosswise(a: Stated, b: Stated) -> tuple[str, str] | None:
    """The same in their whole sentences."""
    one = held(a)
    other = held(b) if one else {}
    if not other:
        return None
    common = sorted(one.keys() & other.keys())
    if len(common) < _TWO:
        return None
    pairs = ((x, y) for x in common for y in common if x != y and one[x] != one[y])
    return next(((x, y) for x, y in pairs if one[x] == other[y] and one[y] == other[x]), None)


def alike_held(a: Stated, b: Stated) -> str:
    """The number that two claims give to one name, in words, where their sentences give another one to another name
    alike; "" where they do not."""
    one, other = held(a), held(b)
    same = {number for number in one.keys() & other.keys() if one[number] == other[number]}
    if len({one[number] for number in same}) < _TWO:
        return ""
    own = sorted(numbers(a.words) & numbers(b.words) & same, key=int)
    return f"both give {' and '.join(own[:_TWO])} to the same" if own else ""


@of_words
def held(one: Stated) -> dict[str, str]:
    """For each number in the sentence of the claim the name beside it."""
    return _beside(one.claim.sentence.of(one.document.text)[:_SENTENCE])


@lru_cache(maxsize=4096)  # a claim meets many others
def numbers(text: str) -> frozenset[str]:
    """The numbers from two on that a text prints, in digits or in words, as digits."""
    return frozenset(number for _, _, number in _numbers(text))


def _numbers(text: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _number().finditer(text):
        word = match.group()
        digits = word.replace(",", "") if word[0].isdigit() else str(small_number(word.lower()) or 0)
        if digits not in ("0", "1"):
            found.append((match.start(), match.end(), digits))
    return found


@cache
def _number() -> re.Pattern[str]:
    table = lexicon("numbers")
    ones, tens = "|".join(sorted(table["ones"])), "|".join(sorted(table["tens"]))
    spelt = rf"(?:{tens})(?:-(?:{ones}))?|{ones}"
    return re.compile(rf"(?<!\d[.,])\b(?:\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,9}}|(?i:{spelt}))\b(?![.,]\d)")


@lru_cache(maxsize=4096)  # a sentence meets many others
def _beside(text: str) -> dict[str, str]:
    """For each number printed in a sentence the name or opposite beside it, which is no label of several numbers."""
    told = _numbers(text)
    if len(told) < _TWO:
        return {}
    before = [_key(m[1]) for m in _LABELLED.finditer(text)]
    words = [(m.start(), m.end(), _key(m.group())) for m in _WORD.finditer(text) if not _money().match(text, m.start())]
    known = [(start, end, key) for start, end, key in words if key and before.count(key) < _TWO]
    found: dict[str, str] = {}
    ended = 0
    for start, stop, number in told:
        alone = {key: start - end for begin, end, key in known if ended <= begin and end <= start}
        ended = stop
        beside = [
            (start - end, key)
            for _, end, key in known
            if end <= start and not (key[0] == "+" and _ENDED.search(text, end, start))
        ]
        beside += [(0, _key(of[1]))] if (of := _OF.match(text, stop)) and _key(of[1]) else []
        after = ((begin, key) for begin, _, key in known if begin >= stop)
        beside += [(begin - stop, key) for begin, key in after if not _NEXT.search(text, stop, begin)]
        near = sorted(item for item in beside if 0 <= item[0] <= (_REACH if item[1][0] == "+" else _BESIDE))
        if near:
            found[number] = near[0][1]
        elif len(alone) == 1 and min(alone.values()) <= _FAR:
            found[number] = next(iter(alone))
    return found


@lru_cache(maxsize=8_192)
def _key(word: str) -> str:
    """The key of a name, of the country that a word for its people stands for, of one of two opposites; "" for any
    other word."""
    if word.lower() in _opposites():
        return _opposites()[word.lower()]
    if not word[0].isupper() or not fold(word) or small_number(word.lower()) is not None:
        return ""
    return name_key(country_of(word) or country_of(word.removesuffix("s")) or word)


@cache
def _money() -> re.Pattern[str]:
    """A currency of which a name is a part: "US dollars", "Swiss francs"."""
    coins = {word.split()[-1] for row in lexicon("currencies")["currency"] for word in row["words"] if " " in word}
    return re.compile(rf"[A-Z][\w.]{{1,12}} (?:{either(sorted(coins))})s?\b")


@cache
def _opposites() -> dict[str, str]:
    """Each word of two opposites that share out one count, to its side of its row."""
    rows = enumerate(lexicon("crosscheck")["opposites_of_counts"])
    return {word: f"+{at}{side}" for at, row in rows for side in ("one", "other") for word in row[side]}
