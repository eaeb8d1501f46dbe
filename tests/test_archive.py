"""A large archive is taken in document by document: the result is that of taking it in at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

import pytest

from audit import archive, pipeline
from audit.errors import StoreError
from audit.knowledge import root
from audit.report.json import dumps
from audit.settings import DEFAULT, Settings
from audit.store import history
from audit.store.database import Store, opened
from audit.store.marks import Marks
from audit.store.neighbours import Neighbours
from tests.bench.pages import texts

ARCHIVE = replace(DEFAULT, archive=replace(DEFAULT.archive, documents=2))
TIGHT = replace(DEFAULT, archive=replace(DEFAULT.archive, documents=2, common=3))

PAGES = {
    "flood.txt": "The flood in Dalmora killed 212 people on 3 March 2021. “The harbour will be dredged before the "
    "winter storms arrive,” said Nadia Rahim, the mayor.",
    "count.txt": "In Dalmora 221 people died in the flood on 3 March 2021. “The harbour will be closed before the "
    "winter storms arrive,” said Nadia Rahim, the mayor.",
    "third.txt": "Rescuers said the flood in Dalmora killed 212 people on 3 March 2021.",
    "lake.txt": "The Meridian Lake Authority (MLA) opened a gate in Kyiv.",
    "body.txt": "Nobody at the Meridian Lakes Agency (MLA) would comment in Kiev on Sunday.",
    "note.md": "# A note\n\nThe flood [killed 210 people](flood.txt) in Dalmora.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "archive"
    texts(made, 20)
    for name, words in PAGES.items():
        (made / name).write_text(words, encoding="utf-8")
    return made


_numbers = count()


def audited(folder: Path, settings: Settings, db: Path | None = None) -> str:
    """The result over a folder, by a database of its own or by one that is kept."""
    path = db or folder.parent / f"fresh{next(_numbers)}.db"
    with opened(str(path)) as store:
        assert store is not None
        return dumps(pipeline.run([str(folder)], store=store, settings=settings))


def test_what_is_laid_beside_its_neighbours_only_is_found_as_well(folder: Path) -> None:
    assert audited(folder, ARCHIVE) == audited(folder, DEFAULT)


def test_what_is_set_aside_on_the_way_does_not_show(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = audited(folder, ARCHIVE)
    monkeypatch.setattr(archive, "HELD", 2)
    assert audited(folder, ARCHIVE) == whole


def test_the_specimens_too(tmp_path: Path) -> None:
    shutil.copytree(root() / "specimens", tmp_path / "specimens")
    assert audited(tmp_path / "specimens", ARCHIVE) == audited(tmp_path / "specimens", DEFAULT)


@pytest.mark.parametrize("settings", [ARCHIVE, TIGHT], ids=["as set", "few in common"])
def test_documents_come_and_go_and_nothing_shows_of_it(folder: Path, settings: Settings) -> None:
    db, random = folder.parent / "kept.db", Random(7)
    hidden = folder.parent / "hidden"
    hidden.mkdir()
    for name in [*PAGES, "000003.txt", "000007.txt", "000011.txt"]:
        (folder / name).rename(hidden / name)
    audited(folder, settings, db)
    for _ in range(3):
        for path in random.sample(sorted(folder.iterdir()), 3):
            path.rename(hidden / path.name)
        for path in random.sample(sorted(hidden.iterdir()), 5):
            path.rename(folder / path.name)
        changed = random.choice(sorted(folder.iterdir()))
        changed.write_text(
            changed.read_text() + "\nA storm took 12 boats in Norland on 4 May 2020.\n", encoding="utf-8"
        )
        shutil.copy(random.choice(sorted(folder.iterdir())), folder / f"copy{random.randint(0, 99)}.txt")
        assert audited(folder, settings, db) == audited(folder, settings)


def test_texts_that_moved_are_named_by_their_new_place(folder: Path) -> None:
    db, elsewhere = folder.parent / "kept.db", folder.parent / "elsewhere"
    audited(folder, ARCHIVE, db)
    folder.rename(elsewhere)
    made = audited(elsewhere, ARCHIVE, db)
    assert made == audited(elsewhere, ARCHIVE)
    assert {Path(one["path"]).parent for one in json.loads(made)["documents"]} == {elsewhere}


def test_what_did_not_change_is_not_compared_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = folder.parent / "kept.db"
    audited(folder, ARCHIVE, db)
    seen: list[str] = []
    keep = Neighbours.keep

    def kept(self: Neighbours, a: str, b: str, *rest: object, **more: object) -> None:
        seen.append(a)
        keep(self, a, b, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Neighbours, "keep", kept)
    (folder / "new.txt").write_text("A ferry sank off Tessin with 31 carts.", encoding="utf-8")
    audited(folder, ARCHIVE, db)
    assert len(set(seen)) == 1  # the new one, with itself and whom it meets


def test_verdicts_that_did_not_change_are_not_kept_again(folder: Path) -> None:
    db = folder.parent / "kept.db"
    audited(folder, ARCHIVE, db)
    (folder / "new.txt").write_text("A ferry sank off Tessin with 31 carts.", encoding="utf-8")
    audited(folder, ARCHIVE, db)
    with opened(str(db)) as store:
        assert store is not None
        kept = dict(store.db.execute("SELECT sequence, count(*) FROM verdict JOIN run ON run = id GROUP BY run"))
    assert kept[2] == 1 < kept[1]


def test_every_run_is_read_back_as_it_was(folder: Path) -> None:
    db = folder.parent / "kept.db"
    was = audited(folder, ARCHIVE, db)
    (folder / "flood.txt").rename(folder.parent / "flood.txt")
    without = audited(folder, ARCHIVE, db)
    (folder.parent / "flood.txt").rename(folder / "flood.txt")
    assert audited(folder, ARCHIVE, db) == was != without
    latest, previous = history.runs(str(db))
    for run, made in ((latest, was), (previous, without)):
        findings, claims = history.said(str(db), run)
        told = json.loads(made)
        assert sorted(one.message for one in findings) == sorted(one["message"] for one in told["findings"])
        assert sorted(one.level for one in claims) == sorted(one["verdict"] for one in told["claims"])


def test_a_run_ends_where_another_began(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = folder.parent / "kept.db"
    partners = Neighbours.partners
    made: list[str] = []

    def other(self: Neighbours, document: str, marks: Marks) -> set[str]:
        monkeypatch.setattr(Neighbours, "partners", partners)
        (folder / "new.txt").write_text("A ferry sank off Tessin with 31 carts.", encoding="utf-8")
        made.append(audited(folder, ARCHIVE, db))
        return partners(self, document, marks)

    monkeypatch.setattr(Neighbours, "partners", other)
    with pytest.raises(StoreError, match="another run over many texts began"):
        audited(folder, ARCHIVE, db)
    assert made == [audited(folder, ARCHIVE)]
    assert audited(folder, ARCHIVE, db) == made[0]


def test_a_draft_and_other_settings_are_judged_anew(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "kept.db"
    audited(folder, ARCHIVE, db)
    assert audited(folder, TIGHT, db) == audited(folder, TIGHT)
    draft = str(folder / "count.txt")
    for settings in (ARCHIVE, TIGHT):
        made = []
        for path in (db, tmp_path / f"{settings.archive.common}.db"):
            with opened(str(path)) as store:
                made.append(dumps(pipeline.run([str(folder)], draft=draft, store=store, settings=settings)))
        assert made[0] == made[1]


def test_two_processes_give_the_same(folder: Path, tmp_path: Path) -> None:
    shared = replace(ARCHIVE, work=replace(ARCHIVE.work, jobs_from=1))
    with opened(str(tmp_path / "two.db")) as store:
        two = dumps(pipeline.run([str(folder)], store=store, settings=shared, jobs=2))
    assert two == audited(folder, ARCHIVE)


class Killed(Exception):
    """A stop in the middle of the work."""


@pytest.mark.parametrize("after", [1, 30, 70])
def test_a_stop_in_the_middle_is_made_good(folder: Path, after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    db = folder.parent / "kept.db"
    calls = iter(range(after))
    keep = Neighbours.keep

    def killed(self: Neighbours, *rest: object, **more: object) -> None:
        if next(calls, None) is None:
            raise Killed
        keep(self, *rest, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Neighbours, "keep", killed)
        with suppress(Killed):
            audited(folder, ARCHIVE, db)
    assert audited(folder, ARCHIVE, db) == audited(folder, ARCHIVE)


def test_progress_is_told(folder: Path, store: Store) -> None:
    told: list[tuple[str, int, int]] = []
    pipeline.brief([str(folder)], store, settings=ARCHIVE, progress=lambda *step: told.append(step))
    for what in ("comparing", "judging"):
        steps = [step[1:] for step in told if step[0] == what]
        assert steps[-1] == (26, 26) and steps == sorted(steps)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(str(tmp_path / "a.db")) as found:
        assert found is not None
        yield found
