"""Claims about one thing: the same in the result, in its JSON and in the database."""

from __future__ import annotations

import json
from pathlib import Path

from audit.pipeline import latest, run
from audit.report.json import dumps
from audit.store.database import opened


def test_groups_are_kept_and_read_back_and_any_tool_can_ask_for_the_matrix(tmp_path: Path, folder: Path) -> None:
    db = str(tmp_path / "a.db")
    with opened(db) as store:
        assert store is not None
        made = run([str(folder)], store=store)
        rows = list(store.db.query("SELECT * FROM claim_group ORDER BY id, claim"))
        asked = list(store.db.query("SELECT * FROM contradiction_matrix"))
    assert made.groups
    assert latest(db).groups == made.groups == run([str(folder)]).groups
    assert [row["id"] for row in rows] == sorted(g.id for g in made.groups for c in g.cells for _ in c.claims)
    assert len(asked) == len(rows)
    assert any("1,510" in row["exact"] for row in asked if row["disputed"])
    assert {row["relation"] for row in asked} <= {"agrees", "contradicts", "updates"}


def test_each_cell_names_claims_of_its_document(folder: Path) -> None:
    made = run([str(folder)])
    owner = {claim.id: claim.document for claim in made.claims}
    printed = json.loads(dumps(made))["groups"]
    assert [one["id"] for one in printed] == [group.id for group in made.groups]
    for group in printed:
        assert len(group["cells"]) > 1
        assert group["disputed"] == any(cell["relation"] == "contradicts" for cell in group["cells"])
        for cell in group["cells"]:
            assert {owner[name] for name in cell["claims"]} == {cell["document"]}
    assert [group.disputed for group in made.groups] == sorted((g.disputed for g in made.groups), reverse=True)


def test_a_run_that_is_saved_again_keeps_its_groups_once(tmp_path: Path, folder: Path) -> None:
    with opened(str(tmp_path / "a.db")) as store:
        assert store is not None
        for _ in range(2):
            run([str(folder)], store=store)
            (folder / "more.txt").write_text("It rained.\n", encoding="utf-8")
        run([str(folder)], store=store)
        counts = store.db.execute("SELECT run, count(*) FROM claim_group GROUP BY run").fetchall()
    assert len({number for _, number in counts}) == 1
