"""Reads GIFT into quiz items."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from quizgen.formats.base import Read
from quizgen.formats.building import FULL, Builder, Option
from quizgen.formats.gift.parser import GAP, Answer, Question, parse
from quizgen.formats.gift.text import GiftText
from quizgen.formats.plain import plain_of_html, plain_of_markdown
from quizgen.formats.texts import without_wildcard

_NO_PLACE = {
    "category": "a category",
    "description": "a description without a question",
    "essay": "an essay",
    "numerical": "a question for a number with a tolerance",
}
_LOOKS = re.compile(r"(?m)^\s*(?:::|\$CATEGORY:)|\{\s*(?:[=~#]|T\b|F\b|TRUE|FALSE|\})")


class GiftReader:
    """Choice, true or false, short answer, gap and matching; the other kinds are named as left out."""

    name = "gift"
    extensions: tuple[str, ...] = (".gift",)

    def recognises(self, text: str) -> bool:
        """Titles between colons, a category, or answers in braces."""
        return _LOOKS.search(text) is not None

    def read(self, text: str, name: str) -> Read:
        """The items of a GIFT file; raises QuizFileError with the line where it is not GIFT."""
        builder = Builder()
        for question in parse(text, name):
            _add(question, builder)
        return builder.read()


def _add(question: Question, builder: Builder) -> None:
    line, stem = question.line, _plain(question.stem)
    common: dict[str, Any] = {"feedback": _plain(question.feedback), "tags": list(question.tags)}
    match question.kind:
        case "category" | "description" | "essay" | "numerical":
            builder.leave(line, _NO_PLACE[question.kind])
        case "true_false":
            builder.truth(line, stem, question.answers[0].right, **_judged(question, common))
        case "matching":
            pairs = [(_said(one), _plain(one.feedback)) for one in question.answers]
            builder.pairs(line, stem, pairs, **common)
        case "choice":
            builder.choice(line, stem, [_option(one, 0) for one in question.answers], **common)
        case "short" if question.embedded:
            before, _, after = stem.partition(GAP)
            before = before.removesuffix(" ") if re.search(r"[(\[“‘«] $", before) else before
            after = after.removeprefix(" ") if re.match(r" [.,;:!?)\]”’»]", after) else after
            builder.gap(line, before, after, _written(question), **common)
        case "short":
            builder.short(line, stem, _written(question), **common)


def _judged(question: Question, common: dict[str, Any]) -> dict[str, Any]:
    """Feedback of a statement: to all, else to the wrong answer, which corrects a false one."""
    (answer,) = question.answers
    to_wrong, to_right = _plain(answer.feedback), _said(answer)
    told = common["feedback"] or to_right or to_wrong
    return {**common, "feedback": told, "correction": "" if answer.right else to_wrong}


def _written(question: Question) -> list[Option]:
    options = [_option(one, FULL) for one in question.answers]
    return [replace(one, text=without_wildcard(one.text)) for one in options]


def _option(answer: Answer, unsigned: float) -> Option:
    """An answer with what it earns: all behind an equals sign without a weight."""
    weight = answer.weight if answer.weight is not None else FULL if answer.right else unsigned
    return Option(_said(answer), weight, _plain(answer.feedback))


def _said(answer: Answer) -> str:
    return _plain(answer.text) if isinstance(answer.text, GiftText) else ""


def _plain(text: GiftText | None) -> str:
    if text is None:
        return ""
    if text.format in {"html", "moodle"}:
        return plain_of_html(text.text)
    return plain_of_markdown(text.text) if text.format == "markdown" else text.text
