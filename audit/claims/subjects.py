"""Of whom a claim speaks: a name as printed, with single blanks, else the noun before its verb."""

from __future__ import annotations

from functools import cache

from audit.claims.believed import before_clause, before_will, nobody_named
from audit.claims.cuts import phrases
from audit.claims.events import is_verb, occasions, past_forms, regular_forms
from audit.claims.figures.words import listed
from audit.claims.gapped import item, recipient
from audit.claims.grammar import small
from audit.claims.loose_joints import rival
from audit.claims.measures import found as measures_in
from audit.claims.measures import measures, related
from audit.claims.names import placing, plain, run_after, works
from audit.claims.places import adjective_at
from audit.claims.sentence import Sentence, Stretch, between
from audit.claims.words import Word
from audit.model import Quantity, Span

_FEW = 10  # "the two sides", "the three men"
_FURTHEST = 12  # words before the verb: longer subjects hold a clause of their own
_NAME = 60  # characters of a comma and a name behind it
_AT_HEAD = 2  # words before a time that leads a sentence: "Only some two weeks before the vote, …"
_APPOSED = 6  # words before a comma that are a subject with an apposition ("The suspects, aged 19, …")


def subject(sentence: Sentence, span: Stretch, counted: str | None = None) -> str | None:
    """The name that leads the clause, else the noun before its verb; None where a pronoun or nothing stands there.

    What is counted ("the number of attacks", the measure `counted`) is not the subject: then a name behind it counts,
    or whose it is ("the group's income").
    """
    first, _ = sentence.bounds(span.start, span.end)
    got = recipient(sentence, span) or (rival(sentence, first) if 0 < first < len(sentence.line) else None)
    if got:
        return printed(sentence.text, got)
    line = _after_lead(sentence, sentence.words_of(span))
    head, verb, definite = _head(sentence, line)
    if verb and head and (given := _placed(sentence, line, head) or _agent(sentence, line, head, counted)):
        return given
    if not head or head[0].lower in small("nobody") or _figured(sentence, head):
        return None
    named = _named(sentence, head, counted)
    if verb and not named and nobody_named(head):
        return None  # "Since 2018 it has", "Last year he sold"
    nothing = head[0].lower in _no_subject() or (len(head) == 1 and not definite and head[0].lower in plain())
    if nothing and not named and verb:
        head, nothing = _behind_lead(head)
    if not named and not verb and (told := item(sentence, span)):
        return printed(sentence.text, told)
    if named or not verb or nothing:
        return named
    after = head[-1].end
    apposed = next(iter(between(sentence.names, after, min(sentence.end, after + _NAME))), None)
    if apposed and apposed.kind == "person" and sentence.text[after : apposed.start].strip() == ",":
        return printed(sentence.text, apposed)  # "His deputy, Farid Wali, was …"
    stops = small("prepositions") | small("clause_opening")
    end = next((i for i, word in enumerate(head) if i and word.lower in stops), len(head))
    if _counts(head, counted) and not (definite and head[0].lower in occasions()):
        whose = next((i for i, word in enumerate(head[:end]) if word.genitive), None)
        return None if whose is None else printed(sentence.text, Span(head[0].start, head[whose].end))
    return printed(sentence.text, Span(head[0].start, head[end - 1].end))


def _placed(sentence: Sentence, line: tuple[Word, ...], head: tuple[Word, ...]) -> str | None:
    """The name that a work gives a place to: Norland in "The Meridian Barometer puts Norland third"."""
    at = next(i for i, word in enumerate(line) if word.start >= head[-1].end)
    if at + 1 >= len(line) or line[at].lower not in placing() or not any(word.lower in works() for word in head):
        return None
    behind = line[at + 1]
    name = next((x for x in sentence.names if x.start == behind.start), None)
    if name is None and not (behind.capital and behind.lower not in plain()):
        return None
    end = run_after(sentence.text, line, at + 1, body=True, whole=False) or at + 2
    return printed(sentence.text, name or Span(behind.start, line[end - 1].bare_end))


def _agent(sentence: Sentence, line: tuple[Word, ...], head: tuple[Word, ...], counted: str | None) -> str | None:
    """The name of those whose doing is counted: the Lake Front in "Attacks attributed to the Lake Front fell"."""
    at = next(i for i, word in enumerate(line) if word.start >= head[-1].end)
    told = phrases("agent").at(line, at) if _counts(head, counted) else None
    if told is None:
        return None
    first = next((i for i in range(told[0], len(line)) if line[i].lower not in small("articles")), len(line))
    if first == len(line) or not (line[first].capital and line[first].lower not in plain()):
        return None
    end = run_after(sentence.text, line, first, body=True, whole=False) or first + 1
    return printed(sentence.text, Span(line[first].start, line[end - 1].bare_end))


@cache
def _no_subject() -> frozenset[str]:
    """Words that a clause may begin with and that name nobody."""
    return small("prepositions") | small("pronouns")


def _figured(sentence: Sentence, head: tuple[Word, ...]) -> bool:
    """Whether a figure stands among the words that does not only tell which are meant."""
    figures = between(sentence.figures, head[0].start, head[-1].end)
    return any(not _known(sentence, head, figure) for figure in figures)


def _behind_lead(head: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    """The words of "In its annual report the bureau" that are the subject, and whether there are none."""
    for i in range(len(head) - 2, 1, -1):
        if head[i].lower in small("articles") and head[i - 1].lower not in small("prepositions"):
            return head[i + 1 :], False
    return head, True


def _head(sentence: Sentence, line: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool, bool]:
    """The words before the verb or the first figure, without an article; whether a verb follows them; and whether an
    article stood before them ("the two sides" are sides that the reader knows, and count nothing)."""
    figures = between(sentence.figures, line[0].start, line[-1].end) if line else ()
    definite = bool(line) and line[0].lower in small("articles")
    if definite and figures and len(line) > 1 and figures[0].start == line[1].start and line[0].lower == "the":
        line = tuple(word for word in line if word.start >= figures[0].end)
        figures = figures[1:]
    figures = tuple(figure for figure in figures if not _known(sentence, line, figure))
    end, verb, told_aside, relative = 0, False, False, phrases("relative")
    most = min(len(line), _FURTHEST)
    while end < most and not verb:
        if (line[end].lower in relative.first and relative.at(line, end)) or (
            figures and line[end].start >= figures[0].start
        ):
            break
        told_aside = line[0].capital and end > 0 and line[end].lower in small("undergone")  # "Roe, born in 1950, has"
        if (told_aside or (definite and end > 1)) and end < _APPOSED and _comma_before(sentence, line, end):
            break
        verb = is_verb(line, end)
        end += not verb
    head = line[:end]
    if (definite or told_aside) and not verb and definite < end < len(line):
        head, verb = _before_aside(sentence, line, end)
    while head and head[0].lower in small("articles"):
        head = head[1:]
    while verb and len(head) > 1 and _goes_with_verb(head[-1]):
        head = head[:-1]
    if not (verb and head):
        return head, verb, definite
    timed = any(date.start <= line[0].start < date.end for date in sentence.dates)  # "This month the council has"
    return before_clause(before_will(head), definite=definite and not timed), verb, definite


def _comma_before(sentence: Sentence, line: tuple[Word, ...], i: int) -> bool:
    return "," in sentence.text[line[i - 1].end : line[i].start]


def _goes_with_verb(word: Word) -> bool:
    """Whether a word before a verb says how or when, and is no part of the subject ("The group also killed 12")."""
    adverb = word.lower.endswith("ly") and not word.capital and word.lower not in listed("nouns", "ly")
    return adverb or word.lower in small("before_verb")


def _before_aside(sentence: Sentence, line: tuple[Word, ...], end: int) -> tuple[tuple[Word, ...], bool]:
    """The words before "carrying 140 passengers" or ", aged 19 and 23,", and whether a verb follows them later."""
    carrying = end > 2 and line[end - 1].lower.endswith("ing")
    apart = _comma_before(sentence, line, end)
    later = (carrying or apart) and any(is_verb(line, i) for i in range(end, min(len(line), end + _FURTHEST)))
    return line[: end - carrying], later


def _known(sentence: Sentence, line: tuple[Word, ...], figure: Quantity) -> bool:
    """Whether a small figure only tells which are meant ("between the two cities")."""
    before = [word.lower for word in line if word.end <= figure.start][-1:]
    return before == ["the"] and figure.kind == "number" and figure.value <= _FEW


def _after_lead(sentence: Sentence, line: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words behind "In May, …", "Across the world, …" or "Just a few days after the vote, …"."""
    if len(line) > 2 and line[0].lower in small("before_verb") and line[1].lower in small("articles"):
        return line[1:]  # "Earlier the ministry had …"
    leads = line and (phrases("goes_on").at(line, 0) or phrases("lead").at(line, 0))
    if not line or not (leads or _times(sentence, line) or _undergone(line)):
        return line
    for i in range(1, min(len(line), 2 * _FURTHEST)):
        if sentence.text[line[i - 1].end : line[i].start].startswith((", ", ",\n")):
            dated = any(date.start <= line[i].start < date.end for date in sentence.dates)
            if not dated:  # "On Monday, 5 March, the council …"
                return line[i:]
    return line if phrases("goes_on").at(line, 0) else ()


def _undergone(line: tuple[Word, ...]) -> bool:
    """Whether the words begin with what the subject went through: "Founded in 1987 by Roe, …", "Led by Roe, …"."""
    if len(line) < 2 or not line[0].capital or line[1].lower not in small("prepositions") | small("temporal"):
        return False
    return any(line[0].lower in words for words in (past_forms(), regular_forms(), small("undergone")))


def _times(sentence: Sentence, line: tuple[Word, ...]) -> bool:
    """Whether the words begin with a time by which another is told: "Two weeks before the vote, …"."""
    first = line[: _AT_HEAD + 1]
    time = next((date for date in sentence.dates if any(word.start == date.start for word in first)), None)
    if time is None:
        return False
    behind = next((word for word in line if word.start >= time.end), None)
    return behind is not None and behind.lower in small("temporal")


def _named(sentence: Sentence, head: tuple[Word, ...], counted: str | None) -> str | None:
    """The first name among the words, where it leads them or stands behind what is counted ("deaths in Norland")."""
    names = between(sentence.names, head[0].start, head[-1].end)
    for i, word in enumerate(head):
        office = next((x for x in sentence.offices if x.start <= word.start < x.end), None)
        if office:
            return office.office.holder if office.office else None
        name = next((x for x in names if x.start == word.start), None)
        if name is None and not _is_name(sentence, head, i):
            continue
        if i and head[i - 1].lower in small("prepositions") and not _counts(head[:i], counted):
            return None
        end = run_after(sentence.text, head, i, body=True, whole=False) or i + 1
        return printed(sentence.text, name or Span(word.start, head[end - 1].bare_end))
    return None


def _counts(head: tuple[Word, ...], counted: str | None) -> bool:
    """Whether the words name the measure `counted`, or other harm where harm is counted."""
    if counted is None:
        return False
    harm = counted in measures() and measures()[counted].role
    return any(
        (related(row.id, counted) or (harm and row.id == "casualties" and head[i].lower.endswith("s")))
        and not row.people
        for i, _, row in measures_in(head)
    )


def _is_name(sentence: Sentence, head: tuple[Word, ...], i: int) -> bool:
    """Whether a single capital is a name: no plain word, measure or adjective, and not by its place alone."""
    word = head[i]
    if not word.capital or word.lower in plain() or phrases("lead").at(head, i) or measures_in((word,)):
        return False
    return adjective_at(head, i) is None and (word.start != sentence.start or _stands_out(head))


def _stands_out(head: tuple[Word, ...]) -> bool:
    """Whether the word that opens a sentence is a name all the same: alone before the verb and no plural noun."""
    return len(head) == 1 and not head[0].lower.endswith(("s", "ing", "ed"))


def printed(text: str, span: Span) -> str:
    """The words of a name with single blanks, without article and genitive."""
    name = " ".join(span.of(text).split()).strip("(\"“'‘ ")
    for suffix in ("’s", "'s"):
        name = name.removesuffix(suffix)
    return name.removeprefix("the ").removeprefix("The ")
