"""How long it took is one value; how long it has lasted goes on."""

from __future__ import annotations

from read import apart

ONE = "BRASK, 6 May - The mill of Dalmark Textiles in Brask burned on Monday, Governor Ada Lund of Brask said. "
NEXT = "BRASK, 7 May - Governor Ada Lund of Brask spoke of the fire in the mill of Dalmark Textiles on Monday. "


def told(one: str, other: str) -> set[str]:
    return {link.relation for link in apart(ONE + one, NEXT + other) if "hours" in link.reason}


def test_what_has_lasted_longer_in_the_later_report_is_a_later_state() -> None:
    assert told("The power cut has lasted six hours.", "The power cut has now lasted nine hours.") == {"updates"}
    assert told("The power cut has lasted nine hours.", "The power cut has lasted six hours.") == {"contradicts"}


def test_what_took_so_long_is_over() -> None:
    one, other = "Firemen took six hours to put out the blaze.", "Firemen put out the blaze within two hours."
    assert told(one, other) == {"contradicts"}
