"""The CSV files of Blooket, Gimkit and Brainscape, and Quizlet's text, read back by the csv module."""

from __future__ import annotations

import csv
import io
from collections import Counter

import pytest

from quizgen.formats import Output, Settings, get_format
from quizgen.forms import deal, deal_places
from quizgen.quiz import Choice, Cloze, Distractor, Item, Quiz, ShortAnswer, TrueFalse

from .expected import asked, kept, line, unmarked


def written(name: str, quiz: Quiz) -> tuple[Output, list[list[str]]]:
    """What a format gives, and the cells of its file; those that a spreadsheet takes for formulas are none."""
    output = get_format(name).write(quiz, Settings())
    ((file, content),) = output.files.items()
    text = io.StringIO(content.decode("utf-8"), newline="")
    if file.endswith(".txt"):
        return output, list(csv.reader(text, delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = list(csv.reader(text))
    assert not [cell for row in rows for cell in row if cell[:1] in {*"=+-@\t\r"}]
    return output, [[unmarked(cell) for cell in row] for row in rows]


def test_blooket_gets_every_item_that_it_can_hold(any_quiz: Quiz) -> None:
    output, rows = written("blooket", any_quiz)
    assert rows[0] == ["Blooket\nImport Template", *[""] * 7]
    assert rows[1][:3] == ["Question #", "Question Text", "Answer 1"]
    for number, (dealt, row) in enumerate(zip(kept(any_quiz, output), rows[2:], strict=True), 1):
        stem, options, (right,) = asked(dealt, 4)
        assert row == [str(number), stem, *options, "30", str(right)]
    assert {one.item_id for one in output.left_out} == not_held(any_quiz)


def test_gimkit_gets_every_item_that_it_can_hold(any_quiz: Quiz) -> None:
    output, rows = written("gimkit", any_quiz)
    assert rows[0][1:] == [""] * 4
    assert rows[1][:3] == ["Question", "Correct Answer", "Incorrect Answer 1"]
    for dealt, row in zip(kept(any_quiz, output), rows[2:], strict=True):
        stem, options, (right,) = asked(dealt, 4)
        wrong = [option for at, option in enumerate(options, 1) if at != right]
        assert row == [stem, options[right - 1], *wrong]
    assert {one.item_id for one in output.left_out} == not_held(any_quiz)


def not_held(quiz: Quiz) -> set[str]:
    """The items that are neither a statement nor a choice of four options at most, one of them right."""
    return {
        item.id
        for item in quiz.items
        if not isinstance(item, TrueFalse) and not (isinstance(item, Choice) and item.key and len(item.distractors) < 4)
    }


@pytest.mark.parametrize("name", ["quizlet", "brainscape"])
def test_cards_have_question_and_answer_and_the_words_to_know(any_quiz: Quiz, name: str) -> None:
    output, rows = written(name, any_quiz)
    cards = [sides(dealt.item) for dealt in kept(any_quiz, output)]
    cards += [(entry.term, entry.definition) for entry in any_quiz.vocabulary]
    assert rows == [[line(front), line(back)] for front, back in cards]
    types = {item.type for item in any_quiz.items if item.id in {one.item_id for one in output.left_out}}
    assert types <= {"matching", "ordering", "comparison"}


def sides(item: object) -> tuple[str, str]:
    match item:
        case Choice():
            return item.stem, "; ".join(item.right)
        case ShortAnswer():
            return item.stem, item.key
        case TrueFalse():
            return f"True or false? {item.statement}", "True" if item.answer else f"False. {item.correction}"
        case Cloze():
            return f"{item.before}____{f' ({item.hint})' if item.hint else ''}{item.after}", item.key
    raise AssertionError(item)


def test_keys_stand_at_different_places_for_blooket_does_not_shuffle() -> None:
    wrong = [Distractor(text=text) for text in ("ice", "snow", "rain")]
    items: list[Item] = [Choice(id=f"c{n}", stem=f"Which of {n}?", key="lava", distractors=wrong) for n in range(12)]
    _, rows = written("blooket", Quiz(title="Rocks", items=deal_places(items, "u")))
    assert Counter(row[-1] for row in rows[2:]) == {"1": 3, "2": 3, "3": 3, "4": 3}


@pytest.mark.parametrize("name", ["blooket", "gimkit"])
@pytest.mark.parametrize(("wrong", "reason"), [(3, ""), (4, "it has 5 options, and 4 is the most")])
def test_more_options_than_columns_are_left_out(name: str, wrong: int, reason: str) -> None:
    distractors = [Distractor(text=f"wrong {n}") for n in range(wrong)]
    quiz = Quiz(title="Rocks", items=[Choice(id="x", stem="Which?", key="lava", distractors=distractors)])
    output, rows = written(name, quiz)
    assert [one.reason for one in output.left_out] == ([reason] if reason else [])
    assert len(rows) == (2 if reason else 3)


@pytest.mark.parametrize("name", ["blooket", "gimkit", "quizlet", "brainscape"])
def test_the_same_quiz_gives_the_same_bytes_and_every_reason_is_told(any_quiz: Quiz, name: str) -> None:
    first, second = (get_format(name).write(any_quiz, Settings()) for _ in range(2))
    assert first == second
    assert all(one.reason for one in first.left_out)
    assert len(kept(any_quiz, first)) + len(first.left_out) == len(deal(any_quiz).items)
