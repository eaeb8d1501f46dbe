"""Characters are broken or cannot be seen.

What it does: reports characters that were read in the wrong encoding (“â€™”), lost ones (�), and, as a notice and once
for a document, soft hyphens and zero-width characters inside words, and letters that print ran together (“ﬁ”).

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
    Example("NÃO, Ångström, “Å”, „Å“ and Ä. The naïve façade."),
    Example("Gdańsk became GdaÅ„sk, and lódka Å‚Ã³dka.", ("Å„", "Å‚", "Ã³")),
    Example("The ﬁrst ﬂeet.", ("ﬁrst",)),
    Example("The har\u00adbour was clo\u00adsed.", ("har\u00adbour",)),
)
_BEFORE = re.compile(r"[A-Za-z]{0,30}$")
_HIDDEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff](?<=[A-Za-z].)[A-Za-z]{1,30}")
_JOINED = re.compile(r"[\ufb00-\ufb06][A-Za-z]{0,30}")
_SECOND = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"  # a byte from 80 to BF, as Windows-1252 or Latin-1 shows it
_MISREAD = re.compile(rf"[ÃÄÅÐÑ][{_SECOND}](?<=[A-Za-z].)|[ÃÄÅÐÑ][{_SECOND}](?=[a-zÃÄÅ])|[âï][{_SECOND}]{{2}}")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a broken sequence; one flag for all hidden characters, and one for all letters run together."""
    text = reading.text
    if text.isascii():
        return
    told: set[int] = set()
    for broken, right in lexicon("mojibake")["broken"].items():
        at = text.find(broken) if broken != "example" else -1
        while at >= 0:
            end = at + len(broken)
            told.add(at)
            yield Flag(at, end, f"A broken character; “{right}” was meant.", right)
            at = text.find(broken, end)
    for match in _MISREAD.finditer(text):
        meant = _meant(match.group())
        if meant and match.start() not in told:
            yield Flag(match.start(), match.end(), f"A broken character; “{meant}” was meant.", meant)
    yield from _once(text, _HIDDEN, "A hidden character stands inside the word, as in {} other words.", "Delete it.")
    yield from _once(text, _JOINED, "Two letters are one character, as in {} other words.", "Write them as letters.")


def _once(text: str, pattern: re.Pattern[str], message: str, right: str) -> Iterator[Flag]:
    """One notice for the first match, with the letters of its word before it, that says how many more there are."""
    found = list(pattern.finditer(text))
    for match in found[:1]:
        start = match.start() - len(_BEFORE.findall(text, max(0, match.start() - 30), match.start())[0])
        yield Flag(start, match.end(), message.format(len(found) - 1), right, "notice")


def _meant(broken: str) -> str:
    """The character whose bytes were read as the characters of `broken`; "" where they are no character."""
    try:
        data = b"".join(one.encode("latin-1" if one < "\u0100" else "cp1252") for one in broken)
        meant = data.decode("utf-8")
    except UnicodeError:
        return ""
    return meant if meant.isprintable() else ""
