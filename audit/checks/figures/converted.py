"""A value is given in two units that do not agree.

What it does: converts the figure before a bracket into the unit of the figure inside it ("1,280 metres (3,200 feet)",
"38C (92F)") and compares.

Why it matters: one of the two is wrong, and half of the readers look at that one only.

Known limits: lengths, areas, weights, speeds and temperatures only; money, gallons and ounces have no one factor. Both
figures may be rounded, and a twentieth more is allowed. A temperature may be a difference, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.converted import converted
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "The pier is 1,280 metres (4,200 feet) long, 40 miles (64km) off. A 10-foot (3-metre) wall, 12 tons (11t)."
    ),
    Example(
        "It was 38C (100F), 2C (3.6F) more. She is 5 feet 10 inches (178cm), 11 stone 6lb (73kg). Bake at 180C (350F)."
    ),
    Example("They ran 10 km (5 miles of it uphill) and 30m (48km) more; £12m (15,000 square feet); 4oz (100g)."),
    Example("The pier is 1,280 metres (3,200 feet) long.", ("1,280 metres (3,200 feet",)),
    Example("The mast weighs 12 tonnes (11,000 lb).", ("12 tonnes (11,000 lb",)),
    Example("It was 38C (92F) in the shade.", ("38C (92F",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a pair."""
    text = reading.flow
    for one in converted(text, reading.quantities):
        right = f"{one.right:,.1f}" if abs(one.right) < 10 else f"{one.right:,.0f}"
        words = f"{one.given.of(text)} is {right} in the unit of “{one.stated.of(text)}”."
        yield Flag(one.start, one.end, words, "Check which of the two holds.")
