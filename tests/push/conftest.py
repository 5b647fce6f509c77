"""A quiz, what it wants in Anki, a real AnkiConnect server over a real collection, and servers that are none."""

from __future__ import annotations

import http.server
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from quizgen.errors import AnkiError
from quizgen.formats import Settings
from quizgen.formats.anki.decks import decks_of
from quizgen.push import AnkiConnect
from quizgen.push.plan import Wanted
from quizgen.quiz import Choice, Cloze, Distractor, Matching, Pair, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.digest import complete, renew_revisions
from quizgen.quiz.model import Image

LONGEST_START = 60  # seconds


def choice(identity: str, stem: str, **changes: Any) -> Choice:
    return Choice(id=identity, stem=stem, key="Beijing", distractors=[Distractor(text="Hanoi")], **changes)


@pytest.fixture
def quiz(tmp_path: Path) -> Quiz:
    (tmp_path / "map.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    quiz = Quiz(
        uid="5d0c1f",
        title="Détente: East & West",
        items=[
            choice("ch1", "Where did Nixon go?", image=Image(file="map.svg", alt="A map"), tags=["cold war"]),
            choice("ch2", "Where is {{c1::the}} <b>Forbidden</b> City?"),
            Cloze(id="cl1", text="In [[1972]], Nixon went to China."),
            TrueFalse(id="tf1", statement="Nixon went to Hanoi.", answer=False, correction="He went to Beijing."),
            ShortAnswer(id="sa1", stem="Who led the Soviet Union?", key="Brezhnev"),
            Matching(id="ma1", pairs=[Pair(id=i, left=f"SALT {i}", right=f"in 197{i}") for i in "23"]),
        ],
    )
    return renew_revisions(complete(quiz))


def changed(quiz: Quiz, index: int, **changes: Any) -> Quiz:
    """The quiz with one item corrected, its revision raised."""
    items = [item.model_copy(update=changes) if at == index else item for at, item in enumerate(quiz.items)]
    return renew_revisions(quiz.model_copy(update={"items": items}))


def wanted_of(quiz: Quiz) -> list[Wanted]:
    return [Wanted(deck.name, note) for deck in decks_of(quiz, Settings()).decks for note in deck.notes]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(folder=tmp_path)


@contextmanager
def answering(reply: bytes, status: int = 200, delay: float = 0, **headers: str) -> Iterator[tuple[str, list[bytes]]]:
    """A server that says the same to everybody; its address, and what it was sent."""
    asked: list[bytes] = []
    over = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.rfile.read(int(self.headers["Content-Length"])))
            over.wait(delay)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = False  # so that leaving waits for the last reply, which nobody may want any more
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        over.set()
        server.shutdown()


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


class RunningAnki:
    """A collection behind a real AnkiConnect server."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.path = folder / "collection.anki2"
        self.url = f"http://127.0.0.1:{free_port()}"
        self.anki = AnkiConnect(self.url)
        self._log = folder / "log"
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Let programs in."""
        port = self.url.rpartition(":")[2]
        names = {"ANKICONNECT_COLLECTION_PATH": str(self.path), "ANKICONNECT_PORT": port}
        command = [sys.executable, "-m", "anki_connect_server.cli", "api"]
        with self._log.open("ab") as log:
            self._server = subprocess.Popen(
                command, env={**os.environ, **names}, cwd=self.path.parent, stdout=log, stderr=log
            )
        given_up = time.monotonic() + LONGEST_START
        while True:
            try:
                return self.anki.require()
            except AnkiError:
                assert self._server.poll() is None, self._log.read_text()
                assert time.monotonic() < given_up, self._log.read_text()
                time.sleep(0.05)

    def stop(self) -> None:
        """Let nobody in any more; the collection is closed."""
        if self._server:
            self._server.terminate()
            self._server.wait(LONGEST_START)
            self._server = None

    @contextmanager
    def by_hand(self) -> Iterator[Any]:
        """The collection in the student's own hands, while nobody else is let in."""
        from anki.collection import Collection

        self.stop()
        collection = Collection(str(self.path))
        try:
            yield collection
        finally:
            collection.close()
            self.start()

    def notes(self, search: str = "") -> list[dict[str, Any]]:
        """Notes as AnkiConnect tells them."""
        found = self.anki.call("findNotes", query=search)
        told: list[dict[str, Any]] = self.anki.call("notesInfo", notes=sorted(found))
        return told

    def field(self, search: str, name: str) -> str:
        """A field of the only note that a search finds."""
        (note,) = self.notes(search)
        value: str = note["fields"][name]["value"]
        return value

    def edit(self, search: str, **fields: str) -> None:
        """Change the only note that a search finds, as its student would."""
        (note,) = self.notes(search)
        self.anki.call("updateNoteFields", note={"id": note["noteId"], "fields": fields})


@pytest.fixture(scope="session")
def anki_connect_server() -> None:
    """Skip where the server that the tests push to does not run."""
    if sys.version_info < (3, 12):
        pytest.skip("anki-connect-server wants Python 3.12: the other Python runs this test")
    pytest.importorskip("anki_connect_server", reason="The Python package anki-connect-server is not installed")


@pytest.fixture
def empty_anki(anki_connect_server: None, tmp_path: Path) -> Iterator[RunningAnki]:
    """A collection in which quizgen was never heard of."""
    running = RunningAnki(tmp_path / "anki")
    running.start()
    yield running
    running.stop()


@pytest.fixture
def running_anki(anki_connect_server: None, tmp_path: Path) -> Iterator[RunningAnki]:
    """A collection that has our note types, from a package with another quiz.

    The server makes no cloze note type, whatever ``isCloze`` says (0.5.0), as AnkiConnect itself does.
    """
    running = RunningAnki(tmp_path / "anki")
    items = [choice("x", "Q?"), Cloze(id="y", text="A [[gap]]."), ShortAnswer(id="z", stem="Q?", key="k")]
    with running.by_hand() as collection:
        take(collection, Quiz(uid="other", title="Other", items=items), tmp_path)
    yield running
    running.stop()


def take(collection: Any, quiz: Quiz, folder: Path) -> None:
    """Import the deck of a quiz as a package."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    from quizgen.formats.anki import AnkiFormat

    path = folder / "deck.apkg"
    path.write_bytes(AnkiFormat().write(quiz, Settings(folder=folder)).files["deck.apkg"])
    options = ImportAnkiPackageOptions(merge_notetypes=False)
    collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options))
