"""A figure that is said to rise and falls, or the reverse.

What it does: compares the verb with the figures it moves ("rose from 1,099 to 517", "fell to 700 from 500", "which
stood at 5%, fell to 6%", "which is less than the 265", said of 318), and with the places in an order ("rose from 12th
place to 18th").

Why it matters: the figures are swapped or the verb is wrong; either way the reader learns the opposite.

Known limits: scores and negative numbers are left alone. Places in a ranking, where a smaller number is better, are a
warning, and a notice in an index or on a list: who rises on a list of the worst may be said to fall.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.moves import states_amount
from audit.claims.relations import comparisons, turns
from audit.claims.standings import standings
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example(
        "Deaths fell from 1,020 to 714. The team rose from 10th to 3rd and climbed from place 40 to 5 in the ranking."
    ),
    Example("Prices are up 7% from 5% to 8%. Boats, down to 500 from 700, are few. The set went from 6-2 to 4-6."),
    Example("In all 318 boats sailed, which is more than the 265 of last year."),
    Example(
        "It slipped from third to fifth. He moved up from fifth to sixth grade, from the third to the eighth floor."
    ),
    Example("Thefts rose from 1,099 to 517.", ("rose from 1,099 to 517",)),
    Example("Stocks fell to 700 tonnes from 500.", ("fell to 700 tonnes from 500",)),
    Example("The port rose from 12th place to 18th.", ("rose from 12th place to 18th",)),
    Example("Some 318 boats sailed, which is less than the 265 of last year.", ("less than the 265",)),
)
_LONGEST = 60  # characters of a span that begins with the verb


def check(reading: Reading) -> Iterator[Flag]:
    """One error a movement."""
    text = reading.flow
    grouped = reading.groups
    for turn in turns(text, grouped):
        old, new = turn.ends.old.of(text), turn.ends.new.of(text)
        way = "down" if turn.stated == "up" else "up"
        near = turn.verb.start < turn.start and turn.end - turn.verb.start <= _LONGEST
        plain = near and not states_amount(text[turn.verb.end : turn.start])
        yield Flag(
            turn.verb.start if plain else turn.start,
            turn.end,
            f"“{turn.verb.of(text)}” says {turn.stated}, but from {old} to {new} is {way}.",
        )
    for span, first, second in comparisons(text, grouped):
        yield Flag(
            span.start, span.end, f"“{span.of(text)}” is said of {first.of(text)}; compare it with {second.of(text)}."
        )
    for one in standings(text, reading.sentences):
        way = "down" if one.stated == "up" else "up"
        words = f"“{one.verb.of(text)}” says {one.stated}, but from place {one.old} to place {one.new} is {way}."
        yield Flag(one.start, one.end, words, severity="notice" if one.open else "warning")
