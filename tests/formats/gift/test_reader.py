"""What of GIFT becomes an item, and what is named as left out."""

from __future__ import annotations

import pytest

from quizgen.formats.base import Read
from quizgen.formats.gift.reader import GiftReader
from quizgen.quiz import Choice, Cloze, Matching, ShortAnswer, TrueFalse


def _read(text: str) -> Read:
    return GiftReader().read(text, "quiz.gift")


def _left_out(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.what) for one in _read(text).unread]


def test_a_choice_keeps_the_place_of_its_key_and_the_feedback_of_each_option() -> None:
    (item,) = _read("Which is hot? {~ice#cold ~snow =lava#molten ~hail ####Rock melts.}").items
    assert isinstance(item, Choice)
    assert (item.stem, item.key, item.place, item.feedback) == ("Which is hot?", "lava", 3, "Rock melts.")
    assert [(one.text, one.feedback) for one in item.distractors] == [("ice", "cold"), ("snow", ""), ("hail", "")]


def test_options_that_share_the_whole_are_several_right_ones() -> None:
    (item,) = _read("Which are hot? {~%33.33333%lava ~%33.33333%magma ~%33.33333%steam ~%-100%ice}").items
    assert isinstance(item, Choice)
    assert item.keys == ["lava", "magma", "steam"]


def test_brackets_stand_right_around_a_gap() -> None:
    (gap,) = _read("Molten rock [ {=lava} ] is hot.").items
    assert isinstance(gap, Cloze)
    assert (gap.before, gap.key, gap.after) == ("Molten rock [", "lava", "] is hot.")


def test_answers_in_the_midst_are_a_gap_and_at_the_end_a_short_answer() -> None:
    gap, short = _read("Molten rock is {=lava =magma#also}.\n\nWhat is molten rock? {=lava =magma}").items
    assert isinstance(gap, Cloze)
    assert (gap.text, gap.accept) == ("Molten rock is [[lava]].", ["magma"])
    assert isinstance(short, ShortAnswer)
    assert (short.key, short.accept) == ("lava", ["magma"])


@pytest.mark.parametrize(
    ("text", "answer", "feedback", "correction"),
    [
        ("Lava is cold. {F#It is hot.#Right!}", False, "Right!", "It is hot."),
        ("Lava is hot. {T#Look again.}", True, "Look again.", ""),
        ("Lava is hot. {TRUE####Rock melts.}", True, "Rock melts.", ""),
    ],
)
def test_the_feedback_to_a_wrong_answer_corrects_a_false_statement(
    text: str, answer: bool, feedback: str, correction: str
) -> None:
    (item,) = _read(text).items
    assert isinstance(item, TrueFalse)
    assert (item.answer, item.feedback, item.correction) == (answer, feedback, correction)


def test_a_pair_without_a_left_side_is_a_right_side_too_many() -> None:
    (item,) = _read("Match. {=lava -> hot =ice -> cold = -> wet}").items
    assert isinstance(item, Matching)
    assert [(one.left, one.right) for one in item.pairs] == [("lava", "hot"), ("ice", "cold")]
    assert item.extra_right == ["wet"]


def test_markup_is_taken_off() -> None:
    html, markdown = _read(
        "[html]<p>Is <b>lava</b> &gt; 700&nbsp;°C?</p> {T}\n\n[markdown]Is **lava** _hot_? {T}"
    ).items
    assert isinstance(html, TrueFalse)
    assert isinstance(markdown, TrueFalse)
    assert (html.statement, markdown.statement) == ("Is lava > 700 °C?", "Is lava hot?")


def test_what_has_no_place_is_named_with_its_line() -> None:
    entries = [
        "$CATEGORY: rocks",
        "Lava is hot.",
        "Tell of lava. {}",
        "How hot? {#1100}",
        "Which? {=lava ~%50%steam ~ice}",
    ]
    text = "\n\n".join(entries)
    assert _left_out(text) == [
        (1, "a category"),
        (3, "a description without a question"),
        (5, "an essay"),
        (7, "a question for a number with a tolerance"),
        (9, "a weight of 50 per cent for 'steam'"),
    ]
    assert len(_read(text).items) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Which is hot? {=%50%lava ~ice}", "none is right"),
        ("Which is hot? {=lava ~lava}", "no sound item"),
        ("[html]<img src='a.png'/> {=lava ~ice}", "no sound item"),
        ("What is hot? {=%0%*}", "without a right answer"),
    ],
)
def test_a_question_that_is_no_item_is_left_out(text: str, words: str) -> None:
    read = _read(text)
    assert read.items == ()
    assert words in read.unread[-1].what
