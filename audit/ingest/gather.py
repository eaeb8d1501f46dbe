"""Paths to documents: files, folders, and one clear line for each that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from audit.errors import InputError
from audit.ingest.take import take
from audit.model import Document
from audit.settings import DEFAULT, Limits

READ = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"}


def files(paths: Iterable[str], limits: Limits = DEFAULT.limits) -> tuple[tuple[str, ...], tuple[InputError, ...]]:
    """The files that `paths` name, each once, in order of their names; and what could not be found.

    A folder stands for the files below it whose names end in a suffix that is read; a file that is named is
    taken whatever its suffix.
    """
    found: list[str] = []
    problems: list[InputError] = []
    for path in paths:
        try:
            found += _below(path, limits)
        except InputError as error:
            problems.append(error)
    return tuple(dict.fromkeys(sorted(found))), tuple(problems)


def _below(path: str, limits: Limits) -> Iterator[str]:
    if path.startswith(("http://", "https://")):
        raise InputError(path, "addresses are not fetched yet: save the page and name the file")
    try:
        place = Path(path)
        if not place.exists():
            raise InputError(path, "does not exist: check the name")
        if not place.is_dir():
            return iter([path])
        inside = sorted(str(file) for file in place.rglob("*") if file.suffix.lower() in READ and file.is_file())
    except (OSError, ValueError) as error:
        raise InputError(path, f"cannot be read ({error})") from error
    if not inside:
        raise InputError(path, "holds no .txt, .md or .html file: name the files")
    if len(inside) > limits.folder_files:
        raise InputError(path, f"holds {len(inside)} files, more than limits.folder_files: name a part of it")
    return iter(inside)


def load(path: str, limits: Limits = DEFAULT.limits) -> tuple[bytes, Document]:
    """The bytes of a file and the document in them. Raises `InputError`."""
    try:
        size = Path(path).stat().st_size
        if size > limits.document_bytes:
            most = limits.document_bytes / 1e6
            raise InputError(
                path, f"is longer than {most:g} MB: split it, or raise limits.document_bytes in audit.toml"
            )
        raw = Path(path).read_bytes()
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror or error})") from error
    return raw, take(raw, path=path, limits=limits)
