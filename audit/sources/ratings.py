"""Ratings of sources that a user imports: CSV lists with a domain, a value and, if they like, a path and dates.

    domain,value                         one row a domain
    domain,path,value,from,to            a part of a site, and the days for which the rating held
    site,rating,…                        other names of the columns, as public lists print them: lexicons/ratings.toml

None is shipped, none is weighed: what a rater says is shown beside the evidence with the rater's name.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from audit.errors import KnowledgeError
from audit.knowledge import lexicon
from audit.result import DocumentRow, SourceRow

LONGEST = 200  # characters of a value
ROWS = 200_000  # the longest public list has some ten thousand


@dataclass(frozen=True, slots=True)
class Rating:
    """What a rater says of a domain, or of a path on it. `since` and `until` are ISO days or empty."""

    domain: str
    value: str
    rater: str
    as_of: str
    path: str = ""
    since: str = ""
    until: str = ""


def ratings(text: str, *, name: str, rater: str, as_of: str) -> tuple[Rating, ...]:
    """The ratings in a CSV file. Raises `KnowledgeError` that names the file, the line and what is wrong."""
    if not rater.strip():
        raise KnowledgeError("--rater: name who rates")
    _day(as_of, "--as-of")
    lines = [line for line in text.removeprefix("\ufeff").splitlines() if line.strip() and not line.startswith("#")]
    if not lines:
        raise KnowledgeError(f"{name}: holds no rows")
    delimiter = max(",\t;", key=lines[0].count)
    try:
        table = csv.DictReader(io.StringIO("\n".join(lines)), delimiter=delimiter, strict=True)
        columns = _columns(table.fieldnames or (), name)
        found = {_rating(row, columns, f"{name}, row {at}", rater, as_of) for at, row in enumerate(table, 1)}
    except csv.Error as error:
        raise KnowledgeError(f"{name}: is no CSV ({error})") from error
    if len(found) > ROWS:
        raise KnowledgeError(f"{name}: has more than {ROWS:,} rows: import it in parts")
    return tuple(sorted(found, key=lambda one: (one.domain, one.path, one.since, one.until, one.value)))


def _columns(names: Iterable[str], file: str) -> dict[str, str]:
    """The column of the file for each field of a rating."""
    printed = {name.strip().lower(): name for name in names if name}
    found = {
        field: printed[word]
        for field, words in lexicon("ratings")["columns"].items()
        for word in reversed(words)
        if word in printed
    }
    for field in ("domain", "value"):
        if field not in found:
            raise KnowledgeError(f"{file}: has no column for the {field}: name one of its columns “{field}”")
    return found


def _rating(
    row: Mapping[str | None, str | None], columns: Mapping[str, str], where: str, rater: str, as_of: str
) -> Rating:
    field = {name: str(row.get(column) or "").strip() for name, column in columns.items()}
    host, path = domain(field["domain"])
    if not host:
        raise KnowledgeError(f"{where}: “{field['domain'][:60]}” is no domain")
    if not field["value"] or len(field["value"]) > LONGEST:
        raise KnowledgeError(f"{where}: the value is empty or longer than {LONGEST} characters")
    for name in ("since", "until"):
        if field.get(name):
            _day(field[name], f"{where}: {name}")
    path = "/" + field["path"].strip("/") if field.get("path", "").strip("/") else path
    return Rating(host, field["value"], rater.strip(), as_of, path, field.get("since", ""), field.get("until", ""))


def domain(printed: str) -> tuple[str, str]:
    """The host in small letters without "www.", and the path, of a domain or an address; ("", "") for neither."""
    try:
        parts = urlsplit(printed if "://" in printed else f"//{printed}")
        host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    except ValueError:
        return "", ""
    sound = "." in host and all(c.isalnum() or c in "-._" for c in host) and " " not in printed.strip()
    return (host, parts.path.rstrip("/")) if sound else ("", "")


def _day(printed: str, where: str) -> None:
    try:
        date.fromisoformat(printed)
    except ValueError as error:
        raise KnowledgeError(f"{where}: “{printed[:40]}” is no day: write it as 2025-03-31") from error


def rated(
    sources: Sequence[SourceRow], documents: Sequence[DocumentRow], known: Iterable[Rating]
) -> tuple[SourceRow, ...]:
    """The sources, each with the ratings of its domain. A rating of a path counts where every document lies in it, one
    with days where a document was published then."""
    by_domain: dict[str, list[Rating]] = {}
    for one in known:
        by_domain.setdefault(one.domain, []).append(one)
    row = {document.id: document for document in documents}
    return tuple(
        replace(source, ratings=_held([row[document] for document in source.documents], source.name, by_domain))
        for source in sources
    )


def _held(
    held: Sequence[DocumentRow], name: str, by_domain: Mapping[str, Sequence[Rating]]
) -> tuple[Mapping[str, str], ...]:
    hosts = {host for printed in (name, *(one.url or "" for one in held)) for host in _parents(domain(printed)[0])}
    found = [one for host in sorted(hosts) for one in by_domain.get(host, ()) if _fits(one, held)]
    return tuple(
        {"rater": one.rater, "value": one.value, "as_of": one.as_of} | ({"path": one.path} if one.path else {})
        for one in found
    )


def _parents(host: str) -> list[str]:
    """The host and what it is a part of: news.paper.example, paper.example."""
    parts = host.split(".")
    return [".".join(parts[at:]) for at in range(len(parts) - 1)]


def _fits(one: Rating, held: Sequence[DocumentRow]) -> bool:
    inside = all(domain(row.url or "")[1].startswith(one.path) for row in held) if one.path else True
    days = [row.published[:10] for row in held if row.published]
    timely = not days or any(
        (not one.since or one.since <= day) and (not one.until or day <= one.until) for day in days
    )
    return inside and timely
