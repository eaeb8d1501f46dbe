"""A sentence to clauses: the stretches that each assert a fact of their own.

words ─ cuts at ; : ( , and which against … ─▶ pieces ─ what asserts nothing alone joins on ─▶ clauses
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from audit.claims.cuts import Cut, breaks, cuts, may_part, phrases, reach
from audit.claims.grammar import small
from audit.claims.interrupted import apposed, interruptions, parts_of
from audit.claims.sentence import Sentence, Stretch, between, has_verb, held
from audit.claims.sides import parts
from audit.claims.traits import trait
from audit.model import Span

_FEW = 2  # figures behind a colon: a longer list is read part by part
_MARGIN = 3  # characters of the marks around an aside
_SHORT = 4  # characters of a word with its stop that is no abbreviation
_BEFORE = re.compile(r"\s?\((?:\d{4}: ?)?[\d.,]{1,15} ?%?\)(?=\s|\Z)")
_LABEL = 80  # characters of a label before its value
_MARK = 40  # characters of the mark of a note
_DASHES = "–—"
_AGENCY = re.compile(r"\s{0,3}/[^/\n]{2,60}/ ")  # behind a dateline: "DOLVICE, 10 February. /Agency Vestor/ The mine"
_SIGNS = "$€£¥₹~≈±"
_EDGE = " \t\n\r,;:–—-*_/"


_DROPPED = trait(lambda lower: lower in phrases("dropped").first)


def clauses(sentence: Sentence, whole: Stretch) -> tuple[Stretch, ...]:
    """The clauses of a sentence, in order, trimmed; never overlapping, but for what a count is made of, which stands
    inside the clause of the count. `whole` is the sentence itself, trimmed."""
    if not may_part(sentence):
        return (whole,) if whole.end > whole.start else ()
    bare = not (sentence.figures or sentence.dates or sentence.offices)
    places = (
        tuple(cuts(sentence)) if not bare or breaks(sentence) or not small("beside").isdisjoint(sentence.lows) else ()
    )
    asides = interruptions(sentence)
    uncut = tuple(sorted({*asides, *apposed(sentence)}, key=_start)) if places else ()
    if uncut:
        places = tuple(cut for cut in places if not _beside(cut.at, uncut))
    made = _pieces(sentence, whole, places, bare=bare)
    if not asides:
        return made
    return tuple(sorted([*made, *(part for aside in asides for part in parts_of(sentence, aside))], key=_start))


def _beside(at: int, asides: tuple[Span, ...]) -> bool:
    """Whether a cut stands inside an aside, or at the marks around it."""
    near = bisect_right(asides, at + _MARGIN, key=_start) - 1
    return near >= 0 and at <= asides[near].end + _MARGIN


def _start(piece: Stretch) -> int:
    return piece.start


def _pieces(sentence: Sentence, whole: Stretch, places: tuple[Cut, ...], *, bare: bool) -> tuple[Stretch, ...]:
    """The clauses between those of the `places` where both sides assert something."""
    pieces: list[Span] = []
    start, aside = sentence.start, False
    for k, cut in enumerate(places):
        if bare and not aside and cut.kind not in ("hard", "relative", "join"):
            continue  # nothing on either side that could be a fact of its own
        left = Span(start, cut.at)
        if aside or _unfinished(sentence, left, cut):  # "has not – as in March – called": one clause
            aside = not aside or not _dash(sentence, cut)
            continue
        if _lists(sentence, left, cut):
            break
        if _BEFORE.match(sentence.text, cut.at) and ":" in sentence.text[start : cut.at]:
            continue  # "Net income: EUR 41 m (38)": the value of the year before
        right = reach(sentence, places, k)
        if parts(sentence, left, right, cut) or (cut.comma and _counted_with(sentence, left, right)):
            pieces.append(left)
            start = cut.at
        elif _lead_in(sentence, left, cut.kind) and not _labels(sentence, left, right):
            start = cut.at
    if not pieces and start == sentence.start:
        return (whole,) if whole.end > whole.start else ()
    pieces.append(Span(start, sentence.end))
    return tuple([piece for piece in [trim(sentence, piece) for piece in pieces] if piece.end > piece.start])


def _dash(sentence: Sentence, cut: Cut) -> bool:
    """Whether a dash stands at the cut."""
    return sentence.text[cut.at : cut.at + 3].strip()[:1] in tuple(_DASHES)


def _unfinished(sentence: Sentence, left: Span, cut: Cut) -> bool:
    """Whether a dash comes between a verb and its help ("has not yet – …"), so that the clause goes on behind it."""
    if cut.kind != "hard" or not _dash(sentence, cut):
        return False
    line = sentence.words_of(left)
    closed = any(x in sentence.text[cut.at + 3 : sentence.end] for x in _DASHES)
    return closed and bool(line) and line[-1].lower in small("unfinished")


def _lists(sentence: Sentence, left: Span, cut: Cut) -> bool:
    """Whether what stands behind a colon only lists what the figures before it are made of."""
    start, end, figures = cut.at, sentence.end, sentence.figures
    if cut.kind != "hard" or not figures or not sentence.text.startswith(":", start) or ";" in sentence.text[start:end]:
        return False
    listed = between(figures, left.start, left.end) and between(figures, start, end)
    return 0 < len(listed) <= _FEW and not has_verb(sentence, start, end)


def _counted_with(sentence: Sentence, left: Span, right: Span) -> bool:
    """Whether the left side is "with" and a figure of what was told before it, and the right side goes on to another
    day: "the raid of 4 March, with 17 dead, and that of 11 August, with 23"."""
    line = sentence.words_of(left)
    begun = len(line) > 1 and line[0].lower == "with" and line[1].text[0].isdigit()
    if not begun or has_verb(sentence, left.start, left.end):
        return False
    following = sentence.words_of(right)
    dated = between(sentence.dates, right.start, right.end) and not between(sentence.dates, left.start, left.end)
    return bool(dated and following and following[0].lower == "and")


def _lead_in(sentence: Sentence, left: Span, kind: str) -> bool:
    """Whether the left side only announces what follows a colon or a dash ("By province: …", "OSLO, 24 August -")."""
    if kind != "hard":
        return False
    side = held(sentence, left.start, left.end)
    return not side.figures and not side.offices and not side.verb


def _labels(sentence: Sentence, left: Span, right: Span) -> bool:
    """Whether the left side says what the value is that is all there is behind its colon: "Net income: EUR 41 m"."""
    if not sentence.text.startswith(":", left.end) or left.end - left.start > _LABEL:
        return False
    figures = between(sentence.figures, right.start, right.end)
    free = [w for w in sentence.words_of(right) if not any(f.start <= w.start < f.end for f in figures)]
    return len(figures) == 1 and not free


def trim(sentence: Sentence, piece: Stretch) -> Span:
    """The piece without marks at its edges, joining words at its head and a trailing "X said"."""
    text = sentence.text
    start, end = piece.start, piece.end
    agency = None if text[start : start + 1].isalnum() else _AGENCY.match(text, start, end)
    start = agency.end() if agency else start
    end = _without_source(sentence, start, end) if sentence.attribution else end
    while True:
        while start < end and (
            (first := text[start]) in _EDGE or first.isspace() or (first == "#" and _heads(text, start))
        ):
            start += 1
        line = sentence.between(start, end) if sentence.able & _DROPPED and _may_drop(sentence, start) else ()
        found = phrases("dropped").at(line, 0) if line else None
        if not found or found[0] >= len(line):
            break
        start = line[found[0]].start
        while text[start - 1] in _SIGNS:
            start -= 1  # "or $14 million": the sign is no word
    while start < end and (
        (last := text[end - 1]) in _EDGE or last.isspace() or (last in "()" and _unmatched(text, start, end, last))
    ):
        end -= 1
    if text[end - 1 : end] == "]":
        end = _without_notes(text, start, end)
    if text.startswith("(", start, end) and text.count("(", start, end) < text.count(")", start, end):
        start += 1
    return Span(start, _without_stop(text, start, end))


def _without_notes(text: str, start: int, end: int) -> int:
    """The end without the marks of notes behind the stop: "in May.[3][citation needed]"."""
    last = end
    while text[last - 1] == "]" and (at := text.rfind("[", max(start + 1, last - _MARK), last)) > 0:
        last = at
    return last if text[last - 1] in '.!?”"’' else end


def _heads(text: str, start: int) -> bool:
    """Whether the `#` there is the mark of a Markdown heading ("## Attacks rise"), and no hashtag."""
    return text[start + 1 : start + 2] in ("#", " ")


def _may_drop(sentence: Sentence, start: int) -> bool:
    """Whether the word at `start` is one that a claim may not begin with."""
    k = bisect_left(sentence.starts, start)
    return k < len(sentence.line) and sentence.starts[k] == start and sentence.traits[k] & _DROPPED != 0


def _without_stop(text: str, start: int, end: int) -> int:
    """The end without the full stop of the sentence; the stop of an abbreviation stays."""
    if not text.endswith(".", start, end):
        return end
    if text.find(".", start, end - 1) < 0 and end - start > _SHORT and text[end - _SHORT : end - 1].isalpha():
        return end - 1  # as most do
    last = text[start:end].rsplit(None, 1)[-1]
    short = len(last) < _SHORT or "." in last[:-1]
    if short and last[0].isalpha():
        return end
    return start + len(text[start : end - 1].rstrip())  # "12 cows ."


def _unmatched(text: str, start: int, end: int, last: str) -> bool:
    """Whether the `last` character opens a bracket, or closes one that was opened elsewhere."""
    return last == "(" or (last == ")" and "(" not in text[max(start, end - 200) : end])


def _trails(sentence: Sentence, start: int, end: int) -> bool:
    """Whether nothing but a time, a place or a manner follows "X said": with an object the verb asserts something."""
    line = sentence.words_of(Span(start, end))
    if not line or any(date.start == line[0].start for date in sentence.dates):
        return True
    mark = sentence.text[start : line[0].start].strip()
    if line[0].lower == "that" and not mark:
        return False  # "At a meeting on 4 March, Roe said that …": what is said follows
    return mark != "" or line[0].lower in small("prepositions") or phrases("relative").at(line, 0) is not None


def _without_source(sentence: Sentence, start: int, end: int) -> int:
    """The end without ", the ministry said on Monday", where figures stand before it and none in it."""
    source = sentence.attribution
    if source is None or source.cue is None:
        return end
    begin = min(source.cue.start, source.speaker.start if source.speaker else source.cue.start)
    if any(begin < quote.start < end for quote in sentence.quotes):
        return end  # "At a meeting on 4 March, Roe said: “…”": what is said follows
    if not start < begin < end or any(figure.start >= begin for figure in sentence.figures if figure.end <= end):
        return end
    if not _trails(sentence, max(source.cue.end, source.speaker.end if source.speaker else 0), end):
        return end
    before = sentence.text[max(start, begin - 6) : begin].replace("the ", "").rstrip(' "”’')
    cut = before.endswith(",") and held(sentence, start, begin).any
    return begin if cut else end
