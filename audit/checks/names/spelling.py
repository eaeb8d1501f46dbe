"""One person's name in two spellings.

What it does: reports the rarer of two spellings that sound alike ("Sharif" and "Shareef") and stand for one person.

Why it matters: a house has one spelling; two of them show that a text was joined or typed by ear.

Known limits: two people whose names differ by a letter are taken for one, so that it is a notice only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from audit.checks.frame import Example, Flag
from audit.model import Mention, Place
from audit.reading import Reading
from audit.similarity import likeness, plain

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("Mr Yusuf Sharif met Anna Roe. Sharif said that Hannah Roe was late. Mr Sharif's son came."),
    Example("Yusuf Sharif spoke first. Later Yusuf Shareef left.", ("Yusuf Shareef",)),
)
_ALIKE = 0.8  # letters of the two forms: "Sharif" and "Shareef" 0.77 alone, 0.87 with a first name
_LEAST = 5  # letters of a name that stands alone; shorter ones sound alike by chance


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a spelling, at its first place."""
    people = [one for one in reading.mentions if one.kind == "person" and len(plain(one.of(reading.text)).split()) >= 2]
    by_key: dict[str, list[Mention]] = {}
    for one in people:
        by_key.setdefault(one.key, []).append(one)
    for group in by_key.values():
        forms = Counter(plain(one.of(reading.text)) for one in group)
        if len(forms) > 1:
            yield from _rarer(reading, group, forms)


def _rarer(reading: Reading, group: Sequence[Mention], forms: Counter[str]) -> Iterator[Flag]:
    usual = max(
        forms,
        key=lambda form: (forms[form], -next(i for i, one in enumerate(group) if plain(one.of(reading.text)) == form)),
    )
    first = next(one for one in group if plain(one.of(reading.text)) == usual)
    for form in sorted(forms):
        one = next(one for one in group if plain(one.of(reading.text)) == form)
        if form != usual and _near(form, usual):
            place = Place(reading.document.id, first.start, first.end, first.of(reading.text))
            yield Flag(
                one.start,
                one.end,
                f"“{one.of(reading.text)}” is “{place.exact}” elsewhere in the text.",
                f"Write {place.exact}.",
                related=(place,),
            )


def _near(form: str, usual: str) -> bool:
    """Whether the two differ in the letters of a long word only, and begin alike."""
    pairs = list(zip(form.split(), usual.split(), strict=False))
    apart = [(a, b) for a, b in pairs if a != b]
    same_length = len(form.split()) == len(usual.split())
    return (
        same_length
        and likeness(form, usual) >= _ALIKE
        and all(min(len(a), len(b)) >= _LEAST and a[0] == b[0] for a, b in apart)
    )
