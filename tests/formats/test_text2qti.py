"""text2qti's text by its documentation, and by text2qti itself."""

from __future__ import annotations

import pytest
from text2qti.config import Config
from text2qti.quiz import Quiz as Text2qtiQuiz

from quizgen.errors import QuizFileError
from quizgen.formats import Settings
from quizgen.formats.text2qti import Text2qtiFormat, Text2qtiReader
from quizgen.quiz import Choice, Item, Quiz, ShortAnswer, TrueFalse

QUIZ = """Quiz title: Rocks

% a comment
Points: 2
1. Which is **hot**?
   Think of volcanoes.
... Rock melts.
a) ice
... cold
*b) lava
c) snow

COMMENT
9. Not a question?
END_COMMENT
2.  Which are hot?
[*] lava
[*] magma
[ ] ice

3. What is molten rock?
* lava
* magma

4. Lava is hot.
*a) True
b) False
"""


def test_each_kind_of_answer_makes_its_item() -> None:
    read = Text2qtiReader().read(QUIZ, "quiz.txt")
    choice, several, short, truth = read.items
    assert read.title == "Rocks"
    assert isinstance(choice, Choice)
    assert (choice.stem, choice.key, choice.place) == ("Which is hot? Think of volcanoes.", "lava", 2)
    assert (choice.points, choice.feedback) == (2, "Rock melts.")
    assert [(one.text, one.feedback) for one in choice.distractors] == [("ice", "cold"), ("snow", "")]
    assert isinstance(several, Choice)
    assert (several.keys, several.points) == (["lava", "magma"], 1)
    assert isinstance(short, ShortAnswer)
    assert (short.key, short.accept) == ("lava", ["magma"])
    assert isinstance(truth, TrueFalse)
    assert truth.answer is True


def test_what_has_no_place_is_named_with_its_line() -> None:
    read = Text2qtiReader().read(
        "1. Tell of lava.\n____\n\n2. How hot?\n= 1100 +- 50\n\n3. Hand it in.\n^^^^\n", "quiz.txt"
    )
    assert [(one.line, one.what) for one in read.unread] == [
        (1, "an essay"),
        (4, "a question for a number with a tolerance"),
        (7, "a file to be handed in"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a) ice\n", 1, "begins with its number"),
        ("1. Which?\na) ice\n[*] lava\n", 3, "two sorts"),
        ("1. Which?\nice\n", 2, "neither a question nor an answer"),
        ("  goes on\n", 1, "goes on with nothing"),
    ],
)
def test_what_is_not_as_the_format_says_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(QuizFileError, match=f"quiz.txt, line {line}: .*{words}"):
        Text2qtiReader().read(text, "quiz.txt")


@pytest.mark.parametrize(("text", "known"), [(QUIZ, True), ("1. Which?\nA. ice\nANSWER: A", False)])
def test_a_starred_answer_tells_text2qti(text: str, known: bool) -> None:
    assert Text2qtiReader().recognises(text) is known


def test_fields_and_feedback_without_a_place_are_named_and_settings_are_not() -> None:
    text = "can't go back: true\nQuiz description: Of rocks.\n1. Which?\n+ Right.\na) ice\n*b) lava\n"
    read = Text2qtiReader().read(text, "quiz.txt")
    told = [(2, "the field 'Quiz description'"), (3, "feedback that tells right answers from wrong ones")]
    assert [(one.line, one.what) for one in read.unread] == told
    assert len(read.items) == 1


@pytest.mark.parametrize("points", ["x", "nan", "inf", "-1"])
def test_points_that_are_no_number_are_refused(points: str) -> None:
    with pytest.raises(QuizFileError, match=r"quiz\.txt, line 1: points are a number"):
        Text2qtiReader().read(f"Points: {points}\n1. Which?\na) ice\n*b) lava\n", "quiz.txt")


@pytest.mark.parametrize(("points", "written", "told"), [(1, "", False), (1.25, "", True), (2.5, "2.5", False)])
def test_points_are_written_in_halves_and_a_change_is_told(points: float, written: str, told: bool) -> None:
    item = TrueFalse(id="t", statement="Lava is hot.", answer=True, points=points)
    output = Text2qtiFormat().write(Quiz(title="Rocks: a *quiz*", items=[item]), Settings())
    text = output.files["quiz.text2qti.txt"].decode()
    assert text.startswith("Quiz title: Rocks: a *quiz*\n")
    assert (f"Points: {written}\n" in text, "Points" in text) == (bool(written), bool(written))
    assert bool(output.warnings) is told


def test_a_written_answer_is_no_markdown_and_what_takes_no_backslash_is_named() -> None:
    item = ShortAnswer(id="s", stem="Is a~b & x^2 <b> *c*?", key="a*b*_c_ & <d>")
    text = Text2qtiFormat().write(Quiz(title="Rocks", items=[item]), Settings()).files["quiz.text2qti.txt"].decode()
    assert "1.  Is a&#126;b &amp; x&#94;2 &lt;b\\> \\*c\\*?\n*   a*b*_c_ & <d>\n" in text
    (back,) = Text2qtiReader().read(text, "quiz.txt").items
    assert isinstance(back, ShortAnswer)
    assert (back.stem, back.key) == (item.stem, item.key)


def test_text2qti_itself_reads_every_item_whatever_lines_it_has(any_quiz: Quiz) -> None:
    """It takes no question twice: each stem gets a number."""
    held = [one for one in any_quiz.items if one.type in {"choice", "true_false", "short_answer"}]
    items = [
        one.model_copy(update={name: f"{at}: {getattr(one, name)}"})
        for at, one in enumerate(held)
        for name in ["statement" if one.type == "true_false" else "stem"]
    ]
    quiz = any_quiz.model_copy(update={"items": items})
    text = Text2qtiFormat().write(quiz, Settings()).files["quiz.text2qti.txt"].decode()
    read = Text2qtiQuiz(text, config=Config()).questions_and_delims
    assert [one.question_raw.split(":")[0] for one in read] == [str(at) for at in range(len(items))]
    assert [len(one.choices) for one in read] == [_answers(item) for item in items]


def _answers(item: Item) -> int:
    if isinstance(item, TrueFalse):
        return 2
    return 1 + len(item.accept) if isinstance(item, ShortAnswer) else len(item.right) + len(item.distractors)
