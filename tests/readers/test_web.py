"""Pages of the web, from a server that the tests start: limits, redirects, and addresses that are not spoken to."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.errors import ArticleError
from quizgen.readers import intake, read_article, web
from quizgen.readers.web import Address, fetch, is_public

PAGE = (
    "<!DOCTYPE html><html lang='en'><head><title>Orn</title></head><body><h1>The Orn</h1>"
    "<p>The Orn rises in the hills above Kelby – so they say – and runs north.</p></body></html>"
)
WAIT = 0.4
NEVER_DONE = ("/dripping", "/dripping-head", "/never-ready")
Answer = Callable[[BaseHTTPRequestHandler], None]


def sent(kind: str, body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        if kind:
            handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def endless(handler: BaseHTTPRequestHandler) -> None:
    sent("text/html", b"")(handler)
    while True:  # until the reader has had enough and hangs up
        handler.wfile.write(b"word " * 20_000)


def dripping(handler: BaseHTTPRequestHandler) -> None:
    sent("text/html", b"")(handler)
    for _ in range(40):
        handler.wfile.write(b"word ")
        time.sleep(WAIT / 10)


def dripping_head(handler: BaseHTTPRequestHandler) -> None:
    for letter in b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 40:
        handler.wfile.write(bytes([letter]))
        time.sleep(WAIT / 10)


def never_ready(handler: BaseHTTPRequestHandler) -> None:
    while True:
        handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 99)


def nonsense(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"no answer of a server\r\n\r\n")


INSIDE = ("169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "2852039166", "0xa9fea9fe", "10.1")
ANSWERS: dict[str, Answer] = {
    "/orn": sent("text/html; charset=windows-1252", PAGE.encode("cp1252")),
    "/packed": sent("text/html; charset=utf-8", gzip.compress(PAGE.encode()), Content_Encoding="gzip"),
    "/bomb": sent("text/html", gzip.compress(bytes(30_000_000)), Content_Encoding="gzip"),
    "/odd": sent("text/html", b"x", Content_Encoding="br"),
    "/orn.md": sent("", b"# The Orn\n\nThe Orn rises in the hills above Kelby and runs north."),
    "/text": sent("application/vnd.oasis.opendocument.text", b"PK"),
    "/rich": sent("text/rtf", b"{\\rtf1"),
    "/zipped.epub": sent("application/zip", b"PK"),
    "/moved": sent("", b"", 302, Location="/orn"),
    "/round": sent("", b"", 301, Location="/round"),
    "/file": sent("", b"", 302, Location="file:///etc/hostname"),
    **{f"/to/{place.strip('[]')}": sent("", b"", 302, Location=f"http://{place}/latest") for place in INSIDE},
    "/picture": sent("image/png", b"\x89PNG"),
    "/gone": sent("text/html", b"", 404),
    "/endless": endless,
    "/dripping": dripping,
    "/dripping-head": dripping_head,
    "/never-ready": never_ready,
    "/silent": lambda _: time.sleep(3 * WAIT),
    "/nonsense": nonsense,
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        with suppress(OSError):  # the reader hangs up, as it should
            ANSWERS[self.path](self)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    found = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=found.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{found.server_port}"
    found.shutdown()


def here(address: Address) -> bool:
    """Allow the test's own server beside public addresses."""
    return str(address) == "127.0.0.1" or is_public(address)


@pytest.mark.parametrize("path", ["/orn", "/packed", "/moved"])
def test_a_page_is_read(server: str, path: str) -> None:
    source = fetch(server + path, permitted=here)
    article = read_article(server + path, data=source.data, name=source.name)
    assert article.title == "The Orn"
    assert "so they say" in article.blocks[0].text


def test_the_servers_word_for_the_encoding_counts(server: str) -> None:
    source = fetch(f"{server}/orn", permitted=here)
    assert (source.charset, source.url, source.name) == ("windows-1252", f"{server}/orn", "orn.html")
    assert "Kelby – so" in source.text


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/orn.md", "orn.md"),
        ("/zipped.epub", "zipped.epub"),
        ("/orn", "orn.html"),
        ("/text", "text.odt"),
        ("/rich", "rich.rtf"),
    ],
)
def test_the_type_tells_the_kind_else_the_address(server: str, path: str, name: str) -> None:
    assert fetch(server + path, permitted=here).name == name


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/round", "leads from address to address"),
        ("/file", "only http and https"),
        *((f"/to/{place.strip('[]')}", "an address of this machine or its own network") for place in INSIDE),
        ("/picture", "a kind that is not read: image/png"),
        ("/gone", "404"),
        ("/odd", "packed in a way that is not known: br"),
        ("/bomb", "too large: at most 20 MB"),
        ("/endless", "too large: at most 20 MB"),
        ("/dripping", "does not answer, or too slowly"),
        ("/dripping-head", "does not answer, or too slowly"),
        ("/never-ready", "does not answer, or too slowly"),
        ("/silent", "does not answer, or too slowly"),
        ("/nonsense", "cannot be read"),
    ],
)
def test_what_a_server_may_do_is_told_plainly(
    server: str, path: str, told: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(web, "SILENCE", WAIT)
    monkeypatch.setattr(web, "PATIENCE", 2 * WAIT if path in NEVER_DONE else 60)
    monkeypatch.setattr(intake, "fetch", partial(fetch, permitted=here))
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["make", server + path])
    assert (result.exit_code, result.stdout) == (1, "")
    wrong, _ = result.stderr.splitlines()
    assert wrong.startswith(f"Error: {server}{path} ")
    assert told in wrong
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://127.0.0.1:9/a", "an address of this machine"),
        ("http://localhost/a", "an address of this machine"),
        ("http://[::1]/a", "an address of this machine"),
        ("http://2130706433/a", "an address of this machine"),
        ("https://10.0.0.1/", "an address of this machine"),
        ("http://nowhere.invalid/", "is not found"),
        ("http:///a", "no web address"),
        ("http://a:99999/", "no web address"),
    ],
)
def test_addresses_that_are_not_spoken_to(url: str, told: str) -> None:
    with pytest.raises(ArticleError, match=told):
        read_article(url)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("1.1.1.1", True), ("2606:4700::1111", True), ("127.0.0.1", False), ("0.0.0.0", False), ("10.1.2.3", False),
        ("172.16.0.1", False), ("192.168.1.1", False), ("169.254.169.254", False), ("100.64.0.1", False),
        ("224.0.0.1", False), ("::1", False), ("fe80::1", False), ("fd00::1", False), ("::ffff:127.0.0.1", False),
        ("2002:7f00:1::", False), ("64:ff9b::a9fe:a9fe", False), ("::7f00:1", False), ("64:ff9b::101:101", True),
    ],
)  # fmt: skip
def test_public_addresses_are_told_from_the_others(address: str, public: bool) -> None:
    assert is_public(ip_address(address)) is public
