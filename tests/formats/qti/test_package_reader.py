"""QTI 2 is read, as packages and as single items: what others write, and what a quiz file has no place for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qti_convert import downgrade_package, upgrade_package

from quizgen.archives import unpacked
from quizgen.errors import QuizFileError
from quizgen.formats import Read, Settings
from quizgen.formats.qti.package import Qti21Format
from quizgen.formats.qti.package_reader import Qti21Reader
from quizgen.quiz import Choice, Cloze, Matching, Ordering, Quiz, ShortAnswer, TrueFalse

NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p2"
FIELD = '<textEntryInteraction responseIdentifier="R"/>'


def _item(body: str, declared: str = "", after: str = "", namespace: str = NAMESPACE) -> str:
    return (
        f'<assessmentItem xmlns="{namespace}" identifier="i" title="Rocks">\n{declared}\n'
        f"<itemBody>\n{body}</itemBody>{after}</assessmentItem>"
    )


def _declared(*correct: str, cardinality: str = "single", mapped: dict[str, float] | None = None) -> str:
    values = "".join(f"<value>{one}</value>" for one in correct)
    entries = "".join(f'<mapEntry mapKey="{key}" mappedValue="{value}"/>' for key, value in (mapped or {}).items())
    return (
        f'<responseDeclaration identifier="R" cardinality="{cardinality}" baseType="identifier">'
        f"{f'<correctResponse>{values}</correctResponse>' if correct else ''}"
        f"{f'<mapping>{entries}</mapping>' if mapped else ''}</responseDeclaration>"
    )


def _choices(*texts: str, name: str = "choice", prompt: str = "", kind: str = "simpleChoice") -> str:
    asked = f"<prompt>{prompt}</prompt>" if prompt else ""
    options = "".join(f'<{kind} identifier="{chr(97 + at)}">{text}</{kind}>' for at, text in enumerate(texts))
    return f'<{name}Interaction responseIdentifier="R">{asked}{options}</{name}Interaction>'


def _read(text: str) -> Read:
    return Qti21Reader().read(text, "rocks.xml")


def _one(text: str) -> Any:
    read = _read(text)
    assert read.unread == ()
    (item,) = read.items
    return item


def test_a_choice_has_its_stem_from_body_and_prompt_and_its_key_from_the_correct_response() -> None:
    body = "<p>Rock can <em>melt</em>.</p>" + _choices("ice", "<b>lava</b>", "snow", prompt="Which is\n hot?")
    item = _one(_item(body, _declared("b")))
    assert isinstance(item, Choice)
    assert (item.stem, item.key, item.place) == ("Rock can melt.\nWhich is hot?", "lava", 2)


@pytest.mark.parametrize(
    "declared",
    [
        _declared("a", "c", cardinality="multiple"),
        _declared(cardinality="multiple", mapped={"a": 1, "b": -1, "c": 1}),
    ],
)
def test_several_right_options_are_correct_together_or_mapped_alike(declared: str) -> None:
    item = _one(_item(_choices("lava", "ice", "magma", prompt="Which?"), declared))
    assert (item.keys, [one.text for one in item.distractors]) == (["lava", "magma"], ["ice"])


def test_true_and_false_make_a_statement() -> None:
    item = _one(_item(_choices("True", "False", prompt="Lava is cold."), _declared("b")))
    assert isinstance(item, TrueFalse)
    assert (item.statement, item.answer) == ("Lava is cold.", False)


def test_a_field_alone_in_its_block_is_a_short_answer_and_one_in_a_text_a_gap() -> None:
    words = {"lava": 1.0, "magma": 1.0}
    short = _one(_item(f"<p>What is hot?</p><p>{FIELD}</p>", _declared("lava", mapped=words)))
    assert isinstance(short, ShortAnswer)
    assert (short.stem, short.key, short.accept) == ("What is hot?", "lava", ["magma"])
    hinted = FIELD.replace("/>", ' placeholderText="rock"/>')
    gap = _one(_item(f"<p>Molten [[rock]] is<br/>{hinted}, or magma.</p>", _declared("lava", mapped=words)))
    assert isinstance(gap, Cloze)
    assert (gap.text, gap.accept, gap.hint) == ("Molten \\[[rock]] is\n[[lava]], or magma.", ["magma"], "rock")
    alone = _one(_item(f"<p>{FIELD}</p>", _declared("lava")))
    assert alone.text == "[[lava]]"


def test_a_list_in_a_text_is_a_gap_with_distractors() -> None:
    choices = _choices("ice", "lava", name="inlineChoice", kind="inlineChoice")
    item = _one(_item(f"<p>Molten rock is {choices}.</p>", _declared("b")))
    assert (item.text, [one.text for one in item.distractors]) == ("Molten rock is [[lava]].", ["ice"])


def test_matching_and_ordering() -> None:
    sides = [
        [("l1", "lava"), ("l2", "ice")],
        [("r1", "hot"), ("r2", "cold"), ("r3", "wet")],
    ]
    sets = "".join(
        "<simpleMatchSet>{}</simpleMatchSet>".format(
            "".join(f'<simpleAssociableChoice identifier="{i}">{t}</simpleAssociableChoice>' for i, t in side)
        )
        for side in sides
    )
    body = f'<matchInteraction responseIdentifier="R"><prompt>Match.</prompt>{sets}</matchInteraction>'
    matching = _one(_item(body, _declared("l1 r1", "l2 r2", cardinality="multiple")))
    assert isinstance(matching, Matching)
    assert [(one.left, one.right) for one in matching.pairs] == [("lava", "hot"), ("ice", "cold")]
    assert (matching.instruction, matching.extra_right) == ("Match.", ["wet"])
    body = _choices("flows", "melts", "cools", name="order", prompt="Order.")
    ordering = _one(_item(body, _declared("b", "a", "c", cardinality="ordered")))
    assert isinstance(ordering, Ordering)
    assert [one.text for one in ordering.steps] == ["melts", "flows", "cools"]


GENERAL = '<modalFeedback outcomeIdentifier="F" identifier="all" showHide="show"><p>Rock melts.</p></modalFeedback>'
RULE = (
    '<responseProcessing>{}<setOutcomeValue identifier="F"><baseValue baseType="identifier">all</baseValue>'
    "</setOutcomeValue>{}</responseProcessing>"
)


def test_feedback_that_a_rule_shows_always_is_the_items_and_that_named_as_an_option_is_its() -> None:
    of_option = GENERAL.replace("all", "a").replace("Rock melts.", "Too cold.")
    after = RULE.format("", "") + GENERAL + of_option
    item = _one(_item(_choices("ice", "lava", prompt="Hot?"), _declared("b"), after))
    assert (item.feedback, item.distractors[0].feedback) == ("Rock melts.", "Too cold.")


def test_feedback_that_depends_on_the_answer_is_named() -> None:
    after = RULE.format("<responseCondition><responseElse>", "</responseElse></responseCondition>") + GENERAL
    read = _read(_item(_choices("ice", "lava", prompt="Hot?"), _declared("b"), after))
    assert [one.what for one in read.unread] == ["feedback to some answers"]
    assert read.items[0].feedback == ""


def test_an_option_that_earns_a_part_is_named() -> None:
    mapped = {"b": 2.0, "c": 1.0}
    read = _read(_item(_choices("ice", "lava", "steam", prompt="Hot?"), _declared("b", mapped=mapped)))
    assert [one.what for one in read.unread] == ["a weight of 50 per cent for 'steam'"]
    assert read.items[0].key == "lava"


def test_text_that_only_scorers_see_is_no_part_of_the_stem_and_a_picture_is_told() -> None:
    body = '<rubricBlock view="scorer"><p>lava</p></rubricBlock><p><img src="a.png" alt="x"/></p>'
    read = _read(_item(body + _choices("ice", "lava", prompt="Hot?"), _declared("b")))
    assert (read.items[0].stem, [one.what for one in read.unread]) == ("Hot?", ["a picture"])


@pytest.mark.parametrize(
    ("body", "declared", "what"),
    [
        ('<extendedTextInteraction responseIdentifier="R"/>', "", "an essay"),
        ('<uploadInteraction responseIdentifier="R"/>', "", "a file to be handed in"),
        ('<hotspotInteraction responseIdentifier="R"/>', "", "a question of type 'hotspotInteraction'"),
        (f"<p>{FIELD} and {FIELD}</p>", "", "a text with several gaps"),
        (f"<p>It is {FIELD}.</p>", "", "a question without a right answer"),
        (_choices("a", "b", prompt="?"), "", "a question of which none is right"),
        (_choices("True", "False", prompt="?"), "", "a statement that is neither true nor false"),
        (_choices("a", "b", name="order"), _declared("a"), "an ordering without the right order of all its steps"),
        ('<matchInteraction responseIdentifier="R"/>', "", "a matching of other than two sides"),
    ],
)
def test_what_a_quiz_file_has_no_place_for_is_named_with_its_line(body: str, declared: str, what: str) -> None:
    read = _read(_item(body, declared))
    assert (read.items, [(one.line, one.what) for one in read.unread]) == ((), [(4, what)])


def test_an_item_without_a_question_is_named() -> None:
    assert [one.what for one in _read(_item("<p>Lava is hot.</p>")).unread] == ["a text without a question"]


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(QuizFileError, match=r"rocks\.xml, line 4: &b; is no text"):
        _read(bomb + _item("<p>Is &b; &c; hot?</p>"))


def test_no_depth_of_elements_does_harm() -> None:
    deep = "<div>" * 1900 + "deep" + "</div>" * 1900
    assert _one(_item(deep + _choices("ice", "lava", prompt="Hot?"), _declared("b"))).stem.endswith("Hot?")


def test_a_broken_file_is_refused_with_its_line() -> None:
    with pytest.raises(QuizFileError, match=r"rocks\.xml, line 4: broken XML"):
        _read(_item("<p>"))


def test_items_come_in_the_order_of_the_test_and_with_its_weights() -> None:
    weight = '<weight identifier="W" value="{1}"/>'
    asked = f'<assessmentItemRef identifier="{{0}}" href="../items/{{0}}%20x.xml">{weight}</assessmentItemRef>'
    refs = "\n".join(asked.format(name, points) for name, points in [("b", 2), ("none", 1), ("a", 0.5)])
    test = f'<assessmentTest xmlns="{NAMESPACE}" title="All rocks">\n{refs}</assessmentTest>'
    members = {"tests/t.xml": test} | {
        f"items/{name} x.xml": _item(_choices("ice", "lava", prompt=name), _declared("b")) for name in "cab"
    }
    packed = {name: contents.encode() for name, contents in members.items()}
    assert Qti21Reader().holds(packed)
    read = Qti21Reader().read_package(packed, "rocks.zip")
    assert [(item.stem, item.points) for item in read.items] == [("b", 2), ("a", 0.5), ("c", 1)]
    assert read.title == "All rocks"
    (missing,) = read.unread
    assert (missing.file, missing.line) == ("tests/t.xml", 3)
    assert missing.what == "an item whose file items/none x.xml is not in the package"


def test_the_sentences_behind_an_item_and_the_hint_of_a_gap_come_back() -> None:
    source = [{"paragraph": 4, "text": "Lava: it is hot."}, {"text": "Ice is not."}]
    item = {"type": "cloze", "text": "It is [[lava]].", "hint": "rock", "source": source}
    files = Qti21Format().write(Quiz.model_validate({"title": "T", "items": [item]}), Settings()).files
    members = unpacked(files["quiz.qti21.zip"], "quiz.zip", ".xml")
    (again,) = Qti21Reader().read_package(members, "quiz.zip").items
    assert [(one.paragraph, one.text) for one in again.source] == [(4, "Lava: it is hot."), (0, "Ice is not.")]
    assert again.hint == "rock"


def test_what_citolabs_converter_makes_of_a_package_is_read_as_the_package_itself(any_quiz: Quiz) -> None:
    ours = unpacked(Qti21Format().write(any_quiz, Settings()).files["quiz.qti21.zip"], "quiz.zip", ".xml")
    theirs = downgrade_package(dict(upgrade_package(dict(ours)).files)).files
    packed = {name: text.encode() if isinstance(text, str) else text for name, text in theirs.items()}
    both = [Qti21Reader().read_package(members, "quiz.zip") for members in (ours, packed)]
    assert both[0].items
    assert both[0].items == both[1].items


def test_a_package_of_qti_package_maker_is_read(package_of_maker: Callable[..., dict[str, bytes]]) -> None:
    members = package_of_maker("blackboard_qti_v2_1", ("ORDER", ("Order.", ["melts", "flows", "cools"])))
    choice, several, short, matching, ordering = Qti21Reader().read_package(members, "rocks.zip").items
    assert (choice.stem, choice.key) == ("Which is hot?", "lava")
    assert sorted(several.keys) == ["lava", "magma"]
    assert (short.key, short.accept) == ("lava", ["magma"])
    assert {(one.left, one.right) for one in matching.pairs} == {("lava", "hot"), ("ice", "cold")}
    assert [one.text for one in ordering.steps] == ["melts", "flows", "cools"]
