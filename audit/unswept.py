"""Work during which Python does not look for garbage in circles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """A stretch of work, or a function, that makes very many values and no circles of them: what is not needed goes by
    itself, and Python would walk over all the others again and again, for a fifth to a quarter of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
