"""One person's name in two spellings.

What it does: reports the rarer of two spellings that sound alike ("Sharif" and "Shareef") and stand for one person, and
a surname that is one letter off beside the same first name, or once behind a title where one such person is named
often.

Why it matters: a house has one spelling; two of them show that a text was joined or typed by ear.

Known limits: two people whose names differ by a letter are taken for one, so that it is a notice only. One letter off
is judged in surnames of six letters and more, and never within one sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from audit.checks.frame import Example, Flag
from audit.model import Mention, Place
from audit.reading import Reading
from audit.similarity import likeness, plain

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("Mr Yusuf Sharif met Anna Roe. Sharif said that Hannah Roe was late. Mr Sharif's son came."),
    Example("Mr Tom Hanssen met Mr Hannsen. Ann Roberts left. Robert stayed. Ann Petersen left. Mr Pedersen came."),
    Example("Yusuf Sharif spoke first. Later Yusuf Shareef left.", ("Yusuf Shareef",)),
    Example("Olof Malmkvist built it. Malmkvist sold it. Mr Malmkvst died.", ("Mr Malmkvst",)),
)
_ALIKE = 0.8  # letters of the two forms: "Sharif" and "Shareef" 0.77 alone, 0.87 with a first name
_LONG = 6  # letters of a surname of which one may be off: shorter ones are other names as often
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady)\.?\s([A-Z][\w’'-]+)")
_LEAST = 5  # letters of a name that stands alone; shorter ones sound alike by chance


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a spelling, at its first place."""
    people = [one for one in reading.mentions if one.kind == "person" and len(plain(one.of(reading.flow)).split()) >= 2]
    by_key: dict[str, list[Mention]] = {}
    for one in people:
        by_key.setdefault(one.key, []).append(one)
    for group in by_key.values():
        forms = Counter(plain(one.of(reading.flow)) for one in group)
        if len(forms) > 1:
            yield from _rarer(reading, group, forms)
    yield from _one_off(reading, people)


def _one_off(reading: Reading, people: Sequence[Mention]) -> Iterator[Flag]:
    """Surnames that are one letter off an earlier one, beside the same first name or lone behind a title."""
    text = reading.flow
    known: dict[tuple[str, ...], Mention] = {}
    for one in (one for one in people if not _TITLED.fullmatch(one.of(text))):
        known.setdefault(tuple(plain(one.of(text)).split()), one)
    titled = [one for one in reading.mentions if one.kind == "person" and _TITLED.fullmatch(one.of(text))]
    seen: set[tuple[str, ...]] = set()
    for one in sorted({*known.values(), *titled}):
        name = tuple(plain(_TITLED.sub(r"\1", one.of(text))).split())
        near = [other for other in known if other != name and _apart(name, other, known)]
        first = known[near[0]] if len(near) == 1 else None
        if first is None or name in seen or first.start > one.start or first.key == one.key:
            continue
        if len(name) == 1 and not (len(_times(text, one)) == 1 and len(_times(text, first)) > 1):
            continue  # who is named so twice, or beside one who is named once, is somebody else as often
        if not any(span.start <= first.start and one.start < span.end for span in reading.sentences):
            seen.add(name)
            yield _flag(reading, one, first)


def _times(text: str, one: Mention) -> list[str]:
    """Each time that the surname stands in the text."""
    return re.findall(rf"\b{re.escape(one.of(text).split()[-1])}\b", text)


def _apart(name: tuple[str, ...], other: tuple[str, ...], known: Iterable[tuple[str, ...]]) -> bool:
    """Whether `name` is the person `other` but for one letter of the surname."""
    lone = len(name) == 1 and not any(name[0] in words for words in known)
    same = lone or (len(name) == len(other) and name[:-1] == other[:-1])
    return same and min(len(name[-1]), len(other[-1])) >= _LONG and _one_letter(name[-1], other[-1])


def _one_letter(one: str, other: str) -> bool:
    """Whether one letter of a name is another, missing or too many; not the first one, and no "s" at the end."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or one.rstrip("s") == other.rstrip("s"):
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rests = (one[start:], other[start:])
    return rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]


def _flag(reading: Reading, one: Mention, first: Mention) -> Flag:
    place = Place(reading.document.id, first.start, first.end, first.of(reading.flow))
    words = f"“{one.of(reading.flow)}” is “{place.exact}” elsewhere in the text."
    return Flag(one.start, one.end, words, f"Write {place.exact}.", related=(place,))


def _rarer(reading: Reading, group: Sequence[Mention], forms: Counter[str]) -> Iterator[Flag]:
    usual = max(
        forms,
        key=lambda form: (forms[form], -next(i for i, one in enumerate(group) if plain(one.of(reading.flow)) == form)),
    )
    first = next(one for one in group if plain(one.of(reading.flow)) == usual)
    for form in sorted(forms):
        one = next(one for one in group if plain(one.of(reading.flow)) == form)
        if form != usual and _near(form, usual):
            yield _flag(reading, one, first)


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
