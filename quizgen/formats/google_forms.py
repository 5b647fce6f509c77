"""An Apps Script that makes a Google Form which marks itself (Apps Script reference, "Forms Service").

The quiz stands in it as JSON, above a few lines that hand it to FormApp; a script cannot set the key of an answer that
is written, so that of a short answer is told in its feedback.
"""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held, rounded_told
from quizgen.formats.questions import question_of
from quizgen.formats.texts import on_a_line, render
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Quiz, ShortAnswer, TrueFalse


class GoogleFormsFormat:
    """Choice with one or several right options, statements, and short answers, with points and feedback."""

    name = "google-forms"
    facts = Facts(
        "Google Forms",
        ("google-form.gs",),
        "an Apps Script that makes the form",
        frozenset({"choice", "true_false", "short_answer"}),
        limits="whole points; a short answer is marked by the teacher; no option twice",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``google-form.gs``; points that are not whole are rounded, and told."""
        items, left = held(quiz, self.facts, _misread)
        data = {"title": on_a_line(quiz.title), "passage": _passage(quiz), "items": [_question(each) for each in items]}
        told = rounded_told(items, self.facts)
        text = json.dumps(data, ensure_ascii=False, indent=2)
        return Output({"google-form.gs": render("google-form.gs.j2", str, {"quiz": Markup(text)})}, left, told)


def _misread(dealt: FormItem) -> str:
    if isinstance(dealt.item, ShortAnswer):
        return ""
    options = question_of(dealt).options
    return "" if len(set(options)) == len(options) else "Google Forms takes no option twice"


def _passage(quiz: Quiz) -> list[dict[str, str]]:
    """The passage in sections: a heading, and the blocks under it with an empty line between."""
    sections = [{"title": on_a_line(quiz.title), "text": ""}]
    for block in quiz.passage:
        if block.kind == "heading":
            sections.append({"title": block.text, "text": ""})
        else:
            text = sections[-1]["text"]
            sections[-1]["text"] = f"{text}\n\n{block.text}" if text else block.text
    return [section for section in sections if section["text"]]


def _question(dealt: FormItem) -> dict[str, Any]:
    """An item as the script takes it: its kind is that of the form's own items."""
    item = dealt.item
    match item:
        case ShortAnswer():
            told = [f"Answer: {' or '.join([item.key, *item.accept])}", item.feedback]
            return {"kind": "text", "title": item.stem, "points": round(item.points), "feedback": _joined(told)}
        case TrueFalse():
            title, when_wrong = item.statement, _joined([item.correction, item.feedback])
        case Choice():
            title, when_wrong = item.stem, item.feedback
        case _:
            raise TypeError(f"an item of type {item.type} has no place in a form")
    question = question_of(dealt)
    return {
        "kind": "checkbox" if len(question.right) > 1 else "choice",
        "title": title,
        "points": round(item.points),
        "options": [{"text": text, "right": at in question.right} for at, text in enumerate(question.options, 1)],
        "whenRight": item.feedback,
        "whenWrong": when_wrong,
    }


def _joined(texts: list[str]) -> str:
    return "\n".join(text for text in texts if text)
