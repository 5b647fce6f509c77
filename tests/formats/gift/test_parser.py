"""GIFT as its documentation tells it, and the files of other people that say beside them what a parser should see."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quizgen.errors import QuizFileError
from quizgen.formats.gift.parser import Answer, Question, Value, parse
from quizgen.formats.gift.text import GiftText, split

CORPUS = Path(__file__).parents[4] / "shared" / "corpus" / "lms" / "gift"
KINDS = {
    "category": "Category", "description": "Description", "essay": "Essay", "true_false": "TF", "short": "Short",
    "choice": "MC", "matching": "Matching", "numerical": "Numerical",
}  # fmt: skip


def _one(text: str) -> Question:
    (question,) = parse(text, "quiz.gift")
    return question


def _said(question: Question) -> list[tuple[str, bool, float | None]]:
    return [
        (one.text.text if isinstance(one.text, GiftText) else "", one.right, one.weight) for one in question.answers
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("$CATEGORY: rocks/lava", "category"),
        ("Lava is hot.", "description"),
        ("Tell of lava. {}", "essay"),
        ("Lava is hot. {T}", "true_false"),
        ("Lava is cold. {FALSE}", "true_false"),
        ("What is hot? {=lava =magma}", "short"),
        ("What is hot? {lava}", "short"),
        ("What is hot? {=lava ~ice}", "choice"),
        ("Which are hot? {~%50%lava ~%50%magma ~%-100%ice}", "choice"),
        ("Match. {=lava -> hot =ice -> cold}", "matching"),
        ("How hot? {#1100:50}", "numerical"),
    ],
)
def test_what_stands_in_the_braces_tells_the_kind(text: str, kind: str) -> None:
    assert _one(text).kind == kind


def test_a_question_has_title_format_tags_and_the_line_where_it_begins() -> None:
    question = _one("// a comment\n\n// [id:r1] [tag:rock]\n::Lava\\:1::[html]<b>What</b> is hot? {=lava}\n")
    assert (question.title, question.line) == ("Lava:1", 4)
    assert question.stem == GiftText("html", "<b>What</b> is hot?")
    assert (question.id, question.tags) == ("r1", ("rock",))


def test_answers_have_weights_and_feedback_and_a_question_has_its_own() -> None:
    question = _one("What is hot? {=%100%lava#yes ~%25%[plain]steam # nearly ~ice ####All rocks melt.}")
    assert _said(question) == [("lava", True, 100.0), ("steam", False, 25.0), ("ice", False, None)]
    assert [one.feedback.text if one.feedback else "" for one in question.answers] == ["yes", "nearly", ""]
    assert question.feedback == GiftText("moodle", "All rocks melt.")


def test_answers_in_the_midst_leave_a_gap() -> None:
    question = _one("Molten rock is {=lava} and flows.")
    assert (question.stem.text, question.embedded) == ("Molten rock is _____ and flows.", True)


def test_escapes_are_text_and_lines_are_spaces_where_they_do_not_tell() -> None:
    assert _one("Is 1 \\= 1\\: \\{yes\\}\nor \\# \\~ no? {T}").stem.text == "Is 1 = 1: {yes} or # ~ no?"
    assert _one("[markdown]a  \nb {T}").stem.text == "a  \nb"
    assert _one("a\\nb {T}").stem.text == "a\nb"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("How hot? {#1100}", Value("simple", (1100,))),
        ("How hot? {#1100:50}", Value("range", (1100, 50))),
        ("How cold? {#-5..-1.5}", Value("high-low", (-5, -1.5))),
    ],
)
def test_numbers_have_a_tolerance_or_bounds(text: str, answer: Value) -> None:
    assert _one(text).answers[0].text == answer


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("fine {T}\n\nWhat is hot? {=lava", 3, "not closed"),
        ("What is hot? =lava}", 1, "not opened"),
        ("What is {=hot}? And {=cold}?", 1, "two pairs of braces"),
        ("What is hot? {lava =magma}", 1, "no = or ~"),
        ("How hot? {#very}", 1, "no number"),
        ("Is it? {T}}", 1, "closed twice"),
    ],
)
def test_what_is_not_gift_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(QuizFileError, match=f"quiz.gift, line {line}: .*{words}"):
        list(parse(text, "quiz.gift"))


def test_text_is_cut_at_marks_that_no_backslash_escapes() -> None:
    assert split(r"a\#b#c", "#") == [r"a\#b", "c"]
    assert split("=a=b", "=", keep=True) == ["", "=a", "=b"]
    assert split("\\", "#") == ["\\"]


def _text(value: GiftText | Value | None) -> Any:
    if value is None or isinstance(value, GiftText):
        return None if value is None else {"format": value.format, "text": value.text}
    names = {"simple": ("number",), "range": ("number", "range"), "high-low": ("numberLow", "numberHigh")}
    return {"type": value.sort, **dict(zip(names[value.sort], value.numbers, strict=True))}


def _answer(answer: Answer) -> Any:
    told = {"isCorrect": answer.right, "weight": answer.weight}
    return {**told, "text": _text(answer.text), "feedback": _text(answer.feedback)}


def _seen(question: Question) -> Any:
    if question.kind == "category":
        return {"type": "Category", "title": question.stem.text}
    seen: dict[str, Any] = {
        "type": KINDS[question.kind], "title": question.title, "stem": _text(question.stem), "id": question.id,
        "tags": list(question.tags), "globalFeedback": _text(question.feedback),
        "hasEmbeddedAnswers": question.embedded or None,
    }  # fmt: skip
    bare = [one for one in question.answers if one.feedback is None and one.weight is None]
    if question.kind == "true_false":
        (answer,) = question.answers
        seen |= {"isTrue": answer.right, "trueFeedback": _text(answer.feedback), "falseFeedback": _text(answer.text)}
    elif question.kind == "matching":
        seen["matchPairs"] = [
            {"subquestion": _text(one.text), "subanswer": one.feedback and one.feedback.text}
            for one in question.answers
        ]
    elif question.kind == "numerical" and len(question.answers) == len(bare) == 1:
        seen["choices"] = _text(bare[0].text)
    else:
        seen["choices"] = [_answer(one) for one in question.answers]
    return seen


def _filled(value: Any) -> Any:
    """Only what says something: no null, no empty text, no text object without text."""
    if isinstance(value, dict):
        filled = {key: _filled(each) for key, each in value.items()}
        kept = {key: each for key, each in filled.items() if each not in (None, "", [], {})}
        return None if value.keys() == {"format", "text"} and "text" not in kept else kept
    return [_filled(each) for each in value] if isinstance(value, list) else value


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the repository")
def test_other_peoples_files_are_parsed_as_they_say() -> None:
    wrong = []
    files = sorted(CORPUS.glob("*.gift"))
    for path in files:
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        for one in expected:
            one["hasEmbeddedAnswers"] = one.get("hasEmbeddedAnswers") or None
        seen = [_seen(one) for one in parse(path.read_text(encoding="utf-8"), path.name)]
        if _filled(seen) != _filled(expected):
            wrong.append(path.name)
    assert len(files) == 51
    assert wrong == []
