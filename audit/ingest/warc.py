"""WARC files, the archives of crawlers → their responses, one after the other, never all in memory.

The only importer of warcio.
"""

from __future__ import annotations

import io
import logging
import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from typing import Any, BinaryIO

from audit.errors import InputError
from audit.ingest.stated import stated
from audit.model import Stated
from audit.settings import Limits

GZIP = b"\x1f\x8b"
BLOCK = 16_384  # bytes read at once
LONGEST_LINE = 1_000_000  # bytes of a header: addresses with data in them have some ten thousand
_KINDS = ("response", "resource")
_READ = ("text/", "application/xhtml", "application/pdf", "application/xml", "application/rss", "application/atom")


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered: the body without its coding, the address, the media type and what is stated of it."""

    body: bytes
    url: str
    media_type: str
    stated: tuple[Stated, ...]


def is_warc(head: bytes) -> bool:
    """Whether the first bytes are those of a WARC file, packed or not."""
    if not head.startswith(GZIP):
        return head.startswith(b"WARC/")
    try:
        return zlib.decompressobj(wbits=31).decompress(head, 5) == b"WARC/"
    except zlib.error:
        return False


def responses(stream: BinaryIO, path: str, limits: Limits) -> Iterator[Response | InputError]:
    """Each answer that holds text; an error for one that cannot be read, and the rest goes on.

    Ends with an error where the file itself breaks off.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    count = 0
    try:
        unpacked = _Unpacked(stream)
        for record in _quietly(ArchiveIterator(unpacked), unpacked):
            if record.rec_type not in _KINDS:
                continue
            count += 1
            if count > limits.container_documents:
                yield InputError(path, "holds more responses than limits.container_documents: the rest is not read")
                return
            answer = _response(record, path, limits)
            if answer is not None:
                yield answer
    except (
        ArchiveLoadFailed,
        zlib.error,
        OSError,
        EOFError,
        ValueError,
        KeyError,
        AttributeError,
        IndexError,
        TypeError,
    ) as error:
        words = str(error)[:100] or type(error).__name__
        yield InputError(path, f"breaks off after {count} responses ({words}): get it again")


class _Unpacked:
    """The bytes of a WARC file, unpacked piece by piece: warcio would unpack a bomb whole to find the end of a line."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._at, self._line = stream, 0, 0
        head = stream.read(len(GZIP))
        stream.seek(0)
        self._gzip = zlib.decompressobj(wbits=31) if head == GZIP else None
        self._waiting = b""
        self.in_header = True

    def tell(self) -> int:
        """How many bytes were given out."""
        return self._at

    def read(self, size: int = BLOCK) -> bytes:
        """Up to `size` bytes; none at the end. Raises `OSError` for a line that no header has."""
        data = self._unpacked(size) if self._gzip else self._stream.read(size)
        last = data.rfind(b"\n")
        self._line = self._line + len(data) if last < 0 and self.in_header else len(data) - last - 1
        if self._line > LONGEST_LINE:
            raise OSError("a line without end")
        self._at += len(data)
        return data

    def _unpacked(self, size: int) -> bytes:
        while True:
            assert self._gzip is not None
            if self._gzip.eof:  # the next record is packed by itself
                self._waiting = self._gzip.unused_data
                self._gzip = zlib.decompressobj(wbits=31)
            raw = self._waiting or self._stream.read(BLOCK)
            if not raw:
                return b""
            data = self._gzip.decompress(raw, size)
            self._waiting = self._gzip.unconsumed_tail
            if data:
                return data


def _quietly(records: Iterator[Any], unpacked: _Unpacked) -> Iterator[Any]:
    """The records, without what warcio prints of damage: it is told in a line of our own. What was not read of a
    body is read before the next header is looked for, so that only headers are held to the length of a line."""
    log = logging.getLogger("warcio")
    while True:
        before, log.disabled, unpacked.in_header = log.disabled, True, True
        try:
            with redirect_stderr(io.StringIO()):
                record = next(records, None)
        finally:
            log.disabled = before
        if record is None:
            return
        unpacked.in_header = False
        yield record
        while record.raw_stream.read(BLOCK):
            pass


def _response(record: object, path: str, limits: Limits) -> Response | InputError | None:
    headers, http = record.rec_headers, record.http_headers  # type: ignore[attr-defined]
    url = (headers.get_header("WARC-Target-URI") or "").strip("<>")
    if http is not None and not (http.get_statuscode() or "").startswith("2"):
        return None
    given = (http.get_header("Content-Type") if http else headers.get_header("Content-Type")) or ""
    media_type = given.split(";")[0].strip().lower()
    if not media_type.startswith(_READ):
        return None
    body = record.content_stream().read(limits.document_bytes + 1)  # type: ignore[attr-defined]
    if len(body) > limits.document_bytes:
        return InputError(path, f"{url[:200]} is longer than limits.document_bytes: left out")
    rows = [
        stated("url", url, "WARC-Target-URI", 0.95),
        stated("retrieved", headers.get_header("WARC-Date") or "", "WARC-Date", 0.95),
        stated("modified", (http.get_header("Last-Modified") if http else "") or "", "header Last-Modified", 0.4),
    ]
    return Response(body, url, media_type, tuple(row for row in rows if row))
