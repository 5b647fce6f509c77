"""CSV tables, whatever their columns are called."""

from __future__ import annotations

import pytest

from quizgen.errors import QuizFileError
from quizgen.formats.csv_table import CsvReader
from quizgen.quiz import Choice, Cloze, ShortAnswer, TrueFalse

TABLE = (
    "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2,Explanation,Points\n"
    "Which is hot?,lava,ice,snow,Rock melts.,2\n"
    '"What is molten rock,\nonce it flows?",lava,,,,\n'
    "Lava is hot.,TRUE,,,,\n"
    "[[Lava]] is hot.,Lava,,,,\n"
)


def test_the_cells_of_a_row_tell_the_type() -> None:
    choice, short, truth, gap = CsvReader().read(TABLE, "quiz.csv").items
    assert isinstance(choice, Choice)
    assert (choice.key, [one.text for one in choice.distractors]) == ("lava", ["ice", "snow"])
    assert (choice.feedback, choice.points) == ("Rock melts.", 2)
    assert isinstance(short, ShortAnswer)
    assert isinstance(truth, TrueFalse)
    assert isinstance(gap, Cloze)
    assert gap.text == "[[Lava]] is hot."


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_columns_may_be_parted_by_commas_semicolons_or_tabs(mark: str) -> None:
    text = f"stem{mark}key{mark}distractor 1\nWhich is hot?{mark}lava{mark}'=ice\n"
    (item,) = CsvReader().read(text, "quiz.csv").items
    assert isinstance(item, Choice)
    assert item.distractors[0].text == "=ice"


def test_a_row_that_is_no_item_is_named_with_its_line() -> None:
    read = CsvReader().read(TABLE + "No answer?,,ice,snow,,\n", "quiz.csv")
    assert [one.line for one in read.unread] == [7]


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "question,feedback\nWhich?,\n"])
def test_a_table_without_question_and_answer_is_refused(text: str) -> None:
    with pytest.raises(QuizFileError, match="line 1: expected a header"):
        CsvReader().read(text, "quiz.csv")
    assert not CsvReader().recognises(text)
