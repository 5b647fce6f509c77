"""make: what is printed where, what is written, and what is left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizgen.quiz.file import load_quiz, loads_quiz

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "decks" / "volcanoes" / "article.md"
RIVERS = Path("rivers.yaml")
FILES = ["quiz.yaml", "worksheet.pdf", "answer-key.pdf", "deck.apkg"]
Apart = Callable[..., tuple[int, str, str]]
Told = Callable[..., None]
Run = Callable[..., Result]


@pytest.fixture
def edited_quiz(run: Run) -> tuple[Path, str]:
    """A quiz whose first item has other words than were made, as a person would change it: its file and the words."""
    run("make", ARTICLE, "-n", "3", "-o", "out", "--types", "choice,short_answer")
    path = Path("out/quiz.yaml")
    quiz = load_quiz(path)
    quiz.items[0].stem = stem = "Which of these would you tell a friend?"
    quiz.save(path)
    return path, stem


class TestMake:
    def test_prints_the_path_of_each_file_and_nothing_else(self, made: tuple[Path, Result]) -> None:
        folder, result = made
        assert result.exit_code == 0
        assert result.stdout.splitlines() == [str(folder / name) for name in FILES]
        assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)

    def test_says_what_to_do_next(self, made: tuple[Path, Result]) -> None:
        folder, result = made
        assert result.stderr.splitlines()[-1] == f"Read it through: quizgen show {folder / 'quiz.yaml'} --answers"

    def test_writes_one_item_for_forty_words(self, made: tuple[Path, Result]) -> None:
        quiz = load_quiz(made[0] / "quiz.yaml")
        assert quiz.made
        assert 6 <= len(quiz.items) <= round(quiz.source[0].words / 40)

    def test_reads_standard_input_and_names_the_folder_after_the_title(self, run: Run) -> None:
        result = run("make", "-", "-n", "2", "-q", stdin=ARTICLE.read_bytes())
        title = load_quiz(next(Path().glob("*/quiz.yaml"))).title
        assert result.stdout.splitlines()[0] == f"{title.lower().replace(' ', '-')}-quiz/quiz.yaml"
        assert result.stderr == ""

    def test_names_the_folder_after_the_file(self, run: Run) -> None:
        article = Path("Mount Etna.md")
        article.write_bytes(ARTICLE.read_bytes())
        result = run("make", article, "-n", "2")
        assert result.stdout.splitlines()[0] == "mount-etna-quiz/quiz.yaml"

    def test_json_is_a_quiz_on_stdout_and_no_file(self, run: Run) -> None:
        result = run("make", ARTICLE, "-n", "3", "--json", "-q")
        assert len(loads_quiz(result.stdout).items) == 3
        assert result.stderr == ""
        assert [*Path().iterdir()] == [RIVERS]

    def test_json_with_a_folder_writes_the_same_quiz(self, run: Run) -> None:
        result = run("make", ARTICLE, "-n", "3", "--json", "-o", "out")
        assert loads_quiz(result.stdout) == load_quiz(Path("out/quiz.yaml"))

    def test_takes_number_types_and_seed(self, run: Run) -> None:
        run("make", ARTICLE, "-n", "4", "--types", "cloze,true-false", "--seed", "7", "-o", "out")
        quiz = load_quiz(Path("out/quiz.yaml"))
        assert quiz.made
        assert quiz.made.seed == 7
        assert {item.type for item in quiz.items} == {"cloze", "true_false"}
        assert len(quiz.items) == 4

    def test_level_and_difficulty_are_kept_in_the_quiz_file_and_named_where_too_few_fit(self, run: Run) -> None:
        result = run("make", ARTICLE, "--level", "analyse,understand", "--difficulty", "hard", "-o", "out")
        quiz = load_quiz(Path("out/quiz.yaml"))
        assert quiz.made
        assert quiz.made.options == {"level": "understand,analyse", "difficulty": "hard"}
        assert "of another level or difficulty" in result.stderr

    def test_asked_for_too_many_gives_the_sound_ones_and_the_reason(self, run: Run) -> None:
        result = run("make", ARTICLE, "-n", "500", "--json")
        assert result.exit_code == 0
        found = len(json.loads(result.stdout)["items"])
        assert f"{found} of the 500 items wanted" in result.stderr

    def test_options_come_from_flag_then_environment_then_file(self, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
        Path("quizgen.toml").write_text("items = 5\nseed = 3\ntypes = ['cloze']")
        monkeypatch.setenv("QUIZGEN_ITEMS", "3")
        monkeypatch.setenv("QUIZGEN_SEED", "4")
        quiz = loads_quiz(run("make", ARTICLE, "-n", "2", "--json").stdout)
        assert quiz.made
        assert (len(quiz.items), quiz.made.seed, quiz.items[0].type) == (2, 4, "cloze")

    def test_makes_a_part_and_notes_which(self, run: Run) -> None:
        result = run("make", ARTICLE, "--section", "watching", "-n", "2", "--json")
        quiz = loads_quiz(result.stdout)
        assert quiz.title == "Volcanoes: Watching volcanoes"
        assert quiz.source[0].part == "Watching volcanoes"

    def test_part_that_is_not_there_is_wrong_use(self, run: Run, assert_told: Told) -> None:
        assert_told(run("make", ARTICLE, "--pages", "3"), 2, "no page numbers")

    def test_keeps_an_edit_and_says_so(self, run: Run, edited_quiz: tuple[Path, str]) -> None:
        quiz, stem = edited_quiz
        result = run("make", ARTICLE, "-n", "3", "-o", "out")
        assert result.exit_code == 0
        assert stem in quiz.read_text(encoding="utf-8")
        assert "it was edited" in result.stderr

    def test_force_starts_afresh_and_keeps_the_old_file(self, run: Run, edited_quiz: tuple[Path, str]) -> None:
        quiz, stem = edited_quiz
        old = quiz.read_bytes()
        result = run("make", ARTICLE, "-n", "3", "-o", "out", "--force")
        assert stem not in quiz.read_text(encoding="utf-8")
        assert Path("out/quiz.yaml.bak").read_bytes() == old
        assert "out/quiz.yaml.bak" in result.stderr

    def test_leaves_a_broken_quiz_file_alone(self, run: Run, assert_told: Told) -> None:
        Path("out").mkdir()
        Path("out/quiz.yaml").write_text("quizgen: 1\ntitle: [")
        assert_told(run("make", ARTICLE, "-n", "3", "-o", "out"), 1, "quiz.yaml")
        assert [path.name for path in Path("out").iterdir()] == ["quiz.yaml"]

    def test_is_the_same_in_every_place_and_process(self, made: tuple[Path, Result], run_apart: Apart) -> None:
        code, _, told = run_apart(
            "make", ARTICLE, "-o", "again", PYTHONHASHSEED="7", TZ="Asia/Kathmandu", LC_ALL="C", PYTHONUTF8="0"
        )
        assert code == 0, told
        for name in FILES:
            assert Path("again", name).read_bytes() == (made[0] / name).read_bytes(), name
