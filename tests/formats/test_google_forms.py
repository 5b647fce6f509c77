"""The Apps Script for Google Forms, run by node with a FormApp that keeps what it is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from quizgen.formats import Settings, get_format
from quizgen.quiz import Choice, Distractor, Item, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import PassageBlock

from .expected import asked, kept, line

FORMAT = get_format("google-forms")
InNode = Callable[..., Any]


def form_of(quiz: Quiz, in_node: InNode) -> Any:
    return in_node("form.js", FORMAT.write(quiz, Settings()).files["google-form.gs"].decode("utf-8"))


def test_the_form_has_every_item_that_it_can_hold(any_quiz: Quiz, in_node: InNode) -> None:
    output = FORMAT.write(any_quiz, Settings())
    form = form_of(any_quiz, in_node)
    assert (form["title"], form["isQuiz"]) == (line(any_quiz.title), True)
    questions = [one for one in form["items"] if one["kind"] != "section"]
    for dealt, question in zip(kept(any_quiz, output), questions, strict=True):
        item = dealt.item
        _, options, right = asked(dealt)
        assert question["points"] == item.points
        if isinstance(item, ShortAnswer):
            assert (question["kind"], question["title"]) == ("text", item.stem)
            assert question["told"].startswith(f"Answer: {item.key}")
            assert question["told"].endswith(item.feedback)
        else:
            assert question["kind"] == ("checkbox" if len(right) > 1 else "choice")
            assert question["title"] == (item.statement if isinstance(item, TrueFalse) else item.stem)
            shown = [{"text": text, "right": at in right} for at, text in enumerate(options, 1)]
            assert question["choices"] == shown
            assert question.get("whenRight", "") == item.feedback
            assert question.get("whenWrong", "").endswith(item.feedback)
            assert getattr(item, "correction", "") in question.get("whenWrong", "")
    gone = {one.item_id for one in output.left_out}
    assert {item.type for item in any_quiz.items if item.id in gone} <= {"cloze", "matching", "ordering", "comparison"}


def test_the_passage_stands_before_the_questions_in_sections(any_quiz: Quiz, in_node: InNode) -> None:
    items = form_of(any_quiz, in_node)["items"]
    sections = [one for one in items if one["kind"] == "section"]
    assert items[: len(sections)] == sections
    texts = [text for one in sections for text in one["help"].split("\n\n")]
    assert texts == [block.text for block in any_quiz.passage if block.kind != "heading"]


def test_a_passage_without_headings_is_under_the_title(in_node: InNode) -> None:
    quiz = Quiz(title="Rocks", passage=[PassageBlock(n=1, text="Lava is hot."), PassageBlock(n=2, text="Ice is not.")])
    (section,) = form_of(quiz, in_node)["items"]
    assert (section["title"], section["help"]) == ("Rocks", "Lava is hot.\n\nIce is not.")


def test_an_option_that_stands_twice_on_a_line_leaves_the_item_out() -> None:
    item = Choice(id="x", stem="Which?", key="lava", distractors=[Distractor(text="a b"), Distractor(text="a\nb")])
    output = FORMAT.write(Quiz(title="Rocks", items=[item]), Settings())
    assert [one.reason for one in output.left_out] == ["Google Forms takes no option twice"]


def test_points_that_are_not_whole_are_rounded_and_told(in_node: InNode) -> None:
    items: list[Item] = [
        TrueFalse(id=f"t{points}", statement="So.", answer=True, points=points) for points in (0, 1.6, 3)
    ]
    quiz = Quiz(title="Rocks", items=items)
    assert [one["points"] for one in form_of(quiz, in_node)["items"]] == [0, 2, 3]
    assert FORMAT.write(quiz, Settings()).warnings == ("Google Forms: t1.6 has 1.6 points, 2 there.",)


def test_what_is_not_said_is_no_feedback(in_node: InNode) -> None:
    (question,) = form_of(Quiz(title="Rocks", items=[TrueFalse(id="t", statement="So.", answer=True)]), in_node)[
        "items"
    ]
    assert not {"whenRight", "whenWrong"} & question.keys()
