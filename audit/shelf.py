"""Values that are dear to make, kept within reach: the last ones used in memory, the others on disk.

    wanted ─ in memory? ─ on the shelf? ─ else made ─▶ value;  the one longest unused ─▶ shelf

The file has no name and ends with the process, so nobody else can write what is read from it.
"""

from __future__ import annotations

import pickle
from collections import OrderedDict
from collections.abc import Callable
from tempfile import TemporaryFile
from typing import IO, Generic, TypeVar, cast
from weakref import finalize

T = TypeVar("T")
MOST = 2_000_000_000  # bytes on disk: some 100,000 texts; what comes after is made again


class Shelf(Generic[T]):
    """Values by key: `make` makes one, `tidy` takes from it what need not be kept. `held` stay in memory."""

    def __init__(self, make: Callable[[str], T], tidy: Callable[[T], None], held: int, most: int = MOST) -> None:
        self._make = make
        self._tidy = tidy
        self._held = held
        self._most = most
        self._near: OrderedDict[str, T] = OrderedDict()
        self._far: dict[str, tuple[int, int]] = {}  # where it begins, and how long it is
        self._file: IO[bytes] | None = None
        self._end = 0

    def __call__(self, key: str) -> T:
        """The value of `key`."""
        found = self._near.get(key)
        if found is not None:
            self._near.move_to_end(key)
            return found
        value = self._near[key] = self._fetched(key)
        if len(self._near) > self._held:
            self._put(*self._near.popitem(last=False))
        return value

    def clear(self) -> None:
        """Let go of all values: each is made again where it is wanted."""
        self._near.clear()
        self._far.clear()

    def _fetched(self, key: str) -> T:
        if key not in self._far:
            return self._make(key)
        start, size = self._far[key]
        assert self._file is not None  # something was put there
        self._file.seek(start)
        return cast(T, pickle.loads(self._file.read(size)))  # noqa: S301  written by this process, as nobody else can

    def _put(self, key: str, value: T) -> None:
        if key in self._far or self._end >= self._most:
            return
        self._tidy(value)
        data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
        try:
            whole = self._written(data)
        except OSError:  # a full disk, or no place for such files
            whole = False
        if not whole:
            self._most = 0  # what comes now is made again
            return
        self._far[key] = (self._end, len(data))
        self._end += len(data)

    def _written(self, data: bytes) -> bool:
        """Whether the disk took all of `data`."""
        if self._file is None:
            self._file = TemporaryFile(buffering=0)  # noqa: SIM115  open as long as the shelf is there
            finalize(self, self._file.close)
        self._file.seek(self._end)
        return self._file.write(data) == len(data)
