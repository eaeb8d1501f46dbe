"""From stretches of noise to flags: what the checks of the family `noise` share."""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Flag
from audit.model import Noise
from audit.reading import Reading

TOGETHER = 60  # characters: neighbouring lines up to this length are one finding, so that a form is not twenty
FOLD = 3  # ... and lines of at most this many times the shortest of them: each is still well marked by the whole


def report(reading: Reading, kind: str, message: str, suggestion: str = "Delete the line.") -> Iterator[Flag]:
    """One flag for the noise of `kind`, short neighbouring lines taken together; the message ends with the reason."""
    for group in _groups(reading.text, [stretch for stretch in reading.document.noise if stretch.kind == kind]):
        yield Flag(group[0].start, group[-1].end, f"{message} (told by: {group[0].reason}).", suggestion)


def _groups(text: str, stretches: list[Noise]) -> Iterator[list[Noise]]:
    group: list[Noise] = []
    for stretch in stretches:
        if group and not _fits(text, group, stretch):
            yield group
            group = []
        group.append(stretch)
    if group:
        yield group


def _fits(text: str, group: list[Noise], stretch: Noise) -> bool:
    """Whether `stretch` stands on the line below the group and the whole stays short."""
    shortest = min(one.end - one.start for one in (*group, stretch))
    length = stretch.end - group[0].start
    between = text[group[-1].end : stretch.start]
    return not between.strip() and between.count("\n") == 1 and length <= max(TOGETHER, FOLD * shortest)
