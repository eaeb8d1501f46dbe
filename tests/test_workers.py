"""Work is done once whoever does it, a process that dies costs its own task, and what is wrong with all ends all."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import Pipe
from threading import Thread

import pytest

from audit import workers
from audit.workers import Died, cores, spread


def doubled(tasks: Iterable[int]) -> Iterator[int]:
    for task in tasks:
        if task == 13:
            os.kill(os.getpid(), signal.SIGKILL)
        if task == 17:
            os._exit(3)
        yield task * 2


def refused(tasks: Iterable[int]) -> Iterator[int]:
    raise ValueError(f"no desk for {next(iter(tasks))}")
    yield 0


def slow(tasks: Iterable[int]) -> Iterator[int]:
    for task in tasks:
        time.sleep(0 if task == 0 else 60)
        yield task


def test_every_task_has_its_result_and_a_death_is_one_of_them() -> None:
    tasks = [1, 13, 2, 3, 17, 4, 5]
    found = dict(spread(doubled, tasks, 2))
    assert sorted(found) == list(range(len(tasks)))
    assert [found[place] for place in (0, 2, 3, 5, 6)] == [2, 4, 6, 8, 10]
    assert found[1] == Died("the process that read it died (SIGKILL)")
    assert found[4] == Died("the process that read it died (exit code 3)")


def test_nothing_to_do_starts_nobody() -> None:
    assert list(spread(doubled, [], 0)) == []
    assert cores() >= 1


def test_what_is_wrong_with_the_work_itself_is_raised() -> None:
    with pytest.raises(ValueError, match="no desk for 1"):
        list(spread(refused, [1, 2], 1))


def test_who_stops_looking_ends_the_processes_at_once() -> None:
    results = spread(slow, [0, 1, 2, 3], 2)
    assert next(results) == (0, 0)
    before = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - before < 10


def served(work: Callable[[Iterable[int]], Iterator[int]], *tasks: int) -> list[object]:
    """What a process sends for these tasks, when it lives in this one."""
    ours, theirs = Pipe()
    for task in tasks:
        ours.send(task)
    worker = Thread(target=workers._serve, args=(work, theirs))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(signal, "signal", lambda *_: None)  # only the main thread may
        worker.start()
        answers = [ours.recv() for _ in tasks]
        ours.close()
        worker.join()
    return answers


def test_the_life_of_a_process() -> None:
    assert served(doubled, 1, 2, 3) == [2, 4, 6]
    (failed,) = served(refused, 1)
    assert isinstance(failed, workers._Failed)
    assert str(failed.error) == "no desk for 1"


def test_started_beside_the_main_thread_it_works_too() -> None:
    found: list[object] = []
    thread = Thread(target=lambda: found.extend(spread(doubled, [1], 1)))
    thread.start()
    thread.join()
    assert found == [(0, 2)]
