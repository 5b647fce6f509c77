"""Our GIFT, read by gift-pegjs: the same items with stems, options, key and feedback."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from quizgen.formats import Settings, get_format
from quizgen.formats.plain import plain_of_html
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, Matching, Quiz, ShortAnswer, TrueFalse

from ..expected import kept, line


def text(part: dict[str, Any] | None) -> str:
    if part and part["format"] == "html":
        return plain_of_html(part["text"])
    return part["text"] if part else ""


def unescaped(right: str) -> str:
    """A right side as it is meant: gift-pegjs leaves the marks in it that it puts in the place of escapes."""
    return re.sub(r"&&(\d+);", lambda mark: chr(int(mark[1])), right)


def literal(answer: str) -> str:
    """An answer to be written as Moodle takes it: no asterisk stands for any text."""
    assert not re.search(r"(?<!\\)\*", answer), f"a wildcard in {answer!r}"
    return answer.replace(r"\*", "*")


def found(question: dict[str, Any]) -> dict[str, Any]:
    """What was read of a question."""
    told = {"id": question["title"], "stem": text(question["stem"]), "feedback": text(question["globalFeedback"])}
    match question["type"]:
        case "TF":
            return told | {"right": question["isTrue"], "correction": text(question["trueFeedback"])}
        case "Matching":
            pairs = [(text(pair["subquestion"]), unescaped(pair["subanswer"])) for pair in question["matchPairs"]]
            return told | {"pairs": pairs}
        case "Short":
            told["stem"] = line(told["stem"]) if question["hasEmbeddedAnswers"] else told["stem"]
            return told | {"answers": [literal(text(one["text"])) for one in question["choices"]]}
    options = [
        (text(one["text"]), one["isCorrect"] or (one["weight"] or 0) > 0, text(one["feedback"]))
        for one in question["choices"]
    ]
    return told | {"options": options}


def wanted(dealt: FormItem) -> dict[str, Any]:
    """What should be read of an item."""
    item = dealt.item
    told = {"id": item.id, "feedback": item.feedback}
    match item:
        case Choice():
            options = [(one.text, one.right, one.feedback) for one in dealt.options]
            return told | {"stem": item.stem, "options": options}
        case TrueFalse():
            return told | {"stem": item.statement, "right": item.answer, "correction": item.correction}
        case ShortAnswer():
            return told | {"stem": item.stem, "answers": [item.key, *item.accept]}
        case Cloze():
            return told | {"stem": line(f"{item.before} _____ {item.after}"), "answers": [item.key, *item.accept]}
        case Matching():
            pairs = [(pair.left, pair.right) for pair in item.pairs]
            return told | {"stem": item.instruction, "pairs": [*pairs, *(("", right) for right in item.extra_right)]}
    raise AssertionError(item)


def test_gift_pegjs_reads_every_item_as_it_is(any_quiz: Quiz, in_node: Callable[..., Any]) -> None:
    output = get_format("gift").write(any_quiz, Settings())
    questions = in_node("gift.js", output.files["quiz.gift"].decode("utf-8"), "gift-pegjs")
    assert questions.pop(0)["type"] == "Category"
    items = kept(any_quiz, output)
    assert len(questions) == len(items)
    wrong = [(wanted(dealt), found(question)) for dealt, question in zip(items, questions, strict=True)]
    assert [pair for pair in wrong if pair[0] != pair[1]] == []
