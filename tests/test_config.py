"""Options: where they come from, which one wins, what makes no sense."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizgen.config import DIFFICULTIES, Options, difficulty_range, load_options
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


def test_levels_and_difficulty_come_from_file_environment_and_flags(tmp_path: Path) -> None:
    (tmp_path / "quizgen.toml").write_text('level = ["analyse", "Remember"]\ndifficulty = "hard"\n')
    assert load_options({}, tmp_path, {}) == Options(level=("remember", "analyse"), difficulty="hard")
    found = load_options({"level": "understand"}, tmp_path, {"QUIZGEN_DIFFICULTY": "easy", "QUIZGEN_LEVEL": "analyse"})
    assert found == Options(level=("understand",), difficulty="easy")


def test_cards_and_flat_come_from_file_environment_and_flags(tmp_path: Path) -> None:
    (tmp_path / "quizgen.toml").write_text('cards = ["cloze", "Choice"]\nflat = true\n')
    assert load_options({"flat": None}, tmp_path, {}) == Options(cards=("choice", "cloze"), flat=True)
    found = load_options({"cards": "basic,vocabulary"}, tmp_path, {"QUIZGEN_CARDS": "cloze", "QUIZGEN_FLAT": "no"})
    assert found == Options(cards=("basic", "vocabulary"), flat=False)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("easy", (0, 0.33)),
        ("Medium", (0.34, 0.66)),
        ("medium-hard", (0.34, 1)),
        ("0.2-0.5", (0.2, 0.5)),
        (" .25 - 1 ", (0.25, 1)),
        ("easy-0.5", (0, 0.5)),
        ("hard-hard", (0.67, 1)),
    ],
)
def test_difficulty_is_a_word_or_a_range(text: str, span: tuple[float, float]) -> None:
    assert difficulty_range(text) == span


def test_the_three_words_leave_no_difficulty_out_and_share_none() -> None:
    ends = [end for span in DIFFICULTIES.values() for end in span]
    assert ends == sorted(ends)
    assert all(
        sum(Options(difficulty=word).fits("remember", at / 100) for word in DIFFICULTIES) == 1 for at in range(101)
    )


def test_an_item_fits_by_its_level_and_its_difficulty() -> None:
    options = Options(level=("analyse",), difficulty="hard")
    assert options.fits("analyse", 0.8)
    assert options.fits("analyse", None)
    assert not options.fits("analyse", 0.2)
    assert not options.fits("remember", 0.8)


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
        ({"level": "recall"}, "recall"),
        ({"level": ","}, "no level"),
        ({"difficulty": "tricky"}, "tricky"),
        ({"difficulty": ""}, "''"),
        ({"difficulty": "hard-easy"}, "hard-easy"),
        ({"difficulty": "0.7-0.2"}, "0.7-0.2"),
        ({"difficulty": "0.5"}, "0.5"),
        ({"difficulty": "0-2"}, "0-2"),
        ({"difficulty": "-0.1-0.3"}, "-0.1-0.3"),
        ({"difficulty": "0.1-0.2-0.3"}, "0.1-0.2-0.3"),
        ({"cards": "flashcard"}, "flashcard"),
        ({"cards": ""}, "no kind of card"),
        ({"flat": "perhaps"}, "perhaps"),
        ({"bubbles": "2"}, "2"),
        ({"fold": "2"}, "2"),
        ({"flip": "left"}, "left"),
        ({"forms": "5"}, "forms is 5"),
        ({"forms": "0"}, "forms is 0"),
        ({"set": "half"}, "half"),
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
    asked = Options(level=("understand", "analyse"), difficulty="hard")
    assert asked.told() == {"level": "understand,analyse", "difficulty": "hard"}
