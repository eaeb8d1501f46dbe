"""Two documents that are one text: their sentences side by side, and where the meaning differs.

    documents of one origin ─ shared rare words ─▶ sentence pairs ─ word by word ─▶ Difference

A sentence is paired with the one that shares most of its words, where each is the other's best and most words are
shared. Then only words that bear meaning are compared: figures, names, “not”, and one term in an otherwise equal
sentence. Known limits: a sentence that was rewritten whole has no pair; more than `LONGEST` words are not compared.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise

from audit.claims.dates import dates
from audit.evidence import Corpus
from audit.knowledge import lexicon
from audit.model import Analysis, Document, Span
from audit.similarity import key, likeness, plain

ALIKE = 0.7  # share of the words of both sentences that they share: below, other edits explain a difference as well
FEWEST = 6  # words of a sentence that is compared: shorter ones are alike by chance
LONGEST = 80  # words of a sentence: a longer one is a list
COMMON = 20  # sentences that share a word from which the word pairs nobody
SPELLING = 0.8  # likeness from which two names or terms are two spellings of one: not reported here
EDIT = 2  # words on each side of a difference: longer ones were rewritten
LEAD = 2_000  # characters in which the dateline stands
FIXED = 8  # equal words around a term from which it alone was changed

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Difference:
    """What one document has at `here` and its sibling `other` at `there`. `kind`: figure negation name term."""

    document: str
    here: Span
    other: str
    there: Span
    kind: str


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence and its words: spans in the document, and their normal forms."""

    spans: tuple[Span, ...]
    forms: tuple[str, ...]


def differences(corpus: Corpus) -> Iterator[Difference]:
    """What differs between the documents of one origin: each once from either side, by document and place.

    In a group every document is compared with the next one in order of ids: linear in the number of documents.
    """
    groups: defaultdict[str, list[Analysis]] = defaultdict(list)
    origins = dict(corpus.origins)
    for analysis in corpus.analyses:
        groups[origins.get(analysis.document.id, analysis.document.id)].append(analysis)
    for origin in sorted(groups):
        for one, two in pairwise(groups[origin]):
            yield from between(one, two)


def between(one: Analysis, two: Analysis) -> Iterator[Difference]:
    """The differences of two documents of one origin, from both sides."""
    a, b = _sentences(one), _sentences(two)
    dated = _dateline(one.document), _dateline(two.document)
    for i, j in _pairs(a, b):
        for here, there, kind in _compared(one.document.text, two.document.text, a[i], b[j]):
            if _inside(here, dated[0]) and _inside(there, dated[1]):
                continue  # the next day's report bears the next day's date
            yield Difference(one.document.id, here, two.document.id, there, kind)
            yield Difference(two.document.id, there, one.document.id, here, kind)


def _dateline(document: Document) -> Span | None:
    """The day of writing in a document's dateline, where that is what it is dated by."""
    if not any(field == "published" and where.startswith("dateline:") for field, where in document.evidence):
        return None
    found = next((day for day in dates(document.text[:LEAD]) if day.value[:10] == document.published), None)
    return Span(found.start, found.end) if found else None


def _inside(change: Span, day: Span | None) -> bool:
    return day is not None and day.start <= change.start and change.end <= day.end


def _sentences(analysis: Analysis) -> list[_Sentence]:
    text = analysis.document.text
    noise = sorted(analysis.document.noise)
    found, at = [], 0
    for sentence in analysis.sentences:
        while at < len(noise) and noise[at].end <= sentence.start:
            at += 1
        if at < len(noise) and noise[at].start < sentence.end:
            continue
        spans = tuple(Span(m.start(), m.end()) for m in _WORD.finditer(text, sentence.start, sentence.end))
        if FEWEST <= len(spans) <= LONGEST:
            found.append(_Sentence(spans, tuple(_form(span.of(text)) for span in spans)))
    return found


def _form(word: str) -> str:
    return _GROUPED.sub("", word) if word[0].isdigit() else plain(word)


def _pairs(a: Sequence[_Sentence], b: Sequence[_Sentence]) -> list[tuple[int, int]]:
    """Sentences that are each other's best, alike enough and not equal."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j, sentence in enumerate(b):
        for form in dict.fromkeys(sentence.forms):
            places[form].append(j)
    best: dict[int, tuple[float, int]] = {}
    for i, sentence in enumerate(a):
        shared = Counter(j for form in dict.fromkeys(sentence.forms) if len(p := places[form]) <= COMMON for j in p)
        for j, _ in shared.most_common(3):
            share = _share(sentence, b[j])
            if share >= ALIKE and share > best.get(j, (0.0, 0))[0]:
                best[j] = share, i
    taken: dict[int, tuple[float, int]] = {}
    for j, (share, i) in sorted(best.items()):
        if share > taken.get(i, (0.0, 0))[0]:
            taken[i] = share, j
    return [(i, j) for i, (_, j) in sorted(taken.items()) if a[i].forms != b[j].forms]


def _share(a: _Sentence, b: _Sentence) -> float:
    common = sum((Counter(a.forms) & Counter(b.forms)).values())
    return common / max(len(a.forms), len(b.forms))


def _compared(one: str, two: str, a: _Sentence, b: _Sentence) -> Iterator[tuple[Span, Span, str]]:
    steps = SequenceMatcher(None, a.forms, b.forms, autojunk=False).get_opcodes()
    changes = [step for step in steps if step[0] != "equal"]
    equal = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    for _, i, i_end, j, j_end in changes:
        kind = _kind(a, b, (i, i_end), (j, j_end), one, two)
        if kind == "term" and (len(changes) > 1 or equal < FIXED):
            continue
        if kind:
            yield _stretch(a, i, i_end), _stretch(b, j, j_end), kind


def _stretch(sentence: _Sentence, start: int, end: int) -> Span:
    """The words from `start` to `end`; where there are none, the word before and after the gap."""
    if start == end:
        start, end = max(start - 1, 0), min(end + 1, len(sentence.spans))
    return Span(sentence.spans[start].start, sentence.spans[end - 1].end)


def _kind(a: _Sentence, b: _Sentence, here: tuple[int, int], there: tuple[int, int], one: str, two: str) -> str | None:
    """What sort of meaning the changed words bear; None where a change tells nothing."""
    left, right = a.forms[slice(*here)], b.forms[slice(*there)]
    if any(form in _negations() for form in left) != any(form in _negations() for form in right):
        return "negation" if max(len(left), len(right)) <= EDIT + 1 else None
    if not left or not right or max(len(left), len(right)) > EDIT or len(left) != len(right):
        return None
    figures = [form[0].isdigit() for form in (*left, *right)]
    if any(figures):
        return "figure" if all(figures) else None
    if likeness(" ".join(left), " ".join(right)) >= SPELLING or key(" ".join(left)) == key(" ".join(right)):
        return None
    capitals = [_capital(a, here, one), _capital(b, there, two)]
    if any(capitals):
        return "name" if all(capitals) and here[0] and there[0] else None
    small = _small()
    return "term" if not any(form in small for form in (*left, *right)) else None


def _capital(sentence: _Sentence, place: tuple[int, int], text: str) -> bool:
    return all(text[span.start].isupper() for span in sentence.spans[slice(*place)])


@cache
def _negations() -> frozenset[str]:
    return frozenset(lexicon("copy")["negations"]["words"])


@cache
def _small() -> frozenset[str]:
    """Words whose change tells nothing: of grammar, and of speech."""
    return frozenset(lexicon("casing")["closed"]["words"]) | frozenset(lexicon("copy")["negations"]["unsaid"])
