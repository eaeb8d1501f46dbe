"""A link that shows one address and leads to another.

What it does: where the words of a link are themselves an address, it compares them with the target and reports a
difference, such as a backslash that conversion left in the words.

Why it matters: who copies what is shown lands elsewhere; at worst the reader is misled on purpose.

Known limits: "www.", "https://", capitals and a slash at the end make no difference; other words are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("See [the rules](https://harbour.example/rules) and [harbour.example](https://harbour.example/)."),
    Example("See [http://www.harbour.example/Rules/](https://harbour.example/rules)."),
    Example(
        r"See [https://harbour.example/the\_rules](https://harbour.example/the_rules).",
        (r"[https://harbour.example/the\_rules](https://harbour.example/the_rules)",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each such link; the address shown stands first."""
    for one in reading.citations:
        if "citations/link-text-differs-from-target" in one.problems:
            escaped = "\\" in one.of(reading.text)
            why = (
                "backslashes were left in the address that is shown" if escaped else "the address shown is another one"
            )
            yield Flag(one.start, one.end, f"This link does not lead where it says: {why}.", suggestion=one.target)
