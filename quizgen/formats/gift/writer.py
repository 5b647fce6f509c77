"""Writes GIFT."""

from __future__ import annotations

from html import escape

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.held import held
from quizgen.formats.texts import no_wildcard, on_a_line, render
from quizgen.forms import FormItem
from quizgen.quiz import Cloze, Matching, Quiz, ShortAnswer

_ESCAPES = str.maketrans({"\\": "\\\\", **{mark: f"\\{mark}" for mark in "~=#{}:"}, "\n": "\\n"})


class GiftFormat:
    """Choice, true or false, short answers, gaps and matching, with feedback (Moodle documentation, "GIFT format")."""

    name = "gift"
    facts = Facts(
        "GIFT",
        ("quiz.gift",),
        "text to import into Moodle and many others",
        frozenset({"choice", "true_false", "short_answer", "cloze", "matching"}),
        limits="no -> in an answer that is written; no points",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.gift``; text is marked as plain, so that no system takes it for markup."""
        items, left = held(quiz, self.facts, _misread)
        ways = {"marked": _marked, "option": _option, "written": _written, "tag": _tag}
        values = {"category": _category(quiz.title), "items": items, **ways}
        return Output({"quiz.gift": render("gift.j2", escaped, values)}, left)


def _misread(dealt: FormItem) -> str:
    """Why Moodle would take an item for another: an arrow has no escape; empty where it would not."""
    item = dealt.item
    if isinstance(item, Cloze | ShortAnswer) and any("->" in text for text in (item.key, *item.accept)):
        return "in GIFT an answer with -> in it would make it a matching item"
    if isinstance(item, Matching) and any("->" in pair.left for pair in item.pairs):
        return "in GIFT a left side with -> in it would end there"
    return ""


def _marked(text: str) -> str:
    """Text that opens like a weight or a format behind a format of its own, so that it is neither."""
    return f"[plain]{text}" if text.startswith(("%", "[")) else text


def _written(text: str) -> str:
    return _marked(no_wildcard(text))


def _option(text: str) -> str:
    """An option of a choice: one with an arrow as HTML, for some readers take the first such for a pair."""
    if "->" not in text:
        return _marked(text)
    return f"[html]{'<br>'.join(escape(text, quote=False).splitlines())}"


def _category(title: str) -> str:
    """The name of a category, in which Moodle undoes no escape but that of the backslash; a slash parts two of them."""
    return on_a_line(title).replace("\\", "\\\\").replace("/", "//")


def _tag(text: str) -> str:
    """A tag, in which only the bracket that ends it has an escape."""
    return on_a_line(text).replace("]", "\\]")


def escaped(text: str) -> str:
    """Text with a backslash before each character that GIFT reads as its own, and line ends as \\n."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_ESCAPES)
