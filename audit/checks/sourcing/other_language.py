"""The text is not in English, so its claims are not checked.

What it does: tells the language of a text by the share of its function words, and says plainly that claims, figures and
language were not looked at. Noise and citations still are.

Why it matters: rules for English words misread another language. Silence would look like a clean bill.

Known limits: a text of fewer than twenty words is not told apart, and a text in two languages counts as the one
that has more of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
ANY_LANGUAGE = True
EXAMPLES = (
    Example("The harbour office said that the bridge would open on Monday and that the ferries would stop on Friday."),
    Example("Ja."),
    Example(
        "Le bureau du port a dit que le pont est fermé et que les bateaux sont dans le port pour la semaine, "
        "sur décision du conseil qui est réuni au village.",
        flags=("",),
        language=None,
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag on the whole document where the rules for English do not apply."""
    if not reading.english:
        yield Flag(0, 0, f"The text is in another language ({reading.document.language}): its claims are not checked.")
