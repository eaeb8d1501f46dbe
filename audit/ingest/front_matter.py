"""The front matter of a Markdown file: what stands between two rules at its very top.

    ---
    title: …
    ---

Read as plain lines of `key: value`, with lists of names; anything richer is kept as it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.ingest.stated import stated
from audit.knowledge import lexicon
from audit.model import Noise, Stated

_RULES = {"---": ("---", "..."), "+++": ("+++",)}
_CHARACTERS = 20_000  # in which it must end
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}?)[ \t]{0,5}[:=](?:[ \t]{1,5}|$)(.*)")
_MORE = re.compile(r"\s|#|- ")  # a line that belongs to the key above it


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The stretch from the first rule to the end of the last, and what it states."""

    noise: Noise
    stated: tuple[Stated, ...]


def front_matter(text: str) -> FrontMatter | None:
    """The front matter at the top of `text`; None where there is none."""
    skipped = 1 if text.startswith("\ufeff") else 0
    lines = text[skipped:_CHARACTERS].split("\n")
    ends = _RULES.get(lines[0].rstrip())
    if ends is None:
        return None
    inside = []
    for line in lines[1:]:
        if line.rstrip() in ends:
            break
        inside.append(line.rstrip())
    else:
        return None
    pairs = list(_pairs(inside))
    if not pairs or any(line and not _PAIR.match(line) and not _MORE.match(line) for line in inside):
        return None
    end = skipped + sum(len(line) + 1 for line in lines[: len(inside) + 1]) + len(lines[len(inside) + 1].rstrip())
    noise = Noise(skipped, end, "front-matter", "data for the publishing system at the top of the file")
    return FrontMatter(noise, tuple(_stated(pairs)))


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    """(key, value); the items of a list are joined by commas."""
    key, values = "", list[str]()
    for line in [*lines, "end:"]:
        if found := _PAIR.match(line):
            if key:
                yield key, ", ".join(values)
            key = re.sub(r"[ _]", "-", found[1].lower())
            values = [value for value in _values(found[2]) if value]
        elif key and (item := re.match(r"\s{0,20}-\s{1,5}(?:name:\s{0,5})?(.+)", line)):
            values.append(_bare(item[1]))


def _values(printed: str) -> list[str]:
    words = printed.strip()
    if words.startswith("[") and words.endswith("]"):
        return [_bare(word) for word in words[1:-1].split(",")]
    return [_bare(words)]


def _bare(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value.split(" #")[0].rstrip()


def _stated(pairs: list[tuple[str, str]]) -> Iterator[Stated]:
    known = lexicon("metadata")["front_matter"]
    for key, value in pairs:
        field, confidence = known.get(key, ("", 0.0))
        if field and (one := stated(field, value, f"front matter: {key}", confidence)):
            yield one
