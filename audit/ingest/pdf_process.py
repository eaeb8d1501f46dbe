"""PDFs are read in a process of their own, within a time and an amount of memory.

A file of 2 KB can keep pdfium at work for hours and fill any memory: a few forms that draw one another are enough, and
nothing stops a library from within. The process lives on for the next PDF, and ends with the one that started it.

    a line about the PDF, its bytes ─ pipe ─▶ process ─ audit.ingest.pdf ─▶ pipe ─▶ one line: its content, or a problem
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from math import ceil
from threading import Timer
from typing import Any, BinaryIO

from audit.errors import InputError
from audit.ingest.content import Content, guarded
from audit.model import Stated
from audit.settings import Limits

_START = "from audit.ingest.pdf_process import serve; serve()"
_STARTING = 60.0  # seconds for Python itself on a busy machine
_GRACE = 1.0  # seconds beyond the limit: between pages the process stops by itself
_MANY = "takes more than {} s (limits.document_seconds): split it"
_NONE = "cannot be read: it is damaged, or takes more memory than limits.pdf_memory_bytes: get it again"


def read(raw: bytes, path: str, limits: Limits) -> Content:
    """The text of a PDF. Raises `InputError` where it is damaged, encrypted, a scan or beyond a limit."""
    try:
        process = _waiting.pop() if _waiting else Process()
    except OSError as error:
        raise InputError(path, f"cannot be read: no process can be started for it ({error.strerror})") from error
    try:
        answer = process.ask(raw, path, limits)
    except BaseException:  # Ctrl-C: nobody waits for the answer any more
        process.end()
        raise
    if answer is None:
        late = process.late
        process.end()
        raise InputError(path, _MANY.format(f"{limits.document_seconds:g}") if late else _NONE)
    _waiting.append(process)
    if isinstance(answer, str):
        raise InputError(path, answer)
    text, stated, places, left_out = answer
    return Content(text, tuple(Stated(*one) for one in stated), tuple(map(tuple, places)), left_out=tuple(left_out))


class Process:
    """The other process, seen from this one. `late`: it was ended because it took too long."""

    def __init__(self) -> None:
        found = os.pathsep.join(place for place in sys.path if place)
        self.process = subprocess.Popen(
            [sys.executable, "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": found},
        )
        assert self.process.stdin and self.process.stdout  # as it was started
        self.to: BinaryIO = self.process.stdin  # type: ignore[assignment]
        self.answers: BinaryIO = self.process.stdout  # type: ignore[assignment]
        self.late = False
        self._line(_STARTING)

    def ask(self, raw: bytes, path: str, limits: Limits) -> Any:
        """Text, stated, places and what was left out of a PDF, or what is wrong with it; None where it was too much."""
        with suppress(OSError):  # it died: there will be no answer
            self.to.write(json.dumps([path, asdict(limits), len(raw)]).encode() + b"\n")
            self.to.write(raw)
            self.to.flush()
        line = self._line(max(0.0, limits.document_seconds) + _GRACE)
        return json.loads(line) if line.endswith(b"\n") else None

    def end(self) -> None:
        """Let it go."""
        self.process.kill()
        with suppress(OSError):
            self.to.close()
        self.answers.close()
        self.process.wait()

    def _line(self, seconds: float) -> bytes:
        timer = Timer(seconds, self._stop)
        timer.start()
        try:
            return self.answers.readline()
        finally:
            timer.cancel()
            timer.join()  # no thread is left behind: beside one, no process is copied (audit.workers)

    def _stop(self) -> None:
        self.late = True
        self.process.kill()


_waiting: list[Process] = []  # for the next PDF: starting one costs as much as reading ten pages


@atexit.register
def _end() -> None:
    while _waiting:
        _waiting.pop().end()


def serve() -> None:
    """The life of the process: an answer for each PDF until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it sees Ctrl-C, and ends it
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    from audit.ingest import pdf  # noqa: F401  before the time counts

    sink.write(b"ready\n")
    sink.flush()
    while line := source.readline():
        path, given, size = json.loads(line)
        limits = Limits(**given)
        _bound(limits)
        sink.write(json.dumps(_answer(source.read(size), path, limits)).encode() + b"\n")
        sink.flush()


def _answer(raw: bytes, path: str, limits: Limits) -> Any:
    """What `Process.ask` gives back."""
    from audit.ingest import pdf

    try:
        made = guarded(path, lambda: pdf.read(raw, path, limits))
    except InputError as error:
        return error.problem
    return made.text, [[s.field, s.value, s.where, s.confidence] for s in made.stated], made.origin_map, made.left_out


def _bound(limits: Limits) -> None:
    """Bound this process for the next PDF, where the system can: it ends even where nobody is left to end it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for what, wanted in (
        (resource.RLIMIT_AS, limits.pdf_memory_bytes),
        (resource.RLIMIT_CPU, ceil(time.process_time() + max(0.0, limits.document_seconds) + 2 * _GRACE)),
    ):
        with suppress(ValueError, OSError):  # the system, or who started us, allows less
            resource.setrlimit(what, (wanted, resource.getrlimit(what)[1]))
