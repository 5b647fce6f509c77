"""QTI 2.1 and 3.0: checked by qti-package-maker, turned into each other by citolab-qti-convert, read cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from lxml import etree
from qti_convert import downgrade_package, upgrade_package
from qti_package_maker.common.package_integrity import check_entries

from quizgen.archives import unpacked
from quizgen.formats import Settings, get_format
from quizgen.quiz import Choice, Distractor, Quiz
from quizgen.quiz.model import Image, SourceSentence

EDITIONS = ["qti-2.1", "qti-3.0"]
KINDS = {
    "choiceInteraction": "choice",
    "textEntryInteraction": "short_answer",
    "matchInteraction": "matching",
    "orderInteraction": "ordering",
}
TOLD = {"FEEDBACK", "EXPLAINED"}
"""Outcomes whose feedback is a cell; the sentences behind an item have one of their own."""


def _written(name: str, quiz: Quiz, **settings: Any) -> tuple[Any, dict[str, bytes]]:
    output = get_format(name).write(quiz, Settings(**settings))
    ((_, content),) = output.files.items()
    return output, unpacked(content, "quiz.zip", "")


def _tree(contents: str | bytes) -> Any:
    root = etree.fromstring(contents.encode() if isinstance(contents, str) else contents)
    for element in root.iter(etree.Element):
        element.tag = etree.QName(element).localname
    return root


def _text(element: Any) -> str:
    """Text as a browser shows it, with underscores for the field."""
    shown = ""
    for part in element.iter():
        if part is not element:
            shown += "\n" if part.tag in {"br", "p"} else "___" if part.tag == "textEntryInteraction" else ""
        shown += _spaced(part.text)
        shown += "" if part is element else _spaced(part.tail)
    return shown


def _spaced(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _rows(members: Mapping[str, Any], as_row: Callable[..., Any]) -> list[Any]:
    """The items of a package of QTI 2.1 in the order of its test, with the weights that it gives them."""
    test = _tree(members["test.xml"])
    return [
        _row(_tree(members[asked.get("href")]), float(asked.find("weight").get("value")), as_row)
        for asked in test.iter("assessmentItemRef")
    ]


def _row(item: Any, points: float, as_row: Callable[..., Any]) -> Any:
    (interaction,) = (one for one in item.find("itemBody").iter() if one.tag in KINDS)
    choices = {one.get("identifier"): _text(one) for one in interaction.iter("simpleChoice", "simpleAssociableChoice")}
    values = [one.text for one in item.iterfind("responseDeclaration/correctResponse/value")]
    told = [*_told(item, choices)]
    kind = KINDS[interaction.tag]
    stem = _text(interaction.find("prompt")) if interaction.find("prompt") is not None else ""
    key = [choices.get(value, value) for value in values]
    shown = list(choices.values())
    if kind == "choice":
        several = item.find("responseDeclaration").get("cardinality") == "multiple"
        kind = "true_false" if set(choices) == {"true", "false"} else "several" if several else kind
    elif kind == "matching":
        shown = [text for ident, text in choices.items() if not ident.startswith("L")]
        key = [" -> ".join(choices[ident] for ident in value.split()) for value in values]
    elif kind == "short_answer":
        stem = "\n".join(_text(one) for one in item.iterfind("itemBody/p"))
        key = [one.get("mapKey") for one in item.iter("mapEntry")]
        if interaction.tail and interaction.tail.strip():
            kind = "cloze"
        else:
            stem = stem.replace("___", "")
    return as_row(kind, stem, shown, key, told, points)


def _told(item: Any, choices: Mapping[str, str]) -> Iterator[str]:
    """Feedback to all, then by option."""
    shown = [one for one in item.iter("modalFeedback") if one.get("outcomeIdentifier") in TOLD]
    for one in sorted(shown, key=lambda one: one.get("outcomeIdentifier")):
        option = choices.get(one.get("identifier"), "")
        yield f"{option}: {_text(one).strip()}" if option else _text(one)


def test_a_package_of_2_1_holds_every_cell(
    any_quiz: Quiz, expected: Callable[..., Any], as_row: Callable[..., Any]
) -> None:
    output, members = _written("qti-2.1", any_quiz)
    assert _rows(members, as_row) == expected(any_quiz, {one.item_id for one in output.left_out})


@pytest.mark.parametrize("name", EDITIONS)
def test_only_comparison_tables_are_left_out_and_named(name: str, any_quiz: Quiz) -> None:
    left = {one.item_id: one.reason for one in _written(name, any_quiz)[0].left_out}
    assert left.keys() == {item.id for item in any_quiz.items if item.type == "comparison"}
    assert all(reason.endswith("has no comparison tables") for reason in left.values())


@pytest.mark.parametrize("name", EDITIONS)
def test_a_package_passes_the_check_of_qti_package_maker(name: str, any_quiz: Quiz) -> None:
    assert check_entries(_written(name, any_quiz)[1]) == []


def test_every_cell_stands_after_the_way_to_3_0_and_back(any_quiz: Quiz, as_row: Callable[..., Any]) -> None:
    """The converter is Citolab's, not ours."""
    members = _written("qti-2.1", any_quiz)[1]
    there = upgrade_package(dict(members))
    back = downgrade_package(dict(there.files))
    assert {(one.file, one.code) for one in back.warnings} <= {
        ("test.xml", "removed-attribute")
    }  # what a rubric is for
    assert _rows(back.files, as_row) == _rows(members, as_row)


def test_the_package_of_3_0_is_that_of_2_1_in_other_words(any_quiz: Quiz, as_row: Callable[..., Any]) -> None:
    back = downgrade_package(_written("qti-3.0", any_quiz)[1])
    assert {one.code for one in back.warnings} <= {"stimulus-inlined"}
    for path in back.files:
        if path.startswith("items/"):
            tree = _tree(back.files[path])
            for passage in tree.iterfind("itemBody/div"):
                passage.getparent().remove(passage)
            back.files[path] = etree.tostring(tree)
    assert _rows(back.files, as_row) == _rows(_written("qti-2.1", any_quiz)[1], as_row)


PASSAGE = Quiz.model_validate(
    {
        "title": "Rocks",
        "source": [{"name": "Rocks", "url": "https://example.org", "licence": "CC BY 4.0"}],
        "passage": [{"n": 1, "kind": "heading", "text": "Lava"}, {"n": 2, "text": "It is <hot>."}],
        "items": [{"type": "short_answer", "stem": "What is hot?", "key": "lava", "points": 2.5}],
    }
)


def test_the_passage_stands_above_the_items_of_a_test_in_2_1_and_is_a_stimulus_in_3_0() -> None:
    told = ["Rocks", "Lava", "It is <hot>.", "From Rocks, https://example.org, CC BY 4.0"]
    section = _tree(_written("qti-2.1", PASSAGE)[1]["test.xml"]).find("testPart/assessmentSection")
    assert section[0].tag == "rubricBlock"
    assert section[0].get("view") == "candidate"
    assert [one.text for one in section[0]] == told
    members = _written("qti-3.0", PASSAGE)[1]
    stimulus = _tree(members["stimulus.xml"])
    assert [one.text for one in stimulus.find("qti-stimulus-body")] == told
    reference = _tree(members["items/item-1.xml"]).find("qti-assessment-stimulus-ref")
    assert (reference.get("href"), reference.get("identifier")) == ("../stimulus.xml", stimulus.get("identifier"))


def test_points_weigh_the_score_of_an_item_in_that_of_the_test() -> None:
    test = _tree(_written("qti-2.1", PASSAGE)[1]["test.xml"])
    weight = test.find(".//assessmentItemRef/weight")
    summed = test.find("outcomeProcessing/setOutcomeValue/sum/testVariables")
    assert (weight.get("identifier"), weight.get("value")) == (summed.get("weightIdentifier"), "2.5")


def test_the_sentences_behind_an_item_are_told_after_an_answer_with_their_paragraphs() -> None:
    source = [SourceSentence(paragraph=4, text="Lava is hot."), SourceSentence(text="Ice is not.")]
    item = Choice(stem="Hot?", key="lava", distractors=[Distractor(text="ice")], source=source)
    tree = _tree(_written("qti-2.1", Quiz(title="T", items=[item]))[1]["items/item-1.xml"])
    (told,) = tree.iter("modalFeedback")
    assert [one.text for one in told] == ["Paragraph 4: Lava is hot.", "Ice is not."]


@pytest.mark.parametrize("name", EDITIONS)
def test_a_picture_is_in_the_package_beside_the_items(name: str, tmp_path: Any) -> None:
    picture = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x20\x00\x00\x00\x20"
    (tmp_path / "a map.png").write_bytes(picture)
    image = Image(file="a map.png", alt='a "map"')
    item = Choice(stem="Where?", key="a", distractors=[Distractor(text="b")], image=image)
    _, members = _written(name, Quiz(title="T", items=[item]), folder=tmp_path)
    shown = _tree(members["items/item-1.xml"]).find(".//img")
    assert (shown.get("src"), shown.get("alt")) == ("../images/picture-1.png", 'a "map"')
    assert members["images/picture-1.png"] == picture
    assert check_entries(members) == []


@pytest.mark.parametrize("name", EDITIONS)
def test_the_same_quiz_gives_the_same_bytes(name: str, tortured_quiz: Quiz) -> None:
    assert _written(name, tortured_quiz)[0] == _written(name, tortured_quiz)[0]
