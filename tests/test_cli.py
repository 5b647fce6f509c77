"""The command line: what it prints where, exit codes, and what it says to input that is no good."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from quizgen import __version__
from quizgen.checks import chosen_rules
from quizgen.cli import main
from quizgen.quiz import Choice
from quizgen.quiz.file import load_quiz, loads_quiz

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "decks" / "volcanoes" / "article.md"
RIVERS = Path("rivers.yaml")
"""A quiz with an item of every type, copied into the folder where each test works."""
RULE_NAMES = [rule.id for rule in chosen_rules()]
FILES = ["quiz.yaml", "worksheet.pdf", "answer-key.pdf", "deck.apkg"]
COMMANDS = "make facts show explain swap lock export import formats schema check rules".split()


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    """Run in this process; anything but an exit is a traceback that a user would see."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def run_apart(*arguments: object, before: Callable[[], None] | None = None, **changes: str) -> tuple[int, str, str]:
    """Run in a process of its own; give exit code, stdout and stderr."""
    command = [sys.executable, "-m", "quizgen", *map(str, arguments)]
    environment = {**os.environ, **changes}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", preexec_fn=before)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def assert_told(result: Result, code: int, *words: str) -> None:
    """The exit code is as said, stdout is empty, and stderr says what is wrong and what to do."""
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert lines[0].startswith("Error: ")
    assert len(lines) > 1, "what to do is missing"
    for word in words:
        assert word in result.stderr


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "tests" / "data" / "quizzes" / RIVERS, tmp_path)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    """A quiz made once for all tests that only read it, and what was printed."""
    folder = tmp_path_factory.mktemp("made") / "volcanoes"
    return folder, run("make", ARTICLE, "-o", folder)


class TestHelp:
    @pytest.mark.parametrize("flag", ["-h", "--help"])
    def test_leads_with_examples(self, flag: str) -> None:
        lines = [line.strip() for line in run(flag).stdout.splitlines() if line.strip()]
        assert lines[1] == "Examples:"
        assert lines[2].startswith("quizgen make")

    @pytest.mark.parametrize("command", COMMANDS)
    def test_says_what_each_command_and_option_does(self, command: str) -> None:
        shown = run(command, "-h")
        assert shown.exit_code == 0
        options = [one for one in main.commands[command].params if isinstance(one, click.Option)]
        assert [one.name for one in options if not one.help] == []

    def test_names_every_command(self) -> None:
        assert sorted(main.commands) == sorted(COMMANDS)

    def test_version(self) -> None:
        assert run("--version").stdout == f"quizgen, version {__version__}\n"

    def test_package_runs_as_a_module(self) -> None:
        code, shown, _ = run_apart("--version")
        assert (code, shown) == (0, f"quizgen, version {__version__}\n")

    def test_loads_no_parser(self) -> None:
        asked = "import sys; from quizgen.cli import main; main(['-h'], standalone_mode=False); print(*sys.modules)"
        shown = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
        assert not {"spacy", "numpy", "pydantic", "lxml"} & set(shown.split())


class TestWrongUse:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["bake"], "No such command"),
            (["make"], "ARTICLE"),
            (["make", ARTICLE, "--oven"], "--oven"),
            (["make", ARTICLE, "-n", "many"], "many"),
            (["make", ARTICLE, "-n", "0"], "one item or more"),
            (["make", ARTICLE, "--types", "essay"], "essay"),
            (["make", ARTICLE, "--types", ","], "no item type"),
            (["make", ARTICLE, "--paper", "a3"], "a3"),
            (["make", ARTICLE, "--model", "no_such_pipeline"], "no_such_pipeline"),
            (["facts", ARTICLE, "--model", "no_such_pipeline"], "no_such_pipeline"),
            (["export", RIVERS, "--to", "papyrus"], "worksheet, anki"),
            (["export", RIVERS, "--to", ","], "no format"),
            (["explain", RIVERS, "choice-99"], "choice-1"),
            (["check", RIVERS, "--fail-on", "whim"], "whim"),
            (["check", RIVERS, "--select", "M99"], "key-in-title"),
            (["swap", RIVERS, "choice-99"], "choice-1"),
            (["swap", RIVERS, "choice-99", 1], "choice-1"),
            (["lock", RIVERS, "choice-1", "choice-99"], "choice-99"),
        ],
        ids=lambda value: " ".join(Path(str(each)).name for each in value) if isinstance(value, list) else "",
    )
    def test_ends_in_2_and_says_why(self, arguments: Sequence[object], words: str) -> None:
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in result.stderr

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("items = [", "quizgen.toml"),
            ("colour = 'red'", "colour"),
            ("items = 'few'", "few"),
            ("types = 5", "5"),
            ("paper = ['a4']", "a4"),
        ],
    )
    def test_of_the_settings_file_is_told(self, text: str, words: str) -> None:
        Path("quizgen.toml").write_text(text)
        assert_told(run("make", ARTICLE), 2, "quizgen.toml", words)


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

    def test_reads_standard_input_and_names_the_folder_after_the_title(self) -> None:
        result = run("make", "-", "-n", "2", "-q", stdin=ARTICLE.read_bytes())
        title = load_quiz(next(Path().glob("*/quiz.yaml"))).title
        assert result.stdout.splitlines()[0] == f"{title.lower().replace(' ', '-')}-quiz/quiz.yaml"
        assert result.stderr == ""

    def test_names_the_folder_after_the_file(self) -> None:
        article = Path("Mount Etna.md")
        article.write_bytes(ARTICLE.read_bytes())
        result = run("make", article, "-n", "2")
        assert result.stdout.splitlines()[0] == "mount-etna-quiz/quiz.yaml"

    def test_json_is_a_quiz_on_stdout_and_no_file(self) -> None:
        result = run("make", ARTICLE, "-n", "3", "--json", "-q")
        assert len(loads_quiz(result.stdout).items) == 3
        assert result.stderr == ""
        assert [*Path().iterdir()] == [RIVERS]

    def test_json_with_a_folder_writes_the_same_quiz(self) -> None:
        result = run("make", ARTICLE, "-n", "3", "--json", "-o", "out")
        assert loads_quiz(result.stdout) == load_quiz(Path("out/quiz.yaml"))

    def test_takes_number_types_and_seed(self) -> None:
        run("make", ARTICLE, "-n", "4", "--types", "cloze,true-false", "--seed", "7", "-o", "out")
        quiz = load_quiz(Path("out/quiz.yaml"))
        assert quiz.made
        assert quiz.made.seed == 7
        assert {item.type for item in quiz.items} == {"cloze", "true_false"}
        assert len(quiz.items) == 4

    def test_level_and_difficulty_are_kept_in_the_quiz_file_and_named_where_too_few_fit(self) -> None:
        result = run("make", ARTICLE, "--level", "analyse,understand", "--difficulty", "hard", "-o", "out")
        quiz = load_quiz(Path("out/quiz.yaml"))
        assert quiz.made
        assert quiz.made.options == {"level": "understand,analyse", "difficulty": "hard"}
        assert "of another level or difficulty" in result.stderr

    def test_asked_for_too_many_gives_the_sound_ones_and_the_reason(self) -> None:
        result = run("make", ARTICLE, "-n", "500", "--json")
        assert result.exit_code == 0
        found = len(json.loads(result.stdout)["items"])
        assert f"{found} of the 500 items wanted" in result.stderr

    def test_options_come_from_flag_then_environment_then_file(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("quizgen.toml").write_text("items = 5\nseed = 3\ntypes = ['cloze']")
        monkeypatch.setenv("QUIZGEN_ITEMS", "3")
        monkeypatch.setenv("QUIZGEN_SEED", "4")
        quiz = loads_quiz(run("make", ARTICLE, "-n", "2", "--json").stdout)
        assert quiz.made
        assert (len(quiz.items), quiz.made.seed, quiz.items[0].type) == (2, 4, "cloze")

    def test_keeps_an_edit_and_says_so(self) -> None:
        quiz, stem = edited_quiz()
        result = run("make", ARTICLE, "-n", "3", "-o", "out")
        assert result.exit_code == 0
        assert stem in quiz.read_text(encoding="utf-8")
        assert "it was edited" in result.stderr

    def test_force_starts_afresh_and_keeps_the_old_file(self) -> None:
        quiz, stem = edited_quiz()
        old = quiz.read_bytes()
        result = run("make", ARTICLE, "-n", "3", "-o", "out", "--force")
        assert stem not in quiz.read_text(encoding="utf-8")
        assert Path("out/quiz.yaml.bak").read_bytes() == old
        assert "out/quiz.yaml.bak" in result.stderr

    def test_leaves_a_broken_quiz_file_alone(self) -> None:
        Path("out").mkdir()
        Path("out/quiz.yaml").write_text("quizgen: 1\ntitle: [")
        assert_told(run("make", ARTICLE, "-n", "3", "-o", "out"), 1, "quiz.yaml")
        assert [path.name for path in Path("out").iterdir()] == ["quiz.yaml"]

    def test_is_the_same_in_every_place_and_process(self, made: tuple[Path, Result]) -> None:
        code, _, told = run_apart(
            "make", ARTICLE, "-o", "again", PYTHONHASHSEED="7", TZ="Asia/Kathmandu", LC_ALL="C", PYTHONUTF8="0"
        )
        assert code == 0, told
        for name in FILES:
            assert Path("again", name).read_bytes() == (made[0] / name).read_bytes(), name


def edited_quiz() -> tuple[Path, str]:
    """Make a quiz, change the words of its first item as a person would, and give its file and the new words."""
    run("make", ARTICLE, "-n", "3", "-o", "out", "--types", "choice,short_answer")
    path = Path("out/quiz.yaml")
    quiz = load_quiz(path)
    quiz.items[0].stem = stem = "Which of these would you tell a friend?"
    quiz.save(path)
    return path, stem


class TestFacts:
    def test_prints_each_with_its_sentence(self) -> None:
        lines = run("facts", ARTICLE).stdout.splitlines()
        assert lines[0].endswith(" facts")
        assert any(line.strip().startswith("from: ") for line in lines)

    def test_json_has_the_parts_that_others_read(self) -> None:
        data = json.loads(run("facts", ARTICLE, "--json").stdout)
        assert set(data) == {"facts", "comparisons"}
        assert {frozenset(fact) for fact in data["facts"]} == {frozenset({"kind", "text", "parts", "source"})}
        sides = {"kind", "a", "b", "aspect", "a_value", "b_value", "cue", "source"}
        assert {frozenset(one) for one in data["comparisons"]} == {frozenset(sides)}
        sources = [source for one in (*data["facts"], *data["comparisons"]) for source in one["source"]]
        assert {frozenset(source) for source in sources} == {frozenset({"paragraph", "sentence", "text"})}


class TestShow:
    def test_hides_the_answers(self) -> None:
        assert "1970" not in run("show", RIVERS).stdout.partition("2. ")[0]
        assert "   = B: The water cuts mainly downwards." in run("show", RIVERS, "--answers").stdout

    def test_stops_when_nobody_reads_on(self) -> None:
        command = f"{sys.executable} -m quizgen show {RIVERS} | head -1"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
        assert (done.stdout, done.stderr) == ("How rivers shape the land\n", "")

    def test_prints_to_a_terminal_that_knows_few_letters(self) -> None:
        quiz = Path("quiz.yaml")
        quiz.write_text(RIVERS.read_text(encoding="utf-8").replace("How rivers", "How “rivers”"), encoding="utf-8")
        code, shown, _ = run_apart("show", quiz, PYTHONIOENCODING="latin-1")
        assert (code, shown.splitlines()[0]) == (0, r"How \u201crivers\u201d shape the land")


class TestExplain:
    def test_names_rule_sentence_and_the_reason_of_each_distractor(self, made: tuple[Path, Result]) -> None:
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


class TestExport:
    def test_writes_what_is_named_and_prints_its_paths(self) -> None:
        result = run("export", RIVERS, "--to", "worksheet", "-o", "print")
        assert result.stdout.splitlines() == ["print/worksheet.pdf", "print/answer-key.pdf"]
        assert sorted(path.name for path in Path("print").iterdir()) == ["answer-key.pdf", "worksheet.pdf"]

    def test_writes_ids_back_once_and_keeps_comments(self) -> None:
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


class TestCheck:
    FLAWED = (
        "quizgen: 1\ntitle: Rome\nitems:\n"
        "  - id: a\n    type: choice\n    stem: Who was it?\n    key: Nero\n"
        "    distractors: [{text: Otho}, {text: All of the above}]\n"
    )

    def test_names_item_and_rule_a_line_each_and_ends_in_1(self) -> None:
        Path("quiz.yaml").write_text(self.FLAWED)
        result = run("check", "quiz.yaml")
        assert result.exit_code == 1
        assert any(line.startswith("a ") and "flaw" in line for line in result.stdout.splitlines())
        assert "1 item checked" in result.stderr

    def test_a_made_quiz_has_no_flaw(self, made: tuple[Path, Result]) -> None:
        result = run("check", made[0] / "quiz.yaml", "-q")
        assert (result.exit_code, result.stderr) == (0, ""), result.stdout

    def test_fail_on_says_what_counts(self, made: tuple[Path, Result]) -> None:
        found = json.loads(run("check", made[0] / "quiz.yaml", "--json").stdout)
        for severity, graver in [("risk", {"risk", "flaw"}), ("note", {"note", "risk", "flaw"})]:
            expected = int(any(finding["severity"] in graver for finding in found))
            assert run("check", made[0] / "quiz.yaml", "--fail-on", severity).exit_code == expected

    def test_only_the_rules_asked_for_are_run(self) -> None:
        Path("quiz.yaml").write_text(self.FLAWED)
        found = json.loads(run("check", "quiz.yaml", "--json", "--select", "M6").stdout)
        assert {one["rule"] for one in found} == {"all-of-the-above"}

    def test_other_systems_files_are_checked_and_what_has_no_place_is_told(self) -> None:
        Path("rocks.gift").write_text("Tell of lava. {}\n\nWhich is hot? {~ice =lava ~none of the above}\n")
        result = run("check", "rocks.gift")
        assert (result.exit_code, "none-of-the-above" in result.stdout) == (1, True)
        assert "rocks.gift, line 1: an essay is left out." in result.stderr

    def test_beside_an_article_its_support_is_checked(self, made: tuple[Path, Result]) -> None:
        assert run("check", made[0] / "quiz.yaml", "--article", ARTICLE, "-q").exit_code == 0
        Path("other.txt").write_text("Rivers\n\nThe Glomma rises in the hills and flows to the sea near Moss.\n")
        assert "key-missing" in run("check", made[0] / "quiz.yaml", "--article", "other.txt", "-q").stdout


class TestRules:
    def test_lists_every_rule_with_its_examples(self) -> None:
        listed = run("rules").stdout
        assert all(f"{name}  (" in listed for name in RULE_NAMES)
        assert listed.count("  good  ") == listed.count("  bad   ") == len(RULE_NAMES)

    def test_shows_those_asked_for_as_data(self) -> None:
        found = json.loads(run("rules", "longest-key", "C7", "--json").stdout)
        assert {one["id"] for one in found} >= {"longest-key", "too-long"}
        assert all(one["good"] and one["bad"] and one["why"] and one["mend"] for one in found)


class TestSwapAndLock:
    QUIZ = Path("quiz.yaml")

    @pytest.fixture(autouse=True)
    def own_quiz(self, made: tuple[Path, Result], own_folder: None) -> None:
        shutil.copy(made[0] / "quiz.yaml", self.QUIZ)

    def test_a_distractor_is_swapped_by_the_number_that_show_prints(self) -> None:
        item = next(one for one in load_quiz(self.QUIZ).items if isinstance(one, Choice) and one.spare_distractors)
        assert f"2) {item.distractors[1].text} (" in run("show", self.QUIZ, "--answers").stdout
        result = run("swap", self.QUIZ, item.id, 2)
        assert (result.exit_code, result.stdout) == (0, "")
        assert f"quizgen export {self.QUIZ}" in result.stderr
        assert f"2) {item.spare_distractors[0].text} (" in run("show", self.QUIZ, "--answers").stdout

    def test_a_whole_item_is_swapped_and_lock_keeps_others(self) -> None:
        first, second = load_quiz(self.QUIZ).items[:2]
        assert run("swap", self.QUIZ, first.id, "-q").stderr == ""
        assert run("lock", self.QUIZ, second.id, "-q").exit_code == 0
        quiz = load_quiz(self.QUIZ)
        assert first.id in [one.id for one in quiz.spare_items]
        assert quiz.items[1].locked
        run("lock", self.QUIZ, second.id, "--off")
        assert not load_quiz(self.QUIZ).items[1].locked
