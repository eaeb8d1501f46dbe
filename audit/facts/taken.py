"""The facts that a user imported: kept in a folder of the user's own, read with the tables that ship.

    FILE ─ formats ─▶ rows ─ own ─▶ proved, all or none ─▶ facts/<content>.csv ─▶ lookup

The name of a kept table is made of its content, and the version of the knowledge is made of all of them: no verdict
outlives the facts it was given on.
"""

from __future__ import annotations

import csv
import hashlib
import io
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path

from audit.errors import KnowledgeError
from audit.facts import formats
from audit.facts.own import COLUMNS, Own, proved
from audit.knowledge import forget_imported, imported, user_facts
from audit.settings import DEFAULT

_ZIP = b"PK\x03\x04"
_MOST = 40  # errors that are printed: a person mends the first ones and tries again


@cache
def own_facts() -> tuple[Own, ...]:
    """Every imported fact, in the order of the tables and rows. Raises `KnowledgeError` where one is not sound."""
    found: list[Own] = []
    for name, text in imported():
        rows, errors = proved(formats.read(name, text, {}), found)
        if errors:
            raise KnowledgeError(f"{user_facts() / name}:{errors[0]}: mend that file, or take it away")
        found += rows
    return tuple(found)


def take(path: str, given: Mapping[str, str]) -> tuple[Own, ...]:
    """Import the facts of the file at `path`; those that were new. Raises `KnowledgeError` and changes nothing
    unless every row is sound."""
    rows = formats.read(path, _text(path), given)
    if not rows:
        raise KnowledgeError(f"{path}: holds no facts: there is no row in it")
    found, errors = proved(rows, own_facts())
    if errors:
        more = f"\n… and {len(errors) - _MOST} more" if len(errors) > _MOST else ""
        listed = "\n".join(f"{path}:{error}" for error in errors[:_MOST])
        rows_are = "1 row is" if len(errors) == 1 else f"{len(errors)} rows are"
        raise KnowledgeError(f"nothing was imported: {rows_are} not sound\n{listed}{more}")
    if found:
        _keep(found)
    return tuple(found)


def remove(name: str) -> Own:
    """Take the imported fact with the id `name` away. Raises `KnowledgeError` where none has it."""
    for file, text in imported():
        rows, _ = proved(formats.read(file, text, {}))
        gone = next((one for one in rows if one.id == name), None)
        if gone is not None:
            if left := [one for one in rows if one is not gone]:
                _keep(left)
            (user_facts() / file).unlink(missing_ok=True)  # after the rest of it is kept
            forget()
            return gone
    raise KnowledgeError(f"no imported fact has the id {name}: see `audit facts list`; facts that ship stay")


def _text(path: str) -> str:
    """The text of a file of facts. Excel saves UTF-8 with a mark at its beginning, or UTF-16."""
    most = DEFAULT.limits.document_bytes
    try:
        with Path(path).open("rb") as stream:
            raw = stream.read(most + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise KnowledgeError(f"{path}: cannot be read ({why}): check its name and rights") from error
    if len(raw) > most:
        raise KnowledgeError(f"{path}: is longer than {most / 1e6:g} MB: keep the rows and years that you need")
    if raw.startswith(_ZIP):
        raise KnowledgeError(f"{path}: is a spreadsheet or a packed file: save the sheet as CSV in UTF-8")
    try:
        return raw.decode("utf-16" if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise KnowledgeError(f"{path}:{line}: is not in UTF-8: save it as CSV in UTF-8") from error


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
        why = f"cannot be written ({error.strerror}): name another folder in AUDIT_FACTS"
        raise KnowledgeError(f"{folder}: {why}") from error
    forget()


def forget() -> None:
    """Read the imported facts anew at the next call."""
    forget_imported()
    own_facts.cache_clear()
