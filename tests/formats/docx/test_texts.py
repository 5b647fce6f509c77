"""Whatever the text: it stands in the Word file as it is, and the file is the same each time."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quizgen.quiz import Choice, Cloze, Quiz, ShortAnswer

Asked = Callable[..., Any]
MakeChoice = Callable[..., Choice]
Files = Any


@pytest.mark.parametrize(
    "text",
    [
        '<w:t>bold</w:t> & "x" &amp; <!-- y --> ]]>',
        "{{ quiz.title }} {% for x in y %} {# z #} {%p if a %} {{r b }}",
        "{_{ title }_} {_% if x %_} }} %} #}",
        '#read("/etc/hosts") $x$ *a* _b_ @c \\ `f` \'',
        "Νίκος Антон Dvořák Nguyễn القاهرة ירושלים 漢 🌋 ∑ x² ½",
    ],
)
def test_a_text_is_never_markup(text: str, tortured: Callable[[str], Quiz], in_word: type[Files]) -> None:
    quiz = tortured(text)
    made = in_word(quiz, bubbles=True)
    choice, cloze, true_false, short, matching, _, comparison = quiz.items
    words = made.words()
    for part in (text, cloze.before, cloze.after, matching.instruction, comparison.rows[0].aspect):
        assert part in words
    key = made.words("answer-key.docx")
    for part in (choice.key, cloze.key, true_false.correction, short.accept[0], text):
        assert part in key
    for file in made.output.files:
        assert made.opened(file).core_properties.title.startswith(quiz.title)


def test_characters_that_no_word_file_may_hold_are_left_out(asked_in_word: Asked) -> None:
    made = asked_in_word(ShortAnswer(stem="bell\x07 page\x0c null\x00 odd\ufffe end", key="x"), title="a\x07b")
    assert "bell page null odd end" in made.words()
    assert made.opened().core_properties.title == "ab"


def test_a_line_break_and_a_tab_stay_what_they_are(asked_in_word: Asked, choice: MakeChoice) -> None:
    made = asked_in_word(choice("First line\r\nSecond\tline"))
    (stem,) = [each.text for each in made.opened().paragraphs if each.style.name == "Item"]
    assert stem.startswith("First line\nSecond\tline")


def test_a_long_title_is_whole_on_the_sheet_and_cut_in_the_properties(asked_in_word: Asked) -> None:
    made = asked_in_word(ShortAnswer(stem="Why?", key="x"), title="long " * 100 + "end")
    assert "long end" in made.words()
    assert len(made.opened().core_properties.title) == 255


def test_gaps_are_of_one_length_and_the_bank_holds_their_words(asked_in_word: Asked) -> None:
    made = asked_in_word(*(Cloze(text=f"It is [[{key}]].") for key in ("ox", "a hippopotamus", "rat", "cat")))
    (bank,) = [each for each in made.opened().paragraphs if each.style.name == "Bank"]
    boxed = [run.text for run in bank.runs if run.style.name == "Bank word"]
    assert boxed == ["a hippopotamus", "cat", "ox", "rat"]
    assert made.words().count("It is " + "_" * 14 + ".") == 4


_WRITE = """
import sys, hashlib
from quizgen.quiz import Quiz
from quizgen.formats.base import Settings
from quizgen.formats.docx import DocxFormat
for name, made in DocxFormat().write(Quiz.load(sys.argv[1]), Settings(forms=2, bubbles=True)).files.items():
    print(name, hashlib.sha256(made).hexdigest())
"""


def test_the_same_bytes_under_any_hash_seed_time_zone_and_locale(
    tmp_path: Path, rivers_file: Path, in_word: type[Files]
) -> None:
    here = in_word(Quiz.load(rivers_file), forms=2, bubbles=True).output.files
    expected = "".join(f"{name} {hashlib.sha256(made).hexdigest()}\n" for name, made in here.items())
    changed = {"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland", "LC_ALL": "C"}
    command = [sys.executable, "-c", _WRITE, str(rivers_file)]
    done = subprocess.run(command, env=os.environ | changed, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == expected
    assert expected.count("\n") == 5
