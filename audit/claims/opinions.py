"""What is no claim: wishes, forecasts, feelings, questions, appeals; and how far an assertion goes.

Each answer is read from the markers that stand in a line of words (`markers`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from audit.claims.markers import markers
from audit.claims.sentence import Sentence
from audit.claims.traits import trait
from audit.knowledge import lexicon
from audit.model import Quantity

_FEWEST = 3  # words of a sentence that bids
_FEW_KNOWN = 8  # words of "It is not yet known how"
_SPOKEN = 2  # "one" and "two" are articles as often as counts
_LOADED = 2  # words of judgement that a report of an act may hold: "Tellingly, they just left"
_MODALITIES = ("conditional", "alleged", "possible", "future")


def opinion(marks: Mapping[str, int], sentence: str) -> bool:
    """Whether a sentence without figure, date or quotation states an opinion rather than a fact."""
    strong = marks["strong"] + marks["voice"] + marks["feeling"] + marks["opening"]
    return strong > 0 or marks["weak"] > 1 or asks(sentence)


def judged(marks: Mapping[str, int], sentence: str) -> bool:
    """Whether a sentence that names somebody and what he did, or what is planned, is an opinion all the same."""
    strong = marks["strong"] + marks["voice"] + marks["feeling"] + marks["opening"] - marks["planned"]
    return strong > 0 or marks["weak"] > _LOADED or asks(sentence)


def vague(marks: Mapping[str, int]) -> bool:
    """Whether the sentence begins with everybody, nobody or many."""
    return marks["vague"] > 0


def personal(marks: Mapping[str, int]) -> bool:
    """Whether the writer speaks of a wish, a forecast or a feeling of his own ("my guess is")."""
    return marks["voice"] > 0 and marks["strong"] > 0


def firmly(marks: Mapping[str, int], sentence: str) -> bool:
    """Whether a sentence is no claim even with a figure or a date: a question, an appeal, furniture, several marks."""
    return marks["opening"] > 0 or marks["furniture"] > 0 or marks["strong"] > 1 or asks(sentence)


def told_by_figure(sentence: Sentence, marks: Mapping[str, int]) -> bool:
    """Whether a sentence of several wishes or forecasts tells a figure all the same: one that stands before all of
    them ("62 per cent said they would go if they could"), or that somebody else gives ("The bank says that it would
    cost 84 million if it failed")."""
    figures = [figure for figure in sentence.figures if measured(figure)]
    if not figures or marks["opening"] or marks["furniture"] or asks(sentence.text[sentence.start : sentence.end]):
        return False
    if sentence.attribution is not None:
        return True
    last = sentence.bounds(sentence.start, figures[0].end)[1]
    return not markers(sentence.line[:last], sentence.lows[:last])["strong"]


def measured(figure: Quantity) -> bool:
    """Whether a figure was measured, and is no "one" or "two" of speech."""
    return figure.kind not in ("number", "duration", "multiple") or figure.value > _SPOKEN


def asks(sentence: str) -> bool:
    """Whether the sentence is a question."""
    return "?" in sentence and sentence.rstrip("\"”’') ").endswith("?")


def bids(sentence: Sentence) -> bool:
    """Whether the sentence bids the reader do something: "Add 200g of flour", "Call 999 if 10 people are hurt"; and
    neither "Call records show" nor "Save the Lakes said", which have a verb of their own."""
    rows, lows = lexicon("opinions")["bidding"], sentence.lows
    if lows[1:2] == ("should",) and lows[0] in _row("addressed"):
        return True  # "Readers should send their letters by 4 May"
    if sentence.heading or len(lows) < _FEWEST or lows[0] not in _bidding() or not sentence.line[0].capital:
        return False
    if not sentence.line[1].text[0].isdigit() and lows[1] not in rows["behind"]:
        return False
    end = next((i for i, lower in enumerate(lows) if lower in rows["until"]), len(lows))
    return not any(verb.start < sentence.line[end - 1].end for verb in sentence.verbs)


@cache
def _bidding() -> frozenset[str]:
    return _row("bidding")


@cache
def _row(name: str) -> frozenset[str]:
    return frozenset(lexicon("opinions")[name]["words"])


def announces(sentence: Sentence) -> bool:
    """Whether a line has no stop and only says what is told under it: "What happened in 2014", "Three things to know
    about the vote"."""
    lows, text = sentence.lows, sentence.text
    if not lows or not text[sentence.end - 1].isalnum():
        return False
    if lows[0] in _askers():
        return not sentence.figures
    return lows[1:2] != () and lows[1] in _row("announced") and len(sentence.figures) == 1 and not sentence.verbs


def opens_so(sentence: Sentence) -> bool:
    """Whether a sentence begins with a word with which it may bid, announce or wonder: this spares most the rest."""
    bits = sentence.traits
    return bits[0] & _OPENS != 0 or (len(bits) > 1 and bits[1] & _ANNOUNCED != 0)


def wonders(sentence: Sentence) -> bool:
    """Whether the sentence says that something is not known, and nothing of it: "It was not clear how it began"."""
    lows = sentence.lows
    if lows[0] not in _row("wondering") or sentence.figures or sentence.dates:
        return False
    unknown = _row("unknown")
    return any(
        low in unknown and lows[i + 1] in _whether() for i, low in enumerate(lows[1:_FEW_KNOWN], 1) if lows[i + 1 :]
    )


@cache
def _whether() -> frozenset[str]:
    return _askers() | {"whether", "if", "when", "which"}


def names_its_matter(lows: tuple[str, ...], last: str) -> bool:
    """Whether a line, by its words in lower case and its last character, has no stop and only says what it will tell:
    "Where violence grew", "How the dam broke"."""
    return bool(lows) and lows[0] in _askers() and last.isalnum()


def _askers() -> frozenset[str]:
    return _row("askers")


def modality(marks: Mapping[str, int]) -> str | None:
    """possible future conditional alleged, the weightiest that the words show; None for a plain assertion."""
    for kind in _MODALITIES:
        if marks[kind]:
            return kind
    return None


def negated(marks: Mapping[str, int]) -> bool:
    """Whether the words deny: an odd number of words of denial; "nor" only goes on with the one before it."""
    return marks["negation"] % 2 == 1 or (not marks["negation"] and marks["nor"] > 0)


_OPENS = trait(
    lambda lower: lower in _bidding() or lower in _row("addressed") or lower in _askers() or lower in _row("wondering")
)
_ANNOUNCED = trait(lambda lower: lower in _row("announced"))
