"""The command line, run in this process and in one of its own; a folder to work in; a quiz made once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def run() -> Callable[..., Result]:
    """Run in this process; anything but an exit is a traceback that a user would see."""

    def _run(*arguments: object, stdin: str | bytes | None = None) -> Result:
        result = CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)
        assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
        return result

    return _run


@pytest.fixture(scope="session")
def run_apart() -> Callable[..., tuple[int, str, str]]:
    """Run in a process of its own; give exit code, stdout and stderr."""

    def _run(*arguments: object, before: Callable[[], None] | None = None, **changes: str) -> tuple[int, str, str]:
        command = [sys.executable, "-m", "quizgen", *map(str, arguments)]
        environment = {**os.environ, **changes}
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", preexec_fn=before)
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout, done.stderr

    return _run


@pytest.fixture(scope="session")
def assert_told() -> Callable[..., None]:
    """The exit code is as said, stdout is empty, and stderr says what is wrong and what to do."""

    def _assert(result: Result, code: int, *words: str) -> None:
        assert result.exit_code == code, result.output
        assert result.stdout == ""
        lines = result.stderr.splitlines()
        assert lines[0].startswith("Error: ")
        assert len(lines) > 1, "what to do is missing"
        for word in words:
            assert word in result.stderr

    return _assert


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder to work in, but for a quiz with an item of every type."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "tests" / "data" / "quizzes" / "rivers.yaml", tmp_path)


@pytest.fixture(scope="session")
def made(run: Callable[..., Result], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """A quiz made once for all tests that only read it, and what was printed."""
    folder = tmp_path_factory.mktemp("made") / "volcanoes"
    return folder, run("make", ROOT / "decks" / "volcanoes" / "article.md", "-o", folder)
