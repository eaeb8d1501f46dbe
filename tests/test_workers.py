"""Work is done once whoever does it, a process that dies costs its own task, and what is wrong with all ends all."""

from __future__ import annotations

import gc
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import Pipe
from threading import Thread, active_count

import pytest

from audit import workers
from audit.workers import Died, copies, cores, spread


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


def test_copies_have_what_is_in_memory_and_tell_what_they_found_in_order() -> None:
    held = list(range(10))
    assert copies(lambda number, of: [held[number::of], os.getpid()][:1], 3) == [[held[n::3]] for n in range(3)]
    processes = 1 if active_count() > 1 else 2  # a thread that another test has left keeps all of it here
    assert len({pid for (pid,) in copies(lambda number, of: (os.getpid(),), 2)}) == processes


def test_alone_or_beside_other_threads_nothing_is_copied() -> None:
    assert copies(lambda number, of: (number, of, os.getpid()), 1) == [(0, 1, os.getpid())]
    ended: list[list[int]] = []
    beside = Thread(target=lambda: ended.append(copies(lambda number, of: os.getpid(), 2)))
    beside.start()
    beside.join()
    assert ended == [[os.getpid(), os.getpid()]]


def test_the_share_of_a_copy_that_died_is_done_here() -> None:
    here = os.getpid()

    def share(number: int, of: int) -> int:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return number * 10

    assert copies(share, 2) == [0, 10]


def test_what_a_copy_raises_is_raised_here() -> None:
    def share(number: int, of: int) -> int:
        if number:
            raise ValueError(f"no share {number}")
        return number

    with pytest.raises(ValueError, match="no share 1"):
        copies(share, 2)


def test_the_life_of_a_copy() -> None:
    for share, said in ((lambda number, of: number / of, 0.5), (lambda number, of: number / 0, None)):
        ours, theirs = Pipe()
        workers._share(share, 1, 2, theirs)
        gc.enable()  # a copy does without it; this is none
        got = ours.recv()
        assert got == said or isinstance(got.error, ZeroDivisionError)
        ours.close()
    ours, theirs = Pipe()
    ours.close()
    workers._share(lambda number, of: number, 1, 2, theirs)  # who asked is gone
    gc.enable()
