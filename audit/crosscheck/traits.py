"""By what a claim can be judged beside one of another report on the same event, as bits: worked out once for each.

    words, dates, figures of a claim ─▶ traits        traits of two claims ─ shared ─▶ which rules can find anything

Most pairs of claims have nothing of the sort in common. A rule says which bits it needs (`NEEDS`), and is asked only
where the two claims have them: without them it finds nothing, as a test makes sure for each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from audit.crosscheck.alone import printed_years
from audit.crosscheck.bodies import bodies
from audit.crosscheck.climbs import places, start, with_ordinal
from audit.crosscheck.crosswise import held
from audit.crosscheck.firsts import superlatives
from audit.crosscheck.hours import clocks
from audit.crosscheck.identified import NAMED, identified
from audit.crosscheck.initials import initialled
from audit.crosscheck.labels import labels, scaled, steps
from audit.crosscheck.nations import nation_words, nations, owned
from audit.crosscheck.once import of_words
from audit.crosscheck.overtaken import not_yet
from audit.crosscheck.persons import ages, ranks, titles
from audit.crosscheck.places import place
from audit.crosscheck.posts import posts, wordings
from audit.crosscheck.results import first_words, numbered
from audit.crosscheck.rosters import enumerated, members
from audit.crosscheck.rungs import between_ends, in_steps
from audit.crosscheck.scenes import JOURNEYS, visited
from audit.crosscheck.shares import all_of, few_of
from audit.crosscheck.spoken import RETOLD as FEWEST_QUOTED
from audit.crosscheck.stated import Stated
from audit.crosscheck.told_time import told_times
from audit.crosscheck.values import measured
from audit.crosscheck.weekdays import day_of_it
from audit.crosscheck.words import first_words as firsts
from audit.knowledge import lexicon

# What both claims must have.
FIGURE, DATED, LABEL, BODY, WEEKDAY, HELD, AGE, RANK, PLACE = (1 << at for at in range(9))
QUOTE, TITLE, PARTED, RESULT, OFFICE, FIRST, NATION, LIST, POST, NAMING = (1 << at for at in range(9, 19))
CLOCK, YEAR, RATE, UNIT, OWNED, VISIT, INITIALS = (1 << at for at in range(19, 26))
# What one of them must have: wrong on its face; a figure that moves; a quotation with its marks, and one without;
# several figures; that nobody has done a thing yet; somebody whom it counts among so many.
WRONG, MOVED, MARKED, BARE, SEVERAL, OPEN, MEMBER = (1 << at for at in range(26, 33))
BEST = 1 << 33  # that neither has a liker one in the other report
LIKE = 1 << 34  # that they are so alike that their words alone tell something
BOTH, EITHER = WRONG - 1, WRONG | MOVED | MARKED | BARE | SEVERAL | OPEN | MEMBER

RETOLD = QUOTE | MARKED | BARE
# Each of these is enough for some rule.
_ALONE = OPEN | FIRST | WRONG | FIGURE | DATED | LABEL | BODY | WEEKDAY | HELD | AGE | RANK | PLACE | RESULT | OFFICE
_ALONE |= LIST | POST | NAMING
_PAIR = 2  # numbers that can change places
_DIGIT = re.compile(r"\d")
_NUMBERED = re.compile(r"[-–]|\d(?:st|nd|rd|th)")  # beside digits: two numbers may be a result, one a place in a row
_NO = frozenset({"no", "nobody", "none", "neither", "not", "yet", "t"})  # one of them stands in what is not yet done
_TOKEN = re.compile(r"\w+")


def shared(one: int, other: int) -> int:
    """The bits of two claims together."""
    return (one & other & BOTH) | ((one | other) & EITHER)


def judgeable(both: int) -> bool:
    """Whether any rule can find something with these bits, however little else the two claims have in common."""
    return bool(both & _ALONE) or both & RETOLD == RETOLD


@of_words
def traits(one: Stated) -> int:
    """The bits of a claim."""
    text = one.words
    lower = text.lower()
    tokens = _TOKEN.findall(lower)
    digits = _DIGIT.search(text) is not None
    found = FIGURE if one.figures else 0
    hours = clocks(one) if digits or one.claim.dates or told_times(text) else ()
    found |= DATED if one.claim.dates or one.days or hours else 0
    found |= (CLOCK if hours else 0) | (YEAR if one.claim.dates and printed_years(one) else 0)
    found |= OFFICE if one.offices else 0
    found |= WRONG if one.wrong else 0
    found |= _of_figures(one)
    if one.claim.kind == "quote":
        found |= QUOTE | (0 if one.quoted else BARE) | (MARKED if len(one.quoted) >= FEWEST_QUOTED else 0)
    found |= BODY if "(" in text and bodies(text) else 0
    if digits:
        found |= (LABEL if labels(text) else 0) | (AGE if ages(text) else 0)
    found |= HELD if _two_numbers(one, tokens) and len(held(one)) >= _PAIR else 0
    return found | _in_words(one, lower, one.tokens, digits)


def _of_figures(one: Stated) -> int:
    """The bits that the figures of a claim give."""
    found = SEVERAL | PARTED if len(one.figures) > 1 else 0
    for figure in one.figures:
        found |= MOVED if figure.earlier or figure.quantity.change else 0
        found |= PARTED if figure.quantity.total is not None or all_of(one, figure) or few_of(one, figure) else 0
        found |= RATE if " per " in figure.quantity.unit else 0
        found |= UNIT if figure.quantity.kind == "money" or measured(figure.quantity) else 0
        found |= OWNED if owned(figure) else 0
    return found


def _two_numbers(one: Stated, tokens: Sequence[str]) -> bool:
    """Whether the sentence of a claim, whose words are given, can have two numbers: few have, and to read them takes
    long."""
    sentence, known = one.claim.sentence, _number_words()
    if not (sentence.start == one.claim.start and sentence.end == one.claim.end):
        tokens = _TOKEN.findall(sentence.of(one.document.text).lower())
    return len([1 for token in tokens if token in known or token[0].isdigit()]) >= _PAIR


def _in_words(one: Stated, lower: str, tokens: frozenset[str], digits: bool) -> int:
    """The bits that certain words give; where none of them stands there, nothing more is looked for."""
    found = WEEKDAY if day_of_it(one) else 0
    found |= FIRST if superlatives(one) else 0  # "the largest recipient"
    found |= OPEN if not tokens.isdisjoint(_NO) and not_yet(one) else 0
    found |= LIST if enumerated(one) else 0
    found |= POST if not tokens.isdisjoint(_post_words()) and posts(one.words) else 0
    found |= NAMING if not tokens.isdisjoint(NAMED) and identified(one.words) else 0
    found |= LABEL if not tokens.isdisjoint(scaled()) and steps(one.words) else 0
    found |= PLACE if not tokens.isdisjoint(with_ordinal()) and (start(one.words) or between_ends(one)) else 0
    found |= PLACE if not tokens.isdisjoint(places()) and in_steps(one) else 0
    found |= VISIT if not tokens.isdisjoint(JOURNEYS) and visited(one) else 0
    found |= INITIALS if initialled(one.words) else 0
    found |= MEMBER if members(one) else 0
    found |= NATION if not tokens.isdisjoint(nation_words()) and nations(one) else 0
    if tokens.isdisjoint(_telling_words()) and not (digits and _NUMBERED.search(lower)):
        return found
    found |= RANK if not tokens.isdisjoint(_rank_words()) and ranks(one.words) else 0
    found |= TITLE if not tokens.isdisjoint(_title_words()) and titles(one.words) else 0
    rows = not tokens.isdisjoint(_row_words()) or (digits and _NUMBERED.search(lower) is not None)
    found |= RESULT if rows and numbered(one) else 0
    placed = any(not tokens.isdisjoint(some) and not tokens.isdisjoint(beside) for some, beside in _place_words())
    return found | (PLACE if placed and place(one.words) else 0)


@cache
def _number_words() -> frozenset[str]:
    """The words of which a number in words is made."""
    table = lexicon("numbers")
    return frozenset([*table["ones"], *table["tens"]])


@cache
def _post_words() -> frozenset[str]:
    return firsts(wordings())


@cache
def _rank_words() -> frozenset[str]:
    return firsts(form for row in lexicon("crosscheck")["ranks"] for form in row["words"])


@cache
def _row_words() -> frozenset[str]:
    return firsts(first_words())


@cache
def _telling_words() -> frozenset[str]:
    """Words of which a claim has one that has any of the bits which words give, but for weekdays, and for results in
    digits."""
    return _rank_words() | _title_words() | _row_words() | frozenset().union(*(some for some, _ in _place_words()))


@cache
def _title_words() -> frozenset[str]:
    return firsts(title for row in lexicon("crosscheck")["exclusive"] for title in row["titles"])


@cache
def _place_words() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Pairs of sets of words: a claim that gives a place in an order has a word of both sets of one pair."""
    table = lexicon("crosscheck")["ranked"]
    first = firsts(table["first"])
    ordinals = firsts(lexicon("values")["ordinals"]["words"])
    ranks = firsts([*table["verbs"], *table["nouns"]])
    return (first, first), (firsts(table["leads"]), firsts(table["lists"])), (ordinals, ranks)
