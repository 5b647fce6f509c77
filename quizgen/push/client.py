"""Talks to AnkiConnect, the add-on that lets programs on the same computer into a running Anki.

A request is ``{"action", "version", "params", "key"?}``, the reply ``{"result", "error"}``; see the description at
https://git.sr.ht/~foosoft/anki-connect. Nothing is sent to another computer: not by the address, a proxy or a redirect.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from quizgen.errors import AnkiError, UsageError

URL = "http://127.0.0.1:8765"
"""Where AnkiConnect listens unless its settings say otherwise."""
API_VERSION = 6
_TIMEOUT = 30.0  # seconds; Anki answers at once, unless a window waits for the user
_LONGEST_REPLY = 200_000_000  # bytes; a thousand of our notes are about five million


class AnkiConnect:
    """A running Anki.

    Args:
        url: of AnkiConnect, on this computer.
        key: the ``apiKey`` of AnkiConnect's settings; empty where none is set there.
        timeout: seconds to wait for a reply.

    Raises:
        UsageError: the address is no ``http`` address of this computer.
    """

    def __init__(self, url: str = URL, key: str = "", timeout: float = _TIMEOUT) -> None:
        self._url = _checked(url)
        self._key = key
        self._timeout = timeout
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)

    def call(self, action: str, **params: Any) -> Any:
        """The result of an action.

        Raises:
            AnkiError: nobody answers, somebody else does, or Anki refuses.
        """
        return self._result(self._post(self._request(action, params)))

    def call_all(self, action: str, params: Iterable[Mapping[str, Any]]) -> list[Any]:
        """The results of one action with several parameters, asked for in one request.

        Raises:
            AnkiError: as `call`; what was done before the refused one stays done.
        """
        actions = [self._request(action, one) for one in params]
        replies = self.call("multi", actions=actions) if actions else []
        return [self._result(reply) for reply in replies]

    def require(self) -> None:
        """See that AnkiConnect is there, knows our version and takes the key.

        Raises:
            AnkiError: one of these is not so.
        """
        version = self.call("version")
        if not isinstance(version, int):
            raise self._stranger()
        if version < API_VERSION:
            raise AnkiError(f"AnkiConnect is too old: it knows version {version} of its interface", _UPDATE)

    def _request(self, action: str, params: Mapping[str, Any]) -> dict[str, Any]:
        key = {"key": self._key} if self._key else {}
        return {"action": action, "version": API_VERSION, "params": dict(params), **key}

    def _post(self, request: Mapping[str, Any]) -> Any:
        body = json.dumps(request).encode()
        posted = urllib.request.Request(self._url, body, {"Content-Type": "application/json"})
        try:
            return json.loads(self._reply(posted))
        except TimeoutError as error:
            raise self._silent() from error
        except urllib.error.URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise self._silent() from error
            raise AnkiError(
                f"Anki does not answer at {self._url}",
                "Start Anki on this computer, with the add-on AnkiConnect (code 2055492159) installed.",
            ) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._stranger() from error

    def _reply(self, posted: urllib.request.Request) -> bytes:
        """The body of the reply; an error of HTTP has one, too."""
        try:
            with self._opener.open(posted, timeout=self._timeout) as reply:
                body: bytes = reply.read(_LONGEST_REPLY)
        except urllib.error.HTTPError as error:
            with error:
                body = error.read(_LONGEST_REPLY)
        return body

    def _result(self, reply: Any) -> Any:
        if not isinstance(reply, dict) or reply.keys() != {"result", "error"}:
            raise self._stranger()
        if reply["error"] is not None:
            raise self._refusal(str(reply["error"]))
        return reply["result"]

    def _refusal(self, said: str) -> AnkiError:
        if "api key" in said:
            message = "AnkiConnect does not take this key" if self._key else "AnkiConnect asks for a key"
            return AnkiError(message, "Give the apiKey of its settings with --key, or none where none is set there.")
        if "unsupported action" in said:
            return AnkiError(f"AnkiConnect is too old: {said}", _UPDATE)
        return AnkiError(f"Anki refuses: {said.rstrip('.')}", "Look at Anki, close its open windows, and try again.")

    def _silent(self) -> AnkiError:
        return AnkiError(
            f"Anki did not answer within {self._timeout:g} seconds",
            "Close the windows that wait for you in Anki, let it finish its synchronisation, and try again.",
        )

    def _stranger(self) -> AnkiError:
        return AnkiError(
            f"What answers at {self._url} is not AnkiConnect",
            "Look up the port in AnkiConnect's settings, and give it with --url http://127.0.0.1:PORT.",
        )


_UPDATE = "Update the add-on in Anki: Tools, Add-ons, Check for Updates."


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """AnkiConnect sends nobody elsewhere."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
        host = parts.hostname or ""
        is_here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_here = False
    if not is_here or parts.scheme != "http":
        raise UsageError(
            f"{url!r} is no http address of this computer", f"A quiz is pushed to an Anki that runs here: {URL}."
        )
    return url
