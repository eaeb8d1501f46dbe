"""What must come to an end: a guard against patterns and loops that never do, and no measure of speed."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

PATIENCE = 60.0  # seconds of the processor: twenty times what the slowest of these texts takes


class Endless(AssertionError):
    """It did not end."""


@contextmanager
def ends(patience: float = PATIENCE) -> Iterator[None]:
    """What stands inside ends before `patience` seconds of the processor are used up, or the test fails."""

    def stop(_: int, __: FrameType | None) -> None:
        raise Endless(f"still running after {patience:.0f} seconds of the processor")

    kept = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, patience)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, kept)
