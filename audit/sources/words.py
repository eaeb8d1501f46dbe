"""The profile of a source in sentences: counts side by side, and who rated it. Nothing is added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from audit.result import SourceRow

# What a text may disclose: its name in a profile, and the words for several texts, one that does, one that does not.
_DISCLOSED = (
    ("with byline", "with a byline", "with a byline", "no byline"),
    ("with date", "dated", "dated", "no date"),
    ("with corrections note", "with a note on corrections", "with a note on corrections", "no note on corrections"),
    ("with citations", "with citations", "with citations", "no citations"),
)


def told(row: SourceRow) -> Iterator[str]:
    """The sentences on a source, in order; none of what was not counted."""
    profile = row.profile
    texts = len(row.documents)
    if disclosed := [words for words in _DISCLOSED if words[0] in profile]:
        yield _disclosed(profile, disclosed, texts)
    if copies := _number(profile, "copies"):
        earlier = _number(profile, "copies of earlier texts")
        yield f"{_counted(copies, 'text')} of one origin with others" + (
            f", {earlier} of them published by another source before." if earlier else "."
        )
    for name in ("corroborated", "contradicted"):
        if claims := _number(profile, f"by origin: {name}"):
            others = _counted(_number(profile, f"by origin: {name} by"), "other origin")
            yield f"{_counted(claims, 'claim')} {name} by {others}, copies counted once."
    if damage := _number(profile, "damage"):
        yield f"{_counted(damage, 'finding')} of damage."
    yield from rated(row)


def rated(row: SourceRow) -> Iterator[str]:
    """What each rater says, with name and day."""
    for one in row.ratings:
        part = f" for {one['path']}" if one.get("path") else ""
        yield f"Rated by {one.get('rater', '')}{part}: {one.get('value', '')} (as of {one.get('as_of', '')})."


def _disclosed(profile: Mapping[str, float | int | str], what: Sequence[tuple[str, ...]], texts: int) -> str:
    """How many texts disclose what; of one text, what it does and what it does not."""
    if texts > 1:
        return (
            f"Of {_counted(texts, 'text')}: {', '.join(f'{_number(profile, key)} {many}' for key, many, *_ in what)}."
        )
    has = ", ".join(one for key, _, one, _ in what if _number(profile, key))
    lacks = ", ".join(none for key, _, _, none in what if not _number(profile, key))
    return f"1 text: {'; '.join(part for part in (has, lacks) if part)}."


def _number(profile: Mapping[str, float | int | str], key: str) -> int:
    value = profile.get(key, 0)
    return int(value) if not isinstance(value, str) else 0


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
