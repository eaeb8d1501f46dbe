"""What a reader of one format hands back: the text, what the file says of itself, and the way back into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from audit.errors import InputError
from audit.model import Noise, Stated

T = TypeVar("T")
OriginMap = tuple[tuple[int, int, str], ...]
Links = tuple[tuple[int, int, str], ...]  # start, end, target


@dataclass(frozen=True, slots=True)
class Content:
    """The text of a file. `left_out` says in words what the file holds that is not in the text; `leaked` is what the
    file's own markup says is no part of it."""

    text: str
    stated: tuple[Stated, ...] = ()
    origin_map: OriginMap = ()
    noise: tuple[Noise, ...] = ()
    left_out: tuple[str, ...] = ()
    links: Links = ()
    leaked: tuple[Noise, ...] = ()


@dataclass(slots=True)
class Writer:
    """Builds a text piece by piece and notes where each piece stands in the file."""

    pieces: list[str] = field(default_factory=list)
    places: list[tuple[int, int, str]] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    length: int = 0

    def add(self, words: str, where: str = "") -> None:
        """Append `words`, which stand at `where` in the file; pieces of one place that follow each other are one."""
        if not words:
            return
        self.pieces.append(words)
        start, self.length = self.length, self.length + len(words)
        if not where:
            return
        if self.places and self.places[-1][1:] == (start, where):
            start = self.places.pop()[0]
        self.places.append((start, self.length, where))

    def gap(self, between: str = "\n\n") -> None:
        """Append what stands between two parts, unless the text is empty or ends so already."""
        if self.pieces and not self.pieces[-1].endswith(between):
            self.add(between)

    def here(self) -> tuple[int, int]:
        """The end of the text so far, for `link`."""
        return len(self.pieces), self.length

    def link(self, since: tuple[int, int], target: str) -> None:
        """Note that the text since a place carries a link; one without words is none."""
        piece, start = since
        words = "".join(self.pieces[piece:])
        if words.strip():
            self.links.append((start + len(words) - len(words.lstrip()), start + len(words.rstrip()), target))

    @property
    def text(self) -> str:
        """All pieces so far."""
        return "".join(self.pieces)


def plural(number: int, noun: str) -> str:
    """A count with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def guarded(name: str, read: Callable[[], T]) -> T:
    """What `read` returns. Whatever a library raises on a damaged file leaves as one `InputError`."""
    try:
        return read()
    except InputError:
        raise
    except MemoryError as error:
        raise InputError(name, "does not fit into memory: split it") from error
    except Exception as error:  # readers of foreign formats fail in every way that a damaged file can think of
        words = f"{type(error).__name__}: {error}"[:120]
        raise InputError(name, f"is damaged ({words}): get it again, or save it as .txt") from error
