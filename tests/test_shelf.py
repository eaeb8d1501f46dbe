"""What is set aside is the same value when it is wanted again, and is made once."""

from __future__ import annotations

import pytest

from audit import shelf as shelf_module
from audit.shelf import MOST, Shelf


def shelf(made: list[str], tidied: list[str], held: int, most: int = MOST) -> Shelf[list[str]]:
    def make(key: str) -> list[str]:
        made.append(key)
        return [key, "crumbs"]

    def tidy(value: list[str]) -> None:
        tidied.append(value.pop())

    return Shelf(make, tidy, held, most)


@pytest.mark.parametrize("held", [1, 2, 3, 9])
def test_every_value_is_made_once(held: int) -> None:
    made: list[str] = []
    kept = shelf(made, [], held)
    assert [kept(key)[0] for key in "abcabcaabbcc"] == list("abcabcaabbcc")
    assert made == ["a", "b", "c"]


def test_what_stays_in_memory_is_the_value_itself_and_what_goes_is_tidied_first() -> None:
    tidied: list[str] = []
    kept = shelf([], tidied, 2)
    first = kept("a")
    assert kept("a") is first
    kept("b"), kept("c")
    assert tidied == ["crumbs"]
    assert kept("a") == ["a"] and kept("c") == ["c", "crumbs"]


def test_what_the_disk_has_no_room_for_is_made_again() -> None:
    made: list[str] = []
    kept = shelf(made, [], 1, most=1)
    assert [kept(key)[0] for key in "abcabc"] == list("abcabc")
    assert made == ["a", "b", "c", "b", "c"]  # the first one fills it


def test_after_a_clearing_all_is_made_anew() -> None:
    made: list[str] = []
    kept = shelf(made, [], 1)
    kept("a"), kept("b")
    kept.clear()
    assert kept("a") == ["a", "crumbs"]
    assert made == ["a", "b", "a"]


def test_a_full_disk_costs_time_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shelf_module, "TemporaryFile", full)
    made: list[str] = []
    kept = shelf(made, [], 1)
    assert [kept(key)[0] for key in "abab"] == list("abab")
    assert made == list("abab")
