"""A sum that does not add up: its parts are borne out by nobody but a copy of it, its total by anybody."""

from __future__ import annotations

from read import linked

WRONG = "The swap covers 240 weavers: 150 from the mill of Brask and 80 held by the Front."
RIGHT = "The swap covers 240 weavers. The mill of Brask frees 150 of them and the Front holds 90."


def agreed(one: str, other: str) -> list[str]:
    """The figures in which the reports agree beyond their first sentence."""
    found = (link.reason for link in linked(one, other) if link.relation == "agrees")
    return sorted({reason for reason in found if any(figure in reason for figure in ("150", "240", "80"))})


def test_a_part_of_a_wrong_sum_is_not_borne_out() -> None:
    assert agreed(WRONG, RIGHT) == agreed(RIGHT, WRONG) == ["both give 240 and 240"]


def test_a_part_of_a_right_sum_is_borne_out() -> None:
    assert "both give 150 and 150" in agreed(WRONG.replace("80", "90"), RIGHT)


def test_a_copy_bears_out_what_it_copies() -> None:
    assert "both give 150 and 150" in agreed(WRONG, WRONG.replace("The swap", "The exchange"))
