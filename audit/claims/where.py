"""Where a claim holds: the place its clause names, else the one its sentence names before it, else the one it shares
with what is joined to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from audit.claims.cuts import phrases
from audit.claims.events import is_verb
from audit.claims.grammar import small
from audit.claims.names import plain, run_after, works
from audit.claims.places import COUNTRY, capitals, country_at
from audit.claims.sentence import Sentence, Stretch, between
from audit.claims.subjects import printed
from audit.claims.traits import CAPITAL
from audit.claims.words import Word
from audit.model import Mention, Span

_SIGNS = ("$", "€", "£", "¥")
_NOUN = 4  # words of "market town of" before a name


def place(sentence: Sentence, span: Stretch) -> tuple[str | None, str]:
    """The place behind "in", "at" and the like, else a country that is no part of another name, else None; and
    whether the clause names it or the "sentence" before the clause."""
    if not (sentence.behind & CAPITAL or sentence.able & COUNTRY):
        return None, "sentence"  # a name is needed behind "in" too
    first, last = sentence.bounds(span.start, span.end)
    line = sentence.line[first:last]
    own = _behind_preposition(sentence, first, last) or _struck(sentence, first, last)
    own = own or _country(sentence, line) or _of_a_place(sentence, first, last)
    if own:
        return own, "clause"
    before = _behind_preposition(sentence, *sentence.bounds(sentence.around(span)[0], span.start))
    return before or _shared(sentence, last), "sentence"


def _shared(sentence: Sentence, last: int) -> str | None:
    """The place at the end of the second of two joined objects, which is of both: "12 dead and 40 hurt in Karavel"."""
    line, text = sentence.line, sentence.text
    if not 0 < last < len(line) - 1 or line[last].lower != "and" or text[line[last - 1].end : line[last].start] != " ":
        return None
    if not any(figure.start == line[last + 1].start for figure in sentence.figures):
        return None
    end = next((i for i in range(last + 1, len(line)) if text[line[i - 1].end : line[i].start] != " "), len(line))
    if any(is_verb(line, i) and not line[i].lower.endswith("ed") for i in range(last + 1, end)):
        return None  # "and 30 were hurt in Karavel" is a clause of its own
    return _behind_preposition(sentence, last + 1, end)


def _behind_preposition(sentence: Sentence, begin: int, stop: int) -> str | None:
    """The place behind the first preposition that has one among the words from `begin` to `stop`."""
    near = small("places")
    able = [i for i, lower in enumerate(sentence.lows[begin : max(begin, stop - 1)], 1) if lower in near]
    line = sentence.line[begin:stop] if able else ()
    return _named(sentence, line, able)


def _struck(sentence: Sentence, begin: int, stop: int) -> str | None:
    """The place that a quake, a storm or a blast struck: "the quake hit northern Ardania"."""
    lows = sentence.lows[begin:stop]
    verbs = [i for i, low in enumerate(lows[:-1]) if low in small("striking")]
    if not verbs or small("strikes").isdisjoint(lows[: verbs[0]]):
        return None
    found = _named(sentence, sentence.line[begin:stop], [i + 1 for i in verbs])
    persons = (name.of(sentence.text) for name in between(sentence.names, sentence.start, sentence.end))
    return None if found is None or (" " in found and found in persons) else found


def _of_a_place(sentence: Sentence, begin: int, stop: int) -> str | None:
    """The place behind a noun of places and "of": "reached the town of Brask", "40 km south of Brask", "off the coast
    of Marn"; without that noun behind "off": "sank off Marn"."""
    lows = sentence.lows[begin:stop]
    if "of" not in lows and "off" not in lows:
        return None
    nouns, apart = small("of_places"), small("phrasal_off")
    able = [i + 1 for i, low in enumerate(lows[1:-1], 1) if low == "of" and lows[i - 1] in nouns]
    able += [i + 1 for i, low in enumerate(lows[1:-1], 1) if low == "off" and lows[i - 1] not in apart]
    return _named(sentence, sentence.line[begin:stop], able) if able else None


def _named(sentence: Sentence, line: tuple[Word, ...], able: Sequence[int]) -> str | None:
    """The place that begins at the first of the words `able` at which one does."""
    for i in able:
        first = _past_noun(line, i + 1 if line[i].lower == "the" and i + 1 < len(line) else i)
        word = line[first]
        if not word.capital or word.lower in plain() or between(sentence.dates, word.start, word.end):
            continue
        country = country_at(line, first)
        if country:
            return country[1]
        end = run_after(sentence.text, line, first, body=True, whole=False)
        if end is not None and not works() & {word.lower for word in line[first:end]}:
            return printed(sentence.text, Span(word.start, line[end - 1].bare_end))
    return None


def _past_noun(line: tuple[Word, ...], first: int) -> int:
    """The word behind "(in the) market town of" or "(in) neighbouring", else `first`."""
    before = small("before_place")
    at = first
    while at < min(first + _NOUN, len(line) - 1) and line[at].lower in before and not line[at].capital:
        at += 1
    if at > first and line[at].capital:
        return at
    for j in range(first, min(first + _NOUN, len(line) - 1)):
        if line[j].capital:
            break
        if j > first and line[j].lower == "of" and line[j + 1].capital:
            return j + 1
    return first


def _country(sentence: Sentence, line: tuple[Word, ...]) -> str | None:
    """A country or a capital city by itself."""
    for i in [i for i, word in enumerate(line) if word.capital]:
        word = line[i]
        found = country_at(line, i) if word.lower != "the" else None
        if (found is None and word.lower not in capitals()) or word.lower == "the" or _in_a_name(sentence, word):
            continue
        end = found[0] if found else i + 1
        if _attribute(sentence, line, end) and (found or _elsewhere(sentence, line, end)):
            continue
        if found:
            return found[1]
        if word.lower in capitals():
            return word.text.removesuffix("'s").removesuffix("’s")
    return None


def _elsewhere(sentence: Sentence, line: tuple[Word, ...], end: int) -> bool:
    """Whether what a city describes may be anywhere: "the London firm", "the Oslo-based band"; not "Oslo airport"."""
    joined = sentence.text[line[end - 1].end : line[end - 1].end + 1] == "-"
    return joined or (end < len(line) and line[end].lower in small("seated"))


def _attribute(sentence: Sentence, line: tuple[Word, ...], end: int) -> bool:
    """Whether a noun follows that the country only describes ("13 US soldiers")."""
    behind = sentence.text[line[end - 1].end : line[end - 1].end + 2].lstrip()
    if behind[:1] in _SIGNS or (behind[:1] == "-" and line[end - 1].end < sentence.end):
        return True  # "US$4 million", "the Oslo-based firm"
    if end >= len(line) or line[end - 1].genitive or sentence.text[line[end - 1].end : line[end].start] != " ":
        return False
    common = not line[end].capital and line[end].text[0].isalpha()
    if line[end].lower in small("before_verb"):
        return False  # "Mali also reported"
    return common and not is_verb(line, end) and phrases("goes_on").at(line, end) is None


def _in_a_name(sentence: Sentence, word: Word) -> bool:
    """Whether a word is part of the name of a body or a person."""
    names, start = sentence.names, word.start
    for k in range(bisect_left(names, max(sentence.start, start - 100), key=_start), len(names)):
        if names[k].start > start:
            return False
        if names[k].end >= word.end:
            return names[k].kind != "place"
    return False


def _start(name: Mention) -> int:
    return name.start
