"""Frozen values that are made very often, made in a third of the time.

A frozen dataclass may not set its fields as others do, and looks up anew how to, for every field of every value. A
class with slots can be asked for that once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


def quick(*classes: type) -> None:
    """Give frozen dataclasses with slots an `__init__` that takes and does what theirs does, in a third of the time.

    A field that is never given may be made anew for every value (`init=False`, by its factory). Raises `TypeError`
    where a class is not of that kind: no slots, a field that is given and else made anew, a step after it.
    """
    for cls in classes:
        _refuse(cls)
        sets = {f"set_{field.name}": getattr(cls, field.name).__set__ for field in fields(cls)}
        defaults = {f"default_{field.name}": field.default for field in fields(cls)}
        makers = {f"make_{field.name}": field.default_factory for field in fields(cls) if not field.init}
        made: dict[str, Any] = {}
        exec(_source(cls), sets | defaults | makers, made)  # noqa: S102  from names of fields alone, as dataclasses does it
        made["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
        cls.__init__ = made["__init__"]  # type: ignore[misc]


def changed(value: T, /, **new: Any) -> T:
    """`value` with `new` values of some fields, as `dataclasses.replace` makes it, in a third of the time; for values
    of two fields or more that are given when they are made.

    Raises `TypeError` for a field that is not there.
    """
    cls: type = type(value)
    names, told = _fields(cls)
    made: T = cls(**dict(zip(names, told(value), strict=True), **new))
    return made


@cache
def _fields(cls: type) -> tuple[tuple[str, ...], attrgetter[tuple[object, ...]]]:
    names = tuple(field.name for field in fields(cls) if field.init)
    return names, attrgetter(*names)


def _refuse(cls: type) -> None:
    able = all(not field.kw_only and field.init is (field.default_factory is MISSING) for field in fields(cls))
    if not able or cls.__dictoffset__ or hasattr(cls, "__post_init__"):
        raise TypeError(f"{cls.__name__} needs the __init__ it has")


def _source(cls: type) -> str:
    return "\n ".join((f"def __init__(self, {', '.join(_taken(cls))}):", *_set(cls)))


def _taken(cls: type) -> Iterable[str]:
    """Its arguments, in order."""
    for field in fields(cls):
        if field.init:
            yield field.name if field.default is MISSING else f"{field.name}=default_{field.name}"


def _set(cls: type) -> Iterable[str]:
    for field in fields(cls):
        yield f"set_{field.name}(self, {field.name if field.init else f'make_{field.name}()'})"
