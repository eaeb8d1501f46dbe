"""A headline that its own text belies.

What it does: compares the headline with the first two sentences under it: a count of the same measure that stands
nowhere in the text, a movement in the other direction, the opposite verb of the same subject, and what somebody is
said to have done and says that he would not do.

Why it matters: the headline is read by more people than the text, and was often written from another version of it.

Known limits: where the text has the figure or the verb of the headline anywhere, or figures that make it together,
nothing is said. Other names and places are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.headlines import belied, headline
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Ferry fire kills 23\n\nAt least 19 people were killed when a ferry burned. Four more died later."),
    Example("Ferry fire kills 23\n\nA ferry burned on Friday. It killed 23 people, 19 of them at once."),
    Example("Rents rise again\n\nRents fell in May but rose by 2% in June, the office said on Friday."),
    Example("Council approves plan\n\nThe council rejected one plan on Friday and approved another one."),
    Example("Ferry fire kills 23\n\nAt least 19 people were killed when a ferry burned on Friday.", ("23",)),
    Example("Rents rise again\n\nRents in Ostrel fell by 2% in June, the office said on Friday.", ("rise",)),
    Example("Council approves plan\n\nThe council rejected the plan on Friday by 12 votes to 9.", ("approves",)),
    Example("Mayor resigns\n\nThe mayor said on Friday that she would not resign over the plan.", ("resigns",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a count or verb of the headline."""
    text = reading.flow
    found = headline(text, reading.blocks, reading.sentences)
    for one in belied(text, *found, reading.claims, reading.groups) if found else ():
        place = Place(reading.document.id, one.other.start, one.other.end, one.other.of(text))
        words = f"The headline has “{one.of(text)}”, the text below it “{place.exact}”."
        yield Flag(one.start, one.end, words, related=(place,))
