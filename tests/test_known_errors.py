from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from audit.checks.frame import order
from audit.errors import KnowledgeError
from audit.facts import known, mistakes
from audit.facts.mistakes import KINDS, Mistake, made
from audit.ingest.gather import files, load
from audit.ingest.take import take
from audit.knowledge import root
from audit.model import Analysis, Finding
from audit.pipeline import analyse, cross
from audit.reading import read
from audit.settings import DEFAULT

Audited = tuple[tuple[Analysis, ...], tuple[tuple[str, Finding], ...]]
ORIGINALS = os.environ.get("AUDIT_ORIGINALS", "")
ROWS = mistakes.mistakes()

# What the issue says must be flagged in the originals, by row.
DEMANDED = (
    "attacks-up-45-per-cent",
    "ttp-reunification-2019",
    "taliban-prime-minister",
    "us-foreign-minister",
    "anthony-blinken",
    "isi-military-intelligence-agency",
    "geographical-economy",
    "former-president-in-office",
    "centcom-without-date",
    "lakhani-date",
    "mckenzie-marks",
    "escort-spam",
    "fused-we-the",
    "empty-byline",
)


@cache
def audited(folder: Path) -> Audited:
    paths, _ = files([str(folder)], DEFAULT.limits)
    documents = [load(path, DEFAULT.limits)[1] for path in paths]
    analyses = tuple(sorted((analyse(document) for document in documents), key=lambda a: a.document.id))
    return analyses, tuple(cross(analyses).findings)


@pytest.fixture(scope="module", params=["specimens", *(["originals"] if ORIGINALS else [])])
def corpus(request: pytest.FixtureRequest) -> Audited:
    """The specimens always, and the originals where `AUDIT_ORIGINALS` names their folder."""
    return audited(Path(ORIGINALS) if request.param == "originals" else root() / "specimens")


@pytest.fixture(scope="module")
def specimens() -> Audited:
    return audited(root() / "specimens")


def test_every_known_error_is_found_where_it_was_first_seen(corpus: Audited) -> None:
    seen = known.check(*corpus)
    assert [row.id for row in seen if row.expected and not row.found] == []
    assert sum(row.expected for row in seen) == len(ROWS)


def test_what_has_to_be_flagged_is_an_error_or_a_warning(corpus: Audited) -> None:
    analyses, findings = corpus
    strong = [f for a in analyses for f in a.findings if f.severity != "notice"]
    strong += [finding for _, finding in findings if finding.severity != "notice"]
    names = {(row.id, check) for row in known.check(analyses, findings) for _, check in row.found}
    for demanded in DEMANDED:
        checks = {check for found, check in names if found == demanded}
        assert any(finding.check in checks for finding in strong), demanded
    assert all(finding.message for finding in strong)


def test_the_rise_in_deaths_is_named_where_it_was_printed_as_attacks(corpus: Audited) -> None:
    said = [finding.message for _, finding in corpus[1] if finding.check == "facts/figure"]
    assert any("45% is the rise in deaths from terrorism" in message for message in said)


def test_clean_texts_carry_no_known_error_and_nothing_strong(specimens: Audited) -> None:
    analyses, findings = specimens
    clean = [a for a in analyses if Path(a.document.path or "").name.startswith("clean-")]
    assert len(clean) >= 3
    assert known.recurrences(clean) == ()
    for analysis in clean:
        own = [f for document, f in findings if document == analysis.document.id]
        strong = [(f.check, f.of(analysis.document.text)) for f in [*analysis.findings, *own] if f.severity != "notice"]
        assert strong == []


def test_a_known_error_is_flagged_once(specimens: Audited) -> None:
    analyses, findings = specimens
    flagged = [(d, f.start, f.end) for d, f in findings if f.check == "facts/known-error"]
    assert flagged
    assert len(set(flagged)) == len(flagged)
    texts = {a.document.id: a.document.text for a in analyses}
    assert all(texts[d][start:end].strip() for d, start, end in flagged)


def test_the_rows_are_sound() -> None:
    assert len(ROWS) >= 30
    assert {row.kind for row in ROWS} == set(KINDS)
    assert len({row.id for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert row.seen in ("000", "001", "002", "003", "004")
        assert row.source == "general record" or row.source.startswith("https://")


def test_no_row_is_a_stored_sentence() -> None:
    for row in ROWS:
        fields = " ".join((row.subject, row.measure, row.term, row.near, row.context)).replace(" ", "|").split("|")
        wordings = [wording.replace("_", " ") for wording in fields] + [row.wrong]
        assert max(len(wording.split()) for wording in wordings) <= 8, row.id


SOUND: dict[str, Any] = {
    "id": "a",
    "kind": "term",
    "term": "geographical_economy",
    "right": "geo-economics",
    "why": "so",
    "source": "general record",
    "date": "2026-11-22",
    "seen": "000",
}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"kind": "rumour"}, "the kind is one of"),
        ({"term": ""}, "has no term"),
        ({"right": ""}, "has no right"),
        ({"check": "noise/"}, "has no near"),
        ({"severity": "fatal"}, "the severity is one of"),
        ({"kind": "figure", "measure": "attack*", "wrong": "many"}, "error 7"),
        ({"kind": "figure", "measure": "attack*", "wrong": "NaN"}, "is no number"),
        ({"kind": "date", "subject": "ttp", "wrong": "in summer"}, "is not EDTF"),
        ({"date": "today"}, "error 7"),
        ({"sentence": "A whole sentence."}, "unknown field sentence"),
    ],
)
def test_a_row_that_is_not_sound_is_refused(change: dict[str, str], says: str) -> None:
    assert made(SOUND, 7).id == "a"
    with pytest.raises(KnowledgeError, match=r"known_errors\.toml: error 7 \(a\)") as error:
        made(SOUND | change, 7)
    assert says in str(error.value)


def test_a_row_that_comes_twice_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    mistakes.mistakes.cache_clear()
    monkeypatch.setattr(mistakes, "toml", lambda name: {"error": [SOUND, SOUND]})
    with pytest.raises(KnowledgeError, match="comes twice"):
        mistakes.mistakes()
    mistakes.mistakes.cache_clear()


def test_the_report_says_what_was_found_where_and_what_is_missing() -> None:
    rows = (
        known.Seen("one", "term", (("000.txt", "facts/known-error"),), True),
        known.Seen("another", "term", (), True),
        known.Seen("third", "term", (), False),
    )
    assert known.report(rows).splitlines() == [
        "one      ok       000.txt: facts/known-error",
        "another  MISSING",
        "third    -",
        "1 of 2 expected known errors found",
    ]
    assert known.report(()) == "0 of 0 expected known errors found"


def _again(monkeypatch: pytest.MonkeyPatch, text: str, published: str | None = None, **row: str) -> list[str]:
    """The words of `text` in which a made-up row recurs."""
    found = made(SOUND | {"term": ""} | row, 1)
    monkeypatch.setattr(known, "mistakes", lambda: (found,))
    reading = read(replace(take(text, path="again.txt"), published=published, language="en"))
    analysis = Analysis(
        document=reading.document, claims=reading.claims, mentions=reading.mentions, sentences=reading.sentences
    )
    return [r.of(text) for r in known.recurrences([analysis])]


def test_a_figure_recurs_in_other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {
        "kind": "figure",
        "subject": "norland*",
        "measure": "attack*|raid*",
        "unless": "death*|killed",
        "wrong": "45%",
    }
    assert _again(monkeypatch, "In Norland there were 45 percent more raids.", **row) == ["45 percent"]
    assert _again(monkeypatch, "The report on Norland is out. Attacks climbed by 45%.", **row) == ["45%"]
    assert _again(monkeypatch, "In Norland deaths rose by 45%, and attacks doubled.", **row) == []
    assert _again(monkeypatch, "In Norland attacks rose by 46%.", **row) == []
    assert _again(monkeypatch, "In Norland there were 45 attacks.", **row) == []
    assert _again(monkeypatch, "In Sudmark attacks rose by 45%.", **row) == []


def test_an_office_recurs_in_other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"kind": "office", "office": "Foreign Minister", "country": "United States", "holder": "Ann Roe"}
    assert _again(monkeypatch, "Ann Roe, the foreign minister of the United States, spoke.", **row)
    assert _again(monkeypatch, "US Minister of Foreign Affairs Ann Roe spoke.", **row)
    assert _again(monkeypatch, "French Foreign Minister Ann Roe spoke.", **row) == []
    assert _again(monkeypatch, "US Secretary of State Ann Roe spoke.", **row) == []
    assert _again(monkeypatch, "US Foreign Minister Tom Poe spoke.", **row) == []
    former = row | {"status": "former", "period": "2025/2029"}
    said = "Former US Foreign Minister Ann Roe spoke."
    assert _again(monkeypatch, said, "2026-01-01", **former)
    assert _again(monkeypatch, said, "2020-01-01", **former) == []
    assert _again(monkeypatch, said, **former) == []
    assert _again(monkeypatch, said.removeprefix("Former "), "2026-01-01", **former) == []


def test_an_acronym_a_name_and_a_date_recur(monkeypatch: pytest.MonkeyPatch) -> None:
    acronym = {"kind": "acronym", "acronym": "NRA", "wrong": "Norland Rail Authority"}
    assert _again(monkeypatch, "The Norland Rail Authority (NRA) closed it.", **acronym) == ["Norland Rail Authority"]
    assert _again(monkeypatch, "The Norland Road Authority (NRA) closed it.", **acronym) == []
    name = {"kind": "name", "wrong": "Anne Roe", "context": "harbour"}
    assert _again(monkeypatch, "ANNE ROE runs the harbour.", **name) == ["ANNE ROE"]
    assert _again(monkeypatch, "Anne Roe runs the farm. Anne Roebuck runs the harbour office.", **name) == []
    dated = {"kind": "date", "subject": "flood* alder*", "wrong": "2019"}
    assert _again(monkeypatch, "The floods of the Alder in May 2019 were worse.", **dated) == ["May 2019"]
    assert _again(monkeypatch, "The floods of the Alder in 2018 were worse.", **dated) == []


def test_a_term_recurs_in_any_inflection_but_not_where_it_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"kind": "term", "term": "sea_gardens|sea_gardening", "unless": "poem*"}
    assert _again(monkeypatch, "They praised Sea-Gardening there.", **row) == ["Sea-Gardening"]
    assert _again(monkeypatch, "She wrote poems of sea gardens.", **row) == []


def test_findings_keep_their_order() -> None:
    first, second = (Finding(at, at + 1, "a/b", "error", "m") for at in (1, 2))
    assert sorted([second, first], key=order) == [first, second]


def test_a_mistake_of_a_figure_has_a_value() -> None:
    assert made(SOUND | {"kind": "figure", "measure": "x", "wrong": "1,500%"}, 1).value == 1500
    assert isinstance(made(SOUND, 1), Mistake)
