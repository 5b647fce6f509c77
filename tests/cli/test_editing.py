"""show, explain, swap and lock."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizgen.quiz import Choice
from quizgen.quiz.file import load_quiz

ROOT = Path(__file__).parents[2]
RIVERS = Path("rivers.yaml")
Apart = Callable[..., tuple[int, str, str]]
Run = Callable[..., Result]


class TestShow:
    def test_hides_the_answers(self, run: Run) -> None:
        assert "1970" not in run("show", RIVERS).stdout.partition("2. ")[0]
        assert "   = B: The water cuts mainly downwards." in run("show", RIVERS, "--answers").stdout

    def test_stops_when_nobody_reads_on(self, run: Run) -> None:
        command = f"{sys.executable} -m quizgen show {RIVERS} | head -1"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
        assert (done.stdout, done.stderr) == ("How rivers shape the land\n", "")

    def test_prints_to_a_terminal_that_knows_few_letters(self, run_apart: Apart) -> None:
        quiz = Path("quiz.yaml")
        quiz.write_text(RIVERS.read_text(encoding="utf-8").replace("How rivers", "How “rivers”"), encoding="utf-8")
        code, shown, _ = run_apart("show", quiz, PYTHONIOENCODING="latin-1")
        assert (code, shown.splitlines()[0]) == (0, r"How \u201crivers\u201d shape the land")


class TestExplain:
    def test_names_rule_sentence_and_the_reason_of_each_distractor(self, made: tuple[Path, Result], run: Run) -> None:
        path = made[0] / "quiz.yaml"
        item = next(item for item in load_quiz(path).items if item.type == "choice")
        shown = run("explain", path, item.id).stdout
        words = " ".join(shown.split())
        assert " ".join(item.source[0].text.split()) in words
        for wrong in item.distractors:
            assert f"{wrong.text}: {wrong.why}" in words
            assert wrong.why
        named = [line.split(":")[1].split(",")[0].strip() for line in shown.splitlines() if " by " in line]
        assert [ROOT / name for name in named if not (ROOT / name).is_file()] == []
        assert len(named) >= 2


class TestSwapAndLock:
    QUIZ = Path("quiz.yaml")

    @pytest.fixture(autouse=True)
    def own_quiz(self, made: tuple[Path, Result], own_folder: None) -> None:
        shutil.copy(made[0] / "quiz.yaml", self.QUIZ)

    def test_a_distractor_is_swapped_by_the_number_that_show_prints(self, run: Run) -> None:
        item = next(one for one in load_quiz(self.QUIZ).items if isinstance(one, Choice) and one.spare_distractors)
        assert f"2) {item.distractors[1].text} (" in run("show", self.QUIZ, "--answers").stdout
        result = run("swap", self.QUIZ, item.id, 2)
        assert (result.exit_code, result.stdout) == (0, "")
        assert f"quizgen export {self.QUIZ}" in result.stderr
        assert f"2) {item.spare_distractors[0].text} (" in run("show", self.QUIZ, "--answers").stdout

    def test_a_whole_item_is_swapped_and_lock_keeps_others(self, run: Run) -> None:
        first, second = load_quiz(self.QUIZ).items[:2]
        assert run("swap", self.QUIZ, first.id, "-q").stderr == ""
        assert run("lock", self.QUIZ, second.id, "-q").exit_code == 0
        quiz = load_quiz(self.QUIZ)
        assert first.id in [one.id for one in quiz.spare_items]
        assert quiz.items[1].locked
        run("lock", self.QUIZ, second.id, "--off")
        assert not load_quiz(self.QUIZ).items[1].locked
