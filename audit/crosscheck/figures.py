"""The figures of a sentence, read: what each stands for, and the words that say what is counted, of whom and where.

    text, quantities ─▶ Figure(interval, head, context, names, measures, roles)

The words beside a figure weigh more than those at the other end of the sentence; a neighbouring figure or a comma
ends its reach. The digits themselves are no part of the context.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from itertools import chain
from operator import attrgetter

from audit.crosscheck.categories import category
from audit.crosscheck.earlier import earlier
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.happened import is_clock
from audit.crosscheck.leaning import leaning
from audit.crosscheck.lent import with_units
from audit.crosscheck.measure_heads import heads
from audit.crosscheck.measured import added, anybody, around, measures, narrowing, of_sort
from audit.crosscheck.once import kept
from audit.crosscheck.states import states
from audit.crosscheck.summands import of_another_toll, total, with_parts
from audit.crosscheck.told_time import spans
from audit.crosscheck.values import interval, measured
from audit.crosscheck.whose import HEAD, in_names, is_whole, place, whose
from audit.crosscheck.words import Word, fold, words
from audit.knowledge import lexicon
from audit.model import Quantity, Span

BESIDE = 12  # words on either side that belong to it when no other figure stands between
W_HEAD, W_BESIDE, W_SENTENCE = 1.0, 0.6, 0.25  # weights by distance, tried on public claim and evidence pairs

_KNOWN = re.compile(r"(?i)\b(?:the|these|those|both|all|its|their|our|your|his|her)\s+$")
_BREAK = re.compile(
    r"[,;:()–—]|\b(?:and|while|even as|as(?! (?:missing|dead|killed|injured|wounded|displaced)\b)"
    r"|but|despite|though|although|whereas|when|after|because|since|until)\b"
)
_STOP = re.compile(r"[;:()–—]")
_HURT = "the (?:[0-9][0-9,]{0,8} )?(?:dead|killed|wounded|injured|victims|missing|arrested|detained)"
_OF_THEM = re.compile(
    rf"(?i)\s{{1,80}}(?:of (?:which|whom|these|them|those|{_HURT})"
    r"|(?:[a-z]{2,20} ){0,3}(?:is|are|was|were) among)\b"
)
_AGAINST = re.compile(r"\bagainst\b")
_CIRCUMSTANCE = re.compile(r"\b(in|by|during|at|after|against)\b")
_BETWEEN_THEM = re.compile(r"(?:\s[a-z-]{1,20}){0,4}?\s(?:between|put)\s(?:them|the two|together)\b")
_PART = re.compile(
    rf"(?i)\b(?:(?<!that )(?<!number )(?<!the last )(?<!the first )of (?:which|whom|these|them|those|{_HURT})"
    r"|includ(?:ing|ed|es)|among (?:them|the (?:dead|killed|wounded|injured|victims|missing)))\b"
)
_EXCHANGED = re.compile(r"(?i)\b(?:swap|swapped|exchange|exchanged) (?:[a-z]{2,9} ){0,3}\Z")
_LEVEL = re.compile(r"(?<!close )(?<!up )(?<!next )\bto (?:[a-z-]{1,12} ){0,2}\Z")  # "to a record 9.4"
_START = attrgetter("start")
_NEAR = 40  # characters on either side in which "from" or "the year before" is looked for
_DIFFERENCE = re.compile(
    r"\s(?:more|fewer|less)\s(?:[a-z]{2,15}\s){0,2}?than\b"
    r"|\s(?:above|below)\sthe\s(?:[a-z-]{3,12}\s)?(?:average|mean|median|norm)"
)
_MARGIN = re.compile(
    r"(?i)\b(?:margin|majority|cushion|lead) of (?:just |only |about |some |a mere )?\Z"
    r"|\b(?:won|passed|carried|survived|prevailed) by (?:just |only )?\Z"
)
_MORE = re.compile(r"\smore\s(?!than|or|and|in|on|at|were|was)[a-z]")  # "two more of the sailors"
_VOTES = re.compile(r" votes?\b")
_FEWER = re.compile(r"[ ]fewer\b")
_SIDES = re.compile(r"(?: [a-z]{3,12})? ?(?:to|against|for|in favour|[-–])\b")
_AND_NOT = re.compile(r"(?:,|[ ][–—-]|[ ]and)[ ]not[ ]\Z")
_NOT = 10  # characters of it
_BY = re.compile(r"\bby (?:[a-z]{2,12} ){0,2}\Z")


def figures(
    text: str, quantities: Sequence[Quantity], sentence: Span, line: Sequence[Word] | None = None
) -> tuple[Figure, ...]:
    """The figures of one sentence of `text`, with their contexts, in order; a move "from 517 to 1,099" is two. `line`
    are the words of the sentence, where they are read already."""
    inside = with_units(text, sorted(q for q in quantities if sentence.start <= q.start and q.end <= sentence.end))
    told = spans(text, sentence.start, sentence.end) if inside else ()
    inside = [q for q in inside if not any(one.start <= q.start < one.end for one in told)]
    inside = [q for q in inside if not (is_clock(text, q.start, q.end) or _put_right(text, q, inside))]
    if not inside:
        return ()
    inside = [part for quantity in inside for part in (*states(text, quantity), *total(text, quantity, inside))]
    line = words(text, sentence.start, sentence.end) if line is None else line
    for quantity in inside:
        line = [w for w in line if not quantity.start <= w.start < quantity.end]
    named = in_names(text, line)
    found = [_figure(text, at, inside, line, sentence, named) for at in range(len(inside))]
    return with_parts(text, of_another_toll(found))


def _put_right(text: str, one: Quantity, among: Sequence[Quantity]) -> bool:
    """Whether a figure is only told not to be: "18,000 soldiers, not 30,000"; another one is set in its place."""
    denied = _AND_NOT.search(text, max(0, one.start - _NOT), one.start) is not None
    return denied and any(other.start < one.start and other.kind == one.kind for other in among)


def _figure(
    text: str, at: int, all_: Sequence[Quantity], line: Sequence[Word], sentence: Span, named: Set[int]
) -> Figure:
    quantity = all_[at]
    left = all_[at - 1].end if at else sentence.start
    right = all_[at + 1].start if at + 1 < len(all_) else sentence.end
    split = bisect_left(line, quantity.start, key=_START)
    after = [w for w in line[split : split + BESIDE] if w.start < right]
    before = [w for w in line[max(0, split - BESIDE) : split] if w.end > left]
    after_clause = _until(text, quantity.end, right)
    behind_it = [w for w in after[:HEAD] if w.start < after_clause]
    head = behind_it + list(_noun(_unit(quantity)))
    against = _until(text, quantity.end, right, _AGAINST)
    near = [w for w in after if w.start < against]
    context = _weights((line, W_SENTENCE), ((*before, *after), W_BESIDE), (head, W_HEAD))
    stop = _until(text, quantity.end, right, _STOP)
    beside = [*reversed(before), *(w for w in after if w.start < stop)]
    theirs = {w.stem for w in _noun(_unit(all_[at - 1]))} if at and _counted(quantity, head) else set()
    beside_it = [w for w in (*before[-3:], *head) if not w.capital or w.start == sentence.start]
    own = [w for w in before if w.stem not in theirs]  # "600 soldiers and five helicopters": five of another noun
    stands_for = leaning(text, left, quantity, interval(quantity, quantity.of(text)))
    behind = _named(of_sort(stands_for.sort), _common(_of_itself(text, quantity, head)))
    told = chain(heads(text, own), near, reversed(line[:split]), line)
    return Figure(
        start=quantity.start,
        end=quantity.end,
        quantity=quantity,
        interval=stands_for,
        printed=quantity.of(text),
        head=kept(frozenset(w.stem for w in head)),
        context=context,
        names=kept(frozenset(name_key(text[w.start : w.end]) for w in beside if w.capital)),
        measures=behind or _nearest(around(stands_for.sort), (w for w in told if w.start not in named)),
        roles=whose(text, at, all_, behind_it, line, _unit(quantity)),
        counted=_counted(quantity, head),
        category=category(text, quantity),
        earlier=earlier(text, quantity, left, right, first=at == 0, bare=not _unit(quantity)),
        part=_is_part(text, at, all_, sentence.start),
        whole=is_whole(text, quantity),
        narrow=_narrowed(text, quantity, beside_it),
        known=bool(_KNOWN.search(text, max(sentence.start, quantity.start - _NEAR), quantity.start)),
        particular=kept(frozenset(w.stem for w in beside if w.capital and w.start != sentence.start)),
        firm=bool(behind or (_named(measures(), own[-1:]) and ";" not in text[own[-1].end : quantity.start])),
        place=place(text, quantity),
        level=quantity.change is not None and _LEVEL.search(text, left, quantity.start) is not None,
    )


def _is_part(text: str, at: int, all_: Sequence[Quantity], start: int) -> bool:
    """Whether a figure counts some of those told before: "of whom 12", "12 of them"; "44 of them got out, and two died"
    says so of the 44 alone."""
    if _OF_THEM.match(text, all_[at].end):
        return True
    ends = {quantity.end + 1 for quantity in all_[:at]}
    found = _PART.finditer(text, start, all_[at].start)
    return any(match.start() not in ends or match[0].lower() != "of them" for match in found)


def _weights(*groups: tuple[Sequence[Word], float]) -> dict[str, float]:
    """What each stem weighs: the last group that has it holds."""
    return {word.stem: weight for some, weight in groups for word in some}


def _unit(quantity: Quantity) -> str:
    """The noun that is counted; "" where the unit is one of measure, which the interval already holds."""
    return quantity.unit if quantity.kind == "number" and quantity.unit != "-" and not measured(quantity) else ""


@lru_cache(maxsize=4096)
def _noun(unit: str) -> tuple[Word, ...]:
    """The words of a unit."""
    return words(unit)


def _until(text: str, start: int, end: int, pattern: re.Pattern[str] = _BREAK) -> int:
    """Where the clause that begins at `start` ends."""
    found = pattern.search(text, start, end)
    return found.start() if found else end


def _one_word(stem: str) -> str:
    """One stem for all words of what comes on top: "another 300 doses", "a further 300 doses"."""
    return fold("further") if stem in added() else stem


def _narrowed(text: str, quantity: Quantity, beside: Sequence[Word]) -> frozenset[str]:
    """The stems of the words beside a figure by which it is not the figure without them."""
    found = [_one_word(w.stem) for w in beside if text[w.start : w.end].lower() in narrowing()]
    joint = _BETWEEN_THEM.match(text, quantity.end) or _EXCHANGED.search(
        text, max(0, quantity.start - _NEAR), quantity.start
    )
    differs = (
        _DIFFERENCE.match(text, quantity.end)
        or is_margin(text, quantity.start, quantity.end)
        or (quantity.change and _BY.search(text, max(0, quantity.start - _NEAR), quantity.start))
    )
    found += [fold("together")] if joint else []
    found += [fold("further")] if _MORE.match(text, quantity.end) else []
    found += ["difference"] if differs and quantity.kind == "number" else []
    return kept(frozenset(found))


def is_margin(text: str, start: int, end: int) -> bool:
    """Whether a figure is what lies between two sides of a vote: "with a majority of six", "won by 74 votes"; "passed
    by 74 votes to 60" tells both sides. So is what lies between two counts: "500 fewer attacks"."""
    if _FEWER.match(text, end):
        return True
    if _SIDES.match(text, end):
        return False
    if _MARGIN.search(text, max(0, start - _NEAR), start):
        return True
    return text.endswith("by ", 0, start) and _VOTES.match(text, end) is not None


def _named(table: Mapping[str, str], line: Sequence[Word]) -> frozenset[str]:
    """The rows of `table` that the words name."""
    return kept(frozenset([table[w.stem] for w in line if w.stem in table]))


def _of_itself(text: str, quantity: Quantity, head: Sequence[Word]) -> list[Word]:
    """The words of a head but for those that tell where or how it came about, and what it is set against: of "254
    people were killed in attacks" no attacks, of "$84 million against a budget of $40 million" no budget."""
    found: list[Word] = []
    told, at = fold(quantity.unit) in anybody(), quantity.end
    for word in head:
        between = _CIRCUMSTANCE.search(text, at, word.start) if word.start >= at else None
        if between and (told or between[1] == "against"):
            break
        found.append(word)
        told, at = told or word.stem in measures(), max(at, word.end)
    return found


def _common(line: Sequence[Word]) -> list[Word]:
    """The words that are no part of a name: the United States are no count of states."""
    after = lexicon("crosscheck")["measure_rows"]["after_only"]
    return [w for w in line if not (w.capital and measures().get(w.stem) in after)]


def _nearest(table: Mapping[str, str], line: Iterable[Word]) -> frozenset[str]:
    """The row that the first word that is in `table` names."""
    first = next((table[w.stem] for w in line if w.stem in table), None)
    return kept(frozenset() if first is None else frozenset([first]))


def _counted(quantity: Quantity, head: Sequence[Word]) -> str:
    """The stem of the noun that is counted; "" where the text leaves it out or it is a person like any other."""
    unit = _noun(_unit(quantity))
    noun = unit[-1].stem if unit else ""
    return "" if noun in anybody() else noun
