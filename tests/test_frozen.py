"""A value that is made quickly is the same value: its fields, defaults, errors, and that nobody changes it."""

from __future__ import annotations

import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, make_dataclass, replace

import pytest

from audit.frozen import changed, quick
from audit.model import Claim, Mention, Quote, Span


@dataclass(frozen=True, slots=True)
class Boat:
    name: str
    oars: int = 4


@dataclass(frozen=True, slots=True)
class Ferry(Boat):
    cars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Logged(Boat):
    log: list[str] = field(init=False, default_factory=list, compare=False)


quick(Boat, Ferry, Logged)


def test_it_is_made_as_before() -> None:
    assert Ferry("Alma") == Ferry(name="Alma", oars=4, cars=())
    assert Ferry("Alma", 2, ("van",)).cars == ("van",)
    assert repr(Boat("Alma")) == "Boat(name='Alma', oars=4)"
    assert hash(Boat("Alma")) == hash(Boat("Alma"))
    assert replace(Ferry("Alma"), oars=6) == Ferry("Alma", 6)
    assert pickle.loads(pickle.dumps(Ferry("Alma", 6))) == Ferry("Alma", 6)


def test_what_is_made_anew_belongs_to_one_value() -> None:
    one, other = Logged("Alma", 2), Logged("Alma", 2)
    one.log.append("left")
    assert one == other and other.log == [] and replace(one, oars=3).log == []
    with pytest.raises(TypeError, match="log"):
        Logged("Alma", 2, log=[])  # type: ignore[call-arg]


def test_another_value_is_made_as_dataclasses_do() -> None:
    ferry = Ferry("Alma", 2, ("van",))
    assert changed(ferry, oars=6) == replace(ferry, oars=6) == Ferry("Alma", 6, ("van",))
    assert type(changed(ferry, name="Ida")) is Ferry
    assert ferry == Ferry("Alma", 2, ("van",))
    with pytest.raises(TypeError, match="sails"):
        changed(ferry, sails=2)
    logged = Logged("Alma", 2)
    logged.log.append("left")
    assert changed(logged, oars=3) == Logged("Alma", 3) and changed(logged, oars=3).log == []


def test_it_is_not_changed_afterwards() -> None:
    with pytest.raises(FrozenInstanceError):
        Boat("Alma").oars = 5  # type: ignore[misc]


@pytest.mark.parametrize("given", [(), ("Alma", 4, (), "more")])
def test_a_wrong_number_of_fields_is_an_error(given: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match=r"Ferry\.__init__"):
        Ferry(*given)  # type: ignore[arg-type]


def test_a_class_that_needs_its_own_way_is_refused() -> None:
    listed = make_dataclass("listed", [("rows", list, field(default_factory=list))], frozen=True, slots=True)
    loose = make_dataclass("loose", [("rows", list)], frozen=True)
    checked = make_dataclass(
        "checked", [("rows", int)], frozen=True, slots=True, namespace={"__post_init__": lambda self: None}
    )
    for one in (listed, loose, checked):
        with pytest.raises(TypeError, match=one.__name__):
            quick(one)


@pytest.mark.parametrize("cls", [Span, Quote, Mention, Claim])
def test_the_values_between_stages_take_their_fields_in_order(cls: type) -> None:
    taken = list(inspect.signature(cls).parameters.values())
    assert [one.name for one in taken] == [one.name for one in fields(cls)]
    assert all(one.default is inspect.Parameter.empty for one in taken[:2])
