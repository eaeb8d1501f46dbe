"""An address becomes its bytes or one clear state; nothing of one's own network is ever spoken to."""

from __future__ import annotations

import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest

from audit.errors import FetchError, InputError
from audit.ingest import fetch as fetching
from audit.ingest.addresses import is_public, resolve
from audit.ingest.fetch import STATES, Fetched, fetch
from audit.ingest.gather import documents, files
from audit.settings import DEFAULT, Limits, Settings
from tests.ingest.formats import PAGE, STORY

Answer = Callable[[httpx.Request], httpx.Response]
LIMITS = Limits(fetch_bytes=100_000, fetch_redirects=2)


def get(
    answer: Answer | None = None,
    *,
    url: str = "https://a.example/page",
    robots: httpx.Response | None = None,
    limits: Limits = LIMITS,
    lookup: Callable[[str, int], list[str]] = lambda host, port: ["93.184.216.34"],
) -> Fetched:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/robots.txt":
            return robots or httpx.Response(404)
        return answer(request) if answer else page()

    return fetch(url, limits, transport=httpx.MockTransport(handle), lookup=lookup)


def page(**headers: str) -> httpx.Response:
    return httpx.Response(
        200,
        headers={"content-type": "text/html; charset=iso-8859-1", **headers},
        stream=raw(PAGE.encode()),
    )


def state(answer: Answer | None = None, **given: object) -> str:
    with pytest.raises(FetchError) as caught:
        get(answer, **given)  # type: ignore[arg-type]
    assert caught.value.state in STATES
    assert "\n" not in caught.value.line
    return caught.value.state


def test_a_page_comes_with_what_the_answer_says_of_it() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return page(**{"last-modified": "Mon, 06 May 2024 08:00:00 GMT", "etag": '"x"', "content-language": "en"})

    got = get(answer)
    assert got.body == PAGE.encode()
    assert (got.url, got.status, got.charset, got.redirects) == ("https://a.example/page", 200, "iso-8859-1", ())
    assert {(one.field, one.value) for one in got.stated} >= {
        ("modified", "2024-05-06"),
        ("url", "https://a.example/page"),
        ("header", 'etag: "x"'),
    }
    assert asked[0].url.host == "93.184.216.34"  # the address that was looked at, under the name that was asked for
    assert asked[0].headers["host"] == "a.example"
    assert asked[0].extensions["sni_hostname"] == "a.example"


def test_packed_bodies_are_unpacked_and_bombs_end_at_the_limit() -> None:
    packed = httpx.Response(
        200, headers={"content-type": "text/html", "content-encoding": "gzip"}, stream=raw(gzip.compress(PAGE.encode()))
    )
    assert get(lambda _: packed).body == PAGE.encode()
    bomb = zlib.compressobj(wbits=31)
    data = bomb.compress(bytes(50_000_000)) + bomb.flush()
    headers = {"content-type": "text/html", "content-encoding": "gzip"}
    assert state(lambda _: httpx.Response(200, headers=headers, stream=raw(data))) == "too-large"
    assert state(lambda _: httpx.Response(200, headers=headers, stream=raw(b"no gzip"))) == "refused"
    twice = {**headers, "content-encoding": "gzip, gzip"}
    assert state(lambda _: httpx.Response(200, headers=twice, stream=raw(data))) == "not-text"


def raw(data: bytes) -> httpx.SyncByteStream:
    class Pieces(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield data

    return Pieces()


@pytest.mark.parametrize(
    ("status", "wanted"),
    [
        (401, "forbidden"),
        (403, "forbidden"),
        (404, "not-found"),
        (410, "not-found"),
        (429, "rate-limited"),
        (451, "forbidden"),
        (418, "http-error"),
        (304, "http-error"),
        (500, "server-error"),
        (503, "server-error"),
    ],
)
def test_each_status_has_its_state(status: int, wanted: str) -> None:
    assert state(lambda _: httpx.Response(status)) == wanted


@pytest.mark.parametrize(
    ("error", "wanted"),
    [
        (httpx.ConnectTimeout("x"), "timeout"),
        (httpx.ReadTimeout("x"), "timeout"),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed"), "tls"),
        (httpx.ConnectError("Connection refused"), "refused"),
        (httpx.RemoteProtocolError("broke off"), "refused"),
        (httpx.DecodingError("x"), "refused"),
    ],
)
def test_each_failure_of_the_network_has_its_state(error: Exception, wanted: str) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    assert state(fail) == wanted


def test_what_is_no_text_too_long_or_nothing() -> None:
    assert state(lambda _: httpx.Response(200, headers={"content-type": "image/png"}, stream=raw(b"x"))) == "not-text"
    assert (
        state(lambda _: httpx.Response(200, headers={"content-type": "text/html"}, stream=raw(b"x" * 100_001)))
        == "too-large"
    )
    assert state(lambda _: httpx.Response(200, headers={"content-type": "text/html"}, stream=raw(b"  "))) == "empty"


def test_redirects_are_followed_counted_and_end() -> None:
    def once(request: httpx.Request) -> httpx.Response:
        return httpx.Response(301, headers={"location": "/new#part"}) if request.url.path == "/page" else page()

    got = get(once)
    assert (got.url, got.redirects) == ("https://a.example/new", ("https://a.example/page",))
    assert state(lambda _: httpx.Response(302, headers={"location": "/page"})) == "redirects"
    assert state(lambda r: httpx.Response(302, headers={"location": f"{r.url.path}x"})) == "redirects"
    assert state(lambda _: httpx.Response(302, headers={"location": "file:///etc/passwd"})) == "bad-address"
    assert state(lambda _: httpx.Response(302)) == "http-error"


def test_robots_are_respected() -> None:
    closed = httpx.Response(200, stream=raw(b"User-agent: *\nDisallow: /page"))
    assert state(robots=closed) == "robots"
    ours = httpx.Response(200, stream=raw(b"User-agent: audit\nDisallow: /\n\nUser-agent: *\nAllow: /"))
    assert state(robots=ours) == "robots"
    assert get(robots=httpx.Response(200, stream=raw(b"User-agent: *\nDisallow: /other"))).status == 200
    assert state(robots=httpx.Response(503)) == "robots"
    assert get(robots=httpx.Response(403)).status == 200


def test_robots_behind_a_redirect() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/robots.txt" and request.headers["host"] == "a.example":
            return httpx.Response(301, headers={"location": "https://www.a.example/robots.txt"})
        if request.url.path == "/robots.txt":
            return httpx.Response(200, stream=raw(b"User-agent: *\nDisallow: /"))
        return page()

    with pytest.raises(FetchError, match="robots"):
        fetch(
            "https://a.example/", LIMITS, transport=httpx.MockTransport(answer), lookup=lambda h, p: ["93.184.216.34"]
        )


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
        ),
        *(
            "::1",
            "fe80::1%eth0",
            "fc00::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "no",
        ),
    ],
)
def test_private_addresses_are_never_spoken_to(address: str) -> None:
    assert not is_public(address)
    assert state(lookup=lambda host, port: ["93.184.216.34", address]) == "private"


def test_public_addresses_and_the_look_at_each_redirect() -> None:
    assert is_public("93.184.216.34")
    assert is_public("2606:2800:220:1:248:1893:25c8:1946")
    hosts = {"a.example": ["93.184.216.34"], "inside.example": ["10.0.0.1"]}
    there = {"location": "http://inside.example/"}
    assert state(lambda _: httpx.Response(302, headers=there), lookup=lambda host, port: hosts[host]) == "private"


def test_unknown_hosts_and_bad_addresses() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror("unknown")

    assert state(lookup=unknown) == "unknown-host"
    assert state(lookup=lambda host, port: []) == "private"
    for url in (
        "ftp://a.example/",
        "https://",
        "https://a b.example/\x00",
        "https://me:secret@a.example/",
        "http://[::1",
    ):
        assert state(url=url) == "bad-address"


def test_the_whole_takes_no_longer_than_the_limit() -> None:
    assert state(limits=replace(LIMITS, fetch_total_seconds=-1)) == "timeout"


@contextmanager
def served(body: bytes) -> Iterator[str]:
    """A server on this machine, for the real network code."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path != "/robots.txt"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body if found else b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://localhost:{server.server_port}/bridge"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_real_server_is_refused_unless_a_setting_allows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "resolve", resolve)
    with served(PAGE.encode()) as url:
        refused = next(documents(url))
        assert isinstance(refused, FetchError)
        assert refused.state == "private"
        got = next(documents(url, Limits(fetch_private=True)))
        assert not isinstance(got, InputError)
        assert STORY[1] in got[1].text
        assert (got[1].url, got[1].path, got[1].published) == (url, None, "2024-05-06")
        closed = url.replace("/bridge", "/").rsplit(":", 1)[0] + ":1/"
        gone = next(documents(closed, Limits(fetch_private=True)))
        assert isinstance(gone, FetchError)
        assert gone.state == "refused"


def test_without_online_an_address_is_one_clear_line() -> None:
    found, problems = files(["https://a.example/x"])
    assert found == ()
    assert problems[0].line.startswith("https://a.example/x: is not fetched without --online")
    assert files(["https://a.example/x"], online=True) == (("https://a.example/x",), ())
    assert Settings() == DEFAULT


def test_no_test_touches_the_network(tmp_path: Path) -> None:
    assert resolve("127.0.0.1", 80) == ["127.0.0.1"]


def test_a_server_that_never_ends_its_head_is_left() -> None:
    done = threading.Event()

    def drip(request: httpx.Request) -> httpx.Response:
        done.wait(60)
        raise httpx.ReadError("gone")

    def silent(host: str, port: int) -> list[str]:  # a name server that does not answer
        done.wait(60)
        return []

    limits = replace(LIMITS, fetch_total_seconds=0.05)
    assert state(drip, limits=limits) == state(limits=limits, lookup=silent) == "timeout"
    done.set()
