"""The profile of a source in sentences: counts side by side, and who rated it. Nothing is added up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from audit.result import SourceRow


def told(row: SourceRow) -> Iterator[str]:
    """The sentences on a source, in order; none of what was not counted."""
    profile = row.profile
    texts = len(row.documents)
    disclosed = [
        f"{_number(profile, key)} {words}"
        for key, words in (
            ("with byline", "with a byline"),
            ("with date", "dated"),
            ("with corrections note", "with a note on corrections"),
            ("with citations", "with citations"),
        )
        if key in profile
    ]
    if disclosed:
        yield f"Of {_counted(texts, 'text')}: {', '.join(disclosed)}."
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


def _number(profile: Mapping[str, float | int | str], key: str) -> int:
    value = profile.get(key, 0)
    return int(value) if not isinstance(value, str) else 0


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
