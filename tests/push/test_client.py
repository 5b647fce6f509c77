"""The client of AnkiConnect: where it may go, what it sends, and what it says to whoever answers."""

from __future__ import annotations

import json

import pytest

from quizgen.errors import AnkiError, UsageError
from quizgen.push import AnkiConnect

from .conftest import answering, free_port

FINE = b'{"result": 6, "error": null}'


def error(text: str) -> bytes:
    return json.dumps({"result": None, "error": text}).encode()


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org:8765",
        "http://192.168.0.7:8765",
        "http://0.0.0.0:8765",
        "http://127.0.0.1@example.org",
        "http://127.0.0.1.example.org",
        "https://127.0.0.1:8765",
        "file:///etc/passwd",
        "127.0.0.1:8765",
        "http://127.0.0.1:port",
        "http://[::1",
        "",
    ],
)
def test_another_computer_is_refused(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        AnkiConnect(url)
    assert "this computer" in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.8.0.1", "[::1]"])
def test_this_computer_is_accepted(host: str) -> None:
    AnkiConnect(f"http://{host}:8765/")


def test_sends_action_version_and_parameters_and_a_key_only_where_one_is_given() -> None:
    with answering(FINE) as (url, asked):
        assert AnkiConnect(url).call("version") == 6
        AnkiConnect(url, key="k").call("deckNames", some=["é"])
    assert [json.loads(body) for body in asked] == [
        {"action": "version", "version": 6, "params": {}},
        {"action": "deckNames", "version": 6, "params": {"some": ["é"]}, "key": "k"},
    ]


def test_several_actions_go_in_one_request_each_with_the_key() -> None:
    reply = {"result": [{"result": 1, "error": None}, {"result": 2, "error": None}], "error": None}
    with answering(json.dumps(reply).encode()) as (url, asked):
        anki = AnkiConnect(url, key="k")
        assert anki.call_all("addTags", [{"tags": "a"}, {"tags": "b"}]) == [1, 2]
        assert anki.call_all("addTags", []) == []
    (sent,) = [json.loads(body) for body in asked]
    assert [(one["action"], one["key"], one["version"]) for one in sent["params"]["actions"]] == [
        ("addTags", "k", 6)
    ] * 2


def test_refusal_of_one_of_several_actions_is_an_error() -> None:
    reply = {"result": [{"result": 1, "error": None}, {"result": None, "error": "no such note"}], "error": None}
    with answering(json.dumps(reply).encode()) as (url, _), pytest.raises(AnkiError, match="no such note"):
        AnkiConnect(url).call_all("addTags", [{}, {}])


@pytest.mark.parametrize(
    ("reply", "status", "key", "words"),
    [
        (error("valid api key must be provided"), 200, "", "asks for a key"),
        (error("valid api key must be provided"), 200, "wrong", "does not take this key"),
        (error("unsupported action"), 200, "", "too old"),
        (error("collection is not available"), 200, "", "collection is not available"),
        (error("disk I/O error"), 500, "", "disk I/O error"),
        (b'{"result": 4, "error": null}', 200, "", "too old"),
        (b'{"result": "6", "error": null}', 200, "", "is not AnkiConnect"),
        (b"<html>It works</html>", 200, "", "is not AnkiConnect"),
        (b"Not found", 404, "", "is not AnkiConnect"),
        (b'{"result": 6}', 200, "", "is not AnkiConnect"),
        (b"[]", 200, "", "is not AnkiConnect"),
        (b"null", 200, "", "is not AnkiConnect"),
        (b"\xff\xfe", 200, "", "is not AnkiConnect"),
        (b"", 200, "", "is not AnkiConnect"),
    ],
)
def test_says_who_answers_and_what_to_do(reply: bytes, status: int, key: str, words: str) -> None:
    with answering(reply, status) as (url, _), pytest.raises(AnkiError) as caught:
        AnkiConnect(url, key).require()
    assert words in caught.value.message
    assert caught.value.hint


def test_nobody_there_is_told() -> None:
    with pytest.raises(AnkiError, match="does not answer") as caught:
        AnkiConnect(f"http://127.0.0.1:{free_port()}").require()
    assert "AnkiConnect" in caught.value.hint


def test_silence_is_told_in_time() -> None:
    with answering(FINE, delay=2) as (url, _), pytest.raises(AnkiError, match=r"within 0\.2 seconds"):
        AnkiConnect(url, timeout=0.2).require()


def test_redirect_and_proxy_are_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(FINE) as (elsewhere, asked_there):
        monkeypatch.setenv("http_proxy", elsewhere)
        with (
            answering(b"", 302, Location=elsewhere) as (url, asked),
            pytest.raises(AnkiError, match="is not AnkiConnect"),
        ):
            AnkiConnect(url).require()
    assert (len(asked), asked_there) == (1, [])
