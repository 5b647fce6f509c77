"""A page of the web, read only when the user gives its address: with limits, and never from this machine's own network.

The name is looked up once, all of its addresses must be public ones, and the connection goes to the very address that
was looked at; each redirect is looked at anew. So no page can lead to what stands behind the user's router.
"""

from __future__ import annotations

import io
import socket
import time
import zlib
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from quizgen.errors import ArticleError
from quizgen.readers.base import MEGABYTE, Source

Address = IPv4Address | IPv6Address
SCHEMES = ("http", "https")
MOST_BYTES = 20 * MEGABYTE
MOST_REDIRECTS = 5
SILENCE = 10.0
"""Seconds without an answer."""
PATIENCE = 60.0
"""Seconds for all of a page."""
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# What is read, by the type that a server names, as the extension of a file of that kind.
TYPES = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md",
    "application/pdf": ".pdf", "application/epub+zip": ".epub", "application/xml": ".xml", "text/xml": ".xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt", "application/rtf": ".rtf", "text/rtf": ".rtf",
}  # fmt: skip
_HOLDING = tuple(map(IPv6Network, ("::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96")))
"""Blocks whose last 32 bits are an address of IPv4 (RFC 4291, RFC 6052)."""
UNTYPED = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/zip"})
"""Types that say nothing of what it is; Word documents, OpenDocument texts and e-books are zip files."""
AS_FILE = "Open it in a browser, save it as a file, and give that."
HEADERS = {"User-Agent": "quizgen", "Accept": "text/html, text/*;q=0.9, */*;q=0.5", "Accept-Encoding": "gzip"}


def is_address(where: str) -> bool:
    """Tell whether what the user gave is an address of the web and no path."""
    return where.lower().startswith(tuple(f"{scheme}://" for scheme in SCHEMES))


def is_public(address: Address) -> bool:
    """Tell whether an address is anybody's to reach: not of this machine, its network, or a special block."""
    inner = _inner(address) if isinstance(address, IPv6Address) else None
    return address.is_global and not address.is_multicast and (inner is None or is_public(inner))


def _inner(address: IPv6Address) -> IPv4Address | None:
    """The older address that one stands for."""
    if any(address in block for block in _HOLDING):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.sixtofour


def fetch(url: str, *, permitted: Callable[[Address], bool] = is_public) -> Source:
    """Get what stands at an address of the web.

    Args:
        url: http or https; redirects are followed, a few times.
        permitted: tells which addresses may be spoken to.

    Raises:
        ArticleError: it cannot be reached, may not be, is too slow or too large, or is of a kind that is not read.
    """
    end = time.monotonic() + PATIENCE
    at = url
    for _ in range(MOST_REDIRECTS + 1):
        parts = _parts(at, url)
        connection = _connection(parts, url, permitted)
        try:
            connection.connect()
            connection.sock = _Line(connection.sock, end)
            connection.request("GET", _target(parts), headers=HEADERS)
            response = connection.getresponse()
            if response.status in REDIRECTS and response.headers.get("Location"):
                at = urljoin(at, response.headers["Location"])
                continue
            return _source(response, parts, url)
        except TimeoutError:
            raise _too_slow(url) from None
        except (OSError, HTTPException, ValueError, zlib.error) as error:
            raise ArticleError(f"{url} cannot be read: {_reason(error)}.", AS_FILE) from None
        finally:
            connection.close()
    raise ArticleError(f"{url} leads from address to address, more than {MOST_REDIRECTS} times.", AS_FILE)


def _parts(at: str, url: str) -> SplitResult:
    wrong = ArticleError(f"{url} is no web address.", "Copy it from the browser once more.")
    try:
        parts = urlsplit(at)
        sound = bool(parts.hostname) and parts.port != 0
    except ValueError:
        raise wrong from None
    if parts.scheme not in SCHEMES:
        raise ArticleError(f"{url} leads to {parts.scheme or 'no'}:, and only http and https are read.", AS_FILE)
    if not sound:
        raise wrong
    return parts


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return f"{path}?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else path


def _connection(parts: SplitResult, url: str, permitted: Callable[[Address], bool]) -> HTTPConnection:
    """Look up the host, and give a connection that goes to no other address than the one that was looked at."""
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ArticleError(
            f"{url} cannot be reached: {host} is not found.", "Check the address and the network."
        ) from None
    addresses = [str(place[4][0]) for place in found]
    if not all(permitted(ip_address(address.split("%")[0])) for address in addresses):
        raise ArticleError(
            f"{url} leads to {host}, an address of this machine or its own network, which is not read.", AS_FILE
        )
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind(host, port, timeout=SILENCE)
    connection._create_connection = _only(addresses[0], port)  # type: ignore[attr-defined]
    return connection


def _only(address: str, port: int) -> Callable[..., socket.socket]:
    def connect(_: Any, timeout: float, source_address: Any = None) -> socket.socket:
        return socket.create_connection((address, port), timeout, source_address)

    return connect


class _Line:
    """A socket as `http.client` uses it, with an end in time: a byte now and then is an answer, and never all of it."""

    def __init__(self, plain: socket.socket, end: float) -> None:
        self.plain, self.end = plain, end
        self.sendall, self.close = plain.sendall, plain.close

    def makefile(self, *_: Any) -> io.BufferedReader:
        """What is heard, headers and all."""
        return io.BufferedReader(_Ear(self.plain, self.end))


class _Ear(io.RawIOBase):
    def __init__(self, plain: socket.socket, end: float) -> None:
        self.plain, self.end = plain, end
        self.heard = plain.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int | None:
        left = self.end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.plain.settimeout(min(SILENCE, left))
        return self.heard.readinto(room)

    def close(self) -> None:
        self.heard.close()
        super().close()


def _source(response: HTTPResponse, parts: SplitResult, url: str) -> Source:
    if response.status != 200:
        raise ArticleError(f"{url} is not given out: {response.status} {response.reason}.", "Check the address.")
    name = _name(response.headers.get_content_type() if response.headers.get("Content-Type") else "", parts, url)
    data = _body(response, url)
    return Source(name, data, url=url, charset=response.headers.get_content_charset() or "")


def _name(kind: str, parts: SplitResult, url: str) -> str:
    """Name the page as a file, by its address, with the extension of its kind."""
    last = PurePosixPath(unquote(parts.path)).name or parts.hostname or "page"
    if kind in UNTYPED:
        return last
    if kind not in TYPES:
        raise ArticleError(f"{url} is of a kind that is not read: {kind}.", "Give the address of a page with text.")
    path = PurePosixPath(last)
    return (
        last if path.suffix.lower() == TYPES[kind] else f"{path.stem if path.suffix == '.htm' else last}{TYPES[kind]}"
    )


def _body(response: HTTPResponse, url: str) -> bytes:
    packed = response.headers.get("Content-Encoding", "").lower()
    if packed not in ("", "identity", "gzip"):
        raise ArticleError(f"{url} is packed in a way that is not known: {packed}.", AS_FILE)
    unpack = zlib.decompressobj(31) if packed == "gzip" else None
    data = bytearray()
    while chunk := response.read1(65536):
        data += unpack.decompress(chunk, MOST_BYTES + 1 - len(data)) if unpack else chunk
        if len(data) > MOST_BYTES or (unpack and unpack.unconsumed_tail):
            raise ArticleError(f"{url} is too large: at most {MOST_BYTES // MEGABYTE} MB are read.", AS_FILE)
    return bytes(data)


def _too_slow(url: str) -> ArticleError:
    return ArticleError(f"{url} does not answer, or too slowly.", "Try again later, or save the page in a browser.")


def _reason(error: Exception) -> str:
    found = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(found).rstrip(".")
