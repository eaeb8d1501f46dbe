"""Of whom a claim speaks: a name as printed, with single blanks, else the noun before its verb."""

from __future__ import annotations

import re
from functools import cache

from audit.claims.believed import nobody_named
from audit.claims.cuts import phrases
from audit.claims.events import occasions
from audit.claims.gapped import item, recipient
from audit.claims.grammar import small
from audit.claims.heads import LEADING, after_lead, head_of, only_tells_which
from audit.claims.loose_joints import rival
from audit.claims.measures import found as measures_in
from audit.claims.measures import measures, related
from audit.claims.names import placing, plain, run_after, works
from audit.claims.places import adjective_at, capitals, country_at
from audit.claims.sentence import Sentence, Stretch, between, has_verb
from audit.claims.words import Word
from audit.model import Span

_JOINED = re.compile(r"(?i)(?<![\w’'-])(?:sub|trans|al|el|ad|as|at|ul)-\Z")
_PREFIX = 8  # characters of it
_DASH = 3  # characters of a dash with its blanks
_DATELINE = 80  # characters of a dateline
_LABEL = 5  # words of a name before a colon
_PARTED = (";", ",", "|", ".", "-", "•")
_NAME = 60  # characters of a comma and a name behind it


def subject(sentence: Sentence, span: Stretch, counted: str | None = None) -> str | None:
    """The name that leads the clause, else the noun before its verb; None where a pronoun or nothing stands there.

    What is counted ("the number of attacks", the measure `counted`) is not the subject: then a name behind it counts,
    or whose it is ("the group's income").
    """
    first, last = sentence.bounds(span.start, span.end)
    got = recipient(sentence, span) or (rival(sentence, first) if 0 < first < len(sentence.line) else None)
    if got:
        return printed(sentence.text, got)
    line, bits = _without_speaker(sentence, first, last)
    if first and sentence.text.startswith(": ", span.start - 2) and (label := _label(sentence, span, first)):
        return label
    if line and (sentence.dates or sentence.traits[first] & LEADING):
        line = after_lead(sentence, line)
    head, verb, definite = head_of(sentence, line, bits[len(bits) - len(line) :])
    if verb and head and (given := _given(sentence, line, line.index(head[-1]) + 1, head, counted)):
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
    if person := _apposed(sentence, head[-1].end):
        return person  # "His deputy, Farid Wali, was …"
    stops, end = small("prepositions") | small("clause_opening"), 1
    while end < len(head) and head[end].lower not in stops:
        end += 1
    if _counts(head, counted) and not (definite and head[0].lower in occasions()):
        whose = next((i for i, word in enumerate(head[:end]) if word.genitive), None)
        return None if whose is None else printed(sentence.text, Span(head[0].start, head[whose].end))
    return printed(sentence.text, Span(head[0].start, head[end - 1].end))


def _apposed(sentence: Sentence, after: int) -> str | None:
    """The person whose name stands between commas right behind the words that end at `after`, and does not say it."""
    named = between(sentence.names, after, min(sentence.end, after + _NAME))[:1] if sentence.names else ()
    said = sentence.attribution.speaker if sentence.attribution else None
    if not named or named[0].kind != "person" or (said and said.start <= named[0].start < said.end):
        return None
    return printed(sentence.text, named[0]) if sentence.text[after : named[0].start].strip() == "," else None


def _without_speaker(sentence: Sentence, first: int, last: int) -> tuple[tuple[Word, ...], tuple[int, ...]]:
    """The words from `first` to `last` and what they are, without who says so between two commas: "Rents, she added,
    have risen"."""
    line, bits, said = sentence.line[first:last], sentence.traits[first:last], sentence.attribution
    if not line or said is None or said.speaker is None or said.cue is None:
        return line, bits
    start, end = said.speaker.start, said.cue.end
    between_ = sentence.text.startswith(",", end) and sentence.text.endswith(", ", sentence.start, start)
    if not (line[0].start < start < end <= line[-1].end and between_):
        return line, bits
    kept = [i for i, word in enumerate(line) if not start <= word.start < end]
    return tuple(line[i] for i in kept), tuple(bits[i] for i in kept)


def _label(sentence: Sentence, span: Stretch, first: int) -> str | None:
    """The name before a colon that only a figure stands behind: Brask in "Brask: 45 boats; Tolvik: 60 boats"."""
    text, line = sentence.text, sentence.line
    begin = first - 1
    while begin and first - begin < _LABEL and text[line[begin - 1].end : line[begin].start] == " ":
        begin -= 1
    name = line[begin:first]
    free = not begin or text[line[begin - 1].end : line[begin].start].strip() in _PARTED
    if not (free and all(word.capital for word in name)) or measures_in(name) or name[0].lower in plain():
        return None
    if len(name) == 1 and (name[0].lower in small("labels") or ";" not in text[sentence.start : sentence.end]):
        return None
    if has_verb(sentence, span.start, span.end) or not between(sentence.figures, span.start, span.end):
        return None
    return printed(text, Span(name[0].start, name[-1].end))


def _given(
    sentence: Sentence, line: tuple[Word, ...], at: int, head: tuple[Word, ...], counted: str | None
) -> str | None:
    """The name that the words from `at` on give as the subject: whom a work gives a place to, or whose doing is
    counted."""
    if at + 1 < len(line) and line[at].lower in placing() and (placed := _placed(sentence, line, at, head)):
        return placed
    if counted is None or not phrases("agent").starts(line[at]) or not _counts(head, counted):
        return None
    return _agent(sentence, line, at)


def _placed(sentence: Sentence, line: tuple[Word, ...], at: int, head: tuple[Word, ...]) -> str | None:
    """The name that a work gives a place to: Norland in "The Meridian Barometer puts Norland third"."""
    if not any(word.lower in works() for word in head):
        return None
    behind = line[at + 1]
    name = next((x for x in sentence.names if x.start == behind.start), None)
    if name is None and not (behind.capital and behind.lower not in plain()):
        return None
    end = run_after(sentence.text, line, at + 1, body=True, whole=False) or at + 2
    return printed(sentence.text, name or Span(behind.start, line[end - 1].bare_end))


def _agent(sentence: Sentence, line: tuple[Word, ...], at: int) -> str | None:
    """The name of those whose doing is counted: the Lake Front in "Attacks attributed to the Lake Front fell"."""
    told = phrases("agent").at(line, at)
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
    figures = between(sentence.figures, head[0].start, head[-1].end) if sentence.figures else ()
    return bool(figures) and any(not only_tells_which(sentence, head, figure) for figure in figures)


def _behind_lead(head: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    """The words of "In its annual report the bureau" that are the subject, and whether there are none."""
    for i in range(len(head) - 2, 1, -1):
        if head[i].lower in small("articles") and head[i - 1].lower not in small("prepositions"):
            return head[i + 1 :], False
    return head, True


def _named(sentence: Sentence, head: tuple[Word, ...], counted: str | None) -> str | None:
    """The first name among the words, where it leads them or stands behind what is counted ("deaths in Norland")."""
    names, offices = between(sentence.names, head[0].start, head[-1].end), sentence.offices
    for i, word in enumerate(head):
        office = next((x for x in offices if x.start <= word.start < x.end), None) if offices else None
        if office:
            return office.office.holder if office.office else None
        name = next((x for x in names if x.start == word.start), None) if names else None
        if name is None and not (word.capital and _is_name(sentence, head, i)):
            continue
        before = i - 2 if i > 1 and head[i - 1].lower in small("articles") else i - 1  # "in The Hague"
        if i and head[before].lower in small("prepositions") and not _counts(head[:i], counted):
            return None
        end = run_after(sentence.text, head, i, body=True, whole=False) or i + 1
        if not i and end < len(head) and (told := _described(sentence, head, end)):
            return told
        return printed(sentence.text, name or Span(word.start, head[end - 1].bare_end))
    return None


def _described(sentence: Sentence, head: tuple[Word, ...], end: int) -> str | None:
    """What the place at the head of the words only describes: the company in "The Oslo-based company", the London firm,
    the U.S. dollar; None where the place is meant itself, or where another sort of name stands there."""
    text = sentence.text
    gap = text[head[end - 1].end : head[end].start]
    if gap == "-" and end + 1 < len(head) and not head[end].capital and not head[end + 1].capital:
        return printed(text, Span(head[end + 1].start, _stop(head, end + 1)))
    word = head[end]
    if gap != " " or head[end - 1].genitive or word.capital or word.lower in small("prepositions"):
        return None
    if measures_in(head[end:]):
        return None  # "US exports fell" is of the US
    known = end == 1 and head[0].lower in capitals()
    known = known or ((at := country_at(head, 0)) is not None and at[0] == end)
    return printed(text, Span(head[0].start, _stop(head, end))) if known else None


def _stop(head: tuple[Word, ...], at: int) -> int:
    """Where the noun ends that the words from `at` on begin with."""
    stops = small("prepositions") | small("clause_opening")
    while at + 1 < len(head) and head[at + 1].lower not in stops:
        at += 1
    return head[at].end


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
    """Whether a word with a capital is a name: no plain word, measure or adjective, and not by its place alone."""
    word = head[i]
    if (word.start == sentence.start or _behind_dateline(sentence, word)) and not _stands_out(head):
        return False
    if word.lower in plain() or phrases("lead").at(head, i) or measures_in((word,)):
        return False
    return adjective_at(head, i) is None


def _behind_dateline(sentence: Sentence, word: Word) -> bool:
    """Whether a word begins what a dateline is set before: "LISDAL, 4 June - House prices rose"."""
    text, first = sentence.text, sentence.line[0].text
    dash = text[max(sentence.start, word.start - _DASH) : word.start] in (" - ", " – ", " — ")
    return dash and len(first) > 1 and first.isupper() and word.start - sentence.start < _DATELINE


def _stands_out(head: tuple[Word, ...]) -> bool:
    """Whether the word that opens a sentence is a name all the same: alone before the verb and no plural noun."""
    return len(head) == 1 and not head[0].lower.endswith(("s", "ing", "ed"))


def printed(text: str, span: Span) -> str:
    """The words of a name with single blanks, without article and genitive, with what a hyphen joins to its front:
    "sub-Saharan Africa", "al-Haddad"."""
    joined = _JOINED.search(text, max(0, span.start - _PREFIX), span.start)
    name = " ".join(text[joined.start() if joined else span.start : span.end].split()).strip("(\"“'‘ ")
    for suffix in ("’s", "'s"):
        name = name.removesuffix(suffix)
    return name.removeprefix("the ").removeprefix("The ")
