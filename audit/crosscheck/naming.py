"""One name in several forms across documents: acronyms, bodies, titles and persons.

mentions, texts ─▶ (what, form) ─▶ two forms in two documents ─▶ Variant on each side, with the others beside it
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audit.evidence import Corpus
from audit.knowledge import rows
from audit.model import Analysis, Mention, Place, Span
from audit.similarity import key, plain

MOST = 8  # other places that a variant carries: one of each form is what a reader needs


@dataclass(frozen=True, slots=True)
class Variant(Span):
    """A form of a name in a document, and the other forms of it in other documents.

    `wrong` is true where a row calls this form wrong; `right` is the form that the rows or most documents have.
    """

    document: str
    sort: str
    form: str
    others: tuple[Place, ...]
    wrong: bool
    right: str | None


@dataclass(frozen=True, slots=True)
class _Use(Span):
    """The first use of a form in a document. `what` is the thing named, `form` tells spellings apart."""

    document: str
    sort: str
    what: str
    form: str
    exact: str


def variants(corpus: Corpus) -> tuple[Variant, ...]:
    """Every first use of a name whose other form stands in another document, by document and place."""
    uses: defaultdict[tuple[str, str], list[_Use]] = defaultdict(list)
    for analysis in corpus.analyses:
        for use in _first(_uses(analysis)):
            uses[use.sort, use.what].append(use)
    found = [variant for group in uses.values() for variant in _differing(group)]
    return tuple(sorted(found, key=lambda v: (v.document, v.start, v.end, v.sort, v.form)))


def forms(analysis: Analysis) -> dict[tuple[str, str], frozenset[str]]:
    """The forms of each thing that a document names, by sort and thing."""
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for use in _uses(analysis):
        found[use.sort, use.what].add(use.form)
    return {what: frozenset(said) for what, said in found.items()}


def _differing(group: Sequence[_Use]) -> Iterator[Variant]:
    for use in group:
        others = [o for o in group if o.document != use.document and o.form != use.form]
        if not others:
            continue
        places: dict[tuple[str, str], Place] = {}
        for other in others:
            places.setdefault((other.document, other.form), Place(other.document, other.start, other.end, other.exact))
        wrong, right = _known(use)
        yield Variant(use.start, use.end, use.document, use.sort, use.form, tuple(places.values())[:MOST], wrong, right)


def _first(uses: Iterable[_Use]) -> list[_Use]:
    """The first use of each form of each thing."""
    kept: dict[tuple[str, str, str], _Use] = {}
    for use in sorted(uses):
        kept.setdefault((use.sort, use.what, use.form), use)
    return list(kept.values())


def _uses(analysis: Analysis) -> Iterator[_Use]:
    document, text = analysis.document.id, analysis.document.text
    for mention in analysis.mentions:
        yield from _acronym(document, text, mention)
        yield from _title(document, text, mention)
    for match in _labels()[0].finditer(text):
        family = _labels()[1][match.group()]
        yield _Use(match.start(), match.end(), document, "label", family, _flat(match.group()), match.group())


def _acronym(document: str, text: str, mention: Mention) -> Iterator[_Use]:
    """An acronym with its expansion, from the first to the last letter of both."""
    if mention.kind != "acronym" or mention.expansion is None or mention.expansion_span is None:
        return
    start, end = min(mention.start, mention.expansion_span.start), max(mention.end, mention.expansion_span.end)
    end += text[end : end + 1] == ")" and "(" in text[start:end]
    yield _Use(start, end, document, "acronym", mention.key, _flat(mention.expansion), text[start:end])


def _title(document: str, text: str, mention: Mention) -> Iterator[_Use]:
    """A named holder of an office: the words of the title in whatever order are one title."""
    office = mention.office
    if office is None or office.holder is None or len(plain(office.holder).split()) < 2:
        return
    bag = " ".join(sorted(plain(office.title).split()))
    what = f"{key(office.holder)}|{bag}"
    yield _Use(mention.start, mention.end, document, "title", what, plain(office.title), mention.of(text))


def _flat(form: str) -> str:
    """A form without case, marks, articles and the spelling of "and"."""
    bare = plain(form.replace("&", " and "))
    return " ".join(word for word in bare.split() if word not in ("the", "a"))


def _known(use: _Use) -> tuple[bool, str | None]:
    """Whether a row calls the form wrong, and what it calls right."""
    if use.sort == "acronym":
        row = _acronyms().get(use.what)
        if row:
            return use.form in row[1], row[0]
    if use.sort == "title":
        for right, wrong in _acronyms().values():
            if use.form in wrong:
                return True, right
    return False, None


@cache
def _acronyms() -> dict[str, tuple[str, frozenset[str]]]:
    """Acronym to its right expansion and the flat forms that are wrong."""
    return {
        row["acronym"]: (row["expansion"], frozenset(_flat(form) for form in row["wrong_and_seen"].split(";") if form))
        for row in rows("facts/acronyms.csv")
    }


@cache
def _labels() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for every label, longest first, and the family of each."""
    families = {form: row["family"] for row in rows("lexicons/labels.csv") for form in row["forms"].split(";")}
    longest = sorted(families, key=lambda form: (-len(form), form))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)"), families
