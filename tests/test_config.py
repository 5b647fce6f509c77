"""Options: where they come from, which one wins, what makes no sense."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizgen.config import Options, load_options
from quizgen.errors import UsageError


def test_flag_wins_over_environment_and_environment_over_file(tmp_path: Path) -> None:
    (tmp_path / "quizgen.toml").write_text('items = 5\nseed = 3\npaper = "letter"\n')
    options = load_options({"items": 9, "seed": None}, tmp_path, {"QUIZGEN_ITEMS": "7", "QUIZGEN_SEED": "4"})
    assert options == Options(items=9, seed=4, paper="letter")


@pytest.mark.parametrize(
    ("value", "types"),
    [
        ("cloze,choice", ("choice", "cloze")),
        (" true-false , cloze ", ("cloze", "true_false")),
        (["ordering"], ("ordering",)),
        ("cloze,cloze", ("cloze",)),
    ],
)
def test_types_are_taken_in_one_order(tmp_path: Path, value: Any, types: tuple[str, ...]) -> None:
    assert load_options({"types": value}, tmp_path, {}).types == types


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"items": 0}, "items is 0"),
        ({"items": "ten"}, "'ten'"),
        ({"seed": 1.5}, "1.5"),
        ({"seed": True}, "True"),
        ({"paper": "a3"}, "a3"),
        ({"types": "choice,essay"}, "essay"),
        ({"types": []}, "no item type"),
        ({"types": 5}, "'5'"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_value_that_makes_no_sense_is_named_with_its_origin(tmp_path: Path, values: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError, match="the command line: ") as caught:
        load_options(values, tmp_path, {})
    assert words in caught.value.message
    assert caught.value.hint


def test_settings_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "quizgen.toml").write_bytes(b"items = \xff")
    with pytest.raises(UsageError, match=r"quizgen\.toml cannot be read"):
        load_options({}, tmp_path, {})


@pytest.mark.parametrize(("words", "wanted"), [(0, 6), (239, 6), (400, 10), (1200, 30), (90_000, 30)])
def test_one_item_for_forty_words_between_six_and_thirty(words: int, wanted: int) -> None:
    assert Options().wanted(words) == wanted


def test_number_asked_for_is_taken_as_it_is() -> None:
    assert Options(items=50).wanted(100) == 50


def test_quiz_file_notes_only_what_differs_and_changes_items() -> None:
    assert Options(paper="letter", seed=4).told() == {}
    assert Options(items=3, types=("cloze",)).told() == {"items": "3", "types": "cloze"}
