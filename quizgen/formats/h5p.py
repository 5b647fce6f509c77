"""H5P: a question set as an h5p package (H5P developer documentation, "H5P file format" and "Semantics").

The libraries are not in it: the system that imports it has them, or fetches them. What a library wants beside the item,
its settings and the words of its buttons, stands in ``templates/h5p``.
"""

from __future__ import annotations

import json
from functools import cache
from html import escape
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from quizgen import resources
from quizgen.archives import packed
from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.questions import length
from quizgen.formats.texts import on_a_line
from quizgen.forms import FormItem
from quizgen.quiz import Choice, Cloze, Quiz, TrueFalse
from quizgen.quiz.model import ItemType

QUESTION_SET = ("H5P.QuestionSet", 1, 20)
LIBRARIES: dict[ItemType, tuple[str, int, int]] = {
    "choice": ("H5P.MultiChoice", 1, 16),
    "true_false": ("H5P.TrueFalse", 1, 8),
    "cloze": ("H5P.Blanks", 1, 14),
}
"""Name and version of the library of each item type."""
_TEMPLATES: dict[ItemType, str] = {"choice": "multi-choice", "true_false": "true-false", "cloze": "blanks"}
_MOST_TITLE = 255
"""Of a package; half as many characters fit, whatever they are."""
_MOST_FEEDBACK = 2048
"""Of a true or false question, as HTML; a longer one would be cut."""
_IN_GAP = str.maketrans({"*": "&#42;", ":": "&#58;", "/": "&#47;"})
"""Characters that end a gap, begin its tip or part its answers; H5P.Blanks resolves the references behind that."""


class H5pFormat:
    """Choice with one or several right options, true or false, and gaps, with feedback; the passage before them."""

    name = "h5p"
    facts = Facts(
        "H5P",
        ("quiz.h5p",),
        "a question set for H5P in Moodle, WordPress and others",
        frozenset(LIBRARIES),
        limits=f"no points; feedback of {_MOST_FEEDBACK:,} characters to a statement; libraries are not in it",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.h5p``; no file where no item can be asked, for a question set has one at least."""
        items, left = held(quiz, self.facts, _misread)
        if not items:
            return Output({}, left)
        title = on_a_line(quiz.title)
        short = title if length(title) <= _MOST_TITLE else f"{title[: _MOST_TITLE // 2 - 1].rstrip()}…"
        told = () if short == title else (f"H5P takes {_MOST_TITLE} characters of a title; the quiz's is shortened.",)
        used = [
            QUESTION_SET,
            *(LIBRARIES[type_] for type_ in LIBRARIES if any(one.item.type == type_ for one in items)),
        ]
        about = {
            "title": short,
            "language": "en",
            "defaultLanguage": "en",
            "license": "U",
            "embedTypes": ["iframe"],
            "mainLibrary": QUESTION_SET[0],
            "preloadedDependencies": [
                {"machineName": name, "majorVersion": major, "minorVersion": minor} for name, major, minor in used
            ],
        }
        questions = [_question(dealt, quiz.uid) for dealt in items]
        content = {**_template("question-set"), "introPage": _intro(quiz), "questions": questions}
        files = {"h5p.json": about, "content/content.json": content}
        package = packed({name: json.dumps(data, ensure_ascii=False).encode("utf-8") for name, data in files.items()})
        return Output({"quiz.h5p": package}, left, told)


@cache
def _template(name: str) -> dict[str, Any]:
    """What a library wants beside the item; the same for all, so never changed in place."""
    found: dict[str, Any] = json.loads((resources.templates() / "h5p" / f"{name}.json").read_text(encoding="utf-8"))
    return found


def _misread(dealt: FormItem) -> str:
    """Which feedback H5P would cut, in a sentence; empty for none."""
    if isinstance(dealt.item, TrueFalse):
        longest = max(map(len, _feedback(dealt.item)))
        if longest > _MOST_FEEDBACK:
            return f"its feedback has {longest:,} characters as HTML, and {_MOST_FEEDBACK:,} is the most"
    return ""


def _intro(quiz: Quiz) -> dict[str, Any]:
    blocks = [
        _paragraph(f"<strong>{_html(block.text)}</strong>" if block.kind == "heading" else _html(block.text))
        for block in quiz.passage
    ]
    page = {"showIntroPage": bool(blocks), "startButtonText": "Start"}
    return {**page, "title": _html(on_a_line(quiz.title)), "introduction": "".join(blocks)} if blocks else page


def _question(dealt: FormItem, uid: str) -> dict[str, Any]:
    item = dealt.item
    name, major, minor = LIBRARIES[item.type]
    return {
        "library": f"{name} {major}.{minor}",
        "params": {**_template(_TEMPLATES[item.type]), **_asked(dealt)},
        "subContentId": str(uuid5(NAMESPACE_URL, f"quizgen:{uid}/{item.id}")),
        "metadata": {"title": item.id, "license": "U", "contentType": name.removeprefix("H5P.")},
    }


def _asked(dealt: FormItem) -> dict[str, Any]:
    """What a library is told of an item itself."""
    item = dealt.item
    match item:
        case Choice():
            answers = [
                {
                    "text": _html(option.text),
                    "correct": option.right,
                    "tipsAndFeedback": {"chosenFeedback": _html(option.feedback)},
                }
                for option in dealt.options
            ]
            return {"question": _paragraph(_html(item.stem)), "answers": answers, **_overall(item.feedback)}
        case TrueFalse():
            right, wrong = _feedback(item)
            told = {"feedbackOnCorrect": right, "feedbackOnWrong": wrong}
            behaviour = _template("true-false")["behaviour"] | told
            answer = "true" if item.answer else "false"
            return {"question": _paragraph(_html(item.statement)), "correct": answer, "behaviour": behaviour}
        case Cloze():
            return {"questions": [_paragraph(_gapped(item))], **_overall(item.feedback)}
    raise TypeError(f"an item of type {item.type} has no library")


def _gapped(item: Cloze) -> str:
    """A sentence with its gap: ``*answer/other:tip*``."""
    before, after, hint = (_html(text).translate(_IN_GAP) for text in (item.before, item.after, item.hint))
    answers = "/".join(_html(on_a_line(text)).translate(_IN_GAP) for text in (item.key, *item.accept))
    return f"{before}*{answers}{':' if hint else ''}{hint}*{after}"


def _feedback(item: TrueFalse) -> tuple[str, str]:
    """What is said to a right and to a wrong answer, as HTML."""
    wrong = "\n".join(text for text in (item.correction, item.feedback) if text)
    return _html(item.feedback), _html(wrong)


def _overall(feedback: str) -> dict[str, Any]:
    return {"overallFeedback": [{"from": 0, "to": 100, "feedback": _html(feedback)}]}


def _paragraph(html: str) -> str:
    return f"<p>{html}</p>"


def _html(text: str) -> str:
    return "<br>".join(escape(text).splitlines())
