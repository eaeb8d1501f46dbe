"""Characters are broken or cannot be seen.

What it does: reports characters that were read in the wrong encoding (“â€™”), lost ones (�), and, as a notice, soft
hyphens and zero-width characters inside words, once for a document.

Why it matters: names are misspelt and searches and comparisons fail without anybody seeing why.

Known limits: scripts that need zero-width joiners are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The café on the Übersee pier — “don’t” …"),
    Example("They donâ€™t sail.", ("â€™",)),
    Example("The har\u00adbour was clo\u00adsed.", ("har\u00adbour",)),
)
_BEFORE = re.compile(r"[A-Za-z]{0,30}$")
_HIDDEN = re.compile(r"[\u00ad\u200b\u2060\ufeff](?<=[A-Za-z].)[A-Za-z]{1,30}")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a broken sequence; one flag for all hidden characters."""
    text = reading.text
    for broken, right in lexicon("mojibake")["broken"].items():
        at = text.find(broken) if broken != "example" else -1
        while at >= 0:
            end = at + len(broken)
            yield Flag(at, end, f"A broken character; “{right}” was meant.", right)
            at = text.find(broken, end)
    hidden = list(_HIDDEN.finditer(text))
    for match in hidden[:1]:
        start = match.start() - len(_BEFORE.findall(text, max(0, match.start() - 30), match.start())[0])
        message = f"A hidden character stands inside the word, as in {len(hidden) - 1} other words."
        yield Flag(start, match.end(), message, "Delete it.", "notice")
