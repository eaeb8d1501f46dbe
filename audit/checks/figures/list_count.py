"""A list with another number of items than announced.

What it does: counts the items of a list that is announced with a number: "three countries: A, B, C and D", "the five
that remain are A, B, C and D", "two, A, B and C, abstained", "both suspects, A, B and C"; and the lines of a list that
is announced so ("three pillars:" and four bullets).

Why it matters: an item was lost or added, or the number is wrong.

Known limits: only short items are counted. An "and" inside an item may belong to a name, so that both counts are
accepted, and so is an item that may tell of the one before ("Austin, Texas"). Lists with "including", "such as" or
"others" are open and left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.list_lines import listed_lines
from audit.claims.lists import lists
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Four ports were shut: Ostrel, Hask, Tarn and Dorn. Two islands: Saint Kitts and Nevis and Cuba."),
    Example(
        "Three things happened: the bridge, which was old, fell and the road was closed. Nine ports, Ostrel and "
        "Hask among them, shut."
    ),
    Example(
        "Three ports were shut: Ostrel, Hask, Tarn and Dorn.", ("Three ports were shut: Ostrel, Hask, Tarn and Dorn",)
    ),
    Example("The five that remain are water, land and air.", ("five that remain are water, land and air",)),
    Example("Ten voted and three, Norway and Chad, abstained.", ("three, Norway and Chad",)),
    Example("Two duets: Ash and Elm, Oak and Pine. It has bread for 12 men:\n\n- Ann\n- Tom"),
    Example("Both spies, Ann Roe, Tom Poe and Jim Lee, fled.", ("Both spies, Ann Roe, Tom Poe and Jim Lee",)),
    Example("It has two aims:\n\n- Peace\n- Bread\n- Land", ("two aims",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a list."""
    text = reading.flow
    for one in (*lists(text, reading.groups), *listed_lines(text, reading.blocks, reading.groups)):
        count = str(one.low) if one.low == one.high else f"{one.low} or {one.high}"
        yield Flag(one.start, one.end, f"“{one.stated.of(text)}” is announced, but {count} are listed.")
