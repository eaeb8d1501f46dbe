"""Whether both sides of a place where a sentence may part assert something of their own.

A side that only names ("and Ben Orr"), dates or goes on with the clause before ("at noon", "of whom") asserts nothing
alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from audit.claims.ages import is_age
from audit.claims.cuts import Cut, phrases
from audit.claims.events import act, deeds, is_verb
from audit.claims.existing import in_state
from audit.claims.grammar import small
from audit.claims.measures import found as measures_in
from audit.claims.plainly import denied, has_none
from audit.claims.sentence import Holds, Sentence, held
from audit.claims.words import Word, lowers
from audit.model import Quantity, Span

_FEWEST = 4  # words of a clause behind "and" that tells an act or a state
_HARMS = 3  # words of "or wounded 14"
_FIRST_VERB = 2  # its place behind "and" and a subject
_RESTATED = ("percent", "fraction", "money")  # kinds of figures that say another one in other terms
_NEXT = 4  # words between "in" and a figure ("in a total of 318"), and from a figure to what it counts


class _Sides(NamedTuple):
    """A cut with the stretch on either side, what each holds, and the words behind the cut."""

    sentence: Sentence
    left: Span
    right: Span
    cut: Cut
    a: Holds
    b: Holds
    line: tuple[Word, ...]


def parts(sentence: Sentence, left: Span, right: Span, cut: Cut) -> bool:
    """Whether both sides of a cut assert something of their own."""
    line = sentence.between(right.start, right.end)
    if not line:
        return False
    b = held(sentence, right.start, right.end)
    the = (cut.comma or cut.kind == "hard") and line[0].lower == "the"
    beside = cut.kind == "join" and b.verb and line[0].lower in small("beside")
    if not (the or beside or _able(b, cut.kind)):
        return False
    a = held(sentence, left.start, left.end)
    if cut.kind == "loose":
        return bool(a.figures and b.figures)
    if _restates(sentence, right, b, cut) or _rounds(a, b):
        return False
    if the and a.figures and a.verb and _ranked(line[:_NEXT]):
        return True  # "jailed for 21 years, the harshest penalty"
    if cut.kind == "hard":
        return bool(a.figures or a.offices or a.verb) and bool(b.figures or b.verb)
    sides = _Sides(sentence, left, right, cut, a, b, line)
    if cut.kind == "relative":
        return _relates(sides)
    if _sets_right(sides):
        return True
    if cut.kind == "join" and (_one_phrase(sides) or _one_subject(sides) or _alternatives(sides) or _two_harms(sides)):
        return False
    if (cut.kind == "join" and (_tells(a, b, line) or _happens_beside(sides))) or _follows(sides):
        return True
    if not a.figures or not b.figures or not (_counts(a) or a.verb) or not (_counts(b) or b.verb):
        return False
    return _both_count(sides)


def _sets_right(sides: _Sides) -> bool:
    """Whether the right side only says what is not so of the left: "46, not 64", "in 1951, not in 1953"."""
    a, b, lows = sides.a, sides.b, lowers(sides.line[:_NEXT])
    if b.verb or not sides.cut.comma or "not" not in lows[:2] or lows[0] not in ("not", "and", "but"):
        return False
    mine, theirs = (b.figures, a.figures) if b.figures or a.figures else (b.dates, a.dates)
    near = sides.line[lows.index("not") + 1 :][:_NEXT]
    return bool(mine and theirs) and any(word.start >= mine[0].start for word in near)


def _able(b: Holds, kind: str) -> bool:
    """Whether the right side holds what it needs behind a cut of this kind to assert anything."""
    if kind == "hard":
        return bool(b.figures) or b.verb
    return b.verb if kind == "relative" else b.any


def _relates(sides: _Sides) -> bool:
    """Whether a relative clause tells a fact beside the one it follows. A first count behind a comma is the count of
    that fact: "It was worse than the fire of 2019, which killed 31"."""
    a, b = sides.a, sides.b
    bare = a.any and not (a.figures or a.offices or act(sides.sentence.words_of(sides.left)))
    if sides.cut.comma and bare and _counts(b):
        return False
    happened = sides.cut.comma and a.any and bool(b.names) and act(sides.line) is not None
    return a.verb and b.verb and (b.any or _ranked(sides.line) or happened)


def _one_subject(sides: _Sides) -> bool:
    """Whether "and" joins the last of the names that are one subject: "because Norway, Chad and Peru stayed away"."""
    line, text = sides.line, sides.sentence.text
    if line[0].lower != "and" or len(line) < _NEXT or not line[1].capital:
        return False
    left = sides.sentence.words_of(sides.left)
    at = len(left) - 1
    while at > 0 and left[at].capital and text[left[at - 1].end : left[at].start] in (" ", ", "):
        at -= 1
    return 0 < at + 1 < len(left) and left[at].lower in small("subordinating")


def _one_phrase(sides: _Sides) -> bool:
    """Whether "and" joins two words of one phrase: figures that share a noun ("terms of six and four years"), or the
    subjects of the verb behind it ("With 40 and 9, the Lake Party and the Greens have a majority of two")."""
    a, b, text = sides.a, sides.b, sides.sentence.text
    if not (a.figures and b.figures):
        return False
    ages = "of age" in a.figures[-1].unit and b.figures[0].unit in ("-", "")
    if ages and text[a.figures[-1].end : b.figures[0].start] == " and ":
        return True  # "Two men aged 19 and 24 had fled"
    if b.verb and sides.line[0].lower == "and" and not sides.cut.comma:
        verb = next(word for word in sides.sentence.verbs if word.start >= sides.right.start)
        return not a.verb and verb.start < b.figures[0].start
    lead = [word for word in sides.line if word.start < b.figures[0].start]
    return not b.verb and len(lead) == 1 and not text[a.figures[-1].end : lead[0].start].strip()


def _alternatives(sides: _Sides) -> bool:
    """Whether "or" stands between two figures of one thing: "12 or 14 soldiers" asserts neither; or "and" between two
    ages: "aged 19 and 24"."""
    a, b, line = sides.a, sides.b, sides.line
    if not (a.figures and b.figures):
        return False
    aged = line[0].lower == "and" and is_age(a.figures[-1]) and is_age(b.figures[0])
    if not aged and line[0].lower != "or":
        return False
    return a.figures[-1].end + 1 == line[0].start and line[0].end + 1 == b.figures[0].start


def _two_harms(sides: _Sides) -> bool:
    """Whether the word joins two harms that came to the same people: "killed or wounded 14"."""
    head = sides.sentence.words_of(sides.left)
    if not head or sides.a.figures or sides.line[0].lower not in ("and", "or") or len(sides.line) < _HARMS:
        return False
    return all(any(row.role for _, _, row in measures_in(word)) for word in (head[-1:], sides.line[1:2]))


def _follows(sides: _Sides) -> bool:
    """Whether a fact follows behind a comma on one told with a verb: ", after it had begun on 3 May 2021", or one that
    counts beside one that does not."""
    a, b, cut = sides.a, sides.b, sides.cut
    if not (cut.comma and a.verb):
        return False
    if cut.kind == "compare" and a.any and b.verb and b.dated:
        return True
    return bool(b.figures) and _counts(b) and _own_fact(sides)


def _both_count(sides: _Sides) -> bool:
    """Whether the figures on both sides each count something."""
    a, b, cut, line = sides.a, sides.b, sides.cut, sides.line
    if cut.kind in ("paren", "that"):
        return cut.kind == "that" or a.verb or not _before_verb(sides)
    if cut.kind == "compare":
        return not _bounds(line) and (cut.comma or phrases("bare").at(line, 0) is not None)
    if cut.kind == "comma" and phrases("goes_on").at(line, 0):
        return _in_number(line, b.figures[0])
    lasting = not _counts(b) and line[0].lower.endswith("ed")  # "ten other members, elected for two years"
    if cut.kind == "comma" and (lasting or _introduces(sides.sentence, sides.left, sides.a, line)):
        return False
    return _own(sides.sentence, sides.right, b.figures[0], line)


def _before_verb(sides: _Sides) -> bool:
    """Whether a bracket stands between a count and its verb: "188 villages (46%) have no well"."""
    sentence = sides.sentence
    close = sentence.text.find(")", sides.right.start, sentence.end)
    behind = next((verb for verb in sentence.verbs if verb.start > close), None) if close > 0 else None
    return behind is not None and not sentence.between(close, behind.start)


def _in_number(line: Sequence[Word], figure: Quantity) -> bool:
    """Whether "in 318 attacks" counts what did the harm that was counted before."""
    before = [word.lower for word in line if word.start < figure.start]
    behind = next((i for i, word in enumerate(line) if word.start >= figure.end), None)
    counted = behind is not None and any(
        row.id.startswith("attacks") for _, _, row in measures_in(line[behind : behind + _NEXT])
    )
    return figure.kind == "number" and before[:1] == ["in"] and len(before) <= _NEXT and counted


def _ranked(line: Sequence[Word]) -> bool:
    """Whether a place in an order is told ("the largest in the world")."""
    return phrases("rank").stand_in(lowers(line))


def _own_fact(sides: _Sides) -> bool:
    """Whether the right side tells a fact beside one without a figure: "topped the list, with 1,970 killed",
    "opened fire, wounding two"."""
    line = sides.line
    if sides.cut.kind == "compare" and line[0].lower == "with":
        placed = bool(sides.a.dates) or _ranked(sides.sentence.words_of(sides.left))
        return placed and _own(sides.sentence, sides.right, sides.b.figures[0], line)
    return sides.cut.kind == "comma" and phrases("harming").at(line, 0) is not None


def _restates(sentence: Sentence, right: Span, b: Holds, cut: Cut) -> bool:
    """Whether the right side only says the figure before it in other terms: ", or 37 per cent", "- 482,000 -"."""
    if b.verb or not b.figures:
        return False
    before = sentence.text[right.start : b.figures[0].start].strip(" ,-–—(")
    if cut.kind == "hard":
        return sentence.text[cut.at] in " –—-" and not before and len(b.figures) == 1
    return cut.kind == "join" and before.lower() in ("or", "or $") and b.figures[0].kind in _RESTATED


def _rounds(a: Holds, b: Holds) -> bool:
    """Whether the right side only says a movement in rough words: "to 19 from 57, a fall of two thirds"."""
    rough = not b.verb and len(b.figures) == 1 and b.figures[0].kind == "fraction" and b.figures[0].change
    return bool(rough) and sum(figure.kind == "number" for figure in a.figures) > 1


def _tells(a: Holds, b: Holds, line: Sequence[Word]) -> bool:
    """Whether a verb stands behind "and", with something to check on its side; or verbs and facts on both sides."""
    verb_first = len(line) > 1 and is_verb(line, 1)
    if verb_first and a.dated and not a.figures and not (b.dated or b.offices or _counts(b)):
        return False  # "opened on 3 May 2021 and lasted ten weeks"
    return b.any and b.verb and ((verb_first and (a.any or a.verb)) or (a.any and a.verb))


def _happens_beside(sides: _Sides) -> bool:
    """Whether an act or a state with a subject of its own is told beside a fact: "two were wounded, and the guard was
    shot dead", "four bodies were found, but General Saal was still missing"."""
    a, b, line = sides.a, sides.b, sides.line
    if not (a.verb and b.verb and line[0].lower in small("beside")) or len(line) < _FEWEST:
        return False
    links = small("links")
    first = next((i for i in range(1, len(line)) if line[i].lower in links or is_verb(line, i)), 0)
    counted = bool(b.figures) and b.figures[0].start == line[1].start  # "but twelve people are dead"
    subject = counted or line[1].capital or line[1].lower in small("articles")
    if first < _FIRST_VERB or not subject or not (a.any or _acted(sides)):
        return False
    told = lowers(line[1:])
    does = deeds(line[1:], told)
    return (does.act is not None and does.reports) or in_state(told)


def _acted(sides: _Sides) -> bool:
    """Whether the left side tells an act, or what somebody had not or did not."""
    left = sides.sentence.words_of(sides.left)
    lows = lowers(left)
    return act(left) is not None or has_none(lows) or denied(lows)


def _counts(side: Holds) -> bool:
    """Whether a figure stands there that is no stretch of time."""
    return any(figure.kind != "duration" for figure in side.figures)


def _introduces(sentence: Sentence, left: Span, a: Holds, line: Sequence[Word]) -> bool:
    """Whether the left side only opens the sentence: "Of 4,000 members, …", "Norland, a state of two million, took"."""
    head = sentence.words_of(left)
    if left.start != sentence.start or a.verb or not head:
        return False
    apposition = ", " in left.of(sentence.text)
    return apposition or any(phrases(kind).at(head, 0) for kind in ("goes_on", "compare")) or is_verb(line, 0)


def _bounds(line: Sequence[Word]) -> bool:
    """Whether a figure only bounds the one before it ("with a minimum of ten")."""
    return phrases("bound").stand_in(lowers(line))


def _own(sentence: Sentence, right: Span, figure: Quantity, line: Sequence[Word]) -> bool:
    """Whether the right side has words of its own for its figure: a noun before or behind it, a percentage, or people
    harmed, who are counted place by place ("12 in the north and 40 in the south")."""
    if figure.kind not in ("number", "rank"):
        return True
    before = [word for word in line if word.start < figure.start and not phrases("join").at((word,), 0)]
    aged = sentence.text[max(0, figure.start - 2) : figure.start] == ", " and sentence.text[figure.end : figure.end + 1]
    if aged == "," or _bounds(before):
        return False  # "Ben Orr, 38, walked free"
    if any(word.capital or len(word.lower) > 3 for word in before):
        return True
    behind = next((word for word in line if word.start >= figure.end), None)
    if behind and (_counted(sentence, figure, behind, line) or phrases("part").at(line, line.index(behind))):
        return True  # "five of whom were freed"
    return any(row.role for _, _, row in measures_in(sentence.between(*sentence.around(right))))


def _counted(sentence: Sentence, figure: Quantity, word: Word, line: Sequence[Word]) -> bool:
    """Whether the word right behind a figure is a noun: no joining word, no preposition, no verb."""
    i = line.index(word)
    joining = any(phrases(kind).at(line, i) for kind in ("join", "goes_on"))
    return not sentence.text[figure.end : word.start].strip() and not joining and not is_verb(line, i)
