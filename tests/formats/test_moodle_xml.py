"""Moodle XML by its documentation."""

from __future__ import annotations

import pytest

from quizgen.errors import QuizFileError
from quizgen.formats.base import Read, Settings
from quizgen.formats.moodle_xml import MoodleXmlFormat, MoodleXmlReader
from quizgen.quiz import Choice, ComparisonTable, Matching, Ordering, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import Row


def _text(name: str, text: str, attributes: str = "") -> str:
    return f"<{name} {attributes}><text><![CDATA[{text}]]></text></{name}>"


def _answers(*answers: tuple[str, float, str]) -> str:
    return "".join(
        f'<answer fraction="{share}" format="html"><text>{text}</text>{_text("feedback", told)}</answer>'
        for text, share, told in answers
    )


def _read(*questions: tuple[str, str]) -> Read:
    body = "\n".join(f'<question type="{kind}">{inside}</question>' for kind, inside in questions)
    return MoodleXmlReader().read(f'<?xml version="1.0" encoding="ISO-8859-1"?>\n<quiz>\n{body}\n</quiz>', "quiz.xml")


STEM = _text("questiontext", "<p>Which is <b>hot</b>?</p>", 'format="html"')


def test_a_choice_has_its_points_tags_and_feedback() -> None:
    inside = (
        STEM + _text("generalfeedback", "Rock melts.") + "<defaultgrade>2</defaultgrade>"
        "<tags><tag><text>rock</text></tag></tags>" + _answers(("ice", 0, "cold"), ("lava", 100, ""), ("snow", 0, ""))
    )
    (item,) = _read(("multichoice", inside)).items
    assert isinstance(item, Choice)
    assert (item.stem, item.key, item.place, item.points) == ("Which is hot?", "lava", 2, 2)
    assert (item.feedback, item.tags) == ("Rock melts.", ["rock"])
    assert [(one.text, one.feedback) for one in item.distractors] == [("ice", "cold"), ("snow", "")]


def test_several_right_options_a_statement_and_a_short_answer() -> None:
    several, truth, short = _read(
        ("multichoice", STEM + _answers(("lava", 50, ""), ("magma", 50, ""), ("ice", -100, ""))),
        ("truefalse", STEM + _answers(("true", 0, "It is cold."), ("false", 100, ""))),
        ("shortanswer", STEM + _answers(("lava", 100, ""), ("magma", 100, ""), ("mud", 30, ""))),
    ).items
    assert isinstance(several, Choice)
    assert several.keys == ["lava", "magma"]
    assert isinstance(truth, TrueFalse)
    assert (truth.answer, truth.correction) == (False, "It is cold.")
    assert isinstance(short, ShortAnswer)
    assert (short.key, short.accept) == ("lava", ["magma"])


def test_matching_and_ordering() -> None:
    pairs = "".join(
        f"<subquestion><text>{left}</text><answer><text>{right}</text></answer></subquestion>"
        for left, right in [("lava", "hot"), ("ice", "cold"), ("", "wet")]
    )
    matching, ordering = _read(
        ("matching", STEM + pairs), ("ordering", STEM + _answers(("melts", 0, ""), ("flows", 0, "")))
    ).items
    assert isinstance(matching, Matching)
    assert [(one.left, one.right) for one in matching.pairs] == [("lava", "hot"), ("ice", "cold")]
    assert matching.extra_right == ["wet"]
    assert isinstance(ordering, Ordering)
    assert [one.text for one in ordering.steps] == ["melts", "flows"]


def test_other_types_are_named_with_their_line() -> None:
    read = _read(("category", ""), ("essay", STEM), ("numerical", STEM), ("ddwtos", STEM))
    assert read.items == ()
    assert [(one.line, one.what) for one in read.unread] == [
        (3, "a category"),
        (4, "an essay"),
        (5, "a question for a number with a tolerance"),
        (6, "a question of type 'ddwtos'"),
    ]


def test_broken_xml_is_refused_with_its_line() -> None:
    with pytest.raises(QuizFileError, match=r"quiz.xml, line 3: broken XML"):
        MoodleXmlReader().read("<quiz>\n<question>\n</quiz>", "quiz.xml")


def test_entities_are_neither_expanded_nor_fetched(tmp_path: object) -> None:
    bomb = '<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    text = f'{bomb}<quiz><question type="essay">{_text("questiontext", "x")}<name>&b;&c;</name></question></quiz>'
    with pytest.raises(QuizFileError, match="line 1: &b; is no text"):
        MoodleXmlReader().read(text, "quiz.xml")
    stem = "<questiontext><text>Is &b; &c; hot?</text></questiontext>"
    text = f'{bomb}<quiz><question type="shortanswer">{stem}{_answers(("lava", 100, ""))}</question></quiz>'
    with pytest.raises(QuizFileError, match="line 1: &b; is no text"):
        MoodleXmlReader().read(text, "quiz.xml")


@pytest.mark.parametrize(("fraction", "right"), [("100,0", True), ("x", False), ("nan", False)])
def test_a_fraction_that_is_no_number_earns_nothing(fraction: str, right: bool) -> None:
    answers = f'<answer fraction="{fraction}"><text>lava</text></answer>'
    text = f'<quiz><question type="shortanswer">{_text("questiontext", "Hot?")}{answers}</question></quiz>'
    assert bool(MoodleXmlReader().read(text, "quiz.xml").items) is right


def test_a_picture_is_told_and_large_ones_are_read() -> None:
    stem = f"<![CDATA[<p>Hot? <img src='data:{'A' * 11_000_000}'></p>]]>"
    stem = f'<questiontext format="html"><text>{stem}</text></questiontext>'
    answers = _answers(("lava", 100, ""))
    read = MoodleXmlReader().read(f'<quiz><question type="shortanswer">{stem}{answers}</question></quiz>', "quiz.xml")
    assert ([one.what for one in read.unread], len(read.items)) == (["a picture"], 1)


def test_an_instruction_in_a_text_cuts_nothing_off() -> None:
    stem = "<questiontext><text>Is it<?x y?> hot?</text></questiontext>"
    text = f'<quiz><question type="shortanswer">{stem}{_answers(("lava", 100, ""))}</question></quiz>'
    (item,) = MoodleXmlReader().read(text, "quiz.xml").items
    assert isinstance(item, ShortAnswer)
    assert item.stem == "Is it hot?"


def test_the_rows_of_a_comparison_table_are_there_for_who_grades_the_essay() -> None:
    item = ComparisonTable(id="k", a="Ash", b="Lava", rows=[Row(aspect="state", a="solid", b="liquid")])
    text = MoodleXmlFormat().write(Quiz(title="Rocks", items=[item]), Settings()).files["quiz.moodle.xml"].decode()
    assert "<text>state: solid | liquid</text>" in text
