"""The facts that a user imported: kept in a folder of the user's own, read with the tables that ship.

    FILE ─ formats ─▶ rows ─ own ─▶ proved, all or none ─▶ facts/<content>.csv ─▶ lookup

The name of a kept table is made of its content, and the version of the knowledge is made of all of them: no verdict
outlives the facts it was given on.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path

from audit.errors import KnowledgeError
from audit.facts import formats
from audit.facts.own import COLUMNS, Own, proved
from audit.knowledge import forget_imported, imported, user_facts

_MOST = 40  # errors that are printed: a person mends the first ones and tries again


@cache
def own_facts() -> tuple[Own, ...]:
    """Every imported fact, in the order of the tables and rows. Raises `KnowledgeError` where one is not sound."""
    found: list[Own] = []
    for name, text in imported():
        rows, errors = proved(formats.read(name, text, {}), found)
        if errors:
            raise KnowledgeError(f"{user_facts() / name}:{errors[0]}")
        found += rows
    return tuple(found)


def take(path: str, given: Mapping[str, str]) -> tuple[Own, ...]:
    """Import the facts of the file at `path`; those that were new. Raises `KnowledgeError` and changes nothing
    unless every row is sound."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or 'no UTF-8'})") from error
    rows = formats.read(path, text, given)
    found, errors = proved(rows, own_facts())
    if errors:
        more = f"\n… and {len(errors) - _MOST} more" if len(errors) > _MOST else ""
        listed = "\n".join(f"{path}:{error}" for error in errors[:_MOST])
        raise KnowledgeError(f"nothing was imported: {len(errors)} rows are not sound\n{listed}{more}")
    if found:
        _keep(found)
    return tuple(found)


def _keep(found: list[Own]) -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(one) for one in found)
    text = out.getvalue()
    folder = user_facts()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(text.encode()).hexdigest()[:12]
        (folder / f"{name}.part").write_text(text, encoding="utf-8")
        (folder / f"{name}.part").replace(folder / f"{name}.csv")
    except OSError as error:
        raise KnowledgeError(f"{folder}: cannot be written ({error.strerror})") from error
    forget()


def forget() -> None:
    """Read the imported facts anew at the next call."""
    forget_imported()
    own_facts.cache_clear()
