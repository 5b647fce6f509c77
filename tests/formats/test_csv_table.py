"""CSV tables, whatever their columns are called."""

from __future__ import annotations

import csv
import io

import pytest

from quizgen.errors import QuizFileError
from quizgen.formats import Settings
from quizgen.formats.csv_table import CsvFormat, CsvReader
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, ComparisonTable, Item, Matching, Ordering, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import Pair, Row, Step

from .expected import kept, unmarked

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


@pytest.mark.parametrize(("answer", "key"), [("B", "lava"), ("2", "lava"), ("lava", "lava"), ("D", "D")])
def test_an_answer_may_name_its_option_by_letter_or_number(answer: str, key: str) -> None:
    table = f"question,option a,option b,option c,answer\nWhich is hot?,ice,lava,snow,{answer}\n"
    (item,) = CsvReader().read(table, "quiz.csv").items
    assert isinstance(item, Choice)
    assert item.key == key


@pytest.mark.parametrize(
    ("row", "items", "what"),
    [
        ("Is lava hot?,yes,true_false,,", 0, "a statement that is neither true nor false but 'yes'"),
        ("Tell of lava.,It is hot.,essay,,", 0, "a question of type 'essay'"),
        ("What is hot?,lava,,many,", 1, "points of 'many'"),
        ("What is hot?,lava,,,hard", 1, "a level of 'hard'"),
    ],
)
def test_a_cell_that_has_no_place_is_told(row: str, items: int, what: str) -> None:
    read = CsvReader().read(f"question,answer,type,points,level\n{row}\n", "quiz.csv")
    assert (len(read.items), [one.what for one in read.unread]) == (items, [what])


def test_a_cell_too_long_for_a_table_is_refused() -> None:
    text = f'question,answer\n"{"x" * 200_000}",a\n'
    with pytest.raises(QuizFileError, match="is no table"):
        CsvReader().read(text, "quiz.csv")
    assert not CsvReader().recognises("x" * 200_000)


@pytest.mark.parametrize(
    ("item", "comes_back"),
    [
        (Cloze(text=r"\[[a]] is [[b \[[c]], too."), True),
        (Ordering(steps=[Step(text="one\nmore"), Step(text="two")]), True),
        (Matching(pairs=[Pair(left="a", right="b = c"), Pair(left="d", right="e")]), True),
        (Matching(pairs=[Pair(left="a = b", right="c"), Pair(left="d", right="e")]), False),
        (ComparisonTable(a="one", b="two", rows=[Row(aspect="size: all", a="big", b="small")]), False),
        (ComparisonTable(a="one", b="two", rows=[Row(aspect="size", a="big | tall", b="small")]), False),
    ],
)
def test_a_cell_is_read_as_it_was_written_or_left_out(item: Item, comes_back: bool) -> None:
    output = CsvFormat().write(Quiz(title="Rocks", items=[item.model_copy(update={"id": "x"})]), Settings())
    read = CsvReader().read(output.files["quiz.csv"].decode(), "quiz.csv").items
    assert (len(read), len(output.left_out)) == ((1, 0) if comes_back else (0, 1))
    if comes_back:
        again = CsvFormat().write(Quiz(title="Rocks", items=[read[0].model_copy(update={"id": "x"})]), Settings())
        assert again.files == output.files


def test_the_csv_module_finds_every_item_as_it_is_and_no_formula(any_quiz: Quiz) -> None:
    output = CsvFormat().write(any_quiz, Settings())
    rows = list(csv.DictReader(io.StringIO(output.files["quiz.csv"].decode("utf-8"), newline="")))
    assert not [cell for row in rows for cell in row.values() if cell[:1] in {*"=+-@\t\r"}]
    for dealt, row in zip(kept(any_quiz, output), rows, strict=True):
        item = dealt.item
        cells = {name: unmarked(cell) for name, cell in row.items()}
        assert (cells["type"], cells["feedback"]) == (item.type, item.feedback)
        assert (float(cells["points"]), cells["tags"].split()) == (item.points, item.tags)
        assert (cells["question"], cells["answer"]) == asked(dealt)
        wrong = [cells[name] for name in cells if name.startswith("wrong ") and cells[name]]
        expected = item.extra_right if isinstance(item, Matching) else []
        assert wrong == [one.text for one in getattr(item, "distractors", [])] + expected


def asked(dealt: FormItem) -> tuple[str, str]:
    """The cells of the question and its answer."""
    item = dealt.item
    match item:
        case Choice():
            return item.stem, "\n".join(map(line_of, item.right))
        case ShortAnswer():
            return item.stem, item.key
        case Cloze():
            return item.text, item.key
        case TrueFalse():
            return item.statement, "true" if item.answer else "false"
        case Matching():
            return item.instruction, "\n".join(line_of(f"{pair.left} = {pair.right}") for pair in item.pairs)
        case Ordering():
            return item.instruction, "\n".join(line_of(step.text) for step in item.steps)
        case ComparisonTable():
            return f"{item.a} | {item.b}", "\n".join(line_of(f"{row.aspect}: {row.a} | {row.b}") for row in item.rows)


def line_of(text: str) -> str:
    """A text of which each line break is a space."""
    return " ".join(text.splitlines())
