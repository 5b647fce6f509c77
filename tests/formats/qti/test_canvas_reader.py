"""QTI 1.2 is read: Canvas's own files as they say, what others write, and what a quiz file has no place for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.errors import QuizFileError
from quizgen.formats import Read
from quizgen.formats.qti.canvas_reader import CanvasReader
from quizgen.quiz import Choice, Cloze, Matching, ShortAnswer, TrueFalse

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "lms" / "qti_canvas"
CANVAS = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"{CORPUS} is not there: it lies beside the repository")
ITEMS = {
    "all_canvas_simple_1.2": ["choice", "true_false", "short_answer", "choice", "cloze", "matching"],
    "choice": ["true_false", "choice", "choice", "choice"],
    "edge_cases_1.2": ["cloze"],
    "essay": [],
    "feedback_quiz_1.2": ["true_false", "true_false"],
    "matching": ["matching"],
    "mc_feedback": ["choice"],
    "multiple_answer": ["choice"],
    "multiple_choice": ["choice"],
}
"""The items of each file of Canvas that a quiz file has a place for."""
BESIDE = "feedback to the right answer alone, or to all wrong ones"
LEFT = {
    "all_canvas_simple_1.2": [
        (363, "a text with several gaps"), (1363, "a question for a number with a tolerance"),
        (1487, "a question with a formula"), (1623, "an essay"),
    ],
    "choice": [(5, "a picture"), (43, "a picture")],
    "essay": [(3, "an essay")],
    "feedback_quiz_1.2": [(11, "an essay")],
    "multiple_choice": [(5, "a picture")],
}  # fmt: skip


def _canvas(name: str) -> Read:
    return CanvasReader().read((CORPUS / f"{name}.xml").read_text(encoding="utf-8"), f"{name}.xml")


@CANVAS
@pytest.mark.parametrize("name", ITEMS)
def test_files_of_canvas_give_the_items_that_they_hold(name: str) -> None:
    assert [item.type for item in _canvas(name).items] == ITEMS[name]


@CANVAS
@pytest.mark.parametrize("name", LEFT)
def test_what_files_of_canvas_hold_beside_is_named_with_its_line(name: str) -> None:
    left = [(one.line, one.what) for one in _canvas(name).unread]
    assert [one for one in left if not one[1].startswith("feedback")] == LEFT[name]


@CANVAS
@pytest.mark.parametrize("name", ["fib", "fib_str"])
def test_files_of_canvas_that_are_broken_are_refused_with_the_line(name: str) -> None:
    with pytest.raises(QuizFileError, match=rf"{name}\.xml, line 45: broken XML"):
        _canvas(name)


@CANVAS
def test_the_key_of_every_question_of_canvas_is_the_one_that_its_text_tells() -> None:
    choice, truth, short, several, gap, matching = _canvas("all_canvas_simple_1.2").items
    assert (choice.stem, choice.key) == ("Question 1, Multiple Choice, Answer is C", "C")
    assert (truth.statement, truth.answer) == ("Question 2, True/False, Answer is True", True)
    assert (short.key, short.accept) == ("Blank", ["blank"])
    assert (several.stem, several.keys) == ("Multiple Answers, Correct Answers: A, B, C", ["A", "B", "C"])
    assert (gap.text, [one.text for one in gap.distractors]) == (
        "Question 6, Multiple Dropdowns, Answers is C: [[C]]",
        ["D"],
    )
    assert matching.instruction == "Question 7, Matching, Correct Answer A:1, B:2"
    assert {(pair.left, pair.right) for pair in matching.pairs} == {("A", "1"), ("B", "2")}


@CANVAS
def test_feedback_of_canvas_comes_along_to_all_and_by_wrong_option() -> None:
    read = _canvas("mc_feedback")
    (item,) = read.items
    assert item.feedback == "General Feedback"
    assert [(one.text, one.feedback) for one in item.distractors] == [
        ("B", "Answer B Feedback"),
        ("C", "Answer C Feedback"),
        ("D", "Answer D Feedback"),
    ]
    assert [one.what for one in read.unread] == [BESIDE]


def _file(*items: str) -> str:
    body = "".join(f'\n<item ident="i{at}">{item}</item>' for at, item in enumerate(items))
    return f'<questestinterop><assessment title="Rocks"><section>{body}\n</section></assessment></questestinterop>'


def _asked(stem: str, answer: str, *rules: str, kind: str = "", fields: str = "") -> str:
    field = "<qtimetadatafield><fieldlabel>{}</fieldlabel><fieldentry>{}</fieldentry></qtimetadatafield>"
    told = field.format("question_type", kind) if kind else ""
    return (
        f"<itemmetadata><qtimetadata>{told}{fields}</qtimetadata></itemmetadata><presentation><material><mattext>{stem}"
        f"</mattext></material>{answer}</presentation><resprocessing>{''.join(rules)}</resprocessing>"
    )


def _options(*texts: str, ident: str = "r", cardinality: str = "Single", material: str = "") -> str:
    labels = "".join(
        f'<response_label ident="{at}"><material><mattext texttype="text/html">{text}</mattext></material>'
        "</response_label>"
        for at, text in enumerate(texts)
    )
    said = f"<material><mattext>{material}</mattext></material>" if material else ""
    head = f'<response_lid ident="{ident}" rcardinality="{cardinality}">'
    return f"{head}{said}<render_choice>{labels}</render_choice></response_lid>"


def _earns(condition: str, points: float = 100, ident: str = "r") -> str:
    if not condition.startswith("<"):
        condition = f'<varequal respident="{ident}">{condition}</varequal>'
    return (
        f"<respcondition><conditionvar>{condition}</conditionvar>"
        f'<setvar varname="SCORE" action="Set">{points}</setvar></respcondition>'
    )


WRITTEN = '<response_str ident="r"><render_fib><response_label ident="a"/></render_fib></response_str>'
NUMBER = '<response_str ident="r"><render_fib fibtype="Decimal"><response_label ident="a"/></render_fib></response_str>'


def _read(*items: str) -> Read:
    return CanvasReader().read(_file(*items), "quiz.xml")


def test_without_metadata_the_answers_tell_the_type() -> None:
    read = _read(
        _asked("Hot?", _options("ice", "lava", "snow"), _earns("1", 3)),
        _asked("It is hot.", _options("True", "False"), _earns("1")),
        _asked("What?", WRITTEN, _earns("lava"), _earns("magma")),
        _asked(
            "Match.",
            _options("hot", "cold", "wet", ident="a", material="lava")
            + _options("hot", "cold", "wet", ident="b", material="ice"),
            _earns("0", 50, "a"),
            _earns("1", 50, "b"),
        ),
        _asked("It is [x].", _options("hot", "cold", material="x"), _earns("0")),
    )
    choice, truth, short, matching, gap = read.items
    assert (read.title, read.unread) == ("Rocks", ())
    assert isinstance(choice, Choice)
    assert (choice.stem, choice.key, choice.place) == ("Hot?", "lava", 2)
    assert isinstance(truth, TrueFalse)
    assert truth.answer is False
    assert isinstance(short, ShortAnswer)
    assert (short.key, short.accept) == ("lava", ["magma"])
    assert isinstance(matching, Matching)
    assert [(one.left, one.right) for one in matching.pairs] == [("lava", "hot"), ("ice", "cold")]
    assert matching.extra_right == ["wet"]
    assert isinstance(gap, Cloze)
    assert (gap.text, gap.distractors[0].text) == ("It is [[hot]].", "cold")


def test_several_right_options_are_those_that_earn_together_or_that_a_rule_asks_for_together() -> None:
    options = _options("lava", "ice", "magma", cardinality="Multiple")
    together = "<and>{}<not>{}</not></and>".format(
        *("".join(f'<varequal respident="r">{one}</varequal>' for one in idents) for idents in ((0, 2), (1,)))
    )
    for item in _read(
        _asked("Which?", options, _earns(together)),
        _asked("Which?", options, _earns("0", 50), _earns("1", -20), _earns("2", 50)),
    ).items:
        assert (item.keys, [one.text for one in item.distractors]) == (["lava", "magma"], ["ice"])


def test_texts_without_a_question_make_the_passage() -> None:
    html = "<h2>Rocks</h2>intro<ul><li>hot<br/>lava</li></ul><p>It <b>is</b> &lt;hot&gt;.</p><h3>Ice</h3><p> </p>end"
    texts = _asked(f"<![CDATA[{html}]]>", "").replace("<mattext>", '<mattext texttype="text/html">')
    read = _read(texts, _asked("What?", WRITTEN, _earns("lava")), _asked("a < b".replace("<", "&lt;"), ""))
    assert [(block.n, block.kind, block.text) for block in read.passage] == [
        (1, "paragraph", "intro"),
        (2, "list_item", "hot\nlava"),
        (3, "paragraph", "It is <hot>."),
        (4, "heading", "Ice"),
        (5, "paragraph", "end"),
        (6, "paragraph", "a < b"),
    ]
    assert read.unread == ()


def test_an_option_that_earns_a_part_is_named() -> None:
    read = _read(_asked("Hot?", _options("ice", "lava", "steam"), _earns("1"), _earns("2", 50)))
    assert [one.what for one in read.unread] == ["a weight of 50 per cent for 'steam'"]
    assert read.items[0].key == "lava"


@pytest.mark.parametrize(
    ("item", "what"),
    [
        (_asked("Tell.", WRITTEN), "an essay"),
        (_asked("Tell.", WRITTEN, kind="essay_question"), "an essay"),
        (_asked("Hot?", "", kind="multiple_choice_question"), "a question without a place for the answer"),
        (
            _asked("How hot?", NUMBER, _earns("1100"), kind="numerical_question"),
            "a question for a number with a tolerance",
        ),
        (_asked("How hot?", NUMBER, _earns("1100")), "a question for a number"),
        (_asked("Hand in.", "", kind="file_upload_question"), "a file to be handed in"),
        (_asked("A _ B _", WRITTEN + WRITTEN, _earns("x")), "a text with several gaps"),
        (_asked("Click.", '<response_xy ident="r"/>'), "a question of type 'response_xy'"),
        (_asked("Two?", _options("a", "b") + _options("c", "d")), "a question of type 'several answers'"),
        (_asked("Hot?", _options("ice", "snow")), "a question of which none is right"),
        (_asked("Hot?", _options("x", "y"), kind="true_false_question"), "a statement that is neither true nor false"),
        (
            _asked("No gap.", _options("x", material="g"), kind="multiple_dropdowns_question"),
            "a text without the gap that is asked for",
        ),
    ],
)  # fmt: skip
def test_what_a_quiz_file_has_no_place_for_is_named_with_its_line(item: str, what: str) -> None:
    read = _read(item)
    assert (read.items, [(one.line, one.what) for one in read.unread]) == ((), [(2, what)])


@pytest.mark.parametrize(("points", "read"), [("2.5", 2.5), ("-1", 0), ("nan", 1), ("many", 1)])
def test_points_are_those_of_the_metadata_where_they_are_a_number(points: str, read: float) -> None:
    fields = (
        "<qtimetadatafield><fieldlabel>points_possible</fieldlabel>"
        f"<fieldentry>{points}</fieldentry></qtimetadatafield>"
    )
    assert _read(_asked("What?", WRITTEN, _earns("lava"), fields=fields)).items[0].points == read


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(QuizFileError, match="&b; is no text"):
        CanvasReader().read(bomb + _file(_asked("Is &b; &c; hot?", WRITTEN, _earns("x"))), "quiz.xml")


def test_a_package_of_qti_package_maker_is_read(package_of_maker: Callable[..., dict[str, bytes]]) -> None:
    members = package_of_maker("canvas_qti_v1_2")
    reader = CanvasReader()
    assert reader.holds(members)
    choice, several, short, matching = reader.read_package(members, "rocks.zip").items
    assert (choice.stem, choice.key) == ("Which is hot?", "lava")
    assert sorted(several.keys) == ["lava", "magma"]
    assert (short.key, short.accept) == ("lava", ["magma"])
    assert {(one.left, one.right) for one in matching.pairs} == {("lava", "hot"), ("ice", "cold")}
