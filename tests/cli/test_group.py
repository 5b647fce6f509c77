"""The command as a whole: its help, its version, and what it says to wrong use."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import pytest
from click.testing import Result

from quizgen import __version__
from quizgen.cli import main

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "decks" / "volcanoes" / "article.md"
RIVERS = Path("rivers.yaml")
Apart = Callable[..., tuple[int, str, str]]
Told = Callable[..., None]
COMMANDS = "make facts outline show explain swap lock export push preview import formats schema check rules".split()
Run = Callable[..., Result]


class TestHelp:
    @pytest.mark.parametrize("flag", ["-h", "--help"])
    def test_leads_with_examples(self, flag: str, run: Run) -> None:
        lines = [line.strip() for line in run(flag).stdout.splitlines() if line.strip()]
        assert lines[1] == "Examples:"
        assert lines[2].startswith("quizgen make")

    @pytest.mark.parametrize("command", COMMANDS)
    def test_says_what_each_command_and_option_does(self, command: str, run: Run) -> None:
        shown = run(command, "-h")
        assert shown.exit_code == 0
        options = [one for one in main.commands[command].params if isinstance(one, click.Option)]
        assert [one.name for one in options if not one.help] == []

    def test_names_every_command(self) -> None:
        assert sorted(main.commands) == sorted(COMMANDS)

    def test_version(self, run: Run) -> None:
        assert run("--version").stdout == f"quizgen, version {__version__}\n"

    def test_package_runs_as_a_module(self, run_apart: Apart) -> None:
        code, shown, _ = run_apart("--version")
        assert (code, shown) == (0, f"quizgen, version {__version__}\n")

    def test_loads_no_parser(self, run: Run) -> None:
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
            (["make", ARTICLE, "--cards", "flashcard"], "vocabulary"),
            (["export", RIVERS, "--cards", ","], "no kind of card"),
            (["make", ARTICLE, "--model", "no_such_pipeline"], "no_such_pipeline"),
            (["facts", ARTICLE, "--model", "no_such_pipeline"], "no_such_pipeline"),
            (["export", RIVERS, "--to", "papyrus"], "worksheet, docx"),
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
    def test_ends_in_2_and_says_why(self, arguments: Sequence[object], words: str, run: Run) -> None:
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
    def test_of_the_settings_file_is_told(self, text: str, words: str, run: Run, assert_told: Told) -> None:
        Path("quizgen.toml").write_text(text)
        assert_told(run("make", ARTICLE), 2, "quizgen.toml", words)
