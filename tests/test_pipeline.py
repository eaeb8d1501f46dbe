"""The whole flow on real files: what it promises for any input."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import audit
from audit import knowledge, pipeline
from audit.checks import frame
from audit.checks.frame import Check, Example
from audit.knowledge import root
from audit.pipeline import run
from audit.report.json import dumps
from audit.result import Result
from audit.store.database import Store, opened

SPECIMENS = root() / "specimens"


@pytest.fixture(scope="module")
def result() -> Result:
    """The result over every text of the suite: the specimens, and the originals where they are at hand."""
    return run([str(SPECIMENS), *originals()])


def originals() -> list[str]:
    folder = os.environ.get("AUDIT_ORIGINALS")
    return [folder] if folder else []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(str(tmp_path / "a.db")) as found:
        assert found is not None
        yield found


def test_every_span_fits_its_words(result: Result) -> None:
    texts = {document.id: document.text for document in result.documents}
    rows = [*result.claims, *result.findings, *result.citations]
    assert len(rows) > 300
    for row in rows:
        assert texts[row.document][row.start : row.end] == row.exact
    for finding in result.findings:
        for place in finding.related:
            assert texts[place.document][place.start : place.end] == place.exact
    for claim in result.claims:
        assert claim.sentence.start <= claim.start < claim.end <= claim.sentence.end
        for evidence in claim.evidence:
            if evidence.document is not None:
                assert texts[evidence.document][evidence.start : evidence.end] == evidence.exact


def test_no_check_fails_and_ids_are_unique(result: Result) -> None:
    assert result.coverage.checks_failed == ()
    for rows in (result.claims, result.findings, result.documents):
        ids = [row.id for row in rows]
        assert len(ids) == len(set(ids))


def test_strong_verdicts_carry_both_passages(result: Result) -> None:
    for claim in result.claims:
        if claim.verdict in ("corroborated", "contradicted", "disputed", "confirmed", "refuted", "updated"):
            assert claim.evidence, claim
        assert claim.reason


def test_the_same_bytes_for_any_order_of_the_paths(result: Result) -> None:
    paths = [str(path) for path in sorted(SPECIMENS.iterdir())]
    random.Random(1).shuffle(paths)
    assert dumps(run([*originals(), *paths])) == dumps(result)


def test_a_copy_never_corroborates_its_original(tmp_path: Path) -> None:
    text = (SPECIMENS / sorted(p.name for p in SPECIMENS.glob("clean-*.txt"))[0]).read_text(encoding="utf-8")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "b.txt").write_text("A copy.\n\n" + text, encoding="utf-8")
    found = run([str(tmp_path)])
    assert len({document.origin for document in found.documents}) == 1
    assert not [claim for claim in found.claims if claim.verdict == "corroborated"]


def test_a_second_run_analyses_nothing_and_adds_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first = run([str(SPECIMENS)], store=store)
    counts = {table.name: table.count for table in store.db.tables}

    def refuse(*_: object) -> None:
        raise AssertionError("analysed again")

    monkeypatch.setattr(pipeline, "analyse", refuse)
    monkeypatch.setattr(pipeline, "cross", refuse)
    assert run([str(SPECIMENS)], store=store) == first
    assert {table.name: table.count for table in store.db.tables} == counts


@pytest.mark.parametrize("what", ["knowledge_version", "code_version"])
def test_a_new_row_or_a_new_version_makes_stale_verdicts_impossible(
    what: str, store: Store, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    run([str(folder)], store=store)
    made = []
    analyse = pipeline.analyse
    monkeypatch.setattr(pipeline, what, lambda: "another")
    monkeypatch.setattr(pipeline, "analyse", lambda document: made.append(document.path) or analyse(document))
    run([str(folder)], store=store)
    assert len(made) == 2


def test_a_new_row_of_knowledge_is_a_new_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lexicons").mkdir()
    (tmp_path / "lexicons" / "a.toml").write_text("x = 1\n", encoding="utf-8")
    monkeypatch.setattr(knowledge, "root", lambda: tmp_path)
    before = knowledge.version.__wrapped__()
    (tmp_path / "lexicons" / "a.toml").write_text("x = 2\n", encoding="utf-8")
    assert knowledge.version.__wrapped__() != before


def test_one_crash_in_one_check_is_a_row_and_never_a_lost_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(_: object) -> list[frame.Flag]:
        raise ValueError("boom")

    broken = tuple(
        replace(check, run=crash) if check.id in ("figures/sum", "facts/figure") else check for check in frame.checks()
    )
    monkeypatch.setattr(frame, "checks", lambda: broken)
    found = run([str(folder)])
    assert set(found.coverage.checks_failed) == {"facts/figure: ValueError: boom", "figures/sum: ValueError: boom"}
    assert found.claims


def test_what_the_store_keeps_of_a_crash_is_shown_again(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_: object) -> list[frame.Flag]:
        raise ValueError("boom")

    broken = tuple(replace(c, run=crash) if c.id == "figures/sum" else c for c in frame.checks())
    with monkeypatch.context() as patch:
        patch.setattr(frame, "checks", lambda: broken)
        first = run([str(folder)], store=store)
    assert run([str(folder)], store=store).coverage.checks_failed == first.coverage.checks_failed != ()


def test_a_draft_is_compared_with_its_sources(folder: Path) -> None:
    found = run([str(folder / "release.txt")], draft=str(folder / "report.txt"))
    draft = next(document for document in found.documents if document.path and document.path.endswith("report.txt"))
    assert found.draft == draft.id
    wrong = [c for c in found.claims if c.document == draft.id and c.verdict in ("contradicted", "disputed")]
    assert any("1,510" in claim.exact for claim in wrong)
    assert any("1,150" in evidence.exact for claim in wrong for evidence in claim.evidence)


def test_two_things_told_of_one_person_do_not_bear_each_other_out(folder: Path) -> None:
    told = [claim for claim in run([str(folder)]).claims if "inquiry" in claim.exact or "its own count" in claim.exact]
    assert len(told) == 2
    assert {claim.verdict for claim in told} <= {"single-source", "unchecked"}


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("President Anna Roe has not yet – oddly enough – called Prime Minister Jan Holm about the talks.", False),
        ("President Anna Roe called Prime Minister Jan Holm about the talks.", True),
    ],
)
def test_a_denial_before_a_clause_holds_for_it(text: str, accused: bool, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text + "\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "Anna Roe has never called Prime Minister Jan Holm about the talks.\n", encoding="utf-8"
    )
    found = run([str(tmp_path)])
    assert any(claim.verdict == "contradicted" for claim in found.claims) is accused


def test_the_same_file_under_two_names_of_folders_is_read_once(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "report.txt").write_bytes((folder / "report.txt").read_bytes())
    found = run([str(folder), str(other)])
    assert len(found.documents) == 2
    assert "is the same file as" in found.problems[0]


def test_a_text_in_another_language_is_named_and_its_claims_are_not_made(tmp_path: Path) -> None:
    text = (
        "Le ministre a dit que les attaques ont tué 14 personnes dans la ville et que le pont est fermé pour la nuit.\n"
    )
    (tmp_path / "a.txt").write_text(text * 3, encoding="utf-8")
    found = run([str(tmp_path)])
    assert found.claims == ()
    assert [finding.check for finding in found.findings] == ["sourcing/other-language"]


def test_the_python_face_gives_the_same_result(folder: Path, tmp_path: Path) -> None:
    found = audit.run([folder], db=tmp_path / "a.db")
    assert found["schema"] == "audit/1"
    assert len(found["documents"]) == 2
    assert audit.run([folder / "release.txt"], draft=folder / "report.txt")["documents"]


def test_the_public_functions_answer() -> None:
    text = "Police said 14 people died on 6 May 2024. “We will rebuild the bridge this year,” Mayor Ann Roe said."
    assert [text[s.start : s.end] for s in audit.sentences(text)] == [text[:41], text[42:]]
    assert [int(q.value) for q in audit.quantities(text)] == [14]
    assert [d.value for d in audit.dates(text)] == ["2024-05-06", "2024"] or audit.dates(text)[0].value == "2024-05-06"
    assert [text[q.start : q.end] for q in audit.quotes(text)] == ["“We will rebuild the bridge this year,”"]
    assert {"casualty", "quote"} <= {claim.kind for claim in audit.claims(text)}
    assert audit.extract(text).text == text
    assert audit.compare("14 people died in the fire.", "The fire killed 15 people.").relation == "contradicts"
    assert audit.rank(["bridge collapse"], ["a fire in the town", "the bridge that collapsed"])[0][0][0] == 1
    assert [f.check for f in audit.inspect("Attacks rose 45%, from 517 in 2023 to 1,099 in 2024.")] == [
        "figures/percent-of-change"
    ]
    assert audit.references("Roe, A. (2021, May 3). Bridges of the north. Harbour Post.")[0].year == "2021"


def test_an_example_of_corpus_scope_is_judged_on_its_first_text() -> None:
    check = next(check for check in frame.checks() if check.scope == "corpus")
    assert isinstance(check, Check)
    assert pipeline.judge_example(check, Example("It rained.", against=("The sun shone.",))) == []
