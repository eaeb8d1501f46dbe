"""An address → its bytes, or one clear state. The only importer of httpx.

    address ─ robots.txt ─▶ name to network address ─ public? ─▶ request ─ redirect? ─▶ again, at most so often
            ─▶ status, type, size while streaming ─▶ Fetched, or FetchError with one of STATES

Each connection goes to the very network address that was looked at: a name that changes between the look and the
connection (DNS rebinding) gains nothing. Proxies of the environment are not used: they would resolve names unseen.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from audit.errors import FetchError, printable
from audit.ingest.addresses import Resolve, is_public, resolve
from audit.ingest.stated import stated
from audit.model import Stated
from audit.settings import DEFAULT, Limits
from audit.version import VERSION

if TYPE_CHECKING:
    import httpx

STATES = (
    "bad-address",  # no http or https address
    "private",  # leads into one's own machine or network
    "unknown-host",  # the name is not known
    "refused",  # no connection, or it broke off
    "tls",  # the certificate or the handshake is not sound
    "timeout",  # no answer in time
    "redirects",  # too many, or a circle
    "robots",  # the site does not want it fetched
    "forbidden",  # 401, 402, 403, 407, 451
    "not-found",  # 404, 410
    "rate-limited",  # 429
    "server-error",  # 5xx
    "http-error",  # any other status
    "not-text",  # a picture, a film, a program
    "too-large",  # beyond limits.fetch_bytes
    "empty",  # nothing came
)
AGENT = f"audit/{VERSION} (checks texts before publication)"
_ROBOT = "audit"
_REDIRECTS = (301, 302, 303, 307, 308)
_STATUS = {
    **dict.fromkeys((401, 402, 403, 407, 451), ("forbidden", "is not open to the public")),
    **dict.fromkeys((404, 410), ("not-found", "is not there")),
    429: ("rate-limited", "answers that it was asked too often: try later"),
}
_READ = ("text/", "application/xhtml", "application/pdf", "application/xml", "application/rss", "application/atom")
_READ_TOO = ("application/vnd.openxml", "application/vnd.oasis", "application/epub", "multipart/related")
_GRACE = 1.0  # seconds after the last limit of a response, for what keeps none
_ROBOTS_BYTES = 500_000  # what RFC 9309 asks for at least
_KEPT = ("last-modified", "etag", "content-type", "content-language")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: the bytes without their coding, where from in the end, and what the answer states of itself."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    charset: str | None
    redirects: tuple[str, ...]  # the addresses on the way, the first one first

    @property
    def stated(self) -> tuple[Stated, ...]:
        """The address, and the headers that tell of the document. The day of fetching is no day of publication."""
        known = dict(self.headers)
        rows = [
            stated("url", self.url, f"address after {len(self.redirects)} redirects", 0.85),
            stated("modified", known.get("last-modified", ""), "header Last-Modified", 0.4),
            stated("language", known.get("content-language", ""), "header Content-Language", 0.4),
            *(stated("header", f"{key}: {value}", "the answer of the server", 1.0) for key, value in self.headers),
        ]
        return tuple(row for row in rows if row)


def fetch(
    url: str,
    limits: Limits = DEFAULT.limits,
    *,
    transport: httpx.BaseTransport | None = None,
    lookup: Resolve = resolve,
) -> Fetched:
    """Fetch one address. Raises `FetchError`. `transport` and `lookup` stand for the network in tests."""
    import httpx

    client = httpx.Client(
        transport=transport or httpx.HTTPTransport(trust_env=False),
        headers={
            "User-Agent": AGENT,
            "Accept-Encoding": "gzip",
            "Accept": "text/html, application/xhtml+xml, */*;q=0.5",
        },
        timeout=limits.fetch_seconds,
        follow_redirects=False,
        trust_env=False,
    )

    def page() -> Fetched:
        with client:
            return _Fetcher(client, limits, lookup, url).page()

    return _within(limits.fetch_total_seconds + _GRACE, page, url)


def _within(seconds: float, work: Callable[[], Fetched], url: str) -> Fetched:
    """What `work` returns or raises. A server that sends its head a line at a time and a name server that is silent
    keep to no limit between two pieces: that work is left behind, in a thread that ends with the program."""
    answers: SimpleQueue[Fetched | Exception] = SimpleQueue()

    def answer() -> None:
        try:
            answers.put(work())
        except Exception as error:  # it is raised where it was asked for
            answers.put(error)

    Thread(target=answer, daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except Empty:
        raise FetchError(url, "timeout", f"does not come to an end within {seconds:g} s") from None
    if isinstance(found, Exception):
        raise found
    return found


class _Fetcher:
    """One address being fetched: robots, redirects and limits hold for the whole of it."""

    def __init__(self, client: httpx.Client, limits: Limits, lookup: Resolve, url: str) -> None:
        self.client, self.limits, self.lookup, self.url = client, limits, lookup, url
        self.ends = time.monotonic() + limits.fetch_total_seconds

    def page(self) -> Fetched:
        way: list[str] = []
        url = self._parsed(self.url)
        while True:
            self._robots(url)
            with self._answer(url) as response:
                target = response.headers.get("location")
                if response.status_code not in _REDIRECTS or not target:
                    return self._taken(url, response, tuple(way))
            way.append(str(url))
            url = self._parsed(target, url)
            if len(way) > self.limits.fetch_redirects or str(url) in way:
                raise self._error("redirects", f"leads on more than {self.limits.fetch_redirects} times or in a circle")

    def _taken(self, url: httpx.URL, response: httpx.Response, way: tuple[str, ...]) -> Fetched:
        self._judge(response)
        kind = response.headers.get("content-type", "text/html").split(";")[0].strip().lower()
        if not kind.startswith((*_READ, *_READ_TOO)):
            raise self._error("not-text", f"is {printable(kind[:60])}, not a text")
        body = self._body(response, self.limits.fetch_bytes)
        if not body.strip():
            raise self._error("empty", "is empty")
        headers = tuple((key, response.headers[key]) for key in _KEPT if key in response.headers)
        return Fetched(str(url), response.status_code, headers, body, response.charset_encoding, way)

    def _judge(self, response: httpx.Response) -> None:
        status = response.status_code
        if 200 <= status < 300:
            return
        known = ("server-error", "fails at the server: try later") if status >= 500 else ("http-error", "is not given")
        state, words = _STATUS.get(status, known)
        raise self._error(state, f"{words} (HTTP {status})")

    def _body(self, response: httpx.Response, most: int) -> bytes:
        """The body within the limits of size and time, unpacked piece by piece so that a bomb ends at the limit."""
        coding = response.headers.get("content-encoding", "identity").strip().lower()
        if coding not in ("identity", "gzip", "x-gzip", ""):
            raise self._error("not-text", f"is packed as {printable(coding[:40])}, which was not asked for")
        unpack = zlib.decompressobj(wbits=31) if "gzip" in coding else None
        pieces, length = [], 0
        for piece in response.iter_raw():
            data = unpack.decompress(piece, most + 1 - length) if unpack else piece
            pieces.append(data)
            length += len(data)
            if length > most:
                raise self._error("too-large", f"is longer than {most / 1e6:g} MB (limits.fetch_bytes)")
            self._in_time()
        return b"".join(pieces)

    def _robots(self, url: httpx.URL) -> None:
        """Refuse what robots.txt forbids. A site without one allows all; one that fails forbids all (RFC 9309)."""
        from protego import Protego

        place = url.copy_with(path="/robots.txt", query=None, fragment=None)
        for _ in range(self.limits.fetch_redirects + 1):
            with self._answer(place) as response:
                if response.status_code in _REDIRECTS and response.headers.get("location"):
                    place = self._parsed(response.headers["location"], place)
                    continue
                if response.status_code >= 500:
                    raise self._error("robots", f"is not fetched: its robots.txt fails ({response.status_code})")
                if response.status_code >= 300:
                    return
                rules = self._body(response, _ROBOTS_BYTES).decode("utf-8", "replace")
            if not Protego.parse(rules).can_fetch(str(url), _ROBOT):
                raise self._error("robots", "is not fetched: its robots.txt asks not to")
            return

    @contextmanager
    def _answer(self, url: httpx.URL) -> Iterator[httpx.Response]:
        """The answer to one request, with every error of the network as one of STATES."""
        import httpx

        try:
            with closing(self.client.send(self._request(url), stream=True)) as response:
                yield response
        except httpx.TimeoutException as error:
            raise self._error("timeout", f"does not answer within {self.limits.fetch_seconds:g} s") from error
        except (httpx.ConnectError, httpx.ProtocolError, httpx.NetworkError) as error:
            if any(word in str(error).lower() for word in ("ssl", "tls", "certificate")):
                raise self._error("tls", f"has no sound certificate ({printable(str(error)[:100])})") from error
            raise self._error("refused", f"cannot be reached ({printable(str(error)[:100])})") from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, zlib.error, ValueError) as error:
            raise self._error("refused", f"answers what cannot be read ({printable(str(error)[:100])})") from error

    def _request(self, url: httpx.URL) -> httpx.Request:
        """A request to the network address that the name means now, after a look at it."""
        self._in_time()
        try:
            found = self.lookup(url.host, url.port or (443 if url.scheme == "https" else 80))
        except (OSError, UnicodeError) as error:
            raise self._error("unknown-host", f"names an unknown host ({printable(url.host[:80])})") from error
        if not found or not (self.limits.fetch_private or all(map(is_public, found))):
            raise self._error("private", "leads into a private network: refused (limits.fetch_private)")
        request = self.client.build_request("GET", url)
        request.url = url.copy_with(host=found[0])
        request.extensions = {**request.extensions, "sni_hostname": url.host}
        return request

    def _parsed(self, address: str, base: httpx.URL | None = None) -> httpx.URL:
        import httpx

        try:
            url = base.join(address) if base else httpx.URL(address)
            url = url.copy_with(fragment=None)
        except (httpx.InvalidURL, ValueError, UnicodeError) as error:
            raise self._error("bad-address", "is no address that can be fetched") from error
        if url.scheme not in ("http", "https") or not url.host or url.userinfo:
            raise self._error("bad-address", f"leads to {printable(str(url)[:100])}, which is not fetched")
        return url

    def _in_time(self) -> None:
        if time.monotonic() > self.ends:
            raise self._error("timeout", f"takes longer than {self.limits.fetch_total_seconds:g} s")

    def _error(self, state: str, problem: str) -> FetchError:
        return FetchError(self.url, state, problem)
