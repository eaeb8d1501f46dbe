"""The one module that reads seeds/: lexicons, reference facts, known errors, specimens.

In a checkout the folder stands beside the package; in a wheel it is inside it. Everything is read once
and kept; callers get values that they must not change.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from audit.errors import KnowledgeError


@cache
def root() -> Path:
    """The folder that holds the rows."""
    here = Path(__file__).resolve().parent
    for folder in (here / "seeds", here.parent / "seeds"):
        if (folder / "lexicons").is_dir():
            return folder
    raise KnowledgeError("the seeds folder is missing: install audit again")


def _read(name: str) -> str:
    try:
        return (root() / name).read_text(encoding="utf-8")
    except OSError as error:
        raise KnowledgeError(f"seeds/{name}: cannot be read ({error.strerror})") from error


@cache
def toml(name: str) -> dict[str, Any]:
    """The parsed TOML file `name`, a path below seeds/ ("lexicons/units.toml")."""
    try:
        return tomllib.loads(_read(name))
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(f"seeds/{name}: {error}") from error


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The lexicon `name`: its `source`, its `date` and its tables of rows."""
    return toml(f"lexicons/{name}.toml")


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of the CSV or TSV file `name`, a path below seeds/; lines that begin with # are comments."""
    lines = (line for line in _read(name).splitlines(keepends=True) if not line.startswith("#"))
    delimiter = "\t" if name.endswith(".tsv") else ","
    read = csv.reader(io.StringIO("".join(lines)), delimiter=delimiter)
    head = next(read, [])
    return tuple([dict(zip(head, row, strict=True)) for row in read if row])


@cache
def numbered(name: str) -> tuple[tuple[int, dict[str, str]], ...]:
    """As `rows`, each with the number of its line in the file: for errors that say where. No field holds a line end."""
    kept = [(number, line) for number, line in enumerate(_read(name).splitlines(), 1) if not line.startswith("#")]
    lines = [number for number, line in kept if line.strip()]
    return tuple(zip(lines[1:], rows(name), strict=True))


@cache
def user_facts() -> Path:
    """The folder of the facts that a user imported: $AUDIT_FACTS, else facts/ in the user's data folder."""
    named = os.environ.get("AUDIT_FACTS")
    if named:
        return Path(named)
    from platformdirs import user_data_dir

    return Path(user_data_dir("audit", appauthor=False)) / "facts"


@cache
def imported() -> tuple[tuple[str, str], ...]:
    """The tables that a user imported: (file name, text), by name. They are part of the version of the knowledge."""
    try:
        return tuple((path.name, path.read_text(encoding="utf-8")) for path in sorted(user_facts().glob("*.csv")))
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "a table in it is not in UTF-8"
        raise KnowledgeError(f"{user_facts()}: cannot be read ({why})") from error


def forget_imported() -> None:
    """Read the imported tables anew at the next call: they have just been changed."""
    for kept in (user_facts, imported, version):
        kept.cache_clear()


_OWN = "AUDIT_OWN_CALQUES"  # by which processes that share the work learn of the file: they inherit the environment


def use_calques(path: str) -> bool:
    """From now on the user's own calques are those of the file at `path` ("": none). Whether that changed anything."""
    if os.environ.get(_OWN, "") == path and not path:
        return False
    before = own_calques() if os.environ.get(_OWN, "") == path else None
    os.environ[_OWN] = path
    own_calques.cache_clear()
    if before == own_calques():
        return False
    version.cache_clear()
    return True


@cache
def own_calques() -> tuple[str, str]:
    """The path and the text of the user's own calques; two empty strings where none are in use."""
    path = os.environ.get(_OWN, "")
    try:
        return path, Path(path).read_text(encoding="utf-8-sig") if path else ""
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: cannot be read ({error})") from error


@cache
def version() -> str:
    """A hash over every row that ships or was imported: it changes when any of them does (12 hex digits)."""
    digest = hashlib.sha256()
    for name, text in imported():
        digest.update(f"imported/{name}\0{text}\0".encode())
    if own_calques()[0]:
        digest.update(f"calques\0{own_calques()[1]}\0".encode())
    _update(digest, root())
    return digest.hexdigest()[:12]


@cache
def lexicons_version() -> str:
    """As `version`, over the lexicons that ship: no other rows bear on how a file is read."""
    digest = hashlib.sha256()
    _update(digest, root() / "lexicons")
    return digest.hexdigest()[:12]


def _update(digest: hashlib._Hash, folder: Path) -> None:
    """Add every file of rows below a folder that ships, by its path."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix in (".toml", ".csv", ".tsv"):
            digest.update(path.relative_to(root()).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
