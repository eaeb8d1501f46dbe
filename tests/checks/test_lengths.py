"""Ages, anniversaries, lengths of time and weekdays beside the dates they follow from."""

from __future__ import annotations

import pytest

import audit

FAMILY = ("dates/duration", "dates/weekday")
SILENT = [
    "Ida Roe (1921–1988) died at the age of 66.",
    "Ida Roe (1921–1988) was a singer whose mother died at the age of 91.",
    "Ida Roe was born in 1921 and died in 1988, aged 67.",
    "Ida Roe was born in 1921 and her mother died in 1988, aged 91.",
    "Ida Roe was born in 1921 to a weaver, who died in 1988, aged 91.",
    "Ida Roe was born in 1921 and Lou Poe died in 1988, aged 91.",
    "The mill was built in 1921 and kept its 50th anniversary in 1971.",
    "The mill, founded in 1921, pays a school which kept its 50th anniversary in 1988.",
    "He ruled for seven years (1981–1988). He stood every four years (1981–1988).",
    "The strike began in May 1981 and ended in May 1983, two years later.",
    "The strike began in 1981 and ended in 1983, three years later.",
    "The strike began in May 1981 and ended in May 1983, four years later than planned.",
    "Ida Roe (1921–1988) died at 17 Mill Lane.",
    "The mill, built in 1921 as a barn, kept its 50th anniversary in 1988 as a mill.",
    "It ran six days, from 4 May to 9 May 1988.",
    "On Wednesday (4 May 1988) it met. On Wednesday 4/5/1988 and on Tuesday 4/5/1988 it met.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_length_that_can_be_right_is_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check in FAMILY] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ida Roe (1921–1988) died at the age of 77.", "67 years, not 77"),
        ("Ida Roe was born in Tarn in 1921 and died in 1988, aged 77.", "67 years, not 77"),
        ("Ida Roe was born in 1921. She died at the age of 77 in 1988.", "67 years, not 77"),
        ("The mill was built in 1921 and kept its 50th anniversary in 1988.", "67 years, not 50"),
        ("He ruled for four years (1981–1988).", "not “four years”"),
        ("The strike began in May 1981 and ended in May 1983, four years later.", "lie 2 years"),
        ("It ran ten days, from 4 May to 9 May 1988.", "not “ten days”"),
        ("On Friday (4 May 1988) it met.", "was a Wednesday"),
        ("On Friday (May 4, 1988) it met.", "was a Wednesday"),
        ("On Friday 4/5/1988 it met.", "not a Friday"),
    ],
)
def test_a_length_that_its_dates_belie_is_named(text: str, said: str) -> None:
    (found,) = [one for one in audit.inspect(text) if one.check in FAMILY]
    assert said in found.message
