"""What the whole flow costs, by hand: `python -m tests.bench.pipeline [speed|memory|again|kills] [NUMBER]`.

    speed    NUMBER pages taken in by one process and by two                    (2,000)
    memory   the peak of taking in and of auditing a tenth of NUMBER and all    (2,000)
    again    a second run over NUMBER texts: unchanged, and with one changed    (10,000)
    kills    NUMBER kills at random moments of a run over 200 texts             (100)

Each command runs in a process of its own, so that its peak is its own. Times are of the wall, with the load beside.
"""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.bench.pages import pages, texts


@dataclass(frozen=True)
class Cost:
    """Of one command: seconds of the wall and of the processors, and the largest process in MB."""

    wall: float
    cpu: float
    peak: float


def audit(*arguments: object) -> Cost:
    """Run `audit` with these arguments and measure it."""
    before = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "audit", *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, _, used = os.wait4(process.pid, 0)
    return Cost(time.monotonic() - before, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def show(what: str, cost: Cost) -> None:
    """One line for a measured command."""
    load = os.getloadavg()[0]
    print(f"{what:<44} {cost.wall:8.2f} s  {cost.cpu:8.2f} cpu  {cost.peak:6.0f} MB  load {load:.1f}", flush=True)


def speed(place: Path, number: int = 2000) -> None:
    """One process and two, reading the same pages."""
    pages(place / "pages", number)
    costs = []
    for jobs in (1, 2):
        costs.append(audit("add", place / "pages", "--db", place / f"{jobs}.db", "--jobs", jobs))
        show(f"{number} pages, {jobs} process{'es' if jobs > 1 else ''}", costs[-1])
    print(f"two are {costs[0].wall / costs[1].wall:.2f} times as quick as one")


def memory(place: Path, number: int = 2000) -> None:
    """The peak for a tenth of the pages and for all of them."""
    pages(place / "few", number // 10)
    pages(place / "all", number)
    for verb in ("add", "run"):
        few, every = (audit(verb, place / name, "--db", place / f"{name}.db", "--jobs", 1) for name in ("few", "all"))
        show(f"audit {verb}, {number // 10} pages", few)
        show(f"audit {verb}, {number} pages", every)
        print(f"{every.peak / few.peak:.2f} times the peak")


def again(place: Path, number: int = 10_000) -> None:
    """What a second run costs."""
    texts(place / "texts", number)
    for verb in ("add", "run"):
        run = (verb, place / "texts", "--db", place / "a.db")
        show(f"audit {verb}, {number} texts", audit(*run))
        show(f"audit {verb} again, nothing changed", audit(*run))
        with (place / "texts" / "000000.txt").open("a", encoding="utf-8") as stream:
            stream.write(f"\nOn 3 May 2024 a {verb} in Norland took 12 people.\n")
        show(f"audit {verb} again, one changed", audit(*run))


def kills(place: Path, number: int = 100) -> None:
    """Kill a run at random moments; each time the next one must end with the bytes of an undisturbed one."""
    texts(place / "texts", 200)
    undisturbed, took = _json(place, place / "whole.db")
    random = Random(4)
    for at in range(1, number + 1):
        db = place / f"{at}.db"
        process = _started(place, db)
        time.sleep(random.uniform(0.05, 0.7) * took)  # most of them while texts are taken in
        process.send_signal(signal.SIGKILL)
        process.wait()
        kept = _sound(db)
        same = _json(place, db)[0] == undisturbed
        print(
            f"kill {at:3}: {kept:3} of 200 texts kept whole, the next run {'is the same' if same else 'DIFFERS'}",
            flush=True,
        )
        assert same
        for file in place.glob(f"{at}.db*"):
            file.unlink()


def _started(place: Path, db: Path, out: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    run = [sys.executable, "-m", "audit", "run", str(place / "texts"), "--db", str(db), "--format", "json"]
    return subprocess.Popen([*run, "--gate", "never"], stdout=out, stderr=subprocess.DEVNULL)


def _json(place: Path, db: Path) -> tuple[bytes, float]:
    before = time.monotonic()
    process = _started(place, db, subprocess.PIPE)
    out = process.communicate()[0]
    assert process.returncode == 0
    return out, time.monotonic() - before


def _sound(db: Path) -> int:
    """The number of texts in a database that was shown to be sound; 0 where none was made yet."""
    if not db.exists():
        return 0
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'document'").fetchone():
            return 0
        return int(connection.execute("SELECT count(*) FROM document").fetchone()[0])


COMMANDS: dict[str, Callable[..., None]] = {"speed": speed, "memory": memory, "again": again, "kills": kills}


def main(arguments: list[str]) -> None:
    """Run the named measurement, or all of them."""
    name, *number = arguments or ["all"]
    for command in COMMANDS if name == "all" else (name,):
        with TemporaryDirectory() as place:
            COMMANDS[command](Path(place), *map(int, number))


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main(sys.argv[1:])
