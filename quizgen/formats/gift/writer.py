"""Writes GIFT."""

from __future__ import annotations

from quizgen.formats.base import Output, Settings
from quizgen.formats.held import held
from quizgen.formats.texts import render
from quizgen.quiz import Quiz
from quizgen.quiz.model import ItemType

_TYPES: frozenset[ItemType] = frozenset({"choice", "true_false", "short_answer", "cloze", "matching"})
_ESCAPES = str.maketrans({"\\": "\\\\", **{mark: f"\\{mark}" for mark in "~=#{}:"}, "\n": "\\n"})


class GiftFormat:
    """Choice, true or false, short answers, gaps and matching, with feedback (Moodle documentation, "GIFT format")."""

    name = "gift"
    summary = "GIFT, to import into Moodle and many others"

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quiz.gift``; text is marked as plain, so that no system takes it for markup."""
        items, left = held(quiz, "GIFT", _TYPES)
        text = render("gift.j2", escaped, {"title": " ".join(quiz.title.split()), "items": items})
        return Output({"quiz.gift": text}, left)


def escaped(text: str) -> str:
    """Text with a backslash before each character that GIFT reads as its own, and line ends as \\n."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_ESCAPES)
