"""Statements that nobody in particular makes: "observers say", "it is assumed that", "many in the capital see".

rows of lexicons/vague_attribution.toml ─▶ patterns ─▶ the words from the first adjective to the verb
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.knowledge import lexicon
from audit.model import Span
from audit.text.places import first_words, matches

_LEAD = 60  # characters before a group in which its adjectives stand: "Global security analysts"


def vague(text: str) -> tuple[Span, ...]:
    """The places of `text` where unnamed people are the source, in order; they may overlap."""
    return tuple(sorted(_found(text)))


def _found(text: str) -> Iterator[Span]:
    for match in matches(_phrases(), text, _first("phrases")):
        yield Span(*match.span())
    for noun, after, first in _groups():
        for match in matches(noun, text, first):
            tail = after.match(text, match.end())
            lead = _leading().search(text, max(0, match.start() - _LEAD), match.start())
            if tail and not (lead and lead["the"]):
                yield Span(lead.start("words") if lead else match.start(), tail.end())
    for pattern, first in ((_bare(), _first("bare") | _BEFORE), (_bodies(), _first("bodies")), (_hearsay(), _OURS)):
        for match in matches(pattern, text, first):
            yield Span(match.start("words"), match.end())
    for match in matches(_official(), text, _ARTICLES):
        if not _NAME.match(text, match.end()):
            yield Span(match.start(), match.end("words"))


_BEFORE = frozenset(("but", "and", "that", "as", "end", "what", "which"))
_OURS = frozenset(("my", "our"))
_ARTICLES = frozenset(("a", "an"))
_NAME = re.compile(r",? [A-Z]\w{1,20} [A-Z]\w")
_PLACE = r"(?: (?:in|across|around) (?:the )?\w{1,20}(?: [A-Z]\w{0,20})?)?"


def _any(words: list[str]) -> str:
    return (
        "(?:" + "|".join(re.escape(word).replace("\\ ", r"\s") for word in sorted(words, key=len, reverse=True)) + ")"
    )


def _verbs(names: list[str]) -> str:
    table = lexicon("vague_attribution")["verbs"]
    adverbs = _any(lexicon("vague_attribution")["adverbs"])
    return rf"(?:,? {adverbs},?){{0,2}} {_any([verb for name in names for verb in table[name]])}\b(?: that\b)?"


@cache
def _first(table: str) -> frozenset[str]:
    """The first words of the rows of a table."""
    return first_words(row if isinstance(row, str) else row["text"] for row in lexicon("vague_attribution")[table])


@cache
def _groups() -> tuple[tuple[re.Pattern[str], re.Pattern[str], frozenset[str]], ...]:
    """For each group its nouns, what must follow them, and the first words of the nouns."""
    made = []
    for row in lexicon("vague_attribution")["groups"]:
        nouns = _any(row["nouns"])
        more = rf"(?: (?:and|or) {_any([n for r in lexicon('vague_attribution')['groups'] for n in r['nouns']])})?"
        after = re.compile(more + _PLACE + _verbs(row["verbs"]))
        made.append((re.compile(rf"\b(?i:{nouns})\b"), after, first_words(row["nouns"])))
    return tuple(made)


@cache
def _leading() -> re.Pattern[str]:
    """The determiner and the adjectives that end where a group begins."""
    kinds = _any(lexicon("vague_attribution")["quantifiers"])
    words = rf"(?:(?i:{kinds})|[A-Z]\w{{2,15}}(?:n|i|sh|ese|ch)) "
    return re.compile(
        rf"(?:\b(?P<the>(?i:the|these|those|our|their|his|her|its|my)) )?(?P<words>(?:\b{words}){{0,3}})\Z"
    )


@cache
def _bare() -> re.Pattern[str]:
    verbs = _verbs(["hold", "guess"])
    return re.compile(
        rf"(?:(?<=[.;:?!\n,—–] )|^|\b(?:{'|'.join(sorted(_BEFORE))}) )"
        rf"(?P<words>(?i:{_any(lexicon('vague_attribution')['bare'])})"
        rf"{_PLACE}{verbs})",
        re.MULTILINE,
    )


@cache
def _bodies() -> re.Pattern[str]:
    bodies = _any([row["text"] for row in lexicon("vague_attribution")["bodies"]])
    return re.compile(
        rf"\b(?P<words>(?i:{bodies}) (?:from|in|out of) (?:the )?[\w-]{{1,20}}(?: [\w-]{{1,20}})? "
        r"(?:suggest|indicate|hint)(?:s|ed)?)\b"
    )


@cache
def _hearsay() -> re.Pattern[str]:
    words = _any(lexicon("vague_attribution")["hearsay"])
    return re.compile(rf"\b(?P<words>(?i:my|our) (?:[\w-]{{2,15}} ){{1,3}}{words})\b")


@cache
def _official() -> re.Pattern[str]:
    people = _any([row["text"] for row in lexicon("vague_attribution")["officials"]])
    verbs = _any([verb for table in lexicon("vague_attribution")["verbs"].values() for verb in table] + ["confirmed"])
    body = r"(?: (?:of|in|from|at|for|with) (?:the )?[\w-]{1,20}(?: [\w-]{1,20}){0,2}?)?"
    return re.compile(
        rf"\b(?P<words>An? (?:[\w.-]{{1,20}} ){{0,3}}?{people}{body})"
        rf"(?=,? \[?(?:who |also |has |recently ){{0,2}}{verbs}\b)"
    )


@cache
def _phrases() -> re.Pattern[str]:
    rows = [
        re.escape(row["text"]).replace(r"\ \*", r"(?: \w{2,15}ly| now| still| often){0,1}").replace("\\ ", r"\s")
        for row in lexicon("vague_attribution")["phrases"]
    ]
    return re.compile(rf"\b(?i:{'|'.join(rows)})\b(?! (?:from|by|in) (?:the )?[A-Z])")
