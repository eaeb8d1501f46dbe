"""Where a sentence may part, and whether both sides assert something of their own.

The joining words are rows in lexicons/clauses.toml. A side that only names ("and Ben Orr"), dates or goes on with the
clause before ("at noon", "of whom") asserts nothing alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audit.claims.events import is_verb
from audit.claims.measures import found as measures_in
from audit.claims.sentence import Holds, Sentence, holds
from audit.claims.words import Phrases, Word
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_HARD = (";", ": ", ":\n", " – ", " — ", " - ", "—", " -- ")
_WIDEST = 40  # characters between two words: more is a gap in a table
_AHEAD = 3  # cuts that a figure may stand behind: "the Lake Party (north) with 12"


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where the sentence may fall apart, before `at`. `kind`: hard paren comma join compare relative that."""

    at: int
    kind: str
    comma: bool = False


@cache
def phrases(table: str) -> Phrases:
    """The words of a table of lexicons/clauses.toml."""
    row = lexicon("clauses")[table]
    return Phrases(
        (word, table) for word in next(row[field] for field in ("words", "phrases", "nouns") if field in row)
    )


@cache
def _joiners() -> Phrases:
    """Every word that may begin a clause without a mark before it."""
    tables = ("join", "compare", "relative")
    return Phrases((word, table) for table in tables for word in lexicon("clauses")[table]["words"])


def cuts(sentence: Sentence) -> Iterator[Cut]:
    """Every place where the sentence may part, in order, outside figures, dates, offices and quotations."""
    text, line = sentence.text, sentence.line
    closed = sorted((x.start, x.end) for x in (*sentence.figures, *sentence.dates, *sentence.offices, *sentence.quotes))
    shut, place = -1, 0  # nothing before `shut` may be cut
    joiners = _joiners().first
    for k in range(1, len(line)):
        begin = line[k - 1].end
        if line[k].start == begin + 1 and text[begin] == " " and line[k].lower not in joiners:
            continue
        while place < len(closed) and closed[place][0] < line[k].start:
            shut = max(shut, closed[place][1])
            place += 1
        cut = _cut(text, line, k) if line[k].start >= shut else None
        if cut:
            shut = max(shut, _joint(line, k))
            yield cut


def _joint(line: Sequence[Word], k: int) -> int:
    """Where the joining words at `k` end, if there are several ("compared with")."""
    found = [at[0] for at in (phrases(kind).at(line, k) for kind in ("join", "compare", "relative")) if at]
    return line[max(found) - 1].end if found else line[k].start


def _cut(text: str, line: Sequence[Word], k: int) -> Cut | None:
    """The cut before word `k`."""
    begin = line[k - 1].end
    between = text[begin : line[k].start]
    if len(between) > _WIDEST:
        return None
    if between != " ":
        for mark in _HARD:
            if mark in between:
                return Cut(begin + between.index(mark), "hard")
        if "(" in between:
            return Cut(begin + between.index("("), "paren")
        if ")" in between:
            return Cut(begin + between.index(")") + 1, "comma", True)
    comma = ", " in between or ",\n" in between
    for kind in ("join", "compare", "relative"):
        if phrases(kind).at(line, k):
            restrictive = kind == "relative" and line[k].lower == "that"
            return Cut(line[k].start, "that" if restrictive else kind, comma)
    return Cut(begin + between.index(","), "comma", True) if comma else None


def reach(sentence: Sentence, places: Sequence[Cut], k: int) -> Span:
    """The stretch behind cut `k` up to the next cut, or further where no figure, date or verb stands before it."""
    end = sentence.end
    for ahead in range(k + 1, min(k + 1 + _AHEAD, len(places)) + 1):
        end = places[ahead].at if ahead < len(places) else sentence.end
        side = holds(sentence, Span(places[k].at, end))
        if side.any or side.verb or (ahead < len(places) and places[ahead].kind in ("hard", "join")):
            break
    return Span(places[k].at, end)


def parts(sentence: Sentence, left: Span, right: Span, cut: Cut) -> bool:
    """Whether both sides of a cut assert something of their own."""
    a, b = holds(sentence, left), holds(sentence, right)
    line = sentence.words_of(right)
    if not line:
        return False
    if _restates(sentence, right, b, cut):
        return False
    if cut.kind == "hard":
        return bool(a.figures or a.offices or a.verb) and bool(b.figures or b.verb)
    if cut.kind == "relative":
        return (a.any or a.verb) and b.verb and (b.any or phrases("rank").stand_in(line))
    if cut.kind == "join" and _tells(a, b, line):
        return True
    if not a.figures or not b.figures or not (_counts(a) or a.verb) or not (_counts(b) or b.verb):
        return False
    if cut.kind in ("paren", "that"):
        return True
    if cut.kind == "compare":
        return cut.comma or phrases("bare").at(line, 0) is not None
    if cut.kind == "comma" and (phrases("goes_on").at(line, 0) or _introduces(sentence, left, a, line)):
        return False
    return _own(sentence, right, b.figures[0], line)


def _restates(sentence: Sentence, right: Span, b: Holds, cut: Cut) -> bool:
    """Whether the right side only says the figure before it in other terms: ", or 37 per cent", "- 482,000 -"."""
    if b.verb or not b.figures:
        return False
    before = sentence.text[right.start : b.figures[0].start].strip(" ,-–—(")
    if cut.kind == "hard":
        return sentence.text[cut.at] in " –—-" and not before and len(b.figures) == 1
    return cut.kind == "join" and before.lower() == "or" and b.figures[0].kind in ("percent", "fraction")


def _tells(a: Holds, b: Holds, line: Sequence[Word]) -> bool:
    """Whether a verb stands behind "and", with something to check on its side; or verbs and facts on both sides."""
    verb_first = len(line) > 1 and is_verb(line, 1)
    return b.any and b.verb and ((verb_first and (a.any or a.verb)) or (a.any and a.verb))


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


def _own(sentence: Sentence, right: Span, figure: Quantity, line: Sequence[Word]) -> bool:
    """Whether the right side has words of its own for its figure: a noun before or behind it, a percentage, or people
    harmed, who are counted place by place ("12 in the north and 40 in the south")."""
    if figure.kind not in ("number", "rank"):
        return True
    before = [word for word in line if word.start < figure.start and not phrases("join").at((word,), 0)]
    if any(word.capital or len(word.lower) > 3 for word in before):
        return True
    behind = next((word for word in line if word.start >= figure.end), None)
    if behind and _counted(sentence, figure, behind, line):
        return True
    return any(row.role for _, _, row in measures_in(sentence.words_of(sentence.around(right))))


def _counted(sentence: Sentence, figure: Quantity, word: Word, line: Sequence[Word]) -> bool:
    """Whether the word right behind a figure is a noun: no joining word, no preposition, no verb."""
    i = line.index(word)
    joining = any(phrases(kind).at(line, i) for kind in ("join", "goes_on"))
    return not sentence.text[figure.end : word.start].strip() and not joining and not is_verb(line, i)
