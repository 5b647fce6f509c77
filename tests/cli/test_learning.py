"""push: what it says to wrong use and to an Anki that is not there; what goes into Anki is tested in tests/push."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from quizgen.quiz.file import load_quiz

Run = Callable[..., Result]
Told = Callable[..., None]
RIVERS = Path("rivers.yaml")


class Empty(http.server.BaseHTTPRequestHandler):
    """Answers as AnkiConnect over a collection without anything of ours; a key is asked for."""

    KEY = "secret"
    RESULTS: dict[str, Any] = {"version": 6, "modelNames": ["Basic"], "findNotes": []}  # noqa: RUF012 - is not changed

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reply = {"result": self.RESULTS.get(asked["action"]), "error": None}
        if asked.get("key") != self.KEY:
            reply = {"result": None, "error": "valid api key must be provided"}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(reply).encode())

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Empty) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class TestPush:
    def test_goes_to_this_computer_only(self, run: Run, assert_told: Told) -> None:
        assert_told(run("push", RIVERS, "--url", "http://example.org"), 2, "example.org", "this computer")

    def test_tells_that_anki_is_not_there(self, run: Run, assert_told: Told) -> None:
        assert_told(run("push", RIVERS, "--url", "http://127.0.0.1:1"), 1, "does not answer", "Start Anki")

    def test_tells_of_a_key_that_is_asked_for(self, url: str, run: Run, assert_told: Told) -> None:
        assert_told(run("push", RIVERS, "--url", url), 1, "asks for a key", "--key")

    def test_tells_what_a_dry_run_would_do_and_writes_nothing(
        self, url: str, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = RIVERS.read_bytes()
        given = run("push", RIVERS, "--url", url, "--key", Empty.KEY, "--dry-run", "--cards", "cloze")
        assert (given.exit_code, given.stdout.splitlines()[:2]) == (
            0,
            ["Nothing is changed; without --dry-run this would be done:", "3 new"],
        )
        assert RIVERS.read_bytes() == before
        monkeypatch.setenv("QUIZGEN_ANKI_KEY", Empty.KEY)
        assert run("push", RIVERS, "--url", url, "--dry-run", "--cards", "cloze").stdout == given.stdout

    def test_names_what_is_on_no_card(self, url: str, run: Run) -> None:
        told = run("push", RIVERS, "--url", url, "--key", Empty.KEY, "--dry-run").stderr
        assert "is left out: " in told
        assert run("push", RIVERS, "--url", url, "--key", Empty.KEY, "--dry-run", "-q").stderr == ""

    def test_tells_of_a_file_that_is_no_quiz(self, run: Run, assert_told: Told) -> None:
        Path("quiz.yaml").write_text("items: 5\n")
        assert_told(run("push", "quiz.yaml"), 1, "quiz.yaml")

    def test_writes_ids_back_before_it_pushes(self, url: str, run: Run) -> None:
        quiz = Path("quiz.yaml")
        quiz.write_text("quizgen: 1\ntitle: Rome\nitems:\n  - {type: cloze, text: 'It [[fell]].'}\n")
        run("push", quiz, "--url", "http://127.0.0.1:1")
        assert load_quiz(quiz).items[0].id
