"""Aiken by its written rules."""

from __future__ import annotations

import re
from string import ascii_uppercase

import pytest

from quizgen.errors import QuizFileError
from quizgen.formats import Settings
from quizgen.formats.aiken import AikenFormat, AikenReader
from quizgen.quiz import Choice, Distractor, Quiz, TrueFalse

from .expected import asked, kept

TWO = "Which is hot?\nA. ice\nB) lava\nC. snow\nANSWER: B\n\nLava is hot.\nA. True\nB. False\nANSWER: A\n"


def test_options_and_answer_make_a_choice_and_true_and_false_a_statement() -> None:
    choice, truth = AikenReader().read(TWO, "quiz.txt").items
    assert isinstance(choice, Choice)
    assert (choice.stem, choice.key, choice.place) == ("Which is hot?", "lava", 2)
    assert [one.text for one in choice.distractors] == ["ice", "snow"]
    assert isinstance(truth, TrueFalse)
    assert (truth.statement, truth.answer) == ("Lava is hot.", True)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("Which is hot?\nA. ice\nB. lava\n", 3, "answer of the last question is missing"),
        ("Which is hot?\nA. ice\nB. lava\nANSWER: C\n", 4, "C is no option"),
        ("Which is hot?\nA. ice\nANSWER: A\n", 3, "options are missing"),
        ("A. ice\nB. lava\nANSWER: A\n", 3, "question or its options are missing"),
        ("Which is hot?\nA. ice\nor this\nB. lava\nANSWER: A\n", 5, "a line is neither"),
    ],
)
def test_a_question_that_is_not_whole_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(QuizFileError, match=f"quiz.txt, line {line}: .*{words}"):
        AikenReader().read(text, "quiz.txt")


@pytest.mark.parametrize(("text", "known"), [(TWO, True), ("Which is hot? {=lava}", False), ("", False)])
def test_the_answer_line_tells_aiken(text: str, known: bool) -> None:
    assert AikenReader().recognises(text) is known


def test_two_options_that_are_both_true_make_no_statement() -> None:
    read = AikenReader().read("Lava is hot.\nA. True\nB. True\nC. False\nANSWER: B\n", "quiz.txt")
    assert (len(read.items), len(read.unread)) == (0, 1)


@pytest.mark.parametrize("stem", ["U.S. towns near lava?", "A. Which?", "ANSWER: what?"])
def test_a_question_that_moodle_would_read_as_an_option_is_left_out(stem: str) -> None:
    item = Choice(id="c", stem=stem, key="lava", distractors=[Distractor(text="ice")])
    output = AikenFormat().write(Quiz(title="Rocks", items=[item]), Settings())
    assert [one.item_id for one in output.left_out] == ["c"]


def _by_the_rules(text: str) -> list[tuple[str, list[str], list[int]]]:
    """Stem, options and number of the right one; Moodle goes by how a line begins, and skips one of a character."""
    questions: list[tuple[str, list[str], list[int]]] = []
    stem, options = "", list[str]()
    for line in filter(lambda line: len(line) > 1, map(str.strip, text.split("\n"))):
        if re.match(r"[A-Z][.)]", line):
            assert line[0] == ascii_uppercase[len(options)]
            options.append(line[2:].strip())
        elif line.startswith("ANSWER:"):
            right = ascii_uppercase.index(line.removeprefix("ANSWER:").strip()) + 1
            questions.append((stem, options, [right]))
            stem, options = "", list[str]()
        else:
            assert not stem, "a second line would take the place of the question"
            stem = line
    assert not stem
    assert not options
    return questions


def test_moodle_finds_every_item(any_quiz: Quiz) -> None:
    output = AikenFormat().write(any_quiz, Settings())
    found = _by_the_rules(output.files["quiz.aiken.txt"].decode())
    assert found == [asked(dealt) for dealt in kept(any_quiz, output)]
