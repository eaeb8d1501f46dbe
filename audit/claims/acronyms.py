"""Acronyms and the words they stand for.

    "Expansion Words (ABC)"   "ABC (Expansion Words)"   "Expansion Words, or ABC,"   "Expansion Words/ABC"

The expansion is found by spelling where it spells the acronym, and else as the name of a body that
stands just before the bracket: a wrong expansion must be found too, or nobody could compare the letters.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from audit.claims.places import country_at
from audit.claims.words import Word, gap, words
from audit.knowledge import lexicon
from audit.model import Mention, Span
from audit.text.places import matches

_SHAPE = r"[A-Z][A-Za-z0-9&.\-‑]{1,11}"
_BRACKET = re.compile(r"\(\s{0,2}[\"“'‘]?(" + _SHAPE + r")[\"”'’]?\s{0,2}\)")
_GLOSS = re.compile(r"([A-Z](?<!\w.)[A-Z0-9&\-]{1,9})\s\(([^()\n]{5,120})\)")
_OR = re.compile(r"(?<=\s)(?:or|known as|abbreviated(?: as)?)\s(?:the\s)?([A-Z][A-Z0-9&\-]{1,9})\b")
_ORS = frozenset(("or", "known", "abbreviated"))
_SLASH = re.compile(r"/(?<=[a-z]/)([A-Z][A-Z0-9&\-]{1,9})\b")
_WINDOW = 200  # characters before the bracket that may hold the expansion
_LONGEST = 12  # words: the longest official names have ten


@cache
def _set(table: str, field: str) -> frozenset[str]:
    return frozenset(lexicon("names")[table][field])


def letters(acronym: str) -> str:
    """The letters and digits that must be spelled: capitals, without a plural s."""
    kept = re.sub(r"[^A-Za-z0-9]", "", acronym)
    if len(kept) > 2 and kept.endswith("s") and kept[:-1].isupper():
        kept = kept[:-1]
    return kept.upper()


def spells(expansion: str, acronym: str) -> bool:
    """Whether the words of `expansion` spell `acronym` in order.

    Joining words (of, and, the, -i-) may be left out or counted. A word may give several letters ("CENTCOM" from
    "Central Command"). From four letters on one other word may be left out ("FDNY" leaves out "City"), and a country
    at the head ("United States Central Command").
    """
    line = words(expansion)
    country = country_at(line, 0) if line else None
    if country and country[0] < len(line) and spells(expansion[line[country[0]].start :], acronym):
        return True
    parts = tuple(word.lower for word in line if any(c.isalnum() for c in word.text))
    want = letters(acronym).lower()
    if not parts or not want or len(parts) > 4 * _LONGEST:
        return False
    plain = tuple(re.sub(r"[^a-z0-9]", "", part) or part for part in parts)
    allowed = 1 if len(want) >= 4 else 0
    return _prefixes(plain, want, allowed) or (len(plain) == 1 and _inside(plain[0], want))


def _prefixes(parts: tuple[str, ...], want: str, allowed: int) -> bool:
    """Whether beginnings of the words, in order, make `want`, with `allowed` words that give nothing."""
    skipped = _set("skipped", "words")
    states: set[tuple[int, int]] = {(0, 0)}  # letters spelled, words left out
    for part in parts:
        after: set[tuple[int, int]] = set()
        for at, left in states:
            if part in skipped:
                after.add((at, left))
            elif left < allowed and at:
                after.add((at, left + 1))
            for size in range(1, min(len(part), len(want) - at) + 1):
                if part[size - 1] != want[at + size - 1]:
                    break
                after.add((at + size, left))
        states = after
    return any(at == len(want) for at, _ in states)


def _inside(part: str, want: str) -> bool:
    """Whether a single word holds the letters in order, the first one first ("television", TV)."""
    rest = iter(part)
    return part[0] == want[0] and all(letter in rest for letter in want)


def acronyms(text: str) -> tuple[Mention, ...]:
    """Every acronym that the text explains or brackets, in order of place."""
    found: dict[tuple[int, int], Mention] = {}
    for match in _BRACKET.finditer(text):
        if _is_acronym(match.group(1)):
            mention = _mention(match, before(text, match.start(), match.group(1)), text)
            found[mention.start, mention.end] = mention
    for match in _GLOSS.finditer(text):
        span = _gloss(text, match)
        if span:
            found.setdefault(match.span(1), _mention(match, span, text))
    for match in (*matches(_OR, text, _ORS), *_SLASH.finditer(text)):
        end = match.start()
        if match.re is _OR:
            end -= 2 if text[max(0, end - 2)] == "," else 1
        span = before(text, end, match.group(1))
        if span and _is_acronym(match.group(1)):
            found.setdefault(match.span(1), _mention(match, span, text))
    return tuple(found[place] for place in sorted(found))


def _mention(match: re.Match[str], span: Span | None, text: str) -> Mention:
    return Mention(
        start=match.start(1),
        end=match.end(1),
        kind="acronym",
        key=letters(match.group(1)),
        expansion=span.of(text) if span else None,
        expansion_span=span,
    )


def _is_acronym(printed: str) -> bool:
    """Capitals for the most part, and not a word, a place or a state behind a party ("R-Texas")."""
    capitals = sum(c.isupper() for c in printed)
    small = sum(c.islower() for c in printed)
    if capitals < 2 or small > capitals // 2 or printed.rstrip("s").upper() in _set("bracket", "not_acronyms"):
        return False
    return not re.search(r"\d{3}|-[A-Z]?[a-z]", printed)


def before(text: str, end: int, acronym: str) -> Span | None:
    """The expansion that ends at `end`: the shortest stretch that spells `acronym`, else the name of a body."""
    line = words(text, max(0, end - _WINDOW), end)
    behind = text[line[-1].end : end] if line else ""
    if not line or "\n\n" in behind or behind.strip(" \t\"”’'*_,\n"):
        return None
    first = len(line) - 1
    while first > 0 and len(line) - first < 4 * _LONGEST and _joins(gap(text, line[first - 1], line[first])):
        first -= 1
    run = line[first:]
    return _spelled(text, run, acronym) or _named(text, run, acronym)


def _joins(between: str) -> bool:
    """Whether what stands between two words can stand inside a name."""
    return (
        between.strip(" \t-‑–,.’'\n") == "" and "\n\n" not in between and ". " not in between[-2:] and len(between) <= 3
    )


def _spelled(text: str, run: tuple[Word, ...], acronym: str) -> Span | None:
    want = letters(acronym)
    longest = min(len(want) + 5, 2 * len(want) + 1, _LONGEST)
    for size in range(1, min(longest, len(run)) + 1):
        word = run[len(run) - size]
        if word.text[0].upper() != want[0] or (
            not word.capital and (size == 1 or word.lower in _set("skipped", "words"))
        ):
            continue
        span = Span(word.start, run[-1].end)
        if (size > 1 or word.text.upper() != want) and spells(span.of(text), acronym) and _worthy(run[-size:]):
            return span
    return None


def _worthy(run: tuple[Word, ...]) -> bool:
    """Words that could be an expansion: not all of them joining words."""
    return any(word.lower not in _set("skipped", "words") for word in run)


def _named(text: str, run: tuple[Word, ...], acronym: str) -> Span | None:
    """The capitalised name just before, where it is a body or shares most letters with the acronym."""
    joining, plain = _set("joining", "words"), _set("plain", "words")
    first = len(run)
    while first > 0 and len(run) - first < _LONGEST and (run[first - 1].capital or run[first - 1].lower in joining):
        if run[first - 1].capital and run[first - 1].lower in plain and run[first - 1].lower not in joining:
            break
        if first < len(run) and "," in gap(text, run[first - 1], run[first]):
            break
        first -= 1
    while first < len(run) and (not run[first].capital or run[first].lower in plain):
        first += 1
    name = _behind_of_the(run[first:])
    capitals = [word for word in name if word.capital]
    if len(capitals) < 2 or not name[-1].capital:
        return None
    body = any(word.lower in _set("body", "nouns") for word in name)
    return Span(name[0].start, name[-1].end) if body or _shares(capitals, acronym) else None


def _behind_of_the(name: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "Governor of the Central Bank" without the office, where a body stands behind the last "of the"."""
    for k in range(len(name) - 3, 0, -1):
        if name[k].lower == "the" and name[k - 1].lower == "of":
            body = any(word.lower in _set("body", "nouns") for word in name[k + 1 :])
            return name[k + 1 :] if body and not any(w.lower in _set("body", "nouns") for w in name[:k]) else name
    return name


def _shares(capitals: list[Word], acronym: str) -> bool:
    """Whether the initials are nearly the acronym's letters in another order (MTB, MBT)."""
    want = Counter(letters(acronym))
    have = Counter(word.text[0].upper() for word in capitals)
    common = sum((want & have).values())
    return common >= 2 and common >= 0.6 * max(sum(want.values()), 1)


def _gloss(text: str, match: re.Match[str]) -> Span | None:
    """The words in the bracket after an acronym, where they explain it."""
    inner = match.group(2).strip()
    line = words(inner)
    if not _is_acronym(match.group(1)) or not 2 <= len(line) <= _LONGEST:
        return None
    capitals = [word for word in line if word.capital]
    named = len(capitals) >= 2 and len(capitals) >= 0.5 * len(line) and _shares(capitals, match.group(1))
    if not (spells(inner, match.group(1)) or named):
        return None
    start = match.start(2) + match.group(2).index(inner)
    return Span(start, start + len(inner))
