"""Each figure and date that carries a citation, looked up in the document that is cited.

    citation ─ targets ▶ document     its sentence ─ figures, dates ▶ each against all of that document's
        present      the document has a value that allows it, of the same thing
        different    it has another value of the same thing (with the passage)
        absent       it has neither
        unavailable  it is not at hand: nothing is said of the figure

The pairing never looks at the digits: a number that stands in the document for something else is not present.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audit.cited.targets import shelf, targets, within
from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.crosscheck.figure import Figure
from audit.crosscheck.figures import figures
from audit.crosscheck.match import affinity, told_apart
from audit.crosscheck.values import weigh
from audit.crosscheck.words import stems
from audit.model import Analysis, Citation, Date, Place, Quantity, Span

HOLDS = ("same", "within", "near")
ALIKE = 0.25  # affinity from which an equal value is of the same thing
SAME = 0.4  # affinity from which another value contradicts
TOLD = 0.5  # of a sentence's words, for a date
NAMED = 0.3  # the same, where the date is equal
CANDIDATES = 40  # figures of the cited document that one figure is laid beside
COMMON = 2_000  # figures that one word may stand beside
DIGITS = 4  # of a figure that chance does not repeat
RANK = ("different", "absent", "present", "unavailable")


@dataclass(frozen=True, slots=True)
class Checked(Span):
    """A figure or date of a document, the citation that vouches for it, and its state. `place`: the passage."""

    document: str
    citation: Citation
    state: str
    reason: str = ""
    place: Place | None = None
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class _Read:
    """A document's figures and dates by sentence."""

    analysis: Analysis
    figures: tuple[Figure, ...]
    dated: tuple[tuple[Date, frozenset[str]], ...]
    by_stem: Mapping[str, Sequence[int]]  # places in `figures`

    def beside(self, figure: Figure) -> list[int]:
        """The figures that share most words with `figure`: never all pairs."""
        shared = Counter(at for stem in sorted(figure.context) for at in self.by_stem.get(stem, ()))
        return sorted(at for at, _ in shared.most_common(CANDIDATES))


class _Same:
    """The analyses of a corpus, known again by identity."""

    def __init__(self, analyses: tuple[Analysis, ...]) -> None:
        self.analyses = analyses

    def __hash__(self) -> int:
        return id(self.analyses)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.analyses is self.analyses


def cited_figures(analyses: tuple[Analysis, ...]) -> tuple[Checked, ...]:
    """The figures and dates of every document that carry a citation, in order of documents and places."""
    return _checked(_Same(analyses))


def states(analyses: tuple[Analysis, ...]) -> dict[tuple[str, int, int], str]:
    """The state of each citation that vouches for a figure: its worst one, by document, start and end."""
    found: dict[tuple[str, int, int], str] = {}
    for one in cited_figures(analyses):
        key = one.document, one.citation.start, one.citation.end
        found[key] = min(found.get(key, one.state), one.state, key=RANK.index)
    return found


@lru_cache(maxsize=1)  # two checks and the result ask for one corpus
def _checked(same: _Same) -> tuple[Checked, ...]:
    on = shelf([one.document for one in same.analyses])
    by_id = {one.document.id: one for one in same.analyses}
    read: dict[str, _Read] = {}
    made: list[Checked] = []
    for one in same.analyses:
        cited = targets(one, on)
        for citation, document, scope in _scopes(one, cited):
            if document is None:
                made += [Checked(s.start, s.end, one.document.id, citation, "unavailable") for s in _values(one, scope)]
                continue
            if document not in read:
                read[document] = _read(by_id[document])
            made += _against(one, citation, scope, read[document])
    return tuple(sorted(set(made), key=lambda c: (c.document, c.start, c.end, c.citation.start)))


def _scopes(one: Analysis, cited: Sequence[tuple[Citation, str | None]]) -> Iterator[tuple[Citation, str | None, Span]]:
    """Each citation with the stretch it vouches for: its sentence, shared out among the citations in it."""
    spans = [(citation, document, within(one, citation)) for citation, document in cited]
    for at, (citation, document, scope) in enumerate(spans):
        start = max([scope.start, *(c.end for c, _, s in spans[max(0, at - 1) : at] if s == scope)])
        last = at + 1 == len(spans) or spans[at + 1][2] != scope
        yield citation, document, Span(start, scope.end if last else max(start, citation.end))


def _values(one: Analysis, scope: Span) -> list[Quantity | Date]:
    """The figures and absolute dates of the claims in a stretch."""
    first = bisect_left(one.claims, scope.start, key=lambda claim: claim.sentence.start) if one.claims else 0
    found: dict[tuple[int, int], Quantity | Date] = {}
    for claim in one.claims[max(0, first - 8) :]:
        if claim.sentence.start >= scope.end:
            break
        absolute = [date for date in claim.dates if date.edtf and not date.relative]
        values: list[Quantity | Date] = [*claim.quantities, *absolute]
        for value in values:
            if scope.start <= value.start and value.end <= scope.end:
                found.setdefault((value.start, value.end), value)
    return [found[key] for key in sorted(found)]


def _read(one: Analysis) -> _Read:
    text = one.document.text
    amounts = quantities(text)
    starts = [amount.start for amount in amounts]
    made = [
        figure
        for span in one.sentences
        for figure in figures(text, amounts[bisect_left(starts, span.start) : bisect_right(starts, span.end)], span)
    ]
    begins = [span.start for span in one.sentences]
    dated = [
        (date, stems(one.sentences[max(0, bisect_right(begins, date.start) - 1)].of(text)))
        for date in dates(text)
        if date.edtf and not date.relative and begins
    ]
    by_stem: defaultdict[str, list[int]] = defaultdict(list)
    for at, figure in enumerate(made):
        for stem in figure.context:
            if len(by_stem[stem]) < COMMON:
                by_stem[stem].append(at)
    return _Read(one, tuple(made), tuple(dated), by_stem)


def _against(one: Analysis, citation: Citation, scope: Span, read: _Read) -> Iterator[Checked]:
    text = one.document.text
    values = _values(one, scope)
    amounts = [value for value in values if isinstance(value, Quantity)]
    for figure in figures(text, amounts, within(one, citation)):
        yield _figure(one, citation, figure, read)
    for date in values:
        if isinstance(date, Date):
            yield _date(one, citation, date, read)


def _figure(one: Analysis, citation: Citation, figure: Figure, read: _Read) -> Checked:
    scored = sorted(((affinity(figure, read.figures[at]), -at) for at in read.beside(figure)), reverse=True)
    held = next((s for s in scored if s[0] >= ALIKE and _holds(figure, read.figures[-s[1]])), None)
    held = held or next((s for s in scored if _telling(figure, read.figures[-s[1]])), None)
    best = scored[0] if scored else (0.0, 0)
    place = held or (best if best[0] >= SAME else None)
    if place is None:
        return Checked(figure.start, figure.end, one.document.id, citation, "absent")
    other = read.figures[-place[1]]
    state = "present" if held else "different"
    reason = f"“{figure.printed}” here, “{other.printed}” there"
    return Checked(
        figure.start, figure.end, one.document.id, citation, state, reason, _place(read, other), min(1.0, place[0])
    )


def _holds(figure: Figure, other: Figure) -> bool:
    return weigh(figure.interval, other.interval) in HOLDS


def _telling(figure: Figure, other: Figure) -> bool:
    """Whether two figures of many digits are one, though the words beside them are others."""
    digits = sum(character.isdigit() for character in figure.printed)
    same = digits >= DIGITS and figure.interval.point == other.interval.point
    return same and told_apart(figure, other) is None


def _date(one: Analysis, citation: Citation, date: Date, read: _Read) -> Checked:
    asked = stems(within(one, citation).of(one.document.text))
    best: tuple[float, Date] | None = None
    for other, given in read.dated:
        shared = _share(asked, given)
        if _same_day(date, other) and (shared >= NAMED or len(date.value) >= len("2020-01-01")):
            place = _place(read, other)
            return Checked(date.start, date.end, one.document.id, citation, "present", "", place, shared)
        if len(other.value) == len(date.value) and shared >= TOLD and (best is None or shared > best[0]):
            best = shared, other
    if best is None:
        return Checked(date.start, date.end, one.document.id, citation, "absent")
    there = best[1].of(read.analysis.document.text)
    reason = f"“{date.of(one.document.text)}” here, “{there}” there"
    return Checked(date.start, date.end, one.document.id, citation, "different", reason, _place(read, best[1]), best[0])


def _same_day(date: Date, other: Date) -> bool:
    """Whether one date is the other, or the month or year in which it lies."""
    short, long = sorted((date.value, other.value), key=len)
    return long.startswith(short)


def _share(asked: frozenset[str], given: frozenset[str]) -> float:
    least = min(len(asked), len(given))
    return len(asked & given) / least if least else 0.0


def _place(read: _Read, span: Span) -> Place:
    """The sentence of the cited document in which a value stands."""
    sentences, document = read.analysis.sentences, read.analysis.document
    at = max(0, bisect_right([s.start for s in sentences], span.start) - 1)
    whole = sentences[at]
    return Place(document.id, whole.start, whole.end, whole.of(document.text))
