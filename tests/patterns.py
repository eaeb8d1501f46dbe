"""Every compiled pattern of the package, found where it lives, and texts that make a bad one slow.

modules of audit ─ globals, and what cached functions without arguments return ─▶ (where, pattern)
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import math
import pkgutil
import re
import signal
import time
from collections.abc import Iterable, Iterator, Mapping

import audit

UNITS = [
    *("a", "A", "1", "1,", "(", '"', " ", "\n", "\t", "-", ".", "’", "“", "[", "<", "$", "é", "_", "@", "/", "&"),
    *("a ", "A ", "Aa ", "Aa, ", "a, ", "1 ", "1. ", "1.1", "1-", "a-", "a.", "a@", "“a ", "[1]", "<a ", "$1 ", "% "),
    *("the ", "of the ", "and ", "The A ", "a\n", "A.A.", "https://a.", "10 of ", "Mr A ", "in 2024 ", "\u00a0a"),
]


def patterns(below: tuple[str, ...] = ("audit.",)) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Each pattern of str once, with the module and the name under which it is found, in order; `below` are the
    beginnings of the modules' names."""
    seen: set[tuple[str, int]] = set()
    for info in sorted(pkgutil.walk_packages(audit.__path__, "audit."), key=lambda info: info.name):
        if info.name.endswith("__main__") or not info.name.startswith(below):  # importing the first would run it
            continue
        module = importlib.import_module(info.name)
        for name, value in sorted(vars(module).items()):
            for pattern in _inside(_made(value, info.name), 0):
                if isinstance(pattern.pattern, str) and (pattern.pattern, pattern.flags) not in seen:
                    seen.add((pattern.pattern, pattern.flags))
                    yield f"{info.name}.{name}", pattern


def _made(value: object, module: str) -> object:
    """What a cached function of this module makes, where it takes no arguments; else the value itself."""
    if hasattr(value, "cache_info") and getattr(value, "__module__", "") == module:
        wrapped = inspect.unwrap(value)  # type: ignore[arg-type]
        return value() if not inspect.signature(wrapped).parameters else None  # type: ignore[operator]
    return value


def _inside(value: object, depth: int) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth > 3 or isinstance(value, (str, bytes, type)):
        return
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _inside(getattr(value, field.name, None), depth + 1)
    elif isinstance(value, Mapping):
        yield from _members(value.values(), depth)
    elif isinstance(value, (tuple, list, frozenset)):
        yield from _members(value, depth)


def _members(values: Iterable[object], depth: int) -> Iterator[re.Pattern[str]]:
    for value in values:
        yield from _inside(value, depth + 1)


def hostile(unit: str, length: int) -> str:
    """A text of `length` characters that is nothing but `unit`."""
    return (unit * (length // len(unit) + 1))[:length]


def slowest(pattern: re.Pattern[str], length: int, limit: float) -> tuple[float, str]:
    """The processor time of the slowest search through a hostile text of `length` characters, and its unit; infinity
    where a search was broken off at `limit` seconds. To be called in the main thread."""
    worst = (0.0, "")
    for unit in UNITS:
        for end in ("", "\x00"):
            worst = max(worst, (search(pattern, hostile(unit, length) + end, limit), unit))
        if worst[0] > limit:
            break
    return worst


class Over(Exception):
    """A search took longer than it may."""


def search(pattern: re.Pattern[str], text: str, limit: float) -> float:
    """The processor time that the pattern takes to read the text; infinity where it would be more than `limit`."""

    def stop(*_: object) -> None:
        raise Over

    before = signal.signal(signal.SIGVTALRM, stop)
    start = time.process_time()
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, limit)
        for _ in pattern.finditer(text):
            pass
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        return time.process_time() - start
    except Over:
        return math.inf
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
