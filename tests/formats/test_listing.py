"""The list of formats: for programs, for a terminal of any width, and in the README."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.formats import FORMATS, READERS, Facts, get_format
from quizgen.formats.listing import Listed, every_format, table

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
GAMES = Facts("Quizz", ("a.csv",), "a game", frozenset({"choice", "true_false"}), several=False)


def test_every_format_is_listed_as_it_says_itself() -> None:
    listed = json.loads(CliRunner().invoke(main, ["formats", "--json"]).stdout)
    assert [one["name"] for one in listed if one["out"]] == [*FORMATS]
    assert [one["name"] for one in listed if one["in"]] == [name for name in FORMATS if name in READERS]
    for one in listed:
        facts = get_format(one["name"]).facts
        assert (one["files"], one["use"], one["limits"]) == ([*facts.files], facts.use, facts.limits)
        assert {*one["types"]} == facts.types


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_called_in_the_list_as_it_calls_itself(name: str) -> None:
    assert get_format(name).name == name


def test_the_readme_has_the_table() -> None:
    listed, _ = every_format()
    rows = ["| " + " | ".join([f"`{one.name}`", *one.cells[1:]]) + " |" for one in listed]
    assert "\n".join(rows).replace("|  |", "| |") in README


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (Facts("All", ("a",), ""), "all"),
        (Facts("All but several", ("a",), "", several=False), "choice (one right), cloze, true_false, short_answer"),
        (GAMES, "choice (one right), true_false"),
        (Facts("Gaps", ("a",), "", frozenset({"cloze"})), "cloze"),
    ],
)
def test_item_types_are_said_in_few_words(facts: Facts, words: str) -> None:
    assert Listed("a", facts, True, False).types.startswith(words)


@pytest.mark.parametrize("width", [79, 100, 160, 300])
def test_the_table_is_as_wide_as_the_terminal_and_loses_no_word(width: int) -> None:
    listed, _ = every_format()
    lines = [*table(listed, width)]
    assert max(map(len, lines)) <= width
    words = " ".join(lines).split()
    assert all(word in words for one in listed for cell in one.cells for word in cell.split())


def test_in_a_wide_terminal_a_format_is_a_line() -> None:
    lines = [*table([Listed("games", GAMES, True, True)], 200)]
    assert [line.split("  ") for line in lines[1:]] == [
        ["games", "a.csv", "choice (one right), true_false", "out, in", "a game"]
    ]


def test_in_a_narrow_terminal_a_format_is_a_few_lines_with_their_names() -> None:
    assert [*table([Listed("games", GAMES, True, True)], 80)] == [
        "games  a game",
        "       files: a.csv",
        "       item types: choice (one right), true_false",
        "       ways: out, in",
    ]


def test_the_command_asks_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    widths = []
    for columns in ("90", "200"):
        monkeypatch.setenv("COLUMNS", columns)
        widths.append(max(map(len, CliRunner().invoke(main, ["formats"]).stdout.splitlines())))
    assert widths[0] <= 90 < widths[1]
