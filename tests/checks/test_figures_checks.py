"""Arithmetic in prose: what must stay silent, and what must be said of the rest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit

SILENT = [
    "The fleet grew 112%, from 517 boats in 2023 to 1,099 in 2024.",
    "The fleet more than doubled, from 517 to 1,099.",
    "Thefts were up 45 per cent, from 748 to 1,081.",
    "Output fell by almost a third, from 1,020 to 714 tonnes.",
    "Thefts rose by 45%, while the number of fires went from 517 to 1,099.",
    "Deaths rose by 45%, with attacks rising from 517 to 1,099.",
    "Thefts rose 45% last year. Fires fell from 1,099 to 517.",
    "Tax was cut by 5 percentage points, from 25% to 20%.",
    "The rate rose by 25%, from 8% to 10%.",
    "Deaths were up 50% to 1,260 from 318 attacks.",
    "Scores increased from 961 to 1028, and team scores increased from 4425 to 4641.",
    "The team climbed from 40th to 3rd place; it rose from 12 to 4 in the rankings.",
    "Temperatures fell from -5 to -10. The set went from 6-4 to 4-6.",
    "The bond rose 29/32 to yield 2.252%, from 2.293% on Monday.",
    "In the village 12 men and 7 women, 19 people in all, met.",
    "The cabinet has 19 members: 12 men and 7 women.",
    "It lists 40 sorts: 12 apples, 300 pears and 900 plums.",
    "The north has 214,000, the east 163,000, the south 77,000 and others 28,000, or 482,000 in all.",
    "Almost 3,000 died: 2,735 in the city, 184 in the port and 40 at sea.",
    "Ostrel (3-0): Ann Roe 3 goals, 1 assist.",
    "At 14: 00 the town counted a total of 12 cases.",
    "Seven of the 19 members, or 37 per cent, are women.",
    "It won 58 of 151 seats (34.2% of the vote).",
    "Four ports were shut: Ostrel, Hask, Tarn and Dorn.",
    "Three banks, including Harrow and Lund, failed.",
    "In three years, France and Norway, long at odds, agreed.",
    "Of the 40 dead 12 were soldiers. In 3 raids 40 people died, including 12 soldiers.",
    "It came 12th of 13 and second out of 163.",
    "Some 40 to 90 came; between 40 and 90 stayed. The road between 12 and 2 is shut.",
    "The shore was settled between 26,000 and 19,000 years ago.",
    "The blasts killed 224 people, 213 in Ostrel and 11 in Hask. He scored 30 points, 12 at home and 10 at sea.",
    "It has 80 boats, twice as many as the 40 of last year, and twice the 40 of 2020.",
    "It converted one chance and half of four others to make it seven wins.",
    "The budget fell to $3.6 billion, compared with $4.1 billion a year ago.",
    "Turnout rose 3.1 percentage points to 68.4%. Sales rose 3% to 40 million.",
]

FLAGGED = [
    (
        "Incidents increased by 45%, with attacks rising from 412 in 2013 to 880 in 2014.",
        "percent-of-change",
        "error",
        "113.6%",
    ),
    (
        "Thefts have grown by 45 percent: they were 412 in 2013 and 880 in 2014.",
        "percent-of-change",
        "error",
        "113.6%",
    ),
    (
        "Landings have dropped by 40%, from 9,000 in May to 3,600 last month.",
        "percent-of-change",
        "error",
        "a fall of 60%",
    ),
    (
        "Some 3,600 came each day against 9,000 in May, a 40 per cent dip.",
        "percent-of-change",
        "error",
        "a fall of 60%",
    ),
    ("It killed 7,410 people, a drop of 15% on the 8,400 of the year before.", "percent-of-change", "error", "11.8%"),
    ("Sales were 400 last year, double the 150 of 2022.", "percent-of-change", "warning", "166.7%"),
    ("It has 80 boats, twice as many as the 20 of last year.", "percent-of-change", "warning", "300%"),
    ("The blasts killed 224 people, 213 in Ostrel and 12 in Hask.", "sum", "error", "225"),
    ("They free 240 men, 150 of them from the north and 80 from the south.", "sum", "error", "230"),
    ("Three states (Ostrel, Hask, Tarn and Dorn) agreed.", "list-count", "warning", "4 are listed"),
    ("Two men — Ann, Tom and Jim — left.", "list-count", "warning", "3 are listed"),
    ("Estimates range from 120,000 to 80,000.", "range-upside-down", "warning", "downwards"),
    ("The budget rose to $3.6 billion, compared with $4.1 billion a year ago.", "direction", "error", "is down"),
    ("Thefts fell by a third between May and July, from 57 to 19.", "percent-of-change", "warning", "66.7%"),
    ("The party grew by 11 seats to 29, almost doubling in size.", "percent-of-change", "warning", "61.1%"),
    ("The share rose by 3%, from 12% to 15%.", "percent-of-change", "warning", "percentage points"),
    ("Inflation fell by 4 percentage points, from 12.6% to 11.2%.", "percent-of-change", "error", "1.4 points"),
    ("Thefts rose by 45%. They went from 517 to 1,099.", "percent-of-change", "error", "112.6%"),
    ("Thefts fell despite all, dropping from 714 to 1,020.", "direction", "error", "is up"),
    ("Stocks fell to 700 tonnes from 500 tonnes.", "direction", "error", "is up"),
    ("Thefts have tripled since January, from 57 to 19.", "direction", "error", "is down"),
    ("Inflation stood at 12.6% in May, down from 11.2% in April.", "direction", "error", "is up"),
    ("Some 318 boats sailed, which is less than the 265 of last year.", "direction", "error", "318"),
    ("The party sank from 303 seats to 230, a loss of 63.", "difference", "error", "73"),
    ("It won 58 seats, nine fewer than the 69 of 2020.", "difference", "error", "11"),
    ("The cabinet has 19 members: 12 men and 6 women.", "sum", "error", "18, not 19"),
    ("They free 240 men: 150 from the north and 80 held by the south.", "sum", "error", "230"),
    ("He wounded 77 people: eight in the town and 96 at a camp.", "sum", "error", "104"),
    ("The talks settled 11 out of 16 points - 59 per cent of the draft.", "share", "error", "68.8%"),
    ("Three ports carry it: Ostrel, Hask, Tarn and Dorn.", "list-count", "warning", "4 are listed"),
    ("They gave the prize to three men: Ann Roe and Tom Poe.", "list-count", "warning", "2 are listed"),
    ("A crash killed 17 people, including 20 soldiers.", "part-above-whole", "error", "20"),
    ("It came seventh out of five.", "rank-beyond-total", "error", "no place 7"),
    ("It is ranked 170th out of 163 countries.", "rank-beyond-total", "error", "163"),
    ("Each day between 9,400 and 8,600 people came.", "range-upside-down", "warning", "downwards"),
    ("Turnout rose 3.1% to 68.4%.", "percentage-points", "warning", "percentage points"),
    ("Deaths came down by 15 percentage points.", "percentage-points", "warning", "per cent"),
    ("In the north 71% agreed and in the south 94%, a gap of 23 per cent.", "percentage-points", "warning", "points"),
]


@pytest.mark.parametrize("text", SILENT)
def test_right_figures_are_left_alone(text: str) -> None:
    assert [f for f in audit.inspect(text) if f.check.startswith("figures/")] == []


@pytest.mark.parametrize(("text", "check", "severity", "said"), FLAGGED)
def test_wrong_figures_are_named_with_the_right_one(text: str, check: str, severity: str, said: str) -> None:
    found = [f for f in audit.inspect(text) if f.check == f"figures/{check}"]
    assert len(found) == 1
    assert found[0].severity == severity
    assert said in found[0].message


def test_a_total_in_an_earlier_sentence_is_shown_beside_the_list() -> None:
    text = "It has 482,000 seats.\n\nThe north has 241,000, the east 163,000, the south 77,000 and others 28,000."
    (found,) = [f for f in audit.inspect(text) if f.check == "figures/sum"]
    assert found.severity == "warning"
    assert [place.exact for place in found.related] == ["482,000"]
    assert text[found.start : found.end].startswith("241,000")


def test_the_statement_is_marked_and_not_the_right_endpoints() -> None:
    text = "Incidents increased by 45%, with attacks rising from 412 in 2013 to 880 in 2014."
    (found,) = [f for f in audit.inspect(text) if f.check == "figures/percent-of-change"]
    assert text[found.start : found.end].startswith("increased by 45%")


@given(*[st.integers(20, 5000).filter(lambda number: number % 10)] * 2)
@settings(max_examples=50, deadline=None)
def test_a_rounded_change_is_never_accused_and_a_doubled_one_always(old: int, new: int) -> None:
    change = round((new / old - 1) * 100)
    if abs(change) < 15 or change > 900:
        return
    verb = "rose" if change > 0 else "fell"
    right = f"Thefts {verb} by {abs(change)}%, from {old:,} to {new:,}."
    wrong = f"Thefts {verb} by {abs(change) + 12}%, from {old:,} to {new:,}."
    assert [f.check for f in audit.inspect(right) if f.check.startswith("figures/")] == []
    assert "figures/percent-of-change" in [f.check for f in audit.inspect(wrong)]


@given(st.lists(st.integers(2, 900), min_size=2, max_size=4))
@settings(max_examples=30, deadline=None)
def test_true_sums_are_never_accused(parts: list[int]) -> None:
    listed = ", ".join(
        f"{part} in the {place}" for part, place in zip(parts[:-1], ("north", "east", "south"), strict=False)
    )
    text = f"They keep {sum(parts)} goats: {listed} and {parts[-1]} by the sea."
    assert [f for f in audit.inspect(text) if f.check == "figures/sum"] == []
