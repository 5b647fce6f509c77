"""The H5P package: its content against the fields of the libraries, and item by item as they read it."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from quizgen.formats import Settings, get_format
from quizgen.quiz import Choice, Cloze, Distractor, Item, Quiz, TrueFalse
from quizgen.quiz.digest import complete

from .expected import kept, line

FIELDS = json.loads((Path(__file__).parents[1] / "data" / "h5p" / "fields.json").read_text(encoding="utf-8"))
"""The semantics of the libraries in short: each field with its type; ``?`` behind a name that may be missing."""
PLAIN = {"text": str, "html": str, "boolean": bool, "number": int}
FORMAT = get_format("h5p")


def content_of(quiz: Quiz) -> tuple[Any, Any]:
    """The two files of the package."""
    package = zipfile.ZipFile(io.BytesIO(FORMAT.write(quiz, Settings()).files["quiz.h5p"]))
    assert package.namelist() == ["h5p.json", "content/content.json"]
    about, content = (json.loads(package.read(name)) for name in package.namelist())
    return about, content


def faults(value: Any, wanted: Any, where: str) -> list[str]:
    """What of a value is not as a library's fields want it."""
    if isinstance(wanted, list):
        return [fault for at, one in enumerate(value) for fault in faults(one, wanted[0], f"{where}[{at}]")]
    if isinstance(wanted, dict):
        fields = {name.rstrip("?"): kind for name, kind in wanted.items()}
        missing = [f"{where}.{name} is missing" for name in wanted if not name.endswith("?") and name not in value]
        unknown = [f"{where}.{name} is unknown" for name in value if name not in fields]
        known = [name for name in value if name in fields]
        return [
            *missing,
            *unknown,
            *(f for name in known for f in faults(value[name], fields[name], f"{where}.{name}")),
        ]
    if wanted in PLAIN:
        return [] if type(value) is PLAIN[wanted] else [f"{where} is no {wanted}"]
    return [] if value in wanted.split("|") else [f"{where} is none of {wanted}"]


def shown(text: str) -> str:
    """HTML as a pupil sees it; a break is a line end."""
    tree = html.fragment_fromstring(text.replace("<br>", "\n"), create_parent="div")
    return str(tree.text_content())


def seen(text: str) -> str:
    """A text of the quiz as HTML shows it: its line ends are breaks."""
    return "\n".join(text.splitlines())


def test_the_content_has_the_fields_that_the_libraries_want(any_quiz: Quiz) -> None:
    about, content = content_of(any_quiz)
    questions = content.pop("questions")
    assert faults(content, FIELDS["H5P.QuestionSet 1.20"], "set") == []
    for question in questions:
        assert faults(question["params"], FIELDS[question["library"]], question["library"]) == []
    libraries = {
        f"{one['machineName']} {one['majorVersion']}.{one['minorVersion']}" for one in about["preloadedDependencies"]
    }
    assert libraries == {"H5P.QuestionSet 1.20", *(question["library"] for question in questions)}
    assert about["mainLibrary"] == "H5P.QuestionSet"
    assert len({question["subContentId"] for question in questions}) == len(questions)


def test_h5p_server_takes_the_package(any_quiz: Quiz, in_node: Callable[..., Any], tmp_path: Path) -> None:
    package = FORMAT.write(any_quiz, Settings()).files["quiz.h5p"]
    zipfile.ZipFile(io.BytesIO(package)).extractall(tmp_path)
    assert in_node("h5p.js", str(tmp_path), "@lumieducation/h5p-server") is True


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"question": 1}, "x.question is no html"),
        ({"other": 1}, "x.other is unknown"),
        ({"correct": "no"}, "x.correct is none of true|false"),
    ],
)
def test_a_field_that_is_not_as_wanted_is_a_fault(change: dict[str, Any], fault: str) -> None:
    _, content = content_of(Quiz(title="Rocks", items=[TrueFalse(id="t", statement="So.", answer=True)]))
    params = content["questions"][0]["params"]
    assert faults(params | change, FIELDS["H5P.TrueFalse 1.8"], "x") == [fault]
    del params["l10n"]
    assert faults(params, FIELDS["H5P.TrueFalse 1.8"], "x") == ["x.l10n is missing"]


def test_the_set_has_every_item_that_it_can_hold(any_quiz: Quiz) -> None:
    output = FORMAT.write(any_quiz, Settings())
    questions = content_of(any_quiz)[1]["questions"]
    for dealt, question in zip(kept(any_quiz, output), questions, strict=True):
        item, params = dealt.item, question["params"]
        if isinstance(item, Choice):
            assert shown(params["question"]) == seen(item.stem)
            options = [(shown(one["text"]), one["correct"]) for one in params["answers"]]
            assert options == [(seen(option.text), option.right) for option in dealt.options]
            told = [shown(one["tipsAndFeedback"]["chosenFeedback"]) for one in params["answers"]]
            assert told == [seen(option.feedback) for option in dealt.options]
        elif isinstance(item, TrueFalse):
            assert (shown(params["question"]), params["correct"]) == (seen(item.statement), str(item.answer).lower())
            assert shown(params["behaviour"]["feedbackOnCorrect"]) == seen(item.feedback)
        else:
            before, answers, tip, after = gap(params["questions"])
            assert (before, after, tip) == (seen(item.before), seen(item.after), seen(item.hint))
            assert answers == [line(text) for text in (item.key, *item.accept)]
        if not isinstance(item, TrueFalse):
            assert shown(params["overallFeedback"][0]["feedback"]) == seen(item.feedback)
    gone = [item for item in any_quiz.items if item.id in {one.item_id for one in output.left_out}]
    assert not [item for item in gone if isinstance(item, Choice | Cloze)]
    assert all(len(item.feedback) > 2000 for item in gone if isinstance(item, TrueFalse))


def gap(questions: list[str]) -> tuple[str, list[str], str, str]:
    """Read a gap as H5P.Blanks 1.14 does: by its asterisks, colon and slashes first, then by its references."""
    (text,) = questions
    before, inside, after = text.split("*")
    answers, _, tip = inside.partition(":")
    return shown(before + "</p>"), [shown(one.strip()) for one in answers.split("/")], shown(tip), shown("<p>" + after)


def test_the_passage_is_the_introduction(any_quiz: Quiz) -> None:
    page = content_of(any_quiz)[1]["introPage"]
    assert page["showIntroPage"] == bool(any_quiz.passage)
    blocks = html.fragment_fromstring(page.get("introduction", "").replace("<br>", "\n"), create_parent="div")
    assert [block.text_content() for block in blocks] == [seen(block.text) for block in any_quiz.passage]


def test_the_same_quiz_gives_the_same_bytes(any_quiz: Quiz) -> None:
    assert FORMAT.write(any_quiz, Settings()) == FORMAT.write(any_quiz, Settings())


@pytest.mark.parametrize(("length", "left"), [(2048, 0), (2049, 1)])
def test_feedback_that_would_be_cut_leaves_a_statement_out(length: int, left: int) -> None:
    items: list[Item] = [
        TrueFalse(id="a", statement="So.", answer=True),
        TrueFalse(id="b", statement="So.", answer=True, feedback="x" * length),
    ]
    reasons = [one.reason for one in FORMAT.write(Quiz(title="Rocks", items=items), Settings()).left_out]
    assert reasons == ["its feedback has 2,049 characters as HTML, and 2,048 is the most"][:left]


@pytest.mark.parametrize("title", ["word " * 100, "😀 " * 130, "x" * 300])
def test_a_long_title_is_shortened_and_told(title: str) -> None:
    quiz = Quiz(title=title, items=[TrueFalse(id="a", statement="So.", answer=True)])
    about, _ = content_of(quiz)
    assert 0 < len(about["title"].encode("utf-16-le")) <= 2 * 255
    assert "shortened" in FORMAT.write(quiz, Settings()).warnings[0]


def test_without_an_item_there_is_no_file() -> None:
    assert FORMAT.write(complete(Quiz(title="Rocks")), Settings()).files == {}


def test_several_right_options_are_all_marked() -> None:
    item = Choice(id="x", stem="Which?", keys=["a", "b"], distractors=[Distractor(text="c")])
    (question,) = content_of(Quiz(title="Rocks", items=[item]))[1]["questions"]
    assert sorted(options_of(question)) == [("a", True), ("b", True), ("c", False)]


def options_of(question: Any) -> list[tuple[str, bool]]:
    return [(one["text"], one["correct"]) for one in question["params"]["answers"]]
