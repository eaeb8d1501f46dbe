"""Names to documents: files, folders, lists, standard input, addresses; one clear line for each that cannot be read.

names ─ files ─▶ files and addresses, each once ─ documents ─▶ (bytes, Document), one or several for each
"""

from __future__ import annotations

import os
import stat
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from audit.errors import InputError, printable
from audit.ingest.decode import decode
from audit.ingest.feed import Entry, entries, is_feed, may_be_feed
from audit.ingest.sniff import HTML, binary_kind, too_long
from audit.ingest.take import take
from audit.ingest.warc import Response, is_warc, responses
from audit.model import Document
from audit.settings import DEFAULT, Limits

STANDARD_INPUT = "-"
LIST = "@"  # before the name of a file that lists names, one a line
READ = (
    *(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    *(".docx", ".odt", ".epub", ".pdf", ".rss", ".atom", ".warc", ".warc.gz"),
)
_WEB = ("http://", "https://")
_HEAD = 4_096
_LIST_BYTES = 50_000_000


def files(
    paths: Iterable[str], limits: Limits = DEFAULT.limits, *, online: bool = False
) -> tuple[tuple[str, ...], tuple[InputError, ...]]:
    """What `paths` name, each once, in order of their names; and what could not be found.

    A folder stands for the files below it whose names end in a suffix that is read, but for hidden ones and links
    out of it; a file that is named is taken whatever its suffix. `@name` stands for the names in the file, one a
    line; `-` for standard input. Addresses are taken only with `online`.
    """
    found: list[str] = []
    problems: list[InputError] = []
    for path in _listed(paths, problems):
        try:
            found += _below(path, limits, problems, online=online)
        except InputError as error:
            problems.append(error)
    return tuple(dict.fromkeys(sorted(found))), tuple(problems)


def plain(path: str) -> str:
    """The name of a file without the detours that say nothing: "./a.txt" is "a.txt". A file called "-" is no standard
    input and keeps them."""
    if path.startswith((*_WEB, LIST)) or not path.isprintable():
        return path
    short = str(PurePath(path))
    return path if short == STANDARD_INPUT else short


def _listed(paths: Iterable[str], problems: list[InputError]) -> Iterator[str]:
    """The names, those in lists in place of the list. A list names no list."""
    for path in paths:
        if not path.startswith(LIST):
            yield path
            continue
        try:
            with Path(path[1:]).open("rb") as stream:
                lines = stream.read(_LIST_BYTES).removeprefix(BOM_UTF8).splitlines()
        except (OSError, ValueError) as error:
            problems.append(_unreadable(path, error))
            continue
        names = (os.fsdecode(line.strip()) for line in lines)
        yield from (name for name in names if name and not name.startswith(("#", LIST)))


def _below(path: str, limits: Limits, problems: list[InputError], *, online: bool) -> Iterator[str]:
    if path == STANDARD_INPUT:
        return iter([path])
    if path.startswith(_WEB):
        if not online:
            raise InputError(path, "is not fetched without --online: add it, or save the page and name the file")
        return iter([path])
    try:
        place = Path(path)
        if not place.exists():
            raise InputError(path, "does not exist: check the name")
        if not place.is_dir():
            return iter([plain(path)])
        inside = sorted(map(plain, _inside(path, problems)))
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if not inside:
        raise InputError(path, "holds no file that is read (.txt, .md, .html, .docx, .pdf, …): name the files")
    if len(inside) > limits.folder_files:
        raise InputError(path, f"holds {len(inside)} files, more than limits.folder_files: name a part of it")
    return iter(inside)


def _inside(folder: str, problems: list[InputError]) -> Iterator[str]:
    """The regular files below a folder that are read. Links to folders are not followed, links out of it named."""
    home, waiting = os.path.realpath(folder), [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as found:
                inside = sorted((entry.name, _sort(entry), entry.path) for entry in found)
        except OSError as error:
            problems.append(_unreadable(folder, error))
            continue
        for name, sort, path in inside:
            if sort == "folder" and not name.startswith("."):
                waiting.append(path)
            elif not sort or name.startswith((".", "~$")) or not name.lower().endswith(READ):
                continue
            elif sort == "file":
                yield path
            elif not os.path.realpath(path).startswith(home + os.sep):
                problems.append(InputError(path, "is a link out of its folder: name the file it leads to"))


def _sort(entry: os.DirEntry[str]) -> str:
    """What stands in a folder; "" for what is not read: a pipe or a device would never end. The folder tells that by
    itself: asking for each of 100,000 files takes a second."""
    if entry.is_symlink():
        return "" if os.path.isdir(entry.path) else "link"  # noqa: PTH112  a link that leads to itself raises nothing here
    return "file" if entry.is_file(follow_symlinks=False) else "folder" if entry.is_dir(follow_symlinks=False) else ""


def documents(path: str, limits: Limits = DEFAULT.limits) -> Iterator[tuple[bytes, Document] | InputError]:
    """The bytes and the document in a file, an address or standard input; several for a feed or a WARC file.

    An error is given out in the place of what cannot be read, and the rest goes on.
    """
    try:
        if path.startswith(_WEB):
            yield _fetched(path, limits)
        elif path == STANDARD_INPUT:
            yield from _several(_bounded(sys.stdin.buffer, path, limits), path, limits)
        elif _is_archive(path):
            yield from _archived(path, limits)
        else:
            yield from _several(_bytes(path, limits), path, limits)
    except InputError as error:
        yield error


def load(path: str, limits: Limits = DEFAULT.limits) -> tuple[bytes, Document]:
    """The bytes of a file and the one document in them. Raises `InputError`."""
    for found in documents(path, limits):
        if isinstance(found, InputError):
            raise found
        return found
    raise InputError(path, "holds no text: leave it out")


def _fetched(url: str, limits: Limits) -> tuple[bytes, Document]:
    from audit.ingest.fetch import fetch

    got = fetch(url, limits)
    charset = got.charset
    return got.body, _read(take(got.body, url=got.url, limits=limits, stated=got.stated, charset=charset), url)


def _bytes(path: str, limits: Limits) -> bytes:
    try:
        with Path(path).open("rb") as stream:
            size = os.fstat(stream.fileno())
            if stat.S_ISREG(size.st_mode) and size.st_size > limits.document_bytes:
                raise InputError(path, too_long(limits))
            return _bounded(stream, path, limits)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _bounded(stream: object, path: str, limits: Limits) -> bytes:
    """All bytes of a stream, at most one more than the limit: pipes and devices have no size."""
    raw: bytes = stream.read(limits.document_bytes + 1)  # type: ignore[attr-defined]
    if len(raw) > limits.document_bytes:
        raise InputError(path, too_long(limits))
    return raw


def _is_archive(path: str) -> bool:
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):  # a pipe can be opened and read only once
            return False
        with Path(path).open("rb") as stream:
            return is_warc(stream.read(_HEAD))
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _archived(path: str, limits: Limits) -> Iterator[tuple[bytes, Document] | InputError]:
    with Path(path).open("rb") as stream:
        number = 0
        for number, answer in enumerate(responses(stream, path, limits), 1):
            if isinstance(answer, InputError):
                yield answer
                continue
            yield _answer(answer, f"{_shown(path)}#{number}", limits)
        if not number:
            yield InputError(path, "holds no text: no page of this web archive was answered: leave it out")


def _answer(answer: Response, name: str, limits: Limits) -> tuple[bytes, Document] | InputError:
    try:
        made = take(
            answer.body, path=name, url=answer.url, limits=limits, stated=answer.stated, media_type=answer.media_type
        )
        _read(made, name)
    except InputError as error:
        return InputError(name, f"{printable(answer.url[:200])} {error.problem}")
    return answer.body, made


def _several(raw: bytes, path: str, limits: Limits) -> Iterator[tuple[bytes, Document] | InputError]:
    """The document in the bytes of a file, or the entries of a feed."""
    if binary_kind(raw, path, limits) is None and may_be_feed(raw):
        text, _ = decode(raw, path, limits)
        if is_feed(text):
            found = [_entry(entry, f"{_shown(path)}#{entry.number}", limits) for entry in entries(text, path, limits)]
            yield from found or [InputError(path, "is a feed without entries: nothing to audit")]
            return
    try:
        made = take(raw, path=_shown(path), limits=limits)
    except InputError as error:
        raise InputError(path, error.problem) from error  # by the name that was given
    yield raw, _read(made, path)


def _read(document: Document, name: str) -> Document:
    """The document, if any words were found in it."""
    if not document.text.strip():
        raise InputError(name, "holds no text that can be read: leave it out")
    return document


def _entry(entry: Entry, name: str, limits: Limits) -> tuple[bytes, Document] | InputError:
    raw = entry.body.encode("utf-8", "replace")
    try:
        made = take(raw, path=name, url=entry.url, limits=limits, stated=entry.stated, media_type=HTML)
        return raw, _read(made, name)
    except InputError as error:
        return InputError(name, error.problem)


def _shown(path: str) -> str:
    """The name in valid Unicode, so that a database and JSON can hold it: bytes that are none are escaped."""
    return "standard input" if path == STANDARD_INPUT else os.fsencode(path).decode("utf-8", "backslashreplace")


def _unreadable(path: str, error: Exception) -> InputError:
    return InputError(path, f"cannot be read ({getattr(error, 'strerror', None) or error}): check its name and rights")
