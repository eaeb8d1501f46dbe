"""People in offices: which title, of which country, held by whom, and in what state.

    status ─ country ─ body ─ TITLE ─ of country or body ─ "," ─ courtesy ─ NAME
    NAME ─ "," or "is" or "as" ─ the ─ status ─ country ─ TITLE ─ of country or body

Around each title the words to the left and to the right are read in that order; nothing is looked up.
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.names import trimmed
from audit.claims.office_parts import NEAR, Right, held, holder_left, holder_right, left_of, right_of
from audit.claims.office_verbs import ministries
from audit.claims.places import country_at
from audit.claims.titles import Title, phrases, title_at, with_body
from audit.claims.words import Word, gap, lowers
from audit.model import Mention, Office, Span


def offices(text: str, line: Sequence[Word]) -> tuple[tuple[Mention, Span | None], ...]:
    """Every office with a holder or a country in `text`, in order, each with the place of the holder's name.

    `line` are the words of the text.
    """
    found: list[tuple[Mention, Span | None]] = []
    free, lows = 0, lowers(line)
    for i in phrases().begin(lows):
        at = title_at(line, i) if i >= free else None
        if at is None or not _whole(text, line, i, at[0]):
            continue
        mention, after, holder = _office(text, line, i, at[0], at[1])
        if mention and (not found or mention.start >= found[-1][0].end):
            found.append((mention, holder))
        free = max(after, at[0]) if mention else at[0]
    run = [_of_ministry(text, line, [m for m, _ in found], told) for told in ministries(text, line, lows)]
    clear = [one for one in run if not any(m.start < one[0].end and one[0].start < m.end for m, _ in found)]
    return tuple(sorted([*found, *clear], key=lambda one: one[0].start)) if clear else tuple(found)


def _of_ministry(
    text: str, line: Sequence[Word], held: Sequence[Mention], told: tuple[int, int, int, Title]
) -> tuple[Mention, Span]:
    """Who runs a ministry, as its minister, from the words of the name and of the ministry (`ministries`). Where the
    name stands in one of the offices `held` ("Interior Minister Roe takes over the defence ministry", "Roe, who as
    chief prosecutor won that case, runs the defence ministry"), the mention begins behind that."""
    first, after, end, title = told
    place = Span(line[first].start, line[after - 1].bare_end)
    within = next((m for m in held if m.start < place.end and place.start < m.end and m.office), None)
    named = within.office.holder if within and within.office else None
    holder = named or trimmed(text, line, first, after)
    office = Office(title.name, None, holder, "current")
    key = f"{title.name.casefold()}||{holder.casefold()}"
    begins = next(k for k in range(first, end) if within is None or line[k].start >= within.end)
    return Mention(line[begins].start, line[end - 1].bare_end, "office", key, office=office), place


def _whole(text: str, line: Sequence[Word], i: int, j: int) -> bool:
    """Whether the words of a title stand together, and no plural or genitive ends it."""
    together = all(gap(text, line[k], line[k + 1]) in NEAR for k in range(i, j - 1))
    return together and not line[j - 1].genitive


def _office(text: str, line: Sequence[Word], i: int, j: int, title: Title) -> tuple[Mention | None, int, Span | None]:
    """The mention around the title at words `i` to `j`, the index after its last word, and the holder's place."""
    left = left_of(text, line, i, title)
    right = right_of(text, line, j, title)
    first, end = left.first, right.end
    name = holder_right(text, line, right.end)
    if name is None and (named := holder_left(text, line, left.first)):
        name, first = named, named[0]
    elif name:
        end = name[1]
    country = left.country or right.country
    if country is None and name and end == name[1] and (behind := _country_behind(text, line, end)):
        end, country = behind
    body = right.body or left.body
    if not _says_enough(title, name is not None, country, body, right):
        return None, j, None
    holder = trimmed(text, line, name[0], name[1]) if name else None
    status = right.status or left.status
    if status == "current":
        status = held(text, line, first, right.end)
    full = f"Deputy {title.name}" if status == "deputy" else title.name
    office = Office(with_body(full, body) if body else _bare(full), country, holder, status)
    key = "|".join(part.casefold() if part else "" for part in (office.title, country, holder))
    place = Span(line[name[0]].start, line[name[1] - 1].bare_end) if name else None
    return Mention(line[first].start, line[end - 1].bare_end, "office", key, office=office), end, place


def _country_behind(text: str, line: Sequence[Word], end: int) -> tuple[int, str] | None:
    """The country of "Foreign Minister Jane Roe of Norway"."""
    if end + 1 < len(line) and line[end].lower == "of" and gap(text, line[end - 1], line[end]) == " ":
        return country_at(line, end + 1)
    return None


def _bare(title: str) -> str:
    return title.removesuffix(" of")


def _says_enough(title: Title, holder: bool, country: str | None, body: str | None, right: Right) -> bool:
    """A bare "the president" or "a spokesman" says nothing that could be checked."""
    if title.of and not (right.body or right.country or (holder and body)):
        return False
    if title.before and not (country or body):
        return False
    return holder or (country is not None and not title.named)
