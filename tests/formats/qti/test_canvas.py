"""QTI 1.2 for Canvas: checked by qti-package-maker, read cell by cell, and beside what text2qti writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree, html
from qti_package_maker.common.package_integrity import check_entries
from text2qti.config import Config
from text2qti.qti import QTI
from text2qti.quiz import Quiz as Text2qtiQuiz

from quizgen.archives import unpacked
from quizgen.formats import Settings, get_format
from quizgen.formats.base import Output
from quizgen.formats.qti.canvas import CanvasFormat
from quizgen.quiz import Choice, Distractor, Item, Quiz
from quizgen.quiz.model import Image

KINDS = {
    "multiple_choice_question": "choice",
    "multiple_answers_question": "several",
    "true_false_question": "true_false",
    "short_answer_question": "short_answer",
    "matching_question": "matching",
}
HELD = {"choice", "true_false", "short_answer", "matching"}


def _written(quiz: Quiz, **settings: Any) -> tuple[Output, dict[str, bytes]]:
    output = CanvasFormat().write(quiz, Settings(**settings))
    return output, unpacked(output.files["quiz.qti12.zip"], "quiz.zip", "")


def _quiz_of(members: dict[str, bytes]) -> Any:
    """The elements of the file with the questions, without their namespaces."""
    (contents,) = (one for one in members.values() if b"<questestinterop" in one)
    root = etree.fromstring(contents)
    for element in root.iter():
        element.tag = etree.QName(element).localname
    return root


def _shown(markup: str) -> str:
    """HTML as a browser shows it."""
    tree = html.fragment_fromstring(markup, create_parent="div")
    for line in tree.iter("br", "p"):
        line.tail = "\n" + (line.tail or "")
    return str(tree.text_content()).strip()


def _text(element: Any) -> str:
    """The first text of an element, which is HTML, unless it is said to be plain."""
    found = element.find(".//mattext")
    return _shown(found.text or "") if found.get("texttype") == "text/html" else found.text or ""


def _is_one_line(item: Item) -> bool:
    return len(item.model_dump_json().replace("\\n", "\n").splitlines()) == 1


def _plainly(rows: Any) -> str:
    """Rows as text, without the quotation marks and dashes that text2qti sets as a printer would."""
    return re.sub(r"\\*[“”‘’\"']|–|--", "", repr(rows))


def _rows(root: Any, as_row: Callable[..., Any]) -> Iterator[Any]:
    for item in root.iter("item"):
        fields = {one.findtext("fieldlabel"): one.findtext("fieldentry") for one in item.iter("qtimetadatafield")}
        if fields["question_type"] != "text_only_question":
            kind = KINDS[fields["question_type"]]
            yield as_row(kind, _text(item), *_answers(item, kind), float(fields["points_possible"]))


def _answers(item: Any, kind: str) -> tuple[list[str], list[str], list[str]]:
    labels = {one.get("ident"): _text(one) for one in item.iter("response_label") if one.find("material") is not None}
    told = {one.get("ident"): _text(one) for one in item.iter("itemfeedback")}
    feedback = [told.get("general_fb", ""), *(f"{labels[i]}: {told[f'{i}_fb']}" for i in labels if f"{i}_fb" in told)]
    right = [one for one in item.iterfind(".//setvar/..//varequal") if one.getparent().tag != "not"]
    if kind == "matching":
        lefts = {one.get("ident"): _text(one) for one in item.iter("response_lid")}
        key = [f"{lefts[one.get('respident')]} -> {labels[one.text]}" for one in right]
    else:
        key = [labels.get(one.text, one.text) for one in right]
    return list(labels.values()), key, feedback


def test_a_package_holds_every_cell_and_passes_the_check_of_qti_package_maker(
    any_quiz: Quiz, expected: Callable[..., Any], as_row: Callable[..., Any]
) -> None:
    output, members = _written(any_quiz)
    assert check_entries(members) == []
    assert list(_rows(_quiz_of(members), as_row)) == expected(any_quiz, {one.item_id for one in output.left_out})


def test_what_it_cannot_hold_is_named_with_the_reason(any_quiz: Quiz) -> None:
    left = {one.item_id: one.reason for one in CanvasFormat().write(any_quiz, Settings()).left_out}
    assert left.keys() == {item.id for item in any_quiz.items if item.type not in HELD}
    assert all(reason.startswith("QTI 1.2 has no ") for reason in left.values())


def test_text2qti_writes_the_same_of_the_same_quiz(any_quiz: Quiz, as_row: Callable[..., Any]) -> None:
    """Their writer is fed by our text2qti text: without matching, line breaks, corrections and points.

    It takes no question twice.
    """
    held = [one for one in any_quiz.items if one.type in HELD - {"matching"} and _is_one_line(one)]
    once = {getattr(one, "statement", "") or one.stem: one for one in held}.values()
    told = [one.model_copy(update={"points": 2, "correction": ""}) for one in once]
    kept = any_quiz.model_copy(update={"items": told, "passage": []})
    text = get_format("text2qti").write(kept, Settings()).files["quiz.text2qti.txt"].decode()
    theirs = unpacked(QTI(Text2qtiQuiz(text, config=Config())).zip_bytes(), "theirs.zip", ".xml")
    _, ours = _written(kept)
    rows = [list(_rows(_quiz_of(members), as_row)) for members in (ours, theirs)]
    assert rows[0]
    assert _plainly(rows[0]) == _plainly(rows[1])


def test_markup_in_a_text_is_escaped_for_html_and_once_more_for_xml() -> None:
    item = Choice(stem="Is <x> a tag?", key="<y>", distractors=[Distractor(text="&")])
    _, members = _written(Quiz(title="T", items=[item]))
    (contents,) = (one for one in members.values() if b"<questestinterop" in one)
    assert b"&lt;p&gt;Is &amp;lt;x&amp;gt; a tag?&lt;/p&gt;" in contents
    assert b">&amp;lt;y&amp;gt;<" in contents


def test_the_passage_comes_first_as_a_text_without_a_question() -> None:
    blocks = [{"n": 1, "kind": "heading", "text": "Lava"}, {"n": 2, "text": "It is <hot>."}]
    source = [{"name": "Rocks", "url": "https://example.org", "licence": "CC BY 4.0"}]
    quiz = Quiz.model_validate({"title": "T", "passage": blocks, "source": source, "items": []})
    _, members = _written(quiz)
    (item,) = _quiz_of(members).iter("item")
    assert item.findtext(".//fieldentry") == "text_only_question"
    text = item.findtext(".//mattext")
    assert "<h3>Lava</h3><p>It is &lt;hot&gt;.</p><p>From Rocks, https://example.org, CC BY 4.0</p>" in text


def test_options_stay_in_their_order_and_points_add_up(tortured_quiz: Quiz) -> None:
    output, members = _written(tortured_quiz)
    (meta,) = (etree.fromstring(one) for name, one in members.items() if name.endswith("assessment_meta.xml"))
    left = {one.item_id for one in output.left_out}
    assert meta.findtext("{*}shuffle_answers") == "false"
    assert float(meta.findtext("{*}points_possible")) == sum(
        one.points for one in tortured_quiz.items if one.id not in left
    )


def test_a_picture_is_in_the_package_and_one_that_is_missing_is_told(tmp_path: Any) -> None:
    picture = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x20\x00\x00\x00\x20"
    (tmp_path / "a map.png").write_bytes(picture)
    items = [
        Choice(
            id=name, stem="Where?", key="a", distractors=[Distractor(text="b")], image=Image(file=name, alt='a "map"')
        )
        for name in ("a map.png", "none.png")
    ]
    output, members = _written(Quiz(title="T", items=items), folder=tmp_path)
    assert members["images/picture-1.png"] == picture
    assert check_entries(members) == []
    assert output.warnings == ("Item none.png goes without its picture: none.png cannot be read.",)


def test_the_same_quiz_gives_the_same_bytes(tortured_quiz: Quiz) -> None:
    assert _written(tortured_quiz)[0] == _written(tortured_quiz)[0]
