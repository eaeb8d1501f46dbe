"""A count of what cannot become fewer that falls from one report to the next."""

from __future__ import annotations

import pytest

from audit.ingest.take import take
from audit.pipeline import analyse, cross

SCENE = "The flood in Dalmora reached the Corrin mill of Ada Lund.\n\n"


def found(one: str, other: str) -> list[str]:
    """The words that figures/falling-toll flags in two reports, with the words of the earlier one."""
    made = [analyse(take(text, path=f"{at}.txt")) for at, text in enumerate((one, other))]
    crossing = cross(sorted(made, key=lambda a: a.document.id))
    texts = {a.document.id: a.document.text for a in made}
    flagged = [(at, f) for at, f in crossing.findings if f.check == "figures/falling-toll"]
    return [f"{f.of(texts[at])} after {f.related[0].exact}" for at, f in flagged]


def report(when: str, toll: str) -> str:
    return f"Bulletin of the county, {when}\n\n{SCENE}The flood in Dalmora {toll}, the county of Dalmora said."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (report("12 March 2021", "has killed 212 people"), report("14 March 2021", "has killed 231 people")),
        (report("12 March 2021", "has killed 212 people"), report("12 March 2021", "has killed 198 people")),
        (report("12 March 2021", "has killed 212 people"), SCENE + "The flood in Dalmora has killed 198 people."),
        (report("12 March 2021", "has killed 212 people"), report("14 March 2021", "has injured 198 people")),
        (report("12 March 2021", "destroyed 212 houses"), report("14 March 2021", "destroyed 198 houses")),
        (report("14 March 2021", "has killed 231 people"), report("12 March 2021", "has killed 212 people")),
    ],
)
def test_what_is_no_fall(one: str, other: str) -> None:
    assert found(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (report("12 March 2021", "has killed 212 people"), report("14 March 2021", "has killed 198 people")),
        (
            report("12 March 2021, 09:00", "has killed 212 people"),
            report("12 March 2021, 19:30", "has killed 198 people"),
        ),
    ],
)
def test_a_fall_is_shown_with_the_earlier_figure(one: str, other: str) -> None:
    assert found(one, other) == ["198 after 212"]
    assert found(other, one) == ["198 after 212"]
