"""Known errors, found again in other words.

figure   the value, with the measure nearest to it and the subject before it
office   the title and the holder (and country and status) that a text names together
acronym  the wrong words beside the acronym        name   the wrong name
date     the wrong date behind the words of the event      term   the wrong term, in any inflection

recurrences(analyses) ─▶ Recurrence, for the check facts/known-error
check(analyses, findings) ─▶ Seen: for each row, which checks found it where, and whether they had to
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from audit.claims.titles import key as title_key
from audit.crosscheck.periods import stretch
from audit.facts import phrases
from audit.facts.happened import belongs, dates_in
from audit.facts.mistakes import Mistake, mistakes
from audit.facts.persons import bearers
from audit.facts.reported import quantities_in
from audit.model import Analysis, Finding, Mention, Span
from audit.similarity import plain

BEFORE = 400  # characters before a sentence in which its subject may have been named: two sentences
BESIDE = 40  # characters between the words of a row and the finding of the check that it names
KNOWN = "facts/known-error"


@dataclass(frozen=True, slots=True)
class Recurrence(Span):
    """A known error, in the document where it stands again."""

    document: str
    mistake: Mistake


@dataclass(frozen=True, slots=True)
class Seen:
    """A row: the (file, check) pairs that found it, and whether it was expected in these documents."""

    id: str
    kind: str
    found: tuple[tuple[str, str], ...]
    expected: bool


def recurrences(analyses: Sequence[Analysis]) -> tuple[Recurrence, ...]:
    """Every known error that stands in the documents again, by document and place; not those left to a `check`."""
    rows = [mistake for mistake in mistakes() if not mistake.check]
    return tuple(
        Recurrence(span.start, span.end, analysis.document.id, mistake)
        for analysis in analyses
        for span, mistake in sorted(_recurring(analysis, rows), key=lambda pair: (pair[0], pair[1].id))
    )


def check(analyses: Sequence[Analysis], findings: Iterable[tuple[str, Finding]] = ()) -> tuple[Seen, ...]:
    """What was found of each known error. `findings` are those of corpus scope: (document id, finding)."""
    again = recurrences(analyses)
    said: dict[str, list[Finding]] = {analysis.document.id: list(analysis.findings) for analysis in analyses}
    for document, finding in findings:
        said.setdefault(document, []).append(finding)
    return tuple(
        Seen(
            mistake.id,
            mistake.kind,
            tuple(sorted({hit for a in analyses for hit in _hits(a, mistake, again, said[a.document.id])})),
            any(_name(analysis).startswith(mistake.seen) for analysis in analyses),
        )
        for mistake in mistakes()
    )


def _hits(
    analysis: Analysis, mistake: Mistake, again: Sequence[Recurrence], said: Sequence[Finding]
) -> Iterator[tuple[str, str]]:
    """(file, check) of each finding that names the row's mistake in the document."""
    if mistake.check:
        places: list[Span] = list(_named_check(analysis, mistake))
        slack, named = BESIDE, [finding for finding in said if finding.check.startswith(mistake.check)]
    else:
        places = [r for r in again if r.mistake is mistake and r.document == analysis.document.id]
        slack, named = 0, [finding for finding in said if finding.severity != "notice" or finding.check == KNOWN]
    for finding in named:
        if any(_beside(place, finding, slack) for place in places):
            yield _name(analysis), finding.check


def report(seen: Sequence[Seen]) -> str:
    """The rows as a table of text: id, ok or MISSING (or "-" where it was not expected), and where by which check."""
    width = max((len(row.id) for row in seen), default=2)
    lines = []
    for row in seen:
        state = "ok" if row.found else "MISSING" if row.expected else "-"
        where = "; ".join(f"{name}: {check}" for name, check in row.found)
        lines.append(f"{row.id:<{width}}  {state:<7}  {where}".rstrip())
    wanted = [row for row in seen if row.expected]
    lines.append(f"{sum(bool(row.found) for row in wanted)} of {len(wanted)} expected known errors found")
    return "\n".join(lines)


def _name(analysis: Analysis) -> str:
    return PurePath(analysis.document.path or analysis.document.id).name


def _beside(place: Span, finding: Finding, slack: int) -> bool:
    return finding.start - slack < place.end and place.start < finding.end + slack


def _named_check(analysis: Analysis, mistake: Mistake) -> Iterator[Span]:
    """Where the words stand beside which the check of the row must have found something."""
    return phrases.places(mistake.near, analysis.document.text, 0, len(analysis.document.text))


def _recurring(analysis: Analysis, rows: Sequence[Mistake]) -> Iterator[tuple[Span, Mistake]]:
    text = analysis.document.text
    low = text.lower()
    for row in rows:
        if row.kind in ("office", "acronym"):
            spans: Iterable[Span] = _in_mentions(analysis, row)
        else:
            words = row.term or row.measure or row.subject or "_".join(row.wrong.split())
            spans = _in_sentences(analysis, row, words) if phrases.likely(words, low) else ()
        for span in spans:
            yield span, row


def _in_mentions(analysis: Analysis, row: Mistake) -> Iterator[Span]:
    for mention in analysis.mentions:
        if row.kind == "acronym" and mention.kind == "acronym" and mention.key == row.acronym:
            if mention.expansion and mention.expansion_span and _same(mention.expansion, row.wrong):
                yield mention.expansion_span
        elif row.kind == "office" and mention.office and _same_office(analysis, mention, row):
            yield Span(mention.start, mention.end)


def _same(printed: str, wrong: str) -> bool:
    return plain(printed).removeprefix("the ") == plain(wrong)


def _same_office(analysis: Analysis, mention: Mention, row: Mistake) -> bool:
    office = mention.office
    if office is None or not office.holder or title_key(office.title) != title_key(row.office):
        return False
    if row.country and office.country not in (None, row.country):
        return False
    if row.status and office.status != row.status:
        return False
    days, wanted = stretch((analysis.document.published or "")[:10]), stretch(row.period)
    if wanted and not (days and wanted.first <= days.last and days.first <= wanted.last):
        return False
    return bearers(office.holder, (row.holder,))


def _in_sentences(analysis: Analysis, row: Mistake, words: str) -> Iterator[Span]:
    text = analysis.document.text
    for sentence in analysis.sentences:
        if not phrases.occurs(words, text, sentence.start, sentence.end) or not _fits(text, sentence, row):
            continue
        if row.kind == "figure":
            yield from _figures(text, sentence, row)
        elif row.kind == "date":
            yield from _dates(analysis, sentence, row)
        else:
            yield from phrases.places(words, text, sentence.start, sentence.end)


def _fits(text: str, sentence: Span, row: Mistake) -> bool:
    """Whether subject (here or just before) and context (here) are named, and nothing that makes it right."""
    subject = "" if row.kind == "date" else row.subject
    if not phrases.occurs(subject, text, max(0, sentence.start - BEFORE), sentence.end):
        return False
    unless = (
        bool(row.unless) and row.kind != "figure" and phrases.occurs(row.unless, text, sentence.start, sentence.end)
    )
    return not unless and phrases.occurs(row.context, text, sentence.start, sentence.end)


def _figures(text: str, sentence: Span, row: Mistake) -> Iterator[Span]:
    """The wrong value, where the measure of the row is nearer to it than any that would make it right."""
    for quantity in quantities_in(text, sentence):
        if abs(quantity.value) != row.value or (quantity.kind == "percent") != row.wrong.endswith("%"):
            continue
        near = phrases.distance(row.measure, text, quantity, sentence, sentence.end)
        other = phrases.distance(row.unless, text, quantity, sentence, sentence.end) if row.unless else None
        if near is not None and (other is None or near < other):
            yield Span(quantity.start, quantity.end)


def _dates(analysis: Analysis, sentence: Span, row: Mistake) -> Iterator[Span]:
    """The wrong date, behind or before the words of the event."""
    words, wrong = phrases.together(row.subject, analysis.document.text, sentence), stretch(row.wrong)
    for item, days in dates_in(analysis.document.text, sentence) if words else ():
        meant = words and belongs(analysis.document.text, item, words)
        if meant and wrong and wrong.first <= days.first and days.last <= wrong.last:
            yield Span(item.start, item.end)
