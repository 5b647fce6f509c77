"""export: what is written where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

RIVERS = Path("rivers.yaml")
Run = Callable[..., Result]


class TestExport:
    def test_writes_what_is_named_and_prints_its_paths(self, run: Run) -> None:
        result = run("export", RIVERS, "--to", "worksheet", "-o", "print")
        assert result.stdout.splitlines() == ["print/worksheet.pdf", "print/answer-key.pdf"]
        assert sorted(path.name for path in Path("print").iterdir()) == ["answer-key.pdf", "worksheet.pdf"]

    def test_writes_ids_back_once_and_keeps_comments(self, run: Run) -> None:
        quiz = Path("quiz.yaml")
        quiz.write_text(
            "# mine\nquizgen: 1\ntitle: Rome\nitems:\n  - {type: true_false, statement: It fell., answer: yes}\n"
        )
        run("export", quiz, "--to", "anki")
        first = quiz.read_bytes()
        assert first.startswith(b"# mine\n")
        assert b"id: " in first
        run("export", quiz, "--to", "anki")
        assert quiz.read_bytes() == first
