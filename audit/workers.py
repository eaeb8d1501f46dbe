"""Work shared out among processes: one task each at a time, and a process that dies costs its own task only.

    tasks ─▶ pipe ─▶ process ─▶ pipe ─▶ results, as they come, each with the place of its task

Processes are started anew (spawn), so this works alike on every system. They let Ctrl-C go by: who started them
sees it and ends them; and they end by themselves when that one is gone.

    what is in memory ─ copies ─▶ a share each ─▶ what they found

Where the work needs all that is in memory, sending that would cost more than the work: then the process is copied
(fork), where the system can do that.
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import Pipe, get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import active_count, current_thread, main_thread
from typing import Generic, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[Iterable[T]], Iterator[R]]

_SPAWN = get_context("spawn")
_GRACE = 5.0  # seconds that a process has to end by itself


@dataclass(frozen=True, slots=True)
class Died:
    """In the place of a result: the process that worked on it ended without one."""

    words: str


@dataclass(frozen=True, slots=True)
class _Failed:
    """What went wrong in a process and is not the fault of the task: it ends all of the work."""

    error: Exception


class _Worker(Generic[T, R]):
    def __init__(self, work: Work[T, R]) -> None:
        self.pipe, theirs = _SPAWN.Pipe()
        self.process = _SPAWN.Process(target=_serve, args=(work, theirs), daemon=True)
        with _deaf():
            self.process.start()
        theirs.close()  # so that the pipe ends when the process does
        self.place = -1

    def give(self, place: int, task: T) -> None:
        """Send a task; `place` is remembered until its result is here."""
        self.place = place
        try:
            self.pipe.send(task)
        except OSError:  # it has just died: `result` will say so
            return

    def result(self) -> R | Died:
        """The result of the task that was given, or that there will be none."""
        try:
            got = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join(_GRACE)
            return Died(f"the process that read it died ({_ending(self.process.exitcode)})")
        if isinstance(got, _Failed):
            raise got.error
        result: R = got
        return result

    def end(self, *, at_once: bool) -> None:
        """Let the process go: after the task at hand, or at once."""
        if at_once:
            self.process.terminate()
        self.pipe.close()
        self.process.join(_GRACE)
        self.process.close() if self.process.exitcode is not None else self.process.kill()


def spread(work: Work[T, R], tasks: Sequence[T], jobs: int) -> Iterator[tuple[int, R | Died]]:
    """Do `tasks` in `jobs` processes: the place of each task with its result, in the order in which they are done.

    `work` and tasks must be such that they can be sent. An exception that `work` raises is raised here.
    """
    waiting = iter(enumerate(tasks))
    workers: dict[Connection, _Worker[T, R]] = {}
    finished = False
    try:
        for place, task in _first(waiting, jobs):
            _start(work, place, task, workers)
        while workers:
            for pipe in wait(list(workers)):
                worker = workers[pipe]  # type: ignore[index]
                place, result = worker.place, worker.result()
                following = next(waiting, None)
                if following is None or isinstance(result, Died):
                    del workers[worker.pipe]
                    worker.end(at_once=False)
                    if following is not None:
                        _start(work, *following, workers)
                else:
                    worker.give(*following)
                yield place, result
        finished = True
    finally:
        for worker in workers.values():
            worker.end(at_once=not finished)


def copies(share: Callable[[int, int], R], jobs: int) -> list[R]:
    """What `share` finds as each of `jobs` (its number, and of how many), in order: the first here, the others each in
    a copy of this process, which has in memory all that this one has; only what it finds is sent.

    Where a process cannot be copied (by the system, or since other threads run) all is done here, and so is the share
    of a copy that died. An exception in a copy is raised here.
    """
    if jobs < 2 or "fork" not in get_all_start_methods() or active_count() > 1:
        return [share(number, jobs) for number in range(jobs)]
    gc.freeze()  # what is in memory now is not walked over by the copies, and so not written to
    started = [_copy(share, number, jobs) for number in range(1, jobs)]
    try:
        found = [share(0, jobs)]
        for number, (process, pipe) in enumerate(started, 1):
            got = _received(process, pipe)
            if isinstance(got, _Failed):
                raise got.error
            found.append(share(number, jobs) if isinstance(got, Died) else cast(R, got))
    finally:
        gc.unfreeze()
        for process, pipe in started:
            pipe.close()
            process.terminate()
            process.join()
    return found


def _copy(share: Callable[[int, int], R], number: int, jobs: int) -> tuple[BaseProcess, Connection]:
    ours, theirs = Pipe()
    with _deaf():
        process = get_context("fork").Process(target=_share, args=(share, number, jobs, theirs), daemon=True)
        process.start()
    theirs.close()
    return process, ours


def _share(share: Callable[[int, int], R], number: int, jobs: int, pipe: Connection) -> None:
    """The life of a copy: its share, and then no more."""
    gc.disable()
    try:
        pipe.send(share(number, jobs))
    except BrokenPipeError:
        return
    except Exception as error:
        pipe.send(_Failed(error))


def _received(process: BaseProcess, pipe: Connection) -> object:
    try:
        return pipe.recv()
    except (EOFError, OSError):
        process.join(_GRACE)
        return Died(f"the process died ({_ending(process.exitcode)})")


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _first(waiting: Iterator[tuple[int, T]], number: int) -> list[tuple[int, T]]:
    return [one for _, one in zip(range(number), waiting, strict=False)]


def _start(work: Work[T, R], place: int, task: T, workers: dict[Connection, _Worker[T, R]]) -> None:
    worker = _Worker(work)
    workers[worker.pipe] = worker
    worker.give(place, task)


@contextmanager
def _deaf() -> Iterator[None]:
    """What is started here lets Ctrl-C go by from its first moment on. Only the main thread can see to that."""
    if current_thread() is not main_thread():
        yield
        return
    kept = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, kept)


def _serve(work: Work[T, R], pipe: Connection) -> None:
    """The life of a process: results for tasks until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for result in work(_tasks(pipe)):
            pipe.send(result)
    except BrokenPipeError:
        return
    except Exception as error:
        pipe.send(_Failed(error))


def _tasks(pipe: Connection) -> Iterator[T]:
    while True:
        try:
            yield pipe.recv()
        except (EOFError, OSError):
            return


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    return signal.Signals(-code).name
